import { wordClass } from '../../text/wordClass.js';
import { accord, source } from '../words/adjuncts.js';
import { isAt, lowAt, type Passage } from '../words/passage.js';
import type { Core } from './cores.js';
import { determiner } from './heads.js';
import { participle } from './modifiers.js';

/** Participles that tell how somebody came to be ("the Committee established by …"). */
export const originates = wordClass('established created appointed constituted re-established');

const ofOrgan = wordClass('its security');
const organsWord = wordClass('resolution resolutions council');
const article = wordClass('the its his their');
const wholly = wordClass('both all each');
const placed = wordClass('the africa');
const place = wordClass(
  `region area field country countries world conflict sub-region subregion north south east west middle former mission territory`,
);
/** What is done for a purpose is no part of the name of who does it. */
const purpose = wordClass(
  'consideration review approval inclusion use information action decision further each possible',
);
const madeBy = wordClass('established created appointed mandated');

const titles = new Set('coordinator representative envoy adviser commissioner rapporteur'.split(' '));

/** Whether a preposition goes on with the name of an actor where the list has no known end. */
export function openLink(passage: Passage, k: number, core: Core, inside: 'none' | 'preposition' | 'clause'): boolean {
  const low = lowAt(passage, k);
  const next = passage.words[k + 1];
  if (core.head === 'those') return low !== 'to' && low !== 'on';
  if (source.has(next) || (inside !== 'none' && ofOrgan.has(next) && isAt(passage, k + 2, organsWord))) return true;
  if (low === 'of') {
    // "inform the Committee of the request": a name goes on with a name only.
    const name = passage.words[core.name]!.capital || core.records.length > 0;
    const named = next?.capital === true || (article.has(next) && passage.words[k + 2]?.capital === true);
    if (
      name &&
      !named &&
      next?.low !== 'experts' &&
      !wholly.has(next) &&
      core.records.length + Number(passage.words[core.core - 1]!.capital) > 0
    )
      return false;
    return inside === 'none' || passage.words[k - 1]!.capital || passage.words[k - 1]!.mark;
  }
  if (low === 'in' && next?.low === 'paragraph') return true;
  if (low === 'in' && accord.has(next)) return isAt(passage, k - 1, originates);
  if (low === 'of' && lowAt(passage, k - 1) === 'pursuance') return true;
  if (low === 'with' && lowAt(passage, k - 1) === 'accordance') return true;
  if (low === 'in')
    return placed.has(next)
      ? isAt(passage, k + 2, place) || passage.words[k + 2]?.capital === true
      : next?.capital === true;
  if (low === 'to') return true;
  // "the Coordinator for humanitarian assistance"
  if (
    low === 'for' &&
    titles.has(core.head) &&
    next !== undefined &&
    !next.mark &&
    !determiner.has(next) &&
    !purpose.has(next) &&
    !participle.has(next)
  )
    return true;
  if (low === 'for' || low === 'on' || low === 'against')
    return (
      (next?.capital === true || (next?.low === 'the' && passage.words[k + 2]?.capital === true)) &&
      core.kind === 'named' &&
      passage.words[core.core - 1]?.capital === true &&
      core.records.length === 0
    );
  if (low === 'from') return next?.capital === true;
  if (low === 'pursuant' || low === 'by' || low === 'under') return low === 'pursuant' || isAt(passage, k - 1, madeBy);
  if (low === 'and') return true;
  return false;
}
