import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { InputError } from '../../src/errors.js';
import { type Reading, read } from '../../src/reading.js';
import { loadRegistry } from '../../src/registry/load.js';
import type { Span } from '../../src/text/span.js';
import { filesUnder } from '../evaluate/corpus.js';
import { hasShared, shared } from '../evaluate/gold.js';
import { goldenSources } from './golden.js';

const registry = loadRegistry();
const sources = goldenSources.map((path) => ({ path, bytes: readFileSync(new URL(`../../${path}`, import.meta.url)) }));

/** Every quote of a reading with its span, and what is wrong with it. */
function faults(reading: Reading): readonly string[] {
  const texts = new Map(reading.paragraphs.map(({ label, text }) => [label, text]));
  const wrong: string[] = [];
  const check = (quote: string | null, span: Span, what: string): void => {
    const text = texts.get(span.paragraph);
    const inside = text !== undefined && span.start >= 0 && span.start <= span.end && span.end <= text.length;
    if (!inside || (quote !== null && text.slice(span.start, span.end) !== quote))
      wrong.push(`${what} ${JSON.stringify(span)} “${quote}”`);
  };
  if (texts.size !== reading.paragraphs.length) wrong.push('labels repeat');
  for (const clause of reading.clauses) {
    check(clause.quote, clause.span, 'clause');
    check(null, clause.scope, 'scope');
  }
  for (const reference of reading.references) check(reference.quote, reference.span, 'reference');
  for (const task of reading.tasks) {
    check(task.quote, task.span, 'task');
    for (const actor of [...task.addressees, ...task.with, ...task.reportsTo]) check(actor.quote, actor.span, 'actor');
    for (const condition of task.conditions) check(condition.quote, condition.span, 'condition');
    if (task.due) check(task.due.quote, task.due.span, 'due');
  }
  for (const { span } of reading.diagnostics) if (span) check(null, span, 'diagnostic');
  return wrong;
}

/** Reads content that may be anything: a reading, or null where there is nothing to read. Any other error is a fault of ours. */
function readAnything(path: string, bytes: Uint8Array): Reading | null {
  try {
    return read({ path, bytes }, registry);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

describe('a reading', () => {
  test.each(sources)('of $path quotes what stands there', (source) => {
    expect(faults(read(source, registry))).toEqual([]);
  });

  test('is the same each time', () => {
    const [source] = sources;
    expect(read(source!, registry)).toEqual(read(source!, registry));
  });

  const available = hasShared ? filesUnder(join(shared, 'corpus')).filter((_, n) => n % 97 === 0) : [];
  (hasShared ? test : test.skip)('of what the corpus holds quotes what stands there (needs ../shared)', () => {
    const wrong = available.flatMap((path) => {
      const reading = readAnything(path, readFileSync(path));
      return reading === null ? [] : faults(reading).map((fault) => `${path}: ${fault}`);
    });
    expect(wrong).toEqual([]);
  });

  test('tells where the Council acts under Chapter VII', () => {
    const sanctions = sources.find(({ path }) => path.includes('sanctions'))!;
    expect(read(sanctions, registry).instrument.chapterVII).toEqual(['PP5']);
    expect(read(sources[0]!, registry).instrument.chapterVII).toEqual([]);
  });
});

describe('reading never throws on content', () => {
  const seed = 2331;
  const numRuns = 60;

  test('with bytes cut out, doubled, swapped or replaced', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.array(
          fc.record({
            at: fc.double({ min: 0, max: 1, noNaN: true }),
            length: fc.integer({ min: 0, max: 400 }),
            what: fc.constantFrom('cut', 'double', 'noise', 'upper', 'break'),
            noise: fc.string({ unit: 'grapheme', maxLength: 30 }),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        (source, edits) => {
          const text = edits.reduce((whole, { at, length, what, noise }) => {
            const start = Math.floor(at * whole.length);
            const piece = whole.slice(start, start + length);
            const put = {
              cut: '',
              double: piece + piece,
              noise,
              upper: piece.toUpperCase(),
              break: piece.replaceAll(' ', '\n'),
            }[what];
            return whole.slice(0, start) + put + whole.slice(start + length);
          }, source.bytes.toString('utf8'));
          const reading = readAnything(source.path, Buffer.from(text));
          if (reading !== null) expect(faults(reading)).toEqual([]);
        },
      ),
      { seed, numRuns },
    );
  });

  test('with words of the Council in any order', () => {
    const word = fc.constantFrom(
      ...'Requests Decides calls upon for the Committee and , ; : ( ) (a) 1. “ ” to that which resolution 1267 (1999) its its intention Recalling noting having been acting under Chapter VII within 30 days report'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), (words) => {
        const text = `Resolution 9199 (1999)\n\nThe Security Council,\n\n1. ${words.join(' ')}.\n`;
        const reading = readAnything('made-up.txt', Buffer.from(text));
        if (reading !== null) expect(faults(reading)).toEqual([]);
      }),
      { seed, numRuns: 300 },
    );
  });
});
