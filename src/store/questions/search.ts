import type { BodyNode, InstrumentNode, ParagraphNode } from '../../graph/graph.js';

export const searchKinds = ['instrument', 'paragraph', 'body'] as const;
export type SearchKind = (typeof searchKinds)[number];

/**
 * `text` is the paragraph's text, the instrument's title (its symbol where it has none, or where only that matched) or the body's name
 * (or the first other name that matched). `highlights` are stretches of words that matched, as offsets into `text`, in order.
 */
export interface SearchHit {
  readonly kind: SearchKind;
  readonly key: string;
  readonly text: string;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  /** The thing itself, where the store had it in hand anyway. */
  readonly subject?: InstrumentNode | ParagraphNode | BodyNode;
}
