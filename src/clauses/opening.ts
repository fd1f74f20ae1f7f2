import { WordClass, wordClass } from '../text/wordClass.js';
import type { Word } from '../text/words.js';
import { adverbs } from './adverbs.js';

/** What stands before a verb phrase and lets the organ speak in it. */
export type Opening = 'start' | 'stop' | 'comma' | 'and' | 'comma and' | 'subject' | 'members';

export const conjunctions = wordClass('and but yet while whilst');
/** Marks behind which the organ speaks anew. */
export const stops = wordClass('; : — – . … -');

const closers: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['“', '”'],
  ['[', ']'],
]);

/** Marks that open what is said by the way, or by others. */
export const openers = wordClass([...closers.keys()].join(' '));
const enclosing = wordClass([...closers].flat().join(' '));

/** The mark that closes the brackets or quotation marks that a mark opens, with all that is opened between; -1 where none does. */
export function closingOf(words: readonly Word[], at: number): number {
  const open: string[] = [];
  for (let n = at; n < words.length; n++) {
    if (!enclosing.has(words[n])) continue;
    const { low } = words[n]!;
    const closer = closers.get(low);
    if (closer !== undefined) open.push(closer);
    else if (open.at(-1) === low && open.length === 1) return n;
    else if (open.at(-1) === low) open.pop();
  }
  return -1;
}

/** The last words of adverbials behind which a sentence begins without a mark: "In this regard the Council". */
const connecting = wordClass('regard respect context connection end particular addition');

/** Where "the (Security) Council" that ends at `at` begins as the subject of a sentence, or -1. */
function councilAt(words: readonly Word[], at: number): number {
  if (words[at]?.low !== 'council' && words[at]?.low !== 'councils') return -1;
  const first = words[at - 1]?.low === 'security' ? at - 2 : at - 1;
  if (words[first]?.low !== 'the') return -1;
  if (words[first]!.capital) return first;
  const before = words[first - 1];
  if (!before || before.mark || conjunctions.has(before) || adverbs.has(before)) return first;
  return connecting.has(before) ? first : -1;
}

/** Whether "the (Security) Council" that ends at `at` are the first words of a sentence. */
export function councilOpens(words: readonly Word[], at: number): boolean {
  const before = words[words[at - 1]?.low === 'security' ? at - 3 : at - 2];
  return before === undefined || before.low === '.' || before.low === '“';
}

/** Whether a word begins a sentence, or follows an adverbial that does ("In this regard, it …"). */
function opensSentence(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before || before.low === '.' || before.low === ';') return true;
  if (before.low !== ',') return false;
  for (let n = at - 2; n > at - 8; n--)
    if (n < 0 || words[n]!.low === '.') return words[n + 1]!.low === 'in' || words[n + 1]!.low === 'to';
  return false;
}

const subjects = wordClass('council councils members it as we i');

/** The words behind which the organ can speak; behind any other one it needs a mark. */
const lettingSpeak = new WordClass((low) => conjunctions.hasLow(low) || subjects.hasLow(low));

/**
 * What lets the organ speak in a phrase that begins at `at`, or null. `spoken` tells that it has spoken before in this paragraph, so
 * that "it" can mean it.
 */
export function openingAt(words: readonly Word[], at: number, spoken: boolean, statement: boolean): Opening | null {
  const previous = words[at - 1];
  if (previous && !previous.mark && !lettingSpeak.has(previous)) return null;
  if (!previous || (at <= 3 && words.slice(0, at).every((word) => word.mark))) return 'start';
  if (statement && (previous.low === 'we' || previous.low === 'i') && opensSentence(words, at - 1)) return 'members';
  if (previous.low === 'council' || previous.low === 'councils') {
    if (councilAt(words, at - 1) >= 0) return 'subject';
    const the = words[at - 2]?.low === 'security' ? at - 3 : at - 2;
    return words[the]?.low === 'the' && words[the - 1]?.low === 'of' && words[the - 2]?.low === 'members'
      ? 'members'
      : null;
  }
  if (previous.low === 'members' && words[at - 2]?.low === 'council') return 'members';
  if (previous.low === 'it' && spoken && (opensSentence(words, at - 1) || (statement && words[at - 2]?.low === 'and')))
    return 'subject';
  if (previous.low === 'as' && words[at - 2]?.low === 'well' && words[at - 3]?.low === 'as') {
    return words[at - 4]?.low === ',' ? 'comma and' : 'and';
  }
  let n = at - 1;
  let and = false;
  if (words[n]!.low === ',' && conjunctions.has(words[n - 1])) n--;
  if (conjunctions.has(words[n])) {
    and = true;
    n--;
  }
  const mark = words[n];
  if (!mark) return 'start';
  if (!mark.mark) return and ? 'and' : null;
  if (mark.low === ',') return and ? 'comma and' : 'comma';
  if (mark.low === ')') return enumerator(words, n) ? 'stop' : and ? 'and' : null;
  if (mark.low === '”' || mark.low === '"' || mark.low === ']') return and ? 'and' : null;
  if (stops.has(mark)) return 'stop';
  return and ? 'and' : null;
}

/** "(a)", "(iv)": the mark of an item that stands in the running text. */
function enumerator(words: readonly Word[], closing: number): boolean {
  const label = words[closing - 1]?.low ?? '';
  return words[closing - 2]?.low === '(' && label.length <= 4 && /^(?:[a-z]|[ivxl]+|\d{1,2})$/.test(label);
}
