import { ByWord, readAs, type Word } from '../text/vocabulary.js';
import { WordClass, wordClass } from '../text/wordClass.js';
import { adverbials, adverbs, moods } from './adverbs.js';

/** No chain of adverbs is longer than this, in words. */
export const LONGEST = 14;

const none: readonly never[] = [];

const adverbialsFrom = new ByWord(({ low }) => {
  const begun = adverbials.filter((slots) => slots[0]!.includes(low));
  return begun.length === 0 ? none : begun;
});

/** The words with which a chain of adverbs, adverbials and moods can begin. */
export const qualifying = new WordClass(
  (low) => low === 'with' || adverbs.hasLow(low) || adverbials.some((slots) => slots[0]!.includes(low)),
);

/** Where the adverbial that begins at `at` ends, or `at` where none does. */
function adverbialEnd(words: readonly Word[], at: number): number {
  for (const slots of adverbialsFrom.of(words[at]!)) {
    let n = 1;
    while (n < slots.length && slots[n]!.includes(words[at + n]?.low ?? '')) n++;
    if (n === slots.length) return at + n;
  }
  return at;
}

/** Where "with deep concern" that begins at `at` ends, or `at`. */
function moodEnd(words: readonly Word[], at: number): number {
  if (words[at]?.low !== 'with') return at;
  for (let n = at + 1; n < at + 7 && n < words.length; n++) {
    const word = words[n]!;
    if (moods.has(word)) {
      const next = words[n + 1]?.low;
      if ((next === 'and' || next === ',') && moodEnd([readAs(word, 'with'), ...words.slice(n + 2, n + 6)], 0) > 0)
        continue;
      return n + 1;
    }
    if (word.mark && word.low !== ',') return at;
  }
  return at;
}

const beforeObjects = wordClass(
  'the that its all any on upon to for in of by with at about over as and both these those this such their his each every no',
);

/** Adverbs that could as well belong to the noun that follows: "welcomes further briefings", "calls for politically sound steps". */
const adjectival = wordClass(/ly$|^(?:further|most|more|very|much|well)$/);

/** Where the adverbs and adverbials that begin at `at` end. Behind the verb an adverb in "-ly" may belong to the object ("newly elected"). */
export function qualifiersEnd(words: readonly Word[], at: number, behind = true): number {
  let n = at;
  while (n < at + LONGEST && n < words.length) {
    const word = words[n]!;
    if (!qualifying.has(word)) break;
    const next = words[n + 1];
    if (
      adverbs.has(word) &&
      (!behind ||
        !adjectival.has(word) ||
        !next ||
        next.mark ||
        next.capital ||
        beforeObjects.has(next) ||
        adverbs.has(next))
    ) {
      n++;
      continue;
    }
    const end = Math.max(adverbialEnd(words, n), moodEnd(words, n));
    if (end === n) break;
    n = end;
  }
  return n;
}

/** The same with a parenthetical adverbial: "calls, in this regard, upon". */
export function qualifiersAcrossCommas(words: readonly Word[], at: number): number {
  const n = qualifiersEnd(words, at);
  if (words[n]?.low !== ',') return n;
  const inner = qualifiersEnd(words, n + 1);
  return inner > n + 1 && words[inner]?.low === ',' ? qualifiersEnd(words, inner + 1) : n;
}

/** Whether a parenthetical adverbial stands between two commas from `at` on: ", in this regard,". */
export function isParenthesis(words: readonly Word[], at: number): boolean {
  const end = words[at]?.low === ',' ? qualifiersEnd(words, at + 1) : at;
  return end > at + 1 && words[end]?.low === ',';
}
