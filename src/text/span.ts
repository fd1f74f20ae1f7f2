/**
 * A place in a paragraph's text: UTF-16 offsets into the `text` of the paragraph that it names, end exclusive,
 * so that `text.slice(start, end)` gives the quoted words.
 */
export interface Span {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
}

/** Words as printed and where they stand. */
export interface Quote {
  readonly quote: string;
  readonly span: Span;
}

/** The words of `text` from `start` to `end`, as a quote of the paragraph `label`. */
export function quoteOf(label: string, text: string, start: number, end: number): Quote {
  return { quote: text.slice(start, end), span: { paragraph: label, start, end } };
}
