import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../src/errors.js';
import { loadRegistry } from '../../src/registry/load.js';

function folder(files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'recalling-registry-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  return directory;
}

const body = (key: string, more: object = {}) => ({
  key,
  name: `Office ${key}`,
  kind: 'office',
  source: 'here',
  ...more,
});

describe('loading a registry', () => {
  test('the seed loads, and twice alike', () => {
    const registry = loadRegistry();
    expect(registry.bodies.size).toBeGreaterThan(300);
    expect(loadRegistry().digest).toBe(registry.digest);
  });

  test('fields that are left out are empty', () => {
    const registry = loadRegistry(folder({ 'a.json': JSON.stringify({ bodies: [body('A')] }) }));
    expect(registry.bodies.get('A')).toMatchObject({
      acronym: null,
      aliases: [],
      parent: null,
      establishedBy: [],
      iso: null,
    });
  });

  test('what people decided of names is found whatever the letters, hyphens and spelling', () => {
    const registry = loadRegistry(
      folder({
        'a.json': JSON.stringify({
          bodies: [body('A')],
          sameBodies: [
            { body: 'A', names: ['the A-Office'], reason: 'r' },
            { body: 'Peace Organization', reason: 'r' },
          ],
          distinctBodies: [{ names: ['A', 'B'], reason: 'r' }],
        }),
      }),
    );
    expect(['a office', 'peace organisation', 'other'].map((name) => registry.bodyDecided(name))).toEqual([
      'A',
      'Peace Organization',
      null,
    ]);
    expect(registry.distinctBodies).toEqual([{ names: ['A', 'B'], reason: 'r' }]);
  });

  const bad: readonly [string, Readonly<Record<string, string>>, RegExp][] = [
    ['no files', {}, /there is no JSON file/],
    ['malformed JSON', { 'a.json': '{' }, /^registry a\.json: not JSON/],
    [
      'an unknown field',
      { 'a.json': JSON.stringify({ bodies: [body('A', { colour: 'red' })] }) },
      /a\.json: at \/bodies\/0 \(A\): .*"colour"/,
    ],
    ['a wrong kind', { 'a.json': JSON.stringify({ bodies: [body('A', { kind: 'ship' })] }) }, /\(A\)/],
    ['no source', { 'a.json': JSON.stringify({ bodies: [body('A', { source: undefined })] }) }, /source/],
    [
      'a key used twice',
      { 'a.json': JSON.stringify({ bodies: [body('A')] }), 'b.json': JSON.stringify({ bodies: [body('A')] }) },
      /used twice/,
    ],
    [
      'a full name used twice',
      { 'a.json': JSON.stringify({ bodies: [body('A', { name: 'One' }), body('B', { name: 'One' })] }) },
      /full name "one" is used twice/,
    ],
    [
      'a parent that is not there',
      { 'a.json': JSON.stringify({ bodies: [body('A', { parent: { body: 'Z', source: 'x' } })] }) },
      /parent "Z"/,
    ],
    [
      'an unknown establishing instrument',
      {
        'a.json': JSON.stringify({
          bodies: [body('A', { establishedBy: [{ instrument: 'S/RES/1(1999)', source: 'x' }] })],
        }),
      },
      /S\/RES\/1\(1999\)/,
    ],
    [
      'a relation that leads nowhere',
      {
        'a.json': JSON.stringify({
          instruments: [
            {
              key: 't',
              kind: 'treaty',
              title: 'T',
              source: 's',
              relations: [{ kind: 'AMENDS', target: 'u', source: 's' }],
            },
          ],
        }),
      },
      /AMENDS, "u"/,
    ],
    [
      'a name that is decided though a record has it',
      {
        'a.json': JSON.stringify({
          bodies: [body('A', { aliases: ['the old office'] })],
          sameBodies: [{ body: 'B', names: ['Old Office'], reason: 'r' }],
        }),
      },
      /"Old Office" is known to be A already/,
    ],
    [
      'a name that is decided twice',
      {
        'a.json': JSON.stringify({
          sameBodies: [
            { body: 'B', names: ['some office'], reason: 'r' },
            { body: 'C', names: ['Some Office'], reason: 'r' },
          ],
        }),
      },
      /"Some Office" is known to be B already/,
    ],
    [
      'a decision for a name instead of the key',
      {
        'a.json': JSON.stringify({
          bodies: [body('A')],
          sameBodies: [{ body: 'Office A', names: ['B'], reason: 'r' }],
        }),
      },
      /"Office A" is a name of A/,
    ],
    [
      'bodies that are both one and several',
      {
        'a.json': JSON.stringify({
          sameBodies: [{ body: 'B', names: ['C'], reason: 'r' }],
          distinctBodies: [{ names: ['b', 'c'], reason: 'r' }],
        }),
      },
      /"b" and "c" mean one/,
    ],
    [
      'a decision without a reason',
      { 'a.json': JSON.stringify({ distinctBodies: [{ names: ['b', 'c'] }] }) },
      /at \/distinctBodies\/0: .*reason/,
    ],
  ];
  test.each(bad)('%s gets one clear line', (_, files, message) => {
    const directory = folder(files);
    expect(() => loadRegistry(directory)).toThrow(InputError);
    expect(() => loadRegistry(directory)).toThrow(message);
    try {
      loadRegistry(directory);
    } catch (error) {
      expect((error as Error).message).not.toContain('\n');
    }
  });

  test('a directory that is missing gets one clear line', () => {
    expect(() => loadRegistry(join(tmpdir(), 'recalling-no-such-folder'))).toThrow(/cannot be read/);
  });
});
