// The same questions to three: our GraphQL, @neo4j/graphql, and the driver with the Cypher that suits each best. `library` may be
// several requests, where that is how it is asked; `cypher` gives statements with what each is asked to return.
export function questionsAbout({ instrument, cited, body, rareBody, from, to, words }) {
  const q = JSON.stringify;
  const nested = (field, depth) => (depth === 0 ? '' : ` ${field} { key${nested(field, depth - 1)} }`);
  const lineage = (start, direction, depth) => ({
    name: `lineage ${direction === 'ANCESTORS' ? 'back' : 'forth'}, depth ${depth}`,
    ours: `{ lineage(symbol: ${q(start)}, direction: ${direction}, depth: ${depth}, first: 50) { totalCount edges { distance node { key symbol title adopted } } } }`,
    library: { nested: nestedLineage(start, direction, depth), levels: { start, direction, depth } },
    cypher: [
      {
        text: `MATCH p = (s:Instrument {key: $key})${direction === 'ANCESTORS' ? `-[:CITES*1..${depth}]->` : `<-[:CITES*1..${depth}]-`}(x:Instrument) WITH x, min(length(p)) AS d RETURN d, collect(x.symbol)`,
        parameters: { key: start },
      },
    ],
  });
  const nestedLineage = (start, direction, depth) =>
    `{ instruments(where: { key: { eq: ${q(start)} } }) { key${nested(direction === 'ANCESTORS' ? 'cites' : 'citedBy', depth)} } }`;
  const tasksOf = (name, key) => ({
    name,
    ours: `{ body(name: ${q(key)}) { name tasks(first: 50, orderBy: NEWEST) { totalCount nodes { key verb strength gist paragraph { label } } } } }`,
    library: {
      query: `{ bodies(where: { key: { eq: ${q(key)} } }) { name tasksConnection(first: 50, sort: [{ node: { recentPlace: ASC } }]) { totalCount edges { node { key verb strength gist paragraph { label } } } } } }`,
    },
    cypher: [
      {
        text: `MATCH (b:Body {key: $key})
CALL (b) {
  MATCH (t:Task)-[a:ADDRESSES {actor: $key}]->() USING INDEX a:ADDRESSES(actor, recentPlace) WHERE a.recentPlace > ''
  WITH t ORDER BY a.actor, a.recentPlace LIMIT 50
  RETURN collect([t.key, t.verb, t.strength, t.gist, [(p)-[:STATES]->(t) | p.label]]) AS tasks
}
RETURN b.name, tasks, COUNT { MATCH ()-[a:ADDRESSES {actor: $key}]->() USING INDEX a:ADDRESSES(actor, recentPlace) WHERE a.recentPlace > '' } AS total`,
        parameters: { key },
      },
    ],
  });
  return [
    {
      name: 'one hop',
      ours: `{ instrument(symbol: ${q(instrument)}) { key title cites(first: 50) { edges { node { key symbol title } } } } }`,
      library: {
        query: `{ instruments(where: { key: { eq: ${q(instrument)} } }) { key title cites(limit: 50) { key symbol title } } }`,
      },
      cypher: [
        {
          text: 'MATCH (i:Instrument {key: $key}) RETURN i.key, i.title, COLLECT { MATCH (i)-[c:CITES]->(o) RETURN [o.key, o.symbol, o.title] ORDER BY c.toPlace LIMIT 50 }',
          parameters: { key: instrument },
        },
      ],
    },
    {
      name: 'one hop of 50',
      ours: `{ instruments(first: 50) { nodes { key title cites(first: 20) { edges { node { key symbol title } } } } } }`,
      library: {
        query:
          '{ instruments(limit: 50, sort: [{ recentPlace: ASC }]) { key title cites(limit: 20) { key symbol title } } }',
      },
      cypher: [
        {
          text: "MATCH (i:Instrument) WHERE i.recentPlace > '' WITH i ORDER BY i.recentPlace LIMIT 50 RETURN i.key, i.title, COLLECT { MATCH (i)-[c:CITES]->(o) RETURN [o.key, o.symbol, o.title] ORDER BY c.toPlace LIMIT 20 }",
          parameters: {},
        },
      ],
    },
    {
      name: 'tasks of 50 instruments',
      ours: '{ instruments(filter: { loaded: true }, first: 50) { nodes { key tasks(first: 30) { nodes { key verb strength addressees { body { key name } } } } } } }',
      library: {
        query:
          '{ instruments(limit: 50, sort: [{ recentPlace: ASC }]) { key paragraphs { label tasks { key verb strength addressees { key name } } } } }',
      },
      cypher: [
        {
          text: `MATCH (i:Instrument) WHERE i.recentPlace > '' WITH i ORDER BY i.recentPlace LIMIT 50
MATCH (i)-[:HAS_PARAGRAPH]->()-[:STATES]->(t:Task)
RETURN i.key, t.key, t.verb, t.strength, [(t)-[:ADDRESSES]->(b) | [b.key, b.name]] AS addressees`,
          parameters: {},
        },
      ],
    },
    tasksOf('tasks of the most tasked body', body),
    tasksOf('tasks of a little tasked body', rareBody),
    lineage(instrument, 'ANCESTORS', 3),
    lineage(instrument, 'ANCESTORS', 6),
    lineage(cited, 'DESCENDANTS', 3),
    lineage(cited, 'DESCENDANTS', 6),
    {
      name: 'path',
      ours: `{ paths(from: ${q(from)}, to: ${q(to)}, limit: 1) { instruments { key } } }`,
      library: null,
      cypher: [
        {
          text: 'MATCH (a:Instrument {key: $from}), (b:Instrument {key: $to}) MATCH p = SHORTEST 1 (a)-[:CITES]->{1,6}(b) RETURN [n IN nodes(p) | n.key]',
          parameters: { from, to },
        },
      ],
    },
    {
      name: 'full text, many hits',
      ours: `{ search(text: ${q(words)}, kinds: [PARAGRAPH], first: 20) { nodes { text subject { __typename ... on Paragraph { key label } } } } }`,
      library: { query: `{ paragraphsByWords(phrase: ${q(words)}, first: 20) { edges { node { text key label } } } }` },
      cypher: [
        {
          text: "CALL db.index.fulltext.queryNodes('paragraph_words', $words, {limit: 20}) YIELD node RETURN node.text, node.key, node.label",
          parameters: { words },
        },
      ],
    },
  ];
}
