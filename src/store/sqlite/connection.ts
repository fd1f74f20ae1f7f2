import { setTimeout } from 'node:timers/promises';
import Database from 'libsql';
import { SurroundingsError } from '../../errors.js';
import { refusalOf } from './refusals.js';

/** What may be bound to a statement. Anything else can abort the process, so it is refused here. */
export type Value = string | number | null;
export type Row = Readonly<Record<string, string | number | null>>;

/** How long a reading statement waits for another program's lock, in milliseconds: none holds one that keeps readers out for long. */
const readersPatience = 5_000;
/** How long a writer waits for its turn before it gives up: many programs may load at once, and a batch may take seconds. */
const writersPatience = 60_000;
/** How long a writer waits between two tries, at most. */
const mostBetweenTries = 5;
/** For how long who has written lets others begin first: SQLite has no queue, so that who never paused would keep the rest waiting. */
const breath = 3 * mostBetweenTries;
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
  private readonly questions = new Map<string, Question>();
  /** How long this connection waits for its turn to write. */
  patience = writersPatience;
  private wroteAt = Number.NEGATIVE_INFINITY;
  /** Told the text of every statement that is run: how tests count statements. */
  observer: ((sql: string) => void) | null = null;

  /** `location` is what libsql opens: a path, or a `file:` URI; `path` is what people are told. */
  constructor(location: string, path: string) {
    this.path = path;
    this.database = this.guarded(() => new Database(location, { timeout: readersPatience }));
  }

  all<R extends object = Row>(sql: string, values: readonly Value[] = []): R[] {
    return this.guarded(() => this.prepared(sql).all(bindable(values)) as R[]);
  }

  /**
   * The rows of a question, of which there are no more than people look at, and without fractions: as one text, since each value that
   * libsql hands over by itself takes longer than all of SQLite's work for it. Two to three times as fast as `all`.
   */
  answer<R extends object = Row>(sql: string, values: readonly Value[] = []): R[] {
    return this.guarded(() => {
      const { statement, columns } = this.question(sql);
      const [told] = statement.all(bindable(values)) as readonly { readonly rows: string }[];
      return (JSON.parse(told!.rows) as Row[string][][]).map((row) => {
        const named: Record<string, Row[string]> = {};
        for (let at = 0; at < columns.length; at++) named[columns[at]!] = row[at]!;
        return named as R;
      });
    });
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

  /** All or nothing, with the write lock from the start; an error rolls back and goes on to the caller. Waits its turn, and all with it. */
  transaction<T>(write: () => T): T {
    this.patiently(() => this.begin());
    return this.finish(write);
  }

  /** The same for who writes again and again: others that wait come first, and meanwhile this process goes on. A signal ends the waiting. */
  async transactionInTurn<T>(write: () => T, signal?: AbortSignal): Promise<T> {
    const rest = this.wroteAt + breath - performance.now();
    if (rest > 0 && this.path !== ':memory:') await setTimeout(rest);
    const until = performance.now() + this.patience;
    while (!this.tried(() => this.begin(), signal?.aborted ? 0 : until)) await setTimeout(pause());
    return this.finish(write);
  }

  /** Does what SQLite does not wait for, as soon as no other program writes. */
  patiently(act: () => void): void {
    for (const until = performance.now() + this.patience; !this.tried(act, until); )
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause());
  }

  private tried(act: () => void, until: number): boolean {
    try {
      act();
      return true;
    } catch (error) {
      if (isLocked(error) && performance.now() < until) return false;
      throw error;
    }
  }

  /** SQLite's own waiting tries ten times a second: too seldom to find the moment between two batches of another program. */
  private begin(): void {
    this.script('PRAGMA busy_timeout = 0');
    try {
      this.script('BEGIN IMMEDIATE');
    } finally {
      this.script(`PRAGMA busy_timeout = ${readersPatience}`);
    }
  }

  private finish<T>(write: () => T): T {
    try {
      const result = write();
      this.script('COMMIT');
      this.ownVersion++;
      return result;
    } catch (error) {
      if (this.database.inTransaction) this.database.exec('ROLLBACK');
      throw error;
    } finally {
      this.wroteAt = performance.now();
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
    this.questions.clear();
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
    return kept(this.statements, sql, () => this.database.prepare(sql));
  }

  private question(sql: string): Question {
    this.observer?.(sql);
    return kept(this.questions, sql, () => {
      const columns = this.database
        .prepare(sql)
        .columns()
        .map(({ name }) => name);
      const numbered = columns.map((_, at) => `c${at}`).join(', ');
      const statement = this.database.prepare(
        `WITH answer(${numbered}) AS (${sql}) SELECT json_group_array(json_array(${numbered})) AS rows FROM answer`,
      );
      return { statement, columns };
    });
  }

  private guarded<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      throw refusalOf(error, this.path);
    }
  }
}

/** A statement that gives its rows as one JSON text, and what their values are called. */
interface Question {
  readonly statement: Database.Statement;
  readonly columns: readonly string[];
}

/** What was made for a statement's text before, or is made now; the oldest goes where there are too many. */
function kept<T>(known: Map<string, T>, sql: string, make: () => T): T {
  let one = known.get(sql);
  if (one === undefined) {
    one = make();
    if (known.size >= mostStatements) known.delete(known.keys().next().value!);
    known.set(sql, one);
  }
  return one;
}

const isLocked = (error: unknown): boolean => error instanceof SurroundingsError && error.code === 'STORE_LOCKED';

/** Of random length, so that several who wait do not always try in the same order. */
const pause = (): number => 1 + Math.random() * (mostBetweenTries - 1);

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
