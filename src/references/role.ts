import { endingWith, isAt, matchAt, wordBefore } from '../text/matching.js';
import { wordClass } from '../text/wordClass.js';
import type { Words } from '../text/words.js';

/** What a number can stand for: bodies, and the few things that are named like them. */
const bodyNoun =
  /\b(?:Committees?|Panels?|Groups?|Teams?|Missions?|Offices?|Ombudsperson|Focal Point|Tribunals?|Commissions?|Mechanisms?|mechanism|Forces?|Operations?|Authority|Directorate|Council|Board|Fund|Force|list|List|arrangements|Observers?|Coordinator|Representative|Envoy|Register|Account|group|panel|committee|working group|Unit|Adviser|Investigator|Team of Experts|Secretariat|Administration)\b|\b[A-Z]{2,}[A-Z-]*\b/;
const made = endingWith(
  "(\\b(?:(?:initially |originally |first |was |were |been |as |which |that |be |jointly |subsequently )*(?:established|created|set up|appointed|constituted|formed|instituted|convened))(?: [\\w-]+ly)?,? (?:(?:further|also) )?(?:pursuant to|by|under|in accordance with|in|on the basis of|in pursuance of|through|according to|by virtue of)\\s+(?:(?:operative |sub)?paragraphs? [\\w ()]{1,24}(?: and [\\w ()]{1,12})? of )?(?:its |the |Security Council |Council |Security Council[’']s |Council[’']s |United Nations |UN |that |said |General Assembly )*)",
);
const direct = endingWith(
  "\\b(?:Committees?|Panels?(?: of Experts)?|Groups? of Experts|Monitoring (?:Group|Team)|Team of Experts|Working Group|Ombudsperson)(?: (?:on|for|concerning) [\\w’' -]{1,40})?,? (?:pursuant to|under|of|in accordance with|concerning|on) (?:its |the |Security Council )*",
);

/** The last words that lead from a body, or from how it was made, to a number, and what may stand between them and the number. */
const leadsOn = wordClass('to by under with in of on through concerning');
const between = wordClass("its the that said security council council's general assembly united nations un");

function isLedOn(words: Words, head: number): boolean {
  let k = wordBefore(words, head);
  while (k >= 0 && between.has(words.list[k])) k--;
  return k >= 0 && leadsOn.has(words.list[k]);
}

/**
 * Whether the numbers behind `head` only identify a body: "the Committee established pursuant to resolutions …". Looks at the words
 * before the list, not farther than the clause they stand in. Measures, embargoes and exemptions that a resolution imposed are no
 * bodies: there the resolution is cited.
 */
export function namesBody(text: string, words: Words, head: number): boolean {
  if (!isLedOn(words, head)) return false;
  if (isAt(direct, text, head)) return true;
  const making = matchAt(made, text, head)?.[1];
  if (making === undefined) return false;
  // The noun that was established: the last words before the participle, up to a mark or another verb.
  const before = text.slice(Math.max(0, head - 260), head - making.length).trimEnd();
  const whole = phraseBefore(before);
  const nouns = [...whole.matchAll(new RegExp(bodyNoun.source, 'g'))];
  // "the mandate of the Panel as established in resolutions …": the mandate was, and the resolutions are cited.
  if (/\bmandates?\b/.test(whole) && /^(?:,? ?)as /.test(making.trimStart())) return false;
  const last = nouns.at(-1);
  if (last === undefined) return false;
  const rest = whole.slice(last.index + last[0].length).replace(/,[^,]*,\s*$/, '');
  // "the measures that the Committee administers, established by" and the like: another noun was established.
  return !/\b(?:measures?|embargo(?:es)?|sanctions|regime|exemptions?|prohibitions?|obligations?|provisions?|criteria|requirements?|zone|mandate|procedures?|framework|tasks?)\b/i.test(
    rest,
  );
}

/** The words that end a stretch, back to a full stop, colon or semicolon, or over two commas: one insertion may stand between. */
function phraseBefore(text: string): string {
  let commas = 0;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const mark = text[at]!;
    if (mark === ')') depth++;
    else if (mark === '(' && depth > 0) depth--;
    else if (depth === 0 && (/[;:.(]/.test(mark) || (mark === ',' && ++commas > 2))) return text.slice(at + 1);
  }
  return text;
}
