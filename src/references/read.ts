import type { Clause } from '../clauses/clause.js';
import { clausesOf } from '../clauses/governing.js';
import type { Document, Mark, Paragraph } from '../document/document.js';
import type { InstrumentRecord } from '../registry/records.js';
import type { Registry } from '../registry/registry.js';
import { type Diagnostic, diagnostic } from '../text/diagnostic.js';
import { endingWith, isAt } from '../text/matching.js';
import { quoteOf } from '../text/span.js';
import { ByWord } from '../text/vocabulary.js';
import { wordsIn } from '../text/words.js';
import { findMentions } from './forms.js';
import { symbolOfLink } from './links.js';
import type { Meaning } from './meaning.js';
import { alone, type Mention } from './mention.js';
import { pinpointsOf } from './pinpoint.js';
import type { Reference, Role } from './reference.js';
import { Resolver } from './resolve.js';
import { Surroundings } from './surroundings.js';
import { verbOf } from './verb.js';

/**
 * What a document refers to: one record for each paragraph and target, in the order of the words, the first mention quoted. A target
 * that a paragraph both cites and uses as a name counts as cited. Total: what cannot be decided has a null target and a diagnostic.
 */
export function readReferences(
  document: Document,
  clauses: readonly Clause[],
  registry: Registry,
): { references: readonly Reference[]; diagnostics: readonly Diagnostic[] } {
  // A misread year before the Council's first would make everything later than the text.
  const year = (document.header.year ?? 0) >= 1946 ? document.header.year : null;
  const resolver = new Resolver(
    registry,
    year,
    document.header.adopted,
    once(() => namedIn(document, registry)),
  );
  const self = document.header.symbol;
  const links = linksByParagraph(document.marks);
  const references = new References(document, clauses, registry, resolver);
  const linkDiagnostics: Diagnostic[] = [];
  for (const paragraph of document.paragraphs) {
    const own = links.get(paragraph.label);
    const read: Read[] | null = own === undefined ? null : [];
    references.add(paragraph, read);
    if (own !== undefined) linkDiagnostics.push(...compareLinks(paragraph, own, read!, self));
  }
  return { references: references.found, diagnostics: [...resolver.diagnostics, ...linkDiagnostics] };
}

/** A court that the text calls so from here on: "the International Tribunal for Rwanda (“the Tribunal”)". */
const calledCourt =
  /^ ?\((?:hereinafter |hereafter )?(?:the )?[“"'‘]?(?:[Tt]he )?((?:International |Special )?(?:Tribunal|Court|Mechanism))[”"'’]?\)/;

/** The bodies and states that a document names, by key, and what it calls them in short: what it is about. */
function namedIn(document: Document, registry: Registry): ReadonlyMap<string, string | null> {
  const named = new Map<string, string | null>();
  for (const { text } of document.paragraphs)
    for (const { end, records } of registry.findBodies(text)) {
      if (records.length !== 1) continue;
      const short = text[end] === ' ' ? (calledCourt.exec(text.slice(end, end + 60))?.[1] ?? null) : null;
      const { key } = records[0]!;
      named.set(key, short ?? named.get(key) ?? null);
    }
  return named;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

interface Read {
  readonly start: number;
  readonly end: number;
  readonly target: string | null;
}

/** The references of a document, paragraph by paragraph in order. */
class References {
  readonly found: Reference[] = [];
  /** Where in `found` the last reference to each target stands. */
  readonly #places = new Map<string, number>();
  readonly #document: Document;
  readonly #clauses: readonly Clause[];
  readonly #registry: Registry;
  readonly #resolver: Resolver;

  constructor(document: Document, clauses: readonly Clause[], registry: Registry, resolver: Resolver) {
    this.#document = document;
    this.#clauses = clauses;
    this.#registry = registry;
    this.#resolver = resolver;
  }

  /** Reads the next paragraph; what each mention means is noted in `read`, where somebody asks for it. */
  add(paragraph: Paragraph, read: Read[] | null): void {
    const { text } = paragraph;
    this.#resolver.enter(paragraph);
    const mentions = withAcronyms(text, findMentions(text, this.#registry), this.#resolver.acronyms());
    if (mentions.length > 0) this.#resolve(paragraph, mentions, read);
  }

  #resolve(paragraph: Paragraph, mentions: readonly Mention[], read: Read[] | null): void {
    const { text } = paragraph;
    const first = this.found.length;
    const surroundings = new Surroundings(text);
    const adopting = adoptingIn(this.#registry);
    /** What the resolutions adopted that have been cited so far. */
    let adopted = none;
    for (let i = 0; i < mentions.length; i++) {
      const mention = mentions[i]!;
      const next = i + 1 < mentions.length ? mentions[i + 1]! : null;
      if (next !== null && isTitleOf(text, mention, next) && this.#resolver.titleOf(paragraph, mention)) continue;
      const meanings = this.#resolver.resolve(paragraph, mention);
      for (let n = 0; n < meanings.length; n++) {
        const meaning = meanings[n]!;
        const { target } = meaning;
        if (read !== null) read.push({ start: mention.start, end: mention.end, target });
        if (target !== null && target === this.#document.header.symbol) continue;
        if (isOneOf(adopted, target, this.#registry)) continue;
        const role =
          mention.names || (isNumbered(mention, meaning) && surroundings.nameBody(mention)) ? 'name' : 'cited';
        const pinpoint = mention.sense.kind === 'class' ? null : surroundings.pinpointOf(mention);
        const place = target === null ? undefined : this.#places.get(target);
        if (place !== undefined && place >= first) {
          this.found[place] = withMore(this.found[place]!, role, pinpoint);
          continue;
        }
        if (target !== null) {
          this.#places.set(target, this.found.length);
          const made = adopting.get(target);
          if (made !== undefined) adopted = [...adopted, ...made];
        }
        this.found.push(this.#reference(paragraph, mention, meaning, role, pinpoint));
      }
    }
  }

  #reference(paragraph: Paragraph, mention: Mention, meaning: Meaning, role: Role, pinpoint: string | null): Reference {
    const { label, text } = paragraph;
    const { paragraphs } = this.#document;
    const end =
      mention.sense.kind === 'class'
        ? classEnd(text, mention, clausesOf(this.#clauses, paragraphs, label))
        : mention.end;
    const { quote, span } = quoteOf(label, text, mention.start, end);
    return {
      paragraph: label,
      target: meaning.target,
      kind: meaning.kind,
      name: meaning.name,
      verb: verbOf(paragraph, mention, this.#clauses, paragraphs),
      role,
      pinpoint,
      quote,
      span,
      rule: meaning.step === null ? mention.rule : `${mention.rule}: ${meaning.step}`,
    };
  }
}

const none: readonly InstrumentRecord[] = [];

/** Whether a mention is of a resolution by its number, as bodies are called. */
const isNumbered = ({ sense: { kind } }: Mention, meaning: Meaning): boolean =>
  kind === 'resolution' || kind === 'cited-before' || (kind === 'symbol' && meaning.kind === 'ga-resolution');

/** A reference with what one more mention of its target says. */
const withMore = (known: Reference, role: Role, pinpoint: string | null): Reference => ({
  ...known,
  role: known.role === 'cited' ? 'cited' : role,
  pinpoint: pinpointsOf(known.pinpoint, pinpoint),
});

/** The acronym that a word is, a possessive ending apart. */
const acronymOf = new ByWord(({ printed }) => /^[A-Z]{2,8}(?=$|[’'])/.exec(printed)?.[0] ?? '', '');
/** "HIV/AIDS" is no acronym of an instrument, and "this SOFA" no name of one. */
const joined = /[/-]/y;
const before = endingWith('[/-]|[Tt]his ');

/** Adds the acronyms that the text has defined for instruments ("the Portville Peace Agreement (PPA)"), each where it stands first. */
function withAcronyms(text: string, mentions: readonly Mention[], acronyms: ReadonlySet<string>): readonly Mention[] {
  if (acronyms.size === 0) return mentions;
  const words = wordsIn(text);
  const met = new Set<string>();
  const found: Mention[] = [];
  for (let k = acronymOf.next(words, 0); k >= 0; k = acronymOf.next(words, k + 1)) {
    const acronym = acronymOf.of(words.list[k]!);
    if (!acronyms.has(acronym) || met.has(acronym)) continue;
    const at = words.starts[k]!;
    const end = at + acronym.length;
    if (isAt(before, text, at) || isAt(joined, text, end)) continue;
    met.add(acronym);
    if (mentions.some((m) => m.start < end + 1 && at - 1 < m.end)) continue;
    found.push(alone('acronym', at, end, { kind: 'pointer', what: acronym }));
  }
  return found.length === 0 ? mentions : [...mentions, ...found].sort((a, b) => a.start - b.start);
}

const betweenTitleAndSymbol =
  /^[”"’]?(?:,? (?:as )?(?:contained|set out|set forth|annexed|embodied|adopted|proclaimed) (?:in|to|by))?\s*[(,—–-]?\s*(?:(?:the )?(?:United Nations )?General Assembly (?:in its )?resolution |resolution |document )?$/;

/** "the Communiqué issued by its Chairman on 5 May 2000 (": a single noun is no title that the document would have besides. */
const signedBetween = /^ (?:reached|signed|concluded|adopted|agreed|issued)\b[^;()]{0,120} \((?:document )?$/;

/**
 * A title right before the symbol of the document that bears it is one reference with it, and the symbol says which: always where the
 * Assembly's resolution bears it, else where no registry knows the title.
 */
function isTitleOf(text: string, title: Mention, next: Mention): boolean {
  if (next.sense.kind !== 'symbol') return false;
  const between = text.slice(title.end, next.start);
  const bare = !/\s/.test(text.slice(title.start, title.end));
  if (!betweenTitleAndSymbol.test(between) && !(bare && signedBetween.test(between))) return false;
  if (title.sense.kind === 'titled') return title.sense.instrument !== 'treaty';
  if (title.sense.kind !== 'named') return false;
  const { symbol } = next.sense;
  if (title.sense.records.every((record) => record.symbol === symbol)) return true;
  if (next.sense.instrument !== 'ga-resolution') return false;
  return title.sense.records.every((record) => record.kind !== 'treaty');
}

/** Whether a target is what a resolution adopted that the paragraph has cited: the two are one ("1514 (XV), containing the Declaration"). */
function isOneOf(adopted: readonly InstrumentRecord[], target: string | null, registry: Registry): boolean {
  if (target === null || adopted.length === 0) return false;
  return registry.instrumentsNamed(target).some((record) => adopted.includes(record));
}

const adoptings = new WeakMap<Registry, ReadonlyMap<string, readonly InstrumentRecord[]>>();

/** What the resolutions adopted that the registry tells of, but for treaties, which are made otherwise, and the resolutions themselves. */
function adoptingIn(registry: Registry): ReadonlyMap<string, readonly InstrumentRecord[]> {
  const known = adoptings.get(registry);
  if (known !== undefined) return known;
  const adopting = new Map<string, InstrumentRecord[]>();
  for (const record of registry.instruments.values())
    for (const { kind, source } of record.kind === 'treaty' ? [] : record.relations)
      if (kind === 'ADOPTED_BY' && source !== record.symbol)
        adopting.set(source, [...(adopting.get(source) ?? []), record]);
  adoptings.set(registry, adopting);
  return adopting;
}

/** Where the words of a class end: before the next verb of the organ ("… and looks forward to"). */
function classEnd(text: string, { start, end }: Mention, clauses: readonly Clause[]): number {
  const next = clauses.find(({ span }) => start < span.start && span.start < end);
  if (next === undefined) return end;
  return start + text.slice(start, next.span.start).replace(/[,; ]+(?:and[, ]*)?$/, '').length;
}

type Link = Extract<Mark, { readonly kind: 'link' }>;

function linksByParagraph(marks: readonly Mark[]): ReadonlyMap<string, readonly Link[]> {
  const links = new Map<string, Link[]>();
  for (const mark of marks) {
    if (mark.kind !== 'link') continue;
    const list = links.get(mark.span.paragraph);
    if (list === undefined) links.set(mark.span.paragraph, [mark]);
    else list.push(mark);
  }
  return links;
}

/** Where the source links its words to one document and the words say another (S/RES/2388(2017), first preambular paragraph). */
function compareLinks(
  paragraph: Paragraph,
  links: readonly Link[],
  read: readonly Read[],
  self: string | null,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const link of links) {
    const symbol = symbolOfLink(link.href);
    if (symbol === null || symbol === self) continue;
    const isThere = ({ start, end, target }: Read): boolean =>
      target !== null && start < link.span.end && link.span.start < end;
    if (read.some((r) => r.target === symbol && isThere(r))) continue;
    const said = read
      .filter(isThere)
      .map((r) => r.target)
      .join(', ');
    const message =
      said === ''
        ? `The source links these words to ${symbol}; they were not read as a reference.`
        : `The source links these words to ${symbol}; they say ${said}.`;
    found.push(diagnostic('reference/link-differs', message, { span: link.span, line: paragraph.line }));
  }
  return found;
}
