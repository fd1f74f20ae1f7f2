import type { Value, Values } from '../values.js';

/** The values of a statement that is put together, each under a name of its own. */
export class Parameters {
  private readonly added: Record<string, Value>;

  constructor(before: Values = {}) {
    this.added = { ...before };
  }

  /** Gives the name under which the statement has the value: `$name`, with a number where that is taken. */
  add(name: string, value: Value): string {
    let free = name;
    for (let number = 2; free in this.added; number++) free = `${name}${number}`;
    this.added[free] = value;
    return `$${free}`;
  }

  get all(): Values {
    return this.added;
  }
}
