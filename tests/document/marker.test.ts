import { looksLike, markerAt, printedRank, ranksOf } from '../../src/document/marker.js';

test.each([
  ['4. Decides', { kind: 'number', value: 4, sure: true, length: 3 }],
  ['12 . Decides', { kind: 'number', value: 12, sure: true, length: 5 }],
  ['3, Calls', { kind: 'number', value: 3, sure: false, length: 3 }],
  ['7\tUrges', { kind: 'number', value: 7, sure: true, length: 2 }],
  ['l. Notes', { kind: 'number', value: 1, sure: false, length: 3 }],
  ['S. Notes', { kind: 'number', value: 5, sure: false, length: 3 }],
  ['IO. Notes', { kind: 'number', value: 10, sure: false, length: 4 }],
  ['(a) To go', { kind: 'item', printed: 'a', length: 4 }],
  ['(iv) To go', { kind: 'item', printed: 'iv', length: 5 }],
  ['b) To go', { kind: 'item', printed: 'b', length: 3 }],
  ['c. To go', { kind: 'item', printed: 'c', length: 3 }],
  ['– To go', { kind: 'bullet', length: 2 }],
  ['• To go', { kind: 'bullet', length: 2 }],
])('%s', (text, marker) => {
  expect(markerAt(text)).toMatchObject(marker);
});

test.each(['(UNFORCE) shall', '(2011) shall be', '1994 and', 'Decides', '', '-5 degrees'])('no marker: %s', (text) => {
  expect(markerAt(text)).toBeNull();
});

test('a mark may be read in more than one way', () => {
  expect(ranksOf('i')).toEqual([
    { style: 'roman', value: 1 },
    { style: 'lower', value: 9 },
  ]);
  expect(ranksOf('aa')).toEqual([{ style: 'lower', value: 27 }]);
  expect(ranksOf('XIV')).toEqual([{ style: 'ROMAN', value: 14 }]);
  expect(ranksOf('UNFORCE')).toEqual([]);
  for (const printed of ['b', 'iv', 'C', 'VII', '3', 'bb'])
    expect(ranksOf(printed).map(printedRank)).toContain(printed);
});

test('scanners confuse marks', () => {
  expect(looksLike('6', 'b')).toBe(true);
  expect(looksLike('1', 'i')).toBe(true);
  expect(looksLike('6', 'k')).toBe(false);
});
