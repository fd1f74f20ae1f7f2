import type { InstrumentNode } from '../../graph/graph.js';
import type { Role } from '../../references/reference.js';
import type { PageRequest, Slice } from '../page.js';
import type { CitationFilter, Direction } from './instruments.js';

/**
 * An instrument that a walk along citations reached, at its least distance, with the edges of that length that brought it in, as they
 * run (`from` cites `to`), by `sortKeyOfInstrument` of the end nearer to the start.
 */
export interface LineageStep {
  readonly node: InstrumentNode;
  readonly distance: number;
  readonly through: readonly { readonly from: string; readonly to: string; readonly verbs: readonly string[] }[];
}

export interface WalkQuestions {
  /**
   * Breadth first along citations up to `depth`: nearest first, then `sortKeyOfInstrument`. The start is not among the answers. A
   * filter by kind holds for every instrument on the way. Null where the start is not known, so that nobody has to ask for it first.
   */
  lineage(
    key: string,
    direction: Direction,
    options: CitationFilter & { readonly depth: number } & PageRequest,
  ): Promise<Slice<LineageStep> | null>;
  /**
   * The shortest paths along which one instrument cites another, at most `maxLength` edges long, as keys from start to end; in the
   * order of their instruments' sort keys, the first `limit`. None from an instrument to itself; null where either is not known.
   */
  paths(
    from: string,
    to: string,
    options: { readonly maxLength: number; readonly limit: number; readonly roles: readonly Role[] },
  ): Promise<readonly (readonly string[])[] | null>;
}
