import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keyOfBodyName } from '../../src/graph/body-name.js';
import { graphOf } from '../../src/graph/build.js';
import { read } from '../../src/reading.js';
import { loadRegistry } from '../../src/registry/load.js';

test.each([
  ['the Monitoring Group’s', 'Monitoring Group'],
  ['the judges’', 'judges'],
  ['[the affected State]', 'affected State'],
  ['… authorities', 'authorities'],
  ['sub-regional organisations', 'subregional organizations'],
  ['neighboring states', 'neighbouring States'],
  ['non state actors', 'non-State actors'],
  ['troop contributing governments', 'troop-contributing Governments'],
  ['newly-elected authorities', 'newly elected authorities'],
  ['Transitional Authorities', 'transitional authorities'],
  ['Facilitator', 'facilitator'],
  ['regional and international partners', 'international and regional partners'],
  // Names in capitals may be names of their own; rights are not an adjective; one is not many.
  ['Joint Defense Board', 'Joint Defence Board'],
  ['Independent Electoral Commission', 'Independent Electoral Commission'],
  ['humanitarian and human rights organizations', 'humanitarian and human rights organizations'],
  ['national NGOs', 'national NGOs'],
  ['group', 'group'],
  ['groups', 'groups'],
  ['[…]', '[…]'],
])('%s has the key %s', (name, key) => {
  expect(keyOfBodyName(name)).toBe(key);
});

const words = fc.constantFrom(
  ...(
    'The the States state Government organisation sub-regional and or of non newly-elected elected [the … troop contributing Regional' +
    ' groups Group’s Committee’s Authorities police- peace-keeping , de d’Ivoire ( ) X'
  ).split(' '),
);

test('a key is its own key, whatever is printed', () => {
  const printed = fc.array(words, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      fc.oneof(
        printed.map((some) => some.join(' ')),
        fc.string(),
      ),
      (name) => {
        const key = keyOfBodyName(name);
        expect(keyOfBodyName(key)).toBe(key);
        if (name.trim() !== '') expect(key).not.toBe('');
      },
    ),
  );
});

const registry = loadRegistry();

test('what people decided to be one body is so written as its key', () => {
  const text = `RESOLUTION 9 (1946)\n\nThe Security Council,\n\n1. Requests the CTC Chair and the Dakar contact group to report;\n`;
  const reading = read({ path: 'decided.txt', bytes: new TextEncoder().encode(text) }, registry);
  expect(graphOf(reading, registry).actors.map(({ body }) => body)).toEqual(
    expect.arrayContaining(['Chair of the CTC', 'Dakar Contact Group']),
  );
});

test('decisions lead to bodies as they are written elsewhere', () => {
  const bodies = new Set(
    registry.distinctBodies.flatMap(({ names }) => names).flatMap((name) => registry.bodyDecided(name) ?? []),
  );
  for (const body of bodies) expect(registry.bodies.has(body) || registry.bodyDecided(body)).toBeTruthy();
});
