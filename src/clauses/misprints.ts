import { readAs, type Word } from '../text/vocabulary.js';
import { isAdverb } from './adverbs.js';
import { isForm, speechForms } from './lexicon.js';
import { phraseAt } from './phrase.js';

const SHORTEST = 7;

/** What is left of a word when one letter is taken out, and the word itself. */
function without(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, n) => word.slice(0, n) + word.slice(n + 1))];
}

const skeletons: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const index = new Map<string, Set<string>>();
  for (const form of speechForms()) {
    if (form.length < SHORTEST) continue;
    for (const skeleton of without(form)) index.set(skeleton, (index.get(skeleton) ?? new Set()).add(form));
  }
  return index;
})();

/** Words of their own that differ from such a form by one letter: "Ensuring", "Inciting", "Deploying". */
const genuine: ReadonlySet<string> = new Set(
  `affairs appearing appears commanding commands conforming conforms convening deploying ensures ensuring experts exploring exporting
   exports importing inciting insuring raising relieves relieving remaining remains renounces renouncing rewarding rewards shaking
   starting thinking undertakings warming excepting remands remanding deriding staring censoring noticing`
    .split(/\s+/)
    .filter(Boolean),
);

/** The one form of an organ's verb that differs from `low` by one letter, or null. */
export function correctedForm(low: string): string | null {
  if (low.length < SHORTEST || isForm(low) || genuine.has(low)) return null;
  const near = new Set(without(low).flatMap((skeleton) => [...(skeletons.get(skeleton) ?? [])]));
  const [only] = near;
  return near.size === 1 && only !== undefined && Math.abs(only.length - low.length) <= 1 ? only : null;
}

/**
 * Words with the verb that opens the paragraph read as it was meant ("Requsts", "Racalling"): scans and typists slip. Only a
 * capitalized word at the start is mended, and only where one verb can be meant; what is quoted stays as printed.
 */
export function mended(words: readonly Word[]): readonly Word[] {
  const start = words.findIndex((word) => !word.mark);
  if (start < 0 || start > 3 || phraseAt(words, start)) return words;
  let at = start;
  while (at < start + 3 && isAdverb(words[at]?.low ?? '')) at++;
  const word = words[at];
  if (!word || (!word.capital && at === start)) return words;
  const low = correctedForm(word.low);
  return low === null ? words : words.with(at, readAs(word, low));
}
