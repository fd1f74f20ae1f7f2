import { hasCorpus, rawAgainstCorrected, rawAgainstXml, readEverything, similar } from './paragraphs.js';

const shared = '../shared';

test('texts are alike where nine tenths of their letters are', () => {
  expect(similar('The co-operation of “all”', 'the cooperation of all')).toBe(true);
  expect(similar('0123456789'.repeat(10), '0123456789'.repeat(9))).toBe(true);
  expect(similar('0123456789'.repeat(10), '0123456789'.repeat(8))).toBe(false);
  expect(similar('', '')).toBe(true);
});

if (hasCorpus(shared)) {
  test('raw text gives the paragraphs of the United Nations’ XML', () => {
    const { overall } = rawAgainstXml(shared, 4);
    expect(overall.documents).toBeGreaterThan(80);
    expect(overall.f1).toBeGreaterThan(0.995);
    expect(overall.whole).toBeGreaterThan(0.97);
  });

  test('scanned text gives the paragraphs of the corrected text', () => {
    const { overall, sameNumbers } = rawAgainstCorrected(shared, 5);
    expect(overall.documents).toBeGreaterThan(120);
    expect(sameNumbers).toBeGreaterThan(0.985);
    expect(overall.f1).toBeGreaterThan(0.95);
  });

  test('every file is read: none is empty, each has its symbol, no gap goes unsaid', () => {
    const { failed, empty, withoutSymbol, silentGaps } = readEverything(shared, 7);
    expect({ failed, empty, withoutSymbol, silentGaps }).toEqual({
      failed: [],
      empty: [],
      withoutSymbol: [],
      silentGaps: [],
    });
  });
} else {
  test.skip('the corpus is not beside the project: the reading of paragraphs is not measured', () => {});
}
