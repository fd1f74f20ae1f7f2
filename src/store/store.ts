import type { InstrumentGraph, RegistryGraph } from '../graph/graph.js';
import type { LoadedGraph, LoadOptions, LoadSummary } from './loading.js';
import type { PageRequest, Slice } from './page.js';
import type { BodyQuestions } from './questions/bodies.js';
import type { InstrumentQuestions } from './questions/instruments.js';
import type { SearchHit, SearchKind } from './questions/search.js';
import type { TaskQuestions } from './questions/tasks.js';
import type { WalkQuestions } from './questions/walks.js';
import type { SelectionQuestions } from './selection.js';

/**
 * The questions that we ask of a graph, in our own words. A store knows neither GraphQL nor files; its callers know neither SQL nor
 * Cypher. Questions about many things take many keys and answer in the order of the keys, so that nobody has to ask one by one.
 * An unknown key answers null or an empty slice, never an error; the same key twice is answered twice. Refusals are
 * `SurroundingsError`s; a cursor that is none of this list's is a `RequestError` (`CURSOR_INVALID`).
 * Lists are sorted by code unit by the keys in `graph/order.ts`; where two things sort alike, by key.
 */
export interface Store extends InstrumentQuestions, TaskQuestions, BodyQuestions, WalkQuestions, SelectionQuestions {
  /** Where the graph is, as a URL without credentials: printable. */
  readonly url: string;
  /**
   * Loads what readings state, each instrument whole or not at all. Loading the same again changes nothing, and of several graphs of
   * one instrument that of the greatest rank stays, so that the order of loading does not matter.
   */
  load(graphs: Iterable<InstrumentGraph> | AsyncIterable<InstrumentGraph>, options?: LoadOptions): Promise<LoadSummary>;
  /** Replaces what the registry states. The same registry again changes nothing. */
  loadRegistry(registry: RegistryGraph): Promise<void>;
  /** The digest of the registry, and which graphs are loaded, by instrument key. */
  loaded(): Promise<{ readonly registry: string | null; readonly instruments: ReadonlyMap<string, LoadedGraph> }>;
  counts(): Promise<Counts>;
  /**
   * What has all the words of `text` (`store/words.ts`): titles and symbols of instruments, paragraphs, names of bodies. Bodies come
   * first, then instruments, then paragraphs; within a kind the order is the store's own, stable from page to page.
   */
  search(text: string, options: { readonly kinds: readonly SearchKind[] } & PageRequest): Promise<Slice<SearchHit>>;
  close(): Promise<void>;
}

export interface Counts {
  readonly instruments: number;
  /** Instruments that were read or loaded by facts, not merely cited or registered. */
  readonly instrumentsLoaded: number;
  readonly paragraphs: number;
  readonly references: number;
  /** Edges CITES in the role `cited`. */
  readonly citations: number;
  readonly tasks: number;
  readonly bodies: number;
}
