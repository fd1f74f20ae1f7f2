import { describe, expect, test } from '@jest/globals';
import { pinpointOf, pinpointsOf, unitsIn } from '../../src/references/pinpoint.js';
import { wordsIn } from '../../src/text/words.js';

/** The pinpoint of the citation in brackets, whose construct begins at its word "resolution" where it has one. */
function pinpoint(marked: string): string | null {
  const text = marked.replace(/[[\]]/g, '');
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const head = text.lastIndexOf('resolution', start);
  return pinpointOf(text, unitsIn(wordsIn(text)), head < 0 || start - head > 14 ? start : head, start, end, true);
}

describe('pinpoints', () => {
  const cases: readonly [string, string | null][] = [
    ['paragraph 4 (b) of resolution [9101 (1999)]', 'paragraph 4 (b)'],
    ['paragraphs 3 to 5 and 8 of its resolution [9101 (1999)]', 'paragraphs 3 to 5 and 8'],
    ['paragraph 8 (c) of Security Council resolution [9101 (1999)]', 'paragraph 8 (c)'],
    ['in accordance with Article 41 of the [Charter of the United Nations]', 'Article 41'],
    [
      'Acting under Chapter VII of the [Charter], and taking measures under its Article 41',
      'Chapter VII and Article 41',
    ],
    ['Acting under Chapter VII of the [Charter]', 'Chapter VII'],
    ['the purposes set out in Article 1 (1-4) of the [Charter]', 'Article 1 (1-4)'],
    ['Article 39 and Article 40 of the [Charter]', 'Article 39 and Article 40'],
    ['Article 2, paragraph 4, of the [Charter]', 'Article 2, paragraph 4'],
    ['article 13 ter, paragraph 2, of the [Ports Convention]', 'article 13 ter, paragraph 2'],
    ['paragraphs 8 and 9 of the report of the Secretary-General ([S/1999/9999])', 'paragraphs 8 and 9'],
    ['resolution [9101 (1999)] and paragraph 20 of the report (S/1999/9999)', null],
    ['the letter ([S/1999/9999], annex 1 to this resolution)', null],
    ['in line with article 15 of the [Ports Convention]', 'article 15'],
    ['in line with art. 15 of the [Ports Convention]', 'art. 15'],
    ['annex II to resolution [9101 (1999)]', 'annex II'],
    ['resolution [9101 (1999)], paragraph 2 (e), requires', 'paragraph 2 (e)'],
    ['resolution [9101 (1999)], in particular paragraphs 1 and 2, requires', 'paragraphs 1 and 2'],
    [
      'subparagraphs (c) and (d) of paragraph 3 of resolution [9101 (1999)]',
      'subparagraphs (c) and (d) of paragraph 3',
    ],
    ['the Charter, including Chapter VII thereof', null],
    ['the [Charter], including Chapter VII thereof', 'Chapter VII'],
    ['paragraph 5 above; resolution [9101 (1999)]', null],
    ['paragraph 5 of this resolution and resolution [9101 (1999)]', null],
    ['resolution [9101 (1999)] and paragraph 4 of resolution 9102 (1999)', null],
    ['the letter ([S/1999/9999], annex)', 'annex'],
    ['the report of 5 May and resolution [9101 (1999)]', null],
  ];
  test.each(cases)('%s', (text, expected) => expect(pinpoint(text)).toBe(expected));
});

describe('pinpoints of several mentions', () => {
  test.each([
    ['paragraph 11', 'paragraphs 9 and 10', 'paragraph 11 and paragraphs 9 and 10'],
    ['paragraphs 9 and 10', 'paragraphs 9 or 10', 'paragraphs 9 and 10'],
    ['paragraph 9', 'paragraphs 9, 10 and 12', 'paragraph 9 and paragraphs 10 and 12'],
    ['paragraphs 8 (a) and 8 (b)', 'paragraphs 8 (a) and (b)', 'paragraphs 8 (a) and 8 (b)'],
    ['Article 13, paragraph 3', 'Article 12', 'Article 13, paragraph 3 and Article 12'],
    ['Chapter VII', null, 'Chapter VII'],
  ])('%s, %s', (known, more, expected) => expect(pinpointsOf(known, more)).toBe(expected));
});
