import { WordClass, wordClass } from '../../src/text/wordClass.js';
import { wordsOf } from '../../src/text/words.js';

const held = (of: WordClass, text: string): readonly string[] =>
  wordsOf(text).list.flatMap((word) => (of.has(word) ? [word.low] : []));

describe('word class', () => {
  test.each([
    ['a list', wordClass(' the , a\n an '), 'The mission, a force and another', ['the', ',', 'a']],
    ['a pattern', wordClass(/^(?:re)?ports?$/), 'Ports report, reporting', ['ports', 'report']],
    ['a word too long to be kept', wordClass(/x/), `${'x'.repeat(50)} y`, ['x'.repeat(50)]],
  ])('of %s', (_, of, text, expected) => {
    expect(held(of, text)).toEqual(expected);
    expect(held(of, text)).toEqual(expected);
  });

  test.each([
    [0, 0],
    [1, 3],
    [4, -1],
    [9, -1],
  ])('has its first word from the place %i on at %i', (from, at) => {
    const words = wordsOf('the one and the other');
    for (const _ of ['asked for the first time', 'again']) expect(wordClass('the').next(words, from)).toBe(at);
  });

  test('has also words that are too long to be kept', () => {
    const words = wordsOf(`a ${'x'.repeat(50)}`);
    expect(wordClass(/x/).next(words, 0)).toBe(1);
    expect(wordClass('a').next(words, 1)).toBe(-1);
  });

  test('holds no word that is not there', () => {
    expect(wordClass(/^/).has(wordsOf('one').list[1])).toBe(false);
  });

  test('asks once for each form of a word', () => {
    let asked = 0;
    const once = new WordClass(() => {
      asked++;
      return true;
    });
    expect(held(once, 'twice and twice and twice')).toHaveLength(5);
    expect(asked).toBe(2);
  });

  test('answers for words that came into the vocabulary later', () => {
    const nouns = wordClass(/^noun/);
    const many = Array.from({ length: 5000 }, (_, n) => `${n % 2 ? 'noun' : 'verb'}${n}`).join(' ');
    expect(held(nouns, many)).toHaveLength(2500);
    expect(nouns.hasLow('noun')).toBe(true);
  });
});
