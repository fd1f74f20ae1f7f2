/**
 * One page of a list in a fixed order. `after` is the cursor of the last item that the caller has, null for the start.
 * `first` is at least 0 and has been checked. `total` asks for `totalCount`, which costs what it counts.
 */
export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
  readonly total: boolean;
}

/** `cursor` is the item's place in the list's order; it stays right when the list grows. */
export interface Item<T> {
  readonly cursor: string;
  readonly value: T;
}

export interface Slice<T> {
  readonly items: readonly Item<T>[];
  readonly hasNext: boolean;
  /** Null unless asked for. */
  readonly totalCount: number | null;
}
