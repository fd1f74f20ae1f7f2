import type { ActorEdge, BodyNode, InstrumentNode, ParagraphNode, ReferenceEdge, TaskNode } from '../../graph/graph.js';
import { fromServer } from './values.js';

/*
 * Nodes and edges as questions get them, from the properties that `nodes.ts` makes of them: whole, or only the fields that somebody
 * looks at.
 */

/** A list of the properties of a node or edge, as the server gives it. */
export type List = readonly unknown[];

/** How a field is laid down: the properties that it needs, and how it is read from their values, the first of which stands at `at`. */
interface FieldForm {
  readonly columns: readonly string[];
  readonly read: (list: List, at: number) => unknown;
}

const plain = (column: string): FieldForm => ({ columns: [column], read: (list, at) => list[at] ?? null });
const dated = (column: string): FieldForm => ({ columns: [column], read: (list, at) => fromServer(list[at]) });
const spanned = (...columns: readonly [string, string, string]): FieldForm => ({
  columns,
  read: (list, at) =>
    list[at] == null ? null : { paragraph: list[at], start: list[at + 1] as number, end: list[at + 2] as number },
});

/** A field is the property of its name unless told otherwise. */
function formsOf(
  names: string,
  special: Readonly<Record<string, FieldForm>> = {},
): Readonly<Record<string, FieldForm>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, special[name] ?? plain(name)]));
}

const span = spanned('quotedIn', 'start', 'end');
const due: FieldForm = {
  columns: ['due', 'duePeriod', 'dueDate', 'dueQuote', 'dueQuotedIn', 'dueStart', 'dueEnd'],
  read: (list, at) =>
    list[at]
      ? {
          period: list[at + 1] ?? null,
          date: fromServer(list[at + 2]),
          quote: list[at + 3] ?? null,
          span: spanned('', '', '').read(list, at + 4),
        }
      : null,
};
const votes: FieldForm = {
  columns: ['voted', 'inFavour', 'against', 'abstaining'],
  read: (list, at) =>
    list[at]
      ? { inFavour: list[at + 1] ?? null, against: list[at + 2] ?? null, abstaining: list[at + 3] ?? null }
      : null,
};
const conditions: FieldForm = {
  columns: ['conditions', 'conditionParagraphs', 'conditionStarts', 'conditionEnds'],
  read: (list, at) => {
    const quotes = list[at] as readonly string[] | null;
    const [paragraphs, starts, ends] = list.slice(at + 1, at + 4) as [string[], number[], number[]];
    return (
      quotes?.map((quote, n) => ({
        quote,
        span: { paragraph: paragraphs[n]!, start: starts[n]!, end: ends[n]! },
      })) ?? null
    );
  },
};

/**
 * What a question gets of each kind of node or edge: a list without names, since the driver takes longer over names than over all else,
 * and without what only indexes need.
 */
const forms = {
  instrument: formsOf(
    'key symbol kind number year title adopted meeting agenda draft votes chapterVII url knownBy source',
    { adopted: dated('adopted'), votes },
  ),
  paragraph: formsOf('key instrument label kind order parent heading text'),
  reference: formsOf(
    'key paragraph instrument order target targetParagraph classKey kind verb role pinpoint quote span rule',
    { span },
  ),
  task: formsOf(
    'key instrument paragraph order verb strength quote span action gist deliverable mandate due conditions rule adopted',
    { span, due, conditions, adopted: dated('adopted') },
  ),
  actor: formsOf('task role order body pointer quote span', { span }),
  body: formsOf('key name acronym aliases kind registered from until iso parent source', {
    aliases: { columns: ['aliases'], read: (list, at) => list[at] ?? [] },
  }),
} as const;
export type Kind = keyof typeof forms;

interface KindOf {
  readonly instrument: InstrumentNode;
  readonly paragraph: ParagraphNode;
  readonly reference: ReferenceEdge;
  readonly task: TaskNode;
  readonly actor: ActorEdge;
  readonly body: BodyNode;
}

function fieldsOf(kind: Kind, fields: readonly string[] | null): readonly (readonly [name: string, form: FieldForm])[] {
  const all = Object.entries<FieldForm>(forms[kind]);
  return fields ? all.filter(([name]) => fields.includes(name)) : all;
}

/** What a question gets of a node or edge `variable`, as Cypher: of all its fields, or of some. */
export function listed(kind: Kind, variable: string, fields: readonly string[] | null = null): string {
  return `[${columnsOf(kind, fields)
    .map((name) => `${variable}.${name}`)
    .join(', ')}]`;
}

/** The properties of which a question gets these fields, in the order in which it gets them. */
export function columnsOf(kind: Kind, fields: readonly string[] | null = null): readonly string[] {
  return fieldsOf(kind, fields).flatMap(([, { columns }]) => columns);
}

/** Reads what `listed` got: the same kind, the same fields. */
export function reader<K extends Kind>(kind: K, fields: readonly string[] | null = null): (list: List) => KindOf[K] {
  let begin = 0;
  const places = fieldsOf(kind, fields).map(([name, { columns, read }]) => {
    const at = begin;
    begin += columns.length;
    return { name, read, at };
  });
  return (list) => {
    const node: Record<string, unknown> = {};
    for (const { name, read, at } of places) node[name] = read(list, at);
    return node as unknown as KindOf[K];
  };
}

export const instrumentOf = reader('instrument');
export const paragraphOf = reader('paragraph');
export const referenceOf = reader('reference');
export const taskOf = reader('task');
export const actorOf = reader('actor');
export const bodyOf = reader('body');
