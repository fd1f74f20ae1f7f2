import { actorRoles } from '../../../graph/graph.js';
import { sortKeyNewestFirst, sortKeyOfInstrument, sortKeyWithin } from '../../../graph/order.js';
import { cursorOf, placeAfter } from '../../cursors.js';
import type { PageRequest, Slice } from '../../page.js';
import type { TaskOrder } from '../../questions/tasks.js';
import {
  type ActorSelection,
  type ActorTold,
  type BodySelection,
  type BodyTaskList,
  type BodyTold,
  type CitationList,
  type CitationTold,
  type InstrumentSelection,
  type InstrumentTold,
  instrumentIsItsKey,
  type ParagraphList,
  type ParagraphSelection,
  type ParagraphTold,
  paragraphIsInKey,
  paragraphOfKey,
  type ReferenceSelection,
  type ReferenceTold,
  type TaskList,
  type TaskSelection,
  type TaskTold,
} from '../../selection.js';
import { type CitationRow, joined } from '../citations.js';
import { columnsOf, type Kind, type List, reader } from '../fields.js';
import { actorTypes } from '../labels.js';
import { limitOf, sliceOf } from '../pages.js';
import { citationWalk } from './citations.js';
import type { Parameters } from './parameters.js';
import { also, countOfBody, places, tasksOfBody, tasksOfInstrument, testsOf } from './tasks.js';

/*
 * Selections as expressions: each kind of thing is one list of its selected fields and of what comes with it, which are lists again.
 * Beside the expression stands how its value is read.
 */

interface Shape<T> {
  readonly cypher: string;
  readonly read: (value: unknown) => T;
}

/** What is put together: the values, and names that no other part of the statement has. */
export class Draft {
  private named = 0;

  constructor(readonly parameters: Parameters) {}

  name(prefix: string): string {
    return `${prefix}${++this.named}`;
  }
}

/**
 * A node or edge with what comes with it, as one list. `tell` gets the node, and for each part what was read of it: null for a part that is
 * not selected.
 */
function shapeOf<K extends Kind, T, P extends readonly (Shape<unknown> | null)[]>(
  kind: K,
  variable: string,
  fields: readonly string[],
  parts: P,
  tell: (node: ReturnType<ReturnType<typeof reader<K>>>, parts: Read<P>) => T,
): Shape<T> {
  const columns = columnsOf(kind, fields);
  const node = reader(kind, fields);
  const selected = parts.filter((part) => part !== null);
  const readers = parts.map((part) => (part === null ? null : part.read));
  return {
    cypher: `[${[...columns.map((name) => `${variable}.${name}`), ...selected.map(({ cypher }) => cypher)].join(', ')}]`,
    read: (value) => {
      const list = value as List;
      let at = columns.length;
      const told = readers.map((read) => (read === null ? null : read(list[at++])));
      return tell(node(list), told as Read<P>);
    },
  };
}

/** What is read of parts. */
type Read<P extends readonly (Shape<unknown> | null)[]> = {
  readonly [At in keyof P]: P[At] extends Shape<infer T> ? T : P[At] extends Shape<infer T> | null ? T | null : never;
};

export function instrumentShape(
  i: string,
  { fields, lists }: InstrumentSelection,
  draft: Draft,
): Shape<InstrumentTold> {
  const names = Object.keys(lists);
  const parts = names.map((name) => listShape(i, lists[name]!, draft));
  return shapeOf('instrument', i, ['key', ...fields], parts, (node, told) => ({
    node,
    lists: listsOf(names, told as readonly InstrumentTold['lists'][string][]),
  }));
}

const noLists = {};

function listsOf<L>(names: readonly string[], lists: readonly L[]): Readonly<Record<string, L>> {
  return names.length === 0 ? noLists : Object.fromEntries(names.map((name, at) => [name, lists[at]!]));
}

function listShape(
  i: string,
  list: InstrumentSelection['lists'][string],
  draft: Draft,
): Shape<InstrumentTold['lists'][string]> {
  switch (list.kind) {
    case 'tasks':
      return taskList(i, list, draft);
    case 'citations':
      return citationList(i, list, draft);
    case 'paragraphs':
      return paragraphList(i, list, draft);
  }
}

/** The instrument of a key that another node or edge has, which is there: what only its key is wanted of need not be looked up. */
function instrumentAt(key: string, selection: InstrumentSelection, draft: Draft): Shape<InstrumentTold | null> {
  if (instrumentIsItsKey(selection)) {
    return {
      cypher: key,
      read: (value) => (value === null ? null : { node: { key: value as string }, lists: noLists }),
    };
  }
  const i = draft.name('i');
  return first(`MATCH (${i}:Instrument {key: ${key}})`, instrumentShape(i, selection, draft));
}

function first<T>(match: string, { cypher, read }: Shape<T>): Shape<T | null> {
  return {
    cypher: `COLLECT { ${match} RETURN ${cypher} }`,
    read: (value) => {
      const [only] = value as List;
      return only === undefined ? null : read(only);
    },
  };
}

/** A page of things in the order of their own lists, and how many there are, where that is asked. */
function page<T>(
  rows: string,
  count: string,
  request: PageRequest,
  read: (rows: List) => readonly T[],
  placeOf: (told: T) => string,
): Shape<Slice<T>> {
  return {
    cypher: request.total ? `[${rows}, ${count}]` : rows,
    read: (value) => {
      const [list, total] = request.total ? (value as [List, number]) : [value as List, null];
      return sliceOf(read(list), request, total, (told) => ({
        value: told,
        get cursor() {
          return placeOf(told);
        },
      }));
    },
  };
}

function taskList(i: string, { filter, page: request, of }: TaskList, draft: Draft): Shape<Slice<TaskTold>> {
  const { parameters } = draft;
  const [place] = placeAfter('tasks', request.after, [-1]);
  const t = draft.name('t');
  const after = parameters.add('after', place);
  const limit = parameters.add('limit', limitOf(request));
  const where = also(testsOf(filter, t, parameters));
  const { cypher, read } = taskShape(t, of, draft);
  const match = tasksOfInstrument(t, `${i}.key`);
  return page(
    `COLLECT { ${match} WHERE ${t}.order > ${after}${where}
    WITH ${t} ORDER BY ${t}.order LIMIT ${limit} RETURN ${cypher} }`,
    `COUNT { ${match} WHERE ${t}.order >= 0${where} }`,
    request,
    (list) => list.map(read),
    ({ node }) => cursorOf('tasks', node.order!),
  );
}

function paragraphList(i: string, { page: request, of }: ParagraphList, draft: Draft): Shape<Slice<ParagraphTold>> {
  const [place] = placeAfter('paragraphs', request.after, [-1]);
  const p = draft.name('p');
  const after = draft.parameters.add('after', place);
  const limit = draft.parameters.add('limit', limitOf(request));
  const { cypher, read } = paragraphShape(p, { ...of, fields: [...of.fields, 'order'] }, draft);
  const match = `MATCH (${p}:Paragraph {instrument: ${i}.key}) USING INDEX ${p}:Paragraph(instrument, order)`;
  return page(
    `COLLECT { ${match} WHERE ${p}.order > ${after}
    WITH ${p} ORDER BY ${p}.order LIMIT ${limit} RETURN ${cypher} }`,
    `COUNT { ${match} WHERE ${p}.order >= 0 }`,
    request,
    (list) => list.map(read),
    ({ node }) => cursorOf('paragraphs', node.order!),
  );
}

function citationList(i: string, list: CitationList, draft: Draft): Shape<Slice<CitationTold>> {
  const { direction, filter, page: request, edges, of } = list;
  if (filter.roles.length === 0) {
    return { cypher: 'null', read: () => ({ items: [], hasNext: false, totalCount: request.total ? 0 : null }) };
  }
  const { parameters } = draft;
  const [place] = placeAfter('citations', request.after, ['']);
  const [c, other] = [draft.name('c'), draft.name('i')];
  const walk = citationWalk(direction, filter, parameters, {
    edge: c,
    other,
    start: `(${i})`,
    key: `${i}.key`,
    after: parameters.add('after', place),
    limit: parameters.add('limit', limitOf(request)),
  });
  const end = instrumentShape(other, of, draft);
  const [only] = walk.branches;
  const rows =
    walk.branches.length === 1
      ? `${only}${walk.cut('WITH')}`
      : `CALL (${i}) {
    ${walk.branches.map((branch) => `${branch}${walk.cut('RETURN')}`).join('\n    UNION ALL\n    ')}
  }
  WITH ${c}, ${other} ORDER BY ${c}.${walk.place}`;
  const edge = edges
    ? `type(${c}), ${['from', 'to', 'verbs', 'paragraphs', 'places', 'count'].map((name) => `${c}.${name}`).join(', ')}, `
    : '';
  return page(
    `COLLECT { ${rows} RETURN [${edge}${end.cypher}] }`,
    walk.count,
    request,
    (all) => citationsTold(all as readonly List[], edges, end.read),
    ({ end: { node } }) => cursorOf('citations', sortKeyOfInstrument(node.key)),
  );
}

/** Edges to the same end stand side by side and are one citation. */
function citationsTold(
  rows: readonly List[],
  edges: boolean,
  read: (value: unknown) => InstrumentTold,
): readonly CitationTold[] {
  const groups: { readonly end: InstrumentTold; readonly rows: List[] }[] = [];
  for (const row of rows) {
    const end = read(row.at(-1));
    const last = groups.at(-1);
    if (last?.end.node.key === end.node.key) last.rows.push(row);
    else groups.push({ end, rows: [row] });
  }
  return groups.map(({ end, rows: between }) => ({
    end,
    citation: edges ? joined(between as unknown as readonly CitationRow[]) : null,
  }));
}

function paragraphShape(p: string, selection: ParagraphSelection, draft: Draft): Shape<ParagraphTold> {
  const parts = [
    selection.instrument && instrumentAt(`${p}.instrument`, selection.instrument, draft),
    selection.references && referencesOf(p, selection.references, draft),
    selection.tasks && tasksOfParagraph(p, selection.tasks, draft),
  ] as const;
  return shapeOf('paragraph', p, ['key', ...selection.fields], parts, (node, [instrument, references, tasks]) => ({
    node,
    instrument,
    references,
    tasks,
  }));
}

/** A task's paragraph, of which the key tells the instrument and the label. */
function paragraphAt(t: string, selection: ParagraphSelection, draft: Draft): Shape<ParagraphTold | null> {
  if (!paragraphIsInKey(selection)) {
    const p = draft.name('p');
    return first(`MATCH (${p}:Paragraph {key: ${t}.paragraph})`, paragraphShape(p, selection, draft));
  }
  const instrument = selection.instrument && instrumentAt(`${t}.instrument`, selection.instrument, draft);
  return {
    cypher: instrument ? `[${t}.paragraph, ${instrument.cypher}]` : `${t}.paragraph`,
    read: (value) => {
      const [key, found] = instrument ? (value as [string, unknown]) : [value as string];
      return {
        node: paragraphOfKey(key),
        instrument: instrument?.read(found) ?? null,
        references: null,
        tasks: null,
      };
    },
  };
}

function referencesOf(
  p: string,
  { fields, target }: ReferenceSelection,
  draft: Draft,
): Shape<readonly ReferenceTold[]> {
  const r = draft.name('r');
  const parts = [target && instrumentAt(`${r}.target`, target, draft)] as const;
  const { cypher, read } = shapeOf('reference', r, ['key', ...fields], parts, (edge, [found]) => ({
    edge,
    target: found,
  }));
  return {
    cypher: `COLLECT { MATCH (${p})-[${r}:REFERS_TO]->() WITH ${r} ORDER BY ${r}.order RETURN ${cypher} }`,
    read: (value) => (value as List).map(read),
  };
}

function tasksOfParagraph(p: string, selection: TaskSelection, draft: Draft): Shape<readonly TaskTold[]> {
  const t = draft.name('t');
  const { cypher, read } = taskShape(t, selection, draft);
  return {
    cypher: `COLLECT { MATCH (${p})-[:STATES]->(${t}:Task) WITH ${t} ORDER BY ${t}.order RETURN ${cypher} }`,
    read: (value) => (value as List).map(read),
  };
}

/** `order` is always there: it makes the place in a list. The instrument is what the key begins with. */
export function taskShape(t: string, selection: TaskSelection, draft: Draft): Shape<TaskTold> {
  const parts = [
    selection.actors && actorsOf(t, selection.actors, draft),
    selection.paragraph && paragraphAt(t, selection.paragraph, draft),
    selection.instrument && instrumentAt(`${t}.instrument`, selection.instrument, draft),
  ] as const;
  const fields = ['key', 'order', ...selection.fields];
  return shapeOf('task', t, fields, parts, (node, [actors, paragraph, instrument]) => ({
    node,
    actors,
    paragraph,
    instrument,
  }));
}

function actorsOf(t: string, { roles, fields, body }: ActorSelection, draft: Draft): Shape<readonly ActorTold[]> {
  const wanted = [...new Set(roles)];
  if (wanted.length === 0) return { cypher: 'null', read: () => [] };
  const [a, b] = [draft.name('a'), draft.name('b')];
  const shape = body && bodyShape(b, body, draft);
  const parts = [
    shape && {
      cypher: `CASE WHEN ${a}.body IS NULL THEN null ELSE ${shape.cypher} END`,
      read: (value: unknown) => (value === null ? null : shape.read(value)),
    },
  ] as const;
  // Where there is but one role, the type of the edge says it.
  const [role, another] = wanted;
  const known = another === undefined ? { role } : {};
  const placed = another === undefined ? ['order'] : ['role', 'order'];
  const { cypher, read } = shapeOf('actor', a, [...placed, ...fields], parts, (edge, [found]) => ({
    edge: Object.assign(edge, known),
    body: found,
  }));
  return {
    cypher: `[(${t})-[${a}:${wanted.map((role) => actorTypes[role]).join('|')}]->(${body ? b : ''}) | ${cypher}]`,
    read: (value) => {
      const actors = (value as List).map(read);
      return actors.length < 2 ? actors : actors.sort(inOrder);
    },
  };
}

function inOrder({ edge: a }: ActorTold, { edge: b }: ActorTold): number {
  return actorRoles.indexOf(a.role) - actorRoles.indexOf(b.role) || a.order - b.order;
}

export function bodyShape(b: string, { fields, lists }: BodySelection, draft: Draft): Shape<BodyTold> {
  const names = Object.keys(lists);
  const parts = names.map((name) => bodyTaskList(b, lists[name]!, draft));
  return shapeOf('body', b, ['key', ...fields], parts, (node, told) => ({
    node,
    lists: listsOf(names, told as readonly Slice<TaskTold>[]),
  }));
}

function bodyTaskList(
  b: string,
  { filter, order, page: request, of }: BodyTaskList,
  draft: Draft,
): Shape<Slice<TaskTold>> {
  const { parameters } = draft;
  const [place] = placeAfter('tasks', request.after, ['']);
  const [t, a] = [draft.name('t'), draft.name('a')];
  const called = {
    task: t,
    edge: a,
    body: `${b}.key`,
    bound: b,
    after: parameters.add('after', place),
    limit: parameters.add('limit', limitOf(request)),
  };
  const where = also(testsOf(filter, t, parameters));
  const { cypher, read } = taskShape(t, of, draft);
  return page(
    `COLLECT { CALL (${b}) {
    ${tasksOfBody(filter, order, where, called)}
  }
  WITH DISTINCT ${t} ORDER BY ${t}.${places[order]} LIMIT ${called.limit} RETURN ${cypher} }`,
    countOfBody(filter, where, called),
    request,
    (list) => list.map(read),
    taskCursor(order),
  );
}

/** A task's cursor in a list of this order. */
function taskCursor(order: TaskOrder): (told: TaskTold) => string {
  const place = order === 'OLDEST' ? sortKeyWithin : sortKeyNewestFirst;
  return ({ node: { key, order } }) => cursorOf('tasks', place(key.slice(0, key.lastIndexOf('#')), order!));
}
