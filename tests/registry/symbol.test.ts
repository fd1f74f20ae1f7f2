import { describe, expect, test } from '@jest/globals';
import { loadRegistry } from '../../src/registry/load.js';
import { parseSymbol } from '../../src/registry/symbol.js';

const registry = loadRegistry();

describe('parsing symbols', () => {
  const cases: readonly [string, string | null][] = [
    ['2331', 'S/RES/2331(2016)'],
    ['S/RES/2331 (2016)', 'S/RES/2331(2016)'],
    ['s/res/2331(2016)', 'S/RES/2331(2016)'],
    ['resolution 2331', 'S/RES/2331(2016)'],
    ['Security Council resolution 242 (1967)', 'S/RES/242(1967)'],
    ['S/RES/2331 ( 2016 )', 'S/RES/2331(2016)'],
    ['9999', null],
    ['9999 (2099)', 'S/RES/9999(2099)'],
    ['S/PRST/2015/25', 'S/PRST/2015/25'],
    ['Presidential Statement 2015/25', 'S/PRST/2015/25'],
    ['A/RES/60/1', 'A/RES/60/1'],
    ['General Assembly resolution 60/180', 'A/RES/60/180'],
    ['1514 (XV)', 'A/RES/1514(XV)'],
    ['A/RES/1514(XV)', 'A/RES/1514(XV)'],
    ['217 A (III)', 'A/RES/217A(III)'],
    ['A/RES/ES-10/14', 'A/RES/ES-10/14'],
    ['S/2016/949', 'S/2016/949'],
    ['s/25704/add.1', 'S/25704/Add.1'],
    ['S/AC.57/2025/COMM.01', 'S/AC.57/2025/COMM.01'],
    ['nonsense', null],
    ['', null],
  ];
  test.each(cases)('%s is %s', (printed, symbol) => expect(parseSymbol(printed, registry)).toBe(symbol));

  test('years of resolution numbers', () => {
    expect([1, 242, 1325, 1960, 2106, 2331, 2767, 2768, 2999].map((n) => registry.yearOfResolution(n))).toEqual([
      1946,
      1967,
      2000,
      2010,
      2013,
      2016,
      2024,
      2025,
      null,
    ]);
  });
});

test('days of resolutions and statements', () => {
  expect(registry.dateOfResolution(1267)).toBe('1999-10-15');
  expect(registry.resolutionsOn('1967-11-22')).toEqual(['S/RES/242(1967)']);
  expect(registry.dateOfResolution(2762)).toBeNull();
  expect(registry.statementsOn('2015-12-16')).toEqual(['S/PRST/2015/25']);
  expect(registry.dateOfStatement('S/PRST/2015/25')).toBe('2015-12-16');
});
