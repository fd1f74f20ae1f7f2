import { findClauses } from '../../src/clauses/find.js';
import { spokenOf } from '../../src/clauses/ownAnnexes.js';
import type { Paragraph } from '../../src/document/document.js';
import { documentOf, paragraph } from './document.js';

const adoption = paragraph('1', 'Decides to adopt the attached declaration on the care of lighthouses.');
const annex = (label: string, text: string, parent: string | null = null): Paragraph =>
  paragraph(label, text, { kind: 'annex', parent });

const declaration = [
  annex('Annex[1]', 'Meeting at the level of ministers to speak of lighthouses,'),
  annex('Annex[2]', 'Recalling its earlier words on lighthouses,'),
  annex('Annex:1', 'Requests the keepers to report and encourages States to help;'),
  annex('Annex:2', 'Calls upon States:'),
  annex('Annex:2(a)', 'To build more of them;', 'Annex:2'),
];

const found = (paragraphs: readonly Paragraph[]): readonly string[] =>
  findClauses(spokenOf(documentOf(paragraphs)))
    .clauses.filter((clause) => clause.paragraph.startsWith('Annex'))
    .map((clause) => `${clause.paragraph} ${clause.verb}`);

test('the organ speaks in a declaration that it adopts', () => {
  expect(
    spokenOf(documentOf([adoption, ...declaration])).paragraphs.map(({ label, kind }) => `${label} ${kind}`),
  ).toEqual([
    '1 operative',
    'Annex[1] preambular',
    'Annex[2] preambular',
    'Annex:1 operative',
    'Annex:2 operative',
    'Annex:2(a) operative',
  ]);
  expect(found([adoption, ...declaration]).filter((clause) => !clause.startsWith('Annex[1]'))).toEqual([
    'Annex[2] recall',
    'Annex:1 request',
    'Annex:1 encourage',
    'Annex:2 call upon',
  ]);
});

test('what is numbered below words that announce it hangs on them', () => {
  const { paragraphs } = spokenOf(
    documentOf([
      adoption,
      annex('Annex[1]', 'The Security Council calls for the following steps to be taken:'),
      annex('Annex:1', 'All States must light their coasts;'),
      annex('Annex[2]', 'The Security Council also:'),
      annex('Annex:2', 'requests the keepers to report.'),
    ]),
  );
  expect(paragraphs.map(({ parent }) => parent)).toEqual([null, null, 'Annex[1]', null, 'Annex[2]']);
});

test.each([
  [
    'words of others that are welcomed',
    paragraph('1', 'Welcomes the declaration of the keepers, as annexed;'),
    declaration,
  ],
  [
    'a statute that is adopted',
    paragraph('1', 'Decides to adopt the statute of the Court annexed to this resolution;'),
    [annex('Annex:1', 'The Court shall sit at the harbour.'), annex('Annex:2', 'Decides its own rules of procedure.')],
  ],
  [
    'a second annex that describes',
    paragraph('1', 'Agrees to adopt the decisions contained in the annex;'),
    [annex('Annex:1', 'The keepers will meet each year.'), annex('Annex:2', 'Requests are sent by letter.')],
  ],
])('others speak in %s', (_, adopting, others) => {
  const document = documentOf([adopting, ...others]);
  expect(spokenOf(document).paragraphs.filter(({ kind }) => kind === 'annex')).toHaveLength(others.length);
  expect(found([adopting, ...others])).toEqual([]);
});
