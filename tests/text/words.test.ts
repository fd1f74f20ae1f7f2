import fc from 'fast-check';
import { wordsIn, wordsOf } from '../../src/text/words.js';

const lows = (text: string): readonly string[] => wordsOf(text).map(({ low }) => low);

describe('words', () => {
  test.each([
    ['plain ones and marks', 'Requests, further:', ['requests', ',', 'further', ':']],
    [
      'hyphens and apostrophes join',
      'Re‑emphasizes the Council’s cease-fire',
      ['re-emphasizes', 'the', "council's", 'cease-fire'],
    ],
    ['but not at an edge', '-call ’s end- ', ['-', 'call', '’', 's', 'end', '-']],
    ['letters of other alphabets', 'Da’esh Côte d’Ivoire', ["da'esh", 'côte', "d'ivoire"]],
    ['an accent set apart from its letter', 'Co\u0302te', ['co\u0302te']],
    ['a Cyrillic capital before Latin letters', '\u0421alls', ['calls']],
    ['figures', '1325 (2000)', ['1325', '(', '2000', ')']],
  ])('%s', (_, text, expected) => {
    expect(lows(text)).toEqual(expected);
  });

  test('printed alike share one form', () => {
    const [first, second, third] = wordsOf('Requests and Requests');
    expect(first!.form).toBe(third!.form);
    expect(first!.form).not.toBe(second!.form);
    expect(first!.form).toMatchObject({ printed: 'Requests', low: 'requests', capital: true, mark: false });
  });

  test('of a paragraph are made once', () => {
    expect(wordsIn('the same words')).toBe(wordsIn('the same words'));
  });

  test('are what letters and digits make, wherever they stand', () => {
    const pattern = /[\p{L}\p{N}\p{M}]+(?:[’‘'‑‐-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(fc.constantFrom(...'aZ9 -’‑.\n('), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
        }),
        (text) => {
          const expected = [...text.matchAll(pattern)].map((match) => [match.index, match[0]]);
          expect(wordsOf(text).map(({ start, end }) => [start, text.slice(start, end)])).toEqual(expected);
        },
      ),
      { seed: 1946, numRuns: 500 },
    );
  });
});
