import { mandateForms, mandateOf } from '../../src/tasks/mandates.js';

const named = /Harbour Commission|a panel of experts/;

function act(action: string, strength: 'decision' | 'request' = 'decision') {
  const quote = named.exec(action)?.[0] ?? 'the Harbour Commission';
  const span = { paragraph: '1', start: 0, end: quote.length };
  return mandateOf({ strength, action, addressees: [{ quote, span }] });
}

describe.each(mandateForms.map((form) => [form.act, form] as const))('%s', (name, { examples, counterexamples }) => {
  test.each(examples)('%s', (example) => expect(act(example)).toBe(name));
  test.each(counterexamples)('not: %s', (counterexample) => expect(act(counterexample)).not.toBe(name));
});

test('only a decision about a body that the deed names is one', () => {
  expect(act('extend the mandate of the Harbour Commission until 3 May 2031')).toBe('extend');
  expect(act('extend the mandate of the Harbour Commission until 3 May 2031', 'request')).toBeNull();
  expect(act('establish a commission of inquiry')).toBeNull();
  expect(mandateOf({ strength: 'decision', action: null, addressees: [] })).toBeNull();
});
