import { isRankOfText, rankOf, type Standing } from '../../src/graph/rank.js';

const plain: Standing = { knownBy: 'text', reader: '1.2.3', format: 'text', wellFormed: true, source: 'ab'.repeat(32) };

test.each<[string, Partial<Standing>, Partial<Standing>]>([
  ['a text before facts', {}, { knownBy: 'facts', reader: '9.0.0' }],
  ['a newer reader before an older', { reader: '1.2.10' }, { reader: '1.2.9', format: 'akn' }],
  ['a newer reader by its larger number', { reader: '1.10.0' }, { reader: '1.9.9' }],
  ['a release before what led up to it', { reader: '1.2.3' }, { reader: '1.2.3-beta.10' }],
  ['of two that led up to it the later', { reader: '1.2.3-beta.10' }, { reader: '1.2.3-beta.9' }],
  ['marked up before plain', { format: 'akn', wellFormed: false }, { format: 'markdown' }],
  ['well-formed before not', {}, { wellFormed: false, source: '00'.repeat(32) }],
  ['the smaller digest', { source: `0${'f'.repeat(63)}` }, { source: `1${'0'.repeat(63)}` }],
])('%s', (_, better, worse) => {
  expect(rankOf({ ...plain, ...better }) > rankOf({ ...plain, ...worse })).toBe(true);
});

test('two sources never tie, whatever the version is called', () => {
  for (const reader of ['', 'next', '0.0.0']) {
    const rank = (source: string) => rankOf({ ...plain, reader, source });
    expect(rank('a1'.repeat(32))).not.toBe(rank('a2'.repeat(32)));
  }
});

test('a rank tells whether there is a text', () => {
  expect(isRankOfText(rankOf(plain))).toBe(true);
  expect(isRankOfText(rankOf({ ...plain, knownBy: 'facts' }))).toBe(false);
});
