import { registerEnumType } from 'type-graphql';
import type { Strength } from '../clauses/clause.js';
import type { ParagraphKind } from '../document/document.js';
import type { ActorRole, Knowledge, RelationEdge } from '../graph/graph.js';
import type { ReferenceKind, Role } from '../references/reference.js';
import type { BodyKind, InstrumentKind } from '../registry/records.js';
import type { Direction, InstrumentOrder } from '../store/questions/instruments.js';
import type { SearchKind } from '../store/questions/search.js';
import type { TaskOrder } from '../store/questions/tasks.js';
import type { MandateAct } from '../tasks/mandates.js';
import type { Deliverable } from '../tasks/task.js';

/**
 * The closed vocabularies as GraphQL enums. A value's GraphQL name is our word in capitals (`expert-group` is `EXPERT_GROUP`), each
 * with a description; the compiler sees to it that no word is missing.
 */
function vocabulary<Word extends string>(
  name: string,
  description: string,
  words: Readonly<Record<Word, string>>,
): Readonly<Record<string, Word>> {
  const entries = Object.entries(words) as [Word, string][];
  const named = (word: string) => word.replaceAll('-', '_').toUpperCase();
  const values = Object.fromEntries(entries.map(([word]) => [named(word), word]));
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(entries.map(([word, meaning]) => [named(word), { description: meaning }])),
  });
  return values;
}

const instrumentKindWords: Readonly<Record<InstrumentKind, string>> = {
  resolution: 'A resolution of the Security Council.',
  prst: 'A statement by the President of the Security Council, made on its behalf.',
  'ga-resolution': 'A resolution of the General Assembly.',
  report: 'A report, as of the Secretary-General or of a panel of experts.',
  letter: 'A letter or note, as from the President of the Council.',
  treaty: 'A treaty: a convention, a protocol, the Charter.',
  other: 'Anything else that can be cited: a plan of action, a declaration, an agreement.',
};

export const InstrumentKinds = vocabulary<InstrumentKind>(
  'InstrumentKind',
  'What an instrument is.',
  instrumentKindWords,
);

export const ReferenceKinds = vocabulary<ReferenceKind>(
  'ReferenceKind',
  'What a reference refers to: an instrument of some kind, or a class of instruments.',
  {
    ...instrumentKindWords,
    class: 'A class of instruments, named as such (“all its resolutions on …”), and none of them in particular.',
  },
);

export const Roles = vocabulary<Role>('ReferenceRole', 'What a reference does in its sentence.', {
  cited: 'The instrument is cited.',
  name: 'The number only tells which body is meant, as in “the Committee established pursuant to resolution 1267 (1999)”.',
});

export const Strengths = vocabulary<Strength>('Strength', 'What a verb demands, strongest first.', {
  decision: 'The Council decides, demands, authorizes, mandates or requires: the strongest.',
  request: 'The Council requests, directs, instructs or asks.',
  call: 'The Council urges, calls upon, calls for, exhorts, appeals or reminds.',
  encouragement: 'The Council encourages, invites or recommends.',
  intention: 'The Council expresses its own intention: the weakest.',
});

export const MandateActs = vocabulary<MandateAct>('MandateAct', 'What a decision does to the life of a body.', {
  establish: 'The body is established, or established anew.',
  extend: 'Its mandate or period is extended.',
  renew: 'Its mandate is renewed.',
  terminate: 'It, or its mandate, is ended.',
});

export const Deliverables = vocabulary<Deliverable>('Deliverable', 'What a task asks to be delivered.', {
  report: 'A written report.',
  briefing: 'A briefing, given in person.',
  other: 'Something else: information, recommendations, a plan.',
});

export const ActorRoles = vocabulary<ActorRole>('ActorRole', 'The part that a body has in a task.', {
  addressee: 'It is to do it.',
  partner: 'It is to be worked with or consulted, or gives guidance.',
  recipient: 'It receives the report, briefing or information.',
});

export const ParagraphKinds = vocabulary<ParagraphKind>('ParagraphKind', 'The part of an instrument.', {
  preambular: 'The preamble: why the Council acts. Labelled PP1, PP2 and so on.',
  operative: 'The operative part: what the Council does. Labelled by the printed numbers, 4 or 2(c).',
  annex: 'An annex.',
});

export const BodyKinds = vocabulary<BodyKind>('BodyKind', 'What a body is.', {
  organ: 'A principal organ of the United Nations, or one who heads it: the Security Council, the Secretary-General.',
  committee: 'A committee, as a sanctions committee.',
  'expert-group': 'A panel, group or team of experts.',
  office: 'An office, department, fund or programme of the United Nations.',
  mission: 'A mission or operation in the field.',
  envoy: 'A representative, envoy or adviser.',
  tribunal: 'A court or tribunal.',
  organization: 'An organization of its own: international, regional or another.',
  state: 'A State.',
  class: 'A class of actors, such as Member States.',
});

export const Knowledges = vocabulary<Knowledge>('Knowledge', 'How an instrument is known here.', {
  text: 'Its text was read: every statement about it can show the words that made it.',
  facts: 'Its facts were loaded without its text: quotes, spans and actions are empty, labels and verbs are there.',
  registry: 'The registry tells its title and date; it was not read.',
  citation: 'Only other instruments that cite it are known.',
});

export const Relations = vocabulary<RelationEdge['kind']>(
  'RelationKind',
  'What the registry says between two things.',
  {
    SUPPLEMENTS: 'The first instrument supplements the second, as a protocol its convention.',
    AMENDS: 'The first instrument amends the second.',
    REQUESTED_BY: 'The first instrument answers a request that the second one made.',
    ADOPTED_BY: 'The instrument was adopted by the body.',
    ESTABLISHED_BY: 'The body was established by the instrument.',
    SUBSIDIARY_OF: 'The first body is a subsidiary or part of the second.',
  },
);

export const SearchKinds = vocabulary<SearchKind>('SearchKind', 'What to search among.', {
  instrument: 'Symbols and titles of instruments.',
  paragraph: 'The words of paragraphs, where the text is loaded.',
  body: 'Names, acronyms and aliases of bodies.',
});

export const LineageDirections: Readonly<Record<string, Direction>> = { ANCESTORS: 'out', DESCENDANTS: 'in' };
registerEnumType(LineageDirections, {
  name: 'LineageDirection',
  description: 'Which way to follow citations.',
  valuesConfig: {
    ANCESTORS: { description: 'To what it cites, what that cites, and so on: back in time.' },
    DESCENDANTS: { description: 'To what cites it, what cites that, and so on: forward in time.' },
  },
});

export const InstrumentOrders = vocabulary<InstrumentOrder>('InstrumentOrder', 'The order of a list of instruments.', {
  OLDEST: 'The oldest first.',
  NEWEST: 'The newest first.',
  TIMES_CITED: 'Those that are cited most first, counted over the whole store.',
});

export const TaskOrders = vocabulary<TaskOrder>('TaskOrder', 'The order of a list of tasks.', {
  OLDEST: 'Those of the oldest instrument first; within an instrument, in the order of its words.',
  NEWEST: 'Those of the newest instrument first; within an instrument, in the order of its words.',
});
