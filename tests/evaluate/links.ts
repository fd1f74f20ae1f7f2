import type { Document } from '../../src/document/document.js';
import { symbolOfLink } from '../../src/references/links.js';
import type { Reference } from '../../src/references/reference.js';
import type { Registry } from '../../src/registry/registry.js';
import type { Diagnostic } from '../../src/text/diagnostic.js';
import { share } from './corpus.js';

/** Whose links are shuffled, as the corpus tells: they say nothing about anyone's reading. */
export const shuffled: ReadonlySet<string> = new Set(['S/RES/2144(2014)', 'S/RES/2399(2018)', 'S/RES/2429(2018)']);

/** One document's references held against the links that the United Nations put into its XML. */
export interface Links {
  /** Links whose number or symbol stands in the words of their paragraph, one for each paragraph and target. */
  readonly links: number;
  /** Those that we read, and those that a plain search for numbers with years finds. */
  readonly found: number;
  readonly baseline: number;
  /** Those of them that lead to resolutions of the Council, which alone a plain search can find. */
  readonly resolutions: number;
  /** Links that we contradict, and those among them that have a diagnostic. */
  readonly contradicted: number;
  readonly told: number;
  /** Resolutions of the Council that we read in paragraphs with links, and that have none. */
  readonly unlinked: readonly string[];
  readonly missed: readonly string[];
  readonly untold: readonly string[];
}

const numberWithYear = /\d+ \(\d{4}\)/g;

/** Whether the words that a link's target is known by stand in a text: its number, or its symbol. */
function stands(symbol: string, text: string): boolean {
  const resolution = /^S\/RES\/(\d+)\(/.exec(symbol);
  if (resolution !== null) return new RegExp(`(?<![\\d/.])${resolution[1]}(?![\\d/])`).test(text);
  const statement = /^S\/PRST\/(\d{4}\/\d+)$/.exec(symbol);
  if (statement !== null) return new RegExp(`(?<!\\d)${statement[1]}(?!\\d)`).test(text);
  const assembly = /^A\/RES\/(\S+)$/.exec(symbol);
  const words = assembly === null ? symbol : assembly[1]!;
  const at = text.replace(/\s/g, '').indexOf(words.replace(/\s/g, ''));
  return at >= 0 && !/\d/.test(text.replace(/\s/g, '')[at + words.length] ?? '');
}

/** The resolution that a link with a wrong year, or none, leads to: links repeat the slips of the words that they stand on. */
function meant(symbol: string, registry: Pick<Registry, 'yearOfResolution'>): string {
  const number = /^S\/RES\/(\d+)/.exec(symbol)?.[1];
  const year = number === undefined ? null : registry.yearOfResolution(Number(number));
  return year === null ? symbol : `S/RES/${number}(${year})`;
}

export function linksOf(
  document: Document,
  references: readonly Reference[],
  diagnostics: readonly Diagnostic[],
  registry: Pick<Registry, 'yearOfResolution'>,
): Links {
  const self = document.header.symbol ?? '';
  const result = { links: 0, found: 0, baseline: 0, resolutions: 0, contradicted: 0, told: 0 };
  const unlinked: string[] = [];
  const missed: string[] = [];
  const untold: string[] = [];
  if (shuffled.has(self)) return { ...result, unlinked, missed, untold };
  const targets = new Map<string, Set<string>>();
  for (const reference of references)
    if (reference.target !== null) add(targets, reference.paragraph, reference.target);
  const links = new Map<string, Map<string, { start: number; end: number }>>();
  for (const mark of document.marks) {
    if (mark.kind !== 'link') continue;
    const symbol = symbolOfLink(mark.href);
    if (symbol === null || symbol === self) continue;
    const own = links.get(mark.span.paragraph) ?? new Map<string, { start: number; end: number }>();
    links.set(mark.span.paragraph, own);
    if (!own.has(symbol)) own.set(symbol, mark.span);
  }
  for (const { label, text } of document.paragraphs) {
    const own = links.get(label);
    if (own === undefined) continue;
    const read = targets.get(label) ?? new Set<string>();
    const plain = new Set([...text.matchAll(numberWithYear)].map((m) => `S/RES/${m[0].replace(' ', '')}`));
    for (const [symbol, span] of own) {
      const at = `${self} ${label} ${symbol} …${text.slice(Math.max(0, span.start - 80), span.start)}[[${text.slice(span.start, span.end)}]]${text.slice(span.end, span.end + 60)}`;
      if (stands(symbol, text)) {
        result.links++;
        if (symbol.startsWith('S/RES/')) result.resolutions++;
        if (read.has(symbol) || read.has(meant(symbol, registry))) result.found++;
        else missed.push(at);
        if (plain.has(symbol)) result.baseline++;
      }
      if (read.has(symbol)) continue;
      result.contradicted++;
      const told = diagnostics.some(
        (d) => d.code === 'reference/link-differs' && d.span?.paragraph === label && d.message.includes(symbol),
      );
      if (told) result.told++;
      else untold.push(at);
    }
    for (const reference of references) {
      if (reference.paragraph !== label || reference.target === null || own.has(reference.target)) continue;
      if ([...own.keys()].some((symbol) => meant(symbol, registry) === reference.target)) continue;
      if (!reference.target.startsWith('S/RES/')) continue;
      const { start, end } = reference.span;
      unlinked.push(
        `${self} ${label} ${reference.target} …${text.slice(Math.max(0, start - 100), start)}[[${reference.quote}]]${text.slice(end, end + 60)}`,
      );
    }
  }
  return { ...result, unlinked, missed, untold };
}

function add(into: Map<string, Set<string>>, key: string, value: string): void {
  const set = into.get(key);
  if (set === undefined) into.set(key, new Set([value]));
  else set.add(value);
}

export function sumOfLinks(all: readonly Links[]): Links {
  const sum = (pick: (links: Links) => number): number => all.reduce((total, each) => total + pick(each), 0);
  return {
    links: sum((l) => l.links),
    found: sum((l) => l.found),
    baseline: sum((l) => l.baseline),
    resolutions: sum((l) => l.resolutions),
    contradicted: sum((l) => l.contradicted),
    told: sum((l) => l.told),
    unlinked: all.flatMap((l) => l.unlinked),
    missed: all.flatMap((l) => l.missed),
    untold: all.flatMap((l) => l.untold),
  };
}

/** How many of the links we read, beside what a plain search for `\d+ \(\d{4}\)` gets: of all, and of those to resolutions of the Council. */
export function linkShares(links: Links): {
  readonly found: number;
  readonly baseline: number;
  readonly baselineOfResolutions: number;
} {
  return {
    found: share(links.found, links.links),
    baseline: share(links.baseline, links.links),
    baselineOfResolutions: share(links.baseline, links.resolutions),
  };
}
