import { ByWord, readAs } from '../text/vocabulary.js';
import { wordClass } from '../text/wordClass.js';
import type { Words } from '../text/words.js';
import { adverbs } from './adverbs.js';
import { forms, speechForms } from './lexicon.js';
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
const genuine = wordClass(
  `affairs appearing appears commanding commands conforming conforms convening deploying ensures ensuring experts exploring exporting
   exports importing inciting insuring raising relieves relieving remaining remains renounces renouncing rewarding rewards shaking
   starting thinking undertakings warming excepting remands remanding deriding staring censoring noticing`,
);

/** The one form of an organ's verb that differs from a word by one letter, or null. */
const correctedForm = new ByWord(({ low }): string | null => {
  if (low.length < SHORTEST || forms.hasLow(low) || genuine.hasLow(low)) return null;
  const near = new Set(without(low).flatMap((skeleton) => [...(skeletons.get(skeleton) ?? [])]));
  const [only] = near;
  return near.size === 1 && only !== undefined && Math.abs(only.length - low.length) <= 1 ? only : null;
});

/**
 * Words with the verb that opens the paragraph read as it was meant ("Requsts", "Racalling"): scans and typists slip. Only a
 * capitalized word at the start is mended, and only where one verb can be meant; what is quoted stays as printed.
 */
export function mended(printed: Words): Words {
  const words = printed.list;
  let start = 0;
  while (start < 4 && words[start]?.mark) start++;
  if (start === 4) return printed;
  let at = start;
  while (at < start + 3 && adverbs.has(words[at])) at++;
  const word = words[at];
  if (!word || (!word.capital && at === start)) return printed;
  const low = correctedForm.of(word);
  if (low === null || phraseAt(words, start)) return printed;
  const verb = readAs(word, low);
  return { ...printed, list: words.with(at, verb), ids: printed.ids.with(at, verb.id) };
}
