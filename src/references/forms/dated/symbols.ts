import { dayMonth } from '../../dates.js';
import type { DatedKind } from '../../mention.js';
import type { Dated } from './days.js';

const anyDate = new RegExp(dayMonth);
const symbolBehind =
  /^ ?\(?[^()]{0,50}\((?:[^()]{0,30} )?(?:[A-Z]{1,4}|Council)\/[\w./-]*\d|^,? (?:contained in|in) (?:document )?[A-Z]{1,2}\//;
/** Behind a report or a letter its subject may come before the symbol. */
const symbolFarther = /^[^;()]{0,180}\((?:[^()]{0,30} )?[A-Z]{1,4}\/[\w./-]*\d/;

/** Whether the symbol of a document stands behind the words that name it. */
export function hasSymbol(text: string, end: number, what: DatedKind): boolean {
  const rest = text.slice(end, end + 240);
  const near = symbolBehind.exec(rest);
  if (near !== null && !anyDate.test(near[0])) return true;
  if (what !== 'report' && what !== 'report of others' && what !== 'letter') return false;
  const farther = symbolFarther.exec(rest);
  return farther !== null && !anyDate.test(farther[0]);
}

const symbol = /(?<![\w/])[A-Z]{1,4}\/[\w./-]*\d/g;

/** Whether the symbols of several documents stand in brackets behind the row of their dates: "of 3 and 4 August 1995 (S/1995/98 and S/1995/99)". */
export function haveSymbols(text: string, dates: readonly Dated[]): boolean {
  const { end } = dates.at(-1)!;
  if (!text.startsWith(' (', end) || text.slice(dates[0]!.start, end).includes('(')) return false;
  const bracket = text.slice(end, end + 160).split(')')[0]!;
  return (bracket.match(symbol) ?? []).length > 1;
}
