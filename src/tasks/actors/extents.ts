import { adjunctAt } from '../words/adjuncts.js';
import { deedAt, isDeedAdverb, lowAt, type Passage } from '../words/passage.js';
import { type Core, coreAt } from './cores.js';
import { actorHeads, determiners, weakHeads } from './heads.js';
import { modifier, stops, verbal } from './modifiers.js';
import { exampleEnd, separatorEnd } from './separators.js';

const originates = new Set('established created appointed constituted re-established'.split(' '));

/** Words that make a whole list point back ("the above-mentioned entities and bodies"). */
const pointsBack = new Set('above-mentioned aforementioned abovementioned aforesaid said'.split(' '));

const together = new Set(
  'organs bodies agencies funds programmes programs entities offices departments institutions missions'.split(' '),
);

const titles = new Set('coordinator representative envoy adviser commissioner rapporteur'.split(' '));

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
  while (end - 1 > core.core && isDeedAdverb(lowAt(passage, end - 1))) end--;
  while (end > core.core && lowAt(passage, end - 1) === ',') end--;
  return end === core.core + 1 && isDeedAdverb(lowAt(passage, end - 1)) ? core.core : end;
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
    if (word.mark && (word.low === ';' || word.low === ':' || word.low === '.' || word.low === '—' || word.low === '–'))
      return last;
    // A name with an "and" of its own ("the Defence and Security Forces").
    const named = passage.names.get(k);
    if (named !== undefined && named.to <= limit && inside !== 'none' && joinedName(passage, k, named.to)) {
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
        (originates.has(lowAt(passage, next)) ||
          (lowAt(passage, next) === 'originally' && originates.has(lowAt(passage, next + 1)))) &&
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
        pointsBack.has(lowAt(passage, core.name)) &&
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
    if (
      word.low === 'that' ||
      word.low === 'which' ||
      word.low === 'who' ||
      word.low === 'whose' ||
      word.low === 'where'
    ) {
      if (
        mode === 'open' &&
        word.low === 'that' &&
        !/^(?:have|are|has|is|may|were|could|can|will|do)$/.test(lowAt(passage, k + 1))
      )
        return last;
      inside = 'clause';
    } else if (stops.has(word.low)) {
      if (mode === 'open') {
        // "a group of up to eight experts"
        const most = word.low === 'to' && lowAt(passage, k - 1) === 'up';
        if (
          word.low === 'to' &&
          !most &&
          (deedAt(passage, k + 1, limit) >= 0 ||
            !/^(?:parties|party|states|signatories|pursuant|referred)$/.test(lowAt(passage, k - 1)))
        )
          return last;
        if (!openLink(passage, k, core, inside)) return last;
      }
      if (inside === 'none') inside = 'preposition';
    } else if (!word.capital && verbal(word.low)) {
      if (
        mode === 'open' &&
        core.head !== 'those' &&
        !/^(?:concerned|involved|established|created|responsible|mandated|appointed|operating|participating|contributing|working|based|referred|mentioned|affected|entrusted|designated)$/.test(
          word.low,
        )
      )
        return last;
      inside = 'clause';
    } else if (
      mode === 'open' &&
      inside === 'none' &&
      !word.capital &&
      !/^(?:responsible|active|present|party|alike)$/.test(word.low)
    )
      return last;
    k++;
    last = k;
  }
  return Math.max(last, core.core);
}

/** Whether a relative stands between two words ("States in which there are funds"). */
function related(passage: Passage, from: number, to: number): boolean {
  for (let k = Math.max(from, to - 40); k < to; k++) if (/^(?:which|whose|where)$/.test(lowAt(passage, k))) return true;
  return false;
}

/** "on the institutions and on all parties": the preposition of the list is said again. */
function again(passage: Passage, core: Core, next: number, limit: number): boolean {
  let before = core.name - 1;
  while (determiners.has(lowAt(passage, before))) before--;
  const low = lowAt(passage, next);
  return /^(?:on|upon|to)$/.test(low) && lowAt(passage, before) === low && coreAt(passage, next + 1, limit) !== null;
}

/** Whether a preposition goes on with the name of an actor where the list has no known end. */
function openLink(passage: Passage, k: number, core: Core, inside: 'none' | 'preposition' | 'clause'): boolean {
  const low = lowAt(passage, k);
  const next = passage.words[k + 1];
  if (core.head === 'those') return low !== 'to' && low !== 'on';
  if (
    /^(?:resolutions?|paragraphs?)$/.test(next?.low ?? '') ||
    (/^(?:its|security)$/.test(next?.low ?? '') &&
      /^(?:resolutions?|council)$/.test(lowAt(passage, k + 2)) &&
      inside !== 'none')
  )
    return true;
  if (low === 'of') {
    // "inform the Committee of the request": a name goes on with a name only.
    const name = passage.words[core.name]!.capital || core.records.length > 0;
    const named =
      next?.capital === true ||
      (/^(?:the|its|his|their)$/.test(next?.low ?? '') && passage.words[k + 2]?.capital === true);
    if (
      name &&
      !named &&
      next?.low !== 'experts' &&
      !/^(?:both|all|each)$/.test(next?.low ?? '') &&
      core.records.length + Number(passage.words[core.core - 1]!.capital) > 0
    )
      return false;
    return inside === 'none' || passage.words[k - 1]!.capital || passage.words[k - 1]!.mark;
  }
  if (low === 'in' && next?.low === 'paragraph') return true;
  if (low === 'in' && /^(?:accordance|pursuance)$/.test(next?.low ?? '')) return originates.has(lowAt(passage, k - 1));
  if (low === 'of' && lowAt(passage, k - 1) === 'pursuance') return true;
  if (low === 'with' && lowAt(passage, k - 1) === 'accordance') return true;
  if (low === 'in')
    return /^(?:the|africa)$/.test(next?.low ?? '')
      ? /^(?:region|area|field|country|countries|world|conflict|sub-region|subregion|north|south|east|west|middle|former|mission|territory)$/.test(
          lowAt(passage, k + 2),
        ) || passage.words[k + 2]?.capital === true
      : next?.capital === true;
  if (low === 'to') return true;
  // "the Coordinator for humanitarian assistance"
  if (
    low === 'for' &&
    titles.has(core.head) &&
    next !== undefined &&
    !next.mark &&
    !determiners.has(next.low) &&
    !/^(?:consideration|review|approval|inclusion|use|information|action|decision|further|each|possible)$/.test(
      next.low,
    ) &&
    !verbal(next.low)
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
  if (low === 'pursuant' || low === 'by' || low === 'under')
    return /^(?:established|created|appointed|mandated)$/.test(lowAt(passage, k - 1)) || low === 'pursuant';
  if (low === 'and') return true;
  return false;
}

function joinedName(passage: Passage, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (lowAt(passage, k) === 'and') return passage.words[from]!.capital;
  return false;
}

/** Whether the words that end before `at` are a name that is the object of a participle ("that have notified the Chair"). */
function objectBefore(passage: Passage, at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 10; k--) {
    const named = passage.names.get(k);
    if (named === undefined || named.to !== at) continue;
    const verb = lowAt(passage, k - 1) === 'the' ? k - 2 : k - 1;
    return /ed$/.test(lowAt(passage, verb)) && /^(?:have|has|had)$/.test(lowAt(passage, verb - 1));
  }
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
  // "the United Nations organs, bodies and agencies" share what stands before the first.
  if (
    inside === 'none' &&
    !right.determined &&
    right.core === right.name + 1 &&
    right.records.length === 0 &&
    together.has(right.head) &&
    together.has(left.head) &&
    left.core > left.name + 1
  )
    return false;
  const state = right.records.length > 0 && right.records.every((record) => record.kind === 'state');
  if (inside === 'none') {
    if (right.kind === 'named' && right.records.length === 0 && !right.determined && !actorHeads.has(right.head)) {
      return left.kind === 'named' || /^\p{Lu}[\p{Lu}\d-]+$/u.test(passage.words[right.name]!.printed);
    }
    return true;
  }
  if (bracketHeads.has(left.head) && lowAt(passage, left.core) === 'of' && !distributing.has(left.head))
    return right.records.length > 0 && !state && right.records.some((record) => record.kind !== 'class');
  if (state && !right.determined) return distributing.has(left.head) && inside === 'preposition';
  if (right.records.length > 0) return !state || right.determined;
  if (right.kind === 'named') return actorHeads.has(right.head) && (right.determined || inside === 'preposition');
  const before = passage.words[at - 1]!;
  if (right.determined) return !weakHeads.has(right.head) || before.capital;
  return (before.capital || inside === 'clause') && !weakHeads.has(right.head);
}
