import { Field, ID, ObjectType } from 'type-graphql';
import type { ParagraphNode } from '../../graph/graph.js';
import type { ParagraphTold } from '../../store/selection.js';
import { connectionOf } from '../connection.js';
import { globalIdOf, Node } from '../globalId.js';
import { ParagraphKinds } from '../vocabulary.js';

@ObjectType('Paragraph', {
  simpleResolvers: true,
  implements: Node,
  description: 'A preambular or operative paragraph of an instrument, or an item of one.',
})
export class Paragraph implements Node {
  @Field(() => ID, { description: 'Opaque and stable: give it to `node` to ask for the same paragraph again.' })
  get id(): string {
    return globalIdOf('Paragraph', this.key);
  }

  @Field(() => String, { description: 'Its instrument’s key and its label: S/RES/2331(2016)#23.' })
  readonly key!: string;

  @Field(() => String, {
    description: 'Its label, after the printed numbering: PP6 (the sixth of the preamble), 4, 2(c), 3(b)(ii).',
  })
  readonly label!: string;

  @Field(() => ParagraphKinds, { description: 'The part of the instrument to which it belongs.' })
  readonly kind!: ParagraphNode['kind'];

  @Field(() => String, { nullable: true, description: 'The heading under which it stands.' })
  readonly heading!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Its words, without the printed number; of a paragraph with items, the words above them. Null where the instrument is known without its text.',
  })
  readonly text!: string | null;

  /** Keys, which the resolvers of the fields of these names start from. */
  readonly instrument!: string;
  readonly parent!: string | null;

  /** What came together with it. */
  readonly told?: ParagraphTold;
}

/** A paragraph as GraphQL shows it. */
export function paragraphOf(node: ParagraphNode): Paragraph {
  return Object.assign(new Paragraph(), node);
}

/** A paragraph with what was asked for together with it. */
export function paragraphTold(told: ParagraphTold): Paragraph {
  return Object.assign(new Paragraph(), told.node, { told });
}

export const ParagraphConnection = connectionOf('Paragraph', () => Paragraph, {
  one: 'A paragraph',
  many: 'paragraphs, in the order of the text',
});
