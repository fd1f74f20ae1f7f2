import { isAt, matchesAround } from '../../text/matching.js';
import { alone, type Form, type Mention } from '../mention.js';

const same = 'above-?mentioned |aforementioned |said |same ';
const pattern = new RegExp(
  `(?:([Tt]he|[Tt]hat) (?:${same})?report (?:of|by) the Secretary-General(?![’'])|([Tt]he|[Tt]hat) (?:${same})?Secretary-General[’']s (?:${same})?report|his (?:${same})?report|the (?:${same})?report)(?![\\w’'-])`,
  'y',
);
/** What tells the document, or that another is meant: its date, symbol or subject, what it is to hold, who else writes it. */
const toldBehind =
  /,? ?\(|,? (?:dated|submitted|transmitted|presented|issued|published|requested|referred to|contained in|document|S\/|A\/|\d)|,? and (?:of|to) the | (?:of|on|to|from|by|pursuant|concerning|regarding|relating|entitled|prepared|mentioned|called|due|under|for|below|within|every|in (?:document|paragraph|accordance|response))(?![\p{L}])| (?:and|to) the (?:\p{Lu}|report)/uy;
/** Parts of a report before the words that name it: "paragraphs 3 to 5 of". */
const parts =
  /(?<!\b[Aa]n )\b(?:paragraphs?|paras?\.?|sections?|chapters?|annex(?:es)?|part [IVX]+|addendum)(?: [^;:.]{1,40})? (?:of|to|in) $/i;
/** What the Council finds in one: "the recommendations contained in". */
const found =
  /(?<!\b(?:be|to|[Ff]urther|must|shall|will) )\b(?:contained|set out|set forth|outlined|described|proposed|recommended|referred to|reflected|expressed|identified|indicated|envisaged|stated|mentioned|noted|detailed|elaborated|suggested|observations|recommendations|conclusions|proposals|findings)(?: by the Secretary-General)?(?:,? (?:inter alia|in particular),?)? (?:in|of) $/;
/** The verbs under which the Council cites one. */
const recital =
  /(?:^|[\s,(])(?:[Aa]pprov(?:es|ing)|[Ee]ndors(?:es|ing)|[Ww]elcom(?:es|ing)|[Tt]ak(?:es|ing)(?: further)? note(?: with [\p{L} ]{3,30})? of|[Nn]ot(?:es|ing)(?: with \p{L}+)?|[Rr]ecall(?:s|ing)|[Cc]oncur(?:s|ring) with|[Hh]aving (?:considered|examined|studied)|[Aa]larmed by|[Cc]oncerned by) $/u;
/** What has yet to come: "to be contained in his report", "in his next report". */
const future = /\b(?:to be|shall|will|should|may|to include|including|include) (?:\p{L}+ )?(?:in|of) $/u;

/** The Secretary-General's report, told by the text's having cited one before. */
export const reportsBefore: Form = {
  id: 'report-before',
  says: 'The report that the text has cited before: "paragraph 65 of the report of the Secretary-General", "as proposed in his report".',
  examples: [
    {
      text: 'the practices in paragraph 65 of the report of the Secretary-General;',
      finds: ['the report of the Secretary-General'],
    },
    {
      text: 'the plan outlined in the Secretary-General’s report, and',
      finds: ['the Secretary-General’s report'],
    },
    { text: 'as recommended in paragraphs 3 and 4 of his report, to', finds: ['his report'] },
    {
      text: 'Approves the above-mentioned report of the Secretary-General;',
      finds: ['the above-mentioned report of the Secretary-General'],
    },
    { text: 'the steps in paragraph 2 of the said report;', finds: ['the said report'] },
  ],
  counterexamples: [
    'the recommendations to be contained in his report',
    'Requests the Secretary-General to include them in his report;',
    'after consideration of the report of the Secretary-General,',
    'upon receipt of the Secretary-General’s report, to',
    'as proposed in the report of the Secretary-General on ports,',
    'in paragraph 5 of the report of the Pilot,',
    'Approves the report of the Secretary-General (S/2099/9999);',
    'in paragraph 3 of the report of the Secretary-General dated 3 May 2099',
    'Approves his report;',
    'to tell of these steps in an annex to his report,',
  ],
  cue: /^report$/,
  holdsCue: true,
  find(places) {
    const { text } = places;
    const mentions: Mention[] = [];
    for (const m of matchesAround(pattern, places, 5)) {
      const start = m.index;
      const end = start + m[0].length;
      if (isAt(toldBehind, text, end)) continue;
      const before = text.slice(Math.max(0, start - 90), start);
      const whole = m[1] ?? m[2];
      const cited =
        parts.test(before) ||
        ((found.test(before) || (whole !== undefined && recital.test(before))) && !future.test(before));
      if (!cited) continue;
      const ofSecretaryGeneral = !m[0].startsWith('the ') || m[0].includes('Secretary-General');
      mentions.push(alone('report-before', start, end, { kind: 'report-before', ofSecretaryGeneral }));
    }
    return mentions;
  },
};
