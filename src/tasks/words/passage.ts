import type { Paragraph } from '../../document/document.js';
import type { BodyRecord } from '../../registry/records.js';
import type { Registry } from '../../registry/registry.js';
import { commaAndOr } from '../../text/functionWords.js';
import { WordClass, wordClass } from '../../text/wordClass.js';
import { firstFrom, type Word, type Words, wordsIn } from '../../text/words.js';
import { deeds } from '../deeds/deeds.js';
import { nowhere, Places } from './places.js';

/** A registered name, by the words that it covers. */
export interface NamedWords {
  readonly to: number;
  readonly records: readonly BodyRecord[];
}

/** A paragraph made ready for reading: its words, the registered names among them, and which bracket closes which. */
export interface Passage extends Words {
  readonly label: string;
  readonly text: string;
  /** The words, by another name than `list`: what is read here are sentences. */
  readonly words: readonly Word[];
  /** The registered names by the word that they begin with. */
  readonly names: Pick<Places<NamedWords>, 'get' | 'has' | 'next'>;
  /** The closing brackets by the word number of the opening one. */
  readonly closes: Pick<Places<number>, 'get' | 'has'>;
}

/** A paragraph's words and the registered names among them; one pass over its text. */
export function passageOf(paragraph: Paragraph, registry: Registry): Passage {
  const words = wordsIn(paragraph.text);
  return {
    label: paragraph.label,
    text: paragraph.text,
    list: words.list,
    words: words.list,
    starts: words.starts,
    ids: words.ids,
    names: namesIn(paragraph.text, words, registry),
    closes: bracketsOf(words),
  };
}

function namesIn(text: string, { starts }: Words, registry: Registry): Passage['names'] {
  const found = registry.findBodies(text);
  if (found.length === 0) return nowhere;
  const names = new Places<NamedWords>();
  let at = 0;
  for (let n = 0; n < found.length; n++) {
    const { start, end, records } = found[n]!;
    while (at < starts.length && starts[at]! < start) at++;
    let to = at;
    while (to < starts.length && starts[to]! < end) to++;
    if (to > at) names.set(at, { to, records });
    at = to;
  }
  return names;
}

const bracket = wordClass('( [ ) ]');
const opening = wordClass('( [');

function bracketsOf(words: Words): Passage['closes'] {
  let at = bracket.next(words, 0);
  if (at < 0) return nowhere;
  const pairs: Pair[] = [];
  /** The pairs that are open, the innermost last. */
  const open: number[] = [];
  for (; at >= 0; at = bracket.next(words, at + 1))
    if (opening.has(words.list[at])) {
      open.push(pairs.length);
      pairs.push({ open: at, close: -1 });
    } else if (open.length > 0) pairs[open.pop()!]!.close = at;
  const closes = new Places<number>();
  for (let n = 0; n < pairs.length; n++) if (pairs[n]!.close >= 0) closes.set(pairs[n]!.open, pairs[n]!.close);
  return closes;
}

interface Pair {
  readonly open: number;
  close: number;
}

/** The index of the first word that starts at or behind an offset. */
export const wordAt = (passage: Passage, offset: number): number => firstFrom(passage.starts, offset);

/** Where the word at an index begins, and where it ends. */
export const startOf = (passage: Passage, i: number): number => passage.starts[i]!;
export const endOf = (passage: Passage, i: number): number => passage.starts[i]! + passage.words[i]!.printed.length;

/** The folded word at an index, empty beyond the ends. */
export const lowAt = (passage: Passage, i: number): string =>
  i >= 0 && i < passage.words.length ? passage.words[i]!.low : '';

/** Whether the word at an index belongs to a class; beyond the ends none does. */
export const isAt = (passage: Passage, i: number, words: WordClass): boolean => words.hasAt(passage, i);

const phrases = new Map<string, readonly string[]>();

/** Whether the words from `i` on are these, given as one string with spaces. */
export function says(passage: Passage, i: number, phrase: string): boolean {
  let parts = phrases.get(phrase);
  if (parts === undefined) {
    parts = phrase.split(' ');
    phrases.set(phrase, parts);
  }
  for (let k = 0; k < parts.length; k++) if (passage.words[i + k]?.low !== parts[k]) return false;
  return true;
}

const adverbsOfDeeds = new Set(
  `also not further fully continuously jointly together well better more actively then either once never only once again
   forthwith henceforth thereupon likewise hereby therefore meanwhile thereafter instead always immediately without unconditionally`.split(
    /\s+/,
  ),
);

/** Whether a word may stand between "to" and its verb. */
export const isDeedAdverb = (low: string): boolean =>
  (low.length > 4 &&
    low.endsWith('ly') &&
    low !== 'apply' &&
    low !== 'supply' &&
    low !== 'comply' &&
    low !== 'reply' &&
    low !== 'rely') ||
  adverbsOfDeeds.has(low);

/** The words that may stand between "to" and its verb. */
export const deedAdverb = new WordClass(isDeedAdverb);
const deed = new WordClass((low) => deeds.has(low));
const exception = wordClass('delay conditions preconditions exception prejudice');

/** "to further, effectively support": an adverb that can be a verb, before a verb; the word itself where none follows. */
function adverbOrDeed(passage: Passage, at: number, limit: number): number {
  for (let k = at + 1; k < limit && k < at + 4; k++) {
    const adverb = isAt(passage, k, deedAdverb);
    if (!adverb && isAt(passage, k, deed)) return k;
    if (!adverb && lowAt(passage, k) !== ',' && lowAt(passage, k) !== 'and') return at;
  }
  return at;
}

/**
 * The index of the verb of a deed that begins at `i`, adverbs and their commas skipped ("immediately and without conditions cease"),
 * or -1 where none does. Looks at eight words at most.
 */
export function deedAt(passage: Passage, i: number, limit: number): number {
  for (let k = i; k < limit && k < i + 8; k++) {
    const word = passage.words[k]!;
    // "shall without delay deny"
    if (word.low === 'without' && isAt(passage, k + 1, exception)) {
      k++;
      continue;
    }
    const adverb = deedAdverb.has(word);
    if (deed.has(word)) {
      if (!word.capital) return adverb ? adverbOrDeed(passage, k, limit) : k;
      if (k === i) return k;
    }
    if (!adverb && !(k > i && commaAndOr.has(word))) return -1;
  }
  return -1;
}
