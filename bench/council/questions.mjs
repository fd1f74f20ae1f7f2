// What the benchmark asks: the query, what a client may expect of its p95 on SQLite in milliseconds, and the same questions put to the
// store itself, in the order in which the query needs them.
const all = { after: null, total: false };
const counted = { after: null, total: true };
const cited = { roles: ['cited'], verbs: null, kinds: null };
const unique = (keys) => [...new Set(keys)];
const values = (slice) => slice.items.map(({ value }) => value);

async function bodiesOf(store, actors) {
  return store.bodies(unique(actors.flat().flatMap(({ body }) => body ?? [])));
}

const lineageIn = (direction, instrument, depth, first) => ({
  query: `{ lineage(symbol: "${instrument}", direction: ${direction}, depth: ${depth}, first: ${first}) { totalCount edges { distance node { symbol adopted title } } } }`,
  store: async (store) => {
    await store.instruments([instrument]);
    await store.lineage(instrument, direction === 'ANCESTORS' ? 'out' : 'in', { ...cited, ...counted, first, depth });
  },
});

const searchFor = (words) => ({
  goal: 20,
  query: `{ search(text: "${words}", first: 20) { nodes { kind text highlights { start end } subject { __typename ... on Instrument { symbol adopted } ... on Body { name } ... on Paragraph { label } } } } }`,
  store: async (store) => {
    const hits = values(await store.search(words, { kinds: ['instrument', 'paragraph', 'body'], ...all, first: 20 }));
    const keys = (wanted) => hits.flatMap(({ kind, key }) => (kind === wanted ? [key] : []));
    await store.instruments(keys('instrument'));
    await store.bodies(keys('body'));
    await store.paragraphs(keys('paragraph'));
  },
});

/**
 * @param {{ instrument: string, body: string, words: string, strangers?: string }} about the instrument, the body that has most tasks,
 * words to look for, and frequent words that never meet in a title
 */
export function questionsAbout({ instrument, body, words, strangers }) {
  return [
    {
      name: 'an instrument, its references and tasks',
      goal: 5,
      bounded: true,
      query: `{ instrument(symbol: "${instrument}") { key symbol title adopted
        paragraphs(first: 100) { nodes { label kind text references { verb role quote target { key symbol title } } } }
        tasks(first: 100) { totalCount nodes { verb strength quote action deliverable due { period date }
          addressees { quote body { key name acronym } } paragraph { label } } } } }`,
      store: async (store) => {
        await store.instruments([instrument]);
        const [paragraphs] = await store.paragraphsOf([instrument], { ...all, first: 100 });
        const [tasks] = await store.tasksOfInstruments([instrument], {}, { ...counted, first: 100 });
        const references = await store.referencesOf(values(paragraphs).map(({ key }) => key));
        await store.instruments(unique(references.flat().flatMap(({ target }) => target ?? [])));
        await bodiesOf(store, await store.actorsOf(values(tasks).map(({ key }) => key)));
        await store.paragraphs(unique(values(tasks).map(({ paragraph }) => paragraph)));
      },
    },
    {
      name: 'tasks of the most tasked body, 50',
      goal: 10,
      bounded: true,
      ...tasksOfBody(body, ''),
    },
    { name: 'the same, and how many in all', goal: 10, bounded: true, ...tasksOfBody(body, 'totalCount') },
    { name: 'lineage to depth 6, ancestors', goal: 10, ...lineageIn('ANCESTORS', instrument, 6, 100) },
    { name: 'lineage to depth 6, descendants', goal: 10, ...lineageIn('DESCENDANTS', instrument, 6, 100) },
    {
      name: 'most cited, 10',
      goal: 10,
      bounded: true,
      query:
        '{ instruments(orderBy: TIMES_CITED, first: 10) { nodes { symbol title citedBy(first: 1) { totalCount } } } }',
      store: async (store) => {
        const slice = await store.instrumentsWhere({}, 'TIMES_CITED', { ...all, first: 10 });
        await store.citations(
          values(slice).map(({ key }) => key),
          'in',
          cited,
          { ...counted, first: 0 },
        );
      },
    },
    { name: 'search, 20', bounded: true, ...searchFor(words) },
    // Both words' lists are read to the end before it is known that no title has both.
    ...(strangers ? [{ name: 'search, 20, words that never meet in a title', ...searchFor(strangers) }] : []),
    {
      name: '50 instruments, five tasks each, their addressees',
      goal: 25,
      bounded: true,
      query: `{ instruments(filter: { kinds: [RESOLUTION] }, first: 50) { nodes { symbol title adopted
        tasks(first: 5) { nodes { verb strength gist addressees { body { key name } } paragraph { label } } } } } }`,
      store: async (store) => {
        const slice = await store.instrumentsWhere({ kinds: ['resolution'] }, 'NEWEST', { ...all, first: 50 });
        const keys = values(slice).map(({ key }) => key);
        const tasks = (await store.tasksOfInstruments(keys, {}, { ...all, first: 5 })).flatMap(values);
        await bodiesOf(store, await store.actorsOf(tasks.map(({ key }) => key)));
        await store.paragraphs(unique(tasks.map(({ paragraph }) => paragraph)));
      },
    },
  ];
}

function tasksOfBody(body, total) {
  return {
    query: `{ body(name: "${body}") { name tasks(first: 50, orderBy: NEWEST) { ${total} nodes { verb strength gist due { date } paragraph { label instrument { symbol adopted } } } } } }`,
    store: async (store) => {
      await store.bodiesNamed(body);
      const [slice] = await store.tasksOfBodies([body], {}, 'NEWEST', { ...(total ? counted : all), first: 50 });
      await store.paragraphs(unique(values(slice).map(({ paragraph }) => paragraph)));
      await store.instruments(unique(values(slice).map(({ instrument }) => instrument)));
    },
  };
}

/** One step along citations, which must stay fast while others ask for long walks. */
export const oneHop = (instrument) =>
  `{ lineage(symbol: "${instrument}", direction: ANCESTORS, depth: 1, first: 20) { edges { node { symbol } } } }`;
export const longWalk = (instrument) => lineageIn('DESCENDANTS', instrument, 6, 100).query;

/** The body that most tasks address. */
export async function mostTasked(store) {
  let best = { key: '', count: -1 };
  for (let after = null, more = true; more; ) {
    const page = await store.bodiesWhere({ tasked: true }, { first: 100, after, total: false });
    const keys = values(page).map(({ key }) => key);
    for (const [at, counts] of (await store.taskCountsOf(keys, ['addressee'])).entries()) {
      const count = counts.reduce((sum, one) => sum + one.count, 0);
      if (count > best.count) best = { key: keys[at], count };
    }
    after = page.items.at(-1)?.cursor ?? null;
    more = page.hasNext;
  }
  return best;
}
