import type { Registry } from '../registry/registry.js';
import type { Store } from '../store/store.js';
import { Loaders } from './loaders.js';

/** What every resolver gets: the store for questions about one thing, `loaders` for those about many. */
export interface Context {
  readonly store: Store;
  readonly registry: Registry;
  readonly loaders: Loaders;
  /** The answer to a question that was asked before in this request, else what `ask` gives. */
  once<Answer>(question: string, ask: () => Promise<Answer>): Promise<Answer>;
}

/** A request's own context. */
export function contextOf(store: Store, registry: Registry): Context {
  const answers = new Map<string, Promise<unknown>>();
  return {
    store,
    registry,
    loaders: new Loaders(store),
    once<Answer>(question: string, ask: () => Promise<Answer>): Promise<Answer> {
      const known = answers.get(question) as Promise<Answer> | undefined;
      const answer = known ?? ask();
      if (!known) answers.set(question, answer);
      return answer;
    },
  };
}
