import type { Clause } from '../clauses/clause.js';
import type { Document, Paragraph } from '../document/document.js';
import type { Registry } from '../registry/registry.js';
import { within } from './deeds/directives.js';
import { type Passage, passageOf } from './words/passage.js';

/** A document's paragraphs, their items and clauses, each found by the label of its paragraph. */
export class Outline {
  readonly #paragraphs = new Map<string, Paragraph>();
  readonly #children = new Map<string, Paragraph[]>();
  readonly #clauses = new Map<string, Clause[]>();
  readonly #passages = new Map<string, Passage>();

  constructor(document: Document, clauses: readonly Clause[], registry: Registry) {
    for (const paragraph of document.paragraphs) {
      this.#paragraphs.set(paragraph.label, paragraph);
      this.#passages.set(paragraph.label, passageOf(paragraph, registry));
      if (paragraph.parent === null) continue;
      const list = this.#children.get(paragraph.parent);
      if (list) list.push(paragraph);
      else this.#children.set(paragraph.parent, [paragraph]);
    }
    for (const clause of clauses) {
      const list = this.#clauses.get(clause.paragraph);
      const before = list?.at(-1);
      if (list && before && within(before, clause, this.textOf(clause.paragraph))) {
        list[list.length - 1] = { ...before, scope: { ...before.scope, end: clause.scope.end } };
      } else if (list) list.push(clause);
      else this.#clauses.set(clause.paragraph, [clause]);
    }
  }

  /** A paragraph's words; those of a paragraph that is not there are none. */
  textOf(label: string): string {
    return this.#paragraphs.get(label)?.text ?? '';
  }

  parentOf(label: string): string | null {
    return this.#paragraphs.get(label)?.parent ?? null;
  }

  /** The items of a paragraph in order. */
  itemsOf(label: string): readonly Paragraph[] {
    return this.#children.get(label) ?? [];
  }

  clausesOf(label: string): readonly Clause[] {
    return this.#clauses.get(label) ?? [];
  }

  /** A paragraph of this document, ready for reading. */
  passageOf(label: string): Passage {
    return this.#passages.get(label)!;
  }

  passages(): Iterable<Passage> {
    return this.#passages.values();
  }
}
