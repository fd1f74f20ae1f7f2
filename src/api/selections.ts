import { type FieldNode, type GraphQLResolveInfo, getArgumentValues, isObjectType, print } from 'graphql';
import { RequestError } from '../errors.js';
import type { PageRequest } from '../store/page.js';
import type { Direction } from '../store/questions/instruments.js';
import type { TaskOrder } from '../store/questions/tasks.js';
import type {
  ActorSelection,
  BodySelection,
  InstrumentSelection,
  ParagraphSelection,
  ReferenceSelection,
  TaskSelection,
} from '../store/selection.js';
import { type PageArgs, pageOf, requestOf } from './connection.js';
import {
  type BodyTaskFilterInput,
  bodyTaskFilterOf,
  type CitationArgs,
  citationFilterOf,
  type TaskFilterInput,
} from './filters.js';
import { fieldsBelow } from './selection.js';
import {
  actorFields,
  bodyFields,
  instrumentFields,
  paragraphFields,
  referenceFields,
  rolesShown,
  shown,
  taskFields,
} from './shownFields.js';

/**
 * What a query selects below a field, as the store understands it, so that several levels are one question. A list whose arguments
 * would have to be looked up first, or are refused, is left out: its resolver asks (or refuses) when its turn comes.
 */

/** Of an `Instrument` that a field gives. */
export const instrumentSelection = readOnce((reader, group): InstrumentSelection => reader.instrument(group));

/** Of the `Instrument`s in a connection that a field gives. */
export const instrumentsSelection = readOnce(
  (reader, group): InstrumentSelection => reader.instrument(reader.nodes(group)),
);

/** Of the `Task`s in a connection that a field gives. */
export const tasksSelection = readOnce((reader, group): TaskSelection => reader.task(reader.nodes(group)));

/** Of a `Body` that a field gives. */
export const bodySelection = readOnce((reader, group): BodySelection => reader.body(group));

/**
 * What is selected below a field depends on the document alone where its operation has no variables: then it is read once for a document,
 * and is the same object each time. Fields are told by their node, so a field that is written twice is read each time.
 */
function readOnce<S extends object>(read: (reader: Reader, group: Group) => S): (info: GraphQLResolveInfo) => S {
  const known = new WeakMap<FieldNode, S>();
  return (info) => {
    const [only, another] = info.fieldNodes;
    if (!only || another || info.operation.variableDefinitions?.length) return read(new Reader(info), info.fieldNodes);
    let selection = known.get(only);
    if (!selection) {
      selection = read(new Reader(info), info.fieldNodes);
      known.set(only, selection);
    }
    return selection;
  };
}

/** Fields that stand for one and the same, under one name in the answer or under several. */
type Group = readonly FieldNode[];

class Reader {
  constructor(private readonly info: GraphQLResolveInfo) {}

  instrument(group: Group): InstrumentSelection {
    const below = this.below(group);
    const lists: Record<string, InstrumentSelection['lists'][string]> = {};
    for (const [name, field] of this.alike(below)) {
      const list = this.instrumentList(field);
      if (list) lists[name] = list;
    }
    return { fields: shown(below, instrumentFields), lists };
  }

  private instrumentList(field: Group): InstrumentSelection['lists'][string] | null {
    switch (field[0]!.name.value) {
      case 'tasks':
        return this.list('Instrument', field, 'tasks of an instrument', (args, page) => {
          const { body, ...filter } = (args['filter'] ?? {}) as TaskFilterInput;
          if (body != null) return null;
          return { kind: 'tasks', filter: bodyTaskFilterOf(filter), page, of: this.task(this.nodes(field)) };
        });
      case 'cites':
        return this.citations(field, 'out', 'cites');
      case 'citedBy':
        return this.citations(field, 'in', 'cited by');
      case 'paragraphs':
        return this.list('Instrument', field, 'paragraphs', (_, page) => ({
          kind: 'paragraphs',
          page,
          of: this.paragraph(this.nodes(field)),
        }));
      default:
        return null;
    }
  }

  private citations(field: Group, direction: Direction, list: string): InstrumentSelection['lists'][string] | null {
    return this.list('Instrument', field, list, (args, page) => ({
      kind: 'citations',
      direction,
      filter: citationFilterOf(args as unknown as CitationArgs),
      page,
      edges: this.below(pick(this.below(field), 'edges')).some(
        ({ name }) => !['node', 'cursor', '__typename'].includes(name.value),
      ),
      of: this.instrument(this.nodes(field)),
    }));
  }

  private paragraph(group: Group): ParagraphSelection {
    const below = this.below(group);
    const [instrument, references, tasks] = ['instrument', 'references', 'tasks'].map((name) => pick(below, name));
    return {
      fields: shown(below, paragraphFields),
      instrument: instrument!.length > 0 ? this.instrument(instrument!) : null,
      references: references!.length > 0 ? this.reference(references!) : null,
      tasks: tasks!.length > 0 ? this.task(tasks!) : null,
    };
  }

  private reference(group: Group): ReferenceSelection {
    const below = this.below(group);
    const target = pick(below, 'target');
    return {
      fields: shown(below, referenceFields),
      target: target.length > 0 ? this.instrument(target) : null,
    };
  }

  task(group: Group): TaskSelection {
    const below = this.below(group);
    const actors = below.filter(({ name }) => Object.hasOwn(rolesShown, name.value));
    const paragraph = pick(below, 'paragraph');
    const instrument = pick(below, 'instrument');
    return {
      fields: shown(below, taskFields),
      actors: actors.length > 0 ? this.actors(actors) : null,
      paragraph: paragraph.length > 0 ? this.paragraph(paragraph) : null,
      instrument: instrument.length > 0 ? this.instrument(instrument) : null,
    };
  }

  private actors(group: Group): ActorSelection {
    const below = this.below(group);
    const body = pick(below, 'body');
    return {
      roles: [...new Set(group.map(({ name }) => rolesShown[name.value]!))],
      fields: shown(below, actorFields),
      body: body.length > 0 ? this.body(body) : null,
    };
  }

  body(group: Group): BodySelection {
    const below = this.below(group);
    const lists: Record<string, BodySelection['lists'][string]> = {};
    for (const [name, field] of this.alike(below)) {
      if (field[0]!.name.value !== 'tasks') continue;
      const orderBy = this.argumentsOf('Body', field)['orderBy'] as TaskOrder;
      const list = this.list('Body', field, `tasks of a body ${orderBy}`, (args, page) => ({
        kind: 'tasks of a body' as const,
        filter: bodyTaskFilterOf((args['filter'] ?? {}) as BodyTaskFilterInput),
        order: orderBy,
        page,
        of: this.task(this.nodes(field)),
      }));
      if (list) lists[name] = list;
    }
    return { fields: shown(below, bodyFields), lists };
  }

  /** The nodes of a connection, in whichever of the two ways they are selected. */
  nodes(group: Group): Group {
    const below = this.below(group);
    return [...pick(below, 'nodes'), ...pick(this.below(pick(below, 'edges')), 'node')];
  }

  /** A list with its arguments, or null where these are refused. */
  private list<L>(
    type: string,
    field: Group,
    list: string,
    make: (args: Readonly<Record<string, unknown>>, page: PageRequest) => L | null,
  ): L | null {
    try {
      const args = this.argumentsOf(type, field);
      const selected = new Set(this.below(field).map(({ name }) => name.value));
      return make(args, requestOf(pageOf(list, args as unknown as PageArgs, selected)));
    } catch (error) {
      if (error instanceof RequestError) return null;
      throw error;
    }
  }

  private argumentsOf(type: string, field: Group): Readonly<Record<string, unknown>> {
    const owner = this.info.schema.getType(type);
    const definition = isObjectType(owner) ? owner.getFields()[field[0]!.name.value]! : undefined;
    return definition ? getArgumentValues(definition, field[0]!, this.info.variableValues) : {};
  }

  private below(group: Group): Group {
    return fieldsBelow(group, this.info);
  }

  /**
   * Fields by their names in the answer. Where one name stands for two things (below `nodes` for one and below `edges` for another), it is
   * left out.
   */
  private alike(fields: Group): ReadonlyMap<string, Group> {
    const groups = new Map<string, FieldNode[]>();
    for (const field of fields) {
      const name = (field.alias ?? field.name).value;
      groups.set(name, [...(groups.get(name) ?? []), field]);
    }
    for (const [name, group] of groups) if (new Set(group.map(askedBy)).size > 1) groups.delete(name);
    return groups;
  }
}

function askedBy({ name, arguments: args = [] }: FieldNode): string {
  return `${name.value} ${args.map(print).sort().join(' ')}`;
}

function pick(fields: Group, name: string): Group {
  return fields.filter((field) => field.name.value === name);
}
