import type { InstrumentHeader, IssuedKind } from '../document.js';
import { adoptedOn } from './dates.js';
import { voteOf } from './vote.js';

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

/** The number of a meeting; a scanner may have split it ("273 1st"). */
export function meetingOf(text: string): number | null {
  const found = /\b((?:\d{3} )?\d{1,5})\s?(?:st|nd|rd|th|d)\.?\s{1,3}meeting/i.exec(text);
  const digits = found?.[1]?.replace(' ', '') ?? '';
  return digits === '' || digits.length > 5 ? null : Number(digits);
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
