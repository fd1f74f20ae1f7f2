import { Field, ID, ObjectType } from 'type-graphql';
import type { BodyNode } from '../../graph/graph.js';
import type { BodyTold } from '../../store/selection.js';
import { connectionOf } from '../connection.js';
import { globalIdOf, Node } from '../globalId.js';
import { BodyKinds } from '../vocabulary.js';

@ObjectType('Body', {
  simpleResolvers: true,
  implements: Node,
  description:
    'Whoever can act: an organ, a committee, an office, a mission, an envoy, an organization, a State, or a class such as Member States.',
})
export class Body implements Node {
  @Field(() => ID, { description: 'Opaque and stable: give it to `node` to ask for the same body again.' })
  get id(): string {
    return globalIdOf('Body', this.key);
  }

  @Field(() => String, {
    description: 'Its usual short name: UNODC, 1267-committee. Accepted wherever a body is asked for.',
  })
  readonly key!: string;

  @Field(() => String, { description: 'Its official name, or the printed one where the registry does not know it.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Its acronym.' })
  readonly acronym!: string | null;

  @Field(() => [String], { description: 'Other and former names.' })
  readonly aliases!: readonly string[];

  @Field(() => BodyKinds, { description: 'What it is.' })
  readonly kind!: BodyNode['kind'];

  @Field(() => Boolean, {
    description: 'Whether the registry knows it; if not, all that is known is the printed name.',
  })
  readonly registered!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'When it came to be, where the registry knows: a year, a month or a day, as in ISO 8601.',
  })
  readonly from!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'When it ended, where the registry knows: a year, a month or a day, as in ISO 8601. Null while it lives.',
  })
  readonly until!: string | null;

  @Field(() => String, { nullable: true, description: 'The three letters of ISO 3166-1 that stand for a State.' })
  readonly iso!: string | null;

  @Field(() => String, { nullable: true, description: 'Where its names come from.' })
  readonly source!: string | null;

  /** The key, which the resolver of the field starts from. */
  readonly parent!: string | null;

  /** Lists that came together with it, by the names that the query gives them. */
  readonly lists?: BodyTold['lists'];
}

/** A body as GraphQL shows it. */
export function bodyOf(node: BodyNode): Body {
  let body = shown.get(node);
  if (!body) {
    body = Object.assign(new Body(), node);
    shown.set(node, body);
  }
  return body;
}

/** A body with the lists that were asked for together with it. */
export function bodyTold({ node, lists }: BodyTold): Body {
  return Object.assign(new Body(), node, { lists });
}

/** A list of tasks shows the same few bodies again and again. */
const shown = new WeakMap<BodyNode, Body>();

export const BodyConnection = connectionOf('Body', () => Body, { one: 'A body', many: 'bodies, by name' });
