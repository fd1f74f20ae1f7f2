import type { Phrase } from '../words.js';

/** Phrases in the language of FTS5, in which everything between quotation marks is words: nothing typed can be an operator. */
export function matchOf(phrases: readonly Phrase[]): string {
  return phrases.map(({ typed, prefix }) => `"${typed.replaceAll('"', '""')}"${prefix ? '*' : ''}`).join(' ');
}

/** The names that an instrument is searched by: its title and its symbol. */
export function searchedOf(key: string, symbol: string | null, title: string | null): readonly string[] {
  return title === null ? [symbol ?? key] : symbol === null ? [title] : [title, symbol];
}

/** The names that a body is searched by, each once. */
export function namesSearched(body: {
  readonly key: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
}): readonly string[] {
  return [...new Set([body.name, ...(body.acronym === null ? [] : [body.acronym]), ...body.aliases, body.key])];
}

/** Stands between the names of a body in the index: a word of its own, so that no phrase reaches from one name into the next. */
export const betweenNames = ' \uE000 ';
