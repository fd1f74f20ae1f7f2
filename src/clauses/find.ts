import type { Document, Paragraph } from '../document/document.js';
import { type Diagnostic, diagnostic } from '../text/diagnostic.js';
import { endOf, type Words, wordsIn } from '../text/words.js';
import type { Clause } from './clause.js';
import { embeddedPhrase } from './embedded.js';
import { clauseAbove } from './governing.js';
import type { VerbPhrase } from './phrase.js';
import { ownPhrases } from './speaker.js';

/**
 * The clauses of a document: every verb phrase in which the issuing organ speaks, in document order. Never throws; an operative
 * paragraph without a verb of the organ, and with none in the chapeaux above it, gets a diagnostic.
 */
export function findClauses(document: Document): {
  readonly clauses: readonly Clause[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const statement = document.header.kind === 'prst';
  const words = document.paragraphs.map(({ text }) => wordsIn(text));
  const spoken = document.paragraphs.map((paragraph, n) => clausesIn(paragraph, words[n]!, statement));
  const first = joined(spoken);
  let byLabel: ReadonlyMap<string, Paragraph> | null = null;
  const all = document.paragraphs.map((paragraph, n) => {
    const own = spoken[n]!;
    if (own.length > 0 || paragraph.kind !== 'operative') return own;
    const above = clauseAbove(first, document.paragraphs, paragraph.label);
    byLabel ??= new Map(document.paragraphs.map((one) => [one.label, one]));
    return embedded(paragraph, words[n]!, above, above ? byLabel.get(above.paragraph) : undefined);
  });
  const clauses = all.every((own, n) => own.length === spoken[n]!.length) ? first : joined(all);
  const foreign = document.diagnostics.some(({ code }) => code === 'document/not-english');
  return { clauses, diagnostics: foreign ? [] : silent(document.paragraphs, all, clauses) };
}

function joined(lists: readonly (readonly Clause[])[]): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const list of lists) for (const clause of list) clauses.push(clause);
  return clauses;
}

function clausesIn(paragraph: Paragraph, words: Words, statement: boolean): readonly Clause[] {
  const phrases = ownPhrases(paragraph, words, statement);
  return phrases.map((phrase, n) => clauseOf(paragraph, words, phrase, scopeEnd(paragraph.text, words, phrases, n)));
}

function embedded(
  paragraph: Paragraph,
  words: Words,
  above: Clause | null,
  chapeau: Paragraph | undefined,
): readonly Clause[] {
  const bare = !above || !chapeau || chapeau.text.length - above.span.end <= 2;
  const phrase = embeddedPhrase(paragraph, words.list, above, bare);
  return phrase ? [clauseOf(paragraph, words, phrase, paragraph.text.length)] : [];
}

function clauseOf(paragraph: Paragraph, words: Words, phrase: VerbPhrase, scopeEnd: number): Clause {
  const { label, text } = paragraph;
  const start = words.starts[phrase.first]!;
  const end = endOf(words, phrase.end - 1);
  const { id, lemma, strength } = phrase.record;
  return {
    paragraph: label,
    verb: lemma,
    strength:
      (lemma === 'decide' || strength === 'intention') && staysSeized(text.slice(end, end + 200)) ? null : strength,
    quote: text.slice(start, end),
    span: { paragraph: label, start, end },
    scope: { paragraph: label, start, end: scopeEnd },
    rule: id,
  };
}

/** "… and to meet on 3 May": the organ decides a deed of its own besides. */
const andDoes = /^[^,;]{0,60} and to (?!remain\b|be\b|keep\b)\p{Ll}/u;

/** "Decides, in order to secure peace, to remain actively seized of the matter" tasks nobody, if that is all. */
function staysSeized(behind: string): boolean {
  const aside = /^, (?:in|for|with|pending|until)\b[^,;]{1,110}(?=, )/.exec(behind);
  const deed = aside === null ? behind : behind.slice(aside[0].length);
  const seized =
    /^,? (?:that (?:it|the (?:Security )?Council) (?:shall|will|should) )?(?:to )?(?:continue to )?(?:remain|be|keep)\b[\w ,]{0,40}\bsei[zs]ed\b/.exec(
      deed,
    );
  return seized !== null && !andDoes.test(deed.slice(seized[0].length));
}

/** Up to the next clause; verbs that share what follows them ("Requests and urges …") reach as far as the last of them. */
function scopeEnd(text: string, words: Words, phrases: readonly VerbPhrase[], n: number): number {
  let last = n;
  while (last < phrases.length - 1 && last < n + 4) {
    const between = words.list.slice(phrases[last]!.end, Math.min(phrases[last + 1]!.first, phrases[last]!.end + 4));
    const reached = phrases[last]!.end + between.length === phrases[last + 1]!.first;
    if (!reached || !between.every((word) => word.low === 'and' || word.low === ',')) break;
    last++;
  }
  return last < phrases.length - 1 ? words.starts[phrases[last + 1]!.first]! : text.length;
}

function silent(
  paragraphs: readonly Paragraph[],
  all: readonly (readonly Clause[])[],
  clauses: readonly Clause[],
): readonly Diagnostic[] {
  const without = paragraphs.filter(({ kind, text }, n) => kind === 'operative' && text !== '' && all[n]!.length === 0);
  if (without.length === 0) return [];
  const chapeaux = new Set(paragraphs.map(({ parent }) => parent));
  return without.flatMap(({ label, text, line }) => {
    if (chapeaux.has(label)) return [];
    if (clauseAbove(clauses, paragraphs, label)) return [];
    const span = { paragraph: label, start: 0, end: text.length };
    return [
      diagnostic('clause/none', `Paragraph ${label} has no verb of the organ.`, { span, line, severity: 'info' }),
    ];
  });
}
