import { being } from '../../text/functionWords.js';
import { wordClass } from '../../text/wordClass.js';
import { type ActorPhrase, actorsIn } from '../actors/actors.js';
import { coreAt } from '../actors/cores.js';
import { documentNouns, eventNouns } from '../actors/heads.js';
import type { Actor } from '../task.js';
import { deedAdverb, isAt, lowAt, type Passage } from '../words/passage.js';
import type { Frame } from './frames.js';
import { pastLemmaAt } from './lemmas.js';

const madeOrEnded = wordClass(
  'established created deployed constituted appointed dissolved terminated disbanded entrusted mandated tasked',
);

export function passive(passage: Passage, frame: Frame): boolean {
  if (!isAt(passage, frame.deed, being)) return false;
  let k = frame.deed + 1;
  while (isAt(passage, k, deedAdverb)) k++;
  return pastLemmaAt(passage, k) !== null;
}

/** Whether a body is established, deployed or extended in the passive ("that a mission be established"). */
export function madeOrKept(passage: Passage, frame: Frame): boolean {
  for (let k = frame.deed; k < frame.end && k < frame.deed + 4; k++) if (isAt(passage, k, madeOrEnded)) return true;
  return false;
}

/** Whether a paragraph with items is a heading in all but name ("Secure and Stable Environment:"). */
export function heading(passage: Passage): boolean {
  return (
    passage.text.trimEnd().endsWith(':') &&
    passage.words.length < 14 &&
    passage.words.every((word) => word.mark || word.capital || /^(?:and|of|the|in|to|for|on|with)$/.test(word.low))
  );
}

/** Each body once, by its first mention, and what stays open once by its words. */
export function distinct(actors: readonly Actor[]): readonly Actor[] {
  if (actors.length < 2) return actors;
  const seen = new Set<string>();
  return actors.filter((actor) => {
    const key = actor.body ?? actor.bodies?.join('|') ?? `?${actor.quote.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether a subject that the table of heads does not know does something all the same ("that the junta lay down its arms"). */
export function actsUnknown(passage: Passage, frame: Frame): boolean {
  const [from, to] = frame.subject!;
  if (
    to - from > 6 ||
    lowAt(passage, from) !== 'the' ||
    frame.deed < 0 ||
    /^(?:be|is|are|have|has|include|begin|end|continue|cease|take effect|come|remain|apply)$/.test(
      lowAt(passage, frame.deed),
    )
  )
    return false;
  for (let k = from; k < to; k++)
    if (
      /(?:tion|ment|ance|ence|ity|ship|ing|ness|fire|al)s?$/.test(lowAt(passage, k)) ||
      eventNouns.has(lowAt(passage, k)) ||
      documentNouns.has(lowAt(passage, k))
    )
      return false;
  return true;
}

/** Who acts in the passive: behind its "by". */
export function byAgent(passage: Passage, frame: Frame): readonly ActorPhrase[] {
  if (frame.deed < 0) return [];
  for (let k = frame.deed; k < frame.end && k < frame.deed + 7; k++) {
    if (lowAt(passage, k) === ',' || lowAt(passage, k) === 'and') return [];
    if (lowAt(passage, k) !== 'by' || coreAt(passage, k + 1, frame.end) === null) continue;
    return actorsIn(passage, k + 1, frame.end, 'open').phrases.filter((phrase) => phrase.kind !== 'unknown');
  }
  return [];
}
