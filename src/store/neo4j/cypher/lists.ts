import { partsOfParagraph } from '../../../graph/keys.js';
import { sortKeyNewestFirst, sortKeyOfInstrument, sortKeyWithin } from '../../../graph/order.js';
import { cursorOf, placeAfter } from '../../cursors.js';
import type { PageRequest, Slice } from '../../page.js';
import type { TaskOrder } from '../../questions/tasks.js';
import type {
  BodyTaskList,
  CitationList,
  CitationTold,
  InstrumentSelection,
  InstrumentTold,
  ParagraphList,
  ParagraphSelection,
  ParagraphTold,
  TaskList,
  TaskSelection,
  TaskTold,
} from '../../selection.js';
import { type CitationRow, joined } from '../citations.js';
import type { List } from '../fields.js';
import { limitOf, sliceOf } from '../pages.js';
import { citationWalk } from './citations.js';
import type { Draft, Shape } from './shape.js';
import { also, countOfBody, places, tasksOfBody, tasksOfInstrument, testsOf } from './tasks.js';

/*
 * Lists that hang on an instrument or a body, as expressions that give one page. What is told of each thing in a list is a shape of
 * its own (`selections.ts`), which may have lists again.
 */

/** Makes the shape of what is selected of the thing that a variable of the statement stands for. */
type Shaping<S, T> = (variable: string, selection: S, draft: Draft) => Shape<T>;

/** A page of an instrument's tasks. */
export function taskList(
  i: string,
  { filter, page: request, of }: TaskList,
  draft: Draft,
  taskShape: Shaping<TaskSelection, TaskTold>,
): Shape<Slice<TaskTold>> {
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

/** A page of an instrument's paragraphs and items. */
export function paragraphList(
  i: string,
  { page: request, of }: ParagraphList,
  draft: Draft,
  paragraphShape: Shaping<ParagraphSelection, ParagraphTold>,
): Shape<Slice<ParagraphTold>> {
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

/** A page of what an instrument cites or is cited by. */
export function citationList(
  i: string,
  list: CitationList,
  draft: Draft,
  instrumentShape: Shaping<InstrumentSelection, InstrumentTold>,
): Shape<Slice<CitationTold>> {
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

/** A page of a body's tasks, each once. */
export function bodyTaskList(
  b: string,
  { filter, order, page: request, of }: BodyTaskList,
  draft: Draft,
  taskShape: Shaping<TaskSelection, TaskTold>,
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
  return ({ node: { key, order } }) => {
    const [instrument] = partsOfParagraph(key) ?? [key];
    return cursorOf('tasks', place(instrument, order!));
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
