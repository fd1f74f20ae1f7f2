import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { Strength } from '../clauses/clause.js';
import type { ActorRole } from '../graph/graph.js';
import type { Role } from '../references/reference.js';
import type { BodyKind, InstrumentKind } from '../registry/records.js';
import type { BodyFilter } from '../store/questions/bodies.js';
import type { CitationFilter, InstrumentFilter } from '../store/questions/instruments.js';
import type { TaskFilter } from '../store/questions/tasks.js';
import type { MandateAct } from '../tasks/mandates.js';
import type { Deliverable } from '../tasks/task.js';
import { PageArgs } from './connection.js';
import type { Context } from './context.js';
import { CalendarDate } from './date.js';
import { bodyNamed, instrumentNamed } from './names.js';
import { ActorRoles, BodyKinds, Deliverables, InstrumentKinds, MandateActs, Roles, Strengths } from './vocabulary.js';

@ArgsType()
export class CitationArgs extends PageArgs {
  @Field(() => [String], {
    nullable: true,
    description: 'Only where it is cited under one of these verbs, without adverbs: recall, reaffirm.',
  })
  verbs?: string[] | null;

  @Field(() => [InstrumentKinds], { nullable: true, description: 'Only where the other instrument is of these kinds.' })
  kinds?: InstrumentKind[] | null;

  @Field(() => [Roles], {
    defaultValue: ['cited'],
    description: 'Only references in these roles. Numbers that merely name a body (NAME) count where you ask for them.',
  })
  roles!: Role[];
}

/** What a citation's arguments ask of the store. */
export function citationFilterOf({
  verbs,
  kinds,
  roles,
}: Pick<CitationArgs, 'verbs' | 'kinds' | 'roles'>): CitationFilter {
  return { roles, verbs: verbs ?? null, kinds: kinds ?? null };
}

@InputType('InstrumentFilter', { description: 'Which instruments to list; all that is given must hold.' })
export class InstrumentFilterInput {
  @Field(() => [InstrumentKinds], { nullable: true, description: 'Of these kinds.' })
  kinds?: InstrumentKind[] | null;

  @Field(() => Int, { nullable: true, description: 'With this number or a higher one.' })
  numberFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'With this number or a lower one.' })
  numberTo?: number | null;

  @Field(() => Int, { nullable: true, description: 'Of this year or a later one.' })
  yearFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Of this year or an earlier one.' })
  yearTo?: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Adopted on this day or later.' })
  adoptedFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Adopted on this day or earlier.' })
  adoptedTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Filed under this topic, by its key.' })
  topic?: string | null;

  @Field(() => String, { nullable: true, description: 'That cite this instrument.' })
  cites?: string | null;

  @Field(() => String, { nullable: true, description: 'That this instrument cites.' })
  citedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'That task this body.' })
  tasksBody?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That say (or do not say) that the Council acts under Chapter VII.',
  })
  chapterVII?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'That were read or loaded (or are only cited or registered).' })
  loaded?: boolean | null;

  @Field(() => String, { nullable: true, description: 'With all these words in the title, the symbol or a paragraph.' })
  text?: string | null;
}

/** What a filter asks of the store, its names resolved. Throws a `RequestError` for a name that means nothing or too much. */
export async function instrumentFilterOf(
  { cites, citedBy, tasksBody, ...plain }: InstrumentFilterInput,
  context: Context,
): Promise<InstrumentFilter> {
  return given({
    ...plain,
    cites: cites == null ? null : (await instrumentNamed(cites, context)).key,
    citedBy: citedBy == null ? null : (await instrumentNamed(citedBy, context)).key,
    tasksBody: tasksBody == null ? null : (await bodyNamed(tasksBody, context)).key,
  });
}

@InputType('BodyTaskFilter', { description: 'Which tasks of a body to list; all that is given must hold.' })
export class BodyTaskFilterInput {
  @Field(() => [ActorRoles], {
    nullable: true,
    description: 'The parts that the body may have in them; addressee, if not given.',
  })
  roles?: ActorRole[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Under one of these verbs, without adverbs: request, call upon.',
  })
  verbs?: string[] | null;

  @Field(() => Strengths, { nullable: true, description: 'At least this strong.' })
  strengthAtLeast?: Strength | null;

  @Field(() => [Strengths], { nullable: true, description: 'Of just these strengths.' })
  strengths?: Strength[] | null;

  @Field(() => [Deliverables], { nullable: true, description: 'That ask for one of these to be delivered.' })
  deliverables?: Deliverable[] | null;

  @Field(() => [MandateActs], {
    nullable: true,
    description: 'That establish, extend, renew or end the body that they address: with it a body’s life can be told.',
  })
  mandates?: MandateAct[] | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Due on this day or later.' })
  dueFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Due on this day or earlier.' })
  dueTo?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Of instruments adopted on this day or later.' })
  adoptedFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Of instruments adopted on this day or earlier.' })
  adoptedTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Of instruments filed under this topic, by its key.' })
  topic?: string | null;
}

@InputType('TaskFilter', { description: 'Which tasks to list; all that is given must hold.' })
export class TaskFilterInput extends BodyTaskFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'In which this body has a part (as `roles` says, else as addressee).',
  })
  body?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With `body`: also those of its subsidiaries, theirs, and so on.',
  })
  subsidiaries?: boolean | null;
}

@ArgsType()
export class TasksArgs extends PageArgs {
  @Field(() => TaskFilterInput, { nullable: true, description: 'Which tasks; all, if not given.' })
  filter?: TaskFilterInput | null;
}

/** What a filter asks of the store, its body resolved. Throws a `RequestError` for a name that means no body or several. */
export async function taskFilterOf(filter: TaskFilterInput, context: Context): Promise<TaskFilter> {
  const { body, subsidiaries, ...plain } = filter;
  if (body == null) return given(plain);
  const { key } = await bodyNamed(body, context);
  const bodies = subsidiaries ? await context.once(`under ${key}`, () => context.store.bodiesUnder([key])) : [key];
  return given({ ...plain, bodies });
}

/** What a filter of a body's own tasks asks of the store. */
export function bodyTaskFilterOf(filter: BodyTaskFilterInput): TaskFilter {
  return given({ ...filter });
}

@InputType('BodyFilter', { description: 'Which bodies to list; all that is given must hold.' })
export class BodyFilterInput {
  @Field(() => [BodyKinds], { nullable: true, description: 'Of these kinds.' })
  kinds?: BodyKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'That the registry knows (or does not).' })
  registered?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Direct subsidiaries of this body.' })
  parent?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'That a task addresses (or none does).' })
  tasked?: boolean | null;

  @Field(() => String, { nullable: true, description: 'With all these words in a name.' })
  text?: string | null;
}

export async function bodyFilterOf({ parent, ...plain }: BodyFilterInput, context: Context): Promise<BodyFilter> {
  return given({ ...plain, parent: parent == null ? null : (await bodyNamed(parent, context)).key });
}

type Given<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** Without what is null or undefined: GraphQL lets people write `null` for what they do not ask. */
function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as Given<T>;
}
