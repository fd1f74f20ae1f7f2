import { articles, indefinite } from '../../text/functionWords.js';
import { WordClass, wordClass } from '../../text/wordClass.js';
import type { Deliverable } from '../task.js';
import { isAt, lowAt, type Passage, says } from '../words/passage.js';
import { closesInclusion, opensInclusion } from './inclusions.js';
import { briefings, reports } from './informing.js';

const handing = wordClass(
  'submit present provide prepare issue transmit publish circulate furnish make give produce deliver include continue submitting providing including render',
);
const reading = wordClass(
  'that receiving consider review implement study examine note take of on welcome in adopt endorse recommendations contained',
);
const products = wordClass(
  `update updates information study recommendations recommendation plan plans strategy assessment assessments list proposals options analysis
   names data review evaluation roadmap timetable notification guidelines survey inventory programme inquiry`,
);
const making = wordClass(
  'submit present provide prepare develop conduct carry undertake make share furnish transmit communicate produce draw compile elaborate formulate propose recommend inform notify advise update apprise',
);
const informing = wordClass('inform notify apprise update');
const others = wordClass('including to brief');

/** The words at which anything is to be noted of what a deed brings forth. */
const noted = new WordClass((low) =>
  [handing, products, making, reports, briefings, others].some((words) => words.hasLow(low)),
);

const beforeMaking = wordClass(/^(?:to|and|,|also|further)$|ly$/);
const beforeBrief = wordClass('to and , also regularly');
/** "reporting obligations" are none's report. */
const ofReporting = wordClass(
  'of arrangement arrangements mechanism mechanisms obligation obligations requirement requirements and',
);
const anyones = wordClass('a an his its their');
const finishing = wordClass('through complete finalize prepare');
const first = wordClass('first initial interim final written next preliminary comprehensive');
const ownReport = wordClass('his its their her next regular periodic forthcoming annual');
const handingLate = wordClass('submit present provide submitting');
const holding = wordClass('to include provide contain address cover');
const wonted = wordClass('regular periodic annual monthly quarterly current existing');
const saidIn = wordClass(
  'listed annexed named recommended contained out outlined proposed described referred requested indicated mentioned identified made forth noted',
);
const parts = wordClass('paragraph paragraphs section annex chapter part');
const organs = wordClass('council security assembly general committee');
const besideReports = wordClass('and regular briefing briefings');

/** What a task brings forth, by its verbs and their objects between two words; what stands behind "including" does not count. */
export function deliverableIn(passage: Passage, from: number, to: number): Deliverable | null {
  let other: Deliverable | null = null;
  let handed = -1;
  let made = -1;
  let aside = false;
  for (let k = noted.next(passage, from, to); k >= 0; k = noted.next(passage, k + 1, to)) {
    const word = passage.words[k]!;
    const { low } = word;
    const report = reports.has(word);
    // "to inform the Council, including a report on the talks"
    if (low === 'report' && told(passage, k, made)) return 'report';
    // "to keep the Council informed, including …, with a first report by May"
    if (report && low !== 'reporting' && withReport(passage, k)) return 'report';
    if (opensInclusion(passage, k, from)) aside = true;
    else if (aside && closesInclusion(passage, k, to)) aside = false;
    if (aside && !(report && low !== 'reporting' && owned(passage, k))) continue;
    if (handing.has(word) && !(low === 'including' && lowAt(passage, k - 1) === ',')) handed = k;
    if (making.has(word) && (k === from || isAt(passage, k - 1, beforeMaking))) made = k;
    if (low === 'brief' && (k === from || isAt(passage, k - 1, beforeBrief))) return 'briefing';
    if (report && reportAt(passage, k, from, handed, aside)) return 'report';
    if (
      briefings.has(word) &&
      ((handed >= 0 && k - handed <= (asideBehind(passage, handed) ? 26 : 10)) || partOf(passage, k))
    )
      return 'briefing';
    if (products.has(word) && made >= 0 && k - made <= 10) other = 'other';
    if (informing.has(word) && made === k) other = 'other';
  }
  return other !== null && made === from ? (toldBefore(passage, from - 3) ?? other) : other;
}

/** "requests him, as part of his regular briefings, to update the Council" */
const toldBefore = (passage: Passage, k: number): Deliverable | null =>
  lowAt(passage, k + 1) !== ',' || !partOf(passage, k)
    ? null
    : isAt(passage, k, briefings)
      ? 'briefing'
      : isAt(passage, k, reports)
        ? 'report'
        : null;

/** Whether the report that is named at a word is what the deed brings forth. */
function reportAt(passage: Passage, k: number, from: number, handed: number, aside: boolean): boolean {
  const low = lowAt(passage, k);
  const before = lowAt(passage, k - 1);
  // "to inform it, as part of his regular reporting, of …"
  if (handed >= 0 && partOf(passage, k)) return true;
  if (low === 'report') {
    if (reportsAsDeed(passage, k, from)) return true;
    // "requests also a final report to the Committee"
    if (k - from <= 4 && isAt(passage, from, indefinite)) return true;
    if (finished(passage, k)) return true;
  } else if (low === 'reporting') {
    if (before === 'to' && reportsAsDeed(passage, k, from)) return true;
    if (before === 'for') return false;
    // "prompt reporting by the Secretary-General"
    if (lowAt(passage, k + 1) === 'by' && (k - from <= 5 || lowAt(passage, k - 2) === 'into')) return true;
  } else {
    // "to ensure that all country reports include figures"
    if (k - from <= 6 && says(passage, from, 'ensure that') && isAt(passage, k + 1, holding)) return true;
    // "keep it informed through his reports"
    if (lowAt(passage, k - 2) === 'through' && owned(passage, k)) return true;
    // "to include data, where pertinent, in thematic reports and briefings to the Council"
    if (hasIn(passage, k, from) && toAnOrgan(passage, k + 1)) return true;
  }
  if (aside && !hasIn(passage, k, from)) return false;
  if (owned(passage, k) && (lowAt(passage, k - 2) === 'all' || hasIn(passage, k, from))) return true;
  return (
    handed >= 0 &&
    k - handed <= (farther(passage, handed, k) ? 36 : 14) &&
    !isAt(passage, k - 1, reading) &&
    lowAt(passage, k + 1) !== 'of'
  );
}

/** "as part of their regular briefings" */
function partOf(passage: Passage, k: number): boolean {
  let n = k - 1;
  while (n > k - 3 && isAt(passage, n, wonted)) n--;
  return isAt(passage, n, ownReport) && says(passage, n - 3, 'as part of');
}

/** "to complete the first report", "to finalize his report" */
function finished(passage: Passage, k: number): boolean {
  let n = k - 1;
  if (isAt(passage, n, first)) n--;
  return (isAt(passage, n, anyones) || (n < k - 1 && isAt(passage, n, articles))) && isAt(passage, n - 1, finishing);
}

/** "to report", and no "reporting arrangements". */
const reportsAsDeed = (passage: Passage, k: number, from: number): boolean =>
  (k === from || isAt(passage, k - 1, beforeMaking)) && !isAt(passage, k + 1, ofReporting);

/** "to submit to it, as soon as there is progress, and in any case by May, a report": what is handed in comes late. */
const farther = (passage: Passage, handed: number, k: number): boolean =>
  isAt(passage, handed, handingLate) &&
  (isAt(passage, k - 1, indefinite) || isAt(passage, k - 2, indefinite) || isAt(passage, k - 3, indefinite));

/** "to provide, in coordination with the Envoy, further briefings": what is handed in stands behind an aside. */
const asideBehind = (passage: Passage, handed: number): boolean => lowAt(passage, handed + 1) === ',';

/** "including a report", where somebody is informed. */
const told = (passage: Passage, k: number, made: number): boolean =>
  made >= 0 &&
  isAt(passage, made, informing) &&
  isAt(passage, k - 1, indefinite) &&
  lowAt(passage, k - 2) === 'including';

/** "with a first report" */
const withReport = (passage: Passage, k: number): boolean =>
  isAt(passage, k - 1, first) && isAt(passage, k - 2, articles) && lowAt(passage, k - 3) === 'with';

function hasIn(passage: Passage, k: number, from: number): boolean {
  // "in paragraph 12 of his report" cites it.
  for (let n = k - 1; n >= from && n > k - 6 && !isAt(passage, n, parts); n--)
    if (lowAt(passage, n) === 'in') return !isAt(passage, n - 1, saidIn);
  return false;
}

function toAnOrgan(passage: Passage, from: number): boolean {
  for (let k = from; k < from + 4; k++) {
    if (lowAt(passage, k) === 'to') return isAt(passage, k + (lowAt(passage, k + 1) === 'the' ? 2 : 1), organs);
    if (!isAt(passage, k, besideReports)) return false;
  }
  return false;
}

/** "his next biannual report": a report of somebody's own. */
function owned(passage: Passage, k: number): boolean {
  for (let n = k - 1; n >= 0 && n > k - 4; n--) {
    if (passage.words[n]!.mark) return false;
    if (isAt(passage, n, ownReport)) return true;
  }
  return false;
}
