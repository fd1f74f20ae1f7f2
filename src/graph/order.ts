/**
 * The order of things in lists, as strings that every store sorts alike (by code unit), so that cursors are stable and indexes serve
 * them. It is a function of the key alone: year, then series, then number, which within a series is the order of adoption.
 */

const series = /^(?<organ>[A-Z]+)\/(?<rest>.*)$/;

/** `2331` and `S/RES/2331(2016)` sort by year 2016 and number 2331; what carries no year sorts first, by its key. */
export function sortKeyOfInstrument(key: string): string {
  const resolution = /^(S\/RES)\/(\d+)\((\d{4})\)$/.exec(key);
  if (resolution) return `${resolution[3]} ${resolution[1]} ${resolution[2]!.padStart(6, '0')}`;
  const dated = /^(.*?)\/(\d{4})\/(\d+)(.*)$/.exec(key);
  if (dated) return `${dated[2]} ${dated[1]} ${dated[3]!.padStart(6, '0')}${dated[4]}`;
  return series.test(key) ? `0000 ${key}` : `0000 ~${key}`;
}

/** A thing's place within its instrument, appended to the instrument's sort key. */
export function sortKeyWithin(instrument: string, order: number): string {
  return `${sortKeyOfInstrument(instrument)} ${String(order).padStart(6, '0')}`;
}

/** The same order, newest instrument first: year and number complemented, places within the instrument kept in reading order. */
export function sortKeyNewestFirst(instrument: string, order: number): string {
  const complemented = sortKeyOfInstrument(instrument).replace(/\d/g, (digit) => String(9 - Number(digit)));
  return `${complemented} ${String(order).padStart(6, '0')}`;
}
