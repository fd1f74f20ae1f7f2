/** A date of the calendar and what can be counted from it, in ISO 8601. */
export const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** The number of the month that is named so in small letters, or 0. */
export const monthOf = (name: string): number => months.indexOf(name) + 1;

const two = (n: number): string => String(n).padStart(2, '0');

/** The ISO date of a day, or null where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? `${year}-${two(month)}-${two(day)}` : null;
}

/** The last day of a month. */
export const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** A period as ISO 8601 has it: six months are `P6M`, 48 hours `PT48H`. */
export function isoPeriod(count: number, unit: Unit): string {
  return unit === 'hour' ? `PT${count}H` : `P${count}${unit[0]!.toUpperCase()}`;
}

/**
 * The day that lies a period after (or before, where `count` is negative) another. Months end where they end: six months
 * from 31 August are 28 or 29 February. Null for hours.
 */
export function dayAfter(date: string, count: number, unit: Unit): string | null {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  if (unit === 'hour') return null;
  if (unit === 'day' || unit === 'week') {
    const then = new Date(Date.UTC(year, month - 1, day + count * (unit === 'week' ? 7 : 1)));
    return isoDate(then.getUTCFullYear(), then.getUTCMonth() + 1, then.getUTCDate());
  }
  const at = year * 12 + (month - 1) + count * (unit === 'year' ? 12 : 1);
  const thenYear = Math.floor(at / 12);
  const thenMonth = (at % 12) + 1;
  return isoDate(thenYear, thenMonth, Math.min(day, lastDay(thenYear, thenMonth)));
}
