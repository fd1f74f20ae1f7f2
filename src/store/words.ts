/**
 * What people type into a search, as every store understands it: words that must all be there, `"phrases in quotes"`, `prefixes*`.
 * Nothing that anyone types is an error: what is no word is left out.
 */

/** Words that must follow each other; the last one may be only the beginning of a word. One word is a phrase of one. */
export interface Phrase {
  /** Folded: lower case, no accents. At least one. */
  readonly words: readonly string[];
  /** The words as typed, for indexes that fold for themselves. */
  readonly typed: string;
  readonly prefix: boolean;
}

/** A word of a text, folded, and where it stands. */
interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

/** The most phrases that one search may have: what goes beyond is left out. */
const mostPhrases = 16;

/** The phrases that a search asks for; empty where `text` has no word. */
export function phrasesOf(text: string): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (const [, quoted, plain] of text.matchAll(/"([^"]*)"|([^\s"]+)/g)) {
    const words = wordsOf(quoted ?? plain ?? '').map(({ folded }) => folded);
    const prefix = plain?.endsWith('*') ?? false;
    if (words.length > 0 && phrases.length < mostPhrases) phrases.push({ words, typed: (quoted ?? plain)!, prefix });
  }
  return phrases;
}

/** Whether every phrase stands in one of the texts. */
export function matches(texts: readonly string[], phrases: readonly Phrase[]): boolean {
  const read = texts.map(wordsOf);
  return phrases.every((phrase) => read.some((words) => words.some((_, at) => stands(phrase, words, at))));
}

/** Where any of the phrases stand in a text, in order, what overlaps joined. */
export function highlightsIn(
  text: string,
  phrases: readonly Phrase[],
): readonly { readonly start: number; readonly end: number }[] {
  const words = wordsOf(text);
  const found: { start: number; end: number }[] = [];
  words.forEach((word, at) => {
    let length = 0;
    for (const phrase of phrases) if (stands(phrase, words, at)) length = Math.max(length, phrase.words.length);
    if (length === 0) return;
    const end = words[at + length - 1]!.end;
    const last = found.at(-1);
    if (last && word.start < last.end) last.end = Math.max(last.end, end);
    else found.push({ start: word.start, end });
  });
  return found;
}

function stands(phrase: Phrase, words: readonly Word[], at: number): boolean {
  const last = phrase.words.length - 1;
  return phrase.words.every((wanted, i) => {
    const word = words[at + i]?.folded;
    return word !== undefined && (phrase.prefix && i === last ? word.startsWith(wanted) : word === wanted);
  });
}

/** The words of a text: runs of letters and digits, as SQLite's `unicode61` cuts them. */
function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    folded: folded(word),
    start: index,
    end: index + word.length,
  })).filter(({ folded }) => folded !== '');
}

/** The words of a text, folded: what an index of words is made of. */
export function foldedWords(text: string): readonly string[] {
  return wordsOf(text).map(({ folded }) => folded);
}

function folded(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
