// graphql-js and nothing else: parses and validates each query once, then delivers the data it was given for it.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buildSchema, execute, parse, validate } from 'graphql';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));

process.once('message', (answers) => {
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
    const { query } = JSON.parse(Buffer.concat(chunks).toString());
    const answer = await execute({ schema, document: documentOf(query), rootValue: answers[query] });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  server.listen(0, () => process.send?.(server.address().port));
});
