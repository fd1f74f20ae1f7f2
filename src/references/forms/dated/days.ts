import { isAt, matchAt } from '../../../text/matching.js';
import { dayMonth } from '../../dates.js';

/** A date in a row of dates. */
export interface Dated {
  readonly start: number;
  readonly end: number;
  readonly day: string;
  month: string;
  year: string | undefined;
}

const date = new RegExp(`${dayMonth}(?:,? (\\d{4}))?`, 'y');
const between = /(?: \([^()]{0,60}\))?(?:, and |, | and )(?:of )?/y;

/** Days of one month before the last of them: the "13 and" of "13 and 14 September 1993". */
const days = new RegExp(`(\\d{1,2}(?:, \\d{1,2}){0,3}),? and (?=${dayMonth})`, 'y');

/** The dates in a row that begins at a place; one without its month or year has that of the next one. */
export function datesFrom(text: string, start: number): readonly Dated[] {
  const dates: Dated[] = [];
  for (let at = start; ; at = between.lastIndex) {
    const more = matchAt(days, text, at)?.[1];
    if (more !== undefined) {
      for (const { 0: day, index } of more.matchAll(/\d+/g))
        dates.push({ start: at + index, end: at + index + day.length, day, month: '', year: undefined });
      at = days.lastIndex;
    }
    const d = matchAt(date, text, at);
    if (d === null) break;
    dates.push({ start: at, end: date.lastIndex, day: d[1]!, month: d[2]!, year: d[3] });
    if (!isAt(between, text, date.lastIndex)) break;
  }
  for (let i = dates.length - 2; i >= 0; i--) {
    const next = dates[i + 1]!;
    dates[i]!.year ??= next.year;
    if (dates[i]!.month === '') dates[i]!.month = next.month;
  }
  return dates;
}

/** Nouns of several documents: each of them has a day of its own. */
const plural =
  /(?<![\w-])(?:reports|letters|notes|telegrams|cables|cablegrams|statements|communiqu[ée]s|agreements|declarations|decisions|protocols|accords|resolutions|opinions|judge?ments|orders)\b/i;

/** "the report of 13 and 14 September 1993": one document of several days, by the last of them. */
export function asOne(text: string, words: string, dates: readonly Dated[]): Dated | null {
  const first = dates[0];
  const last = dates.find((d) => d.end - d.start > 2);
  if (first === undefined || last === undefined || first === last || plural.test(words)) return null;
  return { ...last, start: first.start, day: text.slice(first.start, last.start) + last.day };
}
