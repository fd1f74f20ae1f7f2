import type { Clause } from '../clauses/clause.js';
import { clauseAt, clausesOf } from '../clauses/governing.js';
import type { Paragraph } from '../document/document.js';
import { isAt, wordBefore } from '../text/matching.js';
import { wordClass } from '../text/wordClass.js';
import { wordsIn } from '../text/words.js';
import type { Mention } from './mention.js';

/** Words that lead a phrase that stands before its verb: "and, taking into account resolution 59/300, urges …". */
const fronting =
  '(?:taking (?:fully |also )?(?:into account|(?:full |due )?account of)|in (?:accordance|line|conformity|keeping) with|consistent with|pursuant to|in pursuance of|in view of|in the light of|in light of|further to|notwithstanding|as (?:set out|provided|called for|requested|decided|stated|agreed) (?:in|by)|without prejudice to)\\b';
const opening = new RegExp(fronting, 'iy');
const joining = new RegExp(`\\band, (?:also |further )?${fronting}`, 'ig');
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
  if (start - from <= 240 && isFronted(text, from, start)) {
    const next = clausesOf(clauses, paragraphs, label).find(({ span }) => span.start >= end);
    if (next !== undefined && /^[^;:]{0,120}, (?:also |further )?$/.test(text.slice(end, next.span.start)))
      return next.verb;
  }
  if (kind === 'operative') {
    const aside = recitalBefore(text, Math.max(from, start - 260), start);
    if (aside !== null) return aside;
  }
  return (at ?? clausesOf(clauses, paragraphs, label).find(({ span }) => span.start >= end))?.verb ?? null;
}

/** Whether a mention stands in a phrase that such words lead, at the beginning of a stretch or behind "and,". */
function isFronted(text: string, from: number, start: number): boolean {
  if (isAt(opening, text, from) && leadsTo(text, opening.lastIndex, start)) return true;
  const stretch = text.slice(from, start);
  if (!stretch.includes('and, ')) return false;
  for (const m of stretch.matchAll(joining)) if (leadsTo(stretch, m.index + m[0].length, stretch.length)) return true;
  return false;
}

/** Whether nothing parts the words of a phrase from a mention, which stands near. */
function leadsTo(text: string, phrase: number, start: number): boolean {
  if (phrase > start || start - phrase > 120) return false;
  for (let at = phrase; at < start; at++) if (text[at] === ';' || text[at] === ':') return false;
  return true;
}

const reciting = wordClass([...recitals.keys()].map((words) => words.split(' ')[0]).join(' '));

/** The verb of the participle under which something is cited between two places. */
function recitalBefore(text: string, from: number, start: number): string | null {
  const words = wordsIn(text);
  for (let k = wordBefore(words, start); k >= 0 && words.starts[k]! >= from; k--)
    if (reciting.has(words.list[k])) {
      const aside = recital.exec(text.slice(from, start));
      return aside === null ? null : recitals.get(aside[1]!.toLowerCase())!;
    }
  return null;
}
