import type { Registry } from '../registry/registry.js';

/** What a printed number, year and date can mean. */
export interface Numbered {
  readonly symbol: string | null;
  /** Null where number, year and date agree, else what does not. */
  readonly trouble:
    | { readonly kind: 'year-missing'; readonly message: string }
    | { readonly kind: 'year-corrected'; readonly message: string }
    | { readonly kind: 'unresolved'; readonly message: string }
    | { readonly kind: 'unknown'; readonly message: string }
    | null;
}

type Years = Pick<Registry, 'yearOfResolution'>;

const lasts = new WeakMap<object, number>();

/** Whether a resolution is later than all that the registry knows: it is then taken as printed. */
export function isBeyond(number: number, year: number, registry: Years): boolean {
  let last = lasts.get(registry);
  if (last === undefined) {
    last = 0;
    while (registry.yearOfResolution(last + 1) !== null) last++;
    lasts.set(registry, last);
  }
  return number > last && year >= (registry.yearOfResolution(last) ?? 0);
}

/** Whether one string becomes the other by one digit changed, or two neighbours swapped. */
function oneSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const different = [...a].flatMap((c, i) => (c === b[i] ? [] : [i]));
  if (different.length === 1) return true;
  const [i, j] = different;
  return different.length === 2 && j === i! + 1 && a[i!] === b[j!] && a[j!] === b[i!];
}

/**
 * The resolution that a printed number, year and date mean. A year that does not go with the number is a slip: of the year, if the
 * number's own year differs from it by one slip of the pen, if the printed date says so, or if it is no year at all ("2312 (2106)");
 * of the number, if that would be later than the text and one resolution of the printed year has a number one slip away.
 * Where both can be, nothing is decided.
 */
export function resolutionMeant(
  number: number,
  year: number | null,
  date: string | null,
  latest: number,
  registry: Pick<Registry, 'yearOfResolution' | 'dateOfResolution' | 'symbolOfResolution'>,
): Numbered {
  const known = registry.yearOfResolution(number);
  if (known === year && year !== null) return { symbol: registry.symbolOfResolution(number), trouble: null };
  if (year === null) {
    if (known === null)
      return { symbol: null, trouble: { kind: 'unknown', message: `No resolution ${number} is known.` } };
    return {
      symbol: symbol(number, known),
      trouble: { kind: 'year-missing', message: `Resolution ${number} is printed without its year, ${known}.` },
    };
  }
  const wrong = `${number} (${year})`;
  if (known === null) {
    // A number beyond those the registry knows is taken as printed.
    if (isBeyond(number, year, registry)) return { symbol: symbol(number, year), trouble: null };
    return { symbol: null, trouble: { kind: 'unknown', message: `There is no resolution ${wrong}.` } };
  }
  const corrected = (n: number, y: number): Numbered => ({
    symbol: symbol(n, y),
    trouble: { kind: 'year-corrected', message: `${wrong} is printed; only ${n} (${y}) can be meant.` },
  });
  const others = neighbours(number).filter((n) => registry.yearOfResolution(n) === year);
  if (date !== null) {
    if (registry.dateOfResolution(number) === date) return corrected(number, known);
    const dated = others.filter((n) => registry.dateOfResolution(n) === date);
    if (dated.length === 1) return corrected(dated[0]!, year);
  }
  const possible = known <= latest;
  const yearSlip =
    possible && (year < 1946 || year > latest || oneSlip(String(year), String(known)) || Math.abs(year - known) === 1);
  // The number is what a citation is made by, the year what is got wrong: one slip of the year outweighs a slip of the number.
  if (yearSlip || (possible && others.length === 0 && Math.abs(year - known) < 10)) return corrected(number, known);
  if (!possible && others.length === 1) return corrected(others[0]!, year);
  return ambiguous(wrong, number, known);
}

const symbol = (number: number, year: number): string => `S/RES/${number}(${year})`;

const ambiguous = (wrong: string, number: number, known: number): Numbered => ({
  symbol: null,
  trouble: {
    kind: 'unresolved',
    message: `${wrong} is printed; resolution ${number} is of ${known}, and which is meant is not clear.`,
  },
});

/** Numbers one slip away. */
function neighbours(number: number): readonly number[] {
  const digits = String(number);
  const found = new Set<number>();
  for (let i = 0; i < digits.length; i++) {
    for (let d = 0; d <= 9; d++) found.add(Number(`${digits.slice(0, i)}${d}${digits.slice(i + 1)}`));
    if (i > 0) found.add(Number(`${digits.slice(0, i - 1)}${digits[i]}${digits[i - 1]}${digits.slice(i + 1)}`));
  }
  found.delete(number);
  return [...found];
}
