import { deeds } from './deeds.js';

function gerundLemma(low: string): string | null {
  if (!low.endsWith('ing')) return null;
  const stem = low.slice(0, -3);
  for (const candidate of [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), `${stem.slice(0, -1)}ie`])
    if (deeds.has(candidate)) return candidate;
  return null;
}

/** Whether a word is the gerund of a deed. */
export const isGerund = (low: string): boolean => gerundLemma(low) !== null;

/** The base form of a verb in "-s" or "-ing", or the word itself. */
export function lemmaOf(low: string): string {
  if (deeds.has(low)) return low;
  const gerund = gerundLemma(low);
  if (gerund !== null) return gerund;
  for (const candidate of [low.replace(/ies$/, 'y'), low.replace(/es$/, ''), low.replace(/s$/, '')])
    if (deeds.has(candidate)) return candidate;
  return low;
}

const irregular: ReadonlyMap<string, string> = new Map(
  `given:give taken:take made:make held:hold brought:bring set:set put:put kept:keep sent:send met:meet paid:pay withdrawn:withdraw
   drawn:draw built:build left:leave done:do borne:bear found:find begun:begin undertaken:undertake shown:show led:lead sought:seek
   upheld:uphold overcome:overcome written:write chosen:choose frozen:freeze dealt:deal`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** The base form of a past participle ("released": "release"), or null. */
export function lemmaOfPast(low: string): string | null {
  const known = irregular.get(low);
  if (known !== undefined) return known;
  if (!low.endsWith('ed')) return null;
  const stem = low.slice(0, -2);
  for (const candidate of [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), low.replace(/ied$/, 'y')])
    if (deeds.has(candidate)) return candidate;
  return null;
}
