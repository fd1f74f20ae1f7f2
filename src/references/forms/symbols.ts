import type { InstrumentKind } from '../../registry/records.js';
import { documentSymbol } from '../../registry/symbol.js';
import { isAt, matchAt, type Places, wordBefore } from '../../text/matching.js';
import { wordClass } from '../../text/wordClass.js';
import type { Words } from '../../text/words.js';
import { fullDate, isoDate } from '../dates.js';
import { alone, type Form, type Mention, mentioned } from '../mention.js';

const pattern =
  /(?<![\w/.-])(?:(?:A|S|E|T|ST|CEDAW|CRC|CCPR|CAT|HRI|SC|SG|SG\/SM|GA|PBC|DP|TD|FCCC|IAEA|GOV|INFCIRC|NPT|CD|OPCW|EC|UNEP|ECE|CERD|CMW|BWC|HSP|AT|SPLOS|ISBA|LOS)(?:\/(?:(?<=PRST\/) )?[A-Z0-9][A-Za-z0-9.]*(?:[-\u2010\u2011][A-Z0-9][A-Za-z0-9.]*)?)+)(?:(?<=\/RES\/\d{1,4}(?:[A-Z])?) ?\((?:\d{4}|[IVXL]+|E?S[-\u2010\u2011]\w+)\))?(?:[-\u2010\u2011]S\/\d+\/\d+)?(?:(?<=\/Part) \d{1,2}|(?<=\/(?:Rev|Add|Corr)\.) \d{1,2}\b|(?<=A\/RES\/\d{2}\/\d{1,3}) [A-Z](?![\w.’'-]))?/y;
/** Symbols of the Council into which scanning has put blanks: "S/ 12869", "S/RES/ 201 (1965)". */
const blanks =
  /(?<![\w/.-])S ?\/ ?(?:(?:RES|PRST) ?\/ ?)?\d{2,5}(?: ?\/ ?\d{1,4}| ?\(\d{4}\))?(?:\/(?:Add|Rev|Corr)\.\d{1,2})?(?![\w/])/g;
/** A statement's symbol without the organ that it begins with. */
const statement = /(?<![\w/])(?:Security Council\/)?PRST\/(\d{4}\/\d{1,3})\b/y;
const behind = new RegExp(` of ${fullDate}`, 'y');
/** The rest of a statement's symbol where scanning has put blanks into its number: "S/PRST/2031/ 9 9, para. 3". */
const partedNumber = /^\/ \d(?: \d){0,2}(?=[,;.)])/;
const councilResolution = /^S\/RES\/(\d{1,6})(?:\((\d{4})\))?$/;

/** Nouns that say what a document is, nearest before its symbol. */
const kinds: readonly (readonly [RegExp, InstrumentKind])[] = [
  [
    /[Pp]residential [Ss]tatements?\b|[Ss]tatements? (?:(?:made|issued|read) )?(?:of|by) (?:its|the) President\b/y,
    'prst',
  ],
  [/reports?\b|notes? by the Secretary-General\b|study\b|review\b/iy, 'report'],
  [/letters?\b|communications?\b|note verbale\b|notes verbales\b|cables?\b|telegrams?\b/iy, 'letter'],
  [
    /(?<!residential )statements?\b(?! (?:(?:made|issued|read) )?(?:of|by) (?:its|the) President\b(?! of (?!the (?:Security )?Council)))|declarations?\b|(?<!\bin |\()documents?\b|annex\b|agreements?\b|communiqu[ée]s?\b|draft\b|plan\b|guidelines\b|notes? by the President\b/iy,
    'other',
  ],
];
/** The words that such nouns begin with. */
const kindNoun = wordClass(
  /^(?:presidential|statements?|reports?|notes?|study|review|letters?|communications?|cables?|telegrams?|declarations?|documents?|annex|agreements?|communiqu[ée]s?|draft|plan|guidelines)(?!\w)/,
);
/** How far before a symbol its noun may stand. */
const farthestNoun = 300;

function kindBefore(text: string, words: Words, at: number): InstrumentKind {
  const { list, starts } = words;
  for (let k = wordBefore(words, at); k >= 0 && starts[k]! >= at - farthestNoun; k--) {
    if (!kindNoun.has(list[k])) continue;
    for (let n = 0; n < kinds.length; n++) if (isAt(kinds[n]![0], text, starts[k]!)) return kinds[n]![1];
  }
  return 'other';
}

/** Any document of the United Nations by its symbol. */
export const symbols: Form = {
  id: 'symbol',
  says: 'A document symbol: S/2016/949, S/PRST/2015/25, A/RES/60/1, S/AC.51/2024/5.',
  examples: [
    { text: 'his report of 2 May 2010 (S/2010/9999)', finds: ['S/2010/9999'] },
    { text: 'its statement S/PRST/2015/25 and A/RES/60/1', finds: ['S/PRST/2015/25', 'A/RES/60/1'] },
    { text: 'documents S/25704 and S/25704/Add.1', finds: ['S/25704', 'S/25704/Add.1'] },
    { text: 'the conclusions in S/AC.51/2024/5.', finds: ['S/AC.51/2024/5'] },
    { text: 'S/RES/1325 (2000)', finds: ['S/RES/1325 (2000)'] },
    { text: 'A/CONF.177/20/Rev.1', finds: ['A/CONF.177/20/Rev.1'] },
    { text: 'the outcome of its special session (A/S\u201199/10/Rev.1),', finds: ['A/S\u201199/10/Rev.1'] },
    { text: 'his report on ports (S/ 99869), and', finds: ['S/ 99869'] },
    { text: 'contained in document S/Agenda/9999/Rev. 1,', finds: ['S/Agenda/9999/Rev. 1'] },
    { text: 'as listed in INFCIRC/999/Rev.9/Part 1, and', finds: ['INFCIRC/999/Rev.9/Part 1'] },
    { text: 'its statement S/PRST2009/99, and', finds: ['S/PRST2009/99'] },
    { text: 'as called for in S/PRST/2031/ 9 9, para. 3', finds: ['S/PRST/2031/ 9 9'] },
    { text: 'his reports (S/2031/9999, Corr.1 and Add.1)', finds: ['S/2031/9999', 'Add.1'] },
  ],
  counterexamples: ['sea and/or land', 'HIV/AIDS', 'an A/B test', 'the N/S 38 line', 'the ISIL/Da’esh group'],
  cue: /^\/$/,
  find(places) {
    const { text, words } = places;
    const found: Mention[] = [];
    for (const { printed, start } of printedIn(places)) {
      const end = start + printed.length;
      const symbol = statementSymbol(documentSymbol(printed.replace(/[-\u2010\u2011]S\/.*$/, '')));
      const resolution = councilResolution.exec(symbol);
      if (resolution !== null) {
        const date = matchAt(behind, text, end);
        const sense = {
          kind: 'resolution',
          number: Number(resolution[1]),
          year: resolution[2] ? Number(resolution[2]) : null,
          date: date === null ? null : isoDate(date[1]!, date[2]!, date[3]!),
        } as const;
        found.push(alone('symbol', start, end, sense));
      } else {
        const instrument = kindOf(symbol, text, words, start);
        found.push(alone('symbol', start, end, { kind: 'symbol', symbol, instrument }));
      }
    }
    found.push(...addenda(text, found));
    for (const k of places.at) {
      const m = text.startsWith('PRST', words.starts[k]! - 4) ? statementAt(text, words.starts[k]! - 4) : null;
      if (m === null) continue;
      const sense = { kind: 'symbol', symbol: `S/PRST/${m[1]}`, instrument: 'prst' } as const;
      found.push(alone('symbol', m.index, m.index + m[0].length, sense));
    }
    return found;
  },
};

const council = 'Security Council/';

function statementAt(text: string, at: number): RegExpExecArray | null {
  return matchAt(statement, text, text.startsWith(council, at - council.length) ? at - council.length : at);
}

const addendum = /(?:,| and|, and) (Add\.(\d{1,3}))(?![\d/])/y;

/** Addenda behind the symbol of their document: "S/2031/9999 and Add.1". A corrigendum is the document itself, corrected. */
function addenda(text: string, symbols: readonly Mention[]): readonly Mention[] {
  if (!text.includes(' Add.')) return [];
  const found: Mention[] = [];
  for (const mention of symbols) {
    const { sense } = mention;
    if (sense.kind !== 'symbol' || /\/(?:Corr|Rev)\./.test(sense.symbol)) continue;
    const whole = sense.symbol.replace(/\/Add\.\d{1,3}$/, '');
    let at = mention.end + (/^(?:,| and) Corr\.\d/.exec(text.slice(mention.end, mention.end + 14))?.[0].length ?? 0);
    for (;;) {
      const m = matchAt(addendum, text, at);
      if (m === null) break;
      at = addendum.lastIndex;
      const start = at - m[1]!.length;
      const added = { kind: 'symbol', symbol: `${whole}/Add.${m[2]}`, instrument: sense.instrument } as const;
      found.push(mentioned('symbol', start, at, added, mention.head, false));
    }
  }
  return found;
}

interface Printed {
  readonly printed: string;
  readonly start: number;
}

/** The symbols of a text as printed, those with stray blanks where nothing else is read. */
function printedIn({ text, words: { starts }, at }: Places): readonly Printed[] {
  const found: Printed[] = [];
  let done = 0;
  let spaced = false;
  for (let n = 0; n < at.length; n++) {
    const slash = starts[at[n]!]!;
    spaced ||= text[slash - 1] === ' ' || text[slash + 1] === ' ';
    if (slash < done) continue;
    const organ = organBefore(text, slash);
    const m = organ === slash ? null : matchAt(pattern, text, organ);
    if (m === null) continue;
    done = pattern.lastIndex;
    if (hasDigit.test(m[0])) found.push({ printed: withoutStop(m[0]) + restOf(text, m), start: m.index });
  }
  if (!spaced || !/S\/ | \/|\/RES\/ |PRST\/ /.test(text)) return found;
  const plain = [...found];
  for (const m of text.matchAll(blanks)) {
    const end = m.index + m[0].length;
    if (m[0].includes(' ') && !plain.some((f) => f.start < end && m.index < f.start + f.printed.length))
      found.push({ printed: m[0], start: m.index });
  }
  return found.sort((a, b) => a.start - b.start);
}

const hasDigit = /\d/;

/** Where the capitals begin that stand right before a slash. */
function organBefore(text: string, slash: number): number {
  let start = slash;
  while (isCapital(text.charCodeAt(start - 1))) start--;
  return start;
}

const isCapital = (letter: number): boolean => letter >= 0x41 && letter <= 0x5a;

/** A symbol without the stop or comma that the sentence puts behind it. */
function withoutStop(printed: string): string {
  let end = printed.length;
  while (printed[end - 1] === '.' || printed[end - 1] === ',') end--;
  return printed.slice(0, end);
}

function restOf(text: string, { 0: printed, index }: RegExpExecArray): string {
  const end = index + printed.length;
  if (text[end] !== '/' || !/\/PRST\/\d{4}$/.test(printed)) return '';
  return partedNumber.exec(text.slice(end, end + 9))?.[0] ?? '';
}

/** A statement's symbol with its parts in order: "S/PRST2009/9", "S/1999/PRST/1" and "S/PRST/2009/09" are slips. */
function statementSymbol(symbol: string): string {
  const m = symbol.includes('PRST') ? partsOfStatement.exec(symbol) : null;
  return m === null ? symbol : `S/PRST/${m[1] ?? m[2]}/${Number(m[3])}`;
}

const partsOfStatement = /^S\/(?:PRST\/?(\d{4})|(\d{4})\/PRST)\/(\d{1,3})$/;

function kindOf(symbol: string, text: string, words: Words, at: number): InstrumentKind {
  if (symbol.startsWith('S/PRST/')) return 'prst';
  if (symbol.startsWith('A/RES/')) return 'ga-resolution';
  const kind = kindBefore(text, words, at);
  return kind === 'prst' && !symbol.startsWith('S/') ? 'other' : kind;
}
