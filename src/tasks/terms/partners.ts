import { commaAndOr, commaOrAnd, relatives, sentenceMarks } from '../../text/functionWords.js';
import { wordClass } from '../../text/wordClass.js';
import { inIng } from '../../text/wordShapes.js';
import { coreAt } from '../actors/cores.js';
import { deedAt, isAt, lowAt, type Passage, says } from '../words/passage.js';
import { PhraseTable } from '../words/phrases.js';
import { type PartnerForm, partnerForms } from './partnerForms.js';

/** What is done to end it is no joint doing ("refrain from contacts with"). */
const against = wordClass(
  'fail failing fails failed failure refuse refusing refusal refrain refraining cease ceasing sever severing break suspend suspending end terminate prohibit prevent stop renounce',
);
/** Words whose "with" is their own. */
export const ownWith = wordClass(
  /^(?:accordance|line|conformity|compliance|consistent|together|keeping|connection|comply|complying|deal|dealing|interfere|interference|compatible|concert|charged|along|consonant|agreement)$|ed$/,
);

const marks = wordClass(', ; : .');
/** What matters between a verb and its "with". */
const onTheWay = wordClass(', ; : . with without');
const cooperating = wordClass('cooperate co-operate cooperating co-operating collaborate coordinate co-ordinate');
const noException = wordClass('further delay');

/** Words of manner behind a comma, over which a verb goes on to its "with". */
const mannerAt = (passage: Passage, k: number): boolean =>
  lowAt(passage, k).endsWith('ly') || says(passage, k, 'and in');

/** Where the partner behind the "with" of a verb with an object begins ("coordinate its efforts with …"), or -1. */
function behindObject(passage: Passage, i: number, commas = false): number {
  for (let k = i + 1; k < passage.words.length && k < i + 24; k++) {
    if (!isAt(passage, k, onTheWay)) continue;
    const { low } = passage.words[k]!;
    if (isAt(passage, k, marks)) {
      // "cooperate in the framework of the plan, with the Mission"
      const further = lowAt(passage, k + 1) === 'with' && isAt(passage, i, cooperating);
      if (!(low === ',' && (commas || further || mannerAt(passage, k + 1))))
        return low === ',' && isAt(passage, i, cooperating) ? behindCommas(passage, k, i + 50) : -1;
    }
    if (low === 'without' && !isAt(passage, k + 1, noException)) return -1;
    if (low !== 'with') continue;
    if (isAt(passage, k - 1, ownWith)) return -1;
    const core = coreAt(passage, k + 1, passage.words.length);
    return core === null || core.kind === 'unknown' ? -1 : k + 1;
  }
  return -1;
}

/** Behind the last comma of a long object ("coordinate its work on arms, drugs and crime, with the Office"): where the partner is named, or -1. */
function behindCommas(passage: Passage, from: number, limit: number): number {
  for (let k = from; k < passage.words.length && k < limit && !isAt(passage, k, sentenceMarks); k++) {
    const close = passage.closes.get(k);
    if (close !== undefined) {
      k = close;
      continue;
    }
    if (lowAt(passage, k) === 'to' && isAt(passage, k - 1, commaOrAnd) && deedAt(passage, k + 1, limit) >= 0) return -1;
    if (lowAt(passage, k) !== ',' || lowAt(passage, k + 1) !== 'with') continue;
    const core = coreAt(passage, k + 2, passage.words.length);
    return core === null || core.kind === 'unknown' ? -1 : k + 2;
  }
  return -1;
}

const beforeGerunds = wordClass(
  'by continue continuing through when while whilst after before including and of for keep in , consider closely fully from',
);

/** "engage the authorities with the Mission" is read as "coordinate something with". */
const somethingWith = partnerForms.find((form) => form.rule === 'coordinate-something-with')!;

const all = new PhraseTable(partnerForms.flatMap((form) => form.phrases.map((phrase) => [phrase, form] as const)));

const behindEachOther = wordClass(', and as appropriate also with');
const ofAll = wordClass('the ongoing all');
const assistance = wordClass('support assistance help participation');
const doings = wordClass('work efforts activities operations actions initiatives');

/** Where partners are named behind their phrase: not "each other" nor "the work of". */
export function partnersStart(passage: Passage, from: number): number {
  let k = from;
  if (says(passage, k, 'each other') || says(passage, k, 'one another')) {
    k += 2;
    while (isAt(passage, k, behindEachOther)) k++;
    return lowAt(passage, k - 1) === 'with' ? k : from;
  }
  const noun = isAt(passage, k, ofAll) ? k + 1 : k;
  const shared = behindFurtherDeed(passage, k);
  if (shared > k) return shared;
  // "in coordination and with the support of the Mission"
  if (isAt(passage, noun, assistance) && lowAt(passage, noun + 1) === 'of') return noun + 2;
  return isAt(passage, noun, doings) && lowAt(passage, noun + 1) === 'of' ? noun + 2 : from;
}

/**
 * Where those are named whom two verbs share ("to cooperate with and assist the observers", "to work with, and provide all help
 * to, the Court"), or `k`.
 */
function behindFurtherDeed(passage: Passage, k: number): number {
  let verb = k;
  while (verb < k + 2 && isAt(passage, verb, commaAndOr)) verb++;
  // "coordinating with and supporting the work of the Commission"
  const gerunds = verb > k && isAt(passage, verb, inIng) && isAt(passage, k - 2, inIng);
  const deed = verb === k ? -1 : gerunds ? verb : deedAt(passage, verb, Math.min(passage.words.length, verb + 3));
  if (deed < 0) return k;
  const at = lowAt(passage, deed + 1) === ',' ? deed + 2 : deed + 1;
  const core = coreAt(passage, at, passage.words.length);
  if (core !== null && core.kind !== 'unknown') return at;
  if (isAt(passage, at + 1, doings) && lowAt(passage, at + 2) === 'of') return at + 3;
  for (let n = deed + 1; n < deed + 9 && !isAt(passage, n, sentenceMarks); n++)
    if (lowAt(passage, n) === 'to') return lowAt(passage, n + 1) === ',' ? n + 2 : n + 1;
  return k;
}

/** Behind "arrangements, on the basis of the plan, with": where the partner is named, or -1. */
function behindAsideWith(passage: Passage, i: number): number {
  if (lowAt(passage, i + 1) !== ',') return -1;
  for (let k = i + 2; k < passage.words.length && k < i + 18 && !isAt(passage, k, sentenceMarks); k++)
    if (lowAt(passage, k) === ',') return lowAt(passage, k + 1) === 'with' ? k + 2 : -1;
  return -1;
}

const letting = wordClass('enable enabling enables allow allowing allows permit permitting invite inviting');

/** "so as to enable them to engage with the authorities": others work with them, whom the deed lets do so. */
function letsOthers(passage: Passage, i: number): boolean {
  if (lowAt(passage, i - 1) !== 'to') return false;
  for (let k = i - 3; k >= 0 && k > i - 10 && !passage.words[k]!.mark; k--) if (isAt(passage, k, letting)) return true;
  return false;
}

const authored = wordClass(
  'developed prepared drafted drawn-up issued produced adopted signed concluded compiled elaborated written',
);
const being = wordClass('be being been is are was were');

/** "to spread the handbook developed by the Office in consultation with the families": a partner in what is told of a thing. */
export function ofAThing(passage: Passage, i: number, from: number): boolean {
  for (let k = i - 1; k > from + 1 && k > i - 10 && !passage.words[k]!.mark; k--)
    if (lowAt(passage, k) === 'by')
      return isAt(passage, k - 1, authored) && !isAt(passage, k - 2, being) && deedBefore(passage, k, from);
  return false;
}

function deedBefore(passage: Passage, k: number, from: number): boolean {
  for (let n = from; n < k; n++) if (lowAt(passage, n) === 'to' && deedAt(passage, n + 1, k) >= 0) return true;
  return false;
}

const toldDone = wordClass(/(?:ed|held|begun)$/);
const demonstrative = wordClass('this that the an these');
const lines = wordClass('links communications');
const ofTraffic = wordClass('trade transport air road commercial rail');
export const bySomeMeans = wordClass('by through');
/** Relationships in which one works, and not those of trade or banking. */
const relation = wordClass('relationship relationships');
const ofWork = wordClass('working cooperative collaborative constructive close closer effective strategic');
const topicOpener = wordClass('of on including for');

/** The first word between two places at which a phrase of a partner may begin; -1 where there is none. */
export const nextPartner = (passage: Passage, from: number, to: number): number => all.next(passage, from, to);

/** The phrase of a partner that begins at a word: where it ends and its row. */
export function partnerPhraseAt(
  passage: Passage,
  i: number,
): { readonly end: number; readonly row: PartnerForm } | null {
  const found = all.at(passage, i);
  if (!found?.row.adverbial) return null;
  // "the accord that they signed under the auspices of the envoy" tells of an earlier deed.
  const told = found.row.rule === 'under-guidance-of' && isAt(passage, i - 1, toldDone);
  // "the protocol, which together with the accord forms the basis" tells of the protocol.
  if (found.row.rule === 'together-with' && isAt(passage, i - 1, relatives)) return null;
  // "reforms assisted by the Mission" tells which.
  return told || (found.row.rule === 'assisted-by' && lowAt(passage, i - 1) !== ',') ? null : found;
}

/** The same, with the phrases that are part of a deed ("to cooperate with"). */
export function partnerAt(passage: Passage, i: number): { readonly end: number; readonly row: PartnerForm } | null {
  const found = all.at(passage, i);
  if (found === null) return null;
  if (found.row.adverbial) return partnerPhraseAt(passage, i);
  for (let k = i - 1; k >= 0 && k > i - 7; k--)
    if (isAt(passage, k, against) && !isAt(passage, k - 1, demonstrative)) return null;
  // "criminals working with them" says what others do.
  const low = lowAt(passage, i);
  if (low.endsWith('ing') && low !== 'meeting' && !isAt(passage, i - 1, beforeGerunds)) return null;
  // What a deed is about is not done by it: "the resumption of talks with", "reports, including on engagement with".
  if (isAt(passage, i, lines)) for (let k = i - 1; k > i - 4; k--) if (isAt(passage, k, ofTraffic)) return null;
  if (isAt(passage, i, relation) && !isAt(passage, i - 1, ofWork)) return null;
  if (found.row.rule === 'contacts-with')
    // "including through increasing engagement with States" says how.
    for (let k = i - 1; k >= 0 && k > i - 4; k--)
      if (isAt(passage, k, bySomeMeans)) break;
      else if (isAt(passage, k, topicOpener)) return null;
  if (lowAt(passage, i) === 'work' && lowAt(passage, i + 1) === 'for') return null;
  if (letsOthers(passage, i)) return null;
  if (found.row.rule === 'arrangements-aside-with') {
    const end = behindAsideWith(passage, i);
    return end < 0 || coreAt(passage, end, passage.words.length) === null ? null : { end, row: found.row };
  }
  if (
    found.row.rule === 'coordinate-something-with' ||
    found.row.rule === 'cooperation-by-some-with' ||
    found.row.rule === 'cooperation-on-something-with'
  ) {
    const end = behindObject(passage, i, found.row.rule === 'cooperation-by-some-with');
    return end < 0 ? null : { end, row: found.row };
  }
  if (found.row.rule === 'engage') {
    const core = coreAt(passage, found.end, passage.words.length);
    if (core !== null && (core.kind === 'named' || core.kind === 'common')) return found;
    const end = behindObject(passage, i);
    return end < 0 ? null : { end, row: somethingWith };
  }
  return found;
}
