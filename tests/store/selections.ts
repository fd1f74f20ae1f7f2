import { roles } from '../../src/references/reference.js';
import type { PageRequest, Slice } from '../../src/store/page.js';
import type {
  BodySelection,
  BodyTold,
  CitationTold,
  InstrumentSelection,
  InstrumentTold,
  ParagraphSelection,
  ParagraphTold,
  TaskSelection,
  TaskTold,
} from '../../src/store/selection.js';

/** Selections that stores are put to the test with, and what of the answers was selected: a store may tell more. */

const page: PageRequest = { first: 1000, after: null, total: true };

const fewTasks: TaskSelection = { fields: ['verb'], actors: null, paragraph: null, instrument: null };
export const wholeTasks: TaskSelection = {
  fields: [
    'verb',
    'strength',
    'quote',
    'span',
    'action',
    'gist',
    'deliverable',
    'mandate',
    'due',
    'conditions',
    'rule',
    'adopted',
  ],
  actors: {
    roles: ['addressee', 'recipient'],
    fields: ['body', 'pointer', 'quote', 'span'],
    body: { fields: ['name', 'aliases'], lists: {} },
  },
  paragraph: {
    fields: ['label'],
    instrument: { fields: ['title', 'votes', 'adopted'], lists: {} },
    references: null,
    tasks: null,
  },
  instrument: { fields: [], lists: {} },
};
export const bodiesWithTasks: BodySelection = {
  fields: ['kind', 'parent'],
  lists: {
    all: { kind: 'tasks of a body', filter: {}, order: 'NEWEST', page, of: wholeTasks },
    some: {
      kind: 'tasks of a body',
      filter: { roles: ['partner', 'recipient'], strengthAtLeast: 'call' },
      order: 'OLDEST',
      page: { first: 2, after: null, total: true },
      of: fewTasks,
    },
  },
};
export const instrumentSelections: Readonly<Record<string, InstrumentSelection>> = {
  'the key alone': { fields: [], lists: {} },
  'with tasks and paragraphs': {
    fields: ['symbol', 'votes'],
    lists: {
      tasks: { kind: 'tasks', filter: {}, page, of: wholeTasks },
      'first tasks': {
        kind: 'tasks',
        filter: { bodies: ['OQA'], verbs: ['urge', 'decide'] },
        page: { first: 1, after: null, total: true },
        of: {
          ...fewTasks,
          paragraph: { fields: ['text'], instrument: null, references: null, tasks: fewTasks },
          instrument: { fields: ['number'], lists: {} },
        },
      },
      paragraphs: {
        kind: 'paragraphs',
        page: { first: 2, after: null, total: true },
        of: {
          fields: ['label', 'kind', 'text', 'parent', 'heading'],
          instrument: { fields: ['title'], lists: {} },
          references: {
            fields: ['verb', 'role', 'span', 'target', 'quote'],
            target: { fields: ['kind', 'title'], lists: {} },
          },
          tasks: wholeTasks,
        },
      },
    },
  },
  'with citations': {
    fields: ['title', 'adopted'],
    lists: {
      cites: {
        kind: 'citations',
        direction: 'out',
        filter: { roles, verbs: null, kinds: null },
        page,
        edges: true,
        of: {
          fields: ['symbol'],
          lists: {
            'cited by': {
              kind: 'citations',
              direction: 'in',
              filter: { roles: ['cited'], verbs: ['recall', 'note'], kinds: ['resolution'] },
              page: { first: 1, after: null, total: true },
              edges: false,
              of: { fields: ['year'], lists: {} },
            },
          },
        },
      },
      named: {
        kind: 'citations',
        direction: 'in',
        filter: { roles, verbs: ['recall'], kinds: null },
        page: { first: 1, after: null, total: false },
        edges: true,
        of: { fields: [], lists: {} },
      },
      none: {
        kind: 'citations',
        direction: 'in',
        filter: { roles: [], verbs: null, kinds: null },
        page,
        edges: true,
        of: { fields: [], lists: {} },
      },
    },
  },
};

/** Of a thing only these fields; what is not told is undefined, which is no answer. */
function part(thing: object, fields: readonly string[]): unknown {
  const all = thing as Readonly<Record<string, unknown>>;
  return Object.fromEntries(['key', ...fields].map((name) => [name, name in all ? all[name] : 'not told']));
}

function shown<T, S>(slice: Slice<T>, show: (told: T, selection: S) => unknown, selection: S): unknown {
  const cursors = new Set(slice.items.map(({ cursor }) => cursor));
  return {
    ...slice,
    items: slice.items.map(({ value }) => show(value, selection)),
    cursorsDiffer: cursors.size === slice.items.length,
  };
}

export function instrumentShown({ node, lists }: InstrumentTold, selection: InstrumentSelection): unknown {
  return {
    node: part(node, selection.fields),
    lists: Object.fromEntries(
      Object.entries(selection.lists).map(([name, list]) => [name, listShown(lists[name]!, list)]),
    ),
  };
}

function listShown(slice: InstrumentTold['lists'][string], list: InstrumentSelection['lists'][string]): unknown {
  switch (list.kind) {
    case 'tasks':
      return shown(slice as Slice<TaskTold>, taskShown, list.of);
    case 'paragraphs':
      return shown(slice as Slice<ParagraphTold>, paragraphShown, list.of);
    case 'citations':
      return shown(
        slice as Slice<CitationTold>,
        ({ end, citation }, of: InstrumentSelection) => [list.edges && citation, instrumentShown(end, of)],
        list.of,
      );
  }
}

function instrumentAt(told: InstrumentTold | null, selection: InstrumentSelection | null): unknown {
  return selection && told && instrumentShown(told, selection);
}

function paragraphShown(told: ParagraphTold, selection: ParagraphSelection): unknown {
  const { references, tasks } = selection;
  return {
    node: part(told.node, selection.fields),
    instrument: instrumentAt(told.instrument, selection.instrument),
    references:
      references &&
      told.references!.map(({ edge, target }) => [
        part(edge, references.fields),
        instrumentAt(target, references.target),
      ]),
    tasks: tasks && told.tasks!.map((one) => taskShown(one, tasks)),
  };
}

export function taskShown(told: TaskTold, selection: TaskSelection): unknown {
  const { actors, paragraph } = selection;
  return {
    node: part(told.node, selection.fields),
    actors:
      actors &&
      told.actors!.map(({ edge, body }) => [
        edge.role,
        edge.order,
        part(edge, actors.fields),
        actors.body && body && bodyShown(body, actors.body),
      ]),
    paragraph: paragraph && paragraphShown(told.paragraph!, paragraph),
    instrument: instrumentAt(told.instrument, selection.instrument),
  };
}

export function bodyShown({ node, lists }: BodyTold, selection: BodySelection): unknown {
  return {
    node: part(node, selection.fields),
    lists: Object.fromEntries(
      Object.entries(selection.lists).map(([name, { of }]) => [name, shown(lists[name]!, taskShown, of)]),
    ),
  };
}
