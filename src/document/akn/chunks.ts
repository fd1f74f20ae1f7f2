/** What the words of an element are. */
export type ChunkKind =
  /** "The Security Council," and what else only opens the sentence. */
  | 'formula'
  | 'preambular'
  | 'paragraph'
  | 'item'
  | 'wrap-up'
  | 'heading'
  /** A row of a table. */
  | 'row'
  /** An annex begins. */
  | 'annex';

/**
 * What the parser hands to the layout: a stretch of words, with the element that holds it. Words carry travelling marks
 * (`../marks.ts`).
 */
export interface Chunk {
  readonly kind: ChunkKind;
  /** The printed number or letter, as the source's `num` has it. */
  readonly num: string | null;
  readonly text: string;
  readonly line: number;
  readonly eId: string | null;
  /** Whether an earlier chunk came from the same element, so that this one only goes on with it. */
  readonly continues: boolean;
}

/** What an element of AKN4UN means to the reader. Elements that are not listed only hold others. */
export type ElementRole =
  /** Holds a number and words; `kind` is what the words are. */
  | { readonly role: 'holder'; readonly kind: ChunkKind; readonly numbered: boolean }
  /** One stretch of words; `kind` where it differs from its holder's. */
  | { readonly role: 'stretch'; readonly kind: ChunkKind | null }
  /** A table's row is both, and its cells are no stretches of their own. */
  | { readonly role: 'row' }
  | { readonly role: 'number' | 'emphasis' | 'link' | 'note' | 'space' | 'cover' | 'symbol' | 'annex' };

const holder = (kind: ChunkKind, numbered = false): ElementRole => ({ role: 'holder', kind, numbered });
const stretch = (kind: ChunkKind | null = null): ElementRole => ({ role: 'stretch', kind });

export const elements: ReadonlyMap<string, ElementRole> = new Map<string, ElementRole>([
  ['formula', holder('formula')],
  ['container', holder('preambular')],
  ['preamble', holder('preambular')],
  ['paragraph', holder('paragraph', true)],
  ['point', holder('item', true)],
  ['item', holder('item', true)],
  ['indent', holder('item', true)],
  ['alinea', holder('paragraph')],
  ['wrapUp', holder('wrap-up')],
  ['section', holder('paragraph')],
  ['mainBody', holder('paragraph')],
  ['conclusions', holder('paragraph')],
  ['p', stretch()],
  ['heading', stretch('heading')],
  ['subheading', stretch('heading')],
  ['block', stretch('preambular')],
  ['crossHeading', stretch('preambular')],
  ['listIntroduction', stretch('preambular')],
  ['tr', { role: 'row' }],
  ['num', { role: 'number' }],
  ['span', { role: 'emphasis' }],
  ['i', { role: 'emphasis' }],
  ['b', { role: 'emphasis' }],
  ['u', { role: 'emphasis' }],
  ['a', { role: 'link' }],
  ['ref', { role: 'link' }],
  ['authorialNote', { role: 'note' }],
  ['br', { role: 'space' }],
  ['td', { role: 'space' }],
  ['th', { role: 'space' }],
  ['coverPage', { role: 'cover' }],
  ['docNumber', { role: 'symbol' }],
  ['attachment', { role: 'annex' }],
]);
