import { describe, expect, test } from '@jest/globals';
import { forms } from '../../src/references/forms.js';
import type { Form, Mention } from '../../src/references/mention.js';
import { loadRegistry } from '../../src/registry/load.js';
import { wordsOf } from '../../src/text/words.js';

const registry = loadRegistry();

function findIn(form: Form, text: string): readonly Mention[] {
  const words = wordsOf(text);
  const at = [...words.list.keys()].filter((n) => form.cue?.test(words.list[n]!.printed));
  return form.find({ text, words, at }, registry);
}

describe.each(forms.map((form) => [form.id, form] as const))('form %s', (_, form) => {
  test.each(form.examples.map((example) => [example.text, example.finds] as const))('finds in “%s”', (text, finds) => {
    expect(findIn(form, text).map((m) => text.slice(m.start, m.end))).toEqual(finds);
  });
  test.each(form.counterexamples.map((text) => [text] as const))('finds nothing in “%s”', (text) => {
    expect(findIn(form, text)).toEqual([]);
  });
  test.each(form.examples.map(({ text }) => [text] as const))('has its cue in “%s”', (text) => {
    expect(wordsOf(text).list.some(({ printed }) => form.cue?.test(printed) ?? true)).toBe(true);
  });
  test('has examples and counterexamples', () => {
    expect(form.examples.length).toBeGreaterThan(1);
    expect(form.counterexamples.length).toBeGreaterThan(1);
  });
});
