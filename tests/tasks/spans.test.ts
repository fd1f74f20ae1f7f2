import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { findClauses } from '../../src/clauses/find.js';
import type { Document } from '../../src/document/document.js';
import { readDocument } from '../../src/document/read.js';
import { readTasks } from '../../src/tasks/read.js';
import { paragraphsOf, registry, resolution } from './tasks.js';

/** Every quote of every task stands where its span says. */
function check(document: Document): void {
  const texts = new Map(document.paragraphs.map((paragraph) => [paragraph.label, paragraph.text]));
  const { tasks, diagnostics } = readTasks(document, findClauses(document).clauses, registry);
  for (const task of tasks) {
    const quotes = [
      task,
      ...task.addressees,
      ...task.with,
      ...task.reportsTo,
      ...task.conditions,
      ...(task.due ? [task.due] : []),
    ];
    for (const { quote, span } of quotes) {
      expect(quote).not.toBe('');
      expect(texts.get(span.paragraph)?.slice(span.start, span.end)).toBe(quote);
    }
    if (task.action !== null) expect(texts.get(task.paragraph)).toContain(task.action);
  }
  for (const { span } of diagnostics) if (span) expect(texts.has(span.paragraph)).toBe(true);
}

const pieces = [
  'Requests',
  'Decides',
  'Calls upon',
  'encourages',
  'urges',
  'calls for',
  'Expresses its intention',
  'Demands',
  'that',
  'to',
  'the',
  'all',
  'and',
  ',',
  ';',
  ':',
  '.',
  '(',
  ')',
  '“',
  '’',
  '-',
  'Secretary-General',
  'Member States',
  'UNHCR',
  'the Committee',
  'them',
  'parties to the conflict',
  'Elysia',
  'regional',
  'organizations',
  'including',
  'such as',
  'as appropriate',
  'within',
  'six months',
  'until 31 May 2016',
  'by',
  '30 February',
  'every',
  '90 days',
  'report',
  'submit',
  'support',
  'not',
  'shall',
  'be',
  'continue',
  'in close cooperation with',
  'under the guidance of',
  'established pursuant to resolution 1973 (2011)',
  'who have not yet done so',
  'to do so',
  'brief',
  'a',
  'Panel',
  'of',
  'experts',
  '\u{1F600}',
  'É',
];
const sentence = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
const text = fc.oneof(
  sentence,
  sentence.map((words) => `(a) ${words}`),
  fc.string({ maxLength: 80 }),
);

test('whatever the words are, tasks are read and their spans are right', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) =>
      check(resolution(paragraphsOf(['Requests the Council to act;', ...texts]))),
    ),
    { seed: 2331, numRuns: 300 },
  );
});

test('a document without paragraphs has no tasks', () => {
  expect(readTasks(resolution([]), [], registry)).toEqual({ tasks: [], diagnostics: [] });
});

test('the spans of resolution 2331 are right', () => {
  const path = new URL('../../seed/S_RES_2331.md', import.meta.url);
  check(readDocument({ path: 'seed/S_RES_2331.md', bytes: readFileSync(path) }));
});

const corpus = new URL('../../../shared/corpus/text/cr-unsc-gold/', import.meta.url);
(existsSync(corpus) ? test : test.skip)('the spans of real texts are right (needs ../shared)', () => {
  const files = readdirSync(corpus).filter((_, n) => n % 40 === 0);
  for (const file of files) check(readDocument({ path: file, bytes: readFileSync(new URL(file, corpus)) }));
});
