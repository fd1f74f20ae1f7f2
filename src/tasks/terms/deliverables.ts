import type { Deliverable } from '../task.js';
import { lowAt, type Passage } from '../words/passage.js';
import { closesInclusion, opensInclusion } from './inclusions.js';

const handing = new Set(
  'submit present provide prepare issue transmit publish circulate furnish make give produce deliver include continue submitting providing including render'.split(
    ' ',
  ),
);
const reading = new Set(
  'that receiving consider review implement study examine note take of on welcome in adopt endorse recommendations contained'.split(
    ' ',
  ),
);
const products = new Set(
  `update updates information study recommendations recommendation plan plans strategy assessment assessments list proposals options analysis
   names data review evaluation roadmap timetable notification guidelines survey inventory programme inquiry`
    .split(/\s+/)
    .filter(Boolean),
);
const making = new Set(
  'submit present provide prepare develop conduct carry undertake make share furnish transmit communicate produce draw compile elaborate formulate propose recommend inform notify advise update apprise'.split(
    ' ',
  ),
);

/** What a task brings forth, by its verbs and their objects between two words; what stands behind "including" does not count. */
export function deliverableIn(passage: Passage, from: number, to: number): Deliverable | null {
  let other: Deliverable | null = null;
  let handed = -1;
  let made = -1;
  let aside = false;
  for (let k = from; k < to; k++) {
    const low = lowAt(passage, k);
    const before = lowAt(passage, k - 1);
    // "to keep the Council informed, including …, with a first report by May"
    if (/^reports?$/.test(low) && withReport(passage, k)) return 'report';
    if (opensInclusion(passage, k, from)) aside = true;
    else if (aside && closesInclusion(passage, k, to)) aside = false;
    if (aside && !(/^reports?$/.test(low) && owned(passage, k))) continue;
    if (handing.has(low) && !(low === 'including' && before === ',')) handed = k;
    if (making.has(low) && (k === from || /^(?:to|and|,|also|further)$/.test(before) || before.endsWith('ly')))
      made = k;
    if (low === 'brief' && (k === from || /^(?:to|and|,|also|regularly)$/.test(before))) return 'briefing';
    if (
      (low === 'report' || low === 'reporting') &&
      (k === from ||
        /^(?:to|and|,|also|periodically|regularly|promptly|further)$/.test(before) ||
        before.endsWith('ly')) &&
      lowAt(passage, k + 1) !== 'of' &&
      !/^(?:arrangements?|mechanisms?|obligations?|requirements?|and)$/.test(lowAt(passage, k + 1))
    ) {
      if (low === 'report' || before === 'to') return 'report';
    }
    // "requests also a final report to the Committee"
    if (low === 'report' && k - from <= 4 && /^an?$/.test(lowAt(passage, from))) return 'report';
    // "prompt reporting by the Secretary-General", "keep it informed through his reports"
    if (low === 'reporting' && lowAt(passage, k + 1) === 'by') return 'report';
    if (low === 'reports' && lowAt(passage, k - 2) === 'through' && owned(passage, k)) return 'report';
    if (
      low === 'report' &&
      /^(?:a|an|his|its|their)$/.test(before) &&
      /^(?:through|complete|finalize|prepare)$/.test(lowAt(passage, k - 2))
    )
      return 'report';
    if (/^(?:report|reports|reporting)$/.test(low)) {
      // "to include data, where pertinent, in thematic reports and briefings to the Council"
      if (low === 'reports' && hasIn(passage, k, from) && toAnOrgan(passage, k + 1)) return 'report';
      if (aside && !hasIn(passage, k, from)) continue;
      if (owned(passage, k) && (lowAt(passage, k - 2) === 'all' || hasIn(passage, k, from))) return 'report';
      if (
        handed >= 0 &&
        k - handed <= (farther(passage, handed, k) ? 26 : 14) &&
        !reading.has(before) &&
        lowAt(passage, k + 1) !== 'of'
      )
        return 'report';
    }
    if (/^(?:briefing|briefings)$/.test(low) && handed >= 0 && k - handed <= 10) return 'briefing';
    if (products.has(low) && made >= 0 && k - made <= 10) other = 'other';
    if (/^(?:inform|notify|apprise|update)$/.test(low) && made === k) other = 'other';
  }
  return other;
}

/** "to submit to it, as soon as there is progress, and in any case by May, a report": what is handed in comes late. */
const farther = (passage: Passage, handed: number, k: number): boolean =>
  /^(?:submit|present|provide|submitting)$/.test(lowAt(passage, handed)) &&
  [1, 2, 3].some((n) => /^an?$/.test(lowAt(passage, k - n)));

/** "with a first report" */
const withReport = (passage: Passage, k: number): boolean =>
  /^(?:a|an|the)$/.test(lowAt(passage, k - 2)) &&
  lowAt(passage, k - 3) === 'with' &&
  /^(?:first|initial|interim|final|written|next|preliminary|comprehensive)$/.test(lowAt(passage, k - 1));

function hasIn(passage: Passage, k: number, from: number): boolean {
  for (let n = k - 1; n >= from && n > k - 6; n--)
    if (lowAt(passage, n) === 'in')
      return !/^(?:recommended|contained|out|outlined|proposed|described|referred|requested|indicated|mentioned|identified|made|forth|noted)$/.test(
        lowAt(passage, n - 1),
      );
  return false;
}

function toAnOrgan(passage: Passage, from: number): boolean {
  for (let k = from; k < from + 4; k++) {
    if (lowAt(passage, k) === 'to')
      return /^(?:council|security|assembly|general|committee)$/.test(
        lowAt(passage, k + (lowAt(passage, k + 1) === 'the' ? 2 : 1)),
      );
    if (!/^(?:and|regular|briefings?)$/.test(lowAt(passage, k))) return false;
  }
  return false;
}

/** "his next biannual report": a report of somebody's own. */
function owned(passage: Passage, k: number): boolean {
  for (let n = k - 1; n >= 0 && n > k - 4; n--) {
    if (passage.words[n]!.mark) return false;
    if (/^(?:his|its|their|her|next|regular|periodic|forthcoming|annual)$/.test(lowAt(passage, n))) return true;
  }
  return false;
}
