import { type Rank, ranksOf } from '../marker.js';
import { deepestList } from '../nesting.js';

/** The lists that are open at a place in a paragraph: which marks may come next. */
export class ListState {
  private open: Rank[] = [];

  /** A paragraph ends its lists. */
  clear(): void {
    this.open = [];
  }

  /** Whether a mark goes on with an open list. */
  continues(printed: string): boolean {
    return ranksOf(printed).some((rank) =>
      this.open.some((last) => last.style === rank.style && last.value + 1 === rank.value),
    );
  }

  /** Whether a mark may be a list's first. */
  begins(printed: string): boolean {
    return ranksOf(printed).some((rank) => rank.value === 1);
  }

  /** Takes a mark as printed: goes on with the innermost list that awaits it, or opens one. */
  take(printed: string): void {
    const ranks = ranksOf(printed);
    for (let at = this.open.length - 1; at >= 0; at -= 1) {
      const last = this.open[at];
      const next =
        last === undefined
          ? undefined
          : ranks.find((rank) => rank.style === last.style && rank.value === last.value + 1);
      if (next !== undefined) {
        this.open.length = at;
        this.open.push(next);
        return;
      }
    }
    const rank = ranks.find((one) => one.value === 1) ?? ranks[0];
    if (rank === undefined) return;
    if (this.open.length === deepestList) this.open.pop();
    this.open.push(rank);
  }
}
