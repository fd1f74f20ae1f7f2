import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ArchiveManifest, unpack } from '../graph/archive.js';
import { digestOf, graphOf, graphOfRegistry } from '../graph/build.js';
import { graphOfFacts } from '../graph/facts.js';
import type { InstrumentGraph } from '../graph/graph.js';
import type { Registry } from '../registry/registry.js';
import type { LoadSummary, Store } from '../store/store.js';
import { sha256 } from '../text/source.js';
import { readerVersion } from '../version.js';
import type { SeedName } from './choices.js';
import type { Surroundings } from './surroundings.js';

const symbolOf2331 = 'S/RES/2331(2016)';
const file = fileURLToPath(new URL('../../seed/S_RES_2331.md', import.meta.url));
const council = new URL('../../seed/council/', import.meta.url);

/** What marks the digest of an instrument that is known by the facts of an archive, before the archive's own digest. */
const factsMark = 'facts:';

const nothing: LoadSummary = { added: 0, replaced: 0, unchanged: 0 };

/**
 * Brings a store up to date with what comes in the box: the registry, resolution 2331 with its text and, for `council`, the facts of
 * every resolution and presidential statement. Nothing is read or written where the store has it already; an instrument that somebody
 * loaded with its text stays theirs.
 */
export async function loadSeed(
  name: SeedName,
  store: Store,
  registry: Registry,
  surroundings: Surroundings,
): Promise<LoadSummary> {
  if (name === 'none') return nothing;
  const loaded = await store.loaded();
  if (loaded.registry !== registry.digest) await store.loadRegistry(graphOfRegistry(registry));
  const own = await load2331(store, registry, loaded.instruments);
  return name === 'council' ? sum(own, await loadCouncil(store, loaded.instruments, surroundings)) : own;
}

async function load2331(store: Store, registry: Registry, loaded: ReadonlyMap<string, string>): Promise<LoadSummary> {
  const bytes = readFileSync(file);
  const source = sha256(bytes);
  const known = loaded.get(symbolOf2331);
  if (known === digestOf(source, readerVersion, registry.digest)) return { ...nothing, unchanged: 1 };
  if (known !== undefined && !known.startsWith(factsMark)) {
    const [node] = await store.instruments([symbolOf2331]);
    if (node?.source !== source) return { ...nothing, unchanged: 1 };
  }
  // The whole reader, for which a store that is up to date need not wait.
  const { read } = await import('../reading.js');
  const reading = read({ path: relative(process.cwd(), file), bytes }, registry);
  return await store.load([graphOf(reading, registry)]);
}

async function loadCouncil(
  store: Store,
  loaded: ReadonlyMap<string, string>,
  { stderr, signal }: Surroundings,
): Promise<LoadSummary> {
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', council), 'utf8')) as ArchiveManifest;
  const digest = factsMark + manifest.digest.slice(0, 32);
  const byText = (symbol: string) => symbol === symbolOf2331 || loaded.get(symbol)?.startsWith(factsMark) === false;
  const known = [...loaded.values()].filter((one) => one === digest).length;
  const withText = [...loaded.keys()].filter(byText).length;
  if (known + withText >= manifest.instruments) return { ...nothing, unchanged: manifest.instruments };

  const { progressOn } = await import('./progress.js');
  const progress = progressOn(stderr, "loading the Council's record", manifest.instruments);
  function* graphs(): Generator<InstrumentGraph> {
    for (const part of manifest.parts) {
      const bytes = readFileSync(new URL(part.name, council));
      for (const facts of unpack({ ...part, bytes })) if (!byText(facts.symbol)) yield graphOfFacts(facts, digest);
    }
  }
  try {
    return await store.load(graphs(), { signal, onLoaded: () => progress.step() });
  } finally {
    progress.stop();
  }
}

function sum(a: LoadSummary, b: LoadSummary): LoadSummary {
  return { added: a.added + b.added, replaced: a.replaced + b.replaced, unchanged: a.unchanged + b.unchanged };
}
