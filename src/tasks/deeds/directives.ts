import type { Clause, Strength } from '../../clauses/clause.js';
import { being, nobody } from '../../text/functionWords.js';
import { wordClass } from '../../text/wordClass.js';
import type { Actor } from '../task.js';
import { isAt, lowAt, type Passage } from '../words/passage.js';
import type { Frame } from './frames.js';
import { lemmaAt } from './lemmas.js';
import { skipAdjunct } from './preludes.js';

const perfect = wordClass('has have');
const defining = wordClass('indicating constituting');
const negation = wordClass('not also only no longer henceforth');

/** A verb that belongs to the clause before it: what is decided ("decides that … the Council will review"), or States that only look like a verb. */
export function within(before: Clause, clause: Clause, text: string): boolean {
  if (/^(?:tasks|orders)$/.test(clause.quote)) return true;
  if (before.strength === null || clause.strength !== null) return false;
  return (
    clause.verb === 'will' || (/(?:^|\s)states?$/i.test(clause.quote) && !text.startsWith(' that', clause.span.end))
  );
}

/** Verbs with which the organ does what it says ("Extends the mandate of …"): the verb is the deed. */
export const performing = new Set(
  'extend renew prolong establish create appoint terminate dissolve prohibit constitute'.split(' '),
);

export function performed(passage: Passage, start: number, from: number, to: number): Frame {
  let deed = from - 1;
  for (let k = start; k < from; k++) if (performing.has(lemmaAt(passage, k))) deed = k;
  return { kind: 'deed', subject: null, deed: Math.max(deed, start), from, end: to };
}

/** Whether a clause asks something now; "Having decided to …" tells of what was decided. */
export function tasks(clause: Clause): clause is Clause & { readonly strength: Strength } {
  return clause.strength !== null && !/^having\b/i.test(clause.quote);
}

const effects = new Set(
  'apply constitute include mean cover expire lapse cease enter come remain consist comprise refer commence begin take'.split(
    ' ',
  ),
);

/** What somebody has or has not done: the organ finds it, and directs nothing ("Decides that Iraq has been in breach …", S/RES/1441(2002) paragraph 1). */
const found = (passage: Passage, { deed, end }: Frame): boolean => {
  if (!isAt(passage, deed, perfect)) return false;
  const at = lowAt(passage, deed + 1) === 'not' ? deed + 2 : deed + 1;
  return at < end && /(?:ed|en|been|met|made|done|kept|held|lost|put|set|shown)$/.test(lowAt(passage, at));
};

/** A decision that tells nobody to do anything: what measures apply to, what a term means. */
export function idle(passage: Passage, frame: Frame, addressees: readonly Actor[]): boolean {
  if (frame.kind === 'that' && frame.deed >= 0 && found(passage, frame)) return true;
  if (addressees.length > 0 || frame.kind !== 'that' || frame.deed < 0) return false;
  if (isAt(passage, skipAdjunct(passage, frame.subject![0], frame.subject![1]), nobody)) return true;
  // "acts indicating that somebody is associated with the group include": what a word means.
  for (let n = frame.subject![0]; n < frame.subject![1]; n++) if (isAt(passage, n, defining)) return true;
  let k = frame.deed;
  while (k < frame.end && isAt(passage, k, negation)) k++;
  return (
    effects.has(lemmaAt(passage, k)) ||
    (isAt(passage, k, being) &&
      /^(?:the|a|an|in|of|subject|as|deemed|without|defined|understood|considered|no|interpreted|regarded|construed|exempt|exempted|binding|treated|eligible|null|not|no|necessary|justified|open|effective)$/.test(
        lowAt(passage, k + 1),
      ))
  );
}
