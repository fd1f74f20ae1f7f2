/** Dates as the United Nations print them: "13 August 1998". */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The source of a pattern for a day and month, with the year as the third group. */
export const dayMonth = `(\\d{1,2})(?:st|nd|rd|th)? (${months.join('|')})`;
export const fullDate = `${dayMonth},? (\\d{4})`;

/** `1998-08-13`; null where there is no such day. */
export function isoDate(day: string, month: string, year: string): string | null {
  const m = months.indexOf(month as (typeof months)[number]) + 1;
  const d = Number(day);
  if (m === 0 || d < 1 || d > daysOf(m, Number(year))) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysOf(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : lengths[month - 1]!;
}
