import { type Diagnostic, diagnostic } from '../text/diagnostic.js';
import type { ParagraphKind } from './document.js';
import { Headings } from './headings.js';
import { printedRank } from './marker.js';
import { bare } from './marks.js';
import { Nesting } from './nesting.js';

/** A paragraph with its place in the outline. `text` may still hold travelling marks. */
export interface OutlineEntry {
  readonly label: string;
  readonly kind: ParagraphKind;
  readonly parent: string | null;
  heading: string | null;
  text: string;
  readonly line: number | null;
  readonly eId: string | null;
}

/** Words and where they stand in the source. */
export interface Place {
  readonly text: string;
  readonly line: number | null;
  readonly eId?: string | null;
}

/**
 * Gives paragraphs their labels, whatever format they come from: preambular ones are counted, operative ones keep their printed
 * number, items nest by the style of their marks. Numbers that are missing, doubled or misprinted get diagnostics.
 */
export class Outline {
  readonly entries: OutlineEntry[] = [];
  readonly diagnostics: Diagnostic[] = [];
  private readonly labels = new Set<string>();
  /** How often each label was wanted again. */
  private readonly times = new Map<string, number>();
  private readonly nesting = new Nesting();
  private number = 0;
  private preambularCount = 0;
  private looseCount = 0;
  private readonly bullets = new Map<string, number>();
  private readonly headings = new Headings();
  /** The annex or the part that labels begin with. */
  private prefix: string | null = null;
  private partName: string | null = null;
  private annexName: string | null = null;

  /** The last operative number of the running part. */
  get lastNumber(): number {
    return this.number;
  }

  get last(): OutlineEntry | null {
    return this.entries.at(-1) ?? null;
  }

  get inAnnex(): boolean {
    return this.annexName !== null;
  }

  /** Whether the running paragraph has items. */
  get hasItems(): boolean {
    return this.last !== null && this.last.label !== this.nesting.paragraph;
  }

  /** Whether the words last read announce items. */
  get expecting(): boolean {
    return this.nesting.expecting;
  }

  /** Whether the words last read announce items, or unnumbered ones are being listed. */
  get listing(): boolean {
    const { innermost, expecting } = this.nesting;
    return expecting || (innermost !== null && this.isUnnumberedItem(innermost));
  }

  /**
   * A heading: belongs to the paragraphs that follow. One right below another goes on with it; more than three in an annex are a list
   * of names (S/RES/2231(2015), attachment 2).
   */
  setHeading(text: string | null): void {
    if (!this.headings.add(text, this.inAnnex)) this.flushHeadings();
  }

  /** Names the part that begins here; its name is in labels only where its paragraphs number anew. */
  setPart(name: string): void {
    this.partName = name;
  }

  /** What follows is an annex: its labels carry the name. */
  startAnnex(name: string): void {
    this.flushHeadings();
    this.annexName = name;
    this.prefix = name;
    this.partName = null;
    this.number = 0;
    this.preambularCount = 0;
    this.looseCount = 0;
    this.nesting.clear();
    this.headings.clear();
  }

  preambular(place: Place): OutlineEntry {
    this.preambularCount += 1;
    return this.paragraph(`PP${this.preambularCount}`, 'preambular', place);
  }

  /** An operative paragraph under its printed number, or under the next one where none is printed. */
  operative(place: Place, printed: number | null): OutlineEntry {
    const value = printed ?? this.number + 1;
    if (value === 1 && this.number > 0 && this.partName !== null) {
      this.prefix = this.annexName === null ? this.partName : `${this.annexName}:${this.partName}`;
      this.number = 0;
    }
    const entry = this.paragraph(String(value), 'operative', place);
    if (printed !== null && value > this.number + 1)
      this.report('document/number-gap', `After paragraph ${this.number} comes ${value}.`, entry);
    if (printed !== null && value <= this.number) {
      this.report('document/number-repeated', `Paragraph ${value} comes after paragraph ${this.number}.`, entry);
    }
    this.number = value;
    return entry;
  }

  /** A paragraph whose printed number is not a plain one ("1.2"). */
  named(place: Place, printed: string): OutlineEntry {
    return this.paragraph(printed, 'operative', place);
  }

  /** A paragraph of an annex that prints no number. */
  loose(place: Place): OutlineEntry {
    this.looseCount += 1;
    return this.top(`${this.annexName ?? ''}[${this.looseCount}]`, 'annex', place);
  }

  /** An item of the running paragraph. */
  item(place: Place, printed: string): OutlineEntry {
    const nest = this.nesting.find(printed);
    const parent = this.nesting.parentAt(nest.depth);
    const shown = nest.corrected ? printedRank(nest.rank) : printed;
    const entry = this.push(`${parent ?? this.prefix ?? ''}(${shown})`, this.kindBelow(), parent, place);
    this.nesting.open(entry.label, nest.rank, place.text);
    if (nest.corrected) {
      this.report(
        'document/number-corrected',
        `“(${printed})” is read as “(${shown})”, which fits between its neighbours.`,
        entry,
        'info',
      );
    }
    if (nest.gap) this.report('document/number-gap', `Item (${printed}) does not follow the one before it.`, entry);
    return entry;
  }

  /** An unnumbered item (bullet, dash) of the running paragraph. */
  bullet(place: Place): OutlineEntry {
    const parent = this.nesting.innermost;
    const above = parent ?? this.prefix ?? '';
    const count = (this.bullets.get(above) ?? 0) + 1;
    this.bullets.set(above, count);
    this.nesting.bulleted();
    return this.push(`${above}[${count}]`, this.kindBelow(), parent, place);
  }

  /**
   * Words without a mark behind a paragraph or its items: an unnumbered item where the words before announce one or another goes before,
   * else what goes on after the items.
   */
  wrapUp(place: Place): OutlineEntry {
    this.nesting.closeUnmarked();
    if (this.listing) {
      const entry = this.bullet(place);
      this.nesting.openUnmarked(entry.label, place.text);
      return entry;
    }
    const parent = this.nesting.paragraph;
    const stray = !this.hasItems;
    this.nesting.interrupt();
    const entry = this.push(`${parent ?? this.prefix ?? '0'}:end`, this.kindBelow(), parent, place);
    if (stray)
      this.report(
        'document/words-outside',
        `Words without a number stand behind ${parent ?? 'the heading'}.`,
        entry,
        'info',
      );
    return entry;
  }

  /** Gives words to the last paragraph where it was printed empty, and tells whether it was. */
  fillEmpty(place: Place): boolean {
    const last = this.last;
    if (last === null || !isBlank(last.text) || last.kind === 'preambular') return false;
    last.text = place.text;
    this.nesting.continued(last.label, last.text);
    return true;
  }

  /**
   * Gives words to the last item where only a title stands at its mark ("(b) Neutralizing armed groups", S/RES/2098(2013), paragraph 12):
   * the title heads it then. Tells whether it was so.
   */
  fillTitled(place: Place): boolean {
    const { last } = this;
    if (last === null || last.parent === null || !last.label.endsWith(')') || !isTitle(last.text)) return false;
    last.heading = bare(last.text).replace(/\s+/g, ' ').trim();
    last.text = place.text;
    this.nesting.continued(last.label, last.text);
    return true;
  }

  /** Adds words to the last paragraph. */
  append(text: string): void {
    const last = this.last;
    if (last === null) return;
    last.text += ` ${text}`;
    this.nesting.continued(last.label, last.text);
  }

  /** Headings below which nothing stands (names, a signature) are kept as words of the annex. */
  private flushHeadings(): void {
    if (!this.inAnnex) return;
    const line = this.last?.line ?? null;
    this.headings.flush((text) => this.loose({ text, line }));
  }

  /** Ends the outline, and tells what is wrong with it as a whole. */
  close(): void {
    this.flushHeadings();
    for (const entry of this.entries) {
      if (isBlank(entry.text)) this.report('document/paragraph-empty', `Paragraph ${entry.label} has no words.`, entry);
    }
  }

  private paragraph(name: string, kind: ParagraphKind, place: Place): OutlineEntry {
    return this.top(this.prefix === null ? name : `${this.prefix}:${name}`, this.inAnnex ? 'annex' : kind, place);
  }

  private top(label: string, kind: ParagraphKind, place: Place): OutlineEntry {
    const entry = this.push(label, kind, null, place);
    this.nesting.start(entry.label, place.text);
    return entry;
  }

  /** Whether the last paragraph is an unnumbered item of the one with that label. */
  private isUnnumberedItem(above: string): boolean {
    return this.last?.parent === above && this.last.label.startsWith(`${above}[`);
  }

  private kindBelow(): ParagraphKind {
    return this.inAnnex ? 'annex' : (this.last?.kind ?? 'operative');
  }

  private push(wanted: string, kind: ParagraphKind, parent: string | null, place: Place): OutlineEntry {
    let times = this.times.get(wanted) ?? 0;
    let label = wanted;
    for (; this.labels.has(label); times += 1)
      label = `${wanted}${times < 7 ? "'".repeat(times + 1) : `'${times + 1}`}`;
    this.times.set(wanted, times);
    this.labels.add(label);
    this.headings.settle();
    const entry: OutlineEntry = {
      label,
      kind,
      parent,
      heading: this.headings.running,
      text: place.text,
      line: place.line,
      eId: place.eId ?? null,
    };
    this.entries.push(entry);
    return entry;
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

/** Whether words are a title: few, from a capital letter to a word without a stop, and no link or note among them. */
function isTitle(text: string): boolean {
  if (text.length > 200 || /[\uFDD2-\uFDD4]/.test(text)) return false;
  return /^[A-Z][^.;:]{3,110}[A-Za-z)]$/.test(bare(text).replace(/\s+/g, ' ').trim());
}

/** Whether a text has no words; a long one always has some. */
function isBlank(text: string): boolean {
  return text.length < 100 && bare(text).trim() === '';
}
