import type { Paragraph } from '../document/document.js';
import type { InstrumentKind, InstrumentRecord } from '../registry/records.js';
import type { Registry } from '../registry/registry.js';
import { type Diagnostic, diagnostic } from '../text/diagnostic.js';
import { endingWith, matchAt } from '../text/matching.js';
import { ResolutionsCited } from './citedBefore.js';
import { fullDate, isoDate } from './dates.js';
import { isGeneric } from './forms/titles/nouns.js';
import { type Meaning, meaningOf } from './meaning.js';
import type { DatedKind, Mention } from './mention.js';
import { Naming, onlyOfItsTime } from './naming.js';
import { ReportsCited } from './reportsCited.js';
import { resolutionMeant } from './years.js';

/** A date right before a symbol: "of 5 May 2000 (". */
const dateBefore = endingWith(`${fullDate}(?:(?:,? (?:contained in|issued as|in|document))+ | ?\\()(?:document )?`);
/** A date right behind one: "(S/PRST/2003/99) of 5 May 2003". */
const dateBehind = new RegExp(`\\)? (?:of|dated) ${fullDate}`, 'y');
/** A date before the symbol with the sender or the subject between: "dated 5 May 2000 from the Chairman (". */
const dateFarther = endingWith(`(?:of|dated) ${fullDate} [^();\\d]{1,160}\\((?:[^()]{0,20} )?`);
/** The symbol of a statement that lacks its number or its year. */
const partOfStatement = /^S\/PRST\/(\d{1,4})$/;
/** A report of which nothing but the date is told. */
const bareReport = /^(?:(?:[Tt]he|that) reports? |\d)/;
/** "the 5 May 2000 Secretary-General’s Report (": the date before the noun. */
const dateLeading = endingWith(`(?<![\\d/])${fullDate} (?:[\\p{L}’'-]+ ){0,6}[Rr]eports? \\((?:document )?`, 'u');
/** Words that tell whose a document is: another's of the same day is another document. */
const somebodys = / (?:of|by|with|from) (?:the )?\p{Lu}|^\p{Lu}\S* [^\d]*tatement/u;
const titleDate = /\b(?:of|dated|on) \d/;

const nameBeforeParties = /^(.+ \S+) between /;
const nounOfDate = new RegExp(`^(\\p{Lu}\\p{L}+) of ${fullDate}$`, 'u');

const codes = {
  'year-missing': 'reference/year-missing',
  'year-corrected': 'reference/year-corrected',
  unresolved: 'reference/unresolved',
  unknown: 'reference/unknown-instrument',
} as const;

/**
 * Decides what the mentions of a document mean, paragraph by paragraph in order, remembering what was named: "the Treaty" is the
 * treaty named last, a report "of 5 May 2000" the one whose symbol was printed with that date. Nothing is guessed: what stays open
 * gets a null target and a diagnostic.
 */
export class Resolver {
  readonly #registry: Registry;
  readonly #latest: number;
  readonly #adopted: string | null;
  readonly #about: () => ReadonlyMap<string, string | null>;
  readonly #naming: Naming;
  readonly #byDate = new Map<string, string>();
  /** The year in which a kind of document was told to be of a day; null where there were several. */
  readonly #yearByDay = new Map<string, string | null>();
  readonly #resolutions = new ResolutionsCited();
  readonly #reports = new ReportsCited();
  readonly diagnostics: Diagnostic[] = [];

  /** `year` is the document's own and `adopted` its day; `about` gives the keys of the bodies and states that it names, and what it calls them in short. */
  constructor(
    registry: Registry,
    year: number | null,
    adopted: string | null,
    about: () => ReadonlyMap<string, string | null>,
  ) {
    this.#registry = registry;
    this.#adopted = adopted;
    this.#about = about;
    this.#latest = year ?? 9999;
    this.#naming = new Naming(registry, about, this.#latest);
  }

  /** What a mention means: nothing where it is no reference after all, several instruments where "those resolutions" means them. */
  resolve(paragraph: Paragraph, mention: Mention): readonly Meaning[] {
    if (mention.sense.kind === 'cited-before') return this.#resolutions.meant(paragraph, mention.sense.many);
    const meaning = this.#one(paragraph, mention);
    if (meaning === null) return [];
    this.#resolutions.note(mention, meaning);
    this.#reports.note(paragraph, mention, meaning);
    return [meaning];
  }

  #one(paragraph: Paragraph, mention: Mention): Meaning | null {
    const meaning = this.#meaningOf(paragraph, mention);
    if (meaning?.target != null && mention.sense.kind !== 'pointer' && mention.sense.kind !== 'report-before')
      this.#naming.define(meaning, paragraph.text, mention.start, mention.end);
    return meaning;
  }

  /**
   * Remembers a title whose document is cited by the symbol right behind it: later words may mean it. False where the registry has an
   * instrument of that noun and date, which is then cited besides.
   */
  titleOf(paragraph: Paragraph, { sense }: Mention): boolean {
    if (sense.kind !== 'titled' || isGeneric(sense.title)) return true;
    if (this.#ofDate(sense.title) !== null) return false;
    const known = this.#registry.instrumentsNamed(sense.title);
    if (known.length === 1) this.#naming.record(paragraph.label, known[0]!, sense.title);
    else this.#naming.title(paragraph.label, sense.title, sense.instrument);
    return true;
  }

  /** Goes on to a paragraph, in document order. */
  enter(paragraph: Paragraph): void {
    this.#resolutions.enter(paragraph);
  }

  /** The acronyms that the text has defined for instruments so far. */
  acronyms(): ReadonlySet<string> {
    return this.#naming.acronyms();
  }

  #meaningOf(paragraph: Paragraph, mention: Mention): Meaning | null {
    const { sense } = mention;
    switch (sense.kind) {
      case 'resolution':
        return this.#resolution(paragraph, mention, sense.number, sense.year, sense.date);
      case 'symbol':
        return this.#symbol(paragraph, mention, sense.symbol, sense.instrument);
      case 'dated':
        return this.#dated(paragraph, mention, sense.what, sense.date, sense.title);
      case 'named':
        return this.#record(paragraph, mention, sense.records);
      case 'dependent': {
        const words = paragraph.text.slice(mention.start, mention.end);
        const found = this.#naming.dependent(paragraph.label, words, sense.what, sense.many, sense.year);
        if (found === null || !('ambiguous' in found)) return found;
        return this.#open(
          paragraph,
          mention,
          'treaty',
          `Which protocol to the ${found.ambiguous} is meant is not clear.`,
        );
      }
      case 'pointer':
        return this.#naming.pointer(paragraph.label, sense.what) ?? this.#concerned(paragraph, sense.what);
      case 'cited-before':
        return null;
      case 'report-before':
        return this.#reports.meant(paragraph.label, sense.ofSecretaryGeneral);
      case 'titled':
        return this.#titled(paragraph, mention, plainly(sense.title), sense.instrument);
      case 'class':
        return meaningOf(null, 'class', this.#className(paragraph.text, mention));
    }
  }

  /** The label of the one class of the registry that the words name. */
  #className(text: string, mention: Mention): string | null {
    const found = this.#registry.findClasses(text.slice(mention.start, mention.end)).flatMap((match) => match.records);
    return found.length === 1 ? found[0]!.label : null;
  }

  #say(
    code: Diagnostic['code'],
    message: string,
    paragraph: Paragraph,
    mention: Mention,
    severity: 'info' | 'warning' = 'warning',
  ): void {
    const span = { paragraph: paragraph.label, start: mention.start, end: mention.end };
    this.diagnostics.push(diagnostic(code, message, { span, severity, line: paragraph.line }));
  }

  /** What stays visibly open. */
  #open(paragraph: Paragraph, mention: Mention, kind: InstrumentKind, message: string): Meaning {
    this.#say('reference/unresolved', message, paragraph, mention);
    return meaningOf(null, kind, null);
  }

  /** What may be a reference and may be none: left out, with a diagnostic. */
  #passed(paragraph: Paragraph, mention: Mention, message: string): null {
    this.#say('reference/unresolved', message, paragraph, mention);
    return null;
  }

  #resolution(
    paragraph: Paragraph,
    mention: Mention,
    number: number,
    year: number | null,
    date: string | null,
  ): Meaning {
    const { symbol, trouble } = resolutionMeant(number, year, date, this.#latest, this.#registry);
    if (trouble !== null)
      this.#say(
        codes[trouble.kind],
        trouble.message,
        paragraph,
        mention,
        trouble.kind === 'year-missing' ? 'info' : 'warning',
      );
    if (symbol !== null) {
      const adopted = this.#registry.dateOfResolution(number);
      if (date !== null && adopted !== null && adopted !== date && trouble?.kind !== 'year-corrected')
        this.#say('reference/date-differs', `${symbol} was adopted on ${adopted}, not on ${date}.`, paragraph, mention);
      const of = Number(symbol.slice(-5, -1));
      if (of > this.#latest)
        this.#say('reference/later-instrument', `${symbol} is later than this text.`, paragraph, mention);
    }
    return meaningOf(symbol, 'resolution', null, trouble === null ? null : trouble.kind);
  }

  #symbol(paragraph: Paragraph, mention: Mention, symbol: string, printed: InstrumentKind | null): Meaning {
    const kind = this.#registry.instruments.get(symbol)?.kind ?? printed ?? 'other';
    const { text } = paragraph;
    const { start, end } = mention;
    const before =
      matchAt(dateBehind, text, end) ?? matchAt(dateBefore, text, start) ?? matchAt(dateLeading, text, start);
    const date = before === null ? null : isoDate(before[1]!, before[2]!, before[3]!);
    const part = partOfStatement.exec(symbol);
    if (part !== null) return this.#statement(paragraph, mention, symbol, part[1]!, date);
    const farther = date === null ? matchAt(dateFarther, text, start) : null;
    const dated = farther === null ? date : isoDate(farther[1]!, farther[2]!, farther[3]!);
    if (dated !== null && !/\/Add\.\d+$/.test(symbol)) this.#remember(kind, dated, symbol);
    if (date !== null) {
      const known = this.#registry.dateOfStatement(symbol);
      if (known !== null && known !== date)
        this.#say('reference/date-differs', `${symbol} is of ${known}, not of ${date}.`, paragraph, mention);
    }
    return meaningOf(symbol, kind, null);
  }

  /** "of 9 February 2001 (S/PRST/4)": the statement of that day with this number, where there is one; else it stays open. */
  #statement(paragraph: Paragraph, mention: Mention, printed: string, number: string, date: string | null): Meaning {
    const meant = date === null ? [] : this.#registry.statementsOn(date).filter((one) => one.endsWith(`/${number}`));
    if (meant.length !== 1) return this.#open(paragraph, mention, 'prst', `${printed} is no whole symbol.`);
    this.#say('reference/year-corrected', `${printed} is printed; only ${meant[0]} can be meant.`, paragraph, mention);
    return meaningOf(meant[0]!, 'prst', null, 'year-corrected');
  }

  #remember(what: InstrumentKind | DatedKind, date: string, target: string): void {
    this.#byDate.set(`${what} ${date}`, target);
    const day = `${what} -${date.slice(4)}`;
    const year = date.slice(0, 4);
    this.#yearByDay.set(day, (this.#yearByDay.get(day) ?? year) === year ? year : null);
  }

  /** "of 16 November": a day that the text has told with its year for such a document, else the last such day before its own. */
  #yearOf(what: DatedKind, day: string): string | null {
    for (const kind of [what, 'other']) {
      const told = this.#yearByDay.get(`${kind} ${day}`);
      if (told !== undefined) return told;
    }
    if (this.#adopted === null) return null;
    const year = Number(this.#adopted.slice(0, 4));
    return String(`${year}${day.slice(1)}` <= this.#adopted ? year : year - 1);
  }

  #dated(paragraph: Paragraph, mention: Mention, what: DatedKind, date: string, told: string | null): Meaning | null {
    if (date.startsWith('-')) {
      const year = this.#yearOf(what, date);
      if (year === null) return null;
      const whole = `${year}${date.slice(1)}`;
      const isBare = bareReport.test(paragraph.text.slice(mention.start, mention.end));
      return this.#dated(paragraph, mention, what, whole, told === null || isBare ? null : `${told} ${year}`);
    }
    const kind: InstrumentKind =
      what === 'report of others'
        ? 'report'
        : what === 'resolution' || what === 'prst' || what === 'report' || what === 'letter'
          ? what
          : 'other';
    const earlier = this.#byDate.get(`${what} ${date}`) ?? this.#byDate.get(`other ${date}`);
    const isSymbol = earlier !== undefined && /^[A-Z]+\//.test(earlier);
    const others = (what === 'statement' || what === 'report of others') && told !== null && somebodys.test(told);
    if (earlier !== undefined && (isSymbol || !others)) {
      const known = this.#registry.instruments.get(earlier)?.kind ?? kind;
      return meaningOf(earlier, known, isSymbol ? null : earlier, 'named with this date before');
    }
    if (what === 'own-statement') {
      const all = this.#registry.statementsOn(date);
      if (all.length === 1) return meaningOf(all[0]!, 'prst', null, 'the only one of that day');
    }
    if (what === 'resolution' || what === 'prst') {
      const all = what === 'resolution' ? this.#registry.resolutionsOn(date) : this.#registry.statementsOn(date);
      if (all.length === 1) return meaningOf(all[0]!, kind, null, 'the only one of that day');
      const noun = what === 'resolution' ? 'resolution' : 'statement';
      if (all.length > 1)
        return this.#open(paragraph, mention, kind, `A ${noun} of ${date}: that day has ${all.join(', ')}.`);
      this.#say('reference/unresolved', `A ${noun} of ${date}: none of that day is known.`, paragraph, mention);
    }
    // "the report of 5 May" and "his 5 May report" mean one that the text has named; nothing else tells whose they are.
    if (
      told === null &&
      (what === 'report' || what === 'letter') &&
      bareReport.test(paragraph.text.slice(mention.start, mention.end))
    )
      return null;
    // Without a symbol the words themselves are the title, if they tell the date.
    const words = told ?? paragraph.text.slice(mention.start, mention.end).replace(/^its /, '');
    if (!titleDate.test(words)) return null;
    const known = this.#registry.instrumentsNamed(words);
    if (known.length === 1) return this.#naming.record(paragraph.label, known[0]!, words);
    const title = datedTitle(words, what);
    this.#remember(what, date, title);
    if (what === 'opinion') return this.#naming.title(paragraph.label, title, kind);
    return meaningOf(title, kind, title);
  }

  #record(paragraph: Paragraph, mention: Mention, records: readonly InstrumentRecord[]): Meaning {
    const record = records.length === 1 ? records[0]! : this.#naming.lastOf(records);
    if (record === null) {
      const one = this.#naming.concernedOf(
        paragraph.label,
        paragraph.text.slice(mention.start, mention.end),
        records,
        this.#resolutions.here(),
      );
      if (one !== null) return one;
    }
    if (record !== null)
      return this.#naming.record(paragraph.label, record, paragraph.text.slice(mention.start, mention.end));
    const titles = records.map((r) => r.title).join(' or ');
    return this.#open(paragraph, mention, records[0]!.kind, `The name may mean ${titles}.`);
  }

  /** The one instrument of the registry with this noun and date that concerns what the text is about: "Agreement of 20 June 2011". */
  #ofDate(title: string): InstrumentRecord | null {
    const m = /\d$/.test(title) ? nounOfDate.exec(title) : null;
    const date = m === null ? null : isoDate(m[2]!, m[3]!, m[4]!);
    if (m === null || date === null) return null;
    const noun = m[1]!.replace(/s$/, '');
    const fitting = this.#naming.ofDate(date).filter((r) => r.title.includes(noun) && this.#isAbout(r));
    return fitting.length === 1 ? fitting[0]! : null;
  }

  #isAbout({ concerns }: InstrumentRecord): boolean {
    if (concerns === undefined || concerns.length === 0) return true;
    const about = this.#about();
    return concerns.some((body) => about.has(body));
  }

  /** An annex that calls itself a statute or an agreement speaks of itself. */
  #concerned(paragraph: Paragraph, name: string): Meaning | null {
    return paragraph.kind === 'annex' ? null : this.#naming.concerned(paragraph.label, name, this.#resolutions.here());
  }

  #titled(paragraph: Paragraph, mention: Mention, title: string, kind: InstrumentKind): Meaning | null {
    const before = this.#naming.defined(title) ?? this.#naming.longer(title);
    if (before !== null) return before;
    const dated = this.#ofDate(title);
    if (dated !== null) return this.#naming.record(paragraph.label, dated, title, 'the only one of that day');
    const known = this.#registry.instrumentsNamed(title);
    if (known.length === 1) return this.#naming.record(paragraph.label, known[0]!, title);
    // "the Comprehensive Peace Agreement between the Government and the Movement": the one of that name that the text is about.
    const name = nameBeforeParties.exec(title)?.[1];
    const between = name === undefined ? null : this.#concerned(paragraph, name);
    if (between !== null && between.step !== onlyOfItsTime) return between;
    if (!isGeneric(title)) return this.#naming.title(paragraph.label, title, kind);
    return (
      this.#naming.pointer(paragraph.label, title) ??
      this.#concerned(paragraph, title) ??
      this.#passed(paragraph, mention, `Which “${title}” is meant is not told.`)
    );
  }
}

/** A title with plain hyphens: those that do not break are the printer's. */
const plainly = (title: string): string => title.replace(/[\u2010\u2011]/g, '-');

/** A title made of the words that tell a document by its date: "Report of the Secretary-General of 7 June 1968". */
function datedTitle(words: string, what: DatedKind): string {
  const told =
    what === 'report'
      ? words.replace(/^(?:his|Secretary-General[’']s) (?:\w+ )?reports?/i, 'Report of the Secretary-General')
      : words;
  return told[0]!.toUpperCase() + told.slice(1);
}
