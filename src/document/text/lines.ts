/** A line of a source: its words without outer blanks, its 1-based number, and what came before it. */
export interface Line {
  readonly text: string;
  readonly number: number;
  /** Whether a blank line stands between it and the words before it. */
  readonly afterBlank: boolean;
  /** Whether a page ends between it and the words before it. */
  readonly afterPage: boolean;
}

/** What is left of a bar code's font. */
const remnant = /^\s*`{3,}/;
/** What is left of the line under an underlined word. */
const underline = /(?<=[A-Za-z])(?: _ ?|_ )(?=[a-z])|(?<=\b[A-Z][a-z]{1,12})_(?=[a-z])/g;
const separators = /[\f\u2028\u2029]/;

/** The lines of a text that hold words, in one pass. A form feed ends a line and a page. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const newline = text.includes('\n') ? '\n' : '\r';
  let number = 0;
  let afterBlank = false;
  let afterPage = false;
  for (const raw of text.split(newline)) {
    number += 1;
    const pieces = separators.test(raw) ? raw.split(separators) : [raw];
    for (let at = 0; at < pieces.length; at += 1) {
      if (at > 0 && raw.includes('\f')) afterPage = true;
      let words = (pieces[at] ?? '').replace(remnant, '').trim();
      if (words.includes('_')) words = words.replace(underline, ' ');
      if (words === '') {
        if (pieces.length === 1) afterBlank = true;
        continue;
      }
      lines.push({ text: words, number, afterBlank, afterPage });
      afterBlank = false;
      afterPage = false;
    }
  }
  return lines;
}
