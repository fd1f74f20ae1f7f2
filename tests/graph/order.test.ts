import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  byCodeUnit,
  recentKeyOfInstrument,
  sortKeyNewestFirst,
  sortKeyOfInstrument,
  sortKeyWithin,
} from '../../src/graph/order.js';

const symbol = fc
  .tuple(fc.constantFrom('RES', 'PRST'), fc.integer({ min: 1946, max: 2026 }), fc.integer({ min: 1, max: 99_999 }))
  .map(([series, year, number]) => (series === 'RES' ? `S/RES/${number}(${year})` : `S/PRST/${year}/${number}`));
const key = fc.oneof(
  symbol,
  fc
    .tuple(fc.constantFrom('S', 'A', 'S/RES', 'E/CN.4'), fc.integer({ min: 0, max: 9999 }), fc.string())
    .map((parts) => parts.join('/')),
  fc.string(),
);

describe('the order of instruments', () => {
  test('by year, then series, then number; what has no year before everything, symbols before names', () => {
    const inOrder = [
      'A/RES/60/1',
      'Convention on Quiet',
      'S/RES/9(1946)',
      'S/RES/10(1946)',
      'S/1994/12',
      'S/1994/113',
      'S/PRST/1994/2',
      'S/PRST/1994/2/Add.1',
      'S/PRST/1994/22',
      'S/RES/900(1994)',
      'S/RES/1000(1995)',
    ];
    const shuffled = [...inOrder].sort(() => -1);
    expect(shuffled.sort((a, b) => byCodeUnit(sortKeyOfInstrument(a), sortKeyOfInstrument(b)))).toEqual(inOrder);
  });

  test('no two keys sort alike', () => {
    fc.assert(
      fc.property(key, key, (a, b) => {
        expect(sortKeyOfInstrument(a) === sortKeyOfInstrument(b)).toBe(a === b);
        expect(recentKeyOfInstrument(a) === recentKeyOfInstrument(b)).toBe(a === b);
      }),
      { seed: 2331, numRuns: 2000 },
    );
    const alike = ['S/RES/16(2331)', 'S/RES/2331/16', 'S/RES/016(2331)', 'S/2016/5', 'S/2016/05', 'S/2016/0000005'];
    expect(new Set(alike.map(sortKeyOfInstrument)).size).toBe(alike.length);
  });

  test('newest first is the other way round among the Council’s own, but in reading order within one', () => {
    fc.assert(
      fc.property(symbol, symbol, fc.nat(999), fc.nat(999), (a, b, i, j) => {
        const series = (one: string) => one.split('/')[1];
        if (a === b) {
          expect(byCodeUnit(sortKeyNewestFirst(a, i), sortKeyNewestFirst(b, j))).toBe(Math.sign(i - j));
          expect(byCodeUnit(sortKeyWithin(a, i), sortKeyWithin(b, j))).toBe(Math.sign(i - j));
        } else if (series(a) === series(b)) {
          const oldest = byCodeUnit(sortKeyWithin(a, i), sortKeyWithin(b, j));
          expect(byCodeUnit(sortKeyNewestFirst(a, i), sortKeyNewestFirst(b, j))).toBe(-oldest);
        }
      }),
      { seed: 2331, numRuns: 1000 },
    );
  });
});
