import { foldName } from '../graph/names.js';
import { byCodeUnit } from '../graph/order.js';

/** How far a name may be from what was typed: letters to change, add, drop or swap. */
const mostEdits = 2;

/**
 * What somebody may have meant: the candidates one of whose names begins with `text` or differs from it by a letter or two, without
 * regard to case and spaces; the fewest changes first, then the shortest, then by key; at most `limit`.
 */
export function likest<T extends { readonly key: string; readonly names: readonly string[] }>(
  text: string,
  candidates: Iterable<T>,
  limit: number,
): readonly T[] {
  const wanted = tight(text);
  if (wanted === '' || limit <= 0) return [];
  const found: { readonly candidate: T; readonly edits: number; readonly length: number }[] = [];
  for (const candidate of candidates) {
    let best = Number.POSITIVE_INFINITY;
    let length = 0;
    for (const name of candidate.names) {
      const folded = tight(name);
      const edits = folded === wanted ? 0 : folded.startsWith(wanted) ? 0.5 : editsBetween(wanted, folded, mostEdits);
      if (edits < best) {
        best = edits;
        length = folded.length;
      }
    }
    if (best <= Math.min(mostEdits, Math.ceil(wanted.length / 4))) found.push({ candidate, edits: best, length });
  }
  return found
    .sort((a, b) => a.edits - b.edits || a.length - b.length || byCodeUnit(a.candidate.key, b.candidate.key))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** A name without case and spaces: what likeness compares. */
export function tight(name: string): string {
  // Symbols and most names are plain: what follows would leave them as they are, at ten times the cost.
  if (/^[a-z0-9/().-]*$/i.test(name)) return name.toLowerCase();
  return foldName(name).replace(/\s+/g, '');
}

/** Letters to change, add or drop, or neighbours to swap, between two words; more than `most` is `Infinity`. */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, before[j - 2]! + 1);
      row.push(edits);
      if (edits < least) least = edits;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    before = above;
    above = row;
  }
  const edits = above[b.length]!;
  return edits > most ? Number.POSITIVE_INFINITY : edits;
}
