import { describe, expect, test } from '@jest/globals';
import { resolutionMeant } from '../../src/references/years.js';
import { loadRegistry } from '../../src/registry/load.js';

const registry = loadRegistry();
const meant = (number: number, year: number | null, date: string | null = null, latest = 2024) => {
  const { symbol, trouble } = resolutionMeant(number, year, date, latest, registry);
  return [symbol, trouble?.kind ?? null];
};

describe('what a printed number and year mean', () => {
  const cases: readonly [
    string,
    readonly [number, number | null, (string | null)?, number?],
    readonly [string | null, string | null],
  ][] = [
    ['both right', [1325, 2000], ['S/RES/1325(2000)', null]],
    ['no year', [1960, null], ['S/RES/1960(2010)', 'year-missing']],
    ['no year, no such number', [9999, null], [null, 'unknown']],
    ['digits of the year swapped', [2312, 2106], ['S/RES/2312(2016)', 'year-corrected']],
    ['the year next to the right one', [2175, 2015], ['S/RES/2175(2014)', 'year-corrected']],
    ['a year that is the number', [2140, 2140], ['S/RES/2140(2014)', 'year-corrected']],
    ['a number that does not exist', [3000, 2010], [null, 'unknown']],
    ['a number beyond what is known', [2999, 2031, null, 2031], ['S/RES/2999(2031)', null]],
    ['the date tells the number', [1373, 1998, '2001-09-28'], ['S/RES/1373(2001)', 'year-corrected']],
    ['neither can be told', [84, 1993], [null, 'unresolved']],
  ];
  test.each(cases)('%s', (_, [number, year, date, latest], expected) =>
    expect(meant(number, year, date ?? null, latest)).toEqual(expected),
  );
});
