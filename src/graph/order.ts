/**
 * The order of things in lists, as strings that every store sorts alike (by code unit), so that cursors are stable and indexes serve
 * them. It is a function of the key alone: year, then series, then number, which within a series is the order of adoption.
 */

const leadingZero = /^0\d/;

/**
 * `S/RES/2331(2016)` sorts by year 2016 and number 2331; what carries no year sorts first, by its key, symbols before names.
 * No two keys have the same sort key.
 */
export function sortKeyOfInstrument(key: string): string {
  const resolution = /^S\/RES\/(\d{1,6})\((\d{4})\)$/.exec(key);
  if (resolution && !leadingZero.test(resolution[1]!)) {
    return `${resolution[2]} S/RES ${resolution[1]!.padStart(6, '0')}`;
  }
  const dated = /^([A-Z][A-Z/.]*)\/(\d{4})\/(\d{1,6})(?!\d)(.*)$/s.exec(key);
  if (dated && dated[1] !== 'S/RES' && !leadingZero.test(dated[3]!)) {
    return `${dated[2]} ${dated[1]} ${dated[3]!.padStart(6, '0')}${dated[4]}`;
  }
  return /^[A-Z]+\//.test(key) ? `0000 ${key}` : `0000 ~${key}`;
}

/** The same order, newest first: the digits complemented. */
export function recentKeyOfInstrument(key: string): string {
  return sortKeyOfInstrument(key).replace(/\d/g, (digit) => String(9 - Number(digit)));
}

/** A thing's place within its instrument, appended to the instrument's sort key. */
export function sortKeyWithin(instrument: string, order: number): string {
  return `${sortKeyOfInstrument(instrument)} ${padded(order)}`;
}

/** The same order, newest instrument first, but places within the instrument in reading order. */
export function sortKeyNewestFirst(instrument: string, order: number): string {
  return `${recentKeyOfInstrument(instrument)} ${padded(order)}`;
}

/** How all stores sort strings: by code unit, as `<` does. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Each key once, in the order of `byCodeUnit`. */
export function distinct(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].sort(byCodeUnit);
}

function padded(order: number): string {
  return String(order).padStart(6, '0');
}
