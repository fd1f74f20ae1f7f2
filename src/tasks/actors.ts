import type { BodyRecord } from '../registry/records.js';
import { adjunctAt } from './adjuncts.js';
import { deeds } from './deeds.js';
import { actorHeads, determiners, qualifiers, weakHeads } from './heads.js';
import { partnerPhraseAt } from './partners.js';
import { deedAt, isDeedAdverb, lowAt, type NamedWords, type Passage, says } from './passage.js';

/**
 * A noun phrase that names who acts, by word numbers. `from`–`to` is what is quoted, `name`–`core` the name in it: behind the
 * articles and before what only describes ("that have not yet done so"). `shared` is the noun that a member of a list lacks and
 * takes from the end ("regional" of "international, regional and subregional organizations").
 */
export interface ActorPhrase {
  readonly from: number;
  readonly to: number;
  readonly name: number;
  readonly core: number;
  readonly head: string;
  readonly records: readonly BodyRecord[];
  readonly kind: 'named' | 'common' | 'pronoun' | 'unknown';
  readonly shared: string | null;
}

/** A list of actors, and where it ends. */
export interface ActorList {
  readonly phrases: readonly ActorPhrase[];
  readonly end: number;
}

const pronouns = new Set('them him her it they he she both all us itself themselves himself'.split(' '));
const stops = new Set(
  `of in on at by for from to with within under upon into through between among against about over during before after until since as than that
   which who whom whose where when while if unless and or but nor is are was were be been has have had shall should will may must can not
   concerning regarding including following pursuant via per without towards toward throughout so also such-as except`
    .split(/\s+/)
    .filter(Boolean),
);
const nameLinks = new Set('of for on in against de du des la the'.split(' '));

/** Where a separator of list members at `i` ends ("," "and" "as well as"), or `i`. */
function separatorEnd(passage: Passage, i: number): number {
  let k = i;
  // The agenda of that name is no list.
  if (says(passage, i - 1, 'women , peace') || says(passage, i - 1, 'peace and security')) return i;
  for (let n = 0; n < 6; n++) {
    const low = lowAt(passage, k);
    if (low === ',' || low === 'and' || low === 'or' || low === 'nor') k++;
    else if (low === '/' && lowAt(passage, k - 1) === 'and') k++;
    else if (says(passage, k, 'as well as') || says(passage, k, 'but not limited') || says(passage, k, 'along with'))
      k += says(passage, k, 'along with') ? 2 : 3;
    else if (says(passage, k, 'but also')) k += 2;
    else break;
  }
  return k;
}

/** Where words that introduce examples at `i` end ("including", "in particular", "such as"), or `i`. */
export function exampleEnd(passage: Passage, i: number): number {
  let k = i;
  for (let n = 0; n < 6; n++) {
    const low = lowAt(passage, k);
    if (
      low === 'including' ||
      low === 'notably' ||
      low === 'especially' ||
      low === 'particularly' ||
      low === 'namely' ||
      low === 'especially'
    )
      k++;
    else if (says(passage, k, 'in particular') || says(passage, k, 'such as') || says(passage, k, 'inter alia')) k += 2;
    else if (says(passage, k, 'but not limited to')) k += 4;
    else if (says(passage, k, 'first and foremost')) k += 3;
    else if (k > i && (low === ',' || low === '/')) k++;
    else break;
  }
  return k;
}

interface Core {
  readonly name: number;
  readonly core: number;
  readonly head: string;
  readonly records: readonly BodyRecord[];
  readonly kind: ActorPhrase['kind'];
  /** Starts of members that lack the noun ("international" "regional" …), the full one last; one entry where there is no such list. */
  readonly parts: readonly number[];
  readonly determined: boolean;
}

/** The next name in "Sahel and Maghreb States", names that share a noun; 0 where there is none. */
function sharesNoun(passage: Passage, k: number, limit: number): number {
  if (passage.words[k]?.capital !== true || k + 3 > limit) return 0;
  const next = lowAt(passage, k + 1) === ',' || lowAt(passage, k + 1) === 'and' ? k + 2 : 0;
  if (next === 0 || passage.words[next]?.capital !== true || lowAt(passage, next) === 'member') return 0;
  if ((passage.names.get(next)?.to ?? 0) > next + 2) return 0;
  const noun = lowAt(passage, next + 1) === 'armed' ? next + 2 : next + 1;
  return /^(?:states|countries|governments|authorities|forces|leaders|groups|parties|movements)$/.test(
    lowAt(passage, noun),
  )
    ? next
    : 0;
}

/** Whether a registered name is itself a list of three and more ("international, regional and subregional organizations"). */
function listedName(passage: Passage, k: number): boolean {
  const named = passage.names.get(k);
  if (named === undefined || named.records.some((record) => record.kind !== 'class')) return false;
  for (let n = k; n < named.to; n++)
    if (lowAt(passage, n) === ',' && !actorHeads.has(lowAt(passage, n - 1))) return true;
  return false;
}

/** The registered name at a word; one for a whole list of classes is left aside within a longer list. */
function nameAt(passage: Passage, k: number, listed: boolean): NamedWords | undefined {
  const named = passage.names.get(k);
  return listed && named?.records.every((record) => record.kind === 'class') ? undefined : named;
}

/** Actors that also stand as modifiers in a list with a shared noun ("community, religious and traditional leaders"). */
const modifyingNouns = new Set('community government police party opposition youth state'.split(' '));

/** Verbs that also stand before a noun they describe ("host Government", "lead agencies"). */
const verbsToo = new Set(
  'host lead support transit state partner contact target source model present separate free live open close direct border market export import'.split(
    ' ',
  ),
);
/** Names of documents, which do not act. */
const documents = new Set(
  'declaration agreement agreements accord accords protocol resolution resolutions charter statement treaty convention communiqué constitution appeal pact framework roadmap programme-of-action article chapter annex paragraph'.split(
    ' ',
  ),
);

const originates = new Set('established created appointed constituted re-established'.split(' '));

const isName = (passage: Passage, i: number): boolean => passage.words[i]?.capital === true;

/**
 * The name part of an actor that begins at `i`, or null where no actor begins there. Looks ahead over modifiers only as far as
 * the first word that cannot be one.
 */
export function coreAt(passage: Passage, i: number, limit: number): Core | null {
  let at = i;
  let determined = false;
  while (at < limit && at < i + 2 && isDeedAdverb(lowAt(passage, at))) at++;
  while (
    at < limit &&
    (determiners.has(lowAt(passage, at)) || lowAt(passage, at) === '“' || lowAt(passage, at) === '"')
  ) {
    if (pronouns.has(lowAt(passage, at)) && boundary(passage, at + 1, limit)) break;
    determined = true;
    at++;
    if (lowAt(passage, at) === 'of' && /^(?:all|both|each|those|some|many|any|most)$/.test(lowAt(passage, at - 1)))
      at++;
  }
  if (at >= limit) return null;
  const low = lowAt(passage, at);
  if (pronouns.has(low) && !passage.names.has(at)) {
    if (low === 'both' || low === 'all') return null;
    return boundary(passage, at + 1, limit) || stops.has(lowAt(passage, at + 1))
      ? { name: at, core: at + 1, head: low, records: [], kind: 'pronoun', parts: [i], determined: true }
      : null;
  }
  if (lowAt(passage, at - 1) === 'those' && determined) {
    // "those supporting the process", "those concerned", "those responsible for"
    if (
      /(?:ing|ed)$/.test(low) ||
      low === 'responsible' ||
      low === 'who' ||
      low === 'that' ||
      low === 'in' ||
      low === 'with' ||
      low === 'involved'
    )
      return { name: at - 1, core: at, head: 'those', records: [], kind: 'common', parts: [i], determined: true };
  }
  if (/^(?:all|others)$/.test(lowAt(passage, at - 1)) && determined && (low === 'concerned' || low === 'involved')) {
    return { name: at - 1, core: at + 1, head: 'those', records: [], kind: 'common', parts: [i], determined: true };
  }
  if (!determined && !passage.words[at]!.capital && deeds.has(low) && !actorHeads.has(low) && !verbsToo.has(low))
    return null;
  if (!determined && /ing$/.test(low) && determiners.has(lowAt(passage, at + 1))) return null;
  const parts = [i];
  let strong = false;
  let capitals = false;
  for (let k = at; k < limit && k < at + 24; ) {
    const sharing = sharesNoun(passage, k, limit);
    if (sharing > 0) {
      parts.push(sharing);
      k = sharing;
      continue;
    }
    const named = nameAt(passage, k, (k > at && parts.length > 1) || listedName(passage, k));
    if (named) {
      let to = named.to;
      if (passage.closes.has(to)) {
        const after = passage.closes.get(to)! + 1;
        if (passage.names.has(after) && after < limit && !passage.words[to]!.mark) to = after;
      }
      const last = lowAt(passage, to - 1);
      const next = passage.words[to];
      const possessive =
        last.endsWith("'s") || last.endsWith("s'") || lowAt(passage, to) === "'" || lowAt(passage, to) === '’';
      if (possessive || (next && to < limit && continues(passage, to))) {
        k = lowAt(passage, to) === "'" || lowAt(passage, to) === '’' ? to + 1 : to;
        capitals = true;
        strong = true;
        continue;
      }
      return {
        name: at,
        core: to,
        head: headOf(passage, k, to),
        records: k === at || qualifying(passage, at, k, named) ? named.records : [],
        kind: 'named',
        parts,
        determined,
      };
    }
    const word = passage.words[k]!;
    if (word.mark) {
      if (
        word.low === '-' ||
        word.low === '/' ||
        word.low === '“' ||
        word.low === '”' ||
        word.low === '"' ||
        word.low === '’' ||
        word.low === "'"
      ) {
        k++;
        continue;
      }
      if (
        word.low === ',' &&
        k > at &&
        (describes(passage, k - 1) || (k - 1 === i && modifyingNouns.has(lowAt(passage, k - 1)))) &&
        (modifier(passage, k + 1) || lowAt(passage, k + 1) === 'and')
      ) {
        k++;
        if (lowAt(passage, k) === 'and' || lowAt(passage, k) === 'or') k++;
        parts.push(k);
        while (determiners.has(lowAt(passage, k))) k++;
        continue;
      }
      return null;
    }
    if (
      (word.low === 'and' || word.low === 'or') &&
      k > at &&
      (describes(passage, k - 1) || isName(passage, k - 1) || lowAt(passage, k - 1) === '-') &&
      !actorHeads.has(lowAt(passage, k - 1))
    ) {
      k++;
      if (lowAt(passage, k) === '/') k += 2;
      parts.push(k);
      while (determiners.has(lowAt(passage, k))) k++;
      continue;
    }
    if (stops.has(word.low) && !(word.capital && k > at)) return null;
    if (word.capital) {
      const to = capitalRun(passage, k, limit);
      const head = headOf(passage, k, to);
      if (documents.has(head) && !passage.names.has(to)) return null;
      capitals = true;
      if (to < limit && continues(passage, to)) {
        k = to;
        continue;
      }
      const acronym = /^\p{Lu}[\p{Lu}\d-]+$/u.test(
        passage.text.slice(passage.words[to - 1]!.start, passage.words[to - 1]!.end),
      );
      if (
        !actorHeads.has(head) &&
        !headInside(passage, k, to) &&
        !acronym &&
        !(boundary(passage, to, limit) || strong)
      ) {
        if (!determined && !boundary(passage, to, limit)) return null;
        if (lowAt(passage, to) === 'of' || lowAt(passage, to) === 'on') return null;
      }
      return { name: at, core: to, head, records: [], kind: 'named', parts, determined };
    }
    if (word.low === 'members' && lowAt(passage, k - 1) === 'family') return null;
    if (
      actorHeads.has(word.low) &&
      !(
        k === i &&
        modifyingNouns.has(word.low) &&
        lowAt(passage, k + 1) === ',' &&
        /(?:al|ous|ic|ary|ive)$/.test(lowAt(passage, k + 2))
      )
    ) {
      // The head is the last of a row of nouns ("government forces", "member organizations").
      let to = k + 1;
      while (to < limit && actorHeads.has(lowAt(passage, to)) && !passage.words[to]!.capital) to++;
      if (
        to < limit &&
        /^[a-z-]+$/.test(lowAt(passage, to)) &&
        lowAt(passage, to - 1).endsWith("'s") === false &&
        compound(passage, to, limit)
      ) {
        k = to;
        continue;
      }
      return {
        name: at,
        core: to,
        head: lowAt(passage, to - 1),
        records: [],
        kind: capitals ? 'named' : 'common',
        parts,
        determined,
      };
    }
    if (word.low.endsWith("'s") || !verbal(word.low) || k === at || capitals) {
      k++;
      continue;
    }
    k++;
  }
  return null;
}

/** Whether a lower-case noun goes on after a name that only modifies it ("United Nations efforts"). */
function continues(passage: Passage, to: number): boolean {
  const word = passage.words[to]!;
  if (word.mark) return (word.low === '-' || word.low === '/') && passage.words[to - 1]!.end === word.start;
  if (word.capital) return actorHeads.has(word.low) || !passage.names.has(to);
  if (stops.has(word.low) || isDeedAdverb(word.low)) return false;
  if (deeds.has(word.low) && !compound(passage, to + 1, passage.words.length) && !actorHeads.has(word.low))
    return false;
  if (verbal(word.low)) return compound(passage, to, passage.words.length);
  return (
    (!determiners.has(word.low) &&
      !/^(?:concerned|also|able|responsible|alike|active|present|not|both|all|the|this|these|its|their|his|alone|itself|themselves|party|parties|to|further)$/.test(
        word.low,
      )) ||
    (word.low === 'parties' && actorHeads.has(word.low))
  );
}

function compound(passage: Passage, to: number, limit: number): boolean {
  // Another actor noun must follow soon, else the head was the head.
  for (let k = to; k < limit && k < to + 3; k++) {
    const word = passage.words[k]!;
    if (word.mark || word.capital || stops.has(word.low) || isDeedAdverb(word.low) || determiners.has(word.low))
      return false;
    if (deeds.has(word.low) && !actorHeads.has(word.low) && !verbsToo.has(word.low)) return false;
    if (verbal(word.low) && k === to && !/(?:mandating|monitoring|keeping|making|training|planning)$/.test(word.low))
      return false;
    if (actorHeads.has(word.low)) return true;
  }
  return false;
}

/** Whether a word describes what comes, by its ending: what a list with a shared noun is made of. */
const describes = (passage: Passage, i: number): boolean => {
  const word = passage.words[i];
  return (
    word !== undefined &&
    modifier(passage, i) &&
    (/(?:al|ive|ic|ary|ous|ed|ing|ian|ean|an|ish|ese|'s|s'|able|ible|ant|ent|ful)$/.test(word.low) ||
      modifyingNouns.has(word.low) ||
      word.low.includes('-') ||
      word.low === 'police' ||
      word.low === 'troop' ||
      word.low === 'women' ||
      word.low === 'humanitarian')
  );
};

const modifier = (passage: Passage, i: number): boolean => {
  const word = passage.words[i];
  return (
    word !== undefined &&
    !word.mark &&
    !stops.has(word.low) &&
    nameAt(passage, i, true) === undefined &&
    !(
      actorHeads.has(word.low) &&
      !weakHeads.has(word.low) &&
      !/^(?:community|government|party|police|state|member|civilian)$/.test(word.low)
    )
  );
};

const verbal = (low: string): boolean => /(?:ing|ed)$/.test(low) && !notParticiples.has(low);
/** Words in "-ed" and "-ing" that describe and do not act. */
const notParticiples = new Set(
  `armed united need needed hundred king being ongoing peacekeeping neighbouring neighboring contributing standing existing ruling working remaining
   concerted unarmed mixed joint-led led outstanding developing developed monitoring`.split(/\s+/),
);

/** Whether only qualifiers stand between the start of a name and a registered name in it ("relevant United Nations entities"). */
function qualifying(passage: Passage, from: number, to: number, named: NamedWords): boolean {
  const strict = named.records.every((record) => record.kind === 'class');
  for (let k = from; k < to; k++) {
    const word = passage.words[k]!;
    if (word.capital || (word.mark && word.low !== ',')) return false;
    if (strict && !qualifiers.has(word.low) && !determiners.has(word.low) && word.low !== 'and' && word.low !== ',')
      return false;
  }
  return true;
}

function boundary(passage: Passage, i: number, limit: number): boolean {
  if (i >= limit) return true;
  const word = passage.words[i]!;
  return (
    word.mark ||
    word.low === 'to' ||
    word.low === 'and' ||
    word.low === 'or' ||
    word.low === 'that' ||
    word.low === 'as' ||
    word.low === 'including' ||
    word.low === 'which' ||
    word.low === 'who' ||
    /^(?:shall|should|will|may|must|can|is|are|has|have|in|on|not|by)$/.test(word.low) ||
    isDeedAdverb(word.low)
  );
}

/** The end of a row of capitalized words with what links them ("Office of the High Representative for Bosnia"). */
function capitalRun(passage: Passage, from: number, limit: number): number {
  let to = from + 1;
  for (let k = from + 1; k < limit; ) {
    const word = passage.words[k]!;
    if (word.capital || (/^\d/.test(word.low) && passage.words[k - 1]!.capital && word.low.length < 3)) {
      to = ++k;
      continue;
    }
    if (
      word.mark &&
      (word.low === '-' || word.low === '/' || word.low === '’' || word.low === "'") &&
      passage.words[k + 1]?.capital &&
      passage.words[k - 1]!.end === word.start
    ) {
      k++;
      continue;
    }
    if (word.low === '.' && /^(?:mr|mrs|ms|dr|st)$/.test(lowAt(passage, k - 1)) && passage.words[k + 1]?.capital) {
      k++;
      continue;
    }
    if (word.low === 'and' && passage.words[k + 1]?.capital) {
      const end = acronymEnd(passage, from, k, limit);
      if (end > 0) {
        k = to = end;
        continue;
      }
    }
    if (nameLinks.has(word.low)) {
      let n = k + 1;
      if (lowAt(passage, n) === 'the') n++;
      if (n < limit && passage.words[n]!.capital && !(word.low === 'in' && false)) {
        k = n;
        continue;
      }
    }
    break;
  }
  return to;
}

/** Where a name with an "and" ends whose acronym follows in brackets: "Government of Unity and National Reconciliation (GURN)"; 0 where none does. */
function acronymEnd(passage: Passage, from: number, and: number, limit: number): number {
  let end = and + 1;
  while (end < limit && passage.words[end]!.capital && end - and < 7) end++;
  if (lowAt(passage, end) !== '(' || passage.closes.get(end) !== end + 2) return 0;
  const acronym = passage.text.slice(passage.words[end + 1]!.start, passage.words[end + 1]!.end);
  let initials = '';
  for (let k = from; k < end; k++) if (passage.words[k]!.capital) initials += passage.text[passage.words[k]!.start];
  return acronym.toUpperCase() === initials.toUpperCase() ? end : 0;
}

/** The head of a name: its last noun before "of", "for", "on". */
function headOf(passage: Passage, from: number, to: number): string {
  for (let k = from; k < to; k++) {
    const low = lowAt(passage, k);
    if (k > from && nameLinks.has(low)) return lowAt(passage, k - 1);
  }
  return lowAt(passage, to - 1);
}

function headInside(passage: Passage, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (actorHeads.has(lowAt(passage, k))) return true;
  return false;
}

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

/**
 * Reads the list of actors between two words. A closed list is all that stands there; an open one ends before the first thing that
 * cannot be part of it. Each step looks ahead a bounded number of words, so that reading is linear.
 */
export function actorsIn(passage: Passage, from: number, limit: number, mode: 'closed' | 'open'): ActorList {
  const phrases: ActorPhrase[] = [];
  let i = from;
  let partner = false;
  while (i < limit) {
    const start = i;
    if (mode === 'open' && phrases.length === 0 && separatorEnd(passage, i) > i && lowAt(passage, i) !== ',') break;
    i = separatorEnd(passage, i);
    const behind = i;
    i = exampleEnd(passage, i);
    const example = i > behind;
    while (lowAt(passage, i) === ',') i++;
    if (lowAt(passage, i) === 'with' && start < i && mode === 'open') i++;
    i = exampleEnd(passage, i);
    while (
      i < limit &&
      (lowAt(passage, i) === 'that' || (isDeedAdverb(lowAt(passage, i)) && !determiners.has(lowAt(passage, i))))
    )
      i++;
    if (i >= limit) break;
    const low = lowAt(passage, i);
    if (low === ';' || low === ':' || low === '.') {
      if (mode === 'open' || low !== ';') break;
      i++;
      continue;
    }
    if (adjunctAt(passage, i) && !/^(?:on|for|from)$/.test(low)) {
      if (mode === 'open') {
        const skipped = limitingEnd(passage, i);
        if (skipped > i && phrases.length > 0) {
          i = skipped;
          continue;
        }
        break;
      }
      partner = partnerPhraseAt(passage, i) !== null;
      i = adjunctEnd(passage, i, limit, partner);
      continue;
    }
    const core = coreAt(passage, i, limit);
    if (core === null) {
      if (mode === 'open') {
        i = start;
        break;
      }
      // Words that name nobody known: up to the next separator.
      const end = chunkEnd(passage, i, limit);
      if (phrases.length === 0 && end > i) {
        phrases.push({
          from: i,
          to: end,
          name: nameStart(passage, i),
          core: end,
          head: lowAt(passage, end - 1),
          records: [],
          kind: 'unknown',
          shared: null,
        });
      }
      i = Math.max(end, i + 1);
      continue;
    }
    // "in consultation with the Committee, a group of experts": what comes is the deed's own object.
    const object = /^(?:a|an)$/.test(lowAt(passage, i)) && lowAt(passage, i - 1) === ',';
    if (mode === 'open' && phrases.length > 0 && (core.kind === 'pronoun' || object)) {
      i = start;
      break;
    }
    const to = phraseEndOf(passage, core, limit, mode);
    push(passage, phrases, i, core, to);
    // "all States, in particular those in the region"
    const last = phrases.at(-1)!;
    const earlier = phrases.at(-2);
    if (example && last.head === 'those' && last.shared === null && earlier !== undefined)
      phrases[phrases.length - 1] = {
        ...last,
        shared: passage.text.slice(passage.words[earlier.core - 1]!.start, passage.words[earlier.core - 1]!.end),
      };
    i = to;
    if (mode === 'open' && !listGoesOn(passage, i, limit)) break;
  }
  return { phrases, end: i };
}

function nameStart(passage: Passage, i: number): number {
  let k = i;
  while (determiners.has(lowAt(passage, k))) k++;
  return k;
}

/** Whether a separator, an example or a limiting phrase follows, with a further member behind it. */
function listGoesOn(passage: Passage, i: number, limit: number): boolean {
  if (i >= limit) return false;
  const phrase = lowAt(passage, i) === ',' ? i + 1 : i;
  const behind = limitingEnd(passage, phrase);
  let k = separatorEnd(passage, behind > phrase ? behind : i);
  k = exampleEnd(passage, k);
  while (lowAt(passage, k) === ',') k++;
  if (lowAt(passage, k) === 'with') k++;
  k = exampleEnd(passage, k);
  return k > Math.max(i, behind > phrase ? behind : i) && k < limit && coreAt(passage, k, limit) !== null;
}

const limiting = new Set('as where when if whenever upon within in'.split(' '));

/** Where a short limiting phrase at `i` ends ("as appropriate", "where necessary", "within its existing mandate"), or `i`. */
function limitingEnd(passage: Passage, i: number): number {
  const low = lowAt(passage, i);
  if (!limiting.has(low) || says(passage, i, 'as well as')) return i;
  const next = lowAt(passage, i + 1);
  if (low === 'in') {
    if (next !== 'line' && next !== 'accordance') return i;
    for (let k = i + 3; k < i + 14; k++) if (lowAt(passage, k) === ',') return k;
    return i;
  }
  if (low === 'within') {
    for (let k = i + 1; k < i + 6; k++)
      if (/^(?:mandates?|resources|competences?|capabilities|means|frameworks?)$/.test(lowAt(passage, k))) return k + 1;
    return i;
  }
  if (
    /^(?:appropriate|necessary|required|needed|applicable|relevant|possible|mandated|request|requested|feasible)$/.test(
      next,
    )
  ) {
    let k = i + 2;
    if (
      lowAt(passage, k) === 'and' &&
      /^(?:appropriate|necessary|required|applicable|relevant|where|as)$/.test(lowAt(passage, k + 1))
    )
      k += 2;
    return k;
  }
  return i;
}

/** Where an adverbial ends: at the next comma behind which something else begins. */
function adjunctEnd(passage: Passage, i: number, limit: number, partner: boolean): number {
  for (let k = i + 1; k < limit; k++) {
    const close = passage.closes.get(k);
    if (close !== undefined && close < limit) {
      k = close;
      continue;
    }
    const low = lowAt(passage, k);
    if (low === ';') return k;
    if (low !== ',') continue;
    const next = separatorEnd(passage, k);
    if (next >= limit) return limit;
    if (adjunctAt(passage, next)) return next;
    const example = exampleEnd(passage, next) > next;
    if (!partner && !example && coreAt(passage, next, limit) !== null) return next;
    if (!partner && example && i > 0 && /^(?:as|where|when|if|whenever)$/.test(lowAt(passage, i)) && k - i < 6)
      return next;
  }
  return limit;
}

function chunkEnd(passage: Passage, i: number, limit: number): number {
  for (let k = i; k < limit; k++) {
    const close = passage.closes.get(k);
    if (close !== undefined && close < limit) {
      k = close;
      continue;
    }
    const named = passage.names.get(k);
    if (named !== undefined && named.to > k + 1 && named.to <= limit) {
      k = named.to - 1;
      continue;
    }
    const low = lowAt(passage, k);
    if (low === ',' || low === ';') return k;
    if (low === 'and' && coreAt(passage, k + 1, limit) !== null) return k;
  }
  return limit;
}

/** Where the phrase of an actor ends, with all that describes it, but not the adverb of the deed behind it. */
function phraseEndOf(passage: Passage, core: Core, limit: number, mode: 'closed' | 'open'): number {
  let end = describedTo(passage, core, limit, mode);
  while (end - 1 > core.core && isDeedAdverb(lowAt(passage, end - 1))) end--;
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
    if (word.mark && word.low !== ',') {
      k++;
      if (word.low === '”' || word.low === '"') last = k;
      continue;
    }
    const next = separatorEnd(passage, k);
    if (next > k) {
      const examples = exampleEnd(passage, next);
      const comma = word.low === ',';
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
    if (adjunctAt(passage, k, true)) return last;
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
        if (
          word.low === 'to' &&
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

/** Whether what follows a separator is an actor of its own and not more of what describes the one before. */
function separate(
  passage: Passage,
  left: Core,
  right: Core,
  at: number,
  inside: 'none' | 'preposition' | 'clause',
): boolean {
  if (right.kind === 'pronoun') return false;
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
      return (
        left.kind === 'named' ||
        /^\p{Lu}[\p{Lu}\d-]+$/u.test(
          passage.text.slice(passage.words[right.name]!.start, passage.words[right.name]!.end),
        )
      );
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

function push(passage: Passage, phrases: ActorPhrase[], from: number, core: Core, to: number): void {
  const parts = core.parts.filter((part) => part < core.core);
  const own = (part: number): boolean =>
    part > from && (determiners.has(lowAt(passage, part)) || passage.words[part]!.capital);
  if (
    parts.length > 2 ||
    (parts.length === 2 &&
      own(parts[1]!) &&
      lowAt(passage, parts[1]! - 1) !== '-' &&
      lowAt(passage, parts[1]! - 2) !== '-')
  ) {
    for (const [n, part] of parts.entries()) {
      const last = n === parts.length - 1;
      let end = last ? to : parts[n + 1]!;
      while (!last && /^(?:,|and|or|\/)$/.test(lowAt(passage, end - 1))) end--;
      if (end <= part) continue;
      const name = Math.max(nameStart(passage, part), part);
      phrases.push({
        from: part,
        to: end,
        name: name < end ? name : part,
        core: last ? core.core : end,
        head: core.head,
        records: last && name === core.name ? core.records : [],
        kind: 'common',
        shared: last
          ? null
          : passage.text.slice(passage.words[core.core - 1]!.start, passage.words[core.core - 1]!.end),
      });
    }
    return;
  }
  phrases.push({
    from,
    to,
    name: core.name,
    core: core.core,
    head: core.head,
    records: core.records,
    kind: core.kind,
    shared: null,
  });
}
