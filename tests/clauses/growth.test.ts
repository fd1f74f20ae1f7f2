import { findClauses } from '../../src/clauses/find.js';
import { clauseAt } from '../../src/clauses/governing.js';
import type { Document } from '../../src/document/document.js';
import { documentOf, paragraph } from './document.js';

/** The least of several runs, in milliseconds. */
function least(run: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Texts that make a reader look far ahead or far back. */
const hard: readonly (readonly [name: string, sentence: string])[] = [
  ['ordinary sentences', 'Requests the Secretary-General to report, and urges all States to assist; '],
  ['adverbials in a row', 'in this regard, to this end, once again, '],
  ['verbs that wait for a particle', 'calls, in cooperation with all, '],
  ['brackets that never close', '( “ [ and requests '],
  ['relative clauses', 'which urges, who calls upon, and '],
  ['objects that never come', 'expresses its deep and very grave '],
  ['enumerations', '(a) Decides (b) Requests (c) '],
];

describe('the time that clauses take grows with the text', () => {
  test.each(hard)('%s in one paragraph', (_, sentence) => {
    const time = (times: number): number => {
      const document = documentOf([paragraph('1', `Notes ${sentence.repeat(times)}`)]);
      return least(() => findClauses(document));
    };
    time(500);
    expect(time(8000)).toBeLessThan(14 * time(2000) + 20);
  });

  test('many paragraphs, and the clause that governs each of their words', () => {
    const made = (count: number): Document =>
      documentOf(
        Array.from({ length: count }, (_, n) =>
          n % 10 === 0
            ? paragraph(`${n}`, 'Decides that all States shall:')
            : paragraph(`${n}`, 'Prevent the sale of arms;', { parent: `${n - (n % 10)}` }),
        ),
      );
    const time = (count: number): number => {
      const document = made(count);
      return least(() => {
        const { clauses } = findClauses(document);
        for (const { label } of document.paragraphs) clauseAt(clauses, document.paragraphs, label, 5);
      });
    };
    time(500);
    expect(time(8000)).toBeLessThan(14 * time(2000) + 20);
  });
});
