import neo4j from 'neo4j-driver';
import { type ErrorCode, RecallingError, SurroundingsError } from '../../errors.js';

/** Where a store is, for messages: never with a password. */
export interface Whereabouts {
  readonly url: string;
  readonly username: string | undefined;
  readonly database: string | undefined;
}

/** What the driver or server says, by code, as what a user can do about it. */
const refusals: readonly (readonly [RegExp, ErrorCode, (at: Whereabouts) => string])[] = [
  [
    /Security\.(Unauthorized|CredentialsExpired|TokenExpired|AuthProviderFailed)$/,
    'STORE_UNAUTHORIZED',
    ({ url, username }) =>
      username === undefined
        ? `${url} wants a name and a password: set NEO4J_USERNAME and NEO4J_PASSWORD.`
        : `${url} does not take the password of ${username}: check NEO4J_USERNAME and NEO4J_PASSWORD.`,
  ],
  [
    /Security\.AuthenticationRateLimit$/,
    'STORE_UNAUTHORIZED',
    ({ url }) => `${url} has seen too many wrong passwords: wait a few seconds, then check NEO4J_PASSWORD.`,
  ],
  [
    /Database\.DatabaseNotFound$/,
    'STORE_MISSING',
    ({ url, database }) => `${url} has no database ${database ?? 'of that name'}: check NEO4J_DATABASE.`,
  ],
  [
    /DatabaseUnavailable$/,
    'STORE_UNREACHABLE',
    ({ url, database }) =>
      `The database ${database ?? ''} of ${url} is not up: try again when it is.`.replace('  ', ' '),
  ],
  [
    /(ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessMode|ReadOnly)$/,
    'STORE_READ_ONLY',
    ({ url }) => `The database of ${url} is read-only: load into one that takes writes.`,
  ],
  [
    /Security\.Forbidden$|NotALeader$/,
    'STORE_FORBIDDEN',
    ({ url, username }) =>
      `${username ?? 'This user'} may not do this on ${url}: ask for the rights to read, write and keep indexes.`,
  ],
  [
    /TransactionTimedOut|LockClientStopped|TransactionTimedOutClientConfiguration/,
    'STORE_LOCKED',
    ({ url }) => `${url} took too long over this and was stopped: ask for less, or try again when it is less busy.`,
  ],
  [
    /^(ServiceUnavailable|SessionExpired)$/,
    'STORE_UNREACHABLE',
    ({ url }) => `No Neo4j answers at ${url}: check the host and the port, and that the server runs.`,
  ],
];

/** What went wrong between us and the server as one clear line; what is a refusal already, or none that we know, stays what it is. */
export function refusalOf(error: unknown, at: Whereabouts): unknown {
  if (error instanceof RecallingError || !(error instanceof Error)) return error;
  const code = (error as { code?: unknown }).code;
  if (/protocol version|does not support|HTTP/i.test(error.message) && !neo4j.isRetryableError(error)) {
    return unsupported(at, 'speaks no protocol that this program knows', error);
  }
  const known = typeof code === 'string' ? refusals.find(([pattern]) => pattern.test(code)) : undefined;
  return known ? new SurroundingsError(known[1], known[2](at), { url: at.url }, error) : error;
}

export function unsupported({ url }: Whereabouts, what: string, cause?: unknown): SurroundingsError {
  return new SurroundingsError('STORE_UNSUPPORTED', `${url} ${what}: Neo4j 5.26 or later is needed.`, { url }, cause);
}
