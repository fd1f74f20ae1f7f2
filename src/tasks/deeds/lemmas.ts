import { ByWord } from '../../text/vocabulary.js';
import { WordClass } from '../../text/wordClass.js';
import type { Passage } from '../words/passage.js';
import { deeds } from './deeds.js';

function gerundLemma(low: string): string | null {
  if (!low.endsWith('ing')) return null;
  const stem = low.slice(0, -3);
  for (const candidate of [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), `${stem.slice(0, -1)}ie`])
    if (deeds.has(candidate)) return candidate;
  return null;
}

/** The gerunds of deeds. */
export const gerund = new WordClass((low) => gerundLemma(low) !== null);

/** Whether a word is the gerund of a deed. */
export const isGerund = (low: string): boolean => gerundLemma(low) !== null;

/** The base form of a verb in "-s" or "-ing", or the word itself. */
export function lemmaOf(low: string): string {
  if (deeds.has(low)) return low;
  const lemma = gerundLemma(low);
  if (lemma !== null) return lemma;
  for (const candidate of [low.replace(/ies$/, 'y'), low.replace(/es$/, ''), low.replace(/s$/, '')])
    if (deeds.has(candidate)) return candidate;
  return low;
}

const lemmas = new ByWord(({ low }) => lemmaOf(low));

/** The same of the word at an index, empty beyond the ends. */
export const lemmaAt = ({ words }: Passage, i: number): string =>
  i >= 0 && i < words.length ? lemmas.of(words[i]!) : '';

const irregular: ReadonlyMap<string, string> = new Map(
  `given:give taken:take made:make held:hold brought:bring set:set put:put kept:keep sent:send met:meet paid:pay withdrawn:withdraw
   drawn:draw built:build left:leave done:do borne:bear found:find begun:begin undertaken:undertake shown:show led:lead sought:seek
   upheld:uphold overcome:overcome written:write chosen:choose frozen:freeze dealt:deal`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** The base form of a past participle ("released": "release"), or null. */
function lemmaOfPast(low: string): string | null {
  const known = irregular.get(low);
  if (known !== undefined) return known;
  if (!low.endsWith('ed')) return null;
  const stem = low.slice(0, -2);
  for (const candidate of [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), low.replace(/ied$/, 'y')])
    if (deeds.has(candidate)) return candidate;
  return null;
}

const pastLemmas = new ByWord(({ low }) => lemmaOfPast(low));

/** The base form of the past participle at an index ("released": "release"), or null. */
export const pastLemmaAt = ({ words }: Passage, i: number): string | null =>
  i >= 0 && i < words.length ? pastLemmas.of(words[i]!) : null;

/** Participles that do not end in "-ed". */
export const irregularPast = new WordClass((low) => !low.endsWith('ed') && lemmaOfPast(low) !== null);
