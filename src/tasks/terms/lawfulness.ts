import { endOfMatch } from '../../text/matching.js';
import { wordClass } from '../../text/wordClass.js';
import { endOfReach, reaches } from './reach.js';
import { endOf, lowIn, type StretchWords, startOf } from './stretch.js';

/** What a task may have to agree with without a document being cited. */
const laws = wordClass(
  `law laws legislation legislations practice practices procedure procedures rules regulations mandate mandates obligations principle principles
   guarantees standards expertise competence competences constitution responsibilities guidelines policy policies directives norms commitments
   priorities requirements agreements arrangements prerogatives authorities`,
);
/** "legal systems", "constitutional processes": what the law consists in. */
const lawful = wordClass('legal constitutional legislative regulatory judicial');
const ofLaw = wordClass('system systems framework frameworks process processes traditions order orders provisions');
const whose = wordClass(
  'with under the their its relevant applicable domestic national international human rights refugee humanitarian criminal customary',
);
const cited = wordClass(/^(?:paragraph|article|annex)/);
const numbered = wordClass(/^(?:rule|resolutions?)$/);
const documents = /^(?:Agreement|Charter|Convention|terms|recommendations|report)/;

/** Whether a law is named at a word. */
function lawAt(stretch: StretchWords, k: number): boolean {
  const word = stretch.words[k];
  if (word === undefined || k >= stretch.to) return false;
  if (word.capital)
    return word.printed === 'HRDDP' || (word.printed === 'Policy' && lowIn(stretch, k - 1) === 'diligence');
  return (
    laws.has(word) ||
    (word.low === 'responsibility' && lowIn(stretch, k + 1) === 'under') ||
    (ofLaw.has(word) && lawful.hasLow(lowIn(stretch, k - 1)))
  );
}

/** "relevant Security Council resolutions": its last word, or -1. */
function resolutionsAt(stretch: StretchWords, k: number): number {
  if (lowIn(stretch, k) !== 'relevant') return -1;
  let at = k + 1;
  if (/^(?:Security Council |United Nations )/.test(stretch.text.slice(endOf(stretch, k) + 1))) at += 2;
  else if (lowIn(stretch, at) === 'council') at++;
  return lowIn(stretch, at) === 'resolutions' ? at : -1;
}

/** Whether a document is cited at a word: that is no condition. */
function citationAt({ words, to }: StretchWords, k: number): boolean {
  const word = words[k]!;
  if (word.capital) return false;
  if (cited.has(word)) return true;
  const next = k + 1 < to ? words[k + 1] : undefined;
  if (next === undefined) return false;
  // "rule 28 of its provisional rules of procedure"
  if (word.low === 'provisional' && next.low === 'rules') return true;
  if (numbered.has(word)) return /^\d/.test(next.low);
  if (word.low !== 'the') return false;
  if (documents.test(next.printed)) return true;
  const provisions = next.low === 'relevant' ? k + 2 : k + 1;
  return (
    words[provisions]?.low.startsWith('provisions') === true &&
    !(
      words[provisions + 1]?.low === 'of' &&
      /^(?:national|international|applicable)/.test(words[provisions + 2]?.low ?? '')
    )
  );
}

const nearby = 90;
const marks = wordClass(', ; : . ( )');

/** Where the law is told with which a deed shall agree, from the word behind "in accordance with" on, or -1. */
function lawEnd(stretch: StretchWords, from: number): number {
  for (let k = from; k < stretch.to && startOf(stretch, k) - startOf(stretch, from) <= nearby; k++) {
    const last = lawAt(stretch, k) ? k : resolutionsAt(stretch, k);
    const end = last < 0 ? -1 : wholeLawEnd(stretch, last);
    if (end >= 0) return end;
    if (marks.has(stretch.words[k]) || citationAt(stretch, k)) return -1;
  }
  return -1;
}

/** What the law is about or where it stands: a document that is cited, and no law. */
const citedBehind =
  /\b(?! (?:under|of|set out in|in|contained in|governing|relating to|laid down in) (?:the )?(?:relevant|article|paragraph|provisions|resolution)|(?! of the [A-Z]\w+(?: [A-Z]\w+)*(?: established|,|;|\.|$)) (?:under|of|set out in|in|contained in|governing|relating to|laid down in) (?:the )?[A-Z])(?: of the [A-Z][^,;:.()]{0,60}(?:\(\d{4}\))?)?/y;

/** The end of a law with all that belongs to it: the most words behind which no document is cited. */
function wholeLawEnd(stretch: StretchWords, law: number): number {
  for (const first of firstLaws(stretch, law)) {
    const chain = furtherLaws(stretch, first);
    for (let n = chain.length - 1; n >= 0; n--) {
      for (const last of [lastLaw(stretch, chain[n]!), chain[n]!]) {
        if (last < 0) continue;
        const end = endOfMatch(citedBehind, stretch.text, endOf(stretch, last));
        if (end >= 0) return end;
      }
    }
  }
  return -1;
}

/** "the norms of international law": the law that they are of, or -1. */
function ofLawEnd(stretch: StretchWords, k: number): number {
  if (lowIn(stretch, k + 1) !== 'of') return -1;
  for (let at = k + 2; at < k + 6; at++) {
    if (lowIn(stretch, at) === 'law') return at;
    if (!whose.has(stretch.words[at]) && lowIn(stretch, at) !== 'and') return -1;
  }
  return -1;
}

/** "rules of procedure", "obligations under international law": where the first law may end, the longest first. */
function firstLaws(stretch: StretchWords, law: number): readonly number[] {
  const ends: number[] = [];
  const procedure = lowIn(stretch, law + 1) === 'of' && lowIn(stretch, law + 2) === 'procedure' ? law + 2 : law;
  const further = ofLawEnd(stretch, law);
  if (further >= 0) ends.push(further);
  for (const end of procedure === law ? [law] : [procedure, law]) {
    const under = underLaw(stretch, end);
    if (under >= 0) ends.push(under);
    ends.push(end);
  }
  return ends;
}

function underLaw(stretch: StretchWords, k: number): number {
  if (lowIn(stretch, k + 1) !== 'under') return -1;
  for (let at = k + 2; at < k + 5; at++) {
    if (lowIn(stretch, at) === 'law') return at;
    if (at > k + 2 && lowIn(stretch, k + 2) !== 'applicable') return -1;
  }
  return -1;
}

/** Further laws that the same phrase names behind a comma or an "and" ("…, including international refugee law"): where each ends. */
function furtherLaws(stretch: StretchWords, first: number): readonly number[] {
  const ends = [first];
  for (let n = 0; n < 6; n++) {
    let at = ends[n]! + 1;
    if (lowIn(stretch, at) === ',') at++;
    if (lowIn(stretch, at) === 'and' || lowIn(stretch, at) === 'including') at++;
    else if (lowIn(stretch, at) === 'in' && lowIn(stretch, at + 1) === 'particular') at += 2;
    else if (lowIn(stretch, at) === 'as' && lowIn(stretch, at + 1) === 'well' && lowIn(stretch, at + 2) === 'as')
      at += 3;
    for (let skipped = 0; skipped < 5 && at < stretch.to && whose.has(stretch.words[at]); skipped++) at++;
    // "in particular the law of the sea" is told of the law.
    if (!lawAt(stretch, at) || (lowIn(stretch, at + 1) === 'of' && lowIn(stretch, at + 3) === 'sea')) break;
    ends.push(at);
  }
  return ends;
}

const anew = wordClass('consistent in fully consonant');

/** "… and the usual financial procedures": the law behind an "and" and up to three words, or -1. */
function lastLaw(stretch: StretchWords, k: number): number {
  const and = lowIn(stretch, k + 1) === ',' ? k + 2 : k + 1;
  // "in accordance with their laws and consistent with international law" are two.
  if (lowIn(stretch, and) !== 'and' || anew.hasLow(lowIn(stretch, and + 1))) return -1;
  let last = -1;
  for (let at = and + 1; at <= and + 4; at++) {
    if (lawAt(stretch, at)) last = at;
    const word = stretch.words[at];
    if (at >= stretch.to || word === undefined || word.mark || !/^[a-z]+$/.test(word.printed)) break;
  }
  return last;
}

/** What one agrees with limits a deed where it is somebody's own or the law's ("in accordance with their mandates", "with national law"). */
const limits =
  /\b(?:its|their|his|her|HRDDP|Due Diligence|[\w-]+[’']s?|to which (?:they|it)|national|domestic|international|applicable|relevant|existing|established|respective|constitution|constitutional|laws?|legislation|mandates?|rules|procedures?|best|humanitarian|United Nations)\b/;

const agreement =
  /(?:(?:where )?(?:in (?:full |strict )?(?:accordance|line|conformity|compliance|keeping|a manner consistent)|(?:fully )?(?:consistent|consonant)|consistently|compatible) with|according to (?=(?:their|its|relevant|applicable|national|domestic|international)\b)|pursuant to (?=(?:their|its|national|domestic|international|applicable)\b))/y;

/** "pursuant to its relevant resolutions" */
const cites = /^(?:pursuant .*(?:resolutions?|mandates?)|according .*resolutions?)$/;

const duties = wordClass(
  'prerogative prerogatives obligation obligations commitment commitments responsibility responsibilities duty duties',
);
const owners = wordClass('its their his her our');
const dutyUnder = wordClass('under for');
const toOneself = wordClass('commitment commitments');

/** "their obligations under Article 25 of the Charter", "its primary responsibility for peace": one's own duty limits what one does, whatever it rests on. */
function ownDutyEnd(stretch: StretchWords, from: number): number {
  if (!owners.has(stretch.words[from]) && !/[’'](?:s|$)$/.test(lowIn(stretch, from))) return -1;
  for (let k = from + 1; k <= from + 4 && k < stretch.to; k++)
    if (duties.has(stretch.words[k])) {
      if (
        !dutyUnder.hasLow(lowIn(stretch, k + 1)) ||
        (toOneself.has(stretch.words[k]) && lowIn(stretch, k + 1) === 'for')
      )
        return -1;
      return beforeDeed(stretch, k, endOfReach(stretch.text, endOf(stretch, k), reaches.agreement));
    }
  return -1;
}

const restingOn = wordClass('law laws charter convention agreement legislation');
const notInfinitive = wordClass('the a an its their this that such which whom');

/** "their obligations under international law to end the trade": the deed begins behind what the duty rests on. */
function beforeDeed(stretch: StretchWords, from: number, end: number): number {
  if (end < 0) return end;
  for (let k = from + 1; k < stretch.to && startOf(stretch, k) < end; k++) {
    const low = lowIn(stretch, k);
    if (low === 'to' && restingOn.hasLow(lowIn(stretch, k - 1)) && !notInfinitive.hasLow(lowIn(stretch, k + 1)))
      return endOf(stretch, k - 1);
    if (low === 'including' && /^(?:by|through)$/.test(lowIn(stretch, k + 1))) return endOf(stretch, k - 1);
  }
  return end;
}

/** "the international and regional instruments to which they are parties": where it ends, or -1. */
function boundByEnd(stretch: StretchWords, from: number): number {
  for (let k = from; k < from + 8 && k + 4 < stretch.to; k++)
    if (instruments.has(stretch.words[k])) return endOfMatch(boundBy, stretch.text, endOf(stretch, k));
  return -1;
}

const instruments = wordClass('instrument instruments treaty treaties convention conventions agreement agreements');
const boundBy = / to which (?:they|it) (?:are|is) (?:a )?(?:State )?[Pp]art(?:y|ies)\b/y;

/** "in accordance with national law", from its first word: where it ends, or -1. */
export function agreeingWith(stretch: StretchWords, k: number): number {
  const opened = endOfMatch(agreement, stretch.text, startOf(stretch, k));
  if (opened < 0) return -1;
  let from = k + 2;
  while (from < stretch.to && startOf(stretch, from) < opened) from++;
  const end = Math.max(lawEnd(stretch, from), ownDutyEnd(stretch, from), boundByEnd(stretch, from));
  if (end < 0) return -1;
  const found = stretch.text.slice(startOf(stretch, k), end);
  return limits.test(found) && !cites.test(found) ? end : -1;
}
