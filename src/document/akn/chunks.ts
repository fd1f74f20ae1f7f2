/**
 * What the parser hands to the layout: a stretch of words with the element that holds it. Words carry travelling marks (`../marks.ts`).
 */
export type ChunkKind =
  /** "The Security Council," and what else only opens the sentence. */
  | 'formula'
  | 'preambular'
  | 'paragraph'
  | 'item'
  | 'wrap-up'
  | 'heading'
  | 'announcement'
  /** A row of a table. */
  | 'row'
  /** An annex begins. */
  | 'annex';

export interface Chunk {
  readonly kind: ChunkKind;
  /** The printed number or letter, as the source's `num` has it. */
  readonly num: string | null;
  readonly text: string;
  readonly line: number;
  readonly eId: string | null;
  /** How many points this one stands in. */
  readonly depth: number;
  /** Whether an earlier chunk came from the same element, so that this one only goes on with it. */
  readonly continues: boolean;
}
