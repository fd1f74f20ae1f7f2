import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { strengths } from '../../src/clauses/clause.js';
import { roles } from '../../src/references/reference.js';
import { instrumentKinds } from '../../src/registry/records.js';
import { goldenOf, goldenSources } from './golden.js';

const schema = JSON.parse(readFileSync(new URL('../../schema/reading.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true }).compile(schema);

describe('schema/reading.schema.json', () => {
  test.each(goldenSources)('describes the reading of %s', (source) => {
    validate(goldenOf(source));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('knows the words that the code knows', () => {
    const { definitions } = schema;
    expect(definitions.strength.enum).toEqual([...strengths]);
    expect(definitions.reference.properties.role.enum).toEqual([...roles]);
    expect(definitions.reference.properties.kind.enum).toEqual([...instrumentKinds, 'class']);
  });

  test('tells in words what every field is', () => {
    const silent: string[] = [];
    const walk = (node: Record<string, unknown>, path: string): void => {
      const properties = (node['properties'] ?? {}) as Record<string, Record<string, unknown>>;
      for (const [name, field] of Object.entries(properties)) {
        const told = field['$ref']
          ? schema.definitions[String(field['$ref']).split('/').at(-1)!].description
          : field['description'];
        if (!told) silent.push(`${path}.${name}`);
      }
    };
    walk(schema, '');
    for (const [name, definition] of Object.entries(schema.definitions))
      walk(definition as Record<string, unknown>, name);
    expect(silent).toEqual([]);
  });

  test('refuses a reading that lacks a field or has one too many', () => {
    const { clauses: _, ...lacking } = goldenOf(goldenSources[0]!);
    expect(validate(lacking)).toBe(false);
    expect(validate({ ...goldenOf(goldenSources[0]!), surplus: 1 })).toBe(false);
  });
});
