import { wordClass } from '../../text/wordClass.js';
import { figureFirst } from '../../text/wordShapes.js';
import { adjunctAt } from '../words/adjuncts.js';
import { deedAdverb, deedAt, isAt, lowAt, type Passage, says } from '../words/passage.js';
import { type Core, coreAt } from './cores.js';
import { actorHeads, counter, determiner, weakHeads } from './heads.js';
import { openLink, originates } from './links.js';
import { modifier, participle, stop } from './modifiers.js';
import { eachOfTwo } from './properNames.js';
import { exampleEnd, separatorEnd } from './separators.js';

/** Words that make a whole list point back ("the above-mentioned entities and bodies"). */
const pointsBack = wordClass('above-mentioned aforementioned abovementioned aforesaid said');

const sentenceMark = wordClass('; : . — –');
const relative = wordClass('that which who whose where');
const whichOnes = wordClass('which whose where');
const regional = wordClass('intergovernmental international regional subregional sub-regional');
/** What may follow "that" where it begins a relative clause and not what somebody is asked. */
const verbOfRelative = wordClass('have are has is may were could can will do');
const takesTo = wordClass('parties party states signatories pursuant referred');
/** Participles that tell who is meant, and do not begin a deed. */
const tellingParticiple = wordClass(
  `concerned involved established created responsible mandated appointed operating participating contributing working based referred mentioned
   affected entrusted designated`,
);
const tellingAdjective = wordClass('responsible active present party alike');
export const taken = wordClass('on upon to');

const instrument = wordClass('resolution');
const perfect = wordClass('have has had');
const participleOfPast = wordClass(/ed$/);
const acronym = /^\p{Lu}[\p{Lu}\d-]+$/u;

const bracketHeads = new Set(
  'representatives representative members leaders authorities peoples people territory territories border borders leadership'.split(
    ' ',
  ),
);

const distributing = new Set(
  'governments presidents ministers authorities leaders parliaments heads ambassadors'.split(' '),
);

/** Where the phrase of an actor ends, with all that describes it, but not the adverb of the deed behind it. */
export function phraseEndOf(passage: Passage, core: Core, limit: number, mode: 'closed' | 'open'): number {
  let end = describedTo(passage, core, limit, mode);
  while (end - 1 > core.core && isAt(passage, end - 1, deedAdverb)) end--;
  while (end > core.core && (lowAt(passage, end - 1) === ',' || isAt(passage, end - 1, whichOnes))) end--;
  return end === core.core + 1 && isAt(passage, end - 1, deedAdverb) ? core.core : end;
}

function describedTo(passage: Passage, core: Core, limit: number, mode: 'closed' | 'open'): number {
  let inside: 'none' | 'preposition' | 'clause' = 'none';
  let k = core.core;
  let last = k;
  if (core.kind === 'pronoun') return k;
  while (k < limit) {
    const word = passage.words[k]!;
    const close = passage.closes.get(k);
    if (close !== undefined && close < limit) {
      k = last = close + 1;
      continue;
    }
    if (sentenceMark.has(word)) return last;
    // A name with an "and" of its own ("the Defence and Security Forces").
    const named = inside === 'none' ? undefined : passage.names.get(k);
    if (named !== undefined && named.to <= limit && joinedName(passage, k, named.to)) {
      k = last = named.to;
      continue;
    }
    if (word.mark && word.low !== ',') {
      k++;
      if (word.low === '”' || word.low === '"') last = k;
      continue;
    }
    const next = separatorEnd(passage, k);
    if (next > k) {
      const examples = exampleEnd(passage, next);
      const comma = word.low === ',';
      // "States in which there are funds, including funds of …"
      if (
        examples > next &&
        inside === 'clause' &&
        related(passage, core.core, k) &&
        weakHeads.has(coreAt(passage, examples, limit)?.head ?? '')
      ) {
        k = examples;
        continue;
      }
      if (examples > next) return coreAt(passage, examples, limit) !== null || comma ? last : (k = next);
      if (next >= limit) return last;
      // "the Panel of Experts, established by paragraph 24 of resolution …"
      if (
        comma &&
        (isAt(passage, next, originates) ||
          (lowAt(passage, next) === 'originally' && isAt(passage, next + 1, originates))) &&
        lowAt(passage, k - 1) !== 'and'
      ) {
        inside = 'clause';
        k = last = next + 1;
        continue;
      }
      if (comma && adjunctAt(passage, next)) return last;
      if (again(passage, core, next, limit)) return last;
      const member = coreAt(passage, next, limit);
      if (
        member !== null &&
        isAt(passage, core.name, pointsBack) &&
        member.kind === 'common' &&
        !member.determined &&
        member.core === next + 1
      ) {
        k = last = member.core;
        continue;
      }
      if (member !== null && separate(passage, core, member, k, inside)) return last;
      if (comma && inside !== 'clause' && member === null && !modifier(passage, next)) return last;
      if (mode === 'open') {
        if (comma && !(member !== null && inside !== 'none')) return last;
        if (deedAt(passage, next, limit) >= 0 || lowAt(passage, next) === 'to') return last;
        if (inside === 'none') return last;
      }
      k = next;
      continue;
    }
    if (exampleEnd(passage, k) > k) return last;
    // "those having influence" are told by what follows.
    if (!(core.head === 'those' && k === core.core) && adjunctAt(passage, k, true)) return last;
    if (relative.has(word)) {
      // "the Committee established pursuant to that resolution"
      if (word.low === 'that' && isAt(passage, k + 1, instrument)) {
        last = ++k;
        continue;
      }
      if (mode === 'open' && word.low === 'that' && !isAt(passage, k + 1, verbOfRelative)) return last;
      inside = 'clause';
    } else if (stop.has(word)) {
      if (mode === 'open') {
        // "a group of up to eight experts"
        const most = word.low === 'to' && lowAt(passage, k - 1) === 'up';
        if (
          word.low === 'to' &&
          !most &&
          (deedAt(passage, k + 1, limit) >= 0 || !isAt(passage, k - 1, takesTo) || lowAt(passage, k + 1) === ',')
        )
          return last;
        if (!openLink(passage, k, core, inside)) return last;
      }
      if (inside === 'none') inside = 'preposition';
    } else if (!word.capital && participle.has(word)) {
      if (mode === 'open' && core.head !== 'those' && !tellingParticiple.has(word)) return last;
      inside = 'clause';
    } else if (mode === 'open' && inside === 'none' && !word.capital && !tellingAdjective.has(word)) return last;
    k++;
    last = k;
  }
  return Math.max(last, core.core);
}

/** Whether a relative stands between two words ("States in which there are funds"). */
function related(passage: Passage, from: number, to: number): boolean {
  for (let k = Math.max(from, to - 40); k < to; k++) if (isAt(passage, k, whichOnes)) return true;
  return false;
}

/** "on the institutions and on all parties": the preposition of the list is said again. */
function again(passage: Passage, core: Core, next: number, limit: number): boolean {
  if (!isAt(passage, next, taken)) return false;
  let before = core.name - 1;
  while (isAt(passage, before, determiner) || isAt(passage, before, counter)) before--;
  return lowAt(passage, before) === lowAt(passage, next) && coreAt(passage, next + 1, limit) !== null;
}

function joinedName(passage: Passage, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (lowAt(passage, k) === 'and') return passage.words[from]!.capital || isAt(passage, from, figureFirst);
  return false;
}

/** Whether the words that end before `at` are a name that is the object of a participle ("that have notified the Chair"). */
function objectBefore(passage: Passage, at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 10; k--) {
    const named = passage.names.get(k);
    if (named === undefined || named.to !== at) continue;
    const verb = lowAt(passage, k - 1) === 'the' ? k - 2 : k - 1;
    return isAt(passage, verb, participleOfPast) && isAt(passage, verb - 1, perfect);
  }
  return false;
}

const linked = wordClass('associated affiliated linked allied');

/** Whether nothing but what somebody is associated with stands between two words. */
function associated(passage: Passage, from: number, to: number): boolean {
  for (let k = to - 1; k >= from && k > to - 20; k--)
    if (isAt(passage, k, linked)) return lowAt(passage, k + 1) === 'with' || lowAt(passage, k + 1) === 'to';
  return false;
}

/** Whether what follows a separator is an actor of its own and not more of what describes the one before. */
function separate(
  passage: Passage,
  left: Core,
  right: Core,
  at: number,
  inside: 'none' | 'preposition' | 'clause',
): boolean {
  if (right.kind === 'pronoun') return false;
  // "those in which individuals and entities are based"
  if (
    left.head === 'those' &&
    inside !== 'none' &&
    right.kind === 'common' &&
    !right.determined &&
    lowAt(passage, at) === 'and'
  )
    return false;
  // "States that have notified the Chair and the Secretary": two objects of one verb.
  if (inside === 'clause' && lowAt(passage, at) === 'and' && objectBefore(passage, at)) return false;
  // "fighters associated with ISIL and other groups"
  if (inside === 'clause' && lowAt(passage, right.name - 1) === 'other' && associated(passage, left.core, at))
    return false;
  const state = right.records.length > 0 && right.records.every((record) => record.kind === 'state');
  if (inside === 'none') {
    if (right.kind === 'named' && right.records.length === 0 && !right.determined && !actorHeads.has(right.head)) {
      return left.kind === 'named' || acronym.test(passage.words[right.name]!.printed);
    }
    return true;
  }
  // "the heads of international, regional and subregional organizations"
  if (lowAt(passage, at) === ',' && isAt(passage, at - 1, regional) && isAt(passage, right.name, regional))
    return false;
  // "those in the region, as well as international organizations"
  if (
    inside === 'preposition' &&
    lowAt(passage, at) === ',' &&
    says(passage, at + 1, 'as well as') &&
    !weakHeads.has(right.head)
  )
    return true;
  if (bracketHeads.has(left.head) && lowAt(passage, left.core) === 'of' && !distributing.has(left.head))
    return right.records.length > 0 && !state && right.records.some((record) => record.kind !== 'class');
  if (state && !right.determined) return distributing.has(left.head) && inside === 'preposition';
  if (right.records.length > 0 || eachOfTwo(passage, right.name, right.core)) return !state || right.determined;
  if (right.kind === 'named')
    return (
      actorHeads.has(right.head) &&
      (right.determined || inside === 'preposition' || (lowAt(passage, at) === ',' && right.core > right.name + 1))
    );
  const before = passage.words[at - 1]!;
  if (right.determined) return !weakHeads.has(right.head) || before.capital;
  return (before.capital || inside === 'clause') && !weakHeads.has(right.head);
}
