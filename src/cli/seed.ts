import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../errors.js';
import { type ArchiveManifest, unpack } from '../graph/archive.js';
import { digestOf, graphOf } from '../graph/build.js';
import { graphOfFacts } from '../graph/facts-graph.js';
import type { InstrumentGraph } from '../graph/graph.js';
import { isRankOfText, rankOf } from '../graph/rank.js';
import { graphOfRegistry } from '../graph/registry.js';
import type { Registry } from '../registry/registry.js';
import { type LoadedGraph, type LoadSummary, outcomeOf } from '../store/loading.js';
import type { Store } from '../store/store.js';
import { sha256 } from '../text/source.js';
import { readerVersion } from '../version.js';
import type { SeedName } from './choices.js';
import type { Surroundings } from './surroundings.js';

const symbolOf2331 = 'S/RES/2331(2016)';
const file = fileURLToPath(new URL('../../seed/S_RES_2331.md', import.meta.url));
const council = new URL('../../seed/council/', import.meta.url);

const nothing: LoadSummary = { added: 0, replaced: 0, unchanged: 0, kept: 0 };

/**
 * Brings a store up to date with what comes in the box: the registry, resolution 2331 with its text and, for `council`, the facts of
 * every resolution and presidential statement. What somebody loaded stays theirs by its rank alone (`rankOf`): a text beats facts, and
 * the UN's XML of resolution 2331 beats the box's text. Nothing is read or written where the store has it already, or something better.
 * `archive` is the folder of facts.
 */
export async function loadSeed(
  name: SeedName,
  store: Store,
  registry: Registry,
  surroundings: Surroundings,
  archive: URL = council,
): Promise<LoadSummary> {
  if (name === 'none') return nothing;
  const loaded = await store.loaded();
  if (loaded.registry !== registry.digest) await store.loadRegistry(graphOfRegistry(registry));
  const own = await load2331(store, registry, loaded.instruments);
  return name === 'council' ? sum(own, await loadCouncil(store, loaded.instruments, surroundings, archive)) : own;
}

async function load2331(
  store: Store,
  registry: Registry,
  loaded: ReadonlyMap<string, LoadedGraph>,
): Promise<LoadSummary> {
  const bytes = readFileSync(file);
  const source = sha256(bytes);
  const outcome = outcomeOf(loaded.get(symbolOf2331), {
    digest: digestOf(source, readerVersion, registry.digest),
    rank: rankOf({ knownBy: 'text', reader: readerVersion, format: 'markdown', wellFormed: true, source }),
  });
  if (outcome === 'unchanged' || outcome === 'kept') return { ...nothing, [outcome]: 1 };
  // The whole reader, for which a store that is up to date need not wait.
  const { read } = await import('../reading.js');
  const reading = read({ path: relative(process.cwd(), file), bytes }, registry);
  return await store.load([graphOf(reading, registry)]);
}

async function loadCouncil(
  store: Store,
  loaded: ReadonlyMap<string, LoadedGraph>,
  { stderr, signal }: Surroundings,
  archive: URL,
): Promise<LoadSummary> {
  const manifest = manifestOf(archive);
  const digest = `facts:${manifest.digest.slice(0, 32)}`;
  // Resolution 2331 is among them, and comes with its text.
  const others = manifest.instruments - 1;
  const known = [...loaded.values()].filter((one) => one.digest === digest).length;
  if (known >= others) return { ...nothing, unchanged: others };
  const wanted = (symbol: string) => {
    const before = loaded.get(symbol);
    return symbol !== symbolOf2331 && before?.digest !== digest && !(before && isRankOfText(before.rank));
  };
  function* graphs(): Generator<InstrumentGraph> {
    for (const part of manifest.parts) {
      const bytes = readFileSync(new URL(part.name, archive));
      for (const facts of unpack({ ...part, bytes }, wanted)) yield graphOfFacts(facts, digest, manifest.reader);
    }
  }

  const { progressOn } = await import('./progress.js');
  const progress = progressOn(stderr, "loading the Council's record", others - known);
  try {
    const summary = await store.load(graphs(), { signal, onLoaded: () => progress.step() });
    const { added, replaced, kept } = summary;
    return signal.aborted ? summary : { added, replaced, kept, unchanged: others - added - replaced - kept };
  } finally {
    progress.stop();
  }
}

function manifestOf(archive: URL): ArchiveManifest {
  try {
    return JSON.parse(readFileSync(new URL('manifest.json', archive), 'utf8')) as ArchiveManifest;
  } catch (error) {
    throw new InputError(
      'SOURCE_UNREADABLE',
      "the Council's facts are not there, or damaged. Install Recalling again, or load resolution 2331 alone with --seed 2331.",
      {},
      error,
    );
  }
}

function sum(a: LoadSummary, b: LoadSummary): LoadSummary {
  return {
    added: a.added + b.added,
    replaced: a.replaced + b.replaced,
    unchanged: a.unchanged + b.unchanged,
    kept: a.kept + b.kept,
  };
}
