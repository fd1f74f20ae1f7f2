import { actorRoles } from '../../../graph/graph.js';
import type { Slice } from '../../page.js';
import {
  type ActorSelection,
  type ActorTold,
  type BodySelection,
  type BodyTold,
  type InstrumentSelection,
  type InstrumentTold,
  instrumentIsItsKey,
  type ParagraphSelection,
  type ParagraphTold,
  paragraphIsInKey,
  paragraphOfKey,
  type ReferenceSelection,
  type ReferenceTold,
  type TaskSelection,
  type TaskTold,
} from '../../selection.js';
import type { List } from '../fields.js';
import { actorTypes } from '../labels.js';
import { bodyTaskList, citationList, paragraphList, taskList } from './lists.js';
import { type Draft, first, type Shape, shapeOf } from './shape.js';

/*
 * Selections as expressions: each kind of thing is one list of its selected fields and of what comes with it, which are lists again
 * (`shape.ts`).
 */

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
      return taskList(i, list, draft, taskShape);
    case 'citations':
      return citationList(i, list, draft, instrumentShape);
    case 'paragraphs':
      return paragraphList(i, list, draft, paragraphShape);
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
  const parts = names.map((name) => bodyTaskList(b, lists[name]!, draft, taskShape));
  return shapeOf('body', b, ['key', ...fields], parts, (node, told) => ({
    node,
    lists: listsOf(names, told as readonly Slice<TaskTold>[]),
  }));
}
