import type { Paragraph } from '../document/document.js';
import type { Clause } from './clause.js';

const byParagraph = new WeakMap<readonly Clause[], ReadonlyMap<string, readonly Clause[]>>();
const byLabel = new WeakMap<readonly Paragraph[], ReadonlyMap<string, Paragraph>>();

/** The clauses of each paragraph in order, asked for once a document. */
export function clausesOf(clauses: readonly Clause[], label: string): readonly Clause[] {
  let index = byParagraph.get(clauses);
  if (!index) {
    const lists = new Map<string, Clause[]>();
    for (const clause of clauses) {
      const list = lists.get(clause.paragraph);
      if (list) list.push(clause);
      else lists.set(clause.paragraph, [clause]);
    }
    index = lists;
    byParagraph.set(clauses, index);
  }
  return index.get(label) ?? [];
}

/**
 * The clause under which a word stands: the last clause of its paragraph that begins at or before `offset`, else the last clause of
 * the chapeau above it, and so on upwards; null where there is none.
 */
export function clauseAt(
  clauses: readonly Clause[],
  paragraphs: readonly Paragraph[],
  label: string,
  offset: number,
): Clause | null {
  let labels = byLabel.get(paragraphs);
  if (!labels) {
    labels = new Map(paragraphs.map((paragraph) => [paragraph.label, paragraph]));
    byLabel.set(paragraphs, labels);
  }
  const own = clausesOf(clauses, label).findLast((clause) => clause.span.start <= offset);
  if (own) return own;
  const seen = new Set([label]);
  for (let parent = labels.get(label)?.parent ?? null; parent !== null && !seen.has(parent); ) {
    const last = clausesOf(clauses, parent).at(-1);
    if (last) return last;
    seen.add(parent);
    parent = labels.get(parent)?.parent ?? null;
  }
  return null;
}
