import type { GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import type { ActorRole } from '../graph/graph.js';
import { bodyTold } from './types/body.js';
import { instrumentTold } from './types/instrument.js';
import { type Paragraph, paragraphTold } from './types/paragraph.js';
import { type Reference, referenceTold } from './types/reference.js';
import { type Actor, actorOf, type Task, taskTold } from './types/task.js';

/** What came together with a thing, by type and field; nothing where it did not come, and the field's resolver has to ask. */
const came = {
  Task: {
    instrument: ({ told }: Task) => told?.instrument && instrumentTold(told.instrument),
    paragraph: ({ told }: Task) => told?.paragraph && paragraphTold(told.paragraph),
    addressees: (task: Task) => actorsTold(task, 'addressee'),
    partners: (task: Task) => actorsTold(task, 'partner'),
    reportsTo: (task: Task) => actorsTold(task, 'recipient'),
  },
  Paragraph: {
    instrument: ({ told }: Paragraph) => told?.instrument && instrumentTold(told.instrument),
    references: ({ told }: Paragraph) => told?.references?.map(referenceTold),
    tasks: ({ told }: Paragraph) => told?.tasks?.map(taskTold),
  },
  Reference: {
    target: ({ told }: Reference) => told?.target && instrumentTold(told.target),
  },
} as const;

function actorsTold({ told }: Task, role: ActorRole): readonly Actor[] | undefined {
  if (!told?.actors) return undefined;
  const actors: Actor[] = [];
  for (const { edge, body } of told.actors) if (edge.role === role) actors.push(actorOf(edge, body && bodyTold(body)));
  return actors;
}

/** Fields of a list's items are resolved thousands of times an answer: what is there is given before any resolver is called. */
export function givenAtOnce(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, fields] of Object.entries(came)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const [field, tell] of Object.entries(fields) as [string, (thing: unknown) => unknown][]) {
      const definition = type.getFields()[field]!;
      const ask = definition.resolve!;
      definition.resolve = (thing, args, context, info) => tell(thing) ?? ask(thing, args, context, info);
    }
  }
  return schema;
}
