import { changes, lineChanges } from './figures.js';

test('gains and losses are told a number and a line at a time', () => {
  const before = { gold: { tasks: 0.9, references: 1 }, misses: ['a missed', 'b missed', 'b missed'], note: 'then' };
  const today = { gold: { tasks: 0.95, references: 1, dues: 1 }, misses: ['b missed', 'c missed'], note: 'now' };
  expect(changes(before, today)).toEqual([
    'gold › tasks: 0.9 → 0.95',
    'gold › dues: – → 1',
    'misses: - a missed',
    'misses: - b missed',
    'misses: + c missed',
  ]);
  expect(changes(before, before)).toEqual([]);
});

test('a line that changed is told as gone and come, side by side', () => {
  expect(lineChanges(['1 cites X', '2 cites Y'], ['1 cites X', '2 cites Z'])).toEqual(['- 2 cites Y', '+ 2 cites Z']);
});
