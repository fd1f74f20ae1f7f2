import type { BodyNode, InstrumentNode } from '../../graph/graph.js';
import { bodyOfKey, instrumentOfKey, leavesKindOpen, toldKinds } from '../../graph/mention.js';
import { namesOf } from '../../graph/names.js';
import { recentKeyOfInstrument, sortKeyOfInstrument } from '../../graph/order.js';
import { type Connection, listed } from './connection.js';
import { betweenNames, namesSearched } from './match.js';
import { room } from './schema.js';

/**
 * Nodes that several sources speak of. An instrument is what its own reading says (it has a digest), else what the registry says (it
 * is registered), else what its key and those who cite it say; a body is what the registry says, else what its key says. What nothing names any more goes.
 */
export class SharedNodes {
  private readonly instrumentIds = new Map<string, number>();
  private readonly bodyIds = new Map<string, number>();
  private version = '';

  constructor(private readonly connection: Connection) {}

  /** Called within a transaction, before anything else: ids that other programs may have changed are forgotten. */
  refresh(): void {
    const version = this.connection.version();
    if (version !== this.version) this.forget();
    this.version = version;
  }

  /** After a transaction that was rolled back, or before one whose changes are too many to follow. */
  forget(): void {
    this.instrumentIds.clear();
    this.bodyIds.clear();
  }

  /** The id of an instrument, which is made from its key where it is not there. */
  instrument(key: string): number {
    return this.instrumentIds.get(key) ?? this.foundInstrument(key) ?? this.madeInstrument(key);
  }

  private foundInstrument(key: string): number | undefined {
    const id = this.connection.first<{ id: number }>('SELECT id FROM instrument WHERE key = ?1', [key])?.id;
    if (id !== undefined) this.instrumentIds.set(key, id);
    return id;
  }

  private madeInstrument(key: string): number {
    const id = idOfInstrument(key) ?? this.nextId();
    this.connection.run(
      'INSERT INTO instrument (id, key, sort, recent, kind, known_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6)',
      [id, key, sortKeyOfInstrument(key), recentKeyOfInstrument(key), 'other', 'citation'],
    );
    this.instrumentIds.set(key, id);
    this.writeInstrument(id, instrumentOfKey(key));
    return id;
  }

  private nextId(): number {
    return this.connection.first<{ id: number }>(
      'SELECT coalesce(max(id), 0) + 1 AS id FROM instrument WHERE id < ?1',
      [firstOwnId],
    )!.id;
  }

  writeInstrument(id: number, node: InstrumentNode): void {
    this.connection.run(
      `UPDATE instrument SET symbol = ?2, kind = ?3, number = ?4, year = ?5, title = ?6, adopted = ?7, meeting = ?8, agenda = ?9,
         draft = ?10, votes = ?11, chapter_vii = ?12, url = ?13, known_by = ?14, source = ?15 WHERE id = ?1`,
      [
        id,
        node.symbol,
        node.kind,
        node.number,
        node.year,
        node.title,
        node.adopted,
        node.meeting,
        node.agenda,
        node.draft,
        node.votes && JSON.stringify(node.votes),
        node.chapterVII === null ? null : Number(node.chapterVII),
        node.url,
        node.knownBy,
        node.source,
      ],
    );
    this.connection.run('INSERT OR REPLACE INTO instrument_words (rowid, title, symbol) VALUES (?1, ?2, ?3)', [
      id,
      node.title,
      node.symbol ?? (node.title === null ? node.key : null),
    ]);
  }

  body(key: string): number {
    return this.bodyIds.get(key) ?? this.foundBody(key) ?? this.madeBody(key);
  }

  private foundBody(key: string): number | undefined {
    const id = this.connection.first<{ id: number }>('SELECT id FROM body WHERE key = ?1', [key])?.id;
    if (id !== undefined) this.bodyIds.set(key, id);
    return id;
  }

  private madeBody(key: string): number {
    this.connection.run(`INSERT INTO body (key, name, aliases, kind, registered) VALUES (?1, '', '[]', '', 0)`, [key]);
    const id = this.foundBody(key)!;
    this.writeBody(id, bodyOfKey(key));
    return id;
  }

  writeBody(id: number, node: BodyNode): void {
    this.connection.run(
      `UPDATE body SET name = ?2, acronym = ?3, aliases = ?4, kind = ?5, registered = ?6, parent = ?7, source = ?8, from_date = ?9,
         until_date = ?10, iso = ?11 WHERE id = ?1`,
      [
        id,
        node.name,
        node.acronym,
        JSON.stringify(node.aliases),
        node.kind,
        Number(node.registered),
        node.parent,
        node.source,
        node.from,
        node.until,
        node.iso,
      ],
    );
    this.connection.run('DELETE FROM body_name WHERE body = ?1', [id]);
    for (const [folded, rank] of namesOf(node)) {
      this.connection.run('INSERT INTO body_name (folded, rank, body) VALUES (?1, ?2, ?3)', [folded, rank, id]);
    }
    this.connection.run('INSERT OR REPLACE INTO body_words (rowid, names) VALUES (?1, ?2)', [
      id,
      namesSearched(node).join(betweenNames),
    ]);
  }

  /** What kinds these instruments are of, where only those who cite them tell (`kindAsCited`). */
  retellKinds(ids: Iterable<number>): void {
    const cited = this.connection.all<{ id: number; key: string }>(
      `SELECT i.id, i.key FROM json_each(?1) k CROSS JOIN instrument i ON i.id = k.value WHERE i.known_by = 'citation'`,
      [listed([...ids])],
    );
    for (const { id, key } of cited) {
      if (!leavesKindOpen(key)) continue;
      this.connection.run(
        `UPDATE instrument SET kind = coalesce((
           SELECT k.value FROM json_each(?2) k CROSS JOIN reference r ON r.target = ?1 AND r.kind = k.value
           GROUP BY k.key ORDER BY count(*) DESC, k.key LIMIT 1), 'other') WHERE id = ?1`,
        [id, listed(toldKinds)],
      );
    }
  }

  /** Of these instruments, drops those that nothing states, registers or cites any more. */
  collectInstruments(ids: readonly number[]): void {
    const orphans = this.connection.all<{ id: number; key: string }>(
      `SELECT i.id, i.key FROM json_each(?1) k CROSS JOIN instrument i ON i.id = k.value
       WHERE i.digest IS NULL AND i.registered = 0 AND NOT EXISTS (SELECT 1 FROM reference r WHERE r.target = i.id)`,
      [listed(ids)],
    );
    for (const { id, key } of orphans) {
      this.connection.run('DELETE FROM instrument_words WHERE rowid = ?1', [id]);
      this.connection.run('DELETE FROM instrument WHERE id = ?1', [id]);
      this.instrumentIds.delete(key);
    }
  }

  /** Of these bodies, drops those that the registry lacks and no task names any more. */
  collectBodies(ids: readonly number[]): void {
    const orphans = this.connection.all<{ id: number; key: string }>(
      `SELECT b.id, b.key FROM json_each(?1) k CROSS JOIN body b ON b.id = k.value
       WHERE b.in_registry = 0 AND NOT EXISTS (SELECT 1 FROM actor a WHERE a.body = b.id)`,
      [listed(ids)],
    );
    for (const { id, key } of orphans) {
      this.connection.run('DELETE FROM body_words WHERE rowid = ?1', [id]);
      this.connection.run('DELETE FROM body_name WHERE body = ?1', [id]);
      this.connection.run('DELETE FROM tasked WHERE body = ?1', [id]);
      this.connection.run('DELETE FROM body WHERE id = ?1', [id]);
      this.bodyIds.delete(key);
    }
  }
}

/** Ids below are given in the order of loading. */
const firstOwnId = idOf(1900, 0, 0);

/**
 * The Council's own instruments have ids made of their symbols, in the order of their sort keys, above all others': a bulk load in the
 * order of adoption appends, and a search that follows ids backwards tells the newest first without sorting. Null for all others.
 */
function idOfInstrument(key: string): number | null {
  const resolution = /^S\/RES\/([1-9]\d{0,4})\(((?:19|20)\d\d)\)$/.exec(key);
  if (resolution) return idOf(Number(resolution[2]), 1, Number(resolution[1]));
  const statement = /^S\/PRST\/((?:19|20)\d\d)\/([1-9]\d{0,4})$/.exec(key);
  return statement ? idOf(Number(statement[1]), 0, Number(statement[2])) : null;
}

/** Year, series and number in 12, 1 and 17 bits. */
function idOf(year: number, series: 0 | 1, number: number): number {
  return (year * 2 + series) * 2 ** 17 + number;
}

/** Under which number a paragraph's words are indexed: backwards within its instrument, so that walking back reads forward there. */
export function wordsIdOf(instrument: number, order: number): number {
  return instrument * room + (room - 1 - order);
}
