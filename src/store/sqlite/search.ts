import { paragraphKey } from '../../graph/keys.js';
import { cursorOf, placeAfter } from '../cursors.js';
import type { Item, PageRequest, Slice } from '../page.js';
import type { SearchHit, SearchKind } from '../questions/search.js';
import { highlightsIn, type Phrase, phrasesOf } from '../words.js';
import type { Connection } from './connection.js';
import { matchOf, namesSearched, searchedOf } from './match.js';
import { room } from './schema.js';

/** The kinds in the order in which they are told. */
const kindsInOrder: readonly SearchKind[] = ['body', 'instrument', 'paragraph'];

/** Kind by kind, and within a kind along ids, backwards: newest first, and the index reads no more than is asked for. */
export function search(
  connection: Connection,
  text: string,
  { kinds, ...page }: { readonly kinds: readonly SearchKind[] } & PageRequest,
): Slice<SearchHit> {
  const phrases = phrasesOf(text);
  if (phrases.length === 0) return { items: [], hasNext: false, totalCount: page.total ? 0 : null };
  const match = matchOf(phrases);
  const [afterKind, afterId, afterName] = placeAfter('search', page.after, [-1, 0, '']);
  const items: Item<SearchHit>[] = [];
  let totalCount = 0;
  for (const [at, kind] of kindsInOrder.entries()) {
    if (!kinds.includes(kind)) continue;
    if (page.total) totalCount += countOf(connection, kind, match);
    if (at < afterKind || items.length > page.first) continue;
    const fresh = at > afterKind;
    const found = hitsOf[kind](connection, match, {
      name: fresh ? '' : afterName,
      id: fresh ? (kind === 'body' ? -1 : Number.MAX_SAFE_INTEGER) : afterId,
      limit: page.first + 1 - items.length,
    });
    for (const { id, name, key, texts } of found) {
      items.push({ cursor: cursorOf('search', at, id, name), value: hitOf(kind, key, texts, phrases) });
    }
  }
  return {
    items: items.slice(0, page.first),
    hasNext: items.length > page.first,
    totalCount: page.total ? totalCount : null,
  };
}

/** The first of the texts that has some of the words, else the first. */
function hitOf(kind: SearchKind, key: string, texts: readonly string[], phrases: readonly Phrase[]): SearchHit {
  for (const text of texts) {
    const highlights = highlightsIn(text, phrases);
    if (highlights.length > 0) return { kind, key, text, highlights };
  }
  return { kind, key, text: texts[0] ?? '', highlights: [] };
}

function countOf(connection: Connection, kind: SearchKind, match: string): number {
  const table = `${kind}_words`;
  return connection.first<{ total: number }>(`SELECT count(*) AS total FROM ${table} WHERE ${table} MATCH ?1`, [match])!
    .total;
}

interface Found {
  readonly id: number;
  /** What bodies are sorted by; empty for the others, which are sorted by id. */
  readonly name: string;
  readonly key: string;
  readonly texts: readonly string[];
}

interface Place {
  readonly name: string;
  readonly id: number;
  readonly limit: number;
}

type HitsOf = (connection: Connection, match: string, place: Place) => readonly Found[];

const hitsOf: Readonly<Record<SearchKind, HitsOf>> = {
  body: (connection, match, { name, id, limit }) =>
    connection
      .all<{ id: number; key: string; name: string; acronym: string | null; aliases: string }>(
        `SELECT b.id, b.key, b.name, b.acronym, b.aliases FROM body b
         WHERE b.id IN (SELECT rowid FROM body_words WHERE body_words MATCH ?1) AND (b.name, b.id) > (?2, ?3)
         ORDER BY b.name, b.id LIMIT ?4`,
        [match, name, id, limit],
      )
      .map((row) => ({ ...row, texts: namesSearched({ ...row, aliases: JSON.parse(row.aliases) as string[] }) })),
  instrument: (connection, match, { id, limit }) =>
    connection
      .all<{ id: number; key: string; symbol: string | null; title: string | null }>(
        `SELECT i.id, i.key, i.symbol, i.title
         FROM (SELECT rowid AS id FROM instrument_words WHERE instrument_words MATCH ?1 AND rowid < ?2 ORDER BY rowid DESC LIMIT ?3) w
         CROSS JOIN instrument i ON i.id = w.id ORDER BY i.id DESC`,
        [match, id, limit],
      )
      .map(({ id: found, key, symbol, title }) => ({
        id: found,
        name: '',
        key,
        texts: searchedOf(key, symbol, title),
      })),
  paragraph: (connection, match, { id, limit }) =>
    connection
      .all<{ id: number; key: string; label: string; text: string }>(
        `SELECT w.id, i.key, p.label, p.text
         FROM (SELECT rowid AS id FROM paragraph_words WHERE paragraph_words MATCH ?1 AND rowid < ?2 ORDER BY rowid DESC LIMIT ?3) w
         CROSS JOIN instrument i ON i.id = w.id / ${room}
         CROSS JOIN paragraph p ON p.id = i.id * ${room} + (${room} - 1 - w.id % ${room}) ORDER BY w.id DESC`,
        [match, id, limit],
      )
      .map(({ id: found, key, label, text }) => ({
        id: found,
        name: '',
        key: paragraphKey(key, label),
        texts: [text],
      })),
};
