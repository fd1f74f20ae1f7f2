import { onOrUpon } from '../../text/functionWords.js';
import { WordClass, wordClass } from '../../text/wordClass.js';
import { type ActorPhrase, actorsIn } from '../actors/actors.js';
import { coreAt } from '../actors/cores.js';
import { actorHead, determiner, qualifier, weakHeads } from '../actors/heads.js';
import { deedAt, isAt, lowAt, type Passage } from '../words/passage.js';
import type { Frame } from './frames.js';
import { thatFrame } from './thatClauses.js';

const propriety = wordClass('relevant appropriate necessary possible required applicable feasible');

const takesObjectWithDeed = wordClass(
  'assist help enable allow permit encourage urge ask require request support invite authorize instruct direct order persuade press cause empower advise oblige assisting helping enabling supporting allowing',
);
const limits = wordClass('unless until');
const joins = wordClass('and ; ,');

/** The words at which anything is to be noted of further ones who act. */
const noted = new WordClass((low) => [takesObjectWithDeed, limits, joins].some((words) => words.hasLow(low)));

const nobody: readonly never[] = [];

/** The preposition with which a verb names further ones whom it asks. */
const askedBy: ReadonlyMap<string, WordClass> = new Map([
  ['call upon', onOrUpon],
  ['call for', wordClass('for on upon')],
  ['urge', wordClass('for')],
  ['encourage', wordClass('for')],
  ['appeal', wordClass('for to')],
]);

/** "and on the Chairperson to agree", "and for parties to the Convention to apply it": further ones who are asked, or none. */
function askedAgain(passage: Passage, next: number, verb: string, to: number): readonly ActorPhrase[] {
  const by = askedBy.get(verb);
  if (by === undefined || !isAt(passage, next, by) || coreAt(passage, next + 1, to) === null) return [];
  const list = actorsIn(passage, next + 1, to, 'open');
  if (lowAt(passage, list.end) !== 'to' || deedAt(passage, list.end + 1, to) < 0) return [];
  return list.phrases.filter((phrase) => phrase.kind === 'named' || phrase.kind === 'common');
}

/** Further ones who act, named within the deed: "… to include them, and the Secretary-General to ensure …", "… and that the parties cease …". */
export function furtherSubjects(passage: Passage, frame: Frame, verb: string): readonly ActorPhrase[] {
  if (frame.deed < 0 || (frame.kind !== 'object' && frame.kind !== 'that')) return nobody;
  let found: ActorPhrase[] | null = null;
  let control = -100;
  for (let k = noted.next(passage, frame.deed, frame.end); k >= 0; k = noted.next(passage, k + 1, frame.end)) {
    if (isAt(passage, k, takesObjectWithDeed)) control = k;
    // "unless the Council has decided, …, that the junta has complied" is no further decision.
    if (frame.kind === 'that' && isAt(passage, k, limits)) break;
    if (!isAt(passage, k, joins)) continue;
    const low = lowAt(passage, k);
    if (low === 'and' && frame.kind === 'object' && (k - control > 25 || isAt(passage, k + 1, onOrUpon))) {
      const again = askedAgain(passage, k + 1, verb, frame.end);
      if (again.length > 0) {
        (found ??= []).push(...again);
        continue;
      }
    }
    const next = low === 'and' ? k + 1 : lowAt(passage, k + 1) === 'and' ? k + 2 : k + 1;
    if (
      frame.kind === 'that' &&
      lowAt(passage, next) === 'that' &&
      (low !== ',' || isAt(passage, next + 1, determiner))
    ) {
      const inner = thatFrame(passage, verb, next + 1, frame.end);
      if (inner.subject !== null && inner.deed >= 0 && inner.deed - next < 40) {
        for (const phrase of actorsIn(passage, inner.subject[0], inner.subject[1], 'closed').phrases)
          if (phrase.kind === 'named' || phrase.kind === 'common') (found ??= []).push(phrase);
      }
    } else if (
      frame.kind === 'object' &&
      low === 'and' &&
      (isAt(passage, next, determiner) || passage.names.has(next) || isAt(passage, next, qualifier)) &&
      k - control > 25
    ) {
      const core = coreAt(passage, next, frame.end);
      if (core === null || core.kind === 'pronoun' || core.kind === 'unknown') continue;
      if (core.head === 'mechanism' || core.head === 'mechanisms') continue;
      if (
        lowAt(passage, k - 1) !== ',' &&
        !(isAt(passage, next, qualifier) && !weakHeads.has(core.head) && !actorBefore(passage, k)) &&
        !isAt(passage, k - 1, propriety)
      )
        continue;
      const list = actorsIn(passage, next, frame.end, 'open');
      const after = list.end;
      if (lowAt(passage, after) === 'to' && deedAt(passage, after + 1, frame.end) >= 0 && list.phrases.length > 0)
        (found ??= []).push(...list.phrases);
    }
  }
  return found ?? nobody;
}

const stops = wordClass('; :');

/** Who is to do something beside what is told as a noun: "encourages efforts at peace and all parties to support them". */
export function besideNoun(passage: Passage, from: number, to: number, verb: string): readonly ActorPhrase[] {
  for (let k = from + 1; k < to && k < from + 40; k++) {
    if (isAt(passage, k, stops)) break;
    const next = k + 1;
    if (lowAt(passage, k) !== 'and') continue;
    const again = askedAgain(passage, next, verb, to);
    if (again.length > 0) return again;
    if (!(isAt(passage, next, determiner) || isAt(passage, next, qualifier))) continue;
    const core = coreAt(passage, next, to);
    if (core === null || core.kind === 'pronoun' || weakHeads.has(core.head) || actorBefore(passage, k)) continue;
    const list = actorsIn(passage, next, to, 'open');
    if (lowAt(passage, list.end) === 'to' && deedAt(passage, list.end + 1, to) >= 0)
      return list.phrases.filter((phrase) => phrase.kind !== 'unknown');
  }
  return [];
}

/** Whether what stands before a word is somebody, so that an "and" goes on with a list ("with the Mission and relevant partners"). */
function actorBefore(passage: Passage, k: number): boolean {
  if (passage.words[k - 1]!.mark || isAt(passage, k - 1, actorHead)) return true;
  for (let n = k - 1; n >= 0 && n > k - 8; n--) if (passage.names.get(n)?.to === k) return true;
  return false;
}
