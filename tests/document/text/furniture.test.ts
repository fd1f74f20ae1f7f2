import { furnitureForms, isFurniture } from '../../../src/document/text/furniture.js';

describe.each(furnitureForms)('$id', ({ form, examples, counterexamples }) => {
  test.each(examples)('is: %s', (words) => {
    expect(form.test(words)).toBe(true);
    expect(isFurniture(words)).toBe(true);
  });
  test.each(counterexamples)('is not: %s', (words) => expect(form.test(words)).toBe(false));
});
