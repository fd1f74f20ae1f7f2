import Database from 'libsql';
import { refusalOf } from './refusals.js';

/** What may be bound to a statement. Anything else can abort the process, so it is refused here. */
export type Value = string | number | null;
export type Row = Readonly<Record<string, string | number | null>>;

/** How long a statement waits for another program's lock before it gives up. */
export const patience = 5_000;
/** How many statements are kept ready. Statements never grow with rows, so there are only so many. */
const mostStatements = 300;

/**
 * The one place that touches libsql, and guards against what it does badly: it binds only what SQLite can store, prepares each
 * statement once, and turns SQLite's errors into refusals. Everything is synchronous and every statement is short.
 */
export class Connection {
  readonly path: string;
  /** Counts this connection's own changes and others', so that what was computed from the data can tell that it is stale. */
  private ownVersion = 0;
  private readonly database: Database.Database;
  private readonly statements = new Map<string, Database.Statement>();
  /** Told the text of every statement that is run: how tests count statements. */
  observer: ((sql: string) => void) | null = null;

  /** `location` is what libsql opens: a path, or a `file:` URI; `path` is what people are told. */
  constructor(location: string, path: string) {
    this.path = path;
    this.database = this.guarded(() => new Database(location, { timeout: patience }));
  }

  all<R extends object = Row>(sql: string, values: readonly Value[] = []): R[] {
    return this.guarded(() => this.prepared(sql).all(bindable(values)) as R[]);
  }

  /** The first row, or undefined. */
  first<R extends object = Row>(sql: string, values: readonly Value[] = []): R | undefined {
    return this.all<R>(sql, values)[0];
  }

  run(sql: string, values: readonly Value[] = []): void {
    this.guarded(() => this.prepared(sql).run(bindable(values)));
  }

  /** Several statements at once, without values. */
  script(sql: string): void {
    this.guarded(() => this.database.exec(sql));
  }

  pragma(name: string): number | string | null {
    const row = this.first(`PRAGMA ${name}`);
    return row ? (Object.values(row)[0] ?? null) : null;
  }

  /** All or nothing, with the write lock from the start; an error rolls back and goes on to the caller. */
  transaction<T>(write: () => T): T {
    this.script('BEGIN IMMEDIATE');
    try {
      const result = write();
      this.script('COMMIT');
      this.ownVersion++;
      return result;
    } catch (error) {
      if (this.database.inTransaction) this.database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Several statements that see the same state, whatever other programs write meanwhile. */
  snapshot<T>(read: () => T): T {
    if (this.database.inTransaction) return read();
    this.script('BEGIN');
    try {
      return read();
    } finally {
      if (this.database.inTransaction) this.script('COMMIT');
    }
  }

  /** Changes whenever the data may have changed, by this connection or another. */
  version(): string {
    return `${this.pragma('data_version')} ${this.ownVersion}`;
  }

  /** libsql closes a file late, when its statements are collected, so what lies in the write-ahead log is brought home first. */
  close(): void {
    this.statements.clear();
    if (!this.database.open) return;
    try {
      this.database.exec('PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)');
    } catch {
      // Read only, damaged, or in use by others, who will do it.
    }
    this.database.close();
  }

  private prepared(sql: string): Database.Statement {
    this.observer?.(sql);
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.database.prepare(sql);
    if (this.statements.size >= mostStatements) this.statements.delete(this.statements.keys().next().value!);
    this.statements.set(sql, statement);
    return statement;
  }

  private guarded<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      throw refusalOf(error, this.path);
    }
  }
}

/** A list of keys as the one value that `json_each` takes apart. A NUL would end a string early and make it match another key. */
export function listed(values: readonly (Value | readonly Value[])[]): string {
  return JSON.stringify(values).replace(/(?<!\\)((?:\\\\)*)\\u0000/g, '$1\\ufffd');
}

function bindable(values: readonly Value[]): Value[] {
  for (const value of values) {
    const fits = value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
    if (!fits) throw new TypeError(`SQLite cannot take a ${typeof value}`);
  }
  return values.map((value) =>
    typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value,
  );
}

/** The values of a statement that is put together: `add` gives the name under which the statement has it. */
export class Values {
  readonly all: Value[] = [];

  add(value: Value): string {
    this.all.push(value);
    return `?${this.all.length}`;
  }

  list(values: readonly (Value | readonly Value[])[]): string {
    return this.add(listed(values));
  }
}
