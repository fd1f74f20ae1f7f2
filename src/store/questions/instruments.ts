import type {
  ClassNode,
  InstrumentNode,
  ParagraphNode,
  ReferenceEdge,
  RelationEdge,
  TopicNode,
} from '../../graph/graph.js';
import type { Role } from '../../references/reference.js';
import type { InstrumentKind } from '../../registry/records.js';
import type { PageRequest, Slice } from '../page.js';

/** Either way along CITES: what an instrument cites (`out`), or what cites it (`in`). */
export type Direction = 'out' | 'in';

/**
 * The references between two instruments under the roles that were asked for (`joinCitations`): verbs in alphabetical order, roles
 * too, labels of the citing paragraphs in document order. `node` is the other end.
 */
export interface Citation {
  readonly from: string;
  readonly to: string;
  readonly node: InstrumentNode;
  readonly verbs: readonly string[];
  readonly roles: readonly Role[];
  readonly paragraphs: readonly string[];
  readonly count: number;
}

export interface CitationFilter {
  readonly roles: readonly Role[];
  /** Only where an edge of one of the roles has one of these verbs (lemmas); its other verbs are told too. Null for any. */
  readonly verbs: readonly string[] | null;
  /** Only where the other end is of these kinds; null for any. */
  readonly kinds: readonly InstrumentKind[] | null;
}

export interface InstrumentFilter {
  readonly kinds?: readonly InstrumentKind[];
  readonly numberFrom?: number;
  readonly numberTo?: number;
  readonly yearFrom?: number;
  readonly yearTo?: number;
  readonly adoptedFrom?: string;
  readonly adoptedTo?: string;
  /** A topic's key. */
  readonly topic?: string;
  /** Only instruments that cite this one (role cited). */
  readonly cites?: string;
  readonly citedBy?: string;
  /** Only instruments that task this body (as addressee). */
  readonly tasksBody?: string;
  readonly chapterVII?: boolean;
  /** Only those that were read or loaded by facts. */
  readonly loaded?: boolean;
  /** Words that its title or symbol, or one of its paragraphs, must have, as in search. */
  readonly text?: string;
}

/** `TIMES_CITED`: by the number of instruments that cite it (role cited), most first; then oldest first. */
export type InstrumentOrder = 'OLDEST' | 'NEWEST' | 'TIMES_CITED';

export interface InstrumentQuestions {
  instruments(keys: readonly string[]): Promise<readonly (InstrumentNode | null)[]>;
  /** For suggestions: whose symbol or title begins like this or differs from it by a letter or two (`store/likeness.ts`), best first. */
  instrumentsLike(text: string, limit: number): Promise<readonly InstrumentNode[]>;
  instrumentsWhere(filter: InstrumentFilter, order: InstrumentOrder, page: PageRequest): Promise<Slice<InstrumentNode>>;
  paragraphs(keys: readonly string[]): Promise<readonly (ParagraphNode | null)[]>;
  /** Each instrument's paragraphs and items, in document order. */
  paragraphsOf(instruments: readonly string[], page: PageRequest): Promise<readonly Slice<ParagraphNode>[]>;
  itemsOf(paragraphs: readonly string[]): Promise<readonly (readonly ParagraphNode[])[]>;
  /** Each paragraph's references, in the order of its words. */
  referencesOf(paragraphs: readonly string[]): Promise<readonly (readonly ReferenceEdge[])[]>;
  /** Each instrument's references from elsewhere, by citing instrument (`sortKeyOfInstrument`) and place; `kinds` is of the citing ones. */
  referencesTo(
    instruments: readonly string[],
    filter: CitationFilter,
    page: PageRequest,
  ): Promise<readonly Slice<ReferenceEdge>[]>;
  /** Each instrument's citations, ordered by the other end (`sortKeyOfInstrument`). */
  citations(
    instruments: readonly string[],
    direction: Direction,
    filter: CitationFilter,
    page: PageRequest,
  ): Promise<readonly Slice<Citation>[]>;
  topicsOf(instruments: readonly string[]): Promise<readonly (readonly TopicNode[])[]>;
  /** By label, each with how many instruments are about it. */
  topics(page: PageRequest): Promise<Slice<TopicNode & { readonly instruments: number }>>;
  ballotsOf(instruments: readonly string[]): Promise<readonly (InstrumentBallots | null)[]>;
  /** What the registry says between instruments and bodies, out of or into these keys; by kind, then by the other end's key. */
  relationsOf(keys: readonly string[], direction: Direction): Promise<readonly (readonly RelationEdge[])[]>;
  classes(keys: readonly string[]): Promise<readonly (ClassNode | null)[]>;
}

/** Keys of states, each list in code unit order. Null for an instrument without any. */
export interface InstrumentBallots {
  readonly inFavour: readonly string[];
  readonly against: readonly string[];
  readonly abstaining: readonly string[];
  readonly sponsors: readonly string[];
}
