import { adoptedOn, isoDate } from '../../../src/document/text/dates.js';
import { headerOf, identityOf, identityOfPath, meetingOf } from '../../../src/document/text/metadata.js';
import { voteOf } from '../../../src/document/text/vote.js';

test.each([
  ['Resolution 9001 (2031)', 'S/RES/9001(2031)'],
  ['S/RES/9001 (2031)\nDistr.: General', 'S/RES/9001(2031)'],
  ['901 (1949). Resolution of 3 May 1949', 'S/RES/901(1949)'],
  ['9 Resolution of 3 May 1946', 'S/RES/9(1946)'],
  ['S/PRST/2031/4', 'S/PRST/2031/4'],
  ['A letter', null],
])('%j names %s', (head, symbol) => {
  expect(identityOf(head).symbol).toBe(symbol);
});

test.each([
  ['corpus/S_RES_0901_1949_EN.txt', 'S/RES/901(1949)'],
  ['S-RES-901(1949).txt', 'S/RES/901(1949)'],
  ['C:\\texts\\S_PRST_2031_4-123E.xml', 'S/PRST/2031/4'],
  ['-', null],
])('the file name %s tells %s', (path, symbol) => {
  expect(identityOfPath(path).symbol).toBe(symbol);
});

test.each([
  ['on 20 December 2016', '2016-12-20'],
  ['of 3f July 1989', '1989-07-31'],
  ['of 14 October £964', '1964-10-14'],
  ['on 10 Auqust 1993', '1993-08-10'],
  ['of 7 August I958', '1958-08-07'],
  ['83 November 1970', null],
  ['in May 1970', null],
])('%s is %s', (printed, date) => {
  expect(isoDate(printed)).toBe(date);
});

test('of several dates the one of the number’s year is taken', () => {
  expect(adoptedOn('of 3 May 1949, as on 4 May 1948', 1948)).toBe('1948-05-04');
  expect(adoptedOn('of 3 May 1949', null)).toBe('1949-05-03');
});

test.each([
  ['at its 7847th meeting', 7847],
  ['at the 891st meeting', 891],
  ['at the 273 1st meeting', 2731],
  ['at a meeting', null],
])('%s: %s', (words, meeting) => {
  expect(meetingOf(words)).toBe(meeting);
});

test.each([
  ['Adopted unanimously at the 1382nd meeting.', { inFavour: null, against: 0, abstaining: 0, states: null }],
  [
    'Adopted at the 302nd meeting by 8 votes to none, with 3 abstentions (Syria, Union of Soviet Socialist Republics and Chile).',
    {
      inFavour: 8,
      against: 0,
      abstaining: 3,
      states: { inFavour: [], against: [], abstaining: ['Syria', 'Union of Soviet Socialist Republics', 'Chile'] },
    },
  ],
  [
    'Adopted at the 1500th meeting by 13 votes to 1 (Portugal), with one abstention (Spain).',
    { inFavour: 13, against: 1, abstaining: 1, states: { inFavour: [], against: ['Portugal'], abstaining: ['Spain'] } },
  ],
  ['Adopted by a vote of 13 to 0, with 2 abstentions', { inFavour: 13, against: 0, abstaining: 2 }],
])('%s', (line, vote) => {
  expect(voteOf(line)).toMatchObject(vote);
});

test('what is not printed stays null', () => {
  expect(headerOf('', '', false)).toMatchObject({
    symbol: null,
    kind: null,
    adopted: null,
    meeting: null,
    vote: null,
    title: null,
    topics: null,
  });
});
