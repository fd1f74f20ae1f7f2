import { createHash } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { RequestError } from '../errors.js';
import type { Item, PageRequest, Slice } from '../store/page.js';
import { largestPage } from './limits.js';
import { selectedFields } from './selection.js';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { description: `How many to give, at most ${largestPage}.`, defaultValue: 20 })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Go on after this one: the `endCursor` of the page before, or the `cursor` of any edge.',
  })
  after?: string | null;
}

@ObjectType('PageInfo', { simpleResolvers: true, description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether some come before.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first one here; null where there is none.' })
  readonly startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last one here, for `after`; null where there is none.',
  })
  readonly endCursor!: string | null;
}

/** What a field's arguments and selection ask of a list. `list` names it, so that a cursor of one list is no place in another. */
export interface PageAsked extends PageRequest {
  readonly list: string;
}

/**
 * Checks `first` and `after` and sees what is selected: a total is counted only where it will be shown, and no items are fetched
 * where only the total will. Throws a `RequestError`.
 */
export function pageAsked(list: string, args: PageArgs, info: GraphQLResolveInfo): PageAsked {
  return pageOf(list, args, selectedFields(info));
}

/** The same by the names of the fields that are selected right below. */
export function pageOf(list: string, { first, after }: PageArgs, selected: ReadonlySet<string>): PageAsked {
  between('first', first, 0, largestPage);
  const itemsShown = selected.has('nodes') || selected.has('edges') || selected.has('pageInfo');
  return {
    list,
    first: itemsShown ? first : 0,
    after: after == null ? null : parseCursor(list, after),
    total: selected.has('totalCount'),
  };
}

/** Refuses a number that is too small or too large. Throws a `RequestError`. */
export function between(argument: string, given: number, minimum: number, maximum: number): void {
  if (given < minimum || given > maximum) {
    throw new RequestError('ARGUMENT_INVALID', `${argument} must be from ${minimum} to ${maximum}, not ${given}.`, {
      argument,
      minimum,
      maximum,
      given,
    });
  }
}

/** What the store is asked, without what only we need. */
export function requestOf({ first, after, total }: PageAsked): PageRequest {
  return { first, after, total };
}

/** A page as the connection types show it; nothing is computed that is not asked for. */
export class Page<T, E extends object = object> {
  constructor(
    private readonly slice: Slice<T>,
    private readonly asked: PageAsked,
    private readonly nodeOf: (value: T) => unknown,
    private readonly edgeOf?: (value: T) => E,
  ) {}

  get totalCount(): number | null {
    return this.slice.totalCount;
  }

  get nodes(): readonly unknown[] {
    return this.slice.items.map(({ value }) => this.nodeOf(value));
  }

  get edges(): readonly object[] {
    return this.slice.items.map((item) => {
      const edge = this.edgeOf ? this.edgeOf(item.value) : { node: this.nodeOf(item.value) };
      return Object.assign(edge, { cursor: () => this.cursorOf(item) });
    });
  }

  get pageInfo(): object {
    const { items, hasNext } = this.slice;
    const [start, end] = [items[0], items.at(-1)];
    return {
      hasNextPage: hasNext,
      hasPreviousPage: this.asked.after !== null,
      startCursor: start ? this.cursorOf(start) : null,
      endCursor: end ? this.cursorOf(end) : null,
    };
  }

  private cursorOf(item: Item<T>): string {
    return printCursor(this.asked.list, item.cursor);
  }
}

/** The two types of a Relay connection to `node`; `edge` where edges have more to tell than their node. */
export function connectionOf(
  name: string,
  node: () => ClassType,
  { one, many }: { readonly one: string; readonly many: string },
  edge?: () => ClassType,
): ClassType {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `${one} and its place in a list.` })
  class Edge {
    @Field(() => String, { description: 'Its place in the list, for `after`.' })
    readonly cursor!: string;

    @Field(node, { description: 'The thing itself.' })
    readonly node!: unknown;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list: ${many}.` })
  class Connection {
    @Field(() => [edge ? edge() : Edge], { description: 'Each with its place in the list.' })
    readonly edges!: readonly unknown[];

    @Field(() => [node()], { description: 'The things themselves, where nothing else is of interest.' })
    readonly nodes!: readonly unknown[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many there are in all.' })
    readonly totalCount!: number;
  }
  return Connection;
}

/** A cursor is the list's name and the store's own place in it, with a check so that what is no cursor is told from one. */
function printCursor(list: string, place: string): string {
  const words = `${list}\n${place}`;
  return Buffer.from(check(words) + words).toString('base64url');
}

function parseCursor(list: string, cursor: string): string {
  const printed = Buffer.from(cursor, 'base64url').toString('utf8');
  const words = printed.slice(checkLength);
  const prefix = `${list}\n`;
  if (check(words) === printed.slice(0, checkLength) && words.startsWith(prefix)) return words.slice(prefix.length);
  throw new RequestError(
    'CURSOR_INVALID',
    `“${cursor.slice(0, 60)}” is not a cursor of this list. Take the endCursor of the page before.`,
    { argument: 'after' },
  );
}

const checkLength = 6;

function check(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, checkLength);
}
