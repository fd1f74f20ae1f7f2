import type { BodyNode } from '../../graph/graph.js';
import type { BodyKind } from '../../registry/records.js';
import type { PageRequest, Slice } from '../page.js';

export interface BodyFilter {
  readonly kinds?: readonly BodyKind[];
  readonly registered?: boolean;
  /** Only the direct subsidiaries of this body. */
  readonly parent?: string;
  /** Only bodies that a task addresses. */
  readonly tasked?: boolean;
  /** Words that its names must have, as in search. */
  readonly text?: string;
}

export interface BodyQuestions {
  bodies(keys: readonly string[]): Promise<readonly (BodyNode | null)[]>;
  /**
   * The bodies that a name, acronym, alias or key can mean, without regard to case (`graph/names.ts`): by rank, then key; several
   * where it is ambiguous.
   */
  bodiesNamed(name: string): Promise<readonly BodyNode[]>;
  bodiesLike(text: string, limit: number): Promise<readonly BodyNode[]>;
  /** By name. */
  bodiesWhere(filter: BodyFilter, page: PageRequest): Promise<Slice<BodyNode>>;
  /** Each body's direct subsidiaries, by name. */
  subsidiariesOf(bodies: readonly string[]): Promise<readonly (readonly BodyNode[])[]>;
  /** These bodies and all below them. */
  bodiesUnder(bodies: readonly string[]): Promise<readonly string[]>;
}
