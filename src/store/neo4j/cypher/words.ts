import { type Phrase, phrasesOf } from '../../words.js';

/**
 * Queries of the full-text indexes. The indexes hold our own folded words, parted by spaces, so that a word of a query is a word of
 * the index; everything that Lucene would read as an operator is escaped.
 */

/** What has all the phrases of a search; null where there is no word in it. */
export function allPhrases(text: string): string | null {
  const phrases = phrasesOf(text);
  return phrases.length === 0 ? null : phrases.map((phrase) => `+${queryOf(phrase)}`).join(' ');
}

/** As `allPhrases`; what has no word finds nothing. */
export function anyText(text: string): string {
  return allPhrases(text) ?? '"|no word|"';
}

/** Lucene has no prefix at the end of a phrase: there the words must all be there, and `prefixesOf` tells what to test besides. */
function queryOf({ words, prefix }: Phrase): string {
  if (!prefix) return `"${words.map(escaped).join(' ')}"`;
  const last = `${escaped(words.at(-1)!)}*`;
  if (words.length === 1) return last;
  return `(${[...words.slice(0, -1).map((word) => `+${escaped(word)}`), `+${last}`].join(' ')})`;
}

/** Stretches that the words of a node must contain besides, since the index alone cannot tell that they follow each other. */
export function stretchesOf(text: string): readonly string[] {
  return phrasesOf(text)
    .filter(({ words, prefix }) => prefix && words.length > 1)
    .map(({ words }) => ` ${words.join(' ')}`);
}

/** Whole names that begin like this or differ from it by a letter or two. */
export function nearly(name: string): string {
  const term = escaped(name);
  return `${term}* OR ${term}~2`;
}

/** Exactly this name. */
export function exactly(name: string): string {
  return `"${escaped(name)}"`;
}

function escaped(term: string): string {
  return term.replace(/[\s+\-!(){}[\]^"~*?:\\/&|<>=]/g, '\\$&').replace(/^(AND|OR|NOT)$/, '\\$1');
}
