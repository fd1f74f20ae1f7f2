import { setTimeout } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction, type Result, type Record as Row } from 'neo4j-driver';
import { RequestError, SurroundingsError } from '../../errors.js';
import { refusalOf, unsupported, type Whereabouts } from './refusals.js';
import { type Statement, toServer } from './values.js';

export interface ConnectionOptions {
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
  /** `write` also checks that the user may write. */
  readonly mode?: 'read' | 'write' | undefined;
}

/** Runs a statement within a transaction. Statements that are not waited for travel together. */
export type Run = <R>(statement: Statement, row: (record: Row) => R) => Promise<readonly R[]>;

/** One driver, which keeps the connections; transactions are managed and retried by it. */
export interface Connection {
  readonly url: string;
  readonly mode: 'read' | 'write';
  /** One reading statement in a transaction of its own. `name` is the question's, for the server's logs. */
  read<R>(name: string, statement: Statement, row: (record: Row) => R): Promise<readonly R[]>;
  /** Several reading statements that see the same graph. */
  reading<T>(name: string, work: (run: Run) => Promise<T>): Promise<T>;
  /** A writing transaction: all or nothing. `work` may run again where the server asks for it. */
  writing<T>(name: string, work: (run: Run) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const schemes = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];
const readMilliseconds = 60_000;
const writeMilliseconds = 600_000;
const lostNodeRetries = 8;
/** How long `close` waits for transactions to end: a server that is gone ends none. */
const patience = 1_000;

/**
 * Connects and makes sure of it: that the server is there, new enough, takes the password, and has the database.
 * Throws `SurroundingsError` with one clear line, or `RequestError` for what is no URL of a Neo4j.
 */
export async function connect(url: string, options: ConnectionOptions): Promise<Connection> {
  const { username, password, database, mode = 'write' } = options;
  const at: Whereabouts = { url: checkedUrl(url), username, database };
  const driver = neo4j.driver(
    at.url,
    username === undefined ? neo4j.auth.basic('', '') : neo4j.auth.basic(username, password ?? ''),
    {
      disableLosslessIntegers: true,
      // Answers are bounded by what was asked for: in one piece they cost one round trip.
      fetchSize: -1,
      connectionTimeout: 10_000,
      connectionAcquisitionTimeout: 30_000,
      maxTransactionRetryTime: 30_000,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'recalling',
    },
  );
  const connection = connectionOf(driver, at, mode);
  try {
    await verify(driver, at, connection);
  } catch (error) {
    await driver.close();
    throw refusalOf(error, at);
  }
  return connection;
}

function checkedUrl(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !schemes.includes(parsed.protocol) || parsed.hostname === '') {
    throw new RequestError(
      'STORE_URL_INVALID',
      `${withoutPassword(url)} is no address of a Neo4j: give neo4j://HOST, neo4j+s://HOST or bolt://HOST.`,
    );
  }
  if (parsed.username !== '' || parsed.password !== '') {
    throw new RequestError(
      'STORE_URL_INVALID',
      'Name and password do not belong into the address of the store: set NEO4J_USERNAME and NEO4J_PASSWORD.',
    );
  }
  if (parsed.pathname.length > 1) {
    throw new RequestError(
      'STORE_URL_INVALID',
      `${url} has a path, which no Neo4j has: set NEO4J_DATABASE for the database.`,
    );
  }
  return `${parsed.protocol}//${parsed.host}${parsed.search}`;
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//');
}

function connectionOf(driver: Driver, at: Whereabouts, mode: 'read' | 'write'): Connection {
  const bookmarkManager = neo4j.bookmarkManager();
  const { database } = at;
  const place = database === undefined ? { bookmarkManager } : { bookmarkManager, database };
  const settings = (name: string, timeout: number) => ({ timeout, metadata: { app: 'recalling', question: name } });
  /** Transactions whose rows are there, but not their end. */
  const endings = new Set<Promise<void>>();
  const refused = (error: unknown): never => {
    throw refusalOf(error, at);
  };
  const runIn =
    (transaction: ManagedTransaction): Run =>
    async (statement, row) =>
      (await transaction.run(statement.text, toServer(statement.parameters) as object)).records.map(row);

  const inSession = async <T>(use: (session: ReturnType<Driver['session']>) => Promise<T>): Promise<T> => {
    const session = driver.session(place);
    try {
      return await use(session);
    } catch (error) {
      return refused(error);
    } finally {
      await session.close();
    }
  };

  return {
    url: at.url,
    mode,
    // `executeQuery` is `executeRead` whose BEGIN travels with the statement: a round trip less. Another one less: once all rows are
    // there, nobody waits for the end of a transaction that only read.
    read<R>(name: string, { text, parameters }: Statement, row: (record: Row) => R) {
      return new Promise<readonly R[]>((resolve, reject) => {
        const ending = driver
          .executeQuery(text, toServer(parameters) as object, {
            ...place,
            routing: 'READ',
            transactionConfig: settings(name, readMilliseconds),
            resultTransformer: (result) => rowsOf(result, row).then(resolve),
          })
          .catch((error: unknown) => (lacksIndex(error) ? resolve([]) : reject(refusalOf(error, at))))
          .finally(() => endings.delete(ending));
        endings.add(ending);
      });
    },
    reading: (name, work) =>
      inSession((session) =>
        session.executeRead((transaction) => work(runIn(transaction)), settings(name, readMilliseconds)),
      ),
    writing<T>(name: string, work: (run: Run) => Promise<T>) {
      if (mode === 'read') {
        throw new SurroundingsError('STORE_READ_ONLY', `${at.url} was opened for reading only.`, { url: at.url });
      }
      const attempt = (left: number): Promise<T> =>
        inSession((session) =>
          session.executeWrite((transaction) => work(runIn(transaction)), settings(name, writeMilliseconds)),
        ).catch((error: unknown) => {
          if (left === 0 || !hasLostNode(error)) throw error;
          return attempt(left - 1);
        });
      return attempt(lostNodeRetries);
    },
    async close() {
      await Promise.race([Promise.all(endings), setTimeout(patience, undefined, { ref: false })]);
      await driver.close();
    },
  };
}

/** A statement's rows, each read as it comes. */
function rowsOf<R>(result: Result, row: (record: Row) => R): Promise<readonly R[]> {
  return new Promise((resolve, reject) => {
    const rows: R[] = [];
    result.subscribe({
      onNext: (record) => rows.push(row(record)),
      onCompleted: () => resolve(rows),
      onError: reject,
    });
  });
}

/**
 * Two loads at once: one forgets a node that nothing names any more while the other has just named it. The server rolls the first back
 * whole but does not call that worth another try, though a load that sees the other's edges keeps the node and goes through.
 */
function hasLostNode(error: unknown): boolean {
  const causes = [error, error instanceof Error ? error.cause : undefined];
  return causes.some(
    (one) =>
      one instanceof Error &&
      /because it still has relationships|^Unable to load (?:NODE|RELATIONSHIP)/.test(one.message),
  );
}

/** A database that nothing was ever loaded into has no full-text index: what is asked of one finds nothing. */
function lacksIndex(error: unknown): boolean {
  return error instanceof Error && error.message.includes('There is no such fulltext schema index');
}

/** Asks the server who it is; where we are to write, whether it lets us: in a transaction that is never committed. */
async function verify(driver: Driver, at: Whereabouts, connection: Connection): Promise<void> {
  const { database } = at;
  const server = await driver.getServerInfo(database === undefined ? {} : { database });
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(server.agent ?? '') ?? [];
  if (Number(major) < 5 || (Number(major) === 5 && Number(minor) < 26)) {
    throw unsupported(at, `is a Neo4j ${major}.${minor}`);
  }
  if (connection.mode === 'read') {
    await connection.read('verify', { text: 'RETURN 1', parameters: {} }, () => null);
    return;
  }
  const session = driver.session(database === undefined ? {} : { database });
  try {
    const transaction = await session.beginTransaction({ timeout: readMilliseconds });
    await transaction.run("CREATE (r:Registry {key: 'may we write?'}) DELETE r");
    await transaction.rollback();
  } finally {
    await session.close();
  }
}
