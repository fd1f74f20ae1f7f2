/** The number of the document at hand. */
let document = 0;

/** Beyond so many texts it is no reader of a document that asks. */
const most = 4096;

/**
 * What is found out once for each text of the document at hand, because several readers ask for it: clauses, references and tasks go
 * through the same paragraphs one after the other. Of a document that has been read nothing is kept.
 */
export class Remembered<T> {
  readonly #find: (text: string) => T;
  readonly #known = new Map<string, T>();
  #document = document;
  /** What was asked last: several ask for one text before the next. */
  #last: { readonly text: string; readonly found: T } | null = null;

  constructor(find: (text: string) => T) {
    this.#find = find;
  }

  of(text: string): T {
    if (this.#document !== document || this.#known.size >= most) {
      this.#known.clear();
      this.#last = null;
      this.#document = document;
    } else if (this.#last?.text === text) return this.#last.found;
    let found = this.#known.get(text);
    if (found === undefined) this.#known.set(text, (found = this.#find(text)));
    this.#last = { text, found };
    return found;
  }
}

/** To be called when a document has been read. */
export function forgetTexts(): void {
  document++;
}
