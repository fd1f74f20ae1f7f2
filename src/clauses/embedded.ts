import type { Paragraph } from '../document/document.js';
import { being } from '../text/functionWords.js';
import { wordClass } from '../text/wordClass.js';
import type { Word } from '../text/words.js';
import { adverbs } from './adverbs.js';
import type { Clause } from './clause.js';
import { directiveAt, type VerbPhrase } from './phrase.js';

/** Behind these it is no longer the sentence itself that speaks. */
const others = wordClass('which who ;');

/**
 * The directive of an operative paragraph in which the organ is not the subject of the sentence, or null:
 * - passive, "The representatives of both States are invited to take part" (S/RES/12(1946), paragraph 1), "That the
 *   Secretary-General be requested to act as convener" (S/RES/35(1947), paragraph 1);
 * - impersonal, "It is resolved that …" (S/RES/17(1947));
 * - an infinitive under a bare "Decides:" or "Resolves:", "To request the Secretary-General …" (S/RES/57(1948), paragraph 1).
 * Asked only where the paragraph has no verb of the organ. `above` is the clause of its chapeau, `bare` tells that nothing but the
 * verb stands there.
 */
export function embeddedPhrase(
  paragraph: Paragraph,
  words: readonly Word[],
  above: Clause | null,
  bare: boolean,
): VerbPhrase | null {
  if (paragraph.kind !== 'operative') return null;
  if (above && above.verb !== 'decide') return null;
  if (words[0]?.low === 'to') return bare ? directiveAt(words, 1, 'base') : null;
  if (above && !bare) return null;
  for (let n = 1; n < words.length && n < 80; n++) {
    if (others.has(words[n])) return null;
    if (!being.has(words[n])) continue;
    let past = n + 1;
    while (adverbs.has(words[past]) || words[past]?.low === 'also') past++;
    const phrase = directiveAt(words, past, 'past');
    const next = words[phrase?.end ?? -1]?.low;
    if (phrase && (next === 'to' || (next === 'that' && n === 1 && words[0]!.low === 'it')))
      return { ...phrase, first: n };
  }
  return null;
}
