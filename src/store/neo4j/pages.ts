import type { Item, PageRequest, Slice } from '../page.js';

/** How many rows to ask for, to know whether there are more. */
export function limitOf({ first }: PageRequest): number {
  return first + 1;
}

/** A page of rows of which one more than wanted was asked for. */
export function sliceOf<R, T>(
  rows: readonly R[],
  { first }: PageRequest,
  total: number | null,
  item: (row: R) => Item<T>,
): Slice<T> {
  return { items: rows.slice(0, first).map(item), hasNext: rows.length > first, totalCount: total };
}

/** The answers in the order of the keys; what has none answers `missing`. */
export function inOrderOf<T>(keys: readonly string[], answers: ReadonlyMap<string, T>, missing: T): readonly T[] {
  return keys.map((key) => answers.get(key) ?? missing);
}

/** Rows by a key that they have, in their order. */
export function groupedBy<T>(rows: readonly T[], keyOf: (row: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Each key once: what is asked of the server. */
export function distinct(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}
