import type { InstrumentHeader, IssuedKind, Vote } from '../document.js';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** A day, a word and a year; scanners misread letters and figures, so that each part is judged by itself. */
const date =
  /(?:^|[^\w£])([\dOolIifS£]{1,2})(?:st|nd|rd|th)?\s{1,3}([A-Z][a-z\]|!]{2,9})\.?,?\s{1,3}([1Il£][9S]\d{2}|20\d{2})(?!\d)/g;

/** A date as people print it ("20 December 2016"), in ISO 8601; null where there is none. */
export function isoDate(text: string): string | null {
  return datesIn(text)[0] ?? null;
}

function datesIn(text: string): string[] {
  const dates: string[] = [];
  for (const [, dayPrinted = '', monthPrinted = '', yearPrinted = ''] of text.matchAll(date)) {
    const month = monthOf(monthPrinted);
    const day = Number(figuresOf(dayPrinted));
    const year = Number(figuresOf(yearPrinted));
    if (month === 0 || !(day >= 1 && day <= 31) || !(year >= 1900 && year < 2100)) continue;
    dates.push(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  }
  return dates;
}

function figuresOf(printed: string): string {
  return printed
    .replace(/[Oo]/g, '0')
    .replace(/[Iilf£]/g, '1')
    .replace(/S/g, '9');
}

/** The month that a word names, a misread letter or two allowed; 0 where it names none. */
function monthOf(word: string): number {
  const lower = word.toLowerCase().replace(/[\]|!]/g, 'l');
  const exact = months.indexOf(lower) + 1;
  if (exact > 0 || lower.length < 4) return exact;
  return (
    months.findIndex(
      (month) => month.length === lower.length && month.length > 3 && differing(month, lower) <= month.length / 4,
    ) + 1
  );
}

function differing(a: string, b: string): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) count += 1;
  return count;
}

export interface Identity {
  readonly symbol: string | null;
  readonly kind: IssuedKind | null;
  readonly number: number | null;
  readonly year: number | null;
}

const nobody: Identity = { symbol: null, kind: null, number: null, year: null };

const resolutionSymbol = /\bS\/RES\/(\d{1,4})\s?\((\d{4})\)/;
/** How a heading names a resolution without its symbol: number and year before or behind the word. */
const resolutionForms = [
  /\bresolution\s{1,3}(\d{1,4})\s?\((\d{4})\)/i,
  /(?:^|\s)(\d{1,4})\s?\((\d{4})\)\s?\.?,?\s{0,3}(?:resolution|decision)\b/i,
  /(?:^|\s)(\d{1,3})\.?\s{1,3}resolution of \d{1,2} [A-Za-z]{3,9} (\d{4})/i,
];
const statementForm = /\bS\/PRST\/(\d{4})\/(\d{1,3})/;

/** The instrument that a heading names: by its symbol, else the one that it names first. */
export function identityOf(head: string): Identity {
  const statement = statementForm.exec(head);
  let first: RegExpExecArray | null = resolutionSymbol.exec(head);
  if (first === null)
    for (const form of resolutionForms) {
      const found = form.exec(head);
      if (found !== null && (first === null || found.index < first.index)) first = found;
    }
  if (first !== null && (statement === null || first.index < statement.index)) return resolutionOf(first[1], first[2]);
  return statementOf(statement);
}

function statementOf(found: RegExpExecArray | null): Identity {
  if (found === null) return nobody;
  const [year, number] = [Number(found[1]), Number(found[2])];
  return { symbol: `S/PRST/${year}/${number}`, kind: 'prst', number, year };
}

/** The instrument that a file is named after ("S_RES_0242_1967_EN.txt"): the last resort where the source prints no symbol. */
export function identityOfPath(path: string): Identity {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  const statement = /S[-_ ]PRST[-_ ](\d{4})[-_ ](\d{1,3})/i.exec(name);
  if (statement !== null) return statementOf(statement);
  const resolution = /S[-_ ]RES[-_ ](\d{1,4})[-_ ]?\(?((?:19|20)\d{2})(?!\d)/i.exec(name);
  return resolution === null ? nobody : resolutionOf(resolution[1], resolution[2]);
}

function resolutionOf(digits: string | undefined, yearDigits: string | undefined): Identity {
  const number = Number(digits);
  const year = Number(yearDigits);
  return { symbol: `S/RES/${number}(${year})`, kind: 'resolution', number, year };
}

/** The day of adoption: the one that the heading gives to the adoption, else the first one printed; rather one of the given year. */
export function adoptedOn(head: string, year: number | null): string | null {
  const adoption = /\badopted (?:by|at)\b/i.exec(head);
  const dates = [
    ...(adoption === null ? [] : datesIn(head.slice(adoption.index, adoption.index + 400))),
    ...datesIn(head),
  ];
  return dates.find((found) => year === null || found.startsWith(`${year}-`)) ?? dates[0] ?? null;
}

export function meetingOf(text: string): number | null {
  const found = /\b(\d{1,5})\s?(?:st|nd|rd|th|d)\.?\s{1,3}meeting/i.exec(text);
  return found === null ? null : Number(found[1]);
}

const small = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
];

function count(word: string | undefined): number | null {
  if (word === undefined) return null;
  const lower = word.toLowerCase();
  if (lower === 'none' || lower === 'nil') return 0;
  const spelled = small.indexOf(lower);
  if (spelled >= 0) return spelled;
  const value = Number(lower);
  return Number.isInteger(value) ? value : null;
}

const number =
  '(\\d{1,2}|none|nil|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)';
const tally = new RegExp(`\\b${number}(?: votes?)?(?: in favou?r)? to ${number}`, 'i');
const against = new RegExp(`\\b(?:to|and) ${number}(?: votes?)?(?: against)?\\s?(?:\\(([^()]{2,300})\\))?`, 'i');
const abstaining = new RegExp(
  `\\b(?:with|and) ${number} abstentions?\\s?(?:\\(((?:[^()]|\\([^()]{0,60}\\)){2,500})\\))?`,
  'i',
);

/** How the Council voted, from the line that says so ("Adopted at the 302nd meeting by 8 votes to none, with 3 abstentions (…)"). */
export function voteOf(line: string): Vote | null {
  if (/\bunanimously\b/i.test(line) && !/\bvotes? to\b/i.test(line))
    return { inFavour: null, against: 0, abstaining: 0, states: null };
  const counts = tally.exec(line);
  if (counts === null) return null;
  const rest = line.slice(counts.index);
  const no = against.exec(rest);
  const none = abstaining.exec(rest);
  const againstStates = statesIn(no?.[2]);
  const abstainingStates = statesIn(none?.[2]);
  return {
    inFavour: count(counts[1]),
    against: count(counts[2]),
    abstaining: none === null ? 0 : count(none[1]),
    states:
      againstStates.length + abstainingStates.length === 0
        ? null
        : { inFavour: [], against: againstStates, abstaining: abstainingStates },
  };
}

function statesIn(list: string | undefined): string[] {
  if (list === undefined) return [];
  return list
    .split(/,\s{0,3}(?:and )?|\s{1,3}and\s{1,3}(?=[A-Z][a-z]+(?:,|$))/)
    .map((state) => state.trim())
    .filter((state) => state !== '');
}

/** The agenda item that the sentence announcing a statement names in quotation marks. */
export function agendaOf(sentence: string): string | null {
  const quoted = /\bitem\b[^“"]{0,60}[“"]([^“”"]{3,300})[”"]/.exec(sentence)?.[1];
  return quoted === undefined ? null : quoted.replace(/\s+/g, ' ').replace(/[.,]$/, '').trim();
}

/** What a heading and a closing line say of the instrument. */
export function headerOf(head: string, closing: string, statement: boolean): InstrumentHeader {
  const identity = identityOf(head);
  const adopted = adoptedOn(head, identity.year) ?? adoptedOn(closing, identity.year);
  return {
    ...identity,
    kind: identity.kind ?? (statement ? 'prst' : null),
    year: identity.year ?? (adopted === null ? null : Number(adopted.slice(0, 4))),
    adopted,
    meeting: meetingOf(head) ?? meetingOf(closing),
    organ: 'Security Council',
    title: null,
    agenda: statement ? agendaOf(head) : null,
    draft: null,
    vote: voteOf(closing) ?? voteOf(head),
    sponsors: null,
    topics: null,
    names: null,
  };
}
