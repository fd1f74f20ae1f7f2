import type { Clause } from '../../src/clauses/clause.js';
import type { Document, Paragraph } from '../../src/document/document.js';
import { share } from './corpus.js';

/** Words that open an italic phrase before its verb. */
const before = new Set(
  'and but while whilst also again therefore further furthermore in this that regard respect context to end'.split(' '),
);
/** Forms that look like a verb's and are none, in what the UN sets in italics: names, Latin, headings. */
const strangers = new Set(
  'including provided notwithstanding submitted ensuring yes inter ad its alias as this process goods species status arms measures efforts others persons'.split(
    ' ',
  ),
);

/** Whether an italic stretch is one of the organ's verb phrases: short, no title, and its first full word could be a verb. */
export function isVerbPhrase(italic: string, paragraph: Paragraph): boolean {
  const text = italic.trim().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length === 0 || words.length > 7 || text.length >= paragraph.text.trim().length - 2) return false;
  if (words.slice(1).some((word) => /^\p{Lu}/u.test(word))) return false;
  const first = words
    .map((word) => word.toLowerCase().replace(/[,;:]$/, ''))
    .find((word) => !before.has(word) && !/ly$/.test(word));
  if (first === undefined || strangers.has(first)) return false;
  return /(?:ing|[^s]s|sses|ed)$/.test(first) || /^(?:mindful|aware|conscious)$/.test(first);
}

export interface Italics {
  /** Italic verb phrases, and those that a clause of ours quotes. */
  readonly phrases: number;
  readonly found: number;
  /** Our clauses in paragraphs with italic verb phrases; those in italics; second phrases, which stand behind an italic one. */
  readonly clauses: number;
  readonly italic: number;
  readonly plain: number;
  readonly missed: readonly string[];
  readonly seconds: readonly string[];
  /** Clauses that are neither italic nor second phrases. */
  readonly rest: readonly string[];
}

/** Holds the clauses of one document against what the UN set in italics. */
export function italicsOf(document: Document, clauses: readonly Clause[]): Italics {
  const marks = new Map<string, { start: number; end: number }[]>();
  for (const mark of document.marks) {
    if (mark.kind !== 'emphasis') continue;
    const list = marks.get(mark.span.paragraph) ?? [];
    const last = list.at(-1);
    if (last && mark.span.start - last.end <= 1) last.end = Math.max(last.end, mark.span.end);
    else list.push({ start: mark.span.start, end: mark.span.end });
    marks.set(mark.span.paragraph, list);
  }
  const missed: string[] = [];
  const seconds: string[] = [];
  const rest: string[] = [];
  let phrases = 0;
  let counted = 0;
  let italic = 0;
  for (const paragraph of document.paragraphs) {
    if (paragraph.kind === 'annex') continue;
    const spans = (marks.get(paragraph.label) ?? []).filter(({ start, end }) =>
      isVerbPhrase(paragraph.text.slice(start, end), paragraph),
    );
    if (spans.length === 0) continue;
    const own = clauses.filter((clause) => clause.paragraph === paragraph.label);
    const at = (start: number, end: number): string =>
      `${document.header.symbol} ${paragraph.label} …${paragraph.text.slice(Math.max(0, start - 330), start)}[[${paragraph.text.slice(start, end)}]]${paragraph.text.slice(end, end + 50)}`;
    phrases += spans.length;
    for (const span of spans) {
      if (!own.some((clause) => clause.span.start < span.end && span.start < clause.span.end))
        missed.push(at(span.start, span.end));
    }
    counted += own.length;
    for (const { span } of own) {
      if (spans.some(({ start, end }) => span.start < end && start < span.end)) italic++;
      else if (spans.some(({ start }) => start < span.start)) seconds.push(at(span.start, span.end));
      else rest.push(at(span.start, span.end));
    }
  }
  const plain = seconds.length;
  return { phrases, found: phrases - missed.length, clauses: counted, italic, plain, missed, seconds, rest };
}

export function sumOf(all: readonly Italics[]): Italics {
  const sum = (pick: (italics: Italics) => number): number => all.reduce((total, each) => total + pick(each), 0);
  return {
    phrases: sum((i) => i.phrases),
    found: sum((i) => i.found),
    clauses: sum((i) => i.clauses),
    italic: sum((i) => i.italic),
    plain: sum((i) => i.plain),
    missed: all.flatMap((i) => i.missed),
    seconds: all.flatMap((i) => i.seconds),
    rest: all.flatMap((i) => i.rest),
  };
}

/** The share of italic phrases that are found, of clauses that are italic, and of clauses that are italic or second phrases. */
export function sharesOf(italics: Italics): Readonly<Record<'found' | 'italic' | 'italicOrSecond', number>> {
  return {
    found: share(italics.found, italics.phrases),
    italic: share(italics.italic, italics.clauses),
    italicOrSecond: share(italics.italic + italics.plain, italics.clauses),
  };
}
