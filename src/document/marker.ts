/** What is printed before a paragraph: its number, an item's letter, a bullet. `length` is how much of the text it takes, blanks included. */
export type Marker =
  | { readonly kind: 'number'; readonly value: number; readonly sure: boolean; readonly length: number }
  | { readonly kind: 'item'; readonly printed: string; readonly bracketed: boolean; readonly length: number }
  | { readonly kind: 'bullet'; readonly length: number };

/** What scanners make of figures: "l." for 1, "S." for 5. */
const figures: Readonly<Record<string, string>> = {
  l: '1',
  L: '1',
  I: '1',
  i: '1',
  '!': '1',
  '|': '1',
  O: '0',
  o: '0',
  S: '5',
  s: '5',
  B: '8',
  Z: '2',
  G: '6',
};

const number = /^(\d{1,3}|[\dlLIi!|OoSsBZG]{1,3})(?:\s{0,3}[.,;:·•]{1,2}|(?=\t)|\s?[.)]\/)(?!\d)\s*/;
const bareNumber = /^(\d{1,3})\s+(?=[A-Z][a-z])/;
const item = /^\(\s?([A-Za-z]{1,6}|\d{1,2})\s?[).}]?[)}]\s*|^([A-Za-z]{1,5}|\d{1,2})\)\s*|^([a-z]|[ivx]{2,5})\.\s+/;
const bullet = /^(?:[-\u00AD–—−•·●▪■◦‣○\uF0B7\uF02D\uF0A7]|o(?=\t|\s{2}))\s*(?![-–—\d])/;

/** The marker that `text` begins with, or null. Whether a doubtful number is one, its neighbours must tell. */
export function markerAt(text: string): Marker | null {
  const first = text.charCodeAt(0);
  if (Number.isNaN(first)) return null;
  const start = text.slice(0, 24);
  const numbered = number.exec(start);
  if (numbered !== null) {
    const printed = numbered[1] ?? '';
    const value = Number(printed.replace(/\D/g, (letter) => figures[letter] ?? letter));
    const sure = /^\d+$/.test(printed) && /^\d+\s{0,3}[.\t]/.test(start);
    if (Number.isInteger(value)) return { kind: 'number', value, sure, length: numbered[0].length };
  }
  const bare = bareNumber.exec(start);
  if (bare !== null) return { kind: 'number', value: Number(bare[1]), sure: false, length: bare[0].length };
  const lettered = item.exec(start);
  if (lettered !== null && isMark(lettered[1] ?? lettered[2] ?? lettered[3] ?? '')) {
    return {
      kind: 'item',
      printed: lettered[1] ?? lettered[2] ?? lettered[3] ?? '',
      bracketed: lettered[1] !== undefined,
      length: lettered[0].length,
    };
  }
  const dashed = bullet.exec(start);
  if (dashed !== null) return { kind: 'bullet', length: dashed[0].length };
  return null;
}

function isMark(printed: string): boolean {
  return ranksOf(printed).length > 0 || printed.toLowerCase() in confused;
}

export type Style = 'lower' | 'upper' | 'roman' | 'ROMAN' | 'figure';

/** One way to read an item's mark: the third letter, the hundredth in Roman. */
export interface Rank {
  readonly style: Style;
  readonly value: number;
}

const romanFigures: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const romanForm = /^(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})$/;

/** Every way to read an item's mark, likeliest first: `i` is the first in Roman and the ninth letter. */
export function ranksOf(printed: string): readonly Rank[] {
  const ranks: Rank[] = [];
  const lower = printed.toLowerCase();
  const upper = printed !== lower;
  if (/^\d+$/.test(printed)) return [{ style: 'figure', value: Number(printed) }];
  if (romanForm.test(lower)) ranks.push({ style: upper ? 'ROMAN' : 'roman', value: romanValue(lower) });
  const letter = lower.charCodeAt(0) - 96;
  if ([...lower].every((character) => character === lower[0])) {
    ranks.push({ style: upper ? 'upper' : 'lower', value: letter + (lower.length - 1) * 26 });
  }
  return ranks;
}

function romanValue(roman: string): number {
  let total = 0;
  for (let at = 0; at < roman.length; at += 1) {
    const value = romanFigures[roman[at] ?? ''] ?? 0;
    total += value < (romanFigures[roman[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const romans = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];

/** How a rank is printed: the second of `lower` is `b`. */
export function printedRank(rank: Rank): string {
  switch (rank.style) {
    case 'figure':
      return String(rank.value);
    case 'roman':
      return romans[rank.value - 1] ?? String(rank.value);
    case 'ROMAN':
      return (romans[rank.value - 1] ?? String(rank.value)).toUpperCase();
    case 'lower':
    case 'upper': {
      const letter = (letters[(rank.value - 1) % 26] ?? '').repeat(Math.ceil(rank.value / 26));
      return rank.style === 'upper' ? letter.toUpperCase() : letter;
    }
  }
}

/** Marks that scanners confuse with the one expected: (6) for (b), (1) for (i), (e) for (c). */
const confused: Readonly<Record<string, string>> = {
  '2': 'a',
  '5': 'bs',
  '6': 'b',
  '1': 'il',
  '4': 'd',
  '8': 'b',
  '0': 'cdo',
  '9': 'g',
  h: 'b',
  e: 'c',
  c: 'e',
  o: 'c',
  l: 'i',
  n: 'ii',
  u: 'ii',
  m: 'iii',
  '11': 'ii',
  '111': 'iii',
  ll: 'ii',
  lll: 'iii',
  hi: 'iii',
  in: 'iii',
  tv: 'iv',
  to: 'iv',
};

/** Whether `printed` may be a scanner's picture of `expected`. */
export function looksLike(printed: string, expected: string): boolean {
  const possible = confused[printed.toLowerCase()];
  return (
    possible !== undefined &&
    (possible === expected || (possible.length <= 3 && expected.length === 1 && possible.includes(expected)))
  );
}
