import type { Clause } from '../clauses/clause.js';
import type { Stretch } from './deadlines.js';
import { type Frame, trimmedEnd } from './frames.js';
import { itemStart } from './items.js';
import { lowAt, type Passage } from './passage.js';
import type { Actor } from './task.js';

/** A clause that governs the items below it, read once for all of them. */
export interface Chapeau {
  readonly clause: Clause;
  readonly passage: Passage;
  readonly frame: Frame;
  readonly addressees: readonly Actor[];
  readonly partners: readonly Actor[];
  /** The words of the clause in the chapeau: its conditions and its deadline hold for the items too. */
  readonly stretch: Stretch;
  /** Whether items may be things and still be tasks, the chapeau having no deed of its own ("with the following mandate: (a) Support to …"). */
  readonly things: boolean;
}

/** What the items under a chapeau are, by most of them. */
export type ItemsKind = 'clauses' | 'deeds' | 'things';

/** What the items of a chapeau are: clauses of their own, deeds under the chapeau's verb, or things that complete its deed. */
export function itemsAre(passages: readonly Passage[], opens: readonly boolean[]): ItemsKind {
  let clauses = 0;
  let deeds = 0;
  for (const [n, passage] of passages.entries()) {
    if (opens[n] === true) clauses++;
    else if (itemStart(passage, passage.words.length).kind !== 'thing') deeds++;
  }
  if (clauses * 2 > passages.length) return 'clauses';
  return deeds * 2 >= passages.length ? 'deeds' : 'things';
}

export function chapeauOf(
  clause: Clause,
  passage: Passage,
  frame: Frame,
  addressees: readonly Actor[],
  partners: readonly Actor[],
): Chapeau {
  return {
    clause,
    passage,
    frame,
    addressees,
    partners,
    stretch: { label: passage.label, text: passage.text, start: clause.span.start, end: clause.scope.end },
    things: frame.deed < 0 || empty(passage, frame),
  };
}

const hollow = new Set(
  'take do perform carry undertake be have include consist comprise execute discharge fulfil adopt focus accomplish contain'.split(
    ' ',
  ),
);

/** Whether a chapeau's deed only leads over to its items ("to carry out the following tasks:", "shall:"). */
function empty(passage: Passage, frame: Frame): boolean {
  const end = trimmedEnd(passage, frame.deed, frame.end);
  if (end <= frame.deed) return true;
  if (!hollow.has(lowAt(passage, frame.deed))) return end - frame.deed <= 1 && lowAt(passage, frame.deed) === 'to';
  if (end - frame.deed > 30) return false;
  for (let k = frame.deed; k < end; k++)
    if (/^(?:following|follows|mandate|tasks|responsibilities|functions|steps|measures|below)$/.test(lowAt(passage, k)))
      return true;
  return end - frame.deed <= 2;
}

/** Whether a chapeau directs a deed of its own beside its items (S/RES/2467(2019) paragraph 16). */
export function directsItself(passage: Passage, frame: Frame, items: ItemsKind): boolean {
  if (frame.deed < 0)
    return items === 'clauses' && frame.kind !== 'bare' && frame.kind !== 'object' && frame.kind !== 'that';
  if (items === 'things') return !empty(passage, frame) || frame.kind === 'nominal';
  return !empty(passage, frame);
}
