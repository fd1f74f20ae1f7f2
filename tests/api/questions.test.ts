import { smallWorld, type World } from './small.js';

let world: World;
beforeAll(async () => {
  world = await smallWorld();
});
afterAll(() => world.close());

/** A question and what the small world answers: what must be in the answer, not all of it. */
const questions: readonly {
  readonly about: string;
  readonly query: string;
  readonly answer: object;
}[] = [
  {
    about: 'an instrument',
    query: `{ instrument(symbol: "S/RES/101 (1950)") {
      key symbol kind number year title adopted meeting agenda draft chapterVII knownBy url
      votes { inFavour against abstaining } ballots { inFavour against abstaining } sponsors topics { key label uri } } }`,
    answer: {
      instrument: {
        key: 'S/RES/101(1950)',
        symbol: 'S/RES/101(1950)',
        kind: 'RESOLUTION',
        number: 101,
        year: 1950,
        title: 'On the quiet frontier',
        adopted: '1950-03-15',
        meeting: 303,
        agenda: 'Quiet',
        draft: null,
        chapterVII: true,
        knownBy: 'TEXT',
        votes: { inFavour: 2, against: 0, abstaining: null },
        ballots: { inFavour: ['Aland', 'Borduria'], against: [], abstaining: [] },
        sponsors: ['Aland', 'Borduria'],
        topics: [
          { key: 'Quiet', label: 'Quiet', uri: null },
          { label: 'https://example.org/topic/1', uri: 'https://example.org/topic/1' },
        ],
      },
    },
  },
  {
    about: 'paragraphs with items, parents and tasks, in order',
    query: `{ instrument(symbol: "101") { paragraphs(first: 3) {
      totalCount pageInfo { hasNextPage hasPreviousPage }
      nodes { key label kind text parent { label } items { label parent { label } } tasks { key } instrument { key } } } } }`,
    answer: {
      instrument: {
        paragraphs: {
          totalCount: 4,
          pageInfo: { hasNextPage: true, hasPreviousPage: false },
          nodes: [
            { key: 'S/RES/101(1950)#PP1', label: 'PP1', kind: 'PREAMBULAR', parent: null, items: [], tasks: [] },
            { label: '1', kind: 'OPERATIVE', items: [{ label: '1(a)', parent: { label: '1' } }, { label: '1(b)' }] },
            {
              label: '1(a)',
              parent: { label: '1' },
              tasks: [{ key: 'S/RES/101(1950)#1(a)/1' }, { key: 'S/RES/101(1950)#1(a)/2' }],
              instrument: { key: 'S/RES/101(1950)' },
            },
          ],
        },
      },
    },
  },
  {
    about: 'references: verb, role, pinpoint, place, target, pinpointed paragraph',
    query: `{ paragraph(symbol: "102", label: "PP1") { references {
      kind verb role pinpoint quote span { paragraph start end } target { key } targetParagraph { key text }
      class { key } paragraph { label } instrument { number } } } }`,
    answer: {
      paragraph: {
        references: [
          {
            kind: 'RESOLUTION',
            verb: 'reaffirm',
            role: 'CITED',
            pinpoint: 'paragraph 1 (a)',
            quote: 'Reaffirming',
            span: { paragraph: 'PP1', start: 0, end: 11 },
            target: { key: 'S/RES/101(1950)' },
            targetParagraph: { key: 'S/RES/101(1950)#1(a)', text: 'Report on quiet borders every year' },
            class: null,
            paragraph: { label: 'PP1' },
            instrument: { number: 102 },
          },
          { kind: 'CLASS', target: null, targetParagraph: null },
        ],
      },
    },
  },
  {
    about: 'a class of instruments, whose members come through the class',
    query: `{ paragraph(symbol: "1042", label: "1") { references { kind target { key } class { key label source members { key title } } } } }`,
    answer: {
      paragraph: {
        references: [
          {
            kind: 'CLASS',
            target: null,
            class: {
              key: 'quiet-resolutions',
              label: 'all its resolutions on quiet',
              source: 'made up for tests',
              members: [{ key: 'S/RES/101(1950)', title: 'On the quiet frontier' }],
            },
          },
        ],
      },
    },
  },
  {
    about: 'tasks: who, with whom, for whom, by when, on what conditions; pointers as an entry for each body',
    query: `{ task(key: "S/RES/101(1950)#1(a)/1") { verb strength quote span { start } action deliverable mandate adopted
      addressees { quote pointer body { key name } } partners { body { key } } reportsTo { quote body { key } }
      due { period date quote span { start end } } conditions { quote } paragraph { label } instrument { symbol } } }`,
    answer: {
      task: {
        verb: 'request',
        strength: 'REQUEST',
        quote: 'Report',
        deliverable: 'REPORT',
        mandate: null,
        addressees: [
          { body: { key: 'OQA', name: 'Name of OQA' }, pointer: false },
          { body: { key: 'OQA' }, pointer: false },
          { quote: 'Report', pointer: true, body: { key: 'Member States' } },
          { quote: 'Report', pointer: true, body: { key: 'Office of Noise' } },
        ],
        partners: [{ body: { key: '101-committee' } }],
        reportsTo: [{ quote: 'Report', body: null }],
        due: { period: 'R/P12M', date: '1951-02-15', quote: 'every year', span: { start: 24, end: 34 } },
        conditions: [{ quote: 'quiet' }],
        paragraph: { label: '1(a)' },
        instrument: { symbol: 'S/RES/101(1950)' },
      },
    },
  },
  {
    about: 'citations, with numbers that only name a body where they are asked for',
    query: `{ instrument(symbol: "S/RES/101(1950)") {
      cites { totalCount edges { verbs count roles node { key } paragraphs { label } } }
      named: cites(roles: [NAME]) { totalCount nodes { key } }
      all: cites(roles: [CITED, NAME]) { totalCount }
      noting: cites(verbs: ["note"]) { nodes { key } }
      citedBy(kinds: [PRST]) { nodes { key } }
      referencesTo(first: 2, roles: [CITED, NAME]) { totalCount nodes { verb role paragraph { label instrument { symbol } } } } } }`,
    answer: {
      instrument: {
        cites: {
          totalCount: 1,
          edges: [
            {
              verbs: ['recall'],
              count: 1,
              roles: ['CITED'],
              node: { key: 'S/RES/99(1949)' },
              paragraphs: [{ label: 'PP1' }],
            },
          ],
        },
        named: { totalCount: 1, nodes: [{ key: 'S/RES/102(1951)' }] },
        all: { totalCount: 2 },
        noting: { nodes: [] },
        citedBy: { nodes: [{ key: 'S/PRST/1951/4' }] },
      },
    },
  },
  {
    about: 'what the registry says, with its source',
    query: `{ instrument(symbol: "Protocol to the Convention on Quiet") { symbol kind knownBy title
      supplements { key } amends { key } adoptedBy { key } relations { kind source from { key } to { key id __typename } } }
      convention: instrument(symbol: "convention-on-quiet") { supplementedBy { title } }
      first: instrument(symbol: "101") { established { key } adoptedBy { key } } }`,
    answer: {
      instrument: {
        symbol: null,
        kind: 'TREATY',
        knownBy: 'REGISTRY',
        supplements: [{ key: 'convention-on-quiet' }],
        amends: [],
        adoptedBy: [],
        relations: [
          {
            kind: 'SUPPLEMENTS',
            source: 'made up for tests',
            from: { key: 'protocol-on-quiet' },
            to: { key: 'convention-on-quiet', __typename: 'Instrument' },
          },
        ],
      },
      convention: { supplementedBy: [{ title: 'Protocol to the Convention on Quiet' }] },
      first: { established: [{ key: '101-committee' }], adoptedBy: [{ key: 'Council of Tests' }] },
    },
  },
  {
    about: 'a body: names, parent, who established it, subsidiaries, tasks in each part',
    query: `{ body(name: "the Office for Quiet Affairs") { key name acronym aliases kind registered parent { name parent { key } } establishedBy { symbol }
      subsidiaries { key } tasks(first: 2) { totalCount nodes { verb instrument { number } } }
      partner: tasks(filter: { roles: [PARTNER] }) { totalCount nodes { verb strength } }
      oldest: tasks(first: 1, orderBy: OLDEST, filter: { strengthAtLeast: DECISION }) { nodes { key } }
      taskCounts { year strength count } }
      committee: body(name: "101-committee") { establishedBy { symbol } subsidiaries { key } } }`,
    answer: {
      body: {
        key: 'OQA',
        name: 'Name of OQA',
        acronym: 'OQA',
        kind: 'OFFICE',
        registered: true,
        parent: { name: '101-committee', parent: { key: 'Council of Tests' } },
        establishedBy: [],
        subsidiaries: [],
        tasks: { totalCount: 4, nodes: [{ verb: 'request', instrument: { number: 1040 } }, { verb: 'decide' }] },
        partner: { totalCount: 1, nodes: [{ verb: 'urge', strength: 'CALL' }] },
        oldest: { nodes: [{ key: 'S/RES/102(1951)#1/1' }] },
        taskCounts: [
          { year: 1950, strength: 'REQUEST', count: 2 },
          { year: 1951, strength: 'DECISION', count: 1 },
          { year: 1952, strength: 'REQUEST', count: 1 },
        ],
      },
      committee: { establishedBy: [{ symbol: 'S/RES/101(1950)' }], subsidiaries: [{ key: 'OQA' }] },
    },
  },
  {
    about: 'lineage, both ways, with the citations that led there',
    query: `{ up: lineage(symbol: "1040", direction: ANCESTORS, depth: 2, first: 3) { totalCount edges { distance node { key } through { from { key } to { key } verbs } } }
      down: lineage(symbol: "99", direction: DESCENDANTS, depth: 1, kinds: [RESOLUTION]) { nodes { key } pageInfo { hasNextPage } } }`,
    answer: {
      up: {
        edges: [
          { distance: 1, node: { key: 'S/PRST/1951/4' } },
          {
            distance: 1,
            node: { key: 'S/RES/102(1951)' },
            through: [{ from: { key: 'S/RES/1040(1952)' }, to: { key: 'S/RES/102(1951)' }, verbs: ['recall'] }],
          },
          { distance: 1, node: { key: 'S/RES/1041(1952)' } },
        ],
      },
      down: { nodes: [{ key: 'S/RES/101(1950)' }, { key: 'S/RES/102(1951)' }], pageInfo: { hasNextPage: false } },
    },
  },
  {
    about: 'paths',
    query: `{ paths(from: "1040", to: "99", maxLength: 3, limit: 2) { length instruments { key } }
      none: paths(from: "99", to: "1040") { length } }`,
    answer: {
      paths: [
        {
          length: 2,
          instruments: [{ key: 'S/RES/1040(1952)' }, { key: 'S/RES/102(1951)' }, { key: 'S/RES/99(1949)' }],
        },
      ],
      none: [],
    },
  },
  {
    about: 'instruments by filter and order',
    query: `{ instruments(orderBy: TIMES_CITED, first: 1) { nodes { key citedBy(first: 1) { totalCount } } }
      chapter: instruments(filter: { chapterVII: true }) { totalCount nodes { key } }
      citing: instruments(filter: { cites: "S/RES/101 (1950)", kinds: [PRST] }) { nodes { key } }
      tasking: instruments(filter: { tasksBody: "OQA", numberFrom: 102 }, orderBy: OLDEST) { nodes { key } }
      dated: instruments(filter: { adoptedFrom: "1951-01-01", adoptedTo: "1951-12-31", loaded: true }, orderBy: NEWEST) { nodes { key adopted } }
      about: instruments(filter: { topic: "Quiet", yearFrom: 1951, yearTo: null }) { totalCount } }`,
    answer: {
      instruments: { nodes: [{ key: 'S/RES/99(1949)', citedBy: { totalCount: 2 } }] },
      chapter: { totalCount: 1, nodes: [{ key: 'S/RES/101(1950)' }] },
      citing: { nodes: [{ key: 'S/PRST/1951/4' }] },
      tasking: { nodes: [{ key: 'S/RES/102(1951)' }, { key: 'S/RES/1040(1952)' }] },
      dated: { nodes: [{ adopted: '1951-05-15' }, { adopted: '1951-04-15' }] },
      about: { totalCount: 2 },
    },
  },
  {
    about: 'tasks over all instruments',
    query: `{ due: tasks(filter: { dueTo: "1960-01-01" }) { nodes { key } }
      under: tasks(filter: { body: "Council of Tests", subsidiaries: true }, first: 1) { totalCount nodes { adopted } }
      briefings: tasks(filter: { deliverables: [BRIEFING], verbs: ["request"] }) { totalCount } }`,
    answer: {
      due: { nodes: [{ key: 'S/RES/101(1950)#1(a)/1' }] },
      under: { totalCount: 4, nodes: [{ adopted: '1952-06-15' }] },
      briefings: { totalCount: 1 },
    },
  },
  {
    about: 'bodies and topics',
    query: `{ bodies(filter: { kinds: [COMMITTEE], parent: "Council of Tests" }) { totalCount nodes { key } }
      unregistered: bodies(filter: { registered: false, text: "noise" }) { nodes { key registered } }
      topics { totalCount edges { instruments node { label } } } }`,
    answer: {
      bodies: { totalCount: 2, nodes: [{ key: '101-committee' }, { key: '102-committee' }] },
      unregistered: { nodes: [{ key: 'Office of Noise', registered: false }] },
      topics: { totalCount: 3 },
    },
  },
  {
    about: 'search, with highlights',
    query: `{ search(text: "quiet bord*", kinds: [PARAGRAPH, INSTRUMENT]) { totalCount nodes { kind text highlights { start end }
      subject { __typename ... on Paragraph { key instrument { symbol } } ... on Instrument { title } ... on Body { name } } } } }`,
    answer: {
      search: {
        totalCount: 2,
        nodes: [
          {
            kind: 'INSTRUMENT',
            text: 'On quiet borders',
            subject: { __typename: 'Instrument', title: 'On quiet borders' },
          },
          {
            kind: 'PARAGRAPH',
            text: 'Report on quiet borders every year',
            highlights: [
              { start: 10, end: 15 },
              { start: 16, end: 23 },
            ],
            subject: {
              __typename: 'Paragraph',
              key: 'S/RES/101(1950)#1(a)',
              instrument: { symbol: 'S/RES/101(1950)' },
            },
          },
        ],
      },
    },
  },
  {
    about: 'what the server holds',
    query: '{ status { version store registry counts { instruments instrumentsLoaded tasks } } }',
    answer: {
      status: { version: expect.stringMatching(/^\d+\.\d+\.\d+/), counts: { instrumentsLoaded: 7, tasks: 7 } },
    },
  },
];

test.each(questions)('$about', async ({ query, answer }) => {
  expect(await world.ask(query)).toMatchObject(answer);
});

test.each([
  '101',
  's/res/101(1950)',
  'S/RES/101 (1950)',
  'resolution 101',
  ' Resolution 101 (1950) ',
  'On the quiet frontier',
])('an instrument is found by “%s”', async (symbol) => {
  const { instrument } = await world.ask('query ($symbol: String!) { instrument(symbol: $symbol) { key } }', {
    symbol,
  });
  expect(instrument).toEqual({ key: 'S/RES/101(1950)' });
});

test('a page follows another without gap or repetition, whatever their size', async () => {
  const query = `query ($first: Int!, $after: String) {
    tasks(first: $first, after: $after, orderBy: OLDEST) { nodes { key } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const whole = (await world.ask(query, { first: 100 }))['tasks'].nodes;
  for (const first of [1, 2, 3, 100]) {
    const keys: unknown[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const page: Awaited<ReturnType<World['ask']>>[string] = (await world.ask(query, { first, after }))['tasks'];
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      keys.push(...page.nodes);
      more = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    expect(keys).toEqual(whole);
  }
});

test('the cursor of an edge is the cursor of its page', async () => {
  const { bodies } = await world.ask('{ bodies(first: 2) { edges { cursor } pageInfo { startCursor endCursor } } }');
  expect(bodies.edges.map(({ cursor }: { cursor: string }) => cursor)).toEqual([
    bodies.pageInfo.startCursor,
    bodies.pageInfo.endCursor,
  ]);
});

test('everything with an id is found again by it', async () => {
  const found = await world.ask(`{
    instrument(symbol: "101") { id key paragraphs { nodes { id key } } tasks { nodes { id key } } }
    bodies { nodes { id key } }
    paragraph(symbol: "1042", label: "1") { references { class { id key } } } }`);
  const things = [
    found['instrument'],
    ...found['instrument'].paragraphs.nodes,
    ...found['instrument'].tasks.nodes,
    ...found['bodies'].nodes,
    ...found['paragraph'].references.flatMap((reference: { class: object | null }) => reference.class ?? []),
  ].map(({ id, key }) => ({ id, key }));
  expect(new Set(things.map(({ id }) => id)).size).toBe(things.length);
  const { nodes } = await world.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id key } }', {
    ids: things.map(({ id }) => id),
  });
  expect(nodes).toEqual(things);
  expect(await world.ask('query ($id: ID!) { node(id: $id) { id key } }', { id: things[0]!.id })).toEqual({
    node: things[0],
  });
});

test('an id of something that is not in the store gives null', async () => {
  const id = Buffer.from('Instrument:S/RES/9999(2099)').toString('base64url');
  expect(await world.ask('query ($id: ID!) { node(id: $id) { key } nodes(ids: [$id]) { key } }', { id })).toEqual({
    node: null,
    nodes: [null],
  });
});
