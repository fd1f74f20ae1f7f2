import type { InstrumentGraph } from '../graph/graph.js';

export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** Told after each instrument that is safely in the store, or was there already. */
  readonly onLoaded?: (key: string, changed: boolean) => void;
}

export type LoadedGraph = Pick<InstrumentGraph, 'digest' | 'rank'>;

/** How many graphs were new, took another's place, were there already, or gave way to a better one (`rank`) that was there. */
export interface LoadSummary {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly kept: number;
}

export type LoadOutcome = keyof LoadSummary;

/** What becomes of a graph where `before` is loaded. */
export function outcomeOf(before: LoadedGraph | undefined, graph: LoadedGraph): LoadOutcome {
  if (before === undefined) return 'added';
  if (before.digest === graph.digest) return 'unchanged';
  return before.rank > graph.rank ? 'kept' : 'replaced';
}
