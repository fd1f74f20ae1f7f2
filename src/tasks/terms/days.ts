import { matchAt } from '../../text/matching.js';
import { ByWord, type Word } from '../../text/vocabulary.js';
import { WordClass, wordClass } from '../../text/wordClass.js';
import { monthOf } from './calendar.js';
import { endOf, lowIn, type StretchWords, startOf } from './stretch.js';

/** A day of the calendar, with or without its year: "15 May 2004", "the 3rd of the month" is none. */
export interface Day {
  readonly start: number;
  readonly end: number;
  /** Where it may be said to begin: with its hour, if one stands before it ("midnight on Sunday, 6 June"), and with its weekday. */
  readonly openings: readonly number[];
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** The end of a month or year: "the end of March 2005", "the end of the current year". */
export interface Ending {
  readonly start: number;
  readonly end: number;
  /** Null where the year ends. */
  readonly month: number | null;
  readonly year: number | null;
}

/** The month that a word names ("March", "mid-March"), or 0; "may" in small letters is none. */
const months = new ByWord(({ printed, low }: Word): number =>
  printed === 'may' ? 0 : monthOf(low.replace(/^mid-/, '')),
);
export const monthAt = (word: Word): number => months.of(word);

/** Words that may name a month. */
export const month = new WordClass((low) => monthOf(low.replace(/^mid-/, '')) > 0);

const dayOfMonth = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const yearPrinted = /^\d{4}/;

const dayNumber = (printed: string): number => Number(dayOfMonth.exec(printed)?.[1] ?? 0);

/** Whether a word stands one space behind the word before it. */
const spaced = (stretch: StretchWords, k: number): boolean =>
  k > stretch.from && k < stretch.to && startOf(stretch, k) === endOf(stretch, k - 1) + 1;

/** The day whose month stands at a word, or null. */
export function dayAt(stretch: StretchWords, k: number): Day | null {
  const month = monthAt(stretch.words[k]!);
  if (month === 0) return null;
  const before = spaced(stretch, k) ? dayNumber(lowIn(stretch, k - 1)) : 0;
  const behind = before > 0 || !spaced(stretch, k + 1) ? 0 : dayNumber(lowIn(stretch, k + 1));
  if (before === 0 && behind === 0) return null;
  const first = before > 0 ? k - 1 : k;
  const last = behind > 0 ? k + 1 : k;
  const year = yearBehind(stretch, last);
  const from = spaced(stretch, first) && lowIn(stretch, first - 1) === 'the' ? first - 1 : first;
  return {
    start: startOf(stretch, from),
    openings: openingsAt(stretch, from),
    end: year?.end ?? endOf(stretch, last),
    year: year?.year ?? null,
    month,
    day: before > 0 ? before : behind,
  };
}

const weekday = wordClass('monday tuesday wednesday thursday friday saturday sunday');
/** Words that may stand in an hour of the day, one of the last before what it belongs to. */
const ofHours = wordClass('midnight noon hours hrs time gmt utc m am pm');
const hourBefore =
  /(?<=(\b(?:midnight|noon|\d{4} (?:hours|hrs)|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?)(?:,? (?:local time|GMT|UTC|[A-Za-z]+ (?:[Ss]tandard |[Mm]ean )?[Tt]ime))?,? ))/y;

/** Where a day begins whose first word is at `k`, with its hour and with its weekday. */
function openingsAt(stretch: StretchWords, k: number): readonly number[] {
  const comma = lowIn(stretch, k - 1) === ',' ? k - 1 : k;
  const from = comma > stretch.from && weekday.has(stretch.words[comma - 1]) ? comma - 1 : k;
  const on = lowIn(stretch, from - 1) === 'on' ? from - 1 : from;
  for (let n = on - 1; n >= stretch.from && n > on - 4; n--)
    if (ofHours.has(stretch.words[n])) {
      const hour = matchAt(hourBefore, stretch.text, startOf(stretch, on));
      return [...(hour === null ? [] : [startOf(stretch, on) - hour[1]!.length]), startOf(stretch, from)];
    }
  return [startOf(stretch, from)];
}

/** The year that stands behind a word, a comma between them or none. */
function yearBehind(stretch: StretchWords, k: number): { readonly year: number; readonly end: number } | null {
  const at = lowIn(stretch, k + 1) === ',' ? k + 2 : k + 1;
  const printed = lowIn(stretch, at);
  return spaced(stretch, at) && yearPrinted.test(printed)
    ? { year: Number(printed.slice(0, 4)), end: startOf(stretch, at) + 4 }
    : null;
}

const thisYear = wordClass('the this');
const ongoing = wordClass('calendar current present');

/** The end of the month that stands at a word with its year behind it ("March 2005"), or null. */
export function monthAsEnding(stretch: StretchWords, k: number): Ending | null {
  const year = yearBehind(stretch, k);
  const month = monthAt(stretch.words[k]!);
  return year === null ? null : { start: startOf(stretch, k), end: year.end, month, year: year.year };
}

/** The end of a month or year that is told from the word "end" on, or null. */
export function endingAt(stretch: StretchWords, k: number): Ending | null {
  if (lowIn(stretch, k) !== 'end') return null;
  const start = startOf(stretch, lowIn(stretch, k - 1) === 'the' ? k - 1 : k);
  const of = lowIn(stretch, k + 1) === 'of';
  const at = of ? k + 2 : k + 1;
  if (at >= stretch.to) return null;
  const month = monthAt(stretch.words[at]!);
  const year = yearBehind(stretch, month > 0 ? at : at - 1);
  if (year !== null) return { start, end: year.end, month: month > 0 ? month : null, year: year.year };
  if (!of) return null;
  if (month > 0) return { start, end: endOf(stretch, at), month, year: null };
  if (!thisYear.has(stretch.words[at])) return null;
  const last = ongoing.has(stretch.words[at + 1]) ? at + 2 : at + 1;
  return lowIn(stretch, last) === 'year' ? { start, end: endOf(stretch, last), month: null, year: null } : null;
}
