import { endOf, lowAt, type Passage, says, startOf } from './passage.js';

/** Where the sentence that begins at `from` ends: what stands behind a full stop is no longer under the organ's verb. */
export function sentenceEnd(passage: Passage, from: number, to: number): number {
  for (let k = from + 1; k < to - 1; k++) {
    const word = passage.words[k]!;
    if (word.low !== '.') continue;
    const before = passage.words[k - 1]!;
    const next = passage.words[k + 1]!;
    if (next.capital && startOf(passage, k + 1) > endOf(passage, k) && (before.mark || before.printed.length > 3))
      return k + 1;
  }
  return to;
}

const trailing = new Set(', ; . : and or also further furthermore therefore thus hence moreover — – '.split(' '));

/** The end of a stretch of words without the marks and connectives that lead over to what comes next. */
export function trimmedEnd(passage: Passage, from: number, to: number): number {
  let end = to;
  for (let n = 0; n < 12 && end > from; n++) {
    if (trailing.has(lowAt(passage, end - 1))) end--;
    else if (
      end - 3 > from &&
      lowAt(passage, end - 3) === 'in' &&
      /^(?:this|that)$/.test(lowAt(passage, end - 2)) &&
      /^(?:regard|respect|context|connection)$/.test(lowAt(passage, end - 1)) &&
      trailing.has(lowAt(passage, end - 4))
    )
      end -= 3;
    else if (end - 3 > from && says(passage, end - 3, 'to this end') && trailing.has(lowAt(passage, end - 4))) end -= 3;
    else break;
  }
  return end;
}
