import type { FieldNode } from 'graphql';
import type {
  ActorEdge,
  ActorRole,
  BodyNode,
  InstrumentNode,
  ParagraphNode,
  ReferenceEdge,
  TaskNode,
} from '../graph/graph.js';

/** Which of the store's fields a GraphQL field shows; `id` and `key` are always known. Other fields have resolvers of their own. */
type Shown<N> = Readonly<Record<string, keyof N & string>>;

const named = <N>(...names: readonly (keyof N & string)[]): Shown<N> =>
  Object.fromEntries(names.map((name) => [name, name]));

export const instrumentFields: Shown<InstrumentNode> = named(
  'symbol',
  'kind',
  'number',
  'year',
  'title',
  'adopted',
  'meeting',
  'agenda',
  'draft',
  'votes',
  'chapterVII',
  'url',
  'knownBy',
  'source',
);
export const paragraphFields: Shown<ParagraphNode> = named('label', 'kind', 'heading', 'text', 'parent', 'instrument');
export const referenceFields: Shown<ReferenceEdge> = {
  ...named('kind', 'verb', 'role', 'pinpoint', 'quote', 'span', 'rule', 'target', 'targetParagraph', 'paragraph'),
  instrument: 'instrument',
  class: 'classKey',
};
export const taskFields: Shown<TaskNode> = named(
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
  'paragraph',
);
export const actorFields: Shown<ActorEdge> = named('quote', 'span', 'pointer');
export const bodyFields: Shown<BodyNode> = named(
  'name',
  'acronym',
  'aliases',
  'kind',
  'registered',
  'from',
  'until',
  'iso',
  'parent',
  'source',
);
export const rolesShown: Readonly<Record<string, ActorRole>> = {
  addressees: 'addressee',
  partners: 'partner',
  reportsTo: 'recipient',
};

/** The store's fields that these GraphQL fields show, each once. */
export function shown<N>(fields: readonly FieldNode[], known: Shown<N>): readonly (keyof N & string)[] {
  return [...new Set(fields.flatMap(({ name }) => known[name.value] ?? []))];
}
