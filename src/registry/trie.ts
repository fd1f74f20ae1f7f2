import type { Word } from '../text/vocabulary.js';
import type { Words } from '../text/words.js';
import { NameWalk, nameWordsOf, type Part, partsOf, unitedNations } from './words.js';

/** A name and what it stands for. `exact` names (acronyms) are compared letter by letter. */
export interface Name<R> {
  readonly name: string;
  readonly record: R;
  readonly exact: boolean;
}

interface Node<R> {
  /** The words that may follow: folded, or by their letters where they mean what they mean only as printed. */
  readonly near: Map<string, Node<R>>;
  /** The same behind a comma, bracket or other mark. */
  readonly apart: Map<string, Node<R>>;
  readonly records: R[];
  /** Names of one capitalized word ("the Council") stand alone: not in a row of capitalized words that may name another. */
  alone: boolean;
}

/** A part of a word that a name can begin with. */
export interface Beginning<R> {
  /** Its number in the word. */
  readonly nth: number;
  readonly nodes: readonly Node<R>[];
  /** What it means as the plural of an acronym ("FIUs"), where no name begins with it. */
  readonly plural: readonly R[] | null;
}

/** A name that was found: where it ends, and what it may mean. */
interface Hit<R> {
  readonly end: number;
  readonly records: readonly R[];
}

const none: readonly never[] = [];

const node = <R>(): Node<R> => ({ near: new Map(), apart: new Map(), records: [], alone: false });
const capitals = /\p{Lu}.*\p{Lu}/u;
const beginners = new Set(['the', 'this', 'that', 'a', 'by', 'in', 'of', 'and', 'to', 'for', 'requests', 'recalling']);

/** Words with two capitals and more ("MINUSMA") mean what they mean only as printed. */
const isExact = ({ raw, capital }: Part, exact: boolean): boolean =>
  (exact && capital) || (capitals.test(raw) && raw !== 'United Nations' && raw !== 'UN');

/**
 * Names as a trie over their words. A comma, bracket or other mark that a text prints between two words must stand in the name too,
 * and one that only the name has may be left out.
 */
export class NameTrie<R> {
  readonly #root = node<R>();

  constructor(names: readonly Name<R>[]) {
    for (const name of names) add(this.#root, name);
  }

  /** The parts of a word that a name can begin with: none of most words. */
  beginnings(word: Word): readonly Beginning<R>[] {
    return partsOf.of(word).flatMap((part, nth) => {
      const nodes = following([this.#root], part, false) ?? none;
      const plural = pluralAcronym.test(part.raw) ? this.#root.near.get(part.raw.slice(0, -1)) : undefined;
      const begins = nodes.length > 0 || plural !== undefined || part.key === 'united';
      return begins ? [{ nth, nodes, plural: plural?.records.length ? plural.records : null }] : [];
    });
  }

  /** The longest name with a beginning at a word, on which the walk stands; null where there is none. */
  longest(text: string, words: Words, at: number, { nth, nodes, plural }: Beginning<R>, walk: NameWalk): Hit<R> | null {
    const first = walk.end;
    let states: readonly Node<R>[] | null = nodes;
    if (walk.part === unitedNations) states = following([this.#root], unitedNations, false) ?? none;
    let records = recordsOf(states, !states.some(isAlone) || standsAlone(text, words, at, nth));
    let end = first;
    while (walk.next() && (states = following(states, walk.part, walk.apart)) !== null) {
      const longer = recordsOf(states, true);
      if (longer === null) continue;
      records = longer;
      end = walk.end;
    }
    if (records !== null) return { end, records };
    return plural === null ? null : { end: first, records: plural };
  }
}

const pluralAcronym = /^\p{Lu}[\p{Lu}\p{N}]+s$/u;
const isAlone = ({ alone }: Node<unknown>): boolean => alone;

/** Where names lead that go on with a word; null where none does. */
function following<R>(states: readonly Node<R>[], { key, raw, cased }: Part, apart: boolean): Node<R>[] | null {
  let reached: Node<R>[] | null = null;
  for (let n = 0; n < states.length; n++) {
    const state = states[n]!;
    if (!apart) {
      reached = reach(reached, state.near, key);
      if (cased) reached = reach(reached, state.near, raw);
    }
    reached = reach(reached, state.apart, key);
    if (cased) reached = reach(reached, state.apart, raw);
  }
  return reached;
}

function reach<R>(reached: Node<R>[] | null, nexts: Node<R>['near'], key: string): Node<R>[] | null {
  const next = nexts.size === 0 ? undefined : nexts.get(key);
  if (next === undefined) return reached;
  if (reached === null) return [next];
  reached.push(next);
  return reached;
}

/** What the names that end at a word stand for, null where none ends there. */
function recordsOf<R>(reached: readonly Node<R>[], alone: boolean): readonly R[] | null {
  let records: readonly R[] | null = null;
  for (const n of reached) {
    if (n.records.length === 0 || (n.alone && !alone)) continue;
    records = records === null ? n.records : [...new Set([...records, ...n.records])];
  }
  return records;
}

function add<R>(root: Node<R>, { name, record, exact }: Name<R>): void {
  const words = nameWordsOf(name);
  if (words.length === 0) return;
  let at = root;
  for (const [i, { part, apart }] of words.entries()) {
    const nexts = apart && i > 0 ? at.apart : at.near;
    const key = isExact(part, exact) ? part.raw : part.key;
    let next = nexts.get(key);
    if (next === undefined) nexts.set(key, (next = node<R>()));
    at = next;
  }
  if (!at.records.includes(record)) at.records.push(record);
  if (words.length === 1 && !exact && words[0]!.part.capital) at.alone = true;
}

/** Whether the single capitalized word that is the `nth` part of a word is not part of a row of capitalized words. */
function standsAlone(text: string, words: Words, at: number, nth: number): boolean {
  const walk = new NameWalk(words);
  walk.to(at, nth);
  if (!walk.part.capital) return false;
  const { start, end } = walk;
  if (isSpace(text[end]) && walk.next() && walk.start === end + 1 && walk.part.capital) return false;
  if (!isSpace(text[start - 1])) return true;
  const before = nth > 0 ? at : at - 1;
  if (before < 0) return true;
  const parts = partsOf.of(words.list[before]!);
  const last = nth > 0 ? nth - 1 : parts.length - 1;
  const name = parts[last];
  if (name === undefined || words.starts[before]! + name.from + name.raw.length !== start - 1) return true;
  if (!name.capital || beginners.has(name.key)) return true;
  // The first word of a text is a capital anyway.
  walk.to(0, 0);
  return walk.end === start - 1;
}

const isSpace = (mark: string | undefined): boolean => mark === ' ' || mark === '-';
