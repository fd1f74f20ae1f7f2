import type { Item, PageRequest, Slice } from '../page.js';
import type { Connection, Value } from './connection.js';

/** A row that answers one of several keys: `at` is the key's place among those asked for. */
export interface Answer {
  readonly at: number;
}

/**
 * The slices of many keys, from rows in order that hold at most one more for each key than was asked for.
 */
export function slicesOf<R extends Answer, T>(
  keys: readonly string[],
  rows: readonly R[],
  { first }: PageRequest,
  totals: readonly number[] | null,
  itemOf: (row: R) => Item<T>,
): readonly Slice<T>[] {
  const groups = grouped(keys.length, rows);
  return groups.map((group, at) => ({
    items: group.slice(0, first).map(itemOf),
    hasNext: group.length > first,
    totalCount: totals ? (totals[at] ?? 0) : null,
  }));
}

/** A slice of one list, from rows that hold at most one more than was asked for. */
export function sliceOf<R, T>(
  rows: readonly R[],
  { first }: PageRequest,
  totalCount: number | null,
  itemOf: (row: R) => Item<T>,
): Slice<T> {
  return { items: rows.slice(0, first).map(itemOf), hasNext: rows.length > first, totalCount };
}

/** Rows by the key that they answer. */
export function grouped<R extends Answer>(count: number, rows: readonly R[]): readonly R[][] {
  const groups = Array.from({ length: count }, (): R[] => []);
  for (const row of rows) groups[row.at]?.push(row);
  return groups;
}

/** Rows that answer one key each, in the order of the keys. */
export function aligned<R extends Answer, T>(
  keys: readonly string[],
  rows: readonly R[],
  nodeOf: (row: R) => T,
): readonly (T | null)[] {
  const nodes: (T | null)[] = keys.map(() => null);
  for (const row of rows) nodes[row.at] = nodeOf(row);
  return nodes;
}

/** How much each key has, from a statement that gives `at` and `total`; null where nobody asked. */
export function totalsOf(
  connection: Connection,
  { total }: PageRequest,
  sql: () => string,
  values: () => readonly Value[],
): readonly number[] | null {
  if (!total) return null;
  const totals: number[] = [];
  for (const row of connection.answer<{ at: number; total: number }>(sql(), values())) totals[row.at] = row.total;
  return totals;
}
