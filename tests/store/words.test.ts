import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editsBetween, likest } from '../../src/store/likeness.js';
import { highlightsIn, matches, phrasesOf } from '../../src/store/words.js';

describe('what is typed into a search', () => {
  test.each([
    [
      'quiet border',
      [
        [['quiet'], false],
        [['border'], false],
      ],
    ],
    [
      '"Quiet border" noise',
      [
        [['quiet', 'border'], false],
        [['noise'], false],
      ],
    ],
    ['repor*', [[['repor'], true]]],
    ['Élan', [[['elan'], false]]],
    ['quiet-time', [[['quiet', 'time'], false]]],
    ['S/RES/2331', [[['s', 'res', '2331'], false]]],
    [
      '"unfinished phrase',
      [
        [['unfinished'], false],
        [['phrase'], false],
      ],
    ],
    ['* AND " " ()', [[['and'], false]]],
    ['', []],
    ['***', []],
  ] as const)('%s', (text, phrases) => {
    expect(phrasesOf(text).map(({ words, prefix }) => [words, prefix])).toEqual(phrases);
  });

  test('all phrases must be there, each in one of the texts', () => {
    expect(matches(['On quiet borders', 'S/RES/1(1946)'], phrasesOf('quiet "res 1"'))).toBe(true);
    expect(matches(['On quiet borders', 'S/RES/1(1946)'], phrasesOf('"borders s"'))).toBe(false);
    expect(matches(['On quiet borders'], phrasesOf('quiet noise'))).toBe(false);
  });

  test('highlights are the words as they stand, joined where they overlap', () => {
    const text = 'The ÉLAN of quiet, quiet borders';
    const marked = highlightsIn(text, phrasesOf('elan "quiet quiet" "quiet bor" bord*'));
    expect(marked.map(({ start, end }) => text.slice(start, end))).toEqual(['ÉLAN', 'quiet, quiet', 'borders']);
  });

  test('whatever is typed and whatever the text: no error, and highlights lie in the text in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (query, text) => {
        let last = 0;
        for (const { start, end } of highlightsIn(text, phrasesOf(`${query} ${text.slice(0, 5)}*`))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { seed: 2331 },
    );
  });
});

describe('what somebody may have meant', () => {
  const candidates = ['S/RES/2331(2016)', 'S/RES/2332(2016)', 'S/RES/233(1967)', 'UNODC', 'Member States'].map(
    (key) => ({
      key,
      names: [key],
    }),
  );
  const keys = (text: string, limit = 5) => likest(text, candidates, limit).map(({ key }) => key);

  test.each([
    ['s/res/2331 (2016)', ['S/RES/2331(2016)', 'S/RES/2332(2016)']],
    ['S/RES/233', ['S/RES/233(1967)', 'S/RES/2331(2016)', 'S/RES/2332(2016)']],
    ['UNDOC', ['UNODC']],
    ['Membre States', ['Member States']],
    ['nothing like it', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test('no more than asked for', () => {
    expect(keys('S/RES/233', 1)).toHaveLength(1);
    expect(keys('S/RES/233', 0)).toHaveLength(0);
  });

  test('edits: changed, added, dropped, swapped', () => {
    expect(editsBetween('quiet', 'quiet', 2)).toBe(0);
    expect(editsBetween('quiet', 'quite', 2)).toBe(1);
    expect(editsBetween('quiet', 'quieter', 2)).toBe(2);
    expect(editsBetween('quiet', 'noise', 2)).toBe(Number.POSITIVE_INFINITY);
  });
});
