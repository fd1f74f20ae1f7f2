import { deeds } from './deeds.js';
import { determiners } from './heads.js';
import { isDeedAdverb, lowAt, type Passage, says } from './passage.js';

/** Verbs that say how a deed is gone about, not what it is: the next infinitive or gerund is what counts. */
const aspects = new Set(
  'continue consider seek begin proceed resume strive endeavour try start pursue redouble intensify'.split(' '),
);
const particles = new Set('up out down back off'.split(' '));
const links = new Set('to with for from against on upon in of by at into through over'.split(' '));
/** Deeds told as nouns, and their verbs. */
export const nominals: Readonly<Record<string, string>> = {
  support: 'support',
  assistance: 'assist',
  cooperation: 'cooperate',
  coordination: 'coordinate',
  collaboration: 'collaborate',
  release: 'release',
  withdrawal: 'withdraw',
  cessation: 'cease',
  end: 'end',
  deployment: 'deploy',
  establishment: 'establish',
  implementation: 'implement',
  increase: 'increase',
  participation: 'participate',
  engagement: 'engage',
  exchange: 'exchange',
  sharing: 'share',
  use: 'use',
  creation: 'create',
  development: 'develop',
  strengthening: 'strengthen',
  consideration: 'consider',
  acceleration: 'accelerate',
  designation: 'designate',
  extension: 'extend',
  respect: 'respect',
  resumption: 'resume',
  continuation: 'continue',
  completion: 'complete',
  adoption: 'adopt',
  integration: 'integrate',
  inclusion: 'include',
  provision: 'provide',
  investigation: 'investigate',
  return: 'return',
  disarmament: 'disarm',
  compliance: 'comply',
  dialogue: 'hold',
  efforts: 'pursue',
  effort: 'pursue',
  halt: 'halt',
  contribution: 'contribute',
  contributions: 'contribute',
  appointment: 'appoint',
  restoration: 'restore',
  lifting: 'lift',
  opening: 'open',
  expansion: 'expand',
  renewal: 'renew',
  termination: 'terminate',
  reduction: 'reduce',
  reinforcement: 'reinforce',
  ratification: 'ratify',
  review: 'review',
  revision: 'revise',
  protection: 'protect',
  promotion: 'promote',
  removal: 'remove',
  suspension: 'suspend',
  training: 'train',
  convening: 'convene',
  holding: 'hold',
  negotiations: 'hold',
  information: 'provide',
  restraint: 'exercise',
  admission: 'admit',
  transfer: 'transfer',
  repatriation: 'repatriate',
  arrest: 'arrest',
};

const lemmaOfGerund = (low: string): string | null => {
  if (!low.endsWith('ing')) return null;
  const stem = low.slice(0, -3);
  for (const candidate of [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), `${stem.slice(0, -1)}ie`])
    if (deeds.has(candidate)) return candidate;
  return null;
};

/** The base form of a verb in "-s" or "-ing", or the word itself. */
export function lemmaOf(low: string): string {
  if (deeds.has(low)) return low;
  const gerund = lemmaOfGerund(low);
  if (gerund !== null) return gerund;
  for (const candidate of [low.replace(/ies$/, 'y'), low.replace(/es$/, ''), low.replace(/s$/, '')])
    if (deeds.has(candidate)) return candidate;
  return low;
}

/** Whether a word is the gerund of a deed. */
export const isGerund = (low: string): boolean => lemmaOfGerund(low) !== null;

/** The head of a noun phrase that begins at `i`: its last noun before a preposition, a mark or a verb. */
function headAt(passage: Passage, i: number, to: number): { head: string; end: number } | null {
  let k = i;
  while (k < to && (determiners.has(lowAt(passage, k)) || lowAt(passage, k) === '“' || lowAt(passage, k) === '"')) k++;
  let head: string | null = null;
  for (; k < to; k++) {
    const word = passage.words[k]!;
    if (word.mark && word.low !== '-' && word.low !== "'" && word.low !== '’') {
      if (
        word.low === ',' &&
        head !== null &&
        /^(?:ive|al|ent|ant|ful|ed|able|ic|ous|ate|ite|ole|air|ng|nal)$/.test(head.slice(-3))
      )
        continue;
      if (word.low === ',' && head !== null && adjectival(head)) continue;
      break;
    }
    if (word.low === 'and' || word.low === 'or') {
      if (head !== null && adjectival(head)) continue;
      break;
    }
    if (stopsNoun.has(word.low) || (isDeedAdverb(word.low) && head !== null)) break;
    if (head !== null && postposed.has(word.low)) break;
    if (isDeedAdverb(word.low) || determiners.has(word.low)) continue;
    if (head !== null && /(?:ed)$/.test(word.low) && !adjectival(head)) break;
    if (head !== null && isGerund(word.low) && !adjectival(head) && !compounds.has(word.low)) break;
    head = passage.text.slice(word.start, word.end);
  }
  return head === null
    ? null
    : { head: /^\p{Lu}[\p{Ll}]/u.test(head) ? head.replace(/[’']s$/, '') : head.replace(/[’']s$/, ''), end: k };
}

const compounds = new Set(
  'building keeping making monitoring reporting training sharing planning finding raising enforcement screening financing funding peacekeeping laundering smuggling trafficking proceedings clearing mainstreaming programming vetting holding housing hearing policing'.split(
    ' ',
  ),
);

const postposed = new Set(
  'necessary required available concerned possible appropriate below above needed responsible mentioned laid brought made taken'.split(
    ' ',
  ),
);

const adjectival = (word: string): boolean =>
  /(?:ive|al|ent|ant|ful|able|ible|ic|ous|ate|ary|ed|direct|indirect|political|swift|unhindered|full|prompt|close|rapid|timely|free|safe|open|strict|swift|early|clear|strong|fair|robust|regular|urgent|adequate|concrete|complete|further|new|just|active|civilian|military|ing)$/i.test(
    word,
  ) &&
  !/^(?:government|agreement|development|deployment|settlement|department|proposal|approval|withdrawal|arrival|removal|principal|objective|initiative|perspective|personnel|mandate|climate|rate|state|certificate|measure|topic|traffic|potential|referral|training|monitoring|reporting|meeting|briefing|financing|funding|planning|proceeding|trial|material|capital|general|official|individual|document|environment|parliament|government|commitment|implement|content|involvement|engagement|treatment|instrument|armament|disarmament|equipment|recruitment|establishment|assessment|arrangement|movement|payment|statement|fundamental|appeal|signal|territorial|embargoed|denial|burial|rehearsal|criminal|terminal|moment|element|segment|shipment|detachment|public|republic|logistic|clinic|fabric|metric|need|feed|seed|ing|being|thing|warning|building|hearing|ceasing|finding|filling|incident|accident|president|resident|student|precedent|consent|extent|intent|event|agent|patient|combatant|participant|tenant|warrant|grant|covenant|assailant|militant|desire|inter)$/i.test(
    word,
  );

const stopsNoun = new Set(
  `of in on at by for from to with within under upon into through between among against about over during before after until since as than that
   which who whom whose where when while if unless but is are was were be been has have had shall should will may must can including following
   pursuant regarding concerning relating towards toward throughout without via per so such not it them him they he`
    .split(/\s+/)
    .filter(Boolean),
);

/** What else tells a deed's gist: whether it is a "not", and where its subject is named. */
export interface GistContext {
  readonly not: boolean;
  readonly subject: readonly [number, number] | null;
}

/**
 * A deed in two to five words: its verb's base form and the head of its object ("submit report"). `at` is the verb's word; `nominal`
 * where the deed is told as a noun ("the continued support of …").
 */
export function gistOf(
  passage: Passage,
  at: number,
  to: number,
  nominal: boolean,
  context: GistContext,
): string | null {
  if (at < 0 || at >= to) return null;
  const gist = nominal ? nominalGist(passage, at, to) : verbalGist(passage, at, to, context.subject);
  return gist !== null && context.not && !gist.startsWith('not ') ? join(['not', gist]) : gist;
}

function verbalGist(
  passage: Passage,
  at: number,
  to: number,
  subject: readonly [number, number] | null,
): string | null {
  let k = at;
  let verb = lemmaOf(lowAt(passage, k));
  for (let n = 0; n < 3 && aspects.has(verb); n++) {
    let next = k + 1;
    while (next < to && (isDeedAdverb(lowAt(passage, next)) || lowAt(passage, next) === 'and')) next++;
    if (/^(?:its|their|his|the)$/.test(lowAt(passage, next))) next++;
    if (/^(?:efforts?|work|steps)$/.test(lowAt(passage, next))) next++;
    const to_ = lowAt(passage, next) === 'to' || lowAt(passage, next) === 'in' || lowAt(passage, next) === 'of';
    if (to_) next++;
    while (next < to && isDeedAdverb(lowAt(passage, next))) next++;
    const low = lowAt(passage, next);
    if (
      next < to &&
      (isGerund(low) || (to_ && deeds.has(low)) || (lowAt(passage, next - 1) === 'and' && deeds.has(low)))
    ) {
      k = next;
      verb = lemmaOf(low);
    } else break;
  }
  if (verb === 'be') return passiveGist(passage, k, to, subject);
  if (verb === 'keep') {
    for (let n = k + 2; n < to && n < k + 14; n++)
      if (/^(?:informed|apprised|updated|advised)$/.test(lowAt(passage, n))) {
        const told = headAt(passage, k + 1, n);
        return told === null ? 'keep informed' : join(['inform', told.head]);
      }
  }
  for (const [phrase, short] of phrasal) {
    if (!says(passage, k, phrase)) continue;
    const what = headAt(passage, k + phrase.split(' ').length, to);
    return join([short, ...(what === null ? [] : [what.head])]);
  }
  let object = k + 1;
  const parts = [verb];
  if (particles.has(lowAt(passage, object))) parts.push(lowAt(passage, object++));
  // "ratify, accede to, and implement the conventions": the object of the last verb is that of the first.
  for (let n = 0; n < 12 && object < to; n++) {
    const low = lowAt(passage, object);
    if (
      isDeedAdverb(low) ||
      low === 'once' ||
      ((low === ',' || low === 'and' || low === 'or') && deedIn(passage, object + 1))
    )
      object++;
    else if (n > 0 && deeds.has(low) && /^(?:and|,|or|to)$/.test(lowAt(passage, object - 1))) {
      object++;
      if (particles.has(lowAt(passage, object))) object++;
      if (lowAt(passage, object) === 'to' && /^(?:,|and)$/.test(lowAt(passage, object + 1))) object++;
    } else break;
  }
  object = behindAside(passage, object, to);
  if (says(passage, object, 'that')) {
    const subject = headAt(passage, object + 1, to);
    return subject === null ? verb : join([...parts, subject.head]);
  }
  const low = lowAt(passage, object);
  if (verb === 'report' && low === 'to') {
    const receiver = headAt(passage, object + 1, to);
    if (receiver !== null && /^(?:the|all|any|its|their)$/.test(lowAt(passage, receiver.end)))
      return join([verb, headAt(passage, receiver.end, to)?.head ?? receiver.head]);
  }
  const gerund = lowAt(passage, object + 1);
  if (low === 'from' && isGerund(gerund)) {
    const inner = headAt(passage, object + 2, to);
    return join([...parts, 'from', gerund, ...(inner === null ? [] : [inner.head])]);
  }
  if (/^(?:by|within|before|on|at|no|every)$/.test(low)) {
    const after = behindTime(passage, object, to);
    if (after > object) object = after;
  }
  if (links.has(lowAt(passage, object))) {
    // "submit to the Council a report": what is given counts, not to whom.
    if (
      low === 'to' &&
      /^(?:submit|present|provide|transmit|give|communicate|furnish|recommend|offer|render|extend)$/.test(verb)
    ) {
      const receiver = headAt(passage, object + 1, to);
      let after = receiver?.end ?? object + 1;
      while (
        after < to &&
        after < object + 16 &&
        !(determiners.has(lowAt(passage, after)) && !stopsNoun.has(lowAt(passage, after - 1)))
      )
        after++;
      const given = after < to ? headAt(passage, after, to) : null;
      if (given !== null) return join([...parts, given.head]);
    }
    if (low === 'to' && deeds.has(lowAt(passage, object + 1)))
      return join([...parts, 'to', lowAt(passage, object + 1)]);
    const linked = headAt(passage, object + 1, to);
    return linked === null ? verb : join([...parts, low, linked.head]);
  }
  const first = headAt(passage, object, to);
  if (first === null) return parts.join(' ');
  // "provide the Council with a report"
  if (/^(?:provide|furnish|supply|entrust|present|equip|assist)$/.test(verb) && lowAt(passage, first.end) === 'with') {
    const given = headAt(passage, first.end + 1, to);
    if (given !== null) return join(verb === 'assist' ? [verb, first.head] : [...parts, given.head]);
  }
  return join([...parts, first.head]);
}

const deedIn = (passage: Passage, i: number): boolean => {
  const low =
    isDeedAdverb(lowAt(passage, i)) || lowAt(passage, i) === 'and' ? lowAt(passage, i + 1) : lowAt(passage, i);
  return deeds.has(low);
};

/** Deeds told in several words, and their short forms. */
const phrasal: readonly (readonly [string, string])[] = [
  ['put in place', 'put in place'],
  ['put an end to', 'end'],
  ['bring an end to', 'end'],
  ['bring to an end', 'end'],
  ['take into account', 'take into account'],
  ['give effect to', 'give effect to'],
  ['bring to justice', 'bring to justice'],
  ['give due consideration to', 'consider'],
  ['give consideration to', 'consider'],
  ['make use of', 'use'],
  ['take part in', 'take part in'],
];

/** Behind what stands between commas or is a short phrase of manner ("designate, in agreement with them, a mediator"). */
const times = new Set(
  `by within before on at no later than least every a an the of period end from and adoption date this resolution day days week weeks month months year years
   january february march april may june july august september october november december one two three four five six seven eight nine ten twelve fifteen
   thirty sixty ninety`.split(/\s+/),
);

/** Behind a phrase of time ("within 30 days of the adoption of this resolution"), or where it began if it is none. */
function behindTime(passage: Passage, at: number, to: number): number {
  let k = at;
  let counted = false;
  while (k < to && k < at + 20 && (times.has(lowAt(passage, k)) || /^\d+$/.test(lowAt(passage, k)))) {
    if (/^\d+$|days?$|weeks?$|months?$|years?$/.test(lowAt(passage, k))) counted = true;
    k++;
  }
  // An article belongs to what comes behind.
  if (counted && /^(?:the|a|an)$/.test(lowAt(passage, k - 1))) k--;
  return counted ? k : at;
}

function behindAside(passage: Passage, at: number, to: number): number {
  let k = at;
  for (let n = 0; n < 3; n++) {
    if (
      says(passage, k, 'as appropriate') ||
      says(passage, k, 'as necessary') ||
      says(passage, k, 'upon request') ||
      says(passage, k, 'inter alia')
    )
      k += 2;
    if (lowAt(passage, k) !== ',') return k;
    let close = k + 1;
    while (close < to && close < k + 50 && lowAt(passage, close) !== ',' && lowAt(passage, close) !== ';') close++;
    if (lowAt(passage, close) !== ',') return k + 1 < to && isDeedAdverb(lowAt(passage, k + 1)) ? k + 1 : k;
    k = close + 1;
  }
  return k;
}

const irregular: Readonly<Record<string, string>> = {
  given: 'give',
  taken: 'take',
  made: 'make',
  held: 'hold',
  brought: 'bring',
  set: 'set',
  put: 'put',
  kept: 'keep',
  sent: 'send',
  met: 'meet',
  paid: 'pay',
  withdrawn: 'withdraw',
  drawn: 'draw',
  built: 'build',
  left: 'leave',
  done: 'do',
  borne: 'bear',
  found: 'find',
  begun: 'begin',
  undertaken: 'undertake',
  shown: 'show',
  lifted: 'lift',
  freed: 'free',
  led: 'lead',
  sought: 'seek',
  upheld: 'uphold',
  overcome: 'overcome',
  written: 'write',
  chosen: 'choose',
  frozen: 'freeze',
  dealt: 'deal',
};

/** The base form of a past participle, or null. */
function lemmaOfPast(low: string): string | null {
  const known = irregular[low];
  if (known !== undefined) return known;
  if (!low.endsWith('ed')) return null;
  const stem = low.slice(0, -2);
  for (const candidate of [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), low.replace(/ied$/, 'y')])
    if (deeds.has(candidate)) return candidate;
  return null;
}

/** "that the prisoners be released": "release prisoners". */
function passiveGist(passage: Passage, at: number, to: number, subject: readonly [number, number] | null): string {
  let k = at + 1;
  while (k < to && isDeedAdverb(lowAt(passage, k))) k++;
  const verb = lemmaOfPast(lowAt(passage, k));
  const head = subject === null ? null : headAt(passage, subject[0], subject[1]);
  if (verb !== null && head !== null) return join([verb, head.head]);
  const state = headAt(passage, at + 1, to);
  return verb !== null ? `be ${lowAt(passage, k)}` : state === null ? 'be' : join(['be', state.head]);
}

/** Adjectives that hide what is to be done with the noun ("increased cooperation"). */
const hidden: Readonly<Record<string, string>> = {
  increased: 'increase',
  increasing: 'increase',
  enhanced: 'enhance',
  strengthened: 'strengthen',
  improved: 'improve',
  continued: 'continue',
  continuing: 'continue',
  greater: 'increase',
  closer: 'strengthen',
  expanded: 'expand',
  renewed: 'renew',
  sustained: 'sustain',
  intensified: 'intensify',
  stronger: 'strengthen',
  accelerated: 'accelerate',
  deeper: 'deepen',
  broader: 'broaden',
  wider: 'widen',
};

function nominalGist(passage: Passage, at: number, to: number): string | null {
  const head = headAt(passage, at, to);
  if (head === null) return null;
  const noun = head.head;
  for (let k = at; k < head.end; k++) {
    const adjective = hidden[lowAt(passage, k)];
    if (adjective !== undefined) return join([adjective, noun]);
  }
  if (isGerund(lowAt(passage, at)) && nominals[lowAt(passage, at)] === undefined) {
    const object = headAt(passage, at + 1, to);
    if (object !== null) return join([lemmaOf(lowAt(passage, at)), object.head]);
  }
  const verb = nominals[noun.toLowerCase()] ?? (isGerund(noun.toLowerCase()) ? lemmaOf(noun.toLowerCase()) : undefined);
  if (verb === undefined) {
    const before = passage.words[head.end - 2];
    const pair =
      before !== undefined &&
      head.end - 2 >= at &&
      !before.mark &&
      !determiners.has(before.low) &&
      !isDeedAdverb(before.low);
    return pair ? `${before.low} ${noun}` : `bring about ${noun}`;
  }
  // "establishment and implementation of a plan": the object of both.
  let behind = head.end;
  if (lowAt(passage, behind) === 'and')
    for (let n = behind + 1; n < behind + 5 && n < to; n++) if (lowAt(passage, n) === 'of') behind = n;
  const link = lowAt(passage, behind);
  if (verb !== 'hold' && verb !== 'exercise' && noun !== 'information' && links.has(link) && link !== 'by') {
    const object = headAt(passage, behind + 1, to);
    if (object !== null) return join(link === 'of' ? [verb, object.head] : [verb, link, object.head]);
  }
  const same = noun.toLowerCase().slice(0, 5) === verb.slice(0, 5);
  if (!same) return join([verb, noun]);
  return join([
    /^(?:support|assistance|cooperation|co-operation|help)$/.test(noun.toLowerCase()) ? 'provide' : 'carry out',
    noun.toLowerCase(),
  ]);
}

const join = (parts: readonly string[]): string => parts.join(' ').split(' ').slice(0, 5).join(' ');
