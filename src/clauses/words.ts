/** A word or a mark of punctuation and where it stands. `low` is the word in lower case with plain hyphens and apostrophes. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly low: string;
  readonly capital: boolean;
  readonly mark: boolean;
}

const pattern = /[\p{L}\p{N}]+(?:[’'‑‐-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** The words and marks of a text in order; one pass. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const printed = match[0];
    words.push({
      start: match.index,
      end: match.index + printed.length,
      low: printed.toLowerCase().replace(/[‑‐]/g, '-').replace(/’/g, "'"),
      capital: /^\p{Lu}/u.test(printed),
      mark: /^[^\p{L}\p{N}]/u.test(printed),
    });
  }
  return words;
}
