import type { InstrumentKind, InstrumentRecord } from '../registry/records.js';
import type { Registry } from '../registry/registry.js';
import { matchAt } from '../text/matching.js';
import { type Meaning, meaningOf, onlyMeaning } from './meaning.js';

interface Named {
  readonly target: string;
  readonly kind: InstrumentKind;
  readonly name: string | null;
  readonly record: InstrumentRecord | null;
  readonly words: string;
  readonly paragraph: string;
}

/** The step that takes a name for the one instrument that had it by then: the text need not be about what it concerns. */
export const onlyOfItsTime = 'the only one of its time';

/** How many acronyms of instruments a text may define. */
const mostAcronyms = 32;

/** How far back names are looked for, so that time stays linear in texts that name thousands. */
const memory = 256;

/** "(hereafter “the Agreement”)": what the text calls the instrument from here on. */
const definition =
  /(?:,? (?:of|signed|adopted|concluded|done|dated|between|on|in)\b[^()“”]{0,90})?,? ?\((?:hereafter|hereinafter|herein|referred to as|collectively|the|also|,| |known as|as)*[“"'‘]?(?:[Tt]he )?([A-Z][\p{L} -]{2,60}?)[”"'’]?\)/uy;

/** How far behind a name the bracket may open in which it is defined. */
const farthestDefinition = 120;

const letter = /\p{L}/u;

/** Whether `words` stand in `text` as whole words. */
function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!letter.test(text[at - 1] ?? ' ') && !letter.test(text[at + words.length] ?? ' ')) return true;
  return false;
}

/** What a text has named so far, and what later words that lean on it mean: "the Treaty", "its Protocol", a name that it defined. */
export class Naming {
  #named: Named[] = [];
  readonly #acronyms = new Set<string>();
  readonly #defined = new Map<string, Meaning>();
  readonly #family: Family;
  readonly #about: () => ReadonlyMap<string, string | null>;
  readonly #latest: number;
  readonly #registry: Registry;

  /** `about` gives what the document names: the keys of bodies and states, and what it calls them; `latest` is its year. */
  constructor(registry: Registry, about: () => ReadonlyMap<string, string | null>, latest: number) {
    this.#latest = latest;
    this.#about = about;
    this.#registry = registry;
    this.#family = familyOf(registry);
  }

  /** Remembers an instrument of the registry as named by these words. */
  record(paragraph: string, record: InstrumentRecord, words: string, step: string | null = null): Meaning {
    const target = record.symbol ?? record.title;
    this.#remember({ target, kind: record.kind, name: record.title, record, words, paragraph });
    const name = record.symbol === null ? record.title : null;
    return meaningOf(target, record.kind, name, step);
  }

  /** Remembers an instrument that no registry knows, by its title. */
  title(paragraph: string, title: string, kind: InstrumentKind): Meaning {
    this.#remember({ target: title, kind, name: title, record: null, words: title, paragraph });
    return meaningOf(title, kind, title);
  }

  #remember(named: Named): void {
    this.#named.push(named);
    if (this.#named.length >= 2 * memory) this.#named = this.#named.slice(-memory);
  }

  /** Notes a short name that the text defines right behind a mention. */
  define(meaning: Meaning, text: string, start: number, end: number): void {
    const bracket = text.indexOf('(', end);
    if (bracket < 0 || bracket - end > farthestDefinition) return;
    const short = matchAt(definition, text, end)?.[1];
    if (short === undefined) return;
    const words = text.slice(start, end);
    this.#defined.set(short, meaningOf(meaning.target, meaning.kind, meaning.name, 'as the text defines it'));
    const acronym = short.replace(/^(?:UN|AU|EU|AU-UN) /, '');
    const isBody = this.#registry.bodiesNamed(acronym).length > 0;
    if (isBody || this.#acronyms.size >= mostAcronyms || !isAcronymOf(acronym, words)) return;
    this.#acronyms.add(acronym);
    this.#defined.set(acronym, this.#defined.get(short)!);
  }

  /** The acronyms that the text has defined so far. */
  acronyms(): ReadonlySet<string> {
    return this.#acronyms;
  }

  defined(words: string): Meaning | null {
    return this.#defined.get(words) ?? null;
  }

  /** The instruments of the registry of a day. */
  ofDate(date: string): readonly InstrumentRecord[] {
    return this.#family.dated.get(date) ?? none;
  }

  /** The one of several records that was named last. */
  lastOf(records: readonly InstrumentRecord[]): InstrumentRecord | null {
    return this.#named.findLast((n) => n.record !== null && records.includes(n.record))?.record ?? null;
  }

  /** A title that is the beginning or the end of one longer title named before, and of one only. */
  longer(title: string): Meaning | null {
    const head = `${title} `;
    const tail = ` ${title}`;
    const isLonger = (whole: string) => whole.length > title.length && (whole.startsWith(head) || whole.endsWith(tail));
    const longer = this.#named.filter((n) => n.words !== title && (isLonger(n.words) || isLonger(n.target)));
    return onlyMeaning(longer, 'short for a name before');
  }

  /** "the Agreement": what the text named last with that noun in this paragraph, or else the only one it named so at all. */
  pointer(paragraph: string, what: string): Meaning | null {
    const defined = this.#defined.get(what);
    if (defined !== undefined) return defined;
    const fitting = this.#named.filter(
      ({ words, record }) =>
        // "the Agreement" is the one that the text is about, not the one on the status of forces.
        (holds(words, what) && !(words.startsWith('Status of ') && what.startsWith('Agreement'))) ||
        (record !== null && (holds(record.title, what) || record.shortNames.includes(what))),
    );
    const here = fitting.filter((n) => n.paragraph === paragraph).at(-1);
    return here === undefined
      ? onlyMeaning(fitting, 'the only one named before')
      : onlyMeaning([here], 'named last in the paragraph');
  }

  /**
   * A name that several instruments share, where the text is about the country or organ of one of them only, or a resolution that the
   * paragraph has cited established the organ of one: "resolution 1966 (2010) … the Statute annexed to that resolution".
   */
  concerned(paragraph: string, name: string, cited: readonly string[]): Meaning | null {
    const sharing = this.#family.shared.get(name.toLowerCase());
    if (sharing === undefined) return null;
    return this.concernedOf(paragraph, name, sharing, cited);
  }

  /** The same for the records that a name may mean. */
  concernedOf(
    paragraph: string,
    name: string,
    sharing: readonly InstrumentRecord[],
    cited: readonly string[],
  ): Meaning | null {
    const possible = sharing.filter((record) => Number((record.date ?? '0').slice(0, 4)) <= this.#latest);
    if (possible.length === 0) return null;
    const about = this.#about();
    const concerns = (record: InstrumentRecord) => record.concerns ?? none;
    const fitting = possible.filter((record) => concerns(record).some((body) => about.has(body)));
    if (fitting.length === 1)
      return this.record(paragraph, fitting[0]!, name, 'the one that concerns what the text is about');
    if (fitting.length === 0)
      return sharing.length > 1 && possible.length === 1 && name.includes(' ')
        ? this.record(paragraph, possible[0]!, name, onlyOfItsTime)
        : null;
    const made = new Set(cited.flatMap((symbol) => this.#registry.bodiesEstablishedBy(symbol).map((body) => body.key)));
    const annexed = fitting.filter((record) => concerns(record).some((body) => made.has(body)));
    if (annexed.length === 1)
      return this.record(paragraph, annexed[0]!, name, 'the one whose body a resolution cited there established');
    const called = fitting.filter((record) => concerns(record).some((body) => isCalled(about.get(body) ?? null, name)));
    return called.length === 1
      ? this.record(paragraph, called[0]!, name, 'the one whose body the text calls so')
      : null;
  }

  /**
   * A protocol by the treaty named before it: one of those that supplement it, told apart by kind and year; a class where several
   * are meant ("the Protocols thereto"), `ambiguous` with the treaty's title where one of several is.
   */
  dependent(
    paragraph: string,
    words: string,
    what: string,
    many: boolean,
    year: string | null,
  ): Meaning | { readonly ambiguous: string } | null {
    const here = this.#named.filter((n) => n.paragraph === paragraph).reverse();
    for (const parent of here.length > 0 ? here : this.#named.slice(-1)) {
      const { record } = parent;
      if (record === null) {
        // "the Additional Protocol to its Safeguards Agreement …, the Additional Protocol": the same one.
        if (parent.words.startsWith(`${what} to `)) return meaningOf(parent.target, parent.kind, parent.name);
        if (!/Convention|Treaty|Agreement|Covenant|Accord/.test(parent.words)) continue;
        return protocolTo(parent.target, what, parent.kind);
      }
      const family = this.#family.supplements.get(record.key) ?? [];
      const fitting = family.filter(
        (r) =>
          r.shortNames.some((n) => n.toLowerCase() === what.toLowerCase()) &&
          (year === null || (r.date ?? year).startsWith(year)),
      );
      const chosen = fitting.length > 1 ? fitting.filter((r) => many === collective.test(r.title)) : fitting;
      if (chosen.length === 1) return this.record(paragraph, chosen[0]!, words, `supplements ${record.title}`);
      if (many && (fitting.length > 1 || family.length > 0))
        return meaningOf(null, 'class', `Protocols to the ${record.title}`);
      if (fitting.length > 1) return { ambiguous: record.title };
      if (!/Protocol/.test(record.title)) return protocolTo(record.title, what, 'treaty');
    }
    return null;
  }
}

function protocolTo(treaty: string, what: string, kind: InstrumentKind): Meaning {
  const title = `${what} to the ${treaty}`;
  return meaningOf(title, kind, title, `belongs to ${treaty}`);
}

/** Whether a name holds what the text calls a body in short; a name of one word leaves that to be understood. */
const isCalled = (short: string | null, name: string): boolean =>
  short !== null && (!name.includes(' ') || name.includes(short));

/** Whether the letters of a short name are those that the words of a title begin with: "PPA" of "Portville Peace Agreement". */
function isAcronymOf(short: string, title: string): boolean {
  if (!/^[A-Z]{2,8}$/.test(short)) return false;
  const name = title.replace(/^(?:United Nations|UN|African Union|AU) (?=\S+ \S)/, '');
  const initials = (name.startsWith(short[0]!) ? name : title)
    .split(/[ -]+/)
    .map((word) => word[0]?.toUpperCase() ?? '');
  if (initials[0] !== short[0]) return false;
  let at = 0;
  for (const initial of initials) if (initial === short[at]) at++;
  return at === short.length;
}

/** How the registry's instruments hang together: what supplements which, and which share a short name or a date. */
interface Family {
  readonly supplements: ReadonlyMap<string, readonly InstrumentRecord[]>;
  readonly shared: ReadonlyMap<string, readonly InstrumentRecord[]>;
  readonly dated: ReadonlyMap<string, readonly InstrumentRecord[]>;
}

const none: readonly never[] = [];

const families = new WeakMap<Registry, Family>();

function familyOf(registry: Registry): Family {
  const known = families.get(registry);
  if (known !== undefined) return known;
  const supplements = new Map<string, InstrumentRecord[]>();
  const shared = new Map<string, InstrumentRecord[]>();
  const dated = new Map<string, InstrumentRecord[]>();
  for (const record of registry.instruments.values()) {
    if (record.date !== null) listed(dated, record.date, record);
    for (const { kind, target } of record.relations) if (kind === 'SUPPLEMENTS') listed(supplements, target, record);
    if ((record.concerns ?? []).length > 0)
      for (const name of record.shortNames) listed(shared, name.toLowerCase(), record);
  }
  const family = { supplements, shared, dated };
  families.set(registry, family);
  return family;
}

/** A title that stands for several protocols at once. */
const collective = /^(?:\w+ )?(?:Optional |Additional )?Protocols\b/;

function listed(into: Map<string, InstrumentRecord[]>, key: string, record: InstrumentRecord): void {
  const list = into.get(key);
  if (list === undefined) into.set(key, [record]);
  else list.push(record);
}
