import { ByWord } from '../../src/text/vocabulary.js';
import { wordsOf } from '../../src/text/words.js';

describe('what a word tells', () => {
  const none: readonly string[] = [];
  let made = 0;
  const vowels = new ByWord(({ low }) => {
    made++;
    return low.match(/[aeiou]/g) ?? none;
  }, none);

  test('is made once', () => {
    const [word] = wordsOf('report').list;
    expect(vowels.of(word!)).toEqual(['e', 'o']);
    expect(vowels.of(word!)).toBe(vowels.of(word!));
    expect(made).toBe(1);
  });

  test.each([
    [0, 1],
    [2, 4],
    [5, -1],
  ])('is looked for from the place %i on: the first word that tells something is number %i', (from, at) => {
    const words = wordsOf(`by ports, my ${'o'.repeat(50)} .`);
    for (const _ of ['asked for the first time', 'again']) expect(vowels.next(words, from)).toBe(at);
  });
});
