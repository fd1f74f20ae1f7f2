import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { createSchema } from '../../../src/api/schema.js';
import { graphOf } from '../../../src/graph/build.js';
import { graphOfRegistry } from '../../../src/graph/registry.js';
import { read } from '../../../src/reading.js';
import { loadRegistry } from '../../../src/registry/load.js';
import { openStore } from '../../../src/store/open.js';
import { worldOf } from '../../api/small.js';
import { describeNeo4j } from '../../neo4j/lease.js';

/** A list's page: short, since what is asked is whether a field is answered at all. */
const page = (field: GraphQLField<unknown, unknown>): string =>
  field.args.some(({ name }) => name === 'first') ? '(first: 2)' : '';

/** All that can be selected of a type without more ado: its fields, and those of its neighbours `depth` levels below. */
function everything(schema: GraphQLSchema, type: string, depth: number): string {
  const owner = schema.getType(type);
  if (!isObjectType(owner) && !isInterfaceType(owner)) return '{ __typename }';
  const fields = Object.values(owner.getFields()).flatMap((field) => {
    const of = getNamedType(field.type);
    // A cursor is its store's own.
    if (field.args.some(isRequiredArgument) || /cursor$/i.test(field.name)) return [];
    if (isLeafType(of)) return [field.name];
    const connection = of.name.endsWith('Connection') || of.name.endsWith('Edge') || of.name === 'PageInfo';
    // What hangs on an actor, a deadline or a span is part of it.
    const part = !isObjectType(of) || !of.getInterfaces().some(({ name }) => name === 'Node');
    if (depth === 0 && !part) return [];
    if (depth === 0 && connection) return [];
    return [`${field.name}${page(field)} ${everything(schema, of.name, connection || part ? depth : depth - 1)}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

// The store is told which fields are looked at; one that it is not told of would come out empty here and nowhere else.
describeNeo4j('every field of the schema', (lease) => {
  const folder = mkdtempSync(join(tmpdir(), 'recalling-fields-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is answered as the embedded store answers it', async () => {
    const { url, options } = lease();
    const registry = loadRegistry();
    const path = 'seed/S_RES_2331.md';
    const graph = graphOf(
      read({ path, bytes: readFileSync(new URL(`../../../${path}`, import.meta.url)) }, registry),
      registry,
    );
    const stores = [
      await openStore(`sqlite:${join(folder, 'fields.sqlite')}`),
      await openStore(url, { neo4j: options }),
    ];
    for (const store of stores) {
      await store.loadRegistry(graphOfRegistry(registry));
      await store.load([graph]);
    }
    const schema = createSchema();
    const questions = [
      `{ instrument(symbol: "2331") ${everything(schema, 'Instrument', 1)} }`,
      `{ instrument(symbol: "2195") ${everything(schema, 'Instrument', 1)} }`,
      `{ body(name: "CTED") ${everything(schema, 'Body', 1)} }`,
      `{ paragraph(symbol: "2331", label: "16") ${everything(schema, 'Paragraph', 1)} }`,
      `{ paragraph(symbol: "2331", label: "23") { tasks ${everything(schema, 'Task', 1)} references ${everything(schema, 'Reference', 1)} } }`,
    ];
    const [sqlite, neo4j] = stores.map((store) => worldOf(store, registry));
    for (const question of questions) expect(await neo4j!.ask(question)).toEqual(await sqlite!.ask(question));
    for (const store of stores) await store.close();
  }, 180_000);
});
