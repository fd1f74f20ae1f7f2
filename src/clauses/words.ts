/** A word or a mark of punctuation and where it stands. `low` is the word in lower case with plain hyphens and apostrophes. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly low: string;
  readonly capital: boolean;
  readonly mark: boolean;
}

const pattern = /[\p{L}\p{N}]+(?:[’'‑‐-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const letter = /^[\p{L}\p{N}]/u;

/** Cyrillic capitals and the Latin ones that they look like: keyboards slip. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  Array.from('АВЕКМНОРСТХ', (cyrillic, n) => [cyrillic, 'ABEKMHOPCTX'[n]!]),
);

/** The words and marks of a text in order; one pass. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const printed = match[0];
    const first = printed.charCodeAt(0);
    const ascii = first < 128;
    const small = first >= 97 && first <= 122;
    const capital = first >= 65 && first <= 90;
    words.push({
      start: match.index,
      end: match.index + printed.length,
      low: plain(printed, ascii),
      capital: capital || (!ascii && printed[0] !== printed[0]!.toLowerCase()),
      mark: !small && !capital && (ascii ? first < 48 || first > 57 : !letter.test(printed)),
    });
  }
  return words;
}

/** Lower case; special hyphens and apostrophes become plain, a Cyrillic first letter in a Latin word becomes Latin. */
function plain(printed: string, ascii: boolean): string {
  const latin = ascii ? undefined : lookalikes.get(printed[0]!);
  const low = (latin !== undefined && /^.[a-z]/.test(printed) ? latin + printed.slice(1) : printed).toLowerCase();
  for (let n = 1; n < low.length; n++) {
    if (low.charCodeAt(n) >= 0x2010) return low.replace(/[‑‐]/g, '-').replace(/’/g, "'");
  }
  return low;
}
