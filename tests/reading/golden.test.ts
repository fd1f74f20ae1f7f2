import { goldenOf, goldenSources, keepGolden, readingOfFile } from './golden.js';

/** Everything but what changes with every release. */
const lasting = ({ reader: _, ...reading }: ReturnType<typeof readingOfFile>): object =>
  JSON.parse(JSON.stringify(reading));

describe('golden readings', () => {
  beforeAll(() => {
    if (process.env['UPDATE_GOLDEN'] === '1') goldenSources.forEach(keepGolden);
  });

  test.each(goldenSources)('%s reads as it did', (source) => {
    expect(lasting(readingOfFile(source))).toEqual(lasting(goldenOf(source)));
  });
});
