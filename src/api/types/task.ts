import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Strength } from '../../clauses/clause.js';
import type { ActorEdge, TaskNode } from '../../graph/graph.js';
import type { TaskTold } from '../../store/selection.js';
import { connectionOf } from '../connection.js';
import { CalendarDate } from '../date.js';
import { globalIdOf, Node } from '../globalId.js';
import { Deliverables, MandateActs, Strengths } from '../vocabulary.js';
import { Body } from './body.js';
import { Quote, Span } from './span.js';

@ObjectType('Due', { simpleResolvers: true, description: 'A deadline.' })
export class Due {
  @Field(() => String, {
    nullable: true,
    description: 'The period as an ISO 8601 duration: P12M is within twelve months, R/P6M every six months.',
  })
  readonly period!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day by which it is due, printed or counted from the adoption; null where no day can be told.',
  })
  readonly date!: string | null;

  @Field(() => String, { nullable: true, description: 'The words that set the deadline, as printed.' })
  readonly quote!: string | null;

  @Field(() => Span, { nullable: true, description: 'Where these words stand.' })
  readonly span!: Span | null;
}

@ObjectType('Actor', {
  simpleResolvers: true,
  description:
    'A body that a task names, and the words that name it. Words that point to several bodies (“the above-mentioned entities”) give an entry for each of them, with the same quote.',
})
export class Actor {
  @Field(() => String, { nullable: true, description: 'The words that name it, as printed.' })
  readonly quote!: string | null;

  @Field(() => Span, { nullable: true, description: 'Where these words stand.' })
  readonly span!: Span | null;

  @Field(() => Boolean, { description: 'Whether the words only point to bodies that the text named before.' })
  readonly pointer!: boolean;

  @Field(() => Body, {
    nullable: true,
    description: 'The body that is meant; null where the words point to bodies and it could not be decided to which.',
  })
  readonly body!: Body | null;
}

@ObjectType('Task', {
  simpleResolvers: true,
  implements: Node,
  description: 'A place where an instrument directs, asks, authorizes or encourages someone to do something.',
})
export class Task implements Node {
  @Field(() => ID, { description: 'Opaque and stable: give it to `node` to ask for the same task again.' })
  get id(): string {
    return globalIdOf('Task', this.key);
  }

  @Field(() => String, { description: 'Its paragraph’s key and its number there: S/RES/2331(2016)#23/1.' })
  readonly key!: string;

  @Field(() => String, { description: 'The verb that tasks, without its adverbs: decide, request, call upon.' })
  readonly verb!: string;

  @Field(() => Strengths, { description: 'What this verb demands.' })
  readonly strength!: Strength;

  @Field(() => String, { nullable: true, description: 'The verb as printed, with its adverbs: further encourages.' })
  readonly quote!: string | null;

  @Field(() => Span, { nullable: true, description: 'Where the verb stands.' })
  readonly span!: Span | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is to be done, in the words of the text. Null where the instrument is known without its text.',
  })
  readonly action!: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be done, in two to five words of ours.' })
  readonly gist!: string | null;

  @Field(() => Deliverables, { nullable: true, description: 'What is to be delivered, where something is.' })
  readonly deliverable!: TaskNode['deliverable'];

  @Field(() => MandateActs, {
    nullable: true,
    description:
      'Where it establishes, extends, renews or ends the body that it addresses: which of these. Until when is `due`.',
  })
  readonly mandate!: TaskNode['mandate'];

  @Field(() => Due, { nullable: true, description: 'By when, where the text sets a deadline.' })
  readonly due!: Due | null;

  @Field(() => [Quote], {
    nullable: true,
    description:
      'What limits the task: “within existing resources”, “upon request”. Null where the instrument is known without its text.',
  })
  readonly conditions!: readonly Quote[] | null;

  @Field(() => String, { nullable: true, description: 'The rule by which the verb was recognized.' })
  readonly rule!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day on which its instrument was adopted.' })
  readonly adopted!: string | null;

  /** Keys, which the resolvers of the fields of these names start from. */
  readonly instrument!: string;
  readonly paragraph!: string;

  /** What came together with it. */
  readonly told?: TaskTold;
}

/** A task as GraphQL shows it. */
export function taskOf(node: TaskNode): Task {
  return Object.assign(new Task(), node);
}

/** A task with what was asked for together with it. */
export function taskTold(told: TaskTold): Task {
  return Object.assign(new Task(), told.node, { told });
}

/** An actor as GraphQL shows it. */
export function actorOf({ quote, span, pointer }: Partial<ActorEdge>, body: Body | null): Actor {
  return { quote, span, pointer, body } as Actor;
}

@ObjectType('TaskCount', {
  simpleResolvers: true,
  description: 'How many tasks of one strength a body has from one year.',
})
export class TaskCount {
  @Field(() => Int, { nullable: true, description: 'The year of adoption.' })
  readonly year!: number | null;

  @Field(() => Strengths, { description: 'What the verbs demand.' })
  readonly strength!: Strength;

  @Field(() => Int, { description: 'How many tasks.' })
  readonly count!: number;
}

export const TaskConnection = connectionOf('Task', () => Task, { one: 'A task', many: 'tasks' });
