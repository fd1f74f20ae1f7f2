import { describe, expect, test } from '@jest/globals';
import { forms } from '../../src/references/forms.js';
import { loadRegistry } from '../../src/registry/load.js';
import { wordsOf } from '../../src/text/words.js';

const registry = loadRegistry();

describe.each(forms.map((form) => [form.id, form] as const))('form %s', (_, form) => {
  test.each(form.examples.map((example) => [example.text, example.finds] as const))('finds in “%s”', (text, finds) => {
    expect(form.find(text, registry).map((m) => text.slice(m.start, m.end))).toEqual(finds);
  });
  test.each(form.counterexamples.map((text) => [text] as const))('finds nothing in “%s”', (text) => {
    expect(form.find(text, registry)).toEqual([]);
  });
  test.each(form.examples.map(({ text }) => [text] as const))('has its cue in “%s”', (text) => {
    expect(wordsOf(text).list.some(({ printed }) => form.cue.test(printed))).toBe(true);
  });
  test('has examples and counterexamples', () => {
    expect(form.examples.length).toBeGreaterThan(1);
    expect(form.counterexamples.length).toBeGreaterThan(1);
  });
});
