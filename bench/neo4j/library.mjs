// @neo4j/graphql on the same graph, behind node's own server: started by the bench as a process of its own.
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { execute, parse, validate } from 'graphql';
import neo4j from 'neo4j-driver';

const typeDefs = /* GraphQL */ `
  type Instrument
    @node
    @fulltext(indexes: [{ indexName: "instrument_words", queryName: "instrumentsByWords", fields: ["words"] }]) {
    key: String!
    symbol: String
    kind: String!
    number: Int
    title: String
    adopted: Date
    words: String
    recentPlace: String!
    cites: [Instrument!]! @relationship(type: "CITES", direction: OUT)
    citedBy: [Instrument!]! @relationship(type: "CITES", direction: IN)
    paragraphs: [Paragraph!]! @relationship(type: "HAS_PARAGRAPH", direction: OUT)
  }
  type Paragraph
    @node
    @fulltext(indexes: [{ indexName: "paragraph_words", queryName: "paragraphsByWords", fields: ["words"] }]) {
    key: String!
    label: String!
    text: String
    words: String
    instrument: [Instrument!]! @relationship(type: "HAS_PARAGRAPH", direction: IN)
    tasks: [Task!]! @relationship(type: "STATES", direction: OUT)
  }
  type Task @node {
    key: String!
    verb: String!
    strength: String!
    gist: String
    recentPlace: String!
    paragraph: [Paragraph!]! @relationship(type: "STATES", direction: IN)
    addressees: [Body!]! @relationship(type: "ADDRESSES", direction: OUT)
  }
  type Body @node {
    key: String!
    name: String!
    tasks: [Task!]! @relationship(type: "ADDRESSES", direction: IN)
  }
`;

process.once('message', async ({ uri, username, password }) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const documents = new Map();
  const documentOf = (query) => {
    let document = documents.get(query);
    if (!document) {
      document = parse(query);
      const [error] = validate(schema, document);
      if (error) throw error;
      documents.set(query, document);
    }
    return document;
  };
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    try {
      const { query } = JSON.parse(Buffer.concat(chunks).toString());
      const answer = await execute({ schema, document: documentOf(query), contextValue: {} });
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer));
    } catch (error) {
      response.statusCode = 500;
      response.end(String(error));
    }
  });
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
});
