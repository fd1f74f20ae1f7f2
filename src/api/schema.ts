import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { BodyResolver } from './resolvers/body.js';
import { CitationResolver, InstrumentResolver } from './resolvers/instrument.js';
import { InstrumentRelationsResolver } from './resolvers/instrumentRelations.js';
import { NodeResolver, RelationResolver } from './resolvers/node.js';
import { InstrumentClassResolver, ParagraphResolver, ReferenceResolver } from './resolvers/paragraph.js';
import { SearchResolver } from './resolvers/search.js';
import { StatusResolver } from './resolvers/status.js';
import { TaskResolver } from './resolvers/task.js';
import { CitationPathResolver, WalkResolver } from './resolvers/walk.js';
import { givenAtOnce } from './together.js';

let schema: GraphQLSchema | null = null;

/**
 * The schema as GraphQL runs it, made once. Not checked as it is made (`schema.test.ts` does that and compares it with
 * `schema/schema.graphql`), because every start would pay for it.
 */
export function createSchema(): GraphQLSchema {
  schema ??= described(
    buildSchemaSync({
      resolvers: [
        BodyResolver,
        CitationPathResolver,
        CitationResolver,
        InstrumentClassResolver,
        InstrumentRelationsResolver,
        InstrumentResolver,
        NodeResolver,
        ParagraphResolver,
        ReferenceResolver,
        RelationResolver,
        SearchResolver,
        StatusResolver,
        TaskResolver,
        WalkResolver,
      ],
      validate: false,
      skipCheck: true,
    }),
  );
  return schema;
}

/** type-graphql has no place for the descriptions of the schema and of its questions as a whole. */
function described(built: GraphQLSchema): GraphQLSchema {
  built.description =
    'What instruments of the United Nations Security Council say: whom they task with what, what they recall, and the words that say so.';
  const query = built.getQueryType();
  if (query) query.description = 'What can be asked.';
  return givenAtOnce(built);
}
