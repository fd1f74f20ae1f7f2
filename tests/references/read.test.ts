import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Clause } from '../../src/clauses/clause.js';
import type { Document, Mark, Paragraph } from '../../src/document/document.js';
import { readReferences } from '../../src/references/read.js';
import { loadRegistry } from '../../src/registry/load.js';

const registry = loadRegistry();

/** A document of preambular paragraphs, of the year 2020 unless told. */
function document(
  texts: readonly string[],
  more: { readonly year?: number; readonly adopted?: string; readonly marks?: readonly Mark[] } = {},
): Document {
  const paragraphs: Paragraph[] = texts.map((text, i) => ({
    label: `PP${i + 1}`,
    kind: 'preambular',
    parent: null,
    heading: null,
    text,
    line: null,
    eId: null,
  }));
  const header = {
    symbol: 'S/RES/2504(2020)',
    kind: 'resolution',
    number: 2504,
    year: more.year ?? 2020,
    adopted: more.adopted ?? null,
    meeting: null,
    organ: 'Security Council',
    title: null,
    agenda: null,
    draft: null,
    vote: null,
    sponsors: null,
    topics: null,
    names: null,
  } as const;
  const source = { path: '-', format: 'text', sha256: '' } as const;
  return { source, header, paragraphs, marks: more.marks ?? [], footnotes: [], diagnostics: [] };
}

const targets = (...texts: readonly string[]) =>
  readReferences(document(texts), [], registry).references.map((r) => [r.paragraph, r.target, r.quote]);
const codes = (text: string, more = {}) =>
  readReferences(document([text], more), [], registry).diagnostics.map((d) => d.code);

describe('symbols of statements that are not as they should be', () => {
  test.each([
    ['the statement of its President of 9 February 2001 (S/PRST/4)', 'S/PRST/2001/4'],
    ['the report of 17 September 1994 (S/PRST/1069)', null],
    ['its statement S/PRST/2017/08 that', 'S/PRST/2017/8'],
    ['as said in S/PRST/2017/ 2 1, para. 26', 'S/PRST/2017/21'],
    ['as said in S/PRST/2018/ 2, para. 11', 'S/PRST/2018/2'],
  ])('%s', (text, target) => expect(targets(text).map(([, meant]) => meant)).toEqual([target]));
});

describe('days without their year', () => {
  const meant = (adopted: string | undefined, ...texts: readonly string[]) =>
    readReferences(document(texts, adopted === undefined ? {} : { adopted }), [], registry).references.map(
      (r) => r.target,
    );

  test('it is the last such day before the text', () => {
    expect(meant('2020-07-31', 'the letter of 27 June from the Pilot')).toEqual(['Letter of 27 June 2020']);
    expect(meant('2020-07-31', 'the letter of 27 November from the Pilot')).toEqual(['Letter of 27 November 2019']);
    expect(meant(undefined, 'the letter of 27 June from the Pilot')).toEqual([]);
  });

  test('the day that the text has told whole is meant first', () =>
    expect(
      meant(
        '2020-07-31',
        'the conclusions of the Portville consultation of 16 November 2016,',
        'the conclusions of the Portville consultation of 16 November',
      ),
    ).toEqual([
      'Conclusions of the Portville consultation of 16 November 2016',
      'Conclusions of the Portville consultation of 16 November 2016',
    ]));
});

test('statements of different people of one day are different documents', () =>
  expect(
    targets('the Pilot’s statement of 9 March 2019', 'the statement by the Harbour Board of 9 March 2019').map(
      ([, target]) => target,
    ),
  ).toEqual(['Pilot’s statement of 9 March 2019', 'Statement by the Harbour Board of 9 March 2019']));

describe('agreements told by their day or their parties', () => {
  test('the registry has the agreement of a day only for a text about what it concerns', () => {
    expect(targets('the two ports shall abide by the agreement of 4 April 1994 in full')).toEqual([
      ['PP1', 'Agreement of 4 April 1994', 'agreement of 4 April 1994'],
    ]);
    expect(targets('in Georgia, under the agreement of 4 April 1994')).toEqual([
      [
        'PP1',
        'Quadripartite Agreement on Voluntary Return of Refugees and Displaced Persons',
        'agreement of 4 April 1994',
      ],
    ]);
  });
  test('parties that no record has keep their own agreement', () => {
    const title = 'Peace Agreement between the Harbour Government of Portland and the Pilots';
    const read = readReferences(document([`Welcoming the ${title}, signed`], { year: 1993 }), [], registry);
    expect(read.references.map((r) => r.target)).toEqual([title]);
  });
  test('a statement told by its day is the President’s, others’ are their own', () => {
    expect(targets('recalling the statement of 9 May 2006 and the statement of 9 May 2006 by the Pilots')).toEqual([
      ['PP1', 'S/PRST/2006/21', 'statement of 9 May 2006'],
      ['PP1', 'Statement of 9 May 2006', 'statement of 9 May 2006'],
    ]);
  });
});

describe('resolutions that the text has just cited', () => {
  test('that resolution is the last one, which the paragraph has already', () => {
    expect(targets('Recalling resolution 1267 (1999) and paragraph 4 of that resolution')).toEqual([
      ['PP1', 'S/RES/1267(1999)', '1267 (1999)'],
    ]);
  });
  test('or the only one of the paragraph right before', () => {
    expect(targets('Recalling resolution 1267 (1999),', 'Noting that that resolution binds,').at(-1)).toEqual([
      'PP2',
      'S/RES/1267(1999)',
      'that resolution',
    ]);
    expect(targets('Recalling resolution 1267 (1999),', 'Noting ports,', 'to apply that resolution')).toHaveLength(1);
  });
  test('of several none is it, and those resolutions are all of them', () => {
    const list = 'Recalling resolutions 1267 (1999) and 1333 (2000),';
    expect(targets(list, 'to apply that resolution')).toHaveLength(2);
    expect(targets(list, 'to apply those resolutions').slice(2)).toEqual([
      ['PP2', 'S/RES/1267(1999)', 'those resolutions'],
      ['PP2', 'S/RES/1333(2000)', 'those resolutions'],
    ]);
    expect(targets('Recalling resolution 1267 (1999) and subsequent resolutions', 'those resolutions')).toHaveLength(2);
  });
});

describe('the report of the Secretary-General that the text has cited', () => {
  const report = 'Having considered the report of the Secretary-General of 4 May 2019 (S/2019/9998),';
  test('is the only one, with its parts', () => {
    const { references } = readReferences(
      document([report, 'as proposed in paragraphs 3 and 4 of the report of the Secretary-General,']),
      [],
      registry,
    );
    expect(references.map((r) => [r.paragraph, r.target, r.quote, r.pinpoint])).toEqual([
      ['PP1', 'S/2019/9998', 'S/2019/9998', null],
      ['PP2', 'S/2019/9998', 'the report of the Secretary-General', 'paragraphs 3 and 4'],
    ]);
    expect(targets(report, 'Approves the Secretary-General’s report;').at(-1)).toEqual([
      'PP2',
      'S/2019/9998',
      'the Secretary-General’s report',
    ]);
  });
  test('an addendum is no other report', () =>
    expect(
      targets(
        'the report of the Secretary-General (S/2019/9998 and Add.1)',
        'Approves the above-mentioned report of the Secretary-General;',
      ).at(-1)?.[1],
    ).toBe('S/2019/9998'));
  test('is none where the text has cited two, or somebody else’s only', () => {
    const other = 'Noting the report of the Secretary-General of 9 May 2019 (S/2019/9999),';
    expect(targets(report, other, 'Approves the report of the Secretary-General;')).toHaveLength(2);
    expect(
      targets(
        'Noting the report of the Pilot of 9 May 2019 (S/2019/9999),',
        'Approves the report of the Secretary-General;',
      ),
    ).toHaveLength(1);
    expect(targets('Approves the report of the Secretary-General;')).toEqual([]);
  });
  test('a paragraph that cites one of two means that one', () => {
    const { references } = readReferences(
      document([
        report,
        'Noting the report of the Secretary-General (S/2019/9999), and as paragraph 5 of the report of the Secretary-General says,',
      ]),
      [],
      registry,
    );
    expect(references.map((r) => [r.target, r.pinpoint])).toEqual([
      ['S/2019/9998', null],
      ['S/2019/9999', 'paragraph 5'],
    ]);
  });
});

describe('acronyms with whose they are', () => {
  test('"UN" before an acronym is no letter of it', () =>
    expect(
      targets(
        'the United Nations Global Counter-Terrorism Strategy (GCTS) says',
        'as Pillar II of the UN GCTS says',
      ).map(([paragraph, target]) => [paragraph, target]),
    ).toEqual([
      ['PP1', 'United Nations Global Counter-Terrorism Strategy'],
      ['PP2', 'United Nations Global Counter-Terrorism Strategy'],
    ]));
});

test('a title with its own symbol behind it is one with the symbol', () =>
  expect(
    targets(
      'the Secretary-General’s bulletin on special measures for protection from sexual exploitation and sexual abuse (ST/SGB/2003/13),',
      'the Secretary-General’s bulletin on special measures for protection from sexual exploitation and sexual abuse,',
    ).map(([, target, quote]) => [target, (quote ?? '').length > 20]),
  ).toEqual([
    ['ST/SGB/2003/13', false],
    ['ST/SGB/2003/13', true],
  ]));

describe('the verb of a mention', () => {
  const text = 'Welcoming the port, and, taking into account resolution 1267 (1999), urging States';
  const clause = (word: string, verb: string): Clause => ({
    ...({ paragraph: 'PP1', verb, strength: null, quote: word } as Clause),
    span: { paragraph: 'PP1', start: text.indexOf(word), end: text.indexOf(word) + word.length },
  });
  test('is the one that its phrase leads up to', () => {
    const clauses = [clause('Welcoming', 'welcome'), clause('urging', 'urge')];
    expect(readReferences(document([text]), clauses, registry).references[0]?.verb).toBe('urge');
  });
  test.each([
    ['The Security Council, recalling its resolution 1267 (1999), urges the parties to meet', 'recall'],
    ['Notwithstanding paragraph 2 of resolution 1267 (1999), urges the parties to meet', 'urge'],
    ['Under the terms of resolution 1267 (1999) the Council urges the parties to meet', 'urge'],
  ])('%s: %s', (words, verb) => {
    const paragraph = { ...document([words]).paragraphs[0]!, label: '1', kind: 'operative' as const };
    const start = words.indexOf('urges');
    const urges = { ...clause('urging', 'urge'), paragraph: '1', span: { paragraph: '1', start, end: start + 5 } };
    const read = readReferences({ ...document([]), paragraphs: [paragraph] }, [urges], registry);
    expect(read.references[0]?.verb).toBe(verb);
  });
});

describe('what words lean on', () => {
  test('a protocol by its treaty, and by its year', () => {
    expect(targets('the Refugee Convention of 1951 and the Protocol thereto of 1967')).toEqual([
      ['PP1', 'Convention relating to the Status of Refugees', 'Refugee Convention of 1951'],
      ['PP1', 'Protocol relating to the Status of Refugees', 'Protocol thereto of 1967'],
    ]);
    expect(targets('the Geneva Conventions and their Additional Protocols')[1]).toEqual([
      'PP1',
      'Additional Protocols to the Geneva Conventions of 12 August 1949',
      'Additional Protocols',
    ]);
  });

  test('what the text named before', () => {
    expect(targets('the Arms Trade Treaty, whose article 9 binds; parties to the Treaty')).toHaveLength(1);
    expect(targets('Welcoming the Two Harbours Ceasefire Agreement,', 'parties to the Agreement').at(-1)).toEqual([
      'PP2',
      'Two Harbours Ceasefire Agreement',
      'Agreement',
    ]);
    expect(targets('parties to the Agreement')).toEqual([]);
  });

  test('what the text defined', () => {
    expect(targets('the Two Harbours Peace Agreement (THPA) of May', 'delays in implementing the THPA').at(-1)).toEqual(
      ['PP2', 'Two Harbours Peace Agreement', 'THPA'],
    );
    expect(
      targets('the Agreement on Ports of 4 May 1990 (hereafter “the Ports Accord”),', 'under the Ports Accord').at(
        -1,
      )?.[1],
    ).toBe('Agreement on Ports');
  });

  test('a document told by its date is the one whose symbol was printed with it', () => {
    expect(
      targets('the report of the Secretary-General of 5 May 2019 (S/2019/9999),', 'his report of 5 May 2019').at(-1),
    ).toEqual(['PP2', 'S/2019/9999', 'his report of 5 May 2019']);
    expect(targets('its resolution of 22 November 1967')).toEqual([
      ['PP1', 'S/RES/242(1967)', 'its resolution of 22 November 1967'],
    ]);
  });

  test('names that several agreements share are told by what the text is about, or left open', () => {
    expect(targets('peace in Bosnia and Herzegovina under the Peace Agreement')[0]?.[1]).toBe(
      'General Framework Agreement for Peace in Bosnia and Herzegovina',
    );
    expect(targets('peace under the Peace Agreement')).toEqual([]);
    expect(codes('peace under the Peace Agreement')).toEqual(['reference/unresolved']);
  });
});

describe('records', () => {
  test('one for each paragraph and target, the first mention quoted, pinpoints together', () => {
    const { references } = readReferences(
      document(['paragraph 4 of resolution 1267 (1999) and paragraph 8 of resolution 1267 (1999)']),
      [],
      registry,
    );
    expect(references).toHaveLength(1);
    expect(references[0]).toMatchObject({
      quote: '1267 (1999)',
      pinpoint: 'paragraph 4 and paragraph 8',
      role: 'cited',
    });
  });

  test('the instrument itself is none', () => {
    expect(targets('in line with resolution 2504 (2020) and this resolution, paragraph 5 above')).toEqual([]);
  });

  test('the verb is that of the governing clause', () => {
    const clause: Clause = {
      paragraph: 'PP1',
      verb: 'recall',
      strength: null,
      quote: 'Recalling',
      span: { paragraph: 'PP1', start: 0, end: 9 },
      scope: { paragraph: 'PP1', start: 0, end: 40 },
      rule: 'recall',
    };
    const { references } = readReferences(document(['Recalling resolution 1325 (2000)']), [clause], registry);
    expect(references[0]?.verb).toBe('recall');
  });

  test('a class has no target, and the registry’s label where it has one', () => {
    const { references } = readReferences(
      document(['all its resolutions on children and armed conflict']),
      [],
      registry,
    );
    expect(references[0]).toMatchObject({
      target: null,
      kind: 'class',
      name: 'Security Council resolutions on children and armed conflict',
      quote: 'all its resolutions on children and armed conflict',
    });
  });
});

describe('diagnostics', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['no year', 'resolution 1325', ['reference/year-missing']],
    ['a wrong year', 'resolution 2312 (2106)', ['reference/year-corrected']],
    ['a date that contradicts', 'resolution 1267 (1999) of 1 January 1999', ['reference/date-differs']],
    ['a statement without its year', 'the statement of 9 February 2001 (S/PRST/4)', ['reference/year-corrected']],
    ['a statement that cannot be', 'a statement of 9 February 2001 (S/PRST/1069)', ['reference/unresolved']],
    ['a later instrument', 'resolution 2767 (2024)', ['reference/later-instrument']],
    ['nothing amiss', 'resolution 1267 (1999) of 15 October 1999', []],
  ];
  test.each(cases)('%s', (_, text, expected) => expect(codes(text)).toEqual(expected));

  test('a link that leads elsewhere', () => {
    const marks = [
      { kind: 'link', span: { paragraph: 'PP1', start: 11, end: 22 }, href: 'https://undocs.org/en/S/RES/1373(2001)' },
    ] as const;
    const { diagnostics } = readReferences(document(['resolution 1267 (1999)'], { marks }), [], registry);
    expect(diagnostics.map((d) => d.code)).toEqual(['reference/link-differs']);
  });
});

describe('for any text', () => {
  const piece = fc.constantFrom(
    'resolutions ',
    '1267 (1999)',
    ', ',
    ' and ',
    'S/2016/949',
    'the Charter',
    ' of 5 May 1998',
    'paragraphs 3 to 5 of ',
    'its Protocol thereto',
    'General Assembly resolution 60/1',
    'relevant statements of its President',
    ' (“the Agreement”)',
    'the Two Ports Agreement',
    '“',
    '((((',
    'the 1540 Committee',
    '\u00a0',
    'é',
    '𝔘',
  );
  test('quotes are the words of their spans, and reading never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), { maxLength: 5 }),
        (parts) => {
          const made = document(parts.map((part) => part.join('')));
          for (const { quote, span, paragraph } of readReferences(made, [], registry).references) {
            const text = made.paragraphs.find((p) => p.label === span.paragraph)!.text;
            expect(text.slice(span.start, span.end)).toBe(quote);
            expect(span.paragraph).toBe(paragraph);
            expect(quote).not.toBe('');
          }
        },
      ),
      { seed: 2331, numRuns: 150 },
    );
  });

  const dense =
    'Recalling its resolutions 1267 (1999) of 15 October 1999, 1333 (2000) and 1390 (2002), the Two Ports Agreement, the Agreement, all its relevant resolutions on ports, paragraph 4 (b) of resolution 1373 (2001), the report of the Secretary-General of 5 May 1998 (S/1998/999), ';
  // Texts that were read before are remembered: each is told apart.
  let turn = 0;
  const time = (made: Document): number => {
    const from = performance.now();
    readReferences(made, [], registry);
    return performance.now() - from;
  };
  test.each([
    [
      'a long word behind a decision',
      (n: number) => document([`the decision of the P${'ort'.repeat(n)} in May, 4 May 1990 ${turn++}`]),
    ],
    ['long paragraphs', (n: number) => document([`${dense.repeat(n)}${turn++}`])],
    ['many paragraphs', (n: number) => document(Array.from({ length: n }, (_, i) => `${dense}${i} ${turn++}`))],
    [
      'many titles',
      (n: number) =>
        document(
          Array.from(
            { length: n },
            (_, i) =>
              `the Port ${String.fromCharCode(65 + (i % 26))}${'x'.repeat(i % 9)} Agreement; the Agreement ${turn++}`,
          ),
        ),
    ],
  ])('time grows with the text: %s', (_, made) => {
    time(made(100));
    const short = Math.min(time(made(100)), time(made(100)), time(made(100)));
    const long = Math.min(time(made(800)), time(made(800)));
    expect(long).toBeLessThan(short * 8 * 4 + 60);
  });
});
