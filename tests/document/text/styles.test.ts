import type { Document } from '../../../src/document/document.js';
import { readDocument } from '../../../src/document/read.js';

function read(...lines: string[]): Document {
  return readDocument({ path: 'text.txt', bytes: Buffer.from(lines.join('\n')) });
}

const modern = [
  'United Nations',
  'Security Council',
  '',
  'S/RES/9001 (2031)',
  'Distr.: General 4 May 2031',
  '',
  'Resolution 9001 (2031)',
  'Adopted by the Security Council at its 9700th meeting, on 4 May 2031',
  'The Security Council,',
];

const outline = (document: Document) => document.paragraphs.map(({ label, text }) => `${label} ${text}`);
const codes = (document: Document) => document.diagnostics.map((found) => found.code);

test('a modern text, a line a paragraph, with page furniture', () => {
  const document = read(
    ...modern,
    'Recalling its resolution 9000 (2030) on the harbour and the statement of',
    '31-12345 (E)',
    '*3112345*',
    '',
    '\fS/RES/9001 (2031)',
    'its President of 2 May 2031,',
    'Deeply concerned by the silting of the harbour,',
    '1. Requests the Harbour Office:',
    '(a) To dredge the basin;',
    '2/3',
    '',
    '31-12345',
    '',
    'S/RES/9001 (2031)',
    '(b) To mark the channel,',
    'as far as the lighthouse;',
    'Reporting',
    '2. Decides to remain seized of the matter.',
  );
  expect(outline(document)).toEqual([
    'PP1 Recalling its resolution 9000 (2030) on the harbour and the statement of its President of 2 May 2031,',
    'PP2 Deeply concerned by the silting of the harbour,',
    '1 Requests the Harbour Office:',
    '1(a) To dredge the basin;',
    '1(b) To mark the channel, as far as the lighthouse;',
    '2 Decides to remain seized of the matter.',
  ]);
  expect(document.header).toMatchObject({
    symbol: 'S/RES/9001(2031)',
    kind: 'resolution',
    number: 9001,
    year: 2031,
    adopted: '2031-05-04',
    meeting: 9700,
  });
  expect(document.paragraphs.at(-1)).toMatchObject({ heading: 'Reporting', line: 27, parent: null });
  expect(document.paragraphs[3]).toMatchObject({ parent: '1', kind: 'operative' });
  expect(codes(document)).toEqual(['document/paragraph-joined']);
});

test('a page of the old volumes: cut at a margin, words split, notes below, the vote at the end', () => {
  const document = read(
    '901 (1949). Resolution of 3 May 1949',
    '[S/1301]',
    '',
    'The Security Council,',
    '',
    'Having heard the report of the Harbour Com-',
    'mittee, 21 which was read on 2 May 1949 at the non-',
    'public meeting,',
    '',
    '1. Calls upon the pilots, as was said in paragraph 2',
    '(c) above, to return to',
    'their posts ;',
    '',
    '21 Ibid., document S/1300.',
    '',
    '3, Requests the Committee, in view of the events of',
    '12 April 1949, to report.',
    '',
    'Adopted at the 430th meeting by',
    '9 votes to none, with 2 abstentions',
    '(Cuba, Egypt).',
  );
  expect(outline(document)).toEqual([
    'PP1 Having heard the report of the Harbour Committee, which was read on 2 May 1949 at the non-public meeting,',
    '1 Calls upon the pilots, as was said in paragraph 2 (c) above, to return to their posts ;',
    '3 Requests the Committee, in view of the events of 12 April 1949, to report.',
  ]);
  expect(document.footnotes).toEqual([
    { at: { paragraph: 'PP1', start: 49, end: 49 }, mark: '21', text: 'Ibid., document S/1300.' },
  ]);
  expect(document.header).toMatchObject({
    symbol: 'S/RES/901(1949)',
    adopted: '1949-05-03',
    meeting: 430,
    vote: { inFavour: 9, against: 0, abstaining: 2 },
  });
  expect(codes(document)).toEqual(['document/number-gap']);
});

test('everything in one line', () => {
  const document = read(
    ...modern.slice(0, -1),
    'The Security Council, Recalling the letter of the pilots, Noting the training and Stockpiling of buoys, 1. Welcomes the report; 2. Calls upon all pilots: (a) To return; (b) To rest, as paragraph 1 (a) says; and 3. Decides to meet again.',
  );
  expect(outline(document)).toEqual([
    'PP1 Recalling the letter of the pilots,',
    'PP2 Noting the training and Stockpiling of buoys,',
    '1 Welcomes the report;',
    '2 Calls upon all pilots:',
    '2(a) To return;',
    '2(b) To rest, as paragraph 1 (a) says; and',
    '3 Decides to meet again.',
  ]);
});

test('a Refworld header, one paragraph without a number', () => {
  const document = read(
    'Resolution 902 (1951) of 3 May 1951',
    '',
    'Publisher',
    'UN Security Council',
    '',
    'Publication Date',
    '3 May 1951',
    '',
    'Citation / Document Symbol',
    'S/RES/902 (1951)',
    '',
    'Cite as',
    'UN Security Council, Resolution 902 (1951), available at: http://example.org [accessed 4 May 2031]',
    '',
    'The Security Council,  ',
    'Having examined the application of the pilots, (17) Recommends that they be admitted.',
    'Footnotes',
    '(17) Ibid., document S/2002.',
  );
  expect(outline(document)).toEqual([
    'PP1 Having examined the application of the pilots,',
    '1 Recommends that they be admitted.',
  ]);
  expect(document.paragraphs.map((paragraph) => paragraph.kind)).toEqual(['preambular', 'operative']);
  expect(document.footnotes).toMatchObject([{ at: { paragraph: 'PP1' }, mark: '17' }]);
  expect(document.header).toMatchObject({ symbol: 'S/RES/902(1951)', adopted: '1951-05-03' });
});

test('marks that a scanner misread', () => {
  const document = read(
    'Resolution 903 (1962) of 3 May 1962',
    '',
    'The Security Conncil,',
    '',
    'Noting the storm,',
    '',
    'l. Thanks the pilots;',
    '',
    '2, Asks them:',
    '',
    '(a) To rest;',
    '',
    '(6) To wait;',
    '',
    '(c) To return;',
    '',
    '3. Resolves:',
    '',
    '(1) To write;',
    '',
    '(ii) To sign.',
  );
  expect(document.paragraphs.map(({ label }) => label)).toEqual([
    'PP1',
    '1',
    '2',
    '2(a)',
    '2(b)',
    '2(c)',
    '3',
    '3(i)',
    '3(ii)',
  ]);
});

test('a number that was lost, words behind items, a part that numbers anew', () => {
  const document = read(
    'Resolution 904 (1963) of 3 May 1963',
    '',
    'The Security Council,',
    '',
    'Noting the storm,',
    '',
    'A',
    '',
    '1. Asks the pilots:',
    '',
    '(a) To rest;',
    '',
    'and thanks them for their patience;',
    '',
    'Urges the harbour master to listen;',
    '',
    '3. Decides to meet.',
    '',
    'B',
    '',
    'The Security Council,',
    '',
    'Recalling the storm,',
    '',
    '1. Decides to part.',
    '',
    'Adopted unanimously at the',
    '1001st meeting.',
  );
  expect(outline(document)).toEqual([
    'PP1 Noting the storm,',
    '1 Asks the pilots:',
    '1(a) To rest;',
    '1:end and thanks them for their patience;',
    '2 Urges the harbour master to listen;',
    '3 Decides to meet.',
    'PP2 Recalling the storm,',
    'B:1 Decides to part.',
  ]);
  expect(codes(document)).toEqual(['document/number-corrected']);
  expect(document.header).toMatchObject({ meeting: 1001, vote: { inFavour: null, against: 0, abstaining: 0 } });
});

test('what a preambular paragraph quotes in lines of its own belongs to it', () => {
  const document = read(
    'Resolution 9003 (2031)',
    '',
    'The Security Council,',
    '',
    'Recalling its resolution 9000 (2030), in which it put the question:',
    '',
    '“To whom does the lighthouse belong?”,',
    '',
    'Noting the storm,',
    '',
    '1. Decides to meet.',
  );
  expect(outline(document)).toEqual([
    'PP1 Recalling its resolution 9000 (2030), in which it put the question: “To whom does the lighthouse belong?”,',
    'PP2 Noting the storm,',
    '1 Decides to meet.',
  ]);
});

test.each([
  ['with a blank line between paragraphs', ''],
  ['without', null],
])('a statement as plain text, %s', (_name, between) => {
  const paragraphs = [
    '“The Security Council welcomes the calm. It thanks the pilots and',
    'S/PRST/2031/4',
    '2',
    'Buoys are back.',
    '“The Council asks the Secretary-General to report.',
    '“The Security Council will remain seized of the matter.”',
  ];
  const document = read(
    'S/PRST/2031/4',
    '',
    'Statement by the President of the Security Council',
    '',
    'At the 9701st meeting of the Security Council, held on 5 May 2031, in connection with the Council’s',
    'consideration of the item entitled “The situation in the harbour”, the President made the following',
    'statement on behalf of the Council:',
    ...paragraphs.flatMap((line, at) => (between === null || at < 3 ? [line] : [between, line])),
  );
  expect(document.paragraphs.map(({ label, kind }) => `${label} ${kind}`)).toEqual([
    '1 operative',
    '2 operative',
    '3 operative',
  ]);
  expect(document.header).toMatchObject({
    symbol: 'S/PRST/2031/4',
    kind: 'prst',
    number: 4,
    year: 2031,
    adopted: '2031-05-05',
    meeting: 9701,
    agenda: 'The situation in the harbour',
  });
});

test('Markdown: headings, escapes, bold numbers, links and emphasis', () => {
  const document = read(
    '# Resolution 9002 (2031)',
    '',
    '**Adopted by the Security Council at its 9702nd meeting, on 6 May 2031**',
    '',
    '*The Security Council*,',
    '',
    '_Recalling_ resolution [9000 \\(2030\\)](https://example.org/9000),',
    '',
    '**1.** _Decides_ to meet\\*;',
    '',
    '2\\. __Requests__ the snake_case office to report.',
  );
  expect(outline(document)).toEqual([
    'PP1 Recalling resolution 9000 (2030),',
    '1 Decides to meet*;',
    '2 Requests the snake_case office to report.',
  ]);
  expect(document.source.format).toBe('markdown');
  expect(document.marks).toEqual([
    { kind: 'emphasis', span: { paragraph: 'PP1', start: 0, end: 9 } },
    { kind: 'link', span: { paragraph: 'PP1', start: 21, end: 32 }, href: 'https://example.org/9000' },
    { kind: 'emphasis', span: { paragraph: '1', start: 0, end: 7 } },
    { kind: 'emphasis', span: { paragraph: '2', start: 0, end: 8 } },
  ]);
});

test('a symbol that only the file’s name tells', () => {
  const bytes = Buffer.from('The Security Council,\n\nNoting the storm,\n\n1. Decides to meet.');
  const document = readDocument({ path: 'texts/S_RES_0905_1964_EN.txt', bytes });
  expect(document.header).toMatchObject({ symbol: 'S/RES/905(1964)', adopted: null });
  expect(codes(document)).toEqual(['document/no-symbol', 'document/no-date']);
});

test.each([
  ['the date’s year was misread', '901 (1949). Resolution of 3 May 1943', 'x.txt', 'S/RES/901(1949)', '1949-05-03'],
  ['the number’s year cannot be', 'Resolution 901 (1049) of 3 May 1949', 'x.txt', 'S/RES/901(1949)', '1949-05-03'],
  [
    'the file’s name decides',
    'Resolution 901 (1944) of 3 May 1949',
    'S_RES_0901_1949.txt',
    'S/RES/901(1949)',
    '1949-05-03',
  ],
])('number and date differ: %s', (_name, heading, path, symbol, adopted) => {
  const document = readDocument({
    path,
    bytes: Buffer.from(`${heading}\n\nThe Security Council,\n\n1. Decides to meet.`),
  });
  expect(document.header).toMatchObject({ symbol, adopted });
  expect(codes(document)).toEqual(['document/number-corrected']);
});

test('a file’s name that names another instrument is told', () => {
  const bytes = Buffer.from('Resolution 901 (1949) of 3 May 1949\n\nThe Security Council,\n\n1. Decides to meet.');
  const document = readDocument({ path: 'S_RES_0902_1949.txt', bytes });
  expect(document.header.symbol).toBe('S/RES/901(1949)');
  expect(codes(document)).toEqual(['document/symbol-differs']);
});

test('articles within a resolution carry their names, and what a scanner left of an underline is gone', () => {
  const document = read(
    '21 (1931). Resolution of 2 May 1931',
    '',
    'Whereas the lighthouse stands on the reef;',
    '',
    'Now, therefore, the Security Council resolves to approve the following terms:',
    '',
    'Article 1',
    '',
    'The keeper shall tend the light.',
    '',
    'Article 2',
    '',
    '1. The keeper shall be paid.',
    '',
    '2. Calls _ upon the harbour to pay.',
  );
  expect(document.paragraphs.map(({ label, kind, text }) => `${kind} ${label} ${text}`)).toEqual([
    'preambular PP1 Whereas the lighthouse stands on the reef;',
    'operative 1 Now, therefore, the Security Council resolves to approve the following terms:',
    'annex Article 1[1] The keeper shall tend the light.',
    'annex Article 2:1 The keeper shall be paid.',
    'annex Article 2:2 Calls upon the harbour to pay.',
  ]);
});

test('the name of an annex stands alone even where lines are cut at a margin', () => {
  const document = read(
    'Resolution 9004 (2031)',
    '',
    'The Security Council,',
    '',
    '1. Decides that the harbours which are named in the',
    'annex to this resolution shall be kept open for all',
    'ships that carry grain to the islands;',
    '',
    '2. Decides to remain seized of the matter.',
    '',
    'Annex',
    'List of the harbours that shall be kept open for all',
    'ships',
    '',
    '1. The northern harbour and the piers that belong to',
    'it.',
  );
  expect(document.paragraphs.map(({ label, kind, heading }) => `${kind} ${label} ${heading ?? ''}`)).toEqual([
    'operative 1 ',
    'operative 2 ',
    'annex Annex:1 List of the harbours that shall be kept open for all ships',
  ]);
});

test('a preamble that tells something before the formula, parts with letters, a last number that was lost', () => {
  const document = read(
    '14 (1931). Resolution of 16 May 1931',
    '[S/318]',
    '',
    'As the harbour has been closed by ice since the first of the year, ships are waiting outside;',
    '',
    'A',
    '',
    'To this end,',
    '',
    'The Security Council',
    '',
    '1. Decides to send a ship that breaks ice into the harbour and the bay. B',
    'The Security Council,',
    '1. Requests the harbour to report;',
    '(b} Decides how;',
    'Decides to remain seized of the matter.',
  );
  expect(document.paragraphs.map(({ label, heading, text }) => `${label} [${heading}] ${text}`)).toEqual([
    'PP1 [null] As the harbour has been closed by ice since the first of the year, ships are waiting outside;',
    '1 [A] Decides to send a ship that breaks ice into the harbour and the bay.',
    'B:1 [B] Requests the harbour to report;',
    'B:1(b) [B] Decides how;',
    'B:2 [B] Decides to remain seized of the matter.',
  ]);
});

test('bullets and numbers inside a line, a capital L for 1, a letter that a scanner made of another, a verb alone above the numbers', () => {
  const document = read(
    'Resolution 9005 (2031)',
    'The Security Council,',
    'Having met,',
    'Resolves',
    'L. Decides to appoint the following: \u00AD Ms. Ada Gale (Chile) \u00AD Mr. Ben Reef (Ghana) 2. Decides further to do the following:',
    '(a) sail;',
    '(b) row;',
    '(c) tow;',
    '(a) steer;',
    '(e) land.',
  );
  expect(outline(document)).toEqual([
    'PP1 Having met,',
    'PP2 Resolves',
    '1 Decides to appoint the following:',
    '1[1] Ms. Ada Gale (Chile)',
    '1[2] Mr. Ben Reef (Ghana)',
    '2 Decides further to do the following:',
    '2(a) sail;',
    '2(b) row;',
    '2(c) tow;',
    '2(d) steer;',
    '2(e) land.',
  ]);
});
