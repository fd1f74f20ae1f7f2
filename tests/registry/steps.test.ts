import { Steps } from '../../src/registry/steps.js';

test('a word leads from each node where it was told to, near and apart, however many steps there are', () => {
  const steps = new Steps();
  for (let node = 0; node < 2000; node++) {
    steps.add(node, 7, false, node + 1);
    if (node % 3 === 0) steps.add(node, 7, true, node + 2);
  }
  for (let node = 0; node < 2000; node++) {
    expect(steps.near(steps.find(node, 7))).toBe(node + 1);
    expect(steps.apart(steps.find(node, 7))).toBe(node % 3 === 0 ? node + 2 : 0);
    expect(steps.find(node, 8)).toBe(-1);
  }
});

test('word 0, which no name has, leads nowhere', () => {
  const steps = new Steps();
  steps.add(0, 1, false, 1);
  expect(steps.find(0, 0)).toBe(-1);
  expect(steps.near(steps.find(0, 0))).toBe(0);
});
