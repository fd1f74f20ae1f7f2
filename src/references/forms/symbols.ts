import type { InstrumentKind } from '../../registry/records.js';
import { documentSymbol } from '../../registry/symbol.js';
import { fullDate, isoDate } from '../dates.js';
import { alone, type Form, type Mention } from '../mention.js';

const pattern =
  /(?<![\w/.-])(?:(?:A|S|E|T|ST|CEDAW|CRC|CCPR|CAT|HRI|SC|SG|SG\/SM|GA|PBC|DP|TD|FCCC|IAEA|GOV|INFCIRC|NPT|CD|OPCW|EC|UNEP|ECE|CERD|CMW|BWC|HSP|AT|SPLOS|ISBA|LOS)(?:\/(?:(?<=PRST\/) )?[A-Z0-9][A-Za-z0-9.]*(?:-[A-Z0-9][A-Za-z0-9.]*)?)+)(?:(?<=\/RES\/\d{1,4}(?:[A-Z])?) ?\((?:\d{4}|[IVXL]+|E?S-\w+)\))?(?:-S\/\d+\/\d+)?(?:(?<=\/Part) \d{1,2}|(?<=\/(?:Rev|Add|Corr)\.) \d{1,2}\b|(?<=A\/RES\/\d{2}\/\d{1,3}) [A-Z](?![\w.’'-]))?/g;
/** Symbols of the Council into which scanning has put blanks: "S/ 12869", "S/RES/ 201 (1965)". */
const blanks =
  /(?<![\w/.-])S ?\/ ?(?:(?:RES|PRST) ?\/ ?)?\d{2,5}(?: ?\/ ?\d{1,4}| ?\(\d{4}\))?(?:\/(?:Add|Rev|Corr)\.\d{1,2})?(?![\w/])/g;
/** A statement's symbol without the organ that it begins with. */
const statement = /(?<![\w/])(?:Security Council\/)?PRST\/(\d{4}\/\d{1,3})\b/g;
const behind = new RegExp(`^ of ${fullDate}`);
/** The rest of a statement's symbol where scanning has put blanks into its number: "S/PRST/2031/ 9 9, para. 3". */
const partedNumber = /^\/ \d(?: \d){0,2}(?=[,;.)])/;
const councilResolution = /^S\/RES\/(\d{1,6})(?:\((\d{4})\))?$/;

/** Nouns that say what a document is, nearest before its symbol. */
const kinds: readonly (readonly [RegExp, InstrumentKind])[] = [
  [
    /\b[Pp]residential [Ss]tatements?\b|\b[Ss]tatements? (?:(?:made|issued|read) )?(?:of|by) (?:its|the) President\b/g,
    'prst',
  ],
  [/\breports?\b|\bnotes? by the Secretary-General\b|\bstudy\b|\breview\b/gi, 'report'],
  [/\bletters?\b|\bcommunications?\b|\bnote verbale\b|\bnotes verbales\b|\bcables?\b|\btelegrams?\b/gi, 'letter'],
  [
    /(?<!residential )\b[Ss]tatements?\b(?! (?:(?:made|issued|read) )?(?:of|by) (?:its|the) President\b(?! of (?!the (?:Security )?Council)))|\bdeclarations?\b|(?<!\bin |\()\bdocuments?\b|\bannex\b|\bagreements?\b|\bcommuniqu[ée]s?\b|\bdraft\b|\bPlan\b|\bguidelines\b|\bnotes? by the President\b/gi,
    'other',
  ],
];

function kindBefore(text: string, at: number): InstrumentKind {
  const before = text.slice(Math.max(0, at - 300), at);
  let best: InstrumentKind = 'other';
  let nearest = -1;
  for (const [noun, kind] of kinds)
    for (const m of before.matchAll(noun))
      if (m.index > nearest) {
        nearest = m.index;
        best = kind;
      }
  return best;
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
    { text: 'his report on ports (S/ 99869), and', finds: ['S/ 99869'] },
    { text: 'contained in document S/Agenda/9999/Rev. 1,', finds: ['S/Agenda/9999/Rev. 1'] },
    { text: 'as listed in INFCIRC/999/Rev.9/Part 1, and', finds: ['INFCIRC/999/Rev.9/Part 1'] },
    { text: 'its statement S/PRST2009/99, and', finds: ['S/PRST2009/99'] },
    { text: 'as called for in S/PRST/2031/ 9 9, para. 3', finds: ['S/PRST/2031/ 9 9'] },
    { text: 'his reports (S/2031/9999, Corr.1 and Add.1)', finds: ['S/2031/9999', 'Add.1'] },
  ],
  counterexamples: ['sea and/or land', 'HIV/AIDS', 'an A/B test', 'the N/S 38 line', 'the ISIL/Da’esh group'],
  cue: /\//,
  find(text) {
    const found: Mention[] = [];
    for (const { printed, start } of printedIn(text)) {
      const end = start + printed.length;
      const symbol = statementSymbol(documentSymbol(printed.replace(/-S\/.*$/, '')));
      const resolution = councilResolution.exec(symbol);
      const at = { rule: 'symbol', start, end, head: start, first: true, names: false };
      if (resolution !== null) {
        const date = behind.exec(text.slice(end, end + 40));
        found.push({
          ...at,
          sense: {
            kind: 'resolution',
            number: Number(resolution[1]),
            year: resolution[2] ? Number(resolution[2]) : null,
            date: date === null ? null : isoDate(date[1]!, date[2]!, date[3]!),
          },
        });
      } else found.push({ ...at, sense: { kind: 'symbol', symbol, instrument: kindOf(symbol, text, start) } });
    }
    found.push(...addenda(text, found));
    for (const m of text.matchAll(statement))
      found.push(
        alone('symbol', m.index, m.index + m[0].length, {
          kind: 'symbol',
          symbol: `S/PRST/${m[1]}`,
          instrument: 'prst',
        }),
      );
    return found;
  },
};

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
      addendum.lastIndex = at;
      const m = addendum.exec(text);
      if (m === null) break;
      at = addendum.lastIndex;
      const start = at - m[1]!.length;
      found.push({
        ...mention,
        start,
        end: at,
        first: false,
        sense: { ...sense, symbol: `${whole}/Add.${m[2]}` },
      });
    }
  }
  return found;
}

/** The symbols of a text as printed, those with stray blanks where nothing else is read. */
function printedIn(text: string): readonly { readonly printed: string; readonly start: number }[] {
  const found = [...text.matchAll(pattern)]
    .map((m) => ({ printed: m[0].replace(/[.,]+$/, '') + restOf(text, m), start: m.index }))
    .filter(({ printed }) => /\d/.test(printed));
  if (!/S\/ | \/|\/RES\/ |PRST\/ /.test(text)) return found;
  const plain = [...found];
  for (const m of text.matchAll(blanks)) {
    const end = m.index + m[0].length;
    if (m[0].includes(' ') && !plain.some((f) => f.start < end && m.index < f.start + f.printed.length))
      found.push({ printed: m[0], start: m.index });
  }
  return found.sort((a, b) => a.start - b.start);
}

function restOf(text: string, { 0: printed, index }: RegExpExecArray): string {
  if (!/\/PRST\/\d{4}$/.test(printed)) return '';
  const end = index + printed.length;
  return partedNumber.exec(text.slice(end, end + 9))?.[0] ?? '';
}

/** A statement's symbol with its parts in order: "S/PRST2009/9", "S/1999/PRST/1" and "S/PRST/2009/09" are slips. */
const statementSymbol = (symbol: string): string =>
  symbol.replace(
    /^S\/(?:PRST\/?(\d{4})|(\d{4})\/PRST)\/(\d{1,3})$/,
    (_, a, b, number) => `S/PRST/${a ?? b}/${Number(number)}`,
  );

function kindOf(symbol: string, text: string, at: number): InstrumentKind {
  if (symbol.startsWith('S/PRST/')) return 'prst';
  if (symbol.startsWith('A/RES/')) return 'ga-resolution';
  const kind = kindBefore(text, at);
  return kind === 'prst' && !symbol.startsWith('S/') ? 'other' : kind;
}
