import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Request, type Response } from 'express';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Context, contextOf } from './api/context.js';
import { answeredError, internalErrorCode } from './api/errors.js';
import { checkLimits, limits } from './api/limits.js';
import { Repeats } from './api/repeats.js';
import { createSchema } from './api/schema.js';
import { RecallingError, RequestError } from './errors.js';
import type { Registry } from './registry/registry.js';
import type { Store } from './store/store.js';
import { explorerAsset, explorerPolicy } from './web/explorer.js';
import { isPlainPost, jsonIn, sendJson, textOf } from './web/plain.js';

export interface ServerOptions {
  /** How names and symbols are understood. */
  readonly registry: Registry;
  /** Told what went wrong within; clients are told only that something did. Nothing is logged unless given. */
  readonly logger?: ServerLogger;
  /**
   * The origins whose pages may ask from a browser, `*` for any; by default none but the server's own, so that no page that somebody
   * visits can read the store on their machine.
   */
  readonly origins?: '*' | readonly string[];
}

export interface ServerLogger {
  error(message: string, fault: unknown): void;
}

/** The longest request that is taken: a query with its variables, not a document to read. */
const longestRequest = 256 * 1024;

/**
 * A server that answers GraphQL at `/graphql` (in a browser: the explorer) and tells at `/health` whether it can, not listening yet.
 * The store stays the caller's: close it after `stopServer`.
 */
export function createServer(store: Store, { registry, logger, origins = [] }: ServerOptions): Server {
  const formatted = (error: unknown): GraphQLFormattedError => {
    const answered = answeredError(error);
    if (answered.fault !== null) logger?.error(answered.formatted.message, answered.fault);
    return answered.formatted;
  };
  const repeats = new Repeats(createSchema(), formatted);
  const apollo = apolloWith(formatted, repeats);
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use((request, response, next) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    allowOrigin(request, response, origins);
    if (request.method === 'OPTIONS') response.status(204).end();
    else next();
  });
  app.get('/', (_, response) => response.redirect('graphql'));
  app.get('/graphql', (request, response, next) => {
    const isBrowser =
      request.accepts(['application/json', 'application/graphql-response+json', 'text/html']) === 'text/html';
    if (!isBrowser) return next();
    response.setHeader('Content-Security-Policy', explorerPolicy);
    sendAsset('page.html', request, response);
  });
  app.get('/web/:name', (request, response) => sendAsset(request.params.name, request, response));
  app.get('/health', (_, response) => health(store, response));
  app.use(
    '/graphql',
    express.json({ limit: longestRequest }),
    expressMiddleware(apollo, { context: async () => contextOf(store, registry) }),
  );
  app.use((request, response) => {
    refuse(response, 404, 'NOT_FOUND', `Nothing is at ${request.path.slice(0, 200)}. GraphQL is at /graphql.`);
  });
  app.use(errorHandler(logger));

  /** What was asked before needs none of the framework's care; all else goes on to it with its body read. */
  const answerRepeat = async (request: IncomingMessage, response: ServerResponse) => {
    const body = jsonIn(await textOf(request));
    if (body === null) return refuseJson(response);
    const answer = await repeats.answer(body, () => contextOf(store, registry));
    if (answer) sendJson(response, 200, `${JSON.stringify(answer)}\n`);
    else app(Object.assign(request, { body }), response);
  };
  const server = createHttpServer((request, response) => {
    if (!isPlainPost(request, '/graphql', longestRequest)) return app(request, response);
    return void answerRepeat(request, response).catch((error) => response.destroy(error));
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.once('close', () => void apollo.stop());
  return server;
}

/** Stops listening, lets running requests finish for up to `grace` milliseconds, then cuts what is still open. */
export async function stopServer(server: Server, grace = 3_000): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A kept-alive connection is idle again once its running request is answered, which nothing but looking tells.
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  const patience = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearInterval(idle);
  clearTimeout(patience);
}

/** How Apollo begins what it says, at length, of a question that any page could have a browser send (cross-site request forgery). */
const blockedByApollo = 'This operation has been blocked';

const unannounced = new RequestError(
  'QUERY_INVALID',
  'Send the question as JSON with the header “content-type: application/json”; one in the address needs “apollo-require-preflight: 1”.',
);

/**
 * Apollo parses, validates and runs; a query that was asked before is neither parsed nor validated again (its document store). Its
 * reporting is off, so that nothing leaves the machine.
 */
function apolloWith(formatted: (error: unknown) => GraphQLFormattedError, repeats: Repeats): ApolloServer<Context> {
  const schema = createSchema();
  const guard: ApolloServerPlugin<Context> = {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request }) => {
        if (!operation) return;
        try {
          checkLimits(schema, document, operation, request.variables ?? {});
        } catch (error) {
          throw new GraphQLError('refused', { originalError: error as Error, extensions: { http: { status: 400 } } });
        }
        const { query, operationName } = request;
        if (query) repeats.remember({ query, operationName, document, operation });
      },
    }),
  };
  const apollo = new ApolloServer<Context>({
    schema,
    parseOptions: { maxTokens: limits.tokens },
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (given, error) => {
      if (String(given.extensions?.['code']).startsWith('PERSISTED_QUERY_')) return given;
      return formatted(given.message.startsWith(blockedByApollo) ? unannounced : error);
    },
    plugins: [
      guard,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  apollo.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  return apollo;
}

function allowOrigin(request: Request, response: Response, origins: '*' | readonly string[]): void {
  const { origin } = request.headers;
  if (origin === undefined) return;
  if (origins !== '*') response.vary('Origin');
  if (origins !== '*' && !origins.includes(origin)) return;
  response.setHeader('Access-Control-Allow-Origin', origins === '*' ? '*' : origin);
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
  response.setHeader('Access-Control-Allow-Headers', 'content-type, apollo-require-preflight');
  response.setHeader('Access-Control-Max-Age', '86400');
}

function sendAsset(name: string, request: Request, response: Response): void {
  const asset = explorerAsset(name);
  if (!asset) {
    refuse(response, 404, 'NOT_FOUND', 'Nothing is here. GraphQL is at /graphql.');
    return;
  }
  response.setHeader('Content-Type', asset.type);
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('ETag', asset.tag);
  if (request.headers['if-none-match'] === asset.tag) response.status(304).end();
  else response.end(asset.content);
}

/** Whether the store answers: what a load balancer or a start script asks. */
async function health(store: Store, response: Response): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  try {
    await store.bodies(['Security Council']);
    response.json({ status: 'ok' });
  } catch (error) {
    const code = error instanceof RecallingError ? error.code : internalErrorCode;
    response.status(503).json({ status: 'unavailable', code });
  }
}

/** What goes wrong before GraphQL sees the request: a body that is no JSON, too long, or in a charset that nobody reads. */
function errorHandler(logger: ServerLogger | undefined): ErrorRequestHandler {
  return (error: { readonly status?: number; readonly type?: string }, _request, response, next) => {
    if (response.headersSent) return next(error);
    if (error.type === 'entity.too.large') {
      return refuse(response, 413, 'QUERY_TOO_COSTLY', `The request is longer than ${longestRequest / 1024}kb.`);
    }
    if (error.type === 'entity.parse.failed') {
      return refuseJson(response);
    }
    if (typeof error.status === 'number' && error.status >= 400 && error.status < 500) {
      return refuse(
        response,
        error.status,
        'QUERY_INVALID',
        'The request could not be read. Send {"query": "{ … }"} as JSON in UTF-8.',
      );
    }
    const { formatted, fault } = answeredError(error);
    logger?.error(formatted.message, fault);
    sendJson(response, 500, JSON.stringify({ errors: [formatted] }));
  };
}

/** Errors have the same shape everywhere: GraphQL's. */
function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  sendJson(response, status, JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}

function refuseJson(response: ServerResponse): void {
  refuse(response, 400, 'QUERY_INVALID', 'The request’s body is not JSON. Send {"query": "{ … }"}.');
}
