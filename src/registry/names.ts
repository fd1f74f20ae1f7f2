import { ByWord } from '../text/vocabulary.js';
import { wordsIn } from '../text/words.js';
import type { NameMatch } from './registry.js';
import { type Beginning, type Name, NameTrie } from './trie.js';
import { NameWalk, wholeKey } from './words.js';

/** Names and what they stand for: whole, or found in texts. */
export class NameSearch<R> {
  readonly #names: readonly Name<R>[];
  #trie: NameTrie<R> | null = null;
  #keys: Map<string, R[]> | null = null;
  readonly #alone = new NameSearches<[R]>([this]);

  /** Nothing is made of the names before they are asked for: a server that is up to date reads no text. */
  constructor(names: readonly Name<R>[]) {
    this.#names = names;
  }

  get trie(): NameTrie<R> {
    return (this.#trie ??= new NameTrie(this.#names));
  }

  get #whole(): Map<string, R[]> {
    if (this.#keys === null) {
      this.#keys = new Map();
      for (const { name, record } of this.#names) {
        const key = wholeKey(name);
        if (key === '') continue;
        const known = this.#keys.get(key);
        if (known === undefined) this.#keys.set(key, [record]);
        else if (!known.includes(record)) known.push(record);
      }
    }
    return this.#keys;
  }

  /** The records that a whole name can mean, whatever its case. */
  named(name: string): readonly R[] {
    return this.#whole.get(wholeKey(name.replace(/\bun\b/g, 'UN'))) ?? [];
  }

  /** The names in a text: leftmost longest, not overlapping. */
  find(text: string): readonly NameMatch<R>[] {
    return this.#alone.find(text)[0];
  }
}

/** A beginning of the names of one of the searches. */
interface Begun {
  readonly search: number;
  readonly trie: NameTrie<unknown>;
  readonly beginning: Beginning<unknown>;
}

const none: readonly never[] = [];

/**
 * Finds the names of several searches in one pass over a text, those of each leftmost longest and not overlapping. A trie is walked
 * from each word that can begin a name, no farther than the longest name: linear in the text.
 */
export class NameSearches<R extends readonly unknown[]> {
  readonly #searches: readonly NameSearch<unknown>[];

  constructor(searches: { readonly [K in keyof R]: NameSearch<R[K]> }) {
    this.#searches = searches;
  }

  readonly #begun = new ByWord((word): readonly Begun[] => {
    const begun = this.#searches.flatMap(({ trie }, search) =>
      trie.beginnings(word).map((beginning) => ({ search, trie, beginning })),
    );
    return begun.length === 0 ? none : begun;
  }, none);

  /** For each search the names that the text has of it. */
  find(text: string): { readonly [K in keyof R]: readonly NameMatch<R[K]>[] } {
    const words = wordsIn(text);
    const walk = new NameWalk(words);
    const found: NameMatch<unknown>[][] = this.#searches.map(() => []);
    const done = this.#searches.map(() => 0);
    for (let at = this.#begun.next(words, 0); at >= 0; at = this.#begun.next(words, at + 1)) {
      const begun = this.#begun.of(words.list[at]!);
      for (let n = 0; n < begun.length; n++) {
        const { search, trie, beginning } = begun[n]!;
        walk.to(at, beginning.nth);
        const { start } = walk;
        const hit = start < done[search]! ? null : trie.longest(text, words, at, beginning, walk);
        if (hit === null) continue;
        found[search]!.push({ start, end: closed(text, start, hit.end), records: hit.records });
        done[search] = hit.end;
      }
    }
    return found as { readonly [K in keyof R]: readonly NameMatch<R[K]>[] };
  }
}

/** The end of a match with the bracket that it opened. */
function closed(text: string, start: number, end: number): number {
  return text[end] === ')' && text.lastIndexOf('(', end) > Math.max(start - 1, text.lastIndexOf(')', end - 1))
    ? end + 1
    : end;
}
