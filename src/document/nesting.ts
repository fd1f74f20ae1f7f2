import { looksLike, printedRank, type Rank, ranksOf } from './marker.js';

/** Lists in lists go no deeper than this in any instrument; deeper ones are read as if they stood on this level. */
export const deepestList = 8;

interface Level {
  readonly label: string;
  /** The rank of the item last seen on this level; null for the paragraph itself. */
  readonly rank: Rank | null;
  /** Whether its words announce items, as "the following:" does. */
  announces: boolean;
}

/** Where an item belongs: how many levels stand above it, how its mark reads, and what was strange about it. */
export interface Nest {
  readonly rank: Rank;
  readonly depth: number;
  readonly corrected: boolean;
  readonly gap: boolean;
}

/** The paragraph and the items that are open at a place, outermost first. */
export class Nesting {
  private levels: Level[] = [];
  /** Whether words without a mark came after the items: a first mark then begins a list of the paragraph's own. */
  private interrupted = false;
  /** The rank that the last list on each level ended with: letters may run on over the groups of an outer list. */
  private closed: (Rank | null)[] = [];

  /** A paragraph begins; its items will stand below it. */
  start(label: string, text: string): void {
    this.levels = [{ label, rank: null, announces: announces(text, false) }];
    this.interrupted = false;
    this.closed = [];
  }

  clear(): void {
    this.levels = [];
    this.interrupted = false;
    this.closed = [];
  }

  /** The label of the paragraph that is open, null before the first one. */
  get paragraph(): string | null {
    return this.levels[0]?.label ?? null;
  }

  /** The label of the innermost paragraph or item that is open. */
  get innermost(): string | null {
    return this.levels.at(-1)?.label ?? null;
  }

  /** Whether an item is open. */
  get hasItems(): boolean {
    return this.levels.length > 1;
  }

  /** Whether the words last read announce what stands below them. */
  get expecting(): boolean {
    return this.levels.at(-1)?.announces === true;
  }

  /** Another unmarked paragraph follows: it is no item of the one before. */
  closeUnmarked(): void {
    while (this.levels.length > 1 && this.levels.at(-1)?.rank === null) this.levels.pop();
  }

  /** An unmarked paragraph among the items, which may have items of its own. */
  openUnmarked(label: string, text: string): void {
    if (/:\s*$/.test(text) && this.levels.length < deepestList)
      this.levels.push({ label, rank: null, announces: true });
  }

  /** Unnumbered items stand below the innermost level: what its words announced has come. */
  bulleted(): void {
    const level = this.levels.at(-1);
    if (level !== undefined) level.announces = false;
  }

  interrupt(): void {
    this.interrupted = true;
  }

  /** The running paragraph's words went on; its last ones may announce items. */
  continued(label: string, text: string): void {
    const level = this.levels.at(-1);
    if (level !== undefined && level.label === label) level.announces = announces(text, level.rank !== null);
  }

  /** Closes what an item at the wanted depth ends, and gives the label that it hangs on. */
  parentAt(wanted: number): string | null {
    const depth = Math.min(wanted, deepestList);
    for (let at = this.levels.length - 1; at >= depth; at -= 1) this.closed[at] = this.levels[at]?.rank ?? null;
    this.levels.length = Math.min(this.levels.length, depth);
    return this.innermost;
  }

  open(label: string, rank: Rank, text: string): void {
    this.levels.push({ label, rank, announces: announces(text, true) });
    this.interrupted = false;
  }

  /**
   * Where an item belongs: it begins a list where the words before announce one, goes on with the deepest list that awaits its
   * mark, else begins a list where its mark is a first one, is a misread mark that a list awaits, or leaves a gap in a list.
   */
  find(printed: string): Nest {
    const ranks = ranksOf(printed);
    const first = ranks.find((rank) => rank.value === 1);
    const ended = this.closed[this.levels.length] ?? null;
    const runningOn = ranks.find(
      (rank) => ended !== null && ended.style === rank.style && ended.value + 1 === rank.value,
    );
    if (runningOn !== undefined && this.expecting)
      return { rank: runningOn, depth: this.levels.length, corrected: false, gap: false };
    if (first !== undefined && !this.interrupted && this.expecting) return this.below(first);
    for (let depth = this.levels.length - 1; depth >= 0; depth -= 1) {
      const next = ranks.find((rank) => this.awaits(depth, rank));
      if (next !== undefined) return { rank: next, depth, corrected: false, gap: false };
    }
    if (runningOn !== undefined) return { rank: runningOn, depth: this.levels.length, corrected: false, gap: false };
    if (first !== undefined) return this.below(first);
    return (
      this.misread(printed) ??
      this.afterGap(ranks) ?? {
        rank: ranks[0] ?? { style: 'lower', value: 0 },
        depth: this.levels.length,
        corrected: false,
        gap: true,
      }
    );
  }

  private below(rank: Rank): Nest {
    return {
      rank,
      depth: this.interrupted ? Math.min(1, this.levels.length) : this.levels.length,
      corrected: false,
      gap: false,
    };
  }

  private awaits(depth: number, rank: Rank): boolean {
    const last = this.levels[depth]?.rank ?? null;
    return last !== null && last.style === rank.style && last.value + 1 === rank.value;
  }

  private misread(printed: string): Nest | null {
    for (let depth = this.levels.length - 1; depth >= 0; depth -= 1) {
      const last = this.levels[depth]?.rank ?? null;
      const expected: Rank =
        last === null ? { style: 'lower', value: 1 } : { style: last.style, value: last.value + 1 };
      if (looksLike(printed, printedRank(expected)))
        return { rank: expected, depth: last === null ? depth + 1 : depth, corrected: true, gap: false };
    }
    return null;
  }

  private afterGap(ranks: readonly Rank[]): Nest | null {
    for (let depth = this.levels.length - 1; depth >= 0; depth -= 1) {
      const last = this.levels[depth]?.rank ?? null;
      const same =
        last === null ? undefined : ranks.find((rank) => rank.style === last.style && rank.value > last.value);
      if (same !== undefined) return { rank: same, depth, corrected: false, gap: true };
    }
    return null;
  }
}

/** Whether words announce items: they end with a colon or, as an item that is only a title, without any stop. */
function announces(text: string, item: boolean): boolean {
  const end = text
    .trimEnd()
    .slice(-12)
    .replace(/[\s\uFDD0-\uFDD4]+$/, '');
  return /[:—–]$/.test(end) || (item && /[A-Za-z)]$/.test(end) && !/\b(?:and|or)$/.test(end));
}
