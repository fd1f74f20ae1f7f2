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
const date =
  /\b(\d{1,2})(?:st|nd|rd|th)?\s{1,3}(January|February|March|April|May|June|July|August|September|October|November|December)\s?,?\s{1,3}(\d{4})/i;

/** A date as people print it ("20 December 2016"), in ISO 8601; null where there is none. */
export function isoDate(text: string): string | null {
  const found = date.exec(text);
  if (found === null) return null;
  const month = months.indexOf((found[2] ?? '').toLowerCase()) + 1;
  const day = Number(found[1]);
  if (day < 1 || day > 31) return null;
  return `${found[3]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export interface Identity {
  readonly symbol: string | null;
  readonly kind: IssuedKind | null;
  readonly number: number | null;
  readonly year: number | null;
}

const nobody: Identity = { symbol: null, kind: null, number: null, year: null };

/** The instrument that a heading names: its first symbol, or its number and year. */
export function identityOf(head: string): Identity {
  const statement = /\bS\/PRST\/(\d{4})\/(\d{1,3})/.exec(head);
  const resolution =
    /\bS\/RES\/(\d{1,4})\s?\((\d{4})\)/.exec(head) ?? /\bresolution\s{1,3}(\d{1,4})\s?\((\d{4})\)/i.exec(head);
  if (resolution !== null && (statement === null || resolution.index < statement.index))
    return resolutionOf(resolution[1], resolution[2]);
  if (statement !== null) {
    const year = Number(statement[1]);
    const number = Number(statement[2]);
    return { symbol: `S/PRST/${year}/${number}`, kind: 'prst', number, year };
  }
  const old = /(?:^|\s)(\d{1,4})\s?\((\d{4})\)\s?\.?,?\s{0,3}(?:resolution|decision)\b/i.exec(head);
  if (old !== null) return resolutionOf(old[1], old[2]);
  const oldest = /(?:^|\s)(\d{1,3})\.?\s{1,3}resolution of \d{1,2} [A-Za-z]{3,9} (\d{4})/i.exec(head);
  if (oldest !== null) return resolutionOf(oldest[1], oldest[2]);
  return nobody;
}

/** The instrument that a file is named after ("S_RES_0242_1967_EN.txt"): the last resort where the source prints no symbol. */
export function identityOfPath(path: string): Identity {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  const statement = /S[-_ ]PRST[-_ ](\d{4})[-_ ](\d{1,3})/i.exec(name);
  if (statement !== null) {
    return {
      symbol: `S/PRST/${statement[1]}/${Number(statement[2])}`,
      kind: 'prst',
      number: Number(statement[2]),
      year: Number(statement[1]),
    };
  }
  const resolution = /S[-_ ]RES[-_ ](\d{1,4})[-_ ]?\(?((?:19|20)\d{2})\)?/i.exec(name);
  return resolution === null ? nobody : resolutionOf(resolution[1], resolution[2]);
}

function resolutionOf(digits: string | undefined, yearDigits: string | undefined): Identity {
  const number = Number(digits);
  const year = Number(yearDigits);
  return { symbol: `S/RES/${number}(${year})`, kind: 'resolution', number, year };
}

/** The day of adoption: the one that the heading gives to the adoption, else the first one printed. */
export function adoptedOn(head: string): string | null {
  const adoption = /\badopted (?:by|at)\b/i.exec(head);
  return (adoption === null ? null : isoDate(head.slice(adoption.index, adoption.index + 400))) ?? isoDate(head);
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

/** What a heading and a closing line say of the instrument. */
export function headerOf(head: string, closing: string): InstrumentHeader {
  const identity = identityOf(head);
  const adopted = adoptedOn(head) ?? adoptedOn(closing);
  return {
    ...identity,
    year: identity.year ?? (adopted === null ? null : Number(adopted.slice(0, 4))),
    adopted,
    meeting: meetingOf(head) ?? meetingOf(closing),
    organ: 'Security Council',
    title: null,
    agenda: null,
    draft: null,
    vote: voteOf(closing) ?? voteOf(head),
    sponsors: null,
    topics: null,
    names: null,
  };
}
