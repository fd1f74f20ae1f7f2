import { endOfMatch, isAt } from '../../text/matching.js';
import { wordClass } from '../../text/wordClass.js';
import { endOf, lowIn, type StretchWords } from './stretch.js';

const own = wordClass(
  'its their his her the all any available existing current respective relevant of and own force troop authorized overall designated',
);
/** What somebody can do and may do. */
const competence = wordClass(
  `mandate mandates resources competence competences competency competencies ceiling ceilings capacity capacities capabilities means jurisdiction jurisdictions powers authority sphere
   spheres responsibility responsibilities`,
);
/** The same in several words. */
const competences: readonly (readonly [first: string, second: string, third: readonly string[]])[] = [
  ['area', 'of', ['deployment', 'responsibility', 'competence', 'operation', 'operations']],
  ['areas', 'of', ['deployment', 'responsibility', 'competence', 'operation', 'operations']],
  ['terms', 'of', ['reference']],
  ['field', 'of', ['competence']],
  ['fields', 'of', ['competence']],
];

/** The last word of what somebody can do or may do, or -1; the jurisdiction of a court is a place. */
function competenceAt(stretch: StretchWords, k: number): number {
  const word = stretch.words[k];
  if (word === undefined || k >= stretch.to || word.capital) return -1;
  if (competence.has(word))
    return word.low.startsWith('jurisdiction') && lowIn(stretch, k + 1) === 'of' && lowIn(stretch, k - 1) === 'the'
      ? -1
      : k;
  for (const [first, second, third] of competences)
    if (word.low === first && lowIn(stretch, k + 1) === second && third.includes(lowIn(stretch, k + 2))) return k + 2;
  return -1;
}

/** Behind the words that say whose and which it is. */
function behindOwn(stretch: StretchWords, k: number, most: number, geographical = false): number {
  let at = k;
  while (
    at < k + most &&
    at < stretch.to &&
    (own.has(stretch.words[at]) ||
      /[’']s?$/.test(lowIn(stretch, at)) ||
      (geographical && lowIn(stretch, at) === 'geographical'))
  )
    at++;
  return at;
}

const ofSoMany = / of [\d., ]*\d(?: (?:military|police|troops|personnel|observers|officers))*\b/y;
/** "competencies under domestic law" */
const lawOf = wordClass('domestic national international applicable');

const lyingThere = wordClass(
  'persons individuals entities nationals groups companies firms institutions organizations undertakings associations vessels territory those anyone located operating residing living present resident',
);

/** "within its existing mandate and resources", from its "within": where it ends, or -1. */
export function competenceEnd(stretch: StretchWords, k: number): number {
  if (stretch.words[k]!.capital) return -1;
  const first = behindOwn(stretch, k + 1, 4);
  let last = competenceAt(stretch, first);
  if (last < 0) return -1;
  // "entities within their jurisdiction" tells which.
  if (stretch.words[last]!.low.startsWith('jurisdiction') && lyingThere.hasLow(lowIn(stretch, k - 1))) return -1;
  if (/^l(?:ies?|ying)$/.test(lowIn(stretch, k - 1))) return -1;
  if (lowIn(stretch, last + 1) === 'available') last++;
  // "within the authorized troop ceiling of 900"
  if (stretch.words[last]!.low.startsWith('ceiling') && isAt(ofSoMany, stretch.text, endOf(stretch, last)))
    return endOfMatch(ofSoMany, stretch.text, endOf(stretch, last));
  if (lowIn(stretch, last + 1) === 'under') {
    let law = last + 2;
    while (law < last + 5 && lawOf.hasLow(lowIn(stretch, law))) law++;
    if (lowIn(stretch, law) === 'law') return endOf(stretch, law);
  }
  for (let n = 0; n < 4; n++) {
    const comma = lowIn(stretch, last + 1) === ',' ? last + 2 : last + 1;
    const and = lowIn(stretch, comma) === 'and' ? comma + 1 : comma;
    if (and === last + 1) break;
    const limits = lowIn(stretch, and) === 'limits' && lowIn(stretch, and + 1) === 'of' ? and + 2 : and;
    const next = competenceAt(stretch, behindOwn(stretch, limits, 3, true));
    if (next < 0) break;
    last = next;
  }
  return endOf(stretch, last);
}
