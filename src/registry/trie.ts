import type { Word } from '../text/vocabulary.js';
import type { Words } from '../text/words.js';
import { Steps } from './steps.js';
import { type NameStep, NameWalk, numberIn, numberOf } from './walk.js';
import { nameWordsOf, type Part, partsOf } from './words.js';

/** A name and what it stands for. `exact` names (acronyms) are compared letter by letter. */
export interface Name<R> {
  readonly name: string;
  readonly record: R;
  readonly exact: boolean;
}

/** A part of a word that a name can begin with. */
export interface Beginning<R> {
  /** Its number in the word. */
  readonly nth: number;
  /** The number of the folded word, and the nodes to which it leads, or it as printed. */
  readonly word: number;
  readonly nodes: readonly number[];
  /** Which words may go on with a name; null where none has to, or it is not to be told so. */
  readonly hint: number | null;
  /** What it means as the plural of an acronym ("FIUs"), where no name begins with it. */
  readonly plural: readonly R[] | null;
}

/** A name that was found: where it ends, and what it may mean. */
interface Hit<R> {
  readonly end: number;
  readonly records: readonly R[];
}

const capitals = /\p{Lu}.*\p{Lu}/u;
const beginners = new Set(['the', 'this', 'that', 'a', 'by', 'in', 'of', 'and', 'to', 'for', 'requests', 'recalling']);

/** Words with two capitals and more ("MINUSMA") mean what they mean only as printed. */
const isExact = ({ raw, capital }: Part, exact: boolean): boolean =>
  (exact && capital) || (capitals.test(raw) && raw !== 'United Nations' && raw !== 'UN');

/**
 * Names as a trie over their words: folded, or by their letters where they mean what they mean only as printed. A comma, bracket or
 * other mark that a text prints between two words must stand in the name too, and one that only the name has may be left out; before
 * the "and" of a list either may have a comma.
 */
export class NameTrie<R> {
  readonly #steps = new Steps();
  /** By node. */
  readonly #records: R[][] = [[]];
  /** Whether names of one capitalized word ("the Council") end at a node: not in a row of capitalized words that may name another. */
  readonly #alone: boolean[] = [false];
  /** The nodes that names have come to, and those that they come to next. */
  #here: number[] = [];
  #next: number[] = [];

  constructor(names: readonly Name<R>[]) {
    for (const name of names) this.#add(name);
  }

  #add({ name, record, exact }: Name<R>): void {
    const words = nameWordsOf(name);
    if (words.length === 0) return;
    let node = 0;
    let listing = false;
    for (const [i, { part, apart }] of words.entries()) {
      const before = node;
      if (apart && i > 0) listing = true;
      const word = numberOf(isExact(part, exact) ? part.raw : part.key);
      const behindMark = (apart && i > 0) || (listing && part.key === 'and');
      const steps = this.#steps.find(before, word);
      node = behindMark ? this.#steps.apart(steps) : this.#steps.near(steps);
      if (node > 0) continue;
      node = this.#records.push([]) - 1;
      this.#alone.push(false);
      this.#steps.add(before, word, behindMark, node);
    }
    if (!this.#records[node]!.includes(record)) this.#records[node]!.push(record);
    if (words.length === 1 && !exact && words[0]!.part.capital) this.#alone[node] = true;
  }

  /** The parts of a word that a name can begin with: none of most words. */
  beginnings(word: Word): readonly Beginning<R>[] {
    return partsOf.of(word).flatMap(({ key, raw, cased }, nth, { length }) => {
      const first = { word: numberIn(key), asPrinted: cased ? numberIn(raw) : 0, apart: false };
      const count = this.#step(root, 1, first);
      const nodes = this.#here.slice(0, count);
      const plural = pluralAcronym.test(raw) ? this.#near(raw.slice(0, -1)) : 0;
      const meant = this.#records[plural]!;
      if (nodes.length === 0 && plural === 0 && key !== 'united') return [];
      const sure =
        length > 1 || key === 'united' || plural > 0 || nodes.some((node) => this.#records[node]!.length > 0);
      const hint = sure ? null : nodes.reduce((all, node) => all | this.#steps.hintOf(node), 0);
      return [{ nth, word: first.word, nodes, hint, plural: meant.length > 0 ? meant : null }];
    });
  }

  #near(word: string): number {
    return this.#steps.near(this.#steps.find(0, numberIn(word)));
  }

  /** The longest name with a beginning at a word, on which the walk stands; null where there is none. */
  longest(text: string, words: Words, at: number, beginning: Beginning<R>, walk: NameWalk): Hit<R> | null {
    const first = walk.end;
    let records: readonly R[] | null = null;
    let end = first;
    let { nodes } = beginning;
    let count = nodes.length;
    // "United" may have become "United Nations".
    if (walk.word !== beginning.word) {
      count = this.#step(root, 1, walk);
      nodes = this.#here;
    }
    if (count > 0) {
      const alone = this.#anyAlone(nodes, count) ? standsAlone(text, words, at, beginning.nth) : true;
      records = this.#ending(nodes, count, alone);
    }
    while (count > 0 && walk.next() && (count = this.#step(nodes, count, walk)) > 0) {
      nodes = this.#here;
      const longer = this.#ending(nodes, count, true);
      if (longer === null) continue;
      records = longer;
      end = walk.end;
    }
    if (records !== null) return { end, records };
    return beginning.plural === null ? null : { end: first, records: beginning.plural };
  }

  /** Goes on with the word of the walk from some nodes to as many as it tells. */
  #step(nodes: readonly number[], count: number, { word, asPrinted, apart }: NameStep): number {
    const reached = this.#next;
    const steps = this.#steps;
    let found = 0;
    if (word === 0 && asPrinted === 0) return 0;
    for (let n = 0; n < count; n++) {
      const folded = word > 0 ? steps.find(nodes[n]!, word) : -1;
      const printed = asPrinted > 0 ? steps.find(nodes[n]!, asPrinted) : -1;
      if (folded < 0 && printed < 0) continue;
      let to = 0;
      if (!apart && (to = steps.near(folded)) > 0) reached[found++] = to;
      if (!apart && (to = steps.near(printed)) > 0) reached[found++] = to;
      if ((to = steps.apart(folded)) > 0) reached[found++] = to;
      if ((to = steps.apart(printed)) > 0) reached[found++] = to;
    }
    this.#next = this.#here;
    this.#here = reached;
    return found;
  }

  #anyAlone(nodes: readonly number[], count: number): boolean {
    for (let n = 0; n < count; n++) if (this.#alone[nodes[n]!]) return true;
    return false;
  }

  /** What the names that end at the first `count` nodes stand for, null where none ends there. */
  #ending(nodes: readonly number[], count: number, alone: boolean): readonly R[] | null {
    let records: readonly R[] | null = null;
    for (let n = 0; n < count; n++) {
      const ending = this.#records[nodes[n]!]!;
      if (ending.length === 0 || (!alone && this.#alone[nodes[n]!])) continue;
      records = records === null ? ending : [...new Set([...records, ...ending])];
    }
    return records;
  }
}

const root: readonly number[] = [0];
const pluralAcronym = /^\p{Lu}[\p{Lu}\p{N}]+s$/u;

/** Whether the single capitalized word that is the `nth` part of a word is not part of a row of capitalized words. */
function standsAlone(text: string, words: Words, at: number, nth: number): boolean {
  const walk = new NameWalk(words);
  walk.to(at, nth);
  if (!walk.capital) return false;
  const { start, end } = walk;
  if (isSpace(text[end]) && walk.next() && walk.start === end + 1 && walk.capital) return false;
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
