/** A bit for each thirty-second of all words, so that a number tells of most that they do not lead on. */
const bitOf = (word: number): number => 1 << (word & 31);

/** Whether a word may lead on where a hint holds: false only where it surely does not. */
export const mayLead = (hint: number, word: number): boolean => word > 0 && (hint & bitOf(word)) !== 0;

/**
 * Where a word leads from each node of a trie: right behind the word before, or behind a comma, bracket or other mark. The steps of
 * all nodes lie in one row of numbers, so that to look for one takes a single look into the memory: nodes and words are numbers, and
 * node 0, the root, is led to by none.
 */
export class Steps {
  /** Four numbers for each: from where, by which word, to where it leads near, and apart. Never half full. */
  #table = new Int32Array(1 << 10);
  #count = 0;
  /** By node, which words may lead on from it. */
  #hints = new Int32Array(1 << 8);

  /** Where the steps from a node by a word are kept, to be asked with `near` and `apart`; -1 where there are none. Word 0 leads nowhere. */
  find(node: number, word: number): number {
    if (!mayLead(this.#hints[node]!, word)) return -1;
    const table = this.#table;
    for (let at = placeOf(node, word, table); table[at + 1] !== 0; at = (at + 4) & (table.length - 1))
      if (table[at] === node && table[at + 1] === word) return at;
    return -1;
  }

  /** Which words may lead on from a node, to be asked with `mayLead`. */
  hintOf(node: number): number {
    return this.#hints[node]!;
  }

  /** The node to which a step leads right behind the word before; 0 where it leads to none. */
  near(found: number): number {
    return found < 0 ? 0 : this.#table[found + 2]!;
  }

  /** The same behind a mark. */
  apart(found: number): number {
    return found < 0 ? 0 : this.#table[found + 3]!;
  }

  add(node: number, word: number, apart: boolean, to: number): void {
    let at = this.find(node, word);
    if (at < 0) {
      if (8 * ++this.#count > this.#table.length) this.#widen();
      at = free(this.#table, node, word);
      this.#table[at] = node;
      this.#table[at + 1] = word;
    }
    this.#hint(node, word, to);
    this.#table[at + (apart ? 3 : 2)] = to;
  }

  #hint(node: number, word: number, to: number): void {
    if (Math.max(node, to) >= this.#hints.length) {
      const wider = new Int32Array(2 * Math.max(node, to));
      wider.set(this.#hints);
      this.#hints = wider;
    }
    this.#hints[node]! |= bitOf(word);
  }

  #widen(): void {
    const narrow = this.#table;
    this.#table = new Int32Array(2 * narrow.length);
    for (let at = 0; at < narrow.length; at += 4)
      if (narrow[at + 1] !== 0)
        this.#table.set(narrow.subarray(at, at + 4), free(this.#table, narrow[at]!, narrow[at + 1]!));
  }
}

function placeOf(node: number, word: number, { length }: Int32Array): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return ((hash ^ (hash >>> 15)) << 2) & (length - 1);
}

function free(table: Int32Array, node: number, word: number): number {
  let at = placeOf(node, word, table);
  while (table[at + 1] !== 0) at = (at + 4) & (table.length - 1);
  return at;
}
