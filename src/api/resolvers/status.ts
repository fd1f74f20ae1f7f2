import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import { readerVersion } from '../../version.js';
import type { Context } from '../context.js';
import { Counts, Status } from '../types/status.js';

@Resolver(() => Status)
export class StatusResolver {
  @Query(() => Status, { description: 'What this server is and holds.' })
  status(@Ctx() { store, registry }: Context): Status {
    return {
      version: readerVersion,
      store: /^sqlite:/.test(store.url) ? 'sqlite' : 'neo4j',
      registry: registry.digest,
    };
  }

  @FieldResolver(() => Counts, { description: 'How much it holds, counted now.' })
  counts(@Ctx() { store }: Context) {
    return store.counts();
  }
}
