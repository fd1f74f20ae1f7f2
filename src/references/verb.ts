import type { Clause } from '../clauses/clause.js';
import { clauseAt, clausesOf } from '../clauses/governing.js';
import type { Paragraph } from '../document/document.js';
import type { Mention } from './mention.js';

/** Words that lead a phrase that stands before its verb: "and, taking into account resolution 59/300, urges …". */
const fronted =
  /(?:^|\band, (?:also |further )?)(?:taking (?:fully |also )?(?:into account|(?:full |due )?account of)|in (?:accordance|line|conformity|keeping) with|consistent with|pursuant to|in pursuance of|in view of|in the light of|in light of|further to|notwithstanding|as (?:set out|provided|called for|requested|decided|stated|agreed) (?:in|by)|without prejudice to)\b[^;:]{0,120}$/i;

/** Participles between the organ and its verb, under which something is cited ("The Council, recalling its resolution …, urges"), and their verbs. */
const recitals: ReadonlyMap<string, string> = new Map([
  ['recalling', 'recall'],
  ['referring to', 'refer'],
  ['reaffirming', 'reaffirm'],
  ['noting', 'note'],
  ['taking note of', 'take note'],
  ['acknowledging', 'acknowledge'],
  ['bearing in mind', 'bear in mind'],
]);
const recital = new RegExp(
  `(?:^|[,(] ?|\\b(?:and|while|Council,?) )(?:also |further |while )*(${[...recitals.keys()].join('|')})\\b(?:(?!, (?:that|to)\\b)[^;:]){0,200}$`,
  'i',
);

/** The verb under which a mention stands: the one before it, or the one behind it where none is before or the words lead up to that verb. */
export function verbOf(
  { label, kind, text }: Paragraph,
  { start, end }: Mention,
  clauses: readonly Clause[],
  paragraphs: readonly Paragraph[],
): string | null {
  const at = clauseAt(clauses, paragraphs, label, start);
  const from = at?.span.paragraph === label ? at.span.end : 0;
  if (start - from <= 240 && fronted.test(text.slice(from, start))) {
    const next = clausesOf(clauses, paragraphs, label).find(({ span }) => span.start >= end);
    if (next !== undefined && /^[^;:]{0,120}, (?:also |further )?$/.test(text.slice(end, next.span.start)))
      return next.verb;
  }
  if (kind === 'operative') {
    const aside = recital.exec(text.slice(Math.max(from, start - 260), start));
    if (aside !== null) return recitals.get(aside[1]!.toLowerCase())!;
  }
  return (at ?? clausesOf(clauses, paragraphs, label).find(({ span }) => span.start >= end))?.verb ?? null;
}
