import { endingWith, isAt, matchAt } from '../text/matching.js';
import { wordClass } from '../text/wordClass.js';
import { firstFrom, type Words } from '../text/words.js';

/** The parts of an instrument that a pinpoint can name, and how their numbers look. */
const unit =
  '(?:operative |preambular )?(?:sub-?paragraphs?|paragraphs?|paras?\\.?|[Aa]rticles?|[Aa]rts?\\.|[Cc]hapters?|[Ss]ections?|[Aa]nnex(?:es)?|[Pp]arts?|[Rr]ules?|[Pp]rinciples?|[Pp]oints?|appendix)';
const number =
  '(?:\\d{1,3}(?:\\.\\d{1,2})?(?: ?(?:bis|ter|quater)(?![a-z]))?|[IVX]{1,5}(?:\\.\\d{1,2})?|[A-Z])(?: ?\\((?:[a-z]{1,4}|[ivx]{5}|\\d{1,2}(?:[-–]\\d{1,2})?)\\))*';
const subNumber = '\\([a-z]{1,4}\\)(?: ?\\([ivx]{1,5}\\))?';
/** Numbers and what stands between them: nothing before the first, which the space behind a unit shows. Ends with a number, never with that space. */
const list = `(?=[\\dA-Z(])(?:(?:, (?:and |or )?| and | or | to | through |-|–|(?<=[a-z.] ))(?:${number}|${subNumber})){0,15}(?<! )`;
/** Parts and what stands between them: nothing before the first. Ends with the last letter or mark of a number. */
const chain = `(?=[A-Za-z]{3})(?:(?:,? (?:and |of )?|(?<![\\w-]))${unit} ${list}){0,5}(?<=[\\dA-Z)rs])`;

/** Parts that words lead on from to what they are parts of. */
const partsOf = new RegExp(`(?<![\\w-])${chain}(?=,? ?(?:above |below )?(?:of|to|in|under) )`, 'g');
/** What may stand between a pinpoint and the words that name its instrument. */
const link =
  ',? ?(?:above |below )?(?:of|to|in|under) (?:(?:its|the|that|their|both|Security Council|Council|General Assembly|annexed|said|same|United Nations|UN|1951|Convention) )*(?:[Rr]esolutions? )?(?:No\\.? )?';
const linkedTo = endingWith(`[\\dA-Z)rs]${link}`);
const linkToEnd = new RegExp(`${link}$`, 'y');
/** What may stand between a pinpoint and the symbol of the document: "of the paper presented on 2 June 1999 (". */
const documentToEnd =
  / (?:of|in|to) (?:the|his|its|her) (?:[\w’'-]+ ){0,6}(?:paper|report|letter|note|document|plan|proposals?|recommendations|statement|agreement|declaration)\b[^,;()\d]{0,80}(?:\b\d{1,2} \p{Lu}\p{L}+ \d{4})? \((?:document )?$/uy;

/** Parts that follow the words that name their instrument, unless others are what they are parts of. */
const partsBehind = new RegExp(
  `${chain}(?!\\w)(?! (?:above|below|of this|to this|to the present|of the present|of that|of resolution|of its|of the|of Security))`,
  'y',
);
const lead =
  '(?: of \\d{1,2} \\w+ \\d{4})?,? (?:\\(|and (?=in particular|especially|notably|specifically|its )|in particular |especially |notably |including |specifically |particularly |at |in its |in |its |under )*';
/** What may stand between the words that name an instrument and a pinpoint: something in brackets, a date, words that lead on to it. */
const leads: readonly RegExp[] = [
  new RegExp(`,? ?\\([^()]{1,40}\\)${lead}`, 'y'),
  new RegExp(lead, 'y'),
  // "(S/2031/9999) on best practices, including paragraphs 21 and 22": the subject of a document.
  /\)? (?:on|regarding|concerning) [^,;.()\d]{1,80}, (?:including|in particular|especially|notably|and in particular) (?:its |in its |in |at )?/y,
];
const takingMeasures = /,? (?:and )?(?:taking|to take) (?:\w+ )?measures under its /y;
/** A part without a number, behind a symbol: "(S/1999/9999, annex)". */
const wholePart =
  /, ((?:annex(?:es)?|appendix|appendices|enclosures?|attachment)(?: [IVX\d]{1,4})?)(?! (?:to|of) (?:this|the present) )(?=[),;.]|$)/y;
/** "paragraphs 4 of resolution 1 (1999) and 5 of resolution 2 (1999)": a number that shares the unit of the one before. */
const bare = endingWith('(?:,|\\band|\\bor) (\\d{1,3}(?: ?\\([a-z]\\))?) of (?:its |the )?resolution ');
const abbreviated = /\b(?:para|paras|[Aa]rts?|No)\./g;

/**
 * The part cited, where one is named right before the words of a citation ("paragraph 4 (b) of resolution 1267 (1999)") or right
 * behind them ("resolution 1373 (2001), paragraph 2 (e)"); null where none is. Looks at no more than 240 characters before them.
 * `units` are the places where the paragraph names parts of instruments.
 */
export function pinpointOf(
  text: string,
  units: readonly number[],
  head: number,
  start: number,
  end: number,
  first: boolean,
): string | null {
  if (!isUnitBetween(units, (first ? head : start) - farthestBefore, end + farthestBehind)) return null;
  const before = first ? partBefore(text, head, start) : null;
  // "Acting under Chapter VII of the Charter, and taking measures under its Article 41".
  const measures = isAt(takingMeasures, text, end) ? matchAt(partsBehind, text, takingMeasures.lastIndex) : null;
  if (measures !== null) return pinpointsOf(before, measures[0]);
  const part = before ?? partBehind(text, units, end);
  if (part !== null) return part;
  // "points 1 to 9 of the paper presented on 2 June 1999 (S/1999/9999)".
  return text[start - 1] === '(' || text.startsWith('document ', start - 9)
    ? lastParts(text.slice(Math.max(0, start - 240), start), documentToEnd)
    : null;
}

function partBefore(text: string, head: number, start: number): string | null {
  const from = Math.max(0, head - 200);
  if (isAt(linkedTo, text, head)) {
    const window = text.slice(from, head);
    const sentence = /[;.](?=[^;.]*$)/.exec(window.replace(abbreviated, (m) => `${m.slice(0, -1)}_`));
    const parts = lastParts(sentence === null ? window : window.slice(sentence.index + 1), linkToEnd);
    if (parts !== null) return parts;
  }
  const number = matchAt(bare, text, start)?.[1];
  if (number !== undefined && /\bparagraphs? /.test(text.slice(from, head))) return `paragraph ${number}`;
  return start > head && isAt(linkedTo, text, start)
    ? lastParts(text.slice(Math.max(0, start - 200), start), linkToEnd)
    : null;
}

/** The parts that the rest of a stretch is the link to. */
function lastParts(stretch: string, rest: RegExp): string | null {
  for (partsOf.lastIndex = 0; ; ) {
    const parts = partsOf.exec(stretch);
    if (parts === null) return null;
    if (isAt(rest, stretch, partsOf.lastIndex)) return parts[0];
  }
}

function partBehind(text: string, units: readonly number[], end: number): string | null {
  if (!isUnitBetween(units, end, end + farthestBehind)) return null;
  for (let n = 0; n < leads.length; n++) {
    const lead = leads[n]!;
    const parts = isAt(lead, text, end) ? matchAt(partsBehind, text, lead.lastIndex) : null;
    if (parts !== null) return parts[0];
  }
  return matchAt(wholePart, text, end)?.[1] ?? null;
}

const unitWord = wordClass(
  /(?<!\w)(?:sub-?paragraphs?|paragraphs?|paras?|articles?|arts?|chapters?|sections?|annex(?:es)?|parts?|rules?|principles?|points?|appendix|appendices|enclosures?|attachment)$/,
);
/** How far behind the words that name an instrument the unit of a pinpoint may stand, and how far before them its word may begin. */
const farthestBehind = 160;
const farthestBefore = 280;

const noUnits: readonly number[] = [];

/** The places where the words of a paragraph name parts of instruments. */
export function unitsIn(words: Words): readonly number[] {
  let units: number[] | null = null;
  for (let k = unitWord.next(words, 0); k >= 0; k = unitWord.next(words, k + 1)) (units ??= []).push(words.starts[k]!);
  return units ?? noUnits;
}

function isUnitBetween(units: readonly number[], from: number, to: number): boolean {
  if (units.length === 0) return false;
  const next = firstFrom(units, from);
  return next < units.length && units[next]! < to;
}

/** A unit and the numbers behind it. */
const partOf = new RegExp(`^(${unit}) (.+)$`, 's');
const nextPart = new RegExp(`,? and (?=${unit} )`);
const inner = new RegExp(`[ ,]${unit} `);

/** The numbers of a list, ranges whole: "3 to 5", "8 (c)"; "8 (a) and (b)" are "8 (a)" and "8 (b)". */
function numbersOf(list: string): readonly string[] {
  let base = '';
  return list.split(/, (?:and |or )?| and | or /).map((number) => {
    if (number.startsWith('(')) return `${base}${number}`;
    base = /^\d+ ?(?=\()/.exec(number)?.[0] ?? '';
    return number;
  });
}

const singular = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:paras?\.?|paragraphs)$/, 'paragraph')
    .replace(/s$/, '');

/** The parts that several mentions of one instrument cite, each once: "paragraphs 9 and 10" and "paragraph 9" are one list. */
export function pinpointsOf(known: string | null, more: string | null): string | null {
  if (known === null || more === null || known === more) return known ?? more;
  const cited = new Map<string, Set<string>>();
  const fresh: string[] = [];
  const parts = [
    ...known.split(nextPart).map((words) => ({ words, old: true })),
    ...more.split(nextPart).map((words) => ({ words, old: false })),
  ];
  for (const { words, old } of parts) {
    const m = inner.test(words) ? null : partOf.exec(words);
    const name = m === null ? '' : singular(m[1]!);
    const numbers = m === null ? [words] : numbersOf(m[2]!);
    const seen = cited.get(name) ?? new Set<string>();
    cited.set(name, seen);
    const left = numbers.filter((n) => !seen.has(n));
    for (const n of numbers) seen.add(n);
    if (old) fresh.push(words);
    else if (left.length === numbers.length) fresh.push(words);
    else if (left.length > 0) fresh.push(`${left.length === 1 ? singular(m![1]!) : m![1]} ${listed(left)}`);
  }
  return fresh.join(' and ');
}

function listed(numbers: readonly string[]): string {
  return numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
