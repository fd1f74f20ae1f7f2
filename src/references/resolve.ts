import type { Paragraph } from '../document/document.js';
import type { InstrumentKind, InstrumentRecord } from '../registry/records.js';
import type { Registry } from '../registry/registry.js';
import { type Diagnostic, diagnostic } from '../text/diagnostic.js';
import { fullDate, isoDate } from './dates.js';
import { isGeneric } from './forms/titles.js';
import type { DatedKind, Mention } from './mention.js';
import type { ReferenceKind } from './reference.js';
import { resolutionMeant } from './years.js';

/** What a mention means. `target` is null for classes and for what could not be decided. */
export interface Meaning {
  readonly target: string | null;
  readonly kind: ReferenceKind;
  readonly name: string | null;
}

interface Named {
  readonly target: string;
  readonly kind: InstrumentKind;
  readonly name: string | null;
  readonly record: InstrumentRecord | null;
  readonly words: string;
  readonly paragraph: string;
}

const dateBefore = new RegExp(`${fullDate}((?:,? (?:contained in|issued as|in|document))* ?[(,]? ?(?:document )?)$`);
/** "(hereafter “the Agreement”)": what the text calls the instrument from here on. */
const definition =
  /^(?:,? (?:of|signed|adopted|concluded|done|dated|between|on|in)\b[^()“”]{0,90})?,? ?\((?:hereafter|hereinafter|herein|referred to as|collectively|the|also|,| |known as|as)*[“"'‘]?(?:the )?([A-Z][\p{L} -]{2,60}?)[”"'’]?\)/u;
const titleDate = /\b(?:of|dated) \d/;

/**
 * Decides what the mentions of a document mean, paragraph by paragraph in order, remembering what was named: "the Treaty" is the
 * treaty named last, a report "of 5 May 2000" the one whose symbol was printed with that date. Nothing is guessed: what stays open
 * gets a null target and a diagnostic.
 */
export class Resolver {
  readonly #registry: Registry;
  readonly #latest: number;
  readonly #named: Named[] = [];
  readonly #byDate = new Map<string, string>();
  readonly #aliases = new Map<string, Meaning>();
  readonly #supplements: ReadonlyMap<string, readonly InstrumentRecord[]>;
  readonly diagnostics: Diagnostic[] = [];

  readonly #about: ReadonlySet<string>;
  readonly #shared: ReadonlyMap<string, readonly InstrumentRecord[]>;

  /** `about` is what the document names: the keys of bodies and states. */
  constructor(registry: Registry, year: number | null, about: ReadonlySet<string>) {
    this.#registry = registry;
    this.#about = about;
    const shared = new Map<string, InstrumentRecord[]>();
    for (const record of registry.instruments.values()) {
      if (record.concerns === undefined || record.concerns.length === 0) continue;
      for (const name of record.shortNames)
        shared.set(name.toLowerCase(), [...(shared.get(name.toLowerCase()) ?? []), record]);
    }
    this.#shared = shared;
    this.#latest = year ?? 9999;
    const supplements = new Map<string, InstrumentRecord[]>();
    for (const record of registry.instruments.values())
      for (const { kind, target } of record.relations)
        if (kind === 'SUPPLEMENTS') supplements.set(target, [...(supplements.get(target) ?? []), record]);
    this.#supplements = supplements;
  }

  /** What a mention means; null where it is no reference after all. */
  resolve(paragraph: Paragraph, mention: Mention): Meaning | null {
    const meaning = this.#meaningOf(paragraph, mention);
    if (meaning?.target != null && mention.sense.kind !== 'pointer') {
      const alias = definition.exec(paragraph.text.slice(mention.end, mention.end + 160));
      if (alias !== null) this.#aliases.set(alias[1]!, meaning);
    }
    return meaning;
  }

  #meaningOf(paragraph: Paragraph, mention: Mention): Meaning | null {
    const { sense } = mention;
    switch (sense.kind) {
      case 'resolution':
        return this.#resolution(paragraph, mention, sense.number, sense.year, sense.date);
      case 'symbol':
        return this.#symbol(paragraph, mention, sense.symbol, sense.instrument);
      case 'dated':
        return this.#dated(paragraph, mention, sense.what, sense.date);
      case 'named':
        return this.#record(paragraph, mention, sense.records);
      case 'dependent':
        return this.#dependent(paragraph, mention, sense.what, sense.many, sense.year);
      case 'pointer':
        return this.#pointer(paragraph, sense.what) ?? this.#concerned(paragraph, sense.what);
      case 'titled': {
        const defined = this.#aliases.get(sense.title) ?? this.#longer(sense.title);
        if (defined != null) return defined;
        if (isGeneric(sense.title)) {
          const pointed = this.#pointer(paragraph, sense.title) ?? this.#concerned(paragraph, sense.title);
          if (pointed !== null) return pointed;
          this.#say('reference/unresolved', `Which “${sense.title}” is meant is not told.`, paragraph, mention);
          return { target: null, kind: sense.instrument, name: null };
        }
        this.#remember({
          target: sense.title,
          kind: sense.instrument,
          name: sense.title,
          record: null,
          words: sense.title,
          paragraph: paragraph.label,
        });
        return { target: sense.title, kind: sense.instrument, name: sense.title };
      }
      case 'class':
        return { target: null, kind: 'class', name: null };
    }
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

  #resolution(
    paragraph: Paragraph,
    mention: Mention,
    number: number,
    year: number | null,
    date: string | null,
  ): Meaning {
    const { symbol, trouble } = resolutionMeant(number, year, date, this.#latest, this.#registry);
    if (trouble !== null) {
      const code = (
        {
          'year-missing': 'year-missing',
          'year-corrected': 'year-corrected',
          unresolved: 'unresolved',
          unknown: 'unknown-instrument',
        } as const
      )[trouble.kind];
      this.#say(
        `reference/${code}`,
        trouble.message,
        paragraph,
        mention,
        trouble.kind === 'year-missing' ? 'info' : 'warning',
      );
    }
    if (symbol !== null) {
      const adopted = this.#registry.dateOfResolution(number);
      if (date !== null && adopted !== null && adopted !== date && trouble?.kind !== 'year-corrected')
        this.#say('reference/date-differs', `${symbol} was adopted on ${adopted}, not on ${date}.`, paragraph, mention);
      const of = Number(/\((\d{4})\)$/.exec(symbol)?.[1]);
      if (of > this.#latest)
        this.#say('reference/later-instrument', `${symbol} is later than this text.`, paragraph, mention);
    }
    return { target: symbol, kind: 'resolution', name: null };
  }

  #symbol(paragraph: Paragraph, mention: Mention, symbol: string, printed: InstrumentKind | null): Meaning {
    const before = dateBefore.exec(paragraph.text.slice(Math.max(0, mention.start - 70), mention.start));
    const date = before === null ? null : isoDate(before[1]!, before[2]!, before[3]!);
    if (date !== null) {
      this.#byDate.set(`${this.#registry.instruments.get(symbol)?.kind ?? printed ?? 'other'} ${date}`, symbol);
      const known = this.#registry.dateOfStatement(symbol);
      if (known !== null && known !== date)
        this.#say('reference/date-differs', `${symbol} is of ${known}, not of ${date}.`, paragraph, mention);
    }
    const record = this.#registry.instruments.get(symbol);
    return { target: symbol, kind: record?.kind ?? printed ?? 'other', name: null };
  }

  #dated(paragraph: Paragraph, mention: Mention, what: DatedKind, date: string): Meaning | null {
    const kind: InstrumentKind = what === 'opinion' ? 'other' : what;
    const earlier = this.#byDate.get(`${kind} ${date}`) ?? this.#byDate.get(`other ${date}`);
    if (earlier !== undefined)
      return {
        target: earlier,
        kind: this.#registry.instruments.get(earlier)?.kind ?? kind,
        name: /^[A-Z]+\//.test(earlier) ? null : earlier,
      };
    if (what === 'resolution' || what === 'prst') {
      const all = what === 'resolution' ? this.#registry.resolutionsOn(date) : this.#registry.statementsOn(date);
      if (all.length === 1) return { target: all[0]!, kind, name: null };
      const reason = all.length === 0 ? 'none of that day is known' : `that day has ${all.join(', ')}`;
      this.#say(
        'reference/unresolved',
        `A ${what === 'resolution' ? 'resolution' : 'statement'} of ${date}: ${reason}.`,
        paragraph,
        mention,
      );
      if (all.length > 0) return { target: null, kind, name: null };
    }
    // Without a symbol the words themselves are the title, if they tell the date.
    const words = paragraph.text.slice(mention.start, mention.end).replace(/^its /, '');
    if (!titleDate.test(words)) return null;
    const told =
      what === 'report'
        ? words.replace(
            /^(?:his|the Secretary-General[’']s|Secretary-General[’']s) [a-z ]*?reports?/i,
            'Report of the Secretary-General',
          )
        : words;
    const title = told[0]!.toUpperCase() + told.slice(1).replace(/^eports /, 'eport ');
    this.#byDate.set(`${kind} ${date}`, title);
    return { target: title, kind, name: title };
  }

  #record(paragraph: Paragraph, mention: Mention, records: readonly InstrumentRecord[]): Meaning {
    const record = records.length === 1 ? records[0]! : this.#lastOf(records);
    if (record === null) {
      this.#say(
        'reference/unresolved',
        `The name may mean ${records.map((r) => r.title).join(' or ')}.`,
        paragraph,
        mention,
      );
      return { target: null, kind: records[0]!.kind, name: null };
    }
    return this.#known(paragraph, record, paragraph.text.slice(mention.start, mention.end));
  }

  #known(paragraph: Paragraph, record: InstrumentRecord, words: string): Meaning {
    const target = record.symbol ?? record.title;
    this.#remember({ target, kind: record.kind, name: record.title, record, words, paragraph: paragraph.label });
    return { target, kind: record.kind, name: record.symbol === null ? record.title : null };
  }

  #lastOf(records: readonly InstrumentRecord[]): InstrumentRecord | null {
    return this.#named.findLast((n) => n.record !== null && records.includes(n.record))?.record ?? null;
  }

  #remember(named: Named): void {
    this.#named.push(named);
  }

  /** A protocol by the treaty named before it: one of those that supplement it, told apart by kind and year. */
  #dependent(paragraph: Paragraph, mention: Mention, what: string, many: boolean, year: string | null): Meaning | null {
    const parents = this.#named.filter((n) => n.paragraph === paragraph.label).reverse();
    for (const parent of parents.length > 0 ? parents : this.#named.slice(-1)) {
      if (parent.record === null) {
        if (!/Convention|Treaty|Agreement|Covenant|Conventions|Accord/.test(parent.words)) continue;
        const title = `${what} to the ${parent.target}`;
        return { target: title, kind: parent.kind, name: title };
      }
      const family = this.#supplements.get(parent.record.key) ?? [];
      const fitting = family.filter(
        (r) =>
          r.shortNames.some((n) => n.toLowerCase() === what.toLowerCase()) &&
          (year === null || (r.date ?? year).startsWith(year)),
      );
      const chosen =
        fitting.length > 1
          ? fitting.filter((r) => many === /^(?:\w+ )?(?:Optional |Additional )?Protocols\b/.test(r.title))
          : fitting;
      if (chosen.length === 1)
        return this.#known(paragraph, chosen[0]!, paragraph.text.slice(mention.start, mention.end));
      if (fitting.length > 1 || (family.length > 0 && many)) {
        if (many) return { target: null, kind: 'class', name: `Protocols to the ${parent.record.title}` };
        this.#say(
          'reference/unresolved',
          `Which protocol to the ${parent.record.title} is meant is not clear.`,
          paragraph,
          mention,
        );
        return { target: null, kind: 'treaty', name: null };
      }
      if (/Protocol/.test(parent.record.title)) continue;
      const title = `${what} to the ${parent.record.title}`;
      return { target: title, kind: 'treaty', name: title };
    }
    return null;
  }

  /** A title that is the beginning or the end of one longer title named before, and of one only. */
  #longer(title: string): Meaning | null {
    const longer = this.#named.filter(
      (n) =>
        n.words !== title &&
        (n.words.startsWith(`${title} `) ||
          n.words.endsWith(` ${title}`) ||
          n.target.startsWith(`${title} `) ||
          n.target.endsWith(` ${title}`)),
    );
    const targets = new Set(longer.map((n) => n.target));
    const last = longer.at(-1);
    return targets.size === 1 && last !== undefined ? { target: last.target, kind: last.kind, name: last.name } : null;
  }

  /** A name that several instruments share, where the text is about the country or organ of one of them only. */
  #concerned(paragraph: Paragraph, name: string): Meaning | null {
    const fitting = (this.#shared.get(name.toLowerCase()) ?? []).filter((record) =>
      (record.concerns ?? []).some((body) => this.#about.has(body)),
    );
    return fitting.length === 1 ? this.#known(paragraph, fitting[0]!, name) : null;
  }

  /** "the Agreement": what the text named last with that noun, if one only was named so, or one in this paragraph. */
  #pointer(paragraph: Paragraph, what: string): Meaning | null {
    const alias = this.#aliases.get(what);
    if (alias !== undefined) return alias;
    const noun = new RegExp(`\\b${what}\\b`);
    const fitting = this.#named.filter(
      (n) =>
        noun.test(n.words) || (n.record !== null && (noun.test(n.record.title) || n.record.shortNames.includes(what))),
    );
    const here = fitting.filter((n) => n.paragraph === paragraph.label);
    const last = here.at(-1) ?? (new Set(fitting.map((n) => n.target)).size === 1 ? fitting.at(-1) : undefined);
    return last === undefined ? null : { target: last.target, kind: last.kind, name: last.name };
  }
}
