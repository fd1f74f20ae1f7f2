import { conditionForms } from '../../src/tasks/terms/conditionForms.js';
import { conditionsIn } from '../../src/tasks/terms/conditions.js';
import { deadlineForms } from '../../src/tasks/terms/deadlines.js';
import { deadlineIn } from '../../src/tasks/terms/due.js';
import { partnerForms } from '../../src/tasks/terms/partnerForms.js';
import { partnerAt } from '../../src/tasks/terms/partners.js';
import { wordsOfStretch } from '../../src/tasks/terms/stretch.js';
import { passageOf } from '../../src/tasks/words/passage.js';
import { paragraph } from '../clauses/document.js';
import { registry } from './tasks.js';

interface Row {
  readonly rule: string;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

const pairs = (rows: readonly Row[], pick: (row: Row) => readonly string[]): readonly (readonly [string, string])[] =>
  rows.flatMap((row) => pick(row).map((sentence) => [row.rule, sentence] as const));

const stretch = (text: string) => ({ label: '1', text, start: 0, end: text.length });

describe.each<readonly [string, readonly Row[], (sentence: string, rule: string) => boolean]>([
  ['conditions', conditionForms, (sentence, rule) => conditionsIn(wordsOfStretch(stretch(sentence)), rule).length > 0],
  [
    'deadlines',
    deadlineForms,
    (sentence, rule) =>
      deadlineIn(wordsOfStretch(stretch(sentence)), { adopted: null, mandateEnd: null }, rule) !== null,
  ],
  [
    'partners',
    partnerForms,
    (sentence, rule) => {
      const passage = passageOf(paragraph('1', sentence), registry);
      return passage.words.some((_, i) => partnerAt(passage, i)?.row.rule === rule);
    },
  ],
])('the table of %s', (_, rows, finds) => {
  test('every record has a rule of its own and an example', () => {
    expect(new Set(rows.map((row) => row.rule)).size).toBe(rows.length);
    expect(rows.filter((row) => row.examples.length === 0)).toEqual([]);
  });

  test.each(pairs(rows, (row) => row.examples))('%s is found in: %s', (rule, sentence) => {
    expect(finds(sentence, rule)).toBe(true);
  });

  test.each(pairs(rows, (row) => row.counterexamples))('%s is not found in: %s', (rule, sentence) => {
    expect(finds(sentence, rule)).toBe(false);
  });
});
