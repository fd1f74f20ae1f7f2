import { Cues } from '../../src/text/cues.js';

const rows = ['resolutions', 'symbols', 'always'] as const;
const cues = new Cues(rows, (row) => ({ resolutions: /^resolutions?$/i, symbols: /^\/$/, always: /./ })[row]);

describe('cues', () => {
  test.each([
    ['a word calls for its row', 'Recalling Resolution 1325', ['resolutions', 'always']],
    ['a mark does', 'document S/1999', ['symbols', 'always']],
    ['in the order of the table', '/ resolution', ['resolutions', 'symbols', 'always']],
    ['a part of a word does not, where the cue says so', 'irresolution', ['always']],
    ['nothing calls for anything', ' ', []],
  ])('%s', (_, text, expected) => {
    expect(cues.in(text)).toEqual(expected);
  });

  test('only the words of the stretch call', () => {
    const text = 'this resolution and S/1999';
    expect(cues.in(text, 16)).toEqual(['symbols', 'always']);
    expect(cues.in(text, 0, 15)).toEqual(['resolutions', 'always']);
    expect(cues.in(text, 5, 5)).toEqual([]);
  });
});
