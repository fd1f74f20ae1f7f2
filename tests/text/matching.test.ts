import { describe, expect, test } from '@jest/globals';
import {
  endingWith,
  isAt,
  matchAt,
  matchesAround,
  type Places,
  rightBehind,
  wordBefore,
} from '../../src/text/matching.js';
import { wordClass } from '../../src/text/wordClass.js';
import { wordsOf } from '../../src/text/words.js';

function places(text: string, word: RegExp): Places {
  const words = wordsOf(text);
  return { text, words, at: [...words.list.keys()].filter((n) => word.test(words.list[n]!.printed)) };
}

describe('matching', () => {
  test('a sticky pattern matches at a place and nowhere behind it', () => {
    expect(matchAt(/port/y, 'a port', 2)?.index).toBe(2);
    expect(matchAt(/port/y, 'a port', 1)).toBeNull();
    expect(isAt(/port/y, 'a port', 2)).toBe(true);
  });

  test('what stands before a place is read from there backwards', () => {
    const dated = endingWith('of (\\d{4}) ');
    expect(matchAt(dated, 'of 2031 ports', 8)?.[1]).toBe('2031');
    expect(isAt(dated, 'in 2031 ports', 8)).toBe(false);
  });

  test.each([
    ['the port and the old port', /^port$/, /(?:the )?(?:old )?port/y, 2, ['the port', 'the old port']],
    ['the port and the old port', /^port$/, /(?:the )?(?:old )?port/y, 0, ['port', 'port']],
    ['port port port', /^port$/, /port port/y, 1, ['port port']],
    ['a quay', /^port$/, /port/y, 2, []],
  ])('around words of “%s”: %s', (text, word, pattern, back, found) => {
    expect(matchesAround(pattern, places(text, word), back).map((m) => m[0])).toEqual(found);
  });

  test('only words right behind a class are kept', () => {
    expect(rightBehind(wordClass('old'), places('a port, the old port', /^port$/)).at).toEqual([5]);
  });

  test('the last word that begins before a place', () => {
    const words = wordsOf('a port, old');
    expect([0, 1, 2, 3, 7, 99].map((place) => wordBefore(words, place))).toEqual([-1, 0, 0, 1, 2, 3]);
  });
});
