import type { Clause } from '../clauses/clause.js';
import type { Paragraph } from '../document/document.js';
import { wordClass } from '../text/wordClass.js';
import { type Chapeau, type ItemsKind, isName, itemsAre } from './chapeau.js';
import { isGerund } from './deeds/lemmas.js';
import type { Outline } from './outline.js';
import { isAt, lowAt, type Passage } from './words/passage.js';

const opensDeed = wordClass(
  'creating establishing maintaining extending inviting appointing encouraging prohibiting recommending',
);

/** Finds out what the items below a paragraph are; `governing` gives the chapeau that governs the items of a paragraph. */
export class ItemKinds {
  readonly #outline: Outline;
  readonly #governing: (label: string) => Chapeau | null;
  readonly #kinds = new Map<string, ItemsKind>();

  constructor(outline: Outline, governing: (label: string) => Chapeau | null) {
    this.#outline = outline;
    this.#governing = governing;
  }

  /** The first item of a paragraph where its items are things. */
  firstThing(label: string): Passage | null {
    const first = this.#outline.itemsOf(label)[0];
    return first !== undefined && this.kindOf(label) === 'things' ? this.#outline.passageOf(first.label) : null;
  }

  /** What the items of a paragraph are: clauses, deeds or things. */
  kindOf(label: string, complete = false): ItemsKind {
    const key = `${complete} ${label}`;
    let kind = this.#kinds.get(key);
    if (kind === undefined) this.#kinds.set(key, (kind = this.#kindOfItems(label, complete)));
    return kind;
  }

  #kindOfItems(label: string, complete: boolean): ItemsKind {
    const children = this.#outline.itemsOf(label);
    // Headings are nothing but names too, and have items of their own.
    if (
      children.length > 0 &&
      children.every(
        (child) => isName(this.#outline.passageOf(child.label)) && this.#outline.itemsOf(child.label).length === 0,
      )
    )
      return 'names';
    return itemsAre(
      children.map((child) => this.#outline.passageOf(child.label)),
      children.map((child) => {
        const first = this.#outline.clausesOf(child.label)[0];
        return first !== undefined && first.span.start === 0 && !this.isDeed(child, first);
      }),
      complete,
    );
  }

  /** Whether the verb that opens an item is a deed under its chapeau and not the organ speaking ("Supporting the Government …"). */
  isDeed(paragraph: Paragraph, first: Clause): boolean {
    if (paragraph.parent === null || paragraph.kind === 'preambular') return false;
    const passage = this.#outline.passageOf(paragraph.label);
    return (
      isGerund(lowAt(passage, 0)) &&
      (first.strength === null || isAt(passage, 0, opensDeed)) &&
      this.#governing(paragraph.parent) !== null
    );
  }
}
