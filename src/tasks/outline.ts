import type { Clause } from '../clauses/clause.js';
import type { Document, Paragraph } from '../document/document.js';
import type { Registry } from '../registry/registry.js';
import { within } from './deeds/directives.js';
import { type Passage, passageOf } from './words/passage.js';

/** A paragraph with what was found in it and what is below it. */
interface Entry {
  readonly paragraph: Paragraph;
  readonly passage: Passage;
  items: Paragraph[] | null;
  clauses: Clause[] | null;
}

const none: readonly never[] = [];

/** A document's paragraphs, their items and clauses, each found by the label of its paragraph. */
export class Outline {
  readonly #entries = new Map<string, Entry>();

  constructor(document: Document, clauses: readonly Clause[], registry: Registry) {
    for (const paragraph of document.paragraphs)
      this.#entries.set(paragraph.label, {
        paragraph,
        passage: passageOf(paragraph, registry),
        items: null,
        clauses: null,
      });
    for (const paragraph of document.paragraphs) {
      const above = paragraph.parent === null ? undefined : this.#entries.get(paragraph.parent);
      if (above !== undefined) (above.items ??= []).push(paragraph);
    }
    for (const clause of clauses) {
      const entry = this.#entries.get(clause.paragraph);
      if (entry === undefined) continue;
      entry.clauses ??= [];
      const before = entry.clauses.at(-1);
      if (before !== undefined && within(before, clause, entry.paragraph.text))
        entry.clauses[entry.clauses.length - 1] = { ...before, scope: { ...before.scope, end: clause.scope.end } };
      else entry.clauses.push(clause);
    }
  }

  /** A paragraph's words; those of a paragraph that is not there are none. */
  textOf(label: string): string {
    return this.#entries.get(label)?.paragraph.text ?? '';
  }

  parentOf(label: string): string | null {
    return this.#entries.get(label)?.paragraph.parent ?? null;
  }

  /** The items of a paragraph in order. */
  itemsOf(label: string): readonly Paragraph[] {
    return this.#entries.get(label)?.items ?? none;
  }

  clausesOf(label: string): readonly Clause[] {
    return this.#entries.get(label)?.clauses ?? none;
  }

  /** A paragraph of this document, ready for reading. */
  passageOf(label: string): Passage {
    return this.#entries.get(label)!.passage;
  }

  *passages(): Iterable<Passage> {
    for (const { passage } of this.#entries.values()) yield passage;
  }
}
