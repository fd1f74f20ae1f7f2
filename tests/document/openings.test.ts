import { isFormula, openingOf, openingWithin, withoutFormula } from '../../src/document/openings.js';

test.each([
  ['Recalling the letter', 'preambular'],
  ['Deeply concerned by the delay', 'preambular'],
  ['Having heard the parties', 'preambular'],
  ['Bearing in mind the needs', 'preambular'],
  ['Mindful of its duties', 'preambular'],
  ['Decides to meet again', 'operative'],
  ['Also requests a report', 'operative'],
  ['Strongly condemns the raid', 'operative'],
  ['Once again calls upon the parties', 'operative'],
  ['King and country', null],
  ['During the winter', null],
  ['decides in the middle of a sentence', null],
  ['States of the region', null],
  ['Reports of the mission', null],
  ['United Nations personnel', null],
])('%s opens: %s', (words, opening) => {
  expect(openingOf(words)).toBe(opening);
});

test.each([
  ['Stockpiling and use of mines', null],
  ['Training of the police', null],
  ['Welcoming the training of the police', 'preambular'],
  ['Urges restraint', 'operative'],
])('within a line, %s opens: %s', (words, opening) => {
  expect(openingWithin(words)).toBe(opening);
});

test.each([
  ['The Security Council,', ''],
  ['The Security Council', ''],
  ['Tue Security Council,', ''],
  ['The Securin Council, ', ''],
  ['The Security Council, Recalling the letter,', 'Recalling the letter,'],
  ['\uFDD0The Security Council\uFDD1,', ''],
  ['The Security Council requests a report', null],
  ['Security Council', null],
  ['The security of the region,', null],
])('the formula %j leaves %j', (words, rest) => {
  expect(withoutFormula(words)).toBe(rest);
  expect(isFormula(words)).toBe(rest === '');
});
