import fc from 'fast-check';
import { forgetTexts } from '../../src/text/remembered.js';
import { endOf, wordsIn, wordsOf } from '../../src/text/words.js';

const lows = (text: string): readonly string[] => wordsOf(text).list.map(({ low }) => low);

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
    ['letters and marks beyond the first plane', 'a𝐀-𝐁 😀c', ['a𝐀-𝐁', '😀', 'c']],
    ['halves of such', '\ud800a\udc00', ['\ud800', 'a', '\udc00']],
    [
      'long ones with one ending',
      'internationalization nationalization 4567890123456 3567890123456',
      ['internationalization', 'nationalization', '4567890123456', '3567890123456'],
    ],
    ['figures', '1325 (2000)', ['1325', '(', '2000', ')']],
  ])('%s', (_, text, expected) => {
    expect(lows(text)).toEqual(expected);
  });

  test('printed alike are one', () => {
    const [first, second, third] = wordsOf('Requests and Requests').list;
    expect(first).toBe(third);
    expect(first).not.toBe(second);
    expect(first).toMatchObject({ printed: 'Requests', low: 'requests', capital: true, mark: false });
  });

  test.each(['Council', 'd’Ivoire', 'L', 'É'])('“%s” is a capital', (text) => {
    expect(wordsOf(text).list[0]!.capital).toBe(true);
  });

  test.each(['council', 'd’ivoire', 'drafted', '1'])('“%s” is none', (text) => {
    expect(wordsOf(text).list[0]!.capital).toBe(false);
  });

  test('of a paragraph are made once while its document is read', () => {
    const words = wordsIn('the same words');
    expect(wordsIn('the same words')).toBe(words);
    forgetTexts();
    expect(wordsIn('the same words')).not.toBe(words);
  });

  test('that hash alike are told apart', () => {
    expect(lows('Aa BB AaBB BBAa')).toEqual(['aa', 'bb', 'aabb', 'bbaa']);
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
          const words = wordsOf(text);
          expect(words.list.map(({ printed }, n) => [words.starts[n]!, printed])).toEqual(expected);
          for (const n of words.list.keys())
            expect(text.slice(words.starts[n], endOf(words, n))).toBe(words.list[n]!.printed);
        },
      ),
      { seed: 1946, numRuns: 500 },
    );
  });
});
