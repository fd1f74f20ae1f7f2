import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf, graphOf, graphOfRegistry } from '../graph/build.js';
import { read, readerVersion } from '../reading.js';
import type { Registry } from '../registry/registry.js';
import type { LoadSummary, Store } from '../store/store.js';
import { sha256 } from '../text/source.js';
import type { Surroundings } from './surroundings.js';

export const seedNames = ['2331', 'none'] as const;
export type SeedName = (typeof seedNames)[number];

const symbolOf2331 = 'S/RES/2331(2016)';
const file = fileURLToPath(new URL('../../seed/S_RES_2331.md', import.meta.url));

/**
 * Brings a store up to date with what comes in the box: the registry and resolution 2331 with its text. Nothing is read or written
 * where the store has it already; an instrument that somebody loaded from a source of their own stays theirs.
 */
export async function loadSeed(
  name: SeedName,
  store: Store,
  registry: Registry,
  _surroundings: Surroundings,
): Promise<LoadSummary> {
  if (name === 'none') return { added: 0, replaced: 0, unchanged: 0 };
  const loaded = await store.loaded();
  if (loaded.registry !== registry.digest) await store.loadRegistry(graphOfRegistry(registry));
  const bytes = readFileSync(file);
  const digest = sha256(bytes);
  const known = loaded.instruments.get(symbolOf2331);
  const unchanged = { added: 0, replaced: 0, unchanged: 1 };
  if (known === digestOf(digest, readerVersion, registry.digest)) return unchanged;
  if (known !== undefined) {
    const [node] = await store.instruments([symbolOf2331]);
    if (node?.knownBy === 'text' && node.source !== digest) return unchanged;
  }
  const reading = read({ path: relative(process.cwd(), file), bytes }, registry);
  return await store.load([graphOf(reading, registry)]);
}
