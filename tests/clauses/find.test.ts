import { findClauses } from '../../src/clauses/find.js';
import { clauseAbove, clauseAt } from '../../src/clauses/governing.js';
import type { Paragraph } from '../../src/document/document.js';
import { documentOf, paragraph } from './document.js';

/** What is found in one paragraph, as "lemma: quote". */
const clausesIn = (label: string, text: string, kind: 'resolution' | 'prst' = 'resolution'): readonly string[] =>
  findClauses(documentOf([paragraph(label, text)], kind)).clauses.map((clause) => `${clause.verb}: ${clause.quote}`);

test.each([
  ['the President speaks for all', 'We look forward to the day of the launch.', ['look forward: look forward']],
  [
    'the members speak',
    'The members of the Council express their sympathy.',
    ['express sympathy: express their sympathy'],
  ],
  [
    'participles of others in a row',
    'The Security Council notes the work of the pilots, charting the reefs, encouraging trade and drawing maps.',
    ['note: notes'],
  ],
])('in a statement: %s', (_, text, expected) => {
  expect(clausesIn('1', text, 'prst')).toEqual(expected);
});

test.each([
  [
    'both under one preposition',
    'Welcoming the work of the fund in coordinating and supporting repairs,',
    ['welcome: Welcoming'],
  ],
  [
    'an act that is recalled',
    'Recalling its resolution on reefs, establishing the Office and requesting the Office to act,',
    ['recall: Recalling'],
  ],
  ['what belongs to others', 'Noting the letter of the pilots, expressing their sympathy,', ['note: Noting']],
  [
    'a noun that looks like a participle',
    'Stressing the role of women in peacebuilding and urging their participation,',
    ['stress: Stressing', 'urge: urging'],
  ],
])('in a preamble: %s', (_, text, expected) => {
  expect(clausesIn('PP1', text)).toEqual(expected);
});

describe('verb phrases', () => {
  test.each([
    ['adverbs before', '1', 'Further strongly urges both sides to talk;', ['urge: Further strongly urges']],
    ['adverbs behind', '1', 'Requests further the Mission to report;', ['request: Requests further']],
    ['an adverbial inside', '1', 'Calls in this regard upon States to help;', ['call upon: Calls in this regard upon']],
    [
      'an adverbial between commas',
      '1',
      'Calls, in this regard, upon all to help;',
      ['call upon: Calls, in this regard, upon'],
    ],
    ['a mood', '1', 'Takes note with deep concern of the letter;', ['take note: Takes note with deep concern']],
    [
      'what is expressed',
      'PP1',
      'Expressing its deep and continuing concern at the raid,',
      ['express concern: Expressing its deep and continuing concern'],
    ],
    ['a state', 'PP1', 'Remaining gravely concerned at the raid,', ['be concerned: Remaining gravely concerned']],
    ['having done', 'PP1', 'Having also considered the letter,', ['consider: Having also considered']],
    ['capitals throughout', '1', 'DECIDES to send observers;', ['decide: DECIDES']],
    ['still doing', '1', 'Continues to urge both sides to talk;', ['urge: Continues to urge']],
    ['a slip in number', '1', 'Request the Secretary-General to report;', ['request: Request']],
    ['a Cyrillic letter', '1', '\u0421alls upon both sides to talk;', ['call upon: \u0421alls upon']],
    ['a letter wrong', '1', 'Requsts the envoy to report;', ['request: Requsts']],
    [
      'a letter wrong behind an adverb',
      '1',
      'Further enccurages both sides to talk;',
      ['encourage: Further enccurages'],
    ],
    [
      'still being',
      'PP1',
      'Continuing to be gravely concerned at the raid,',
      ['be concerned: Continuing to be gravely concerned'],
    ],
    ['as such', '1', 'Notes the delay, and as such urges haste;', ['note: Notes', 'urge: as such urges']],
    ['it is resolved', '1', 'It is resolved that the envoy be sent;', ['decide: is resolved']],
    ['a stray mark before', '1', '“ Decides to send observers;', ['decide: Decides']],
  ])('%s', (_, label, text, expected) => {
    expect(clausesIn(label, text)).toEqual(expected);
  });

  test.each([
    [
      'several, with and without a comma',
      'Welcomes the truce, encourages both sides to keep it and requests the Mission to report;',
      ['welcome: Welcomes', 'encourage: encourages', 'request: requests'],
    ],
    [
      'behind a connective',
      'Notes the delay and, in this context, urges haste; and therefore calls for talks;',
      ['note: Notes', 'urge: urges', 'call for: therefore calls for'],
    ],
    [
      'that share what follows them',
      'Welcomes and strongly supports the work of the envoy;',
      ['welcome: Welcomes', 'support: strongly supports'],
    ],
    [
      'behind an introduction',
      'Acting under Chapter VII of the Charter, decides that arms shall be surrendered;',
      ['act: Acting', 'decide: decides'],
    ],
    [
      'with the Council as subject',
      'In this regard, the Council calls upon all to help and further requests the envoy to report;',
      ['call upon: calls upon', 'request: further requests'],
    ],
    [
      'restated beside another',
      'Reiterates its demand for a truce and its call for talks;',
      ['demand: Reiterates its demand', 'call for: its call for'],
    ],
  ])('%s', (_, text, expected) => {
    expect(clausesIn('1', text)).toEqual(expected);
  });

  test.each([
    [
      'a relative clause',
      '1',
      'Commends the envoy, who deplores delay, urges patience, and calls for talks;',
      ['commend: Commends'],
    ],
    [
      'what another resolution said',
      'PP1',
      'Recalling that resolution, in which the Security Council condemns the raid, expresses outrage and notes the losses,',
      ['recall: Recalling'],
    ],
    ['a list of nouns', '1', 'Notes the complaints, requests and demands of the crew;', ['note: Notes']],
    [
      'a gerund',
      'PP1',
      'Recognizing the role of women in preventing war, including by encouraging talks and urging restraint,',
      ['recognize: Recognizing'],
    ],
    [
      'what a report does',
      '1',
      'Takes note of the report, giving an account and recommending steps;',
      ['take note: Takes note'],
    ],
    [
      'orders that others issue',
      '1',
      'Decides that all shall comply with requests or orders issued by a court;',
      ['decide: Decides'],
    ],
    [
      'how the main verb is meant',
      '1',
      'Decides that the Mission, at the request of the State and taking into account its letter, shall assist it;',
      ['decide: Decides'],
    ],
    [
      'what a letter asks for',
      'PP1',
      'Taking note of the letter of the Government to its President, requesting the withdrawal of the Mission,',
      ['take note: Taking note'],
    ],
    [
      'Member States that have something',
      '1',
      'Welcomes the help of the Union, and States that have the means, in this work;',
      ['welcome: Welcomes'],
    ],
    [
      'a parenthesis',
      '1',
      'Notes the plan (which demands haste; requests money), and welcomes it;',
      ['note: Notes', 'welcome: welcomes'],
    ],
  ])('verbs of others are none: %s', (_, label, text, expected) => {
    expect(clausesIn(label, text)).toEqual(expected);
  });

  test('a statement speaks of the Council by name, and then as "it"', () => {
    const text =
      'The Security Council welcomes the talks. It urges all to join. The members of the Council express their concern.';
    expect(clausesIn('1', text, 'prst')).toEqual([
      'welcome: welcomes',
      'urge: urges',
      'express concern: express their concern',
    ]);
  });

  test.each([
    ['The Security Council has considered the report of the envoy.', ['consider: has considered']],
    [
      'The Council was also informed of the raid. The Council held a meeting.',
      ['be informed: was also informed', 'hold: held'],
    ],
    [
      'The Council took note of the raid. The Council is following the talks and has been briefed.',
      ['take note: took note'],
    ],
    ['The members of the Council will keep the matter under review.', ['will: will']],
    ['Recalls that report, in which the Council decided on a review;', []],
  ])('what the Council tells of itself: %s', (text, expected) => {
    expect(clausesIn('1', text, 'prst').filter((found) => !found.startsWith('recall'))).toEqual(expected);
  });

  test('passive and infinitive directives of the early years', () => {
    expect(clausesIn('1', 'The representatives of both States are invited to take part without vote;')).toEqual([
      'invite: are invited',
    ]);
    const document = documentOf([
      paragraph('1', 'Resolves:'),
      paragraph('1(a)', 'To request the Secretary-General to send a telegram;', { parent: '1' }),
      paragraph('1(b)', 'That the Committee be instructed to meet at once;', { parent: '1' }),
    ]);
    expect(
      findClauses(document).clauses.map((clause) => `${clause.paragraph} ${clause.verb}: ${clause.quote}`),
    ).toEqual(['1 decide: Resolves', '1(a) request: request', '1(b) instruct: be instructed']);
  });

  test('a list below an unnumbered sentence stands under it', () => {
    const paragraphs = [
      paragraph('PP1', 'Having heard both sides,'),
      paragraph('PP2', 'Recommends to both Governments the following steps:'),
      paragraph('1', 'The first Government should withdraw its troops;'),
      paragraph('2', 'The second Government should do likewise;'),
      paragraph('3', 'Decides to meet again;'),
      paragraph('4', 'The annex forms part of this text;'),
    ];
    const { clauses, diagnostics } = findClauses(documentOf(paragraphs));
    expect(['1', '2', '4'].map((label) => clauseAt(clauses, paragraphs, label, 0)?.verb ?? null)).toEqual([
      'recommend',
      'recommend',
      null,
    ]);
    expect(diagnostics.map(({ span }) => span?.paragraph)).toEqual(['4']);
  });

  test('to remain seized tasks nobody', () => {
    const [clause] = findClauses(
      documentOf([paragraph('9', 'Decides to remain actively seized of the matter.')]),
    ).clauses;
    expect(clause).toMatchObject({ verb: 'decide', strength: null, quote: 'Decides' });
  });

  test('scopes reach to the next clause, and over verbs that share their object', () => {
    const text = 'Welcomes and supports the talks; requests the envoy to report.';
    const scopes = findClauses(documentOf([paragraph('1', text)])).clauses.map(({ scope }) =>
      text.slice(scope.start, scope.end),
    );
    expect(scopes).toEqual([
      'Welcomes and supports the talks; ',
      'supports the talks; ',
      'requests the envoy to report.',
    ]);
  });

  test('a paragraph without a verb of the organ is told, one under a chapeau is not', () => {
    const document = documentOf([
      paragraph('1', 'Decides that the Panel shall:'),
      paragraph('1(a)', 'Gather evidence;', { parent: '1' }),
      paragraph('2', 'The annex forms part of this text;'),
    ]);
    expect(findClauses(document).diagnostics.map(({ code, span }) => [code, span?.paragraph])).toEqual([
      ['clause/none', '2'],
    ]);
  });
});

describe('the clause that governs a word', () => {
  const paragraphs: readonly Paragraph[] = [
    paragraph('1', 'Notes the letter and calls upon States:'),
    paragraph('1(a)', 'To accede to the treaty;', { parent: '1' }),
    paragraph('1(b)', 'To report, and encourages them to meet;', { parent: '1' }),
    paragraph('1(b)(i)', 'Every year;', { parent: '1(b)' }),
    paragraph('2', 'Resolves'),
    paragraph('3', 'That the matter be kept on the agenda;'),
  ];
  const { clauses } = findClauses(documentOf(paragraphs));
  const verbAt = (label: string, offset: number): string | undefined =>
    clauseAt(clauses, paragraphs, label, offset)?.verb;

  test.each([
    ['its own paragraph', '1', 10, 'note'],
    ['the later of two', '1', 40, 'call upon'],
    ['the chapeau’s last', '1(a)', 3, 'call upon'],
    ['before the item’s own', '1(b)', 3, 'call upon'],
    ['the item’s own', '1(b)', 30, 'encourage'],
    ['two chapeaux up', '1(b)(i)', 0, 'encourage'],
    ['a sentence that goes on', '3', 5, 'decide'],
  ])('%s', (_, label, offset, verb) => {
    expect(verbAt(label, offset)).toBe(verb);
  });

  test('nothing for an unknown label or before every clause', () => {
    expect(clauseAt(clauses, paragraphs, '9', 0)).toBeNull();
    expect(clauseAbove(clauses, paragraphs, '1')).toBeNull();
  });
});

describe('what hangs on the words above', () => {
  const above = (paragraphs: readonly Paragraph[], label: string): string | undefined => {
    const document = documentOf(paragraphs);
    return clauseAbove(findClauses(document).clauses, document.paragraphs, label)?.verb;
  };

  test('one more task of a mandate under a number of its own', () => {
    const list = [paragraph('1', 'Decides that the Mission shall:'), paragraph('1(a)', 'Patrol;', { parent: '1' })];
    expect(above([...list, paragraph('2', 'Ensure the safety of its staff;')], '2')).toBe('decide');
  });

  test('items behind words that announce more of them', () => {
    const words = [
      paragraph('1', 'Decides that the Mission shall:'),
      paragraph('1(a)', 'Patrol;', { parent: '1' }),
      paragraph('1:end', 'Also requests the Mission to do this:', { parent: '1' }),
      paragraph('1(b)', 'Report.', { parent: '1' }),
    ];
    expect(above(words, '1(a)')).toBe('decide');
    expect(above(words, '1(b)')).toBe('request');
  });

  test('numbers under a chapeau, until the organ speaks anew; never an annex', () => {
    const words = [
      paragraph('PP1', 'Resolves that:'),
      paragraph('1', 'The port shall be open to a State that undertakes to pay;'),
      paragraph('2', 'Such payment may be made by cheque;'),
      paragraph('3', 'Requests the envoy to report.'),
      paragraph('4', 'The harbour is deep.'),
    ];
    expect(['1', '2', '4'].map((label) => above(words, label))).toEqual(['decide', 'decide', undefined]);
    expect(above([words[0]!, paragraph('Annex[1]', 'The harbour is deep.')], 'Annex[1]')).toBeUndefined();
  });
});

test.each(['Ensuring that the light burns;', 'Inciting the crew to mutiny;', 'Exporting coal;', 'Raising the wreck;'])(
  'a word of its own is no misprint: %s',
  (text) => {
    const words = [paragraph('1', 'Condemns the following:'), paragraph('1(a)', text, { parent: '1' })];
    expect(findClauses(documentOf(words)).clauses.map(({ verb }) => verb)).toEqual(['condemn']);
  },
);
