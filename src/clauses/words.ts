/** A word or a mark of punctuation and where it stands. `low` is the word in lower case with plain hyphens and apostrophes. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly low: string;
  readonly capital: boolean;
  readonly mark: boolean;
}

const pattern = /[\p{L}\p{N}]+(?:[’'‑‐-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

const cyrillic: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
};

/** Keyboards slip: a Latin word that begins with a Cyrillic capital of the same shape. */
function latin(word: string): string {
  const first = cyrillic[word[0] ?? ''];
  return first !== undefined && /^.[a-z]/.test(word) ? first + word.slice(1) : word;
}

/** The words and marks of a text in order; one pass. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const printed = match[0];
    words.push({
      start: match.index,
      end: match.index + printed.length,
      low: latin(printed).toLowerCase().replace(/[‑‐]/g, '-').replace(/’/g, "'"),
      capital: /^\p{Lu}/u.test(printed),
      mark: /^[^\p{L}\p{N}]/u.test(printed),
    });
  }
  return words;
}
