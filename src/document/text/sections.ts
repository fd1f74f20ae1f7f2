import { bare } from '../marks.js';
import { openingOf, openingWithin, withoutFormula } from '../openings.js';
import type { Line } from './lines.js';

/** A text taken apart: what tells which instrument it is, what it says, and how it was adopted. */
export interface Sections {
  /** Whether the words with which the Council opens an instrument were found. */
  readonly recognized: boolean;
  readonly statement: boolean;
  readonly head: readonly Line[];
  readonly body: readonly Line[];
  readonly closing: readonly Line[];
}

const statementSymbol = /^\W{0,3}S\/PRST\/\d{4}\/\d{1,3}\b/;
const statementTitle = /^\W{0,3}(?:presidential )?statement (?:by|of) the president of the security council\b/i;
const speaking = /^["“”«'‘]?\s?(?:The|In this (?:regard|context|connection), the) (?:Security )?Council\b/;
/** A heading and the formula in one line. */
const formulaWithin = /^(resolution\b.{0,400}?)\bthe security council\s?,\s*/i;

/** Finds where a text's sentence begins and ends. */
export function sectionsOf(lines: readonly Line[]): Sections {
  const first = lines.slice(0, 40).map((line) => bare(line.text));
  const named = first.findIndex((words) => statementSymbol.test(words) || statementTitle.test(words));
  if (named >= 0 && !first.slice(0, named + 1).some((words) => /^resolution \d/i.test(words)))
    return statementSections(lines);
  const { recognized, head, rest } = resolutionStart(lines);
  return { recognized, statement: false, head, ...withClosing(rest) };
}

/** A statement begins behind the sentence that announces it. */
function statementSections(lines: readonly Line[]): Sections {
  let start = lines.findIndex((line) => speaking.test(bare(line.text)) && !statementTitle.test(bare(line.text)));
  for (let at = 0; at < Math.min(lines.length, 60); at += 1) {
    if (start >= 0 && at > start) break;
    const words = bare(lines[at]?.text ?? '');
    if (/:$/.test(words) && /\b(?:statement|council)\b/i.test(words)) {
      start = at + 1;
      break;
    }
  }
  if (start < 0) start = Math.min(lines.length, lines.findIndex((line) => statementTitle.test(bare(line.text))) + 1);
  return { recognized: true, statement: true, head: lines.slice(0, start), body: lines.slice(start), closing: [] };
}

/** "21 (1947). Resolution of 2 April 1947", as the volumes head a resolution, and the document that holds its draft. */
const volumeHeading = /^\d{1,3}\s?(?:\(\d{4}\))?\.?\s{1,3}(?:resolution|decision) of\b/i;
const volumeDocument = /^[[(]S\//;
/** The last line of Refworld's heading. */
const accessed = /\[accessed\b/i;
const headingWords = /^(?:resolution|adopted|distr|security council|united nations|S\/|of \d|on \d|\d)/i;

/**
 * The first line before the formula that is no heading, or -1: a preamble may open without it, with what the Council tells
 * (S/RES/4(1946)) or with the letter of a part (S/RES/161(1961)).
 */
function firstBefore(lines: readonly Line[]): number {
  const opens = lines.findIndex(({ text }) => text.length > 40 && openingWithin(bare(text)) === 'preambular');
  const heading = lines.findLastIndex(({ text }) => accessed.test(text));
  let at = (heading < 0 && volumeHeading.test(bare(lines[0]?.text ?? '')) ? 0 : heading) + 1;
  if (at === 0) return opens;
  if (lines.some(({ text }) => /^comments$/i.test(text))) return opens;
  while (volumeDocument.test(bare(lines[at]?.text ?? ''))) at += 1;
  const words = lines.slice(at).map(({ text }) => bare(text));
  const told = words.findIndex((line) =>
    line.length > 40 && /^[A-Z][a-z]/.test(line) ? !headingWords.test(line) : line === 'A',
  );
  return told < 0 ? opens : at + told;
}

interface Start {
  readonly recognized: boolean;
  readonly head: readonly Line[];
  readonly rest: readonly Line[];
}

/** A resolution begins at "The Security Council", else at the first words that open a paragraph. */
function resolutionStart(lines: readonly Line[]): Start {
  for (const [at, line] of lines.entries()) {
    const rest = withoutFormula(line.text);
    if (rest !== null) {
      const before = firstBefore(lines.slice(0, at));
      return before < 0
        ? cut(lines, at, '', rest)
        : { recognized: true, head: lines.slice(0, before), rest: lines.slice(before) };
    }
  }
  for (const [at, line] of lines.entries()) {
    const found = formulaWithin.exec(line.text.slice(0, 600));
    if (found !== null) return cut(lines, at, found[1] ?? '', line.text.slice(found[0].length));
  }
  const opens = lines.findIndex((line) => openingOf(bare(line.text)) !== null || /^1\s?\.\s?[A-Z]/.test(line.text));
  if (opens < 0) return { recognized: false, head: lines, rest: [] };
  const before = firstBefore(lines.slice(0, opens));
  const first = before < 0 ? opens : before;
  return { recognized: false, head: lines.slice(0, first), rest: lines.slice(first) };
}

function cut(lines: readonly Line[], at: number, before: string, after: string): Start {
  const line = lines[at] as Line;
  const below = lines.slice(at + 1);
  return {
    recognized: true,
    head: before === '' ? lines.slice(0, at) : [...lines.slice(0, at), { ...line, text: before }],
    rest: after === '' ? below : [{ ...line, text: after }, ...below],
  };
}

const voting = /^A(?:dopted|dapted|pproved) (?:unanimous|[au]t|by|without|on|the \d)/;

/** The line that tells how and where the resolution was adopted ends it; what follows are notes. */
function withClosing(lines: readonly Line[]): { body: readonly Line[]; closing: readonly Line[] } {
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const line = lines[at];
    if (line === undefined || !voting.test(bare(line.text))) continue;
    const sentence = lines.slice(at, at + 3).map((one) => bare(one.text));
    if (/\bmeeting|\bunanimously|\bvotes?\b/i.test(sentence.join(' ')))
      return { body: lines.slice(0, at), closing: lines.slice(at) };
  }
  return { body: lines, closing: [] };
}
