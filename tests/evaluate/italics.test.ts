import { join } from 'node:path';
import { findClauses } from '../../src/clauses/find.js';
import type { Mark } from '../../src/document/document.js';
import { documentOf as documentWith, paragraph } from '../clauses/document.js';
import { documentOf, filesUnder, share } from './corpus.js';
import { hasShared, shared } from './gold.js';
import { isVerbPhrase, italicsOf, sumOf } from './italics.js';

test.each([
  ['Requests', true],
  ['further strongly urges', true],
  ['Deeply concerned', true],
  ['and in this regard calls upon', true],
  ['Status of Forces', false],
  ['inter alia', false],
  ['non-refoulement', false],
  ['Creating the conditions for the delivery of aid to all', false],
])('"%s" is a verb phrase: %s', (italic, expected) => {
  expect(isVerbPhrase(italic, paragraph('1', `${italic} the words that follow it`))).toBe(expected);
});

test('clauses are held against what is set in italics', () => {
  const text = 'Requests a report, and urges haste; mends nets.';
  const italic = (words: string): Mark => {
    const start = text.indexOf(words);
    return { kind: 'emphasis', span: { paragraph: '1', start, end: start + words.length } };
  };
  const document = { ...documentWith([paragraph('1', text)]), marks: [italic('Requests'), italic('mends')] };
  const { phrases, found, clauses, italic: set, plain } = italicsOf(document, findClauses(document).clauses);
  expect({ phrases, found, clauses, set, plain }).toEqual({ phrases: 2, found: 1, clauses: 2, set: 1, plain: 1 });
});

(hasShared ? test : test.skip)('what the United Nations set in italics is found (needs ../shared)', () => {
  const files = filesUnder(join(shared, 'corpus/akn')).filter((_, n) => n % 20 === 0);
  const documents = files.flatMap((path) => documentOf(path) ?? []);
  const sum = sumOf(documents.map((document) => italicsOf(document, findClauses(document).clauses)));
  expect(share(sum.found, sum.phrases)).toBeGreaterThanOrEqual(0.99);
  expect(share(sum.italic + sum.plain, sum.clauses)).toBeGreaterThanOrEqual(0.99);
});
