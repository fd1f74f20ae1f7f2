import { type Diagnostic, diagnostic } from '../text/diagnostic.js';
import type { ParagraphKind } from './document.js';
import { looksLike, printedRank, type Rank, ranksOf } from './marker.js';
import { bare } from './marks.js';

/** A paragraph with its place in the outline. `text` may still hold a format's own marks. */
export interface OutlineEntry {
  readonly label: string;
  readonly kind: ParagraphKind;
  readonly parent: string | null;
  readonly heading: string | null;
  text: string;
  readonly line: number | null;
  readonly eId: string | null;
}

export interface Place {
  readonly text: string;
  readonly line: number | null;
  readonly eId?: string | null;
}

interface Level {
  readonly label: string;
  readonly rank: Rank | null;
  /** Whether its text announces items, as "the following:" does. */
  announces: boolean;
}

/**
 * Gives paragraphs their labels, whatever format they come from: preambular ones are counted, operative ones keep their printed
 * number, items nest by the style of their marks. Numbers that are missing, doubled or misprinted get diagnostics.
 */
export class Outline {
  readonly entries: OutlineEntry[] = [];
  readonly diagnostics: Diagnostic[] = [];
  /** The last operative number of the running part. */
  lastNumber = 0;
  private readonly labels = new Set<string>();
  private levels: Level[] = [];
  private preambularCount = 0;
  private bulletCount = 0;
  private looseCount = 0;
  private heading: string | null = null;
  private prefix = '';
  private partName: string | null = null;
  private annexed = false;

  /** A heading: belongs to the paragraphs that follow. */
  setHeading(text: string | null): void {
    this.heading = text;
  }

  /** Names the part that begins here; its name is part of labels only where its paragraphs number anew. */
  setPart(name: string): void {
    this.partName = name;
  }

  /** What follows is an annex: its labels carry the name. */
  startAnnex(name: string): void {
    this.annexed = true;
    this.prefix = `${name}:`;
    this.partName = null;
    this.lastNumber = 0;
    this.preambularCount = 0;
    this.looseCount = 0;
    this.levels = [];
    this.heading = null;
  }

  preambular(place: Place): OutlineEntry {
    this.preambularCount += 1;
    return this.top(`${this.prefix}PP${this.preambularCount}`, this.annexed ? 'annex' : 'preambular', place);
  }

  /** An operative paragraph under its printed number, or under the next one where none is printed. */
  operative(place: Place, printed: number | null): OutlineEntry {
    const value = printed ?? this.lastNumber + 1;
    if (value === 1 && this.lastNumber > 0 && this.partName !== null && !this.annexed) {
      this.prefix = `${this.partName}:`;
      this.lastNumber = 0;
    }
    const entry = this.top(`${this.prefix}${value}`, this.annexed ? 'annex' : 'operative', place);
    if (printed !== null) {
      if (value > this.lastNumber + 1)
        this.report('document/number-gap', `After paragraph ${this.lastNumber} comes ${value}.`, entry);
      else if (value <= this.lastNumber) {
        this.report('document/number-repeated', `Paragraph ${value} comes after paragraph ${this.lastNumber}.`, entry);
      }
    }
    this.lastNumber = value;
    return entry;
  }

  /** An item of the running paragraph. `depth` (1 for the first level) where the source tells it, else its mark decides. */
  item(place: Place, printed: string): OutlineEntry {
    const found = this.levelOf(printed);
    this.levels.length = found.depth;
    const parent = this.levels.at(-1)?.label ?? null;
    const shown = printedRank(found.rank);
    const entry = this.add(
      `${parent ?? this.prefix.slice(0, -1)}(${found.corrected ? shown : printed})`,
      parent,
      place,
    );
    this.levels.push({ label: entry.label, rank: found.rank, announces: announces(place.text) });
    this.bulletCount = 0;
    if (found.corrected) {
      this.report(
        'document/number-corrected',
        `“(${printed})” is read as “(${shown})”, which fits between its neighbours.`,
        entry,
        'info',
      );
    }
    if (found.gap) this.report('document/number-gap', `Item (${printed}) does not follow the one before it.`, entry);
    return entry;
  }

  /** An unnumbered item (bullet, dash) of the running paragraph. */
  bullet(place: Place): OutlineEntry {
    this.bulletCount += 1;
    const parent = this.levels.at(-1)?.label ?? null;
    return this.add(`${parent ?? this.prefix}[${this.bulletCount}]`, parent, place);
  }

  /** Words that go on after the items of the running paragraph. */
  wrapUp(place: Place): OutlineEntry {
    const parent = this.levels[0]?.label ?? null;
    this.levels.length = Math.min(this.levels.length, 1);
    return this.add(`${parent ?? (this.prefix.slice(0, -1) || '0')}:end`, parent, place);
  }

  /** A paragraph whose printed number is not a plain one ("1.2"). */
  named(place: Place, printed: string): OutlineEntry {
    return this.top(`${this.prefix}${printed}`, this.annexed ? 'annex' : 'operative', place);
  }

  /** A paragraph of an annex that prints no number. */
  loose(place: Place): OutlineEntry {
    this.looseCount += 1;
    return this.top(`${this.prefix.slice(0, -1)}[${this.looseCount}]`, 'annex', place);
  }

  /** Gives words to the last paragraph where it was printed empty, and tells whether it was. */
  fillEmpty(place: Place): boolean {
    const last = this.last;
    if (last === null || bare(last.text).trim() !== '' || last.kind === 'preambular') return false;
    last.text = place.text;
    this.continued(last);
    return true;
  }

  /** Adds words to the last paragraph. */
  append(text: string): void {
    const last = this.last;
    if (last === null) return;
    last.text += ` ${text}`;
    this.continued(last);
  }

  /** Tells what is wrong with the outline as a whole. */
  close(): void {
    for (const entry of this.entries) {
      if (bare(entry.text).trim() === '')
        this.report('document/paragraph-empty', `Paragraph ${entry.label} has no words.`, entry);
    }
  }

  get inAnnex(): boolean {
    return this.annexed;
  }

  /** Tells that the running paragraph's words went on, so that its last ones may announce items. */
  continued(entry: OutlineEntry): void {
    const level = this.levels.at(-1);
    if (level !== undefined && level.label === entry.label) level.announces = announces(entry.text);
  }

  get last(): OutlineEntry | null {
    return this.entries.at(-1) ?? null;
  }

  /** Whether the running paragraph has items. */
  get hasItems(): boolean {
    return this.last !== null && this.last.label !== this.levels[0]?.label;
  }

  private top(label: string, kind: ParagraphKind, place: Place): OutlineEntry {
    this.levels = [];
    this.bulletCount = 0;
    const entry = this.push(label, kind, null, place);
    this.levels = [{ label: entry.label, rank: null, announces: announces(place.text) }];
    return entry;
  }

  private add(label: string, parent: string | null, place: Place): OutlineEntry {
    const kind = this.last?.kind ?? (this.annexed ? 'annex' : 'operative');
    return this.push(label, kind, parent, place);
  }

  private push(wanted: string, kind: ParagraphKind, parent: string | null, place: Place): OutlineEntry {
    let label = wanted;
    while (this.labels.has(label)) label += "'";
    this.labels.add(label);
    const entry: OutlineEntry = {
      label,
      kind,
      parent,
      heading: this.heading,
      text: place.text,
      line: place.line,
      eId: place.eId ?? null,
    };
    this.entries.push(entry);
    return entry;
  }

  /**
   * Where an item belongs: it goes on with the deepest list that awaits its mark, opens a list of its own where it is a first
   * mark, and else goes on with a list of its style, with a gap.
   */
  private levelOf(printed: string): { rank: Rank; depth: number; corrected: boolean; gap: boolean } {
    const ranks = ranksOf(printed);
    const first = ranks.find((rank) => rank.value === 1);
    if (first !== undefined && this.levels.at(-1)?.announces === true) {
      return { rank: first, depth: this.levels.length, corrected: false, gap: false };
    }
    for (let depth = this.levels.length - 1; depth >= 0; depth -= 1) {
      const last = this.levels[depth]?.rank ?? null;
      if (last === null) continue;
      const next = ranks.find((rank) => rank.style === last.style && rank.value === last.value + 1);
      if (next !== undefined) return { rank: next, depth, corrected: false, gap: false };
    }
    if (first !== undefined) return { rank: first, depth: this.levels.length, corrected: false, gap: false };
    for (let depth = this.levels.length - 1; depth >= 0; depth -= 1) {
      const last = this.levels[depth]?.rank ?? null;
      const expected: Rank =
        last === null ? { style: 'lower', value: 1 } : { style: last.style, value: last.value + 1 };
      if (looksLike(printed, printedRank(expected)))
        return { rank: expected, depth: last === null ? depth + 1 : depth, corrected: true, gap: false };
    }
    for (let depth = this.levels.length - 1; depth >= 0; depth -= 1) {
      const last = this.levels[depth]?.rank ?? null;
      const same =
        last === null ? undefined : ranks.find((rank) => rank.style === last.style && rank.value > last.value);
      if (same !== undefined) return { rank: same, depth, corrected: false, gap: true };
    }
    return { rank: ranks[0] ?? { style: 'lower', value: 0 }, depth: this.levels.length, corrected: false, gap: true };
  }

  private report(
    code: Diagnostic['code'],
    message: string,
    entry: OutlineEntry,
    severity: Diagnostic['severity'] = 'warning',
  ): void {
    this.diagnostics.push(
      diagnostic(code, message, { span: { paragraph: entry.label, start: 0, end: 0 }, line: entry.line, severity }),
    );
  }
}

function announces(text: string): boolean {
  return /[:—–]\s*$/.test(text.slice(-8));
}
