import type { Paragraph } from '../document/document.js';
import type { Clause } from './clause.js';

/** What governs each paragraph of a document from outside it, and the clauses in each. */
interface Government {
  readonly clauses: readonly Clause[];
  readonly paragraphs: readonly Paragraph[];
  readonly own: ReadonlyMap<string, readonly Clause[]>;
  readonly above: ReadonlyMap<string, Clause>;
}

const governments = new WeakMap<readonly Clause[], Map<readonly Paragraph[], Government>>();
/** What was told last: whoever reads a document asks for one word of it after another. */
let last: Government | null = null;

/** "Recommends the following measures:" above the numbers, with sentences of others below (S/RES/47(1948)). */
const opensList = /:\s*$|\bfollowing\b/;

/** Whether the numbered paragraphs below hang on this clause. */
function opens({ strength, span }: Clause, text: string): boolean {
  return strength === null ? /:\s*$/.test(text) : opensList.test(text.slice(span.end));
}

/**
 * A numbered paragraph that goes on with the sentence above it: "That …", "To …" under an unnumbered "Resolves" (S/RES/33(1947)), or one
 * more task of a mandate ("Ensure …", S/RES/2502(2019), paragraph 30).
 */
const goesOn = /^(?:that|to|assist|contribute|ensure|facilitate|monitor|promote|protect|provide|support)\b/i;

function clausesByParagraph(clauses: readonly Clause[]): ReadonlyMap<string, readonly Clause[]> {
  const lists = new Map<string, Clause[]>();
  for (const clause of clauses) {
    const list = lists.get(clause.paragraph);
    if (list) list.push(clause);
    else lists.set(clause.paragraph, [clause]);
  }
  return lists;
}

function governmentOf(clauses: readonly Clause[], paragraphs: readonly Paragraph[]): Government {
  if (last !== null && last.clauses === clauses && last.paragraphs === paragraphs) return last;
  return (last = governments.get(clauses)?.get(paragraphs) ?? newGovernment(clauses, paragraphs));
}

function newGovernment(clauses: readonly Clause[], paragraphs: readonly Paragraph[]): Government {
  const own = clausesByParagraph(clauses);
  const above = new Map<string, Clause>();
  const lastOf = (label: string): Clause | undefined => own.get(label)?.at(-1) ?? above.get(label);
  let before: Clause | undefined;
  let opened: Clause | undefined;
  /** Words behind items that announce more of them ("It also requests … the following task:", S/PRST/2009/5), by their paragraph. */
  const announcing = new Map<string, string>();
  for (const { label, kind, parent, text } of paragraphs) {
    if (parent !== null && text.endsWith(':') && label.startsWith(`${parent}:end`) && own.has(label))
      announcing.set(parent, label);
    const list = kind === 'annex' ? undefined : opened;
    const chapeau =
      parent !== null ? lastOf(announcing.get(parent) ?? parent) : goesOn.test(text) ? (before ?? list) : list;
    if (chapeau) above.set(label, chapeau);
    const ending = own.get(label)?.at(-1);
    if (parent !== null) continue;
    before = ending ?? above.get(label) ?? before;
    if (ending && (kind === 'preambular' || own.get(label)?.[0]?.span.start === 0))
      opened = kind === 'preambular' && opens(ending, text) ? ending : undefined;
    else if (kind === 'annex') opened = undefined;
  }
  const government = { clauses, paragraphs, own, above };
  const known = governments.get(clauses) ?? new Map<readonly Paragraph[], Government>();
  governments.set(clauses, known.set(paragraphs, government));
  return government;
}

/** The last clause that begins at or before `offset`, by halves. */
function lastBefore(clauses: readonly Clause[], offset: number): Clause | undefined {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (clauses[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return clauses[low - 1];
}

/** The clauses of one paragraph in the order of their words. Every call after a document's first is a look-up. */
export function clausesOf(
  clauses: readonly Clause[],
  paragraphs: readonly Paragraph[],
  label: string,
): readonly Clause[] {
  return governmentOf(clauses, paragraphs).own.get(label) ?? [];
}

/** The clause under which a paragraph stands as a whole: the last one of its chapeau, or of the chapeaux above; null where none is. */
export function clauseAbove(
  clauses: readonly Clause[],
  paragraphs: readonly Paragraph[],
  label: string,
): Clause | null {
  return governmentOf(clauses, paragraphs).above.get(label) ?? null;
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
  const government = governmentOf(clauses, paragraphs);
  return lastBefore(government.own.get(label) ?? [], offset) ?? government.above.get(label) ?? null;
}
