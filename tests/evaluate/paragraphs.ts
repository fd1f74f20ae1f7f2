import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, Paragraph } from '../../src/document/document.js';
import { readDocument } from '../../src/document/read.js';
import { RecallingError } from '../../src/errors.js';

/** How well two readings of one instrument agree: same label, nine tenths of the letters. */
export interface Agreement {
  readonly symbol: string;
  readonly truth: number;
  readonly read: number;
  readonly alike: number;
  /** Labels that only one side has, or whose words differ. */
  readonly differing: readonly string[];
}

export interface Figures {
  readonly documents: number;
  readonly whole: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Comparison {
  readonly overall: Figures;
  readonly byDecade: Readonly<Record<string, Figures>>;
  readonly agreements: readonly Agreement[];
  /** The documents that agree least, worst first. */
  readonly worst: readonly Agreement[];
}

export interface RawAgainstXml extends Comparison {
  /** Documents left out of the comparison, with the reason. */
  readonly leftOut: readonly { readonly symbol: string; readonly why: string }[];
}

export interface RawAgainstCorrected extends Comparison {
  /** The share of pairs with the same list of operative numbers. */
  readonly sameNumbers: number;
  readonly otherNumbers: readonly { readonly symbol: string; readonly raw: string; readonly corrected: string }[];
}

export interface Everything {
  readonly files: number;
  readonly failed: readonly string[];
  readonly empty: readonly string[];
  readonly withoutSymbol: readonly string[];
  readonly withoutDate: readonly string[];
  /** Files whose operative numbers do not run 1, 2, 3 … although no diagnostic says so. */
  readonly silentGaps: readonly string[];
}

export interface ParagraphFigures {
  readonly rawAgainstXml: RawAgainstXml;
  readonly rawAgainstCorrected: RawAgainstCorrected;
  readonly everything: Everything;
}

/**
 * Texts that the corpus itself names as wrong: swapped, another instrument's, without their numbers, with one number twice.
 */
const wrongTexts = new Set([266, 289, 290, 371, 378, 426, 468, 542, 591, 778, 820, 867, 893]);

/**
 * The corrected texts are the edited ones of the yearly volumes, the raw ones often the sheets of the day: "Taking note of" stands
 * for "Noting", notes for symbols. So much of the letters must agree for a paragraph to be the same one.
 */
const edited = 0.7;

/** Whether the corpus is there to be measured on. */
export function hasCorpus(shared: string): boolean {
  return existsSync(join(shared, 'corpus', 'akn'));
}

/** Measures the reading of paragraphs over the corpus in `shared`; of `every` files one is taken (all where it is 1). */
export function evaluateParagraphs(shared: string, every = 1): ParagraphFigures {
  return {
    rawAgainstXml: rawAgainstXml(shared, every),
    rawAgainstCorrected: rawAgainstCorrected(shared, every),
    everything: readEverything(shared, every),
  };
}

/** Raw text of the even-numbered resolutions 1286-2258 against the United Nations' XML of the same. */
export function rawAgainstXml(shared: string, every = 1): RawAgainstXml {
  const xml = new Map(filesUnder(join(shared, 'corpus', 'akn', 'resolutions')).map((path) => [numberOf(path), path]));
  const leftOut: { symbol: string; why: string }[] = [];
  const agreements: Agreement[] = [];
  for (const path of sampled(filesUnder(join(shared, 'corpus', 'text', 'raw-1285-2259-even')), every)) {
    const structured = xml.get(numberOf(path));
    if (structured === undefined) continue;
    const truth = read(structured);
    const why = unfit(truth);
    if (why !== null) leftOut.push({ symbol: truth.header.symbol ?? path, why });
    else agreements.push(agreement(truth, read(path)));
  }
  return { ...compare(agreements), leftOut };
}

/** Raw text against hand-corrected text, resolutions 1-899. */
export function rawAgainstCorrected(shared: string, every = 1): RawAgainstCorrected {
  const corrected = new Map(
    filesUnder(join(shared, 'corpus', 'text', 'cr-unsc-gold')).map((path) => [numberOf(path), path]),
  );
  const agreements: Agreement[] = [];
  const otherNumbers: { symbol: string; raw: string; corrected: string }[] = [];
  let pairs = 0;
  for (const path of sampled(filesUnder(join(shared, 'corpus', 'text', 'raw-1-1284')), every)) {
    const number = numberOf(path);
    const other = corrected.get(number);
    if (other === undefined || number > 899 || wrongTexts.has(number)) continue;
    const truth = read(other);
    const raw = read(path);
    pairs += 1;
    agreements.push(agreement(truth, raw, edited));
    const numbers = [operativeNumbers(raw), operativeNumbers(truth)] as const;
    if (numbers[0] !== numbers[1])
      otherNumbers.push({ symbol: truth.header.symbol ?? path, raw: numbers[0], corrected: numbers[1] });
  }
  return { ...compare(agreements), sameNumbers: pairs === 0 ? 0 : 1 - otherNumbers.length / pairs, otherNumbers };
}

/** Reads every file of the corpus: none may fail or be empty, each has its symbol and date, no gap goes unsaid. */
export function readEverything(shared: string, every = 1): Everything {
  const failed: string[] = [];
  const empty: string[] = [];
  const withoutSymbol: string[] = [];
  const withoutDate: string[] = [];
  const silentGaps: string[] = [];
  const files = sampled(
    [...filesUnder(join(shared, 'corpus', 'akn')), ...filesUnder(join(shared, 'corpus', 'text'))],
    every,
  );
  for (const path of files) {
    let document: Document;
    try {
      document = read(path);
    } catch (error) {
      if (!(error instanceof RecallingError)) throw error;
      failed.push(path);
      continue;
    }
    if (document.paragraphs.length === 0) empty.push(path);
    if (document.header.symbol === null) withoutSymbol.push(path);
    if (document.header.adopted === null) withoutDate.push(path);
    if (!runs(document) && !document.diagnostics.some((found) => found.code.startsWith('document/number')))
      silentGaps.push(path);
  }
  return { files: files.length, failed, empty, withoutSymbol, withoutDate, silentGaps };
}

function read(path: string): Document {
  return readDocument({ path, bytes: readFileSync(path) });
}

function runs(document: Document): boolean {
  const numbers = document.paragraphs
    .filter((paragraph) => /^\d+'*$/.test(paragraph.label))
    .map((paragraph) => paragraph.label);
  return numbers.every((label, at) => label === String(at + 1));
}

/** Why a structured document is no measure for a text, or null. */
function unfit(document: Document): string | null {
  const { paragraphs } = document;
  if (paragraphs.some((paragraph) => paragraph.text === '')) return 'a paragraph is empty';
  const odd = paragraphs.find(
    (paragraph) => !/^(?:PP\d+|\d+)(?:\([a-zA-Z]+\))*$/.test(paragraph.label) && paragraph.kind !== 'annex',
  );
  if (odd !== undefined) return `label ${odd.label}`;
  if (!runs(document)) return 'operative numbers do not run 1, 2, 3 …';
  if (!paragraphs.some((paragraph) => paragraph.label === '1')) return 'no operative paragraph';
  return null;
}

function operativeNumbers(document: Document): string {
  return document.paragraphs
    .filter((paragraph) => paragraph.kind === 'operative' && /^\d+'*$/.test(paragraph.label))
    .map((paragraph) => paragraph.label)
    .join(' ');
}

function agreement(truth: Document, document: Document, share = 0.9): Agreement {
  const expected = truth.paragraphs.filter((paragraph) => paragraph.kind !== 'annex');
  const found = new Map(
    document.paragraphs
      .filter((paragraph) => paragraph.kind !== 'annex')
      .map((paragraph) => [paragraph.label, paragraph]),
  );
  const differing: string[] = [];
  let alike = 0;
  for (const paragraph of expected) {
    const other: Paragraph | undefined = found.get(paragraph.label);
    if (other !== undefined && similar(paragraph.text, other.text, share)) alike += 1;
    else differing.push(paragraph.label);
  }
  const labels = new Set(expected.map((paragraph) => paragraph.label));
  for (const label of found.keys()) if (!labels.has(label)) differing.push(`+${label}`);
  return { symbol: truth.header.symbol ?? '', truth: expected.length, read: found.size, alike, differing };
}

function compare(agreements: readonly Agreement[]): Comparison {
  const decades: Record<string, Agreement[]> = {};
  for (const found of agreements) {
    const year = /\((\d{3})\d\)/.exec(found.symbol)?.[1] ?? '?';
    (decades[`${year}0s`] ??= []).push(found);
  }
  const worst = agreements
    .filter((found) => found.differing.length > 0)
    .sort((a, b) => b.differing.length / b.truth - a.differing.length / a.truth);
  return {
    overall: figures(agreements),
    byDecade: Object.fromEntries(Object.entries(decades).map(([decade, members]) => [decade, figures(members)])),
    agreements,
    worst,
  };
}

function figures(agreements: readonly Agreement[]): Figures {
  const sum = (of: (found: Agreement) => number) => agreements.reduce((total, found) => total + of(found), 0);
  const alike = sum((found) => found.alike);
  const precision =
    alike /
    Math.max(
      1,
      sum((found) => found.read),
    );
  const recall =
    alike /
    Math.max(
      1,
      sum((found) => found.truth),
    );
  return {
    documents: agreements.length,
    whole: sum((found) => (found.differing.length === 0 ? 1 : 0)) / Math.max(1, agreements.length),
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** Whether two texts share that part of their letters, in order. Blanks, hyphens and quotation marks do not count. */
export function similar(a: string, b: string, share = 0.9): boolean {
  const [left, right] = [letters(a), letters(b)];
  if (left === right) return true;
  const longer = Math.max(left.length, right.length);
  const most = Math.floor(longer * (1 - share) + 1e-9);
  return distance(left, right, most) <= most;
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]/g, '');
}

/** Edit distance, as far as `most` tells: a band of the table, so that time grows with length times `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, at) => (at <= most ? at : most + 1));
  for (let row = 1; row <= a.length; row += 1) {
    const from = Math.max(1, row - most);
    const to = Math.min(b.length, row + most);
    const current = new Array<number>(b.length + 1).fill(most + 1);
    if (row <= most) current[0] = row;
    let least = most + 1;
    for (let at = from; at <= to; at += 1) {
      const change = (previous[at - 1] ?? most + 1) + (a.charCodeAt(row - 1) === b.charCodeAt(at - 1) ? 0 : 1);
      const value = Math.min(change, (previous[at] ?? most + 1) + 1, (current[at - 1] ?? most + 1) + 1);
      current[at] = value;
      if (value < least) least = value;
    }
    if (least > most) return most + 1;
    previous = current;
  }
  return previous[b.length] ?? most + 1;
}

function sampled(paths: readonly string[], every: number): string[] {
  return paths.filter((_, at) => at % every === 0);
}

function filesUnder(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function numberOf(path: string): number {
  const found = /(?:S[-_]RES[-_]|SC_)(\d{1,4})/.exec(path.slice(path.lastIndexOf('/')));
  return found === null ? -1 : Number(found[1]);
}
