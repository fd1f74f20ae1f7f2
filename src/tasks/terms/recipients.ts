import { being, sentenceMarks } from '../../text/functionWords.js';
import { WordClass, wordClass } from '../../text/wordClass.js';
import { type ActorPhrase, actorsIn, firstActor, namedPhrase } from '../actors/actors.js';
import { coreAt } from '../actors/cores.js';
import { actorHead } from '../actors/heads.js';
import { roles } from '../actors/roles.js';
import { deedAdverb, deedAt, isAt, lowAt, type Passage, says } from '../words/passage.js';
import { closesInclusion, opensInclusion } from './inclusions.js';
import {
  assists,
  behindAside,
  briefings,
  dated,
  information,
  informs,
  keptInformed,
  madeAvailable,
  reports,
  told,
  withBehindAside,
  withBehindTime,
} from './informing.js';
import { bySomeMeans, ownWith } from './partners.js';

/** Verbs whose object is who is told ("to brief the Council", "to keep the Committee informed"). */
const telling = wordClass(
  'brief briefs briefing inform informing notify notifying apprise apprising alert update keep',
);
/** Verbs that give something to somebody. What is given must be information, for the first group. */
const giving = wordClass('provide providing furnish supply give offer make send forward');
const conveying = wordClass(
  'report reporting submit submitted transmitted presented communicated submitting transmit transmitting present communicate communicating convey confirm address share sharing pass passing recommend disclose distribute circulate forward refer',
);
const receivers = wordClass(
  'council committee committees assembly secretary-general general court tribunal commission president organization members',
);

const committees = wordClass('committee committees');
const handingOn = wordClass('transmit transmitting forward forwarding convey conveying communicate communicating');
/** What was sent, said of what somebody has received before. */
const sent = wordClass('submitted transmitted presented communicated');
const sentBefore = wordClass('submitted transmitted presented communicated provided made addressed brought given');
const beingSent = wordClass('be is are been also');
const givenTo = wordClass('provided submitted given made sent transmitted');
/** Those who gather what States tell of a matter. */
const gathering = new Set(['expert-group', 'committee', 'office']);
const endsGift = wordClass(', ; and .');
const makingSo = wordClass('make making made makes');
const inManner = wordClass('advance writing turn');
const toBe = wordClass('be also');
const ofTheSame = wordClass('his its their her regular periodic next annual');
const keptSo = wordClass(/^(?:\w+ly|informed|apprised|updated)$/);
const articles = wordClass('a an any all the such its their');
const pointing = wordClass('this that these such');
const about = wordClass('about regarding concerning');
const past = wordClass('has have had was were');
/** Nouns with a "to" of their own ("threats to the region", "adjustments to the Mission's mandate"). */
const ownTo = wordClass(
  `threat threats challenge challenges support assistance help aid relief access contribution contributions adjustment adjustments change changes
   amendment amendments commitment commitments solution solutions transition response responses relation relations obstacle obstacles risk risks
   damage harm danger dangers attention regard respect services attacks impediment impediments alternatives adherence return letter letters`,
);
/** What a name before it only modifies ("the UNMISS mandate"). */
const ofName = wordClass('mandate requirements process nomenclature');
const others = wordClass('including kept attention share sharing reports ; for to through with');

const arranging = wordClass(
  'arrange arranging hold holding organize organise organizing convene convening conduct provide',
);
const considering = wordClass('consideration review approval decision action');
const assisting = wordClass('assist assisting support help');
const bringing = wordClass('bring bringing');

/** The words at which anything is to be noted of who receives what. */
const noted = new WordClass((low) =>
  [telling, giving, conveying, information, sent, others].some((words) => words.hasLow(low)),
);

/** Whether a phrase can receive a report that was mentioned some words before. */
const receives = (phrase: ActorPhrase): boolean =>
  // "to lead to the organization of elections"
  (receivers.hasLow(phrase.head) && !(phrase.head === 'organization' && phrase.kind !== 'named')) ||
  phrase.records.some((record) => record.kind === 'organ' || record.kind === 'committee');

/**
 * Who receives a report, a briefing or information between two words (codebook: `reportsTo`): behind verbs of telling, and behind the
 * "to" of what is submitted or reported.
 */
export function recipientsIn(passage: Passage, from: number, to: number): readonly ActorPhrase[] {
  const first = noted.next(passage, from, to);
  if (first < 0) return nobody;
  const found: ActorPhrase[] = [];
  // Where information is given.
  let given = -1;
  // How many words ago something was mentioned that goes to somebody.
  let conveyed = -1;
  let near = false;
  let aside = false;
  let shared = -100;
  // Who hands something on hands it to whomever its "to" names.
  let handed = -100;
  for (let k = first; k >= 0 && k < to; k = aside ? k + 1 : noted.next(passage, k + 1, to)) {
    const word = passage.words[k]!;
    const { low } = word;
    const before = lowAt(passage, k - 1);
    // What stands behind "including" tells of the deed's parts, unless a report of the same hands is named again.
    if (opensInclusion(passage, k, from)) aside = true;
    if (aside) {
      const own = isAt(passage, k - 1, ofTheSame) || (isAt(passage, k - 2, ofTheSame) && !passage.words[k - 1]!.mark);
      if ((reports.has(word) && own) || before === 'be' || closesInclusion(passage, k, to)) aside = false;
      // "to assist the Committee, including through providing the Committee with information"
      else if (!(giving.has(word) && isAt(passage, k - 1, bySomeMeans))) continue;
    }
    // "to the Secretary-General, who shall promptly notify the members": somebody else does.
    if (telling.has(word) && before !== 'the' && before !== 'a' && !doneByOther(passage, k, from)) {
      const at = afterAdverbs(passage, k + 1, to);
      if (low === 'keep' && lowAt(passage, at) === 'it' && isAt(passage, at + 1, keptSo)) {
        found.push(itAt(at));
      } else if (low === 'keep') {
        if (keptInformed(passage, k + 1, to, 24) && coreAt(passage, at, to) !== null)
          take(passage, at, to, false, found);
      } else if ((low !== 'update' || told(passage, at, to)) && (low !== 'briefing' || before !== 'a'))
        take(passage, behindAside(passage, at), to, false, found);
    }
    if (low === 'to' ? deedAt(passage, k + 1, to) >= 0 : low === ';') given = -1;
    if (giving.has(word)) {
      if (informs(passage, k + 1, Math.min(to, k + 6))) given = k;
      const at = afterAdverbs(passage, behindAside(passage, k + 1), to);
      const { phrases } = actorsIn(passage, at, to, 'open');
      const phrase = phrases.at(-1);
      if (
        phrase !== undefined &&
        phrases[0]!.kind !== 'unknown' &&
        (((lowAt(passage, phrase.to) === 'with' || lowAt(passage, phrase.to + 1) === 'with') &&
          informs(passage, phrase.to, to)) ||
          withBehindTime(passage, phrase.to, to) ||
          withBehindAside(passage, phrase.to, to) ||
          // "to give the Mission any information that it needs"
          (isAt(passage, phrase.to, articles) && informs(passage, phrase.to, Math.min(to, phrase.to + 6))))
      ) {
        take(passage, at, to, false, found);
      }
      // "to assist the Panel by providing information"
      if (before === 'by' && isInformation(passage, at, Math.min(to, at + 3)))
        for (let n = k - 2; n >= from && n > k - 16; n--)
          if (isAt(passage, n, assisting)) {
            const helped = actorsIn(passage, n + 1, k, 'open').phrases[0];
            if (helped !== undefined && helped.kind === 'named') take(passage, n + 1, to, false, found);
            break;
          }
      // "provide to it an update"
      if (lowAt(passage, at) === 'to' && lowAt(passage, at + 1) === 'it' && informs(passage, at + 2, to))
        found.push(itAt(at + 1));
      // "provide to Member States assessments"
      const first = asidesEnd(passage, k + 1, to);
      for (let n = first; n < to && n < first + 8; n++) {
        if (lowAt(passage, n) !== 'to') continue;
        const receiver = actorsIn(passage, n + 1, to, 'open').phrases[0] ?? organAt(passage, n + 1)[0];
        if (
          receiver !== undefined &&
          informs(
            passage,
            receiver.to,
            Math.min(to, behindAside(passage, receiver.to) + (dated(passage, receiver.to) ? 14 : 4)),
          )
        )
          take(passage, n + 1, to, false, found);
        break;
      }
      if (low === 'make' && madeAvailable(passage, k, to)) conveyed = k;
    }
    // "that the Council be kept informed"
    if (low === 'kept' && isAt(passage, k - 1, being) && keptInformed(passage, k + 1, to, 4)) {
      for (let n = Math.max(0, k - 9); n < k - 1; n++)
        if (actorsIn(passage, n, k - 1, 'open').phrases[0]?.to === k - 1 && take(passage, n, to, false, found)) break;
    }
    // "to address the Council every six months", and not "the Council's concerns"
    if (low === 'address' && (before === 'to' || isAt(passage, k - 1, deedAdverb)))
      take(passage, k + 1, to, true, found);
    // "to arrange a briefing for the Committee"
    if (low === 'for' && isAt(passage, k - 1, briefings) && arranged(passage, k, from))
      take(passage, k + 1, to, true, found);
    // "to submit for consideration by the Committee …"
    if (low === 'for' && conveying.has(passage.words[k - 1]!) && isAt(passage, k + 1, considering)) {
      if (lowAt(passage, k + 2) === 'by') take(passage, k + 3, to, true, found);
    }
    // "to bring such cases to the attention of the States concerned"
    if (low === 'attention' && lowAt(passage, k + 1) === 'of' && says(passage, k - 2, 'to the'))
      take(passage, k + 2, to, false, found);
    // "to bring to its attention any breach"
    if (low === 'attention' && before === 'its' && isAt(passage, k - 3, bringing) && found.length === 0)
      found.push(itAt(k - 1));
    if (low === 'share' || (low === 'sharing' && before !== 'information')) {
      const at = lowAt(passage, k + 1) === 'with' ? k + 2 : -1;
      if (at > 0) take(passage, at, to, false, found);
      shared = k;
    }
    if (sent.has(word) && !isAt(passage, k - 1, beingSent) && before !== 'regularly') continue;
    // "once the Government reports to the Council": others do.
    if (
      low === 'reports' &&
      lowAt(passage, k + 1) === 'to' &&
      isAt(passage, k - 1, actorHead) &&
      before !== 'country' &&
      !passage.words[k]!.capital
    )
      continue;
    if (
      conveying.has(word) &&
      // "to address challenges to the peace"
      (low !== 'address' || informs(passage, k + 1, Math.min(to, k + 9))) &&
      before !== 'the' &&
      before !== 'this' &&
      before !== 'present' &&
      !(low === 'present' && before !== 'to' && before !== 'and')
    ) {
      conveyed = k;
      near = true;
      if (handingOn.has(word)) handed = k;
    } else if (
      information.has(word) &&
      !assists(passage, k) &&
      !isAt(passage, k - 1, about) &&
      !isAt(passage, k + 1, past)
    ) {
      if (conveyed < 0 || k - conveyed > 40 || !near) near = false;
      conveyed = k;
    } else if (low === ';' || (low === 'for' && lowAt(passage, k + 1) === 'use')) conveyed = -1;
    // "that an estimate be provided to it"
    if (low === 'to' && lowAt(passage, k + 1) === 'it' && isAt(passage, k - 1, givenTo) && isAt(passage, k - 2, toBe))
      found.push(itAt(k + 1));
    if (low === 'to' && isAt(passage, k - 1, ownTo)) continue;
    // "the options available to the Mission" are not made so.
    if (low === 'to' && before === 'available' && !isMade(passage, k - 1, from, to)) continue;
    // "information submitted to it" tells what was sent before.
    if (low === 'to' && isAt(passage, k - 1, sentBefore) && !isAt(passage, k - 2, beingSent)) continue;
    if (low === 'to' && conveyed >= 0 && k - conveyed <= 40 && k + 1 < to && deedAt(passage, k + 1, to) < 0) {
      const close =
        (k - conveyed <= 1 && lowAt(passage, conveyed) !== 'advice' && !isAt(passage, k + 1, pointing)) ||
        (k - conveyed <= 4 && isAt(passage, conveyed, conveying)) ||
        lowAt(passage, conveyed) === 'make' ||
        before === 'available' ||
        k - handed <= 25;
      const at = afterAdverbs(passage, k + 1, to);
      if (take(passage, at, to, !close, found)) {
        if (!close) conveyed = -1;
        handed = -100;
      }
    }
    // "to report to the Council through the Committee"
    if (low === 'through' && found.length > 0 && k - found.at(-1)!.to <= 1) {
      const committee = actorsIn(passage, k + 1, to, 'open').phrases[0];
      if (committee !== undefined && committees.hasLow(committee.head)) take(passage, k + 1, to, true, found);
    }
    // "to provide information on prosecutions to UNODC and on seizures to the Team"
    if (low === 'to' && given >= 0 && k - given <= 45 && found.at(-1)?.from !== k + 1)
      takeNamed(passage, k + 1, to, found);
    // "to the Committee by 31 May and to the Council by 30 June"
    if (
      low === 'to' &&
      before === 'and' &&
      found.length > 0 &&
      k - found.at(-1)!.to < 10 &&
      deedAt(passage, k + 1, to) < 0
    )
      take(passage, k + 1, to, true, found);
    // "to the Assembly and to the States"
    if (low === 'to' && before === 'and' && found.at(-1)?.to === k - 1) take(passage, k + 1, to, false, found);
    // "to share information on arms, drugs and crime, with other States"; "consistent with" shares nothing.
    if (
      low === 'with' &&
      k - shared < (before === ',' || before === 'and' ? 70 : 30) &&
      k > shared + 1 &&
      !isAt(passage, k - 1, ownWith) &&
      informs(passage, shared, Math.min(to, k + 8))
    )
      take(passage, k + 1, to, false, found);
  }
  return found.length < 2 ? found : found.sort((a, b) => a.from - b.from);
}

/** Takes whom a list names that begins at a word, each once; of those `far` from what they receive only who can receive a report. Whether there are any. */
function take(passage: Passage, at: number, to: number, far: boolean, found: ActorPhrase[]): boolean {
  const { phrases } = actorsIn(passage, at, to, 'open');
  const list = phrases.some(isKnown) ? phrases : organAt(passage, at);
  if (list.length > 0 && isAt(passage, list[0]!.to - 1, ofName)) return false;
  let any = false;
  for (const phrase of list) {
    if (!isKnown(phrase) || (far && !receives(phrase)) || isAt(passage, phrase.to, ofName)) continue;
    any = true;
    if (!found.some((other) => other.from === phrase.from)) found.push(phrase);
  }
  return any;
}

const isKnown = (phrase: ActorPhrase): boolean => phrase.kind !== 'unknown';
const nobody: readonly never[] = [];

/** Takes who gathers what is told of a matter, where a name of theirs begins at a word and nothing hangs on it. */
function takeNamed(passage: Passage, at: number, to: number, found: ActorPhrase[]): void {
  const phrase = firstActor(passage, at, to);
  if (phrase === undefined || phrase.records.length !== 1 || !gathering.has(phrase.records[0]!.kind)) return;
  if (isAt(passage, phrase.to, endsGift) || phrase.to >= to) take(passage, at, to, false, found);
}

/** Whether something that informs is made available by a verb not far before. */
function isMade(passage: Passage, k: number, from: number, to: number): boolean {
  for (let n = k - 1; n >= from && n > k - 14 && !isAt(passage, n, sentenceMarks); n--)
    if (isAt(passage, n, makingSo)) return lowAt(passage, n) !== 'make' || madeAvailable(passage, n, to);
  return false;
}

/** Behind the asides that follow a verb ("to provide, each year, on the basis of its visits, to the Office, a summary"), or `from`. */
function asidesEnd(passage: Passage, from: number, to: number): number {
  if (lowAt(passage, from) !== ',') return from;
  for (let k = from + 1; k < to && k < from + 40 && !isAt(passage, k, sentenceMarks); k++)
    if (lowAt(passage, k) === ',' && lowAt(passage, k + 1) === 'to')
      return deedAt(passage, k + 2, to) < 0 ? k + 1 : from;
  return from;
}

/** The pronoun with which the organ means itself. */
const itAt = (at: number): ActorPhrase => ({
  from: at,
  to: at + 1,
  name: at,
  core: at + 1,
  head: 'it',
  records: [],
  kind: 'pronoun',
  shared: null,
});

/** An organ's name before the noun of what it receives ("reporting to the Security Council progress on …"). */
function organAt(passage: Passage, at: number): readonly ActorPhrase[] {
  const start = lowAt(passage, at) === 'the' ? at + 1 : at;
  const name = passage.names.get(start);
  if (name === undefined && start > at) return calledSo(passage, at, start);
  const receives = name?.records.some((record) => record.kind === 'organ' || record.kind === 'committee');
  if (name === undefined || !(receives || isAt(passage, name.to, information))) return [];
  return [namedPhrase(passage, at, start, name)];
}

/** The same for a short name that the text gave ("to submit to the Committee names of individuals"). */
function calledSo(passage: Passage, at: number, start: number): readonly ActorPhrase[] {
  let to = start;
  while (to < start + 3 && passage.words[to]?.capital) to++;
  if (to === start || !roles.has(lowAt(passage, to - 1))) return [];
  if (!(isAt(passage, to, information) || isAt(passage, to + 1, information))) return [];
  return [namedPhrase(passage, at, start, { to, records: [] })];
}

function isInformation(passage: Passage, from: number, to: number): boolean {
  for (let k = from; k < to && !passage.words[k]!.mark; k++) if (lowAt(passage, k) === 'information') return true;
  return false;
}

/** Whether somebody arranges the briefing before a word. */
function arranged(passage: Passage, k: number, from: number): boolean {
  for (let n = k - 2; n >= from && n > k - 6; n--) if (isAt(passage, n, arranging)) return true;
  return false;
}

function afterAdverbs(passage: Passage, i: number, to: number): number {
  let k = i;
  while (k < to && (isAt(passage, k, deedAdverb) || lowAt(passage, k) === 'back')) k++;
  // "to notify in advance the Committee"
  return lowAt(passage, k) === 'in' && isAt(passage, k + 1, inManner) ? k + 2 : k;
}

const shall = wordClass('shall will should');

/** Whether "who shall" stands before a verb, over an adverb. */
function doneByOther(passage: Passage, k: number, from: number): boolean {
  const verb = isAt(passage, k - 1, deedAdverb) ? k - 1 : k;
  return verb - 2 > from && isAt(passage, verb - 1, shall) && lowAt(passage, verb - 2) === 'who';
}
