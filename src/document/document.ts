import type { Diagnostic } from '../text/diagnostic.js';
import type { SourceDescription } from '../text/source.js';
import type { Span } from '../text/span.js';

export type ParagraphKind = 'preambular' | 'operative' | 'annex';

/**
 * A preambular or operative paragraph or an item of one, in document order.
 * `label` follows the printed numbering (`PP6`, `4`, `2(c)`, `3(b)(ii)`, `4[1]`, `4:end`, `Annex I:3`) and is unique in its document.
 * `parent` is the label of the paragraph whose item this is. `text` is the source's words with line and page breaks folded;
 * the text of a paragraph with items is its chapeau. The printed number is not part of `text`.
 */
export interface Paragraph {
  readonly label: string;
  readonly kind: ParagraphKind;
  readonly parent: string | null;
  readonly heading: string | null;
  readonly text: string;
  readonly line: number | null;
  readonly eId: string | null;
}

export type IssuedKind = 'resolution' | 'prst';

/** How the members of the Council voted, as the source tells it. State names are as printed; null where only counts are printed. */
export interface Vote {
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstaining: number | null;
  readonly states: {
    readonly inFavour: readonly string[];
    readonly against: readonly string[];
    readonly abstaining: readonly string[];
  } | null;
}

export interface Topic {
  readonly uri: string | null;
  readonly label: string;
}

/** What a source says about the instrument as a whole; what it does not print is null. Dates are ISO 8601. */
export interface InstrumentHeader {
  readonly symbol: string | null;
  readonly kind: IssuedKind | null;
  readonly number: number | null;
  readonly year: number | null;
  readonly adopted: string | null;
  readonly meeting: number | null;
  readonly organ: string;
  readonly title: string | null;
  readonly agenda: string | null;
  readonly draft: string | null;
  readonly vote: Vote | null;
  readonly sponsors: readonly string[] | null;
  readonly topics: readonly Topic[] | null;
  /** Names from the library's authority file, as the UN's XML carries them. */
  readonly names: readonly string[] | null;
}

/** What the source itself marks in its words: kept as a cross-check, never as a rule of reading. */
export type Mark =
  | { readonly kind: 'emphasis'; readonly span: Span }
  | { readonly kind: 'link'; readonly span: Span; readonly href: string };

/** A footnote, apart from the sentence that it hangs on. `at` is an empty span where the mark stood. */
export interface Footnote {
  readonly at: Span;
  readonly mark: string;
  readonly text: string;
}

/** What a source is made of, before anyone asks what its words mean. */
export interface Document {
  readonly source: SourceDescription;
  readonly header: InstrumentHeader;
  readonly paragraphs: readonly Paragraph[];
  readonly marks: readonly Mark[];
  readonly footnotes: readonly Footnote[];
  readonly diagnostics: readonly Diagnostic[];
}
