import { describe, expect, test } from '@jest/globals';
import { NameSearch } from '../../src/registry/names.js';

const names: readonly [string, boolean][] = [
  ['Harbour Board', false],
  ['Harbour Board of Inspectors', false],
  ['HBI', true],
  ['United Nations Lighthouse Programme', false],
  ['UN-Light', true],
  ['Board', false],
  ['Office for Ships, Boats and Rafts', false],
  ['Committee on resolution 9999 (2099)', false],
  ['Secretary-General’s Pilots', false],
];
const search = new NameSearch(names.map(([name, exact]) => ({ name, record: name, exact })));
const found = (text: string) => search.find(text).map((m) => [text.slice(m.start, m.end), m.records[0]]);

describe('finding names', () => {
  const cases: readonly [string, readonly (readonly [string, string])[]][] = [
    ['the Harbour Board of Inspectors meets', [['Harbour Board of Inspectors', 'Harbour Board of Inspectors']]],
    ['the harbour board of the inspectors', [['harbour board of the inspectors', 'Harbour Board of Inspectors']]],
    ['the Harbour Board of Ships', [['Harbour Board', 'Harbour Board']]],
    ['the Harbour Board’s rules', [['Harbour Board', 'Harbour Board']]],
    ['HBI and hbi', [['HBI', 'HBI']]],
    ['several HBIs', [['HBIs', 'HBI']]],
    ['the UN Lighthouse Program', [['UN Lighthouse Program', 'United Nations Lighthouse Programme']]],
    ['UN‑Light, UN light', [['UN‑Light', 'UN-Light']]],
    ['the Board; a board; the Lake Board', [['Board', 'Board']]],
    ['Harbour, board', []],
    [
      'the Office for Ships Boats and Rafts',
      [['Office for Ships Boats and Rafts', 'Office for Ships, Boats and Rafts']],
    ],
    [
      'the Office for Ships, Boats, and Rafts',
      [['Office for Ships, Boats, and Rafts', 'Office for Ships, Boats and Rafts']],
    ],
    [
      'the Committee on resolution 9999 (2099) met',
      [['Committee on resolution 9999 (2099)', 'Committee on resolution 9999 (2099)']],
    ],
    ["the Secretary General's pilots", [["Secretary General's pilots", 'Secretary-General’s Pilots']]],
  ];
  test.each(cases)('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test('whole names in any case', () => {
    expect(search.named('the hbi')).toEqual(['HBI']);
    expect(search.named('un lighthouse programme')).toEqual(['United Nations Lighthouse Programme']);
    expect(search.named('Harbour')).toEqual([]);
  });

  test('time grows with the text', () => {
    const text = 'the Harbour Board of Ships and the Office for Ships, Boats and the Harbour, '.repeat(400);
    const time = (t: string) => {
      const from = performance.now();
      search.find(t);
      return performance.now() - from;
    };
    time(text);
    const short = Math.min(time(text), time(text), time(text));
    const long = Math.min(time(text.repeat(8)), time(text.repeat(8)));
    expect(long).toBeLessThan(short * 8 * 4 + 20);
  });
});
