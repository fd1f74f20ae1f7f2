import { ByWord } from '../text/vocabulary.js';
import { wordsIn, wordsOf } from '../text/words.js';
import type { NameMatch } from './registry.js';
import { Steps } from './steps.js';
import { type Beginning, type Name, NameTrie } from './trie.js';
import { mayGoOn, NameWalk, numberOf } from './walk.js';
import { nameWordsOf } from './words.js';

/** Names and what they stand for: whole, or found in texts. */
export class NameSearch<R> {
  readonly #names: readonly Name<R>[];
  #trie: NameTrie<R> | null = null;
  #whole: WholeNames<R> | null = null;
  readonly #alone = new NameSearches<[R]>([this]);

  /** Nothing is made of the names before they are asked for: a server that is up to date reads no text. */
  constructor(names: readonly Name<R>[]) {
    this.#names = names;
  }

  get trie(): NameTrie<R> {
    return (this.#trie ??= new NameTrie(this.#names));
  }

  /** The records that a whole name can mean, whatever its case. */
  named(name: string): readonly R[] {
    return (this.#whole ??= new WholeNames(this.#names)).named(name);
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

const un = numberOf('un');
/** What "un" is folded to in a text, where it may be French; where a whole name is asked for it means the United Nations. */
const lowerUn = numberOf('un_');

/** Names by all their words, whatever their case and the marks between them. */
class WholeNames<R> {
  readonly #steps = new Steps();
  readonly #records: R[][] = [[]];

  constructor(names: readonly Name<R>[]) {
    for (const { name, record } of names) {
      let node = 0;
      for (const { part } of nameWordsOf(name)) {
        const from = node;
        const word = numberOf(part.key);
        node = this.#steps.near(this.#steps.find(from, word));
        if (node === 0) this.#steps.add(from, word, false, (node = this.#records.push([]) - 1));
      }
      if (node > 0 && !this.#records[node]!.includes(record)) this.#records[node]!.push(record);
    }
  }

  named(name: string): readonly R[] {
    const walk = new NameWalk(wordsOf(name));
    let node = 0;
    for (let more = walk.to(0, 0); more; more = walk.next()) {
      const word = walk.word === lowerUn && !walk.capital ? un : walk.word;
      node = this.#steps.near(this.#steps.find(node, word));
      if (node === 0) break;
    }
    return this.#records[node]!;
  }
}

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
    const found: (readonly NameMatch<unknown>[])[] = this.#searches.map(noNames);
    const done = this.#searches.map(zero);
    for (let at = this.#begun.next(words, 0); at >= 0; at = this.#begun.next(words, at + 1)) {
      const begun = this.#begun.of(words.list[at]!);
      for (let n = 0; n < begun.length; n++) {
        const { search, trie, beginning } = begun[n]!;
        if (beginning.hint !== null && !mayGoOn(words, at + 1, beginning.hint)) continue;
        walk.to(at, beginning.nth);
        const { start } = walk;
        const hit = start < done[search]! ? null : trie.longest(text, words, at, beginning, walk);
        if (hit === null) continue;
        const match = { start, end: closed(text, start, hit.end), records: hit.records };
        if (done[search] === 0) found[search] = [match];
        else (found[search] as NameMatch<unknown>[]).push(match);
        done[search] = hit.end;
      }
    }
    return found as { readonly [K in keyof R]: readonly NameMatch<R[K]>[] };
  }
}

const noNames = (): typeof none => none;
const zero = (): number => 0;

/** The end of a match with the bracket that it opened. */
function closed(text: string, start: number, end: number): number {
  return text[end] === ')' && text.lastIndexOf('(', end) > Math.max(start - 1, text.lastIndexOf(')', end - 1))
    ? end + 1
    : end;
}
