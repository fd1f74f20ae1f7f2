import { endingWith, isAt, matchAt } from '../text/matching.js';

/** The parts of an instrument that a pinpoint can name, and how their numbers look. */
const unit =
  '(?:operative |preambular )?(?:sub-?paragraphs?|paragraphs?|paras?\\.?|[Aa]rticles?|Arts?\\.|[Cc]hapters?|[Ss]ections?|[Aa]nnex(?:es)?|[Pp]arts?|[Rr]ules?|[Pp]rinciples?|[Pp]oints?|appendix)';
const number =
  '(?:\\d{1,3}(?:\\.\\d{1,2})?(?: ?(?:bis|ter|quater)(?![a-z]))?|[IVX]{1,5}(?:\\.\\d{1,2})?|[A-Z])(?: ?\\((?:[a-z]{1,4}|[ivx]{5}|\\d{1,2})\\)){0,3}';
const subNumber = '\\([a-z]{1,4}\\)(?: ?\\([ivx]{1,5}\\))?';
/** Numbers and what stands between them: nothing before the first, which the space behind a unit shows. Ends with a number, never with that space. */
const list = `(?=[\\dA-Z(])(?:(?:, (?:and |or )?| and | or | to | through |-|–|(?<=[a-z.] ))(?:${number}|${subNumber})){0,15}(?<! )`;
/** Parts and what stands between them: nothing before the first. */
const chain = `(?=[A-Za-z])(?:(?:,? (?:and |of )?|(?<![\\w-]))${unit} ${list}){1,5}`;
/** What may stand between a pinpoint and the words that name its instrument. */
const link =
  ',? ?(?:above |below )?(?:of|to|in|under) (?:(?:its|the|that|their|both|Security Council|Council|General Assembly|annexed|said|same|United Nations|UN|1951|Convention) )*(?:[Rr]esolutions? )?(?:No\\.? )?';
const linked = endingWith(`(?:[\\dA-Z)]|bis|ter)${link}`);
const before = new RegExp(`(?<![\\w-])(${chain})${link}$`);
/** "(S/2031/9999) on best practices, including paragraphs 21 and 22": the parts behind the subject of a document. */
const farther = new RegExp(
  `\\)? (?:on|regarding|concerning) [^,;.()\\d]{1,80}, (?:including|in particular|especially|notably|and in particular) (?:its |in its |in |at )?(${chain})(?![\\w])(?! (?:above|below|of ))`,
  'y',
);
/** A part without a number, behind a symbol: "(S/1999/9999, annex)". */
const wholePart =
  /, ((?:annex(?:es)?|appendix|appendices|enclosures?|attachment)(?: [IVX\d]{1,4})?)(?! (?:to|of) (?:this|the present) )(?=[),;.]|$)/y;
const after = new RegExp(
  `(?:,? ?\\([^()]{1,40}\\))?(?: of \\d{1,2} \\w+ \\d{4})?,? (?:\\(|and (?=in particular|especially|notably|specifically|its )|in particular |especially |notably |including |specifically |particularly |at |in its |in |its |under )*(${chain})(?![\\w])(?! (?:above|below|of this|to this|to the present|of the present|of that|of resolution|of its|of the|of Security))`,
  'y',
);
/** "paragraphs 4 of resolution 1 (1999) and 5 of resolution 2 (1999)": a number that shares the unit of the one before. */
const bare = endingWith('(?:,|\\band|\\bor) (\\d{1,3}(?: ?\\([a-z]\\))?) of (?:its |the )?resolution ');
const abbreviated = /\b(?:para|paras|Art|Arts|No)\./g;

/**
 * The part cited, where one is named right before the words of a citation ("paragraph 4 (b) of resolution 1267 (1999)") or right
 * behind them ("resolution 1373 (2001), paragraph 2 (e)"); null where none is. Looks at no more than 200 characters before them.
 */
export function pinpointOf(text: string, head: number, start: number, end: number, first: boolean): string | null {
  const part = first ? partBefore(text, head, start) : null;
  if (part !== null) return part;
  const behind = matchAt(after, text, end) ?? matchAt(wholePart, text, end) ?? matchAt(farther, text, end);
  if (behind !== null) return behind[1]!;
  return text[start - 1] === '(' || text.startsWith('document ', start - 9) ? ofDocument(text, start) : null;
}

function partBefore(text: string, head: number, start: number): string | null {
  const from = Math.max(0, head - 200);
  if (isAt(linked, text, head)) {
    const window = text.slice(from, head);
    const sentence = /[;.](?=[^;.]*$)/.exec(window.replace(abbreviated, (m) => `${m.slice(0, -1)}_`));
    const m = before.exec(sentence === null ? window : window.slice(sentence.index + 1));
    if (m !== null) return m[1]!;
  }
  const number = matchAt(bare, text, start)?.[1];
  if (number !== undefined && /\bparagraphs? /.test(text.slice(from, head))) return `paragraph ${number}`;
  return start > head && isAt(linked, text, start)
    ? (before.exec(text.slice(Math.max(0, start - 200), start))?.[1] ?? null)
    : null;
}

const ofDocumentNamed = new RegExp(
  `(?<![\\w-])(${chain}) (?:of|in|to) (?:the|his|its|her) (?:[\\w’'-]+ ){0,6}(?:paper|report|letter|note|document|plan|proposals?|recommendations|statement|agreement|declaration)\\b[^,;()\\d]{0,80}(?:\\b\\d{1,2} \\p{Lu}\\p{L}+ \\d{4})? \\((?:document )?$`,
  'u',
);

/** The part of a document that is named before its symbol: "points 1 to 9 of the paper presented on 2 June 1999 (S/1999/9999)". */
function ofDocument(text: string, start: number): string | null {
  return ofDocumentNamed.exec(text.slice(Math.max(0, start - 240), start))?.[1] ?? null;
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
