/** A word or mark as printed: one object for all places where it stands, so that what depends on the print alone is found out once. */
export interface WordForm {
  readonly printed: string;
  /** In lower case with plain hyphens and apostrophes. */
  readonly low: string;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  readonly mark: boolean;
  /** Its number among the forms that are kept, or 0. */
  readonly id: number;
}

/** How many forms are kept, so that a process that reads for days does not grow without end; the Council's vocabulary is smaller. */
const most = 1 << 16;
const forms: WordForm[] = [{ printed: '', low: '', capital: false, mark: true, id: 0 }];
const byPrint = new Map<string, WordForm>();

/** The form of a word or mark that is printed so. */
export function wordForm(printed: string, mark: boolean): WordForm {
  return byPrint.get(printed) ?? newForm(lasting(printed), mark);
}

function newForm(printed: string, mark: boolean): WordForm {
  const keep = forms.length < most && printed.length < 40;
  const capital = printed[0] !== printed[0]!.toLowerCase();
  const low = lasting(mark ? printed : plain(printed));
  const form = { printed, low, capital, mark, id: keep ? forms.length : 0 };
  if (keep) {
    forms.push(form);
    byPrint.set(printed, form);
  }
  return form;
}

/** The same string as the engine keeps names of properties: no part of a longer text, and compared by its address. */
function lasting(text: string): string {
  return Object.keys({ [text]: true })[0]!;
}

/** Cyrillic capitals and the Latin ones that they look like: keyboards slip. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  Array.from('АВЕКМНОРСТХ', (cyrillic, n) => [cyrillic, 'ABEKMHOPCTX'[n]!]),
);

/** Lower case; special hyphens and apostrophes become plain, a Cyrillic first letter in a Latin word becomes Latin. */
function plain(printed: string): string {
  const latin = lookalikes.get(printed[0]!);
  const word = latin !== undefined && /^.[a-z]/.test(printed) ? latin + printed.slice(1) : printed;
  return word.toLowerCase().replace(/[‑‐]/g, '-').replace(/[’‘]/g, "'");
}

/** What can be told from a word's form alone, made once for each form that is kept. */
export class ByForm<T> {
  readonly #make: (form: WordForm) => T;
  readonly #made: T[] = [];

  constructor(make: (form: WordForm) => T) {
    this.#make = make;
  }

  of(form: WordForm): T {
    if (form.id === 0) return this.#make(form);
    const made = this.#made[form.id];
    return made === undefined ? this.#add(form) : made;
  }

  #add(form: WordForm): T {
    // Without gaps: the engine reads a full row faster.
    while (this.#made.length < form.id) this.#made.push(this.#make(forms[this.#made.length]!));
    return (this.#made[form.id] = this.#make(form));
  }
}
