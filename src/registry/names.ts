import { ByWord } from '../text/vocabulary.js';
import { type Words, wordsIn } from '../text/words.js';
import type { NameMatch } from './registry.js';
import { type NameWord, nameWordFrom, nameWordsOf, type Part, partsOf, wholeKey } from './words.js';

/** A name and what it stands for. `exact` names (acronyms) are compared letter by letter. */
export interface Name<R> {
  readonly name: string;
  readonly record: R;
  readonly exact: boolean;
}

interface Node<R> {
  /** The words that may follow, by folded form, and by letters for those that mean what they mean only as printed. */
  readonly folded: Map<string, Node<R>>;
  readonly exact: Map<string, Node<R>>;
  /** The same behind a comma, bracket or other mark. */
  readonly foldedApart: Map<string, Node<R>>;
  readonly exactApart: Map<string, Node<R>>;
  readonly records: R[];
  /** Names of one capitalized word ("the Council") stand alone: not in a row of capitalized words that may name another. */
  alone: boolean;
}

/** A name that was found: where it ends, and what it may mean. */
interface Hit<R> {
  readonly end: number;
  readonly records: readonly R[];
}

const none: readonly number[] = [];

const node = <R>(): Node<R> => ({
  folded: new Map(),
  exact: new Map(),
  foldedApart: new Map(),
  exactApart: new Map(),
  records: [],
  alone: false,
});
const capitals = /\p{Lu}.*\p{Lu}/u;
const beginners = new Set(['the', 'this', 'that', 'a', 'by', 'in', 'of', 'and', 'to', 'for', 'requests', 'recalling']);

/** Words with two capitals and more ("MINUSMA") mean what they mean only as printed. */
const isExact = ({ raw, capital }: Part, exact: boolean): boolean =>
  (exact && capital) || (capitals.test(raw) && raw !== 'United Nations' && raw !== 'UN');

/**
 * Finds names in a text: leftmost longest, not overlapping. A trie over words, walked once from each word that can begin a name,
 * no farther than the longest name: linear in the text. A comma, bracket or other mark that the text prints between two words
 * must stand in the name too, and one that only the name has may be left out.
 */
export class NameSearch<R> {
  readonly #names: readonly Name<R>[];
  #trie: Node<R> | null = null;
  #keys: Map<string, R[]> | null = null;

  /** Nothing is made of the names before they are asked for: a server that is up to date reads no text. */
  constructor(names: readonly Name<R>[]) {
    this.#names = names;
  }

  get #root(): Node<R> {
    if (this.#trie === null) {
      this.#trie = node();
      for (const name of this.#names) add(this.#trie, name);
    }
    return this.#trie;
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

  find(text: string): NameMatch<R>[] {
    const found: NameMatch<R>[] = [];
    const words = wordsIn(text);
    let done = 0;
    for (let at = 0; at < words.list.length; at++) {
      for (const nth of this.#beginnings.of(words.list[at]!)) {
        const first = nameWordFrom(words, at, nth)!;
        const hit = first.start < done ? null : this.#longest(text, words, first);
        if (hit === null) continue;
        found.push({ start: first.start, end: closed(text, first.start, hit.end), records: hit.records });
        done = hit.end;
      }
    }
    return found;
  }

  /** Which parts of a word a name can begin with: none of most words. */
  readonly #beginnings = new ByWord((word) => {
    const { folded, exact } = this.#root;
    const begins = ({ key, raw, capital }: Part): boolean =>
      folded.has(key) ||
      (key === 'united' && folded.has('un')) ||
      (capital && (exact.has(raw) || (raw.endsWith('s') && exact.has(raw.slice(0, -1)))));
    const parts = partsOf.of(word);
    return parts.some(begins) ? [...parts.keys()].filter((nth) => begins(parts[nth]!)) : none;
  });

  #longest(text: string, words: Words, first: NameWord): Hit<R> | null {
    let states: readonly Node<R>[] = [this.#root];
    let best: Hit<R> | null = null;
    for (let word: NameWord | null = first; word !== null; word = nameWordFrom(words, word.at, word.nth + 1)) {
      const { part, apart } = word;
      const reached: Node<R>[] = [];
      for (const state of states) {
        if (word === first || !apart) {
          push(reached, state.folded, part.key);
          push(reached, state.exact, part.raw);
        }
        if (word !== first) {
          push(reached, state.foldedApart, part.key);
          push(reached, state.exactApart, part.raw);
        }
      }
      if (reached.length === 0) break;
      const records = recordsOf(reached, () => word !== first || standsAlone(text, words, first));
      if (records !== null) best = { end: word.end, records };
      states = reached;
    }
    return best ?? this.#plural(first);
  }

  /** The plural of an acronym: "FIUs". */
  #plural({ part: { raw }, end }: NameWord): Hit<R> | null {
    if (!raw.endsWith('s') || !pluralAcronym.test(raw)) return null;
    const single = this.#root.exact.get(raw.slice(0, -1));
    return single === undefined || single.records.length === 0 ? null : { end, records: single.records };
  }
}

const pluralAcronym = /^\p{Lu}[\p{Lu}\p{N}]+s$/u;

/** What the names that end at a word stand for, null where none ends there. */
function recordsOf<R>(reached: readonly Node<R>[], alone: () => boolean): readonly R[] | null {
  let records: readonly R[] | null = null;
  for (const n of reached) {
    if (n.records.length === 0 || (n.alone && !alone())) continue;
    records = records === null ? n.records : [...new Set([...records, ...n.records])];
  }
  return records;
}

function add<R>(root: Node<R>, { name, record, exact }: Name<R>): void {
  const words = nameWordsOf(name);
  if (words.length === 0) return;
  let at = root;
  for (const [i, { part, apart }] of words.entries()) {
    const exactly = isExact(part, exact);
    const behindMark = apart && i > 0;
    const nexts = exactly ? (behindMark ? at.exactApart : at.exact) : behindMark ? at.foldedApart : at.folded;
    const key = exactly ? part.raw : part.key;
    let next = nexts.get(key);
    if (next === undefined) nexts.set(key, (next = node<R>()));
    at = next;
  }
  if (!at.records.includes(record)) at.records.push(record);
  if (words.length === 1 && !exact && words[0]!.part.capital) at.alone = true;
}

function push<R>(into: Node<R>[], nexts: Map<string, Node<R>>, key: string): void {
  if (nexts.size === 0) return;
  const next = nexts.get(key);
  if (next !== undefined) into.push(next);
}

/** The end of a match with the bracket that it opened. */
function closed(text: string, start: number, end: number): number {
  return text[end] === ')' && text.lastIndexOf('(', end) > Math.max(start - 1, text.lastIndexOf(')', end - 1))
    ? end + 1
    : end;
}

/** Whether a single capitalized word is not part of a row of capitalized words. */
function standsAlone(text: string, words: Words, { part, at, nth, start, end }: NameWord): boolean {
  if (!part.capital) return false;
  if (isSpace(text[end])) {
    const next = nameWordFrom(words, at, nth + 1);
    if (next?.start === end + 1 && next.part.capital) return false;
  }
  if (!isSpace(text[start - 1])) return true;
  const before = nth > 0 ? at : at - 1;
  if (before < 0) return true;
  const parts = partsOf.of(words.list[before]!);
  const last = nth > 0 ? nth - 1 : parts.length - 1;
  const name = parts[last];
  if (name === undefined || words.starts[before]! + name.from + name.raw.length !== start - 1) return true;
  if (!name.capital || beginners.has(name.key)) return true;
  // The first word of a text is a capital anyway.
  const opening = nameWordFrom(words, 0, 0)!;
  return opening.end === start - 1;
}

const isSpace = (mark: string | undefined): boolean => mark === ' ' || mark === '-';
