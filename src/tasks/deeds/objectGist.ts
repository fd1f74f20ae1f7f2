import { wordClass } from '../../text/wordClass.js';
import { coreAt } from '../actors/cores.js';
import { determiner } from '../actors/heads.js';
import { isAt, lowAt, type Passage } from '../words/passage.js';
import { behindAside, behindTime } from './behind.js';
import { deeds } from './deeds.js';
import { join, links } from './joining.js';
import { isGerund } from './lemmas.js';
import { headAt } from './objects.js';

const newObject = wordClass('a an no all any');

/** Verbs that give something to somebody: what is given counts, not to whom. */
const giving = new Set(
  'submit present provide transmit give communicate furnish recommend offer render extend supply grant report'.split(
    ' ',
  ),
);
const taking = new Set('seek obtain receive collect request'.split(' '));
const provided = new Set('provide furnish supply entrust present equip'.split(' '));

/** A verb and what its object is, by the words from `object` on. */
export function objectGist(
  passage: Passage,
  parts: readonly string[],
  verb: string,
  object: number,
  to: number,
): string {
  const low = lowAt(passage, object);
  if (low === 'that') {
    const actor = coreAt(passage, object + 1, to);
    if (actor !== null && actor.kind !== 'pronoun') return join([...parts, passage.words[actor.core - 1]!.printed]);
    const subject = headAt(passage, object + 1, to);
    return subject === null ? join(parts) : join([...parts, subject.head]);
  }
  if (low === 'whether' || low === 'how') return join([...parts, low]);
  const next = lowAt(passage, object + 1);
  if (low === 'from' && isGerund(next)) {
    const inner = headAt(passage, object + 2, to);
    return join([...parts, 'from', next, ...(inner === null ? [] : [inner.head])]);
  }
  if (
    (low === 'to' && giving.has(verb)) ||
    (low === 'from' && taking.has(verb)) ||
    (low === 'in' && verb === 'include')
  ) {
    const given = givenAt(passage, object + 1, to, verb !== 'report');
    if (given !== null) return join([...parts, given]);
  }
  if (links.has(low)) {
    if (low === 'to' && deeds.has(next) && !/^(?:direct|support|conflict|free)$/.test(next))
      return join([...parts, 'to', next]);
    const linked = headAt(
      passage,
      isGerund(next) && headAt(passage, object + 2, to) !== null ? object + 2 : object + 1,
      to,
    );
    // "maintain in the country a mission"
    const behind =
      linked !== null && /^(?:in|at)$/.test(low) && isAt(passage, linked.end, newObject)
        ? headAt(passage, linked.end, to)
        : null;
    if (behind !== null) return join([...parts, behind.head]);
    // "cooperate in this regard" says no more than "cooperate".
    if (linked !== null && /^(?:regard|respect|connection)$/.test(linked.head)) return join(parts);
    return linked === null ? join(parts) : join([...parts, low, linked.head]);
  }
  const first = headAt(passage, object, to);
  if (first === null) return join(parts);
  if (provided.has(verb) && lowAt(passage, first.end) === 'with') {
    const given = headAt(passage, first.end + 1, to);
    if (given !== null) return join([...parts, given.head]);
  }
  return join([...parts, first.head]);
}

/** What is given, behind whom it is given to: "to the Council a report". */
function givenAt(passage: Passage, from: number, to: number, far: boolean): string | null {
  let end = from;
  while (isAt(passage, end, determiner)) end++;
  end = passage.names.get(end)?.to ?? headAt(passage, from, to)?.end ?? from;
  end = behindTime(passage, behindAside(passage, end, to), to);
  if (end < to && !links.has(lowAt(passage, end)) && !passage.words[end]!.mark)
    return headAt(passage, end, to)?.head ?? null;
  if (!far) return null;
  for (let k = end; k < to && k < end + 16; k++) {
    if (isAt(passage, k, determiner) && !links.has(lowAt(passage, k - 1))) return headAt(passage, k, to)?.head ?? null;
  }
  return null;
}
