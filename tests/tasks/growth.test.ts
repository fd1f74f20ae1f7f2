import { findClauses } from '../../src/clauses/find.js';
import type { Document } from '../../src/document/document.js';
import { readTasks } from '../../src/tasks/read.js';
import { paragraph } from '../clauses/document.js';
import { registry, resolution } from './tasks.js';

/** The least of several runs, in milliseconds. */
function least(run: () => void): number {
  const times = Array.from({ length: 4 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function timeOf(document: Document): number {
  const { clauses } = findClauses(document);
  return least(() => readTasks(document, clauses, registry));
}

/** Texts that make a reader look far ahead or far back, in one clause or in many. */
const hard: readonly (readonly [name: string, sentence: string])[] = [
  [
    'ordinary sentences',
    'requests the Secretary-General to report within six months to the Council, and urges all States to assist UNHCR; ',
  ],
  ['a list without end', 'UNHCR, UNICEF and other relevant United Nations entities, including the African Union, '],
  ['examples in a row', 'including, in particular, such as, '],
  ['adverbials in a row', 'in close cooperation with, as appropriate, within its mandate, '],
  ['brackets that never close', '( “ [ the Committee ('],
  ['infinitives', 'to be able to seek to continue to help to '],
  ['conditions that never end', 'if where when as subject to in accordance with '],
  ['adjectives without noun', 'international, regional and relevant '],
  ['verbs that share what follows', 'and requests and urges and '],
  ['names within names', 'the Government of '],
  ['kinds of kinds', 'all acts of acts of '],
  ['pointers', 'the Committee encourages them and urges the Panel; '],
];

describe('the time that tasks take grows with the text', () => {
  test.each(hard)('%s in one paragraph', (_, sentence) => {
    const time = (times: number) =>
      timeOf(resolution([paragraph('1', `Requests ${sentence.repeat(times)} to report`)]));
    time(100);
    expect(time(2400)).toBeLessThan(16 * time(600) + 25);
  });

  test('many paragraphs with many items', () => {
    const made = (count: number) =>
      resolution(
        Array.from({ length: count }, (_, n) =>
          n % 10 === 0
            ? paragraph(`${n}`, 'Decides that all States, in cooperation with UNHCR, shall:')
            : paragraph(`${n}`, 'Prevent the sale of arms, and inform the Committee;', { parent: `${n - (n % 10)}` }),
        ),
      );
    timeOf(made(100));
    expect(timeOf(made(4000))).toBeLessThan(16 * timeOf(made(1000)) + 25);
  });
});
