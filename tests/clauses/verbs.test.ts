import { findClauses } from '../../src/clauses/find.js';
import { type VerbRecord, verbs } from '../../src/clauses/verbs.js';
import { documentOf, paragraph } from './document.js';

/** A sentence that ends in a comma is a preambular paragraph, any other an operative one. */
const rulesIn = (sentence: string): readonly string[] =>
  findClauses(documentOf([paragraph(sentence.endsWith(',') ? 'PP1' : '1', sentence)])).clauses.map(
    (clause) => clause.rule,
  );

describe('the table of verbs', () => {
  test('every record has its own id and at least one example', () => {
    expect(new Set(verbs.map((record) => record.id)).size).toBe(verbs.length);
    expect(verbs.filter((record) => record.examples.length === 0)).toEqual([]);
  });

  const cases = (pick: (record: VerbRecord) => readonly string[]): readonly (readonly [string, string])[] =>
    verbs.flatMap((record) => pick(record).map((sentence) => [record.id, sentence] as const));

  test.each(cases((record) => record.examples))('%s is found in: %s', (id, sentence) => {
    expect(rulesIn(sentence)).toContain(id);
  });

  test.each(cases((record) => record.counterexamples))('%s is not found in: %s', (id, sentence) => {
    expect(rulesIn(sentence)).not.toContain(id);
  });
});
