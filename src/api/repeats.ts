import {
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from './context.js';
import type { Answer } from './execute.js';
import { checkLimits } from './limits.js';

/** A query that was found right: parsed, valid, within the limits for the variables that it was asked with. */
export interface Checked {
  readonly query: string;
  readonly operationName: string | null | undefined;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** So many characters of queries are remembered; parsed, they take some hundred times as many bytes at most. */
const mostCharacters = 400_000;

/**
 * Queries that were asked before, so that asking again, with the same variables or others, costs no more than the answer itself. What
 * depends only on a query's text was done when it was asked first.
 */
export class Repeats {
  /** By name and text; who was asked last stands last. */
  private readonly known = new Map<string, Checked>();
  private characters = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly formatted: (error: GraphQLError) => GraphQLFormattedError,
  ) {}

  /** Remembers a query whose limits were checked, forgetting the one that was not asked for longest. */
  remember(checked: Checked): void {
    const place = placeOf(checked.query, checked.operationName);
    if (checked.operation.operation !== 'query' || this.known.has(place)) return;
    this.known.set(place, checked);
    this.characters += place.length;
    for (const oldest of this.known.keys()) {
      if (this.characters <= mostCharacters) break;
      this.known.delete(oldest);
      this.characters -= oldest.length;
    }
  }

  /**
   * The answer to a request's body, ready for JSON. Null where the query was not asked before, or something is wrong with the request:
   * then nothing was asked of the store, and whoever answers first questions has to tell.
   */
  async answer(body: unknown, contextOf: () => Context): Promise<Answer | null> {
    if (!isPlain(body)) return null;
    const { query, operationName, variables } = body;
    const place = placeOf(query, operationName);
    const checked = this.known.get(place);
    if (checked?.query !== query) return null;
    this.known.delete(place);
    this.known.set(place, checked);
    const { document, operation } = checked;
    if (variables != null || operation.variableDefinitions?.length) {
      try {
        checkLimits(this.schema, document, operation, variables ?? {});
      } catch {
        return null;
      }
    }
    const { errors, data } = await execute({
      schema: this.schema,
      document,
      contextValue: contextOf(),
      operationName,
      variableValues: variables,
    });
    if (data === undefined) return null;
    return errors ? { errors: errors.map(this.formatted), data } : { data };
  }
}

/** What a request's body is but for queries that are named by their digests. */
interface PlainBody {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly extensions?: object | null;
}

function isPlain(body: unknown): body is PlainBody {
  if (typeof body !== 'object' || body === null) return false;
  const { query, operationName, variables, extensions } = body as Readonly<Record<keyof PlainBody, unknown>>;
  return (
    typeof query === 'string' &&
    (operationName == null || typeof operationName === 'string') &&
    (variables == null || isRecord(variables)) &&
    (extensions == null || (isRecord(extensions) && !('persistedQuery' in extensions)))
  );
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function placeOf(query: string, operationName: string | null | undefined): string {
  return operationName == null ? query : `${operationName}\n${query}`;
}
