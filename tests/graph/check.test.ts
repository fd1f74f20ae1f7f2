import { check, type Finding, lineOf } from '../../src/graph/check.js';
import { graphOfSketch, smallRegistryGraph } from '../store/graphs.js';
import { small } from '../store/sketches.js';

const graphs = small.map((one) => graphOfSketch(one));
const linesOf = (findings: readonly Finding[]) => findings.map(lineOf);

test('what is cited and not there, what cites a later one', () => {
  expect(linesOf(check(graphs.slice(2), smallRegistryGraph, new Set(['S/RES/1040(1952)'])))).toEqual([
    'S/RES/99(1949) is cited and was not loaded: by S/RES/102(1951)',
    'S/RES/101(1950) is cited and was not loaded: by S/PRST/1951/4, S/RES/102(1951)',
    'S/RES/1040(1952) cites S/RES/1041(1952), which is later, in 1, as its text does',
  ]);
});

test('a resolution of another year cannot be', () => {
  const wrong = graphOfSketch({
    symbol: 'S/RES/1041(1952)',
    paragraphs: [{ label: '1', text: 'Recalls one', references: [{ target: 'S/RES/102(1952)' }] }],
  });
  expect(linesOf(check([...graphs.slice(0, 5), wrong], smallRegistryGraph))).toContain(
    'S/RES/102(1952) is cited and cannot be, for there is S/RES/102(1951): by S/RES/1041(1952)',
  );
});

test('a parent that is not there', () => {
  const { bodies } = smallRegistryGraph;
  const orphaned = { ...smallRegistryGraph, bodies: bodies.filter(({ key }) => key !== 'Council of Tests') };
  expect(linesOf(check([], orphaned))).toContain(
    '101-committee is said to be under Council of Tests, which is not there',
  );
});

test.each<[string, string | null]>([
  ['office of quiet affairs', 'OQA'],
  ['Office for Quiet Affair', 'OQA'],
  ['Offices for Quiet Affairs', null],
  ['Office for Quiet Affairs (OQAX)', null],
  ['Affairs Office, Quiet', 'OQA'],
  ['Office for Qiet Affairs', 'OQA'],
  ['Office for Loud Affairs', null],
  ['member States', 'Member States'],
])('%s is like %s', (name, like) => {
  const graph = graphOfSketch({
    symbol: 'S/RES/1041(1952)',
    paragraphs: [{ label: '1', text: 'Asks it', tasks: [{ addressees: [name] }] }],
  });
  const alike = check([graph], smallRegistryGraph).flatMap((one) => (one.kind === 'alike' ? [one.bodies] : []));
  expect(alike).toEqual(like === null ? [] : [[like, name]]);
});

test('what people decided to be several bodies is not asked again', () => {
  const graph = graphOfSketch({
    symbol: 'S/RES/1041(1952)',
    paragraphs: [
      { label: '1', text: 'Asks it', tasks: [{ addressees: ['Office for Qiet Affairs', 'Office of Quite Affairs'] }] },
    ],
  });
  const alike = (names: readonly string[]) =>
    check([graph], smallRegistryGraph, new Set(), [{ names, reason: 'ours' }]).flatMap((one) =>
      one.kind === 'alike' ? [one.bodies[1]] : [],
    );
  expect(alike(['OQA', 'Somebody else'])).toContain('Office for Qiet Affairs');
  expect(alike(['OQA', 'office for qiet affairs'])).not.toContain('Office for Qiet Affairs');
});
