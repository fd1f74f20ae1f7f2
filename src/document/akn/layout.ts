import { markerAt } from '../marker.js';
import { bare } from '../marks.js';
import { openingOf, openingWithin } from '../openings.js';
import type { Outline, Place } from '../outline.js';
import { isHeading } from '../text/blocks.js';
import { isFurniture } from '../text/furniture.js';
import type { Chunk } from './chunks.js';
import type { HeaderBuilder } from './metadata.js';
import { letterOf, properName, withoutMarker, withoutQuotationMark, wordsOf } from './words.js';

const annexName =
  /^\s*((?:annex|appendix|enclosure|attachment)(?:\s+(?:[IVX]{1,5}|[A-Z]|\d{1,2}))?)\b\s*[:.–—-]?\s*(.*)$/is;
/** What divides an annexed statute or set of rules. */
const division = /^(?:article|rule|section|chapter|part)\s+(?:\d{1,3}|[IVX]{1,6}|[A-Z])(?:\s(?:bis|ter|quater))?\b/i;
const speaking = /^(?:the )?(?:security )?council\b/i;
const title = /^statement by the president of the security council\b.{0,4}$/i;
const bulletNum = /^[-\u00AD–—•·●▪*o]$/;
const plainNum = /^(\d{1,3})\s?[.)]?$/;
const itemNum = /^\(?(?:[a-z]{1,5}|[A-Z]{1,5}|\d{1,2})[.)]{1,2}$/;
const partNum = /^(?:[A-Z]|[IVX]{1,5})\.?$/;

/** Gives the chunks of an XML document their place in the outline. */
export function layOut(chunks: readonly Chunk[], outline: Outline, header: HeaderBuilder): void {
  const layout = new Layout(chunks, outline, header);
  for (const [at, chunk] of chunks.entries()) layout.place(chunk, at + 1 < chunks.length);
}

/** A chunk with its words, which are looked at only where its kind and number leave a doubt. */
class Spoken {
  readonly place: Place;
  readonly text: string;
  private seen: string | null = null;

  constructor(
    readonly chunk: Chunk,
    statement: boolean,
  ) {
    this.text = statement ? withoutQuotationMark(chunk.text) : chunk.text;
    this.place = { text: this.text, line: chunk.line, eId: chunk.eId };
  }

  get words(): string {
    this.seen ??= wordsOf(this.text);
    return this.seen;
  }

  /** Whether these are no words of the instrument: a row of stars, a running header. */
  get isOrnament(): boolean {
    return (
      this.text.length < 160 && this.words !== '' && (!/[\p{L}\p{N}]/u.test(this.words) || isFurniture(this.words))
    );
  }
}

class Layout {
  private readonly statement: boolean;
  /** Whether the instrument prints paragraph numbers, annexes aside. */
  private readonly numbered: boolean;
  private started = false;
  private annexes = 0;
  /** Whether an annex has begun that has no name yet. */
  private nameless = false;
  private quoteEnded = false;

  constructor(
    chunks: readonly Chunk[],
    private readonly outline: Outline,
    private readonly header: HeaderBuilder,
  ) {
    this.statement = header.isStatement;
    const annexAt = chunks.findIndex((chunk) => chunk.kind === 'annex');
    this.numbered = chunks.some(
      (chunk, at) =>
        (annexAt < 0 || at < annexAt) && chunk.kind === 'paragraph' && /^\d{1,3}\.?$/.test(chunk.num ?? ''),
    );
  }

  place(chunk: Chunk, more: boolean): void {
    const spoken = new Spoken(chunk, this.statement);
    if (spoken.isOrnament) return;
    switch (chunk.kind) {
      case 'formula':
        return;
      case 'annex':
        this.annexes += 1;
        this.nameless = true;
        this.outline.startAnnex(this.annexes === 1 ? 'Annex' : `Annex ${this.annexes}`);
        return;
      case 'heading':
        this.heading(spoken);
        return;
      case 'preambular':
        this.preambular(spoken);
        return;
      case 'wrap-up':
        this.outline.wrapUp(spoken.place);
        return;
      case 'row':
        this.outline.bullet(spoken.place);
        return;
      case 'item':
        this.item(spoken);
        return;
      case 'paragraph':
        this.paragraph(spoken, more);
        return;
    }
  }

  private heading({ chunk, words }: Spoken): void {
    const { outline } = this;
    const named = annexName.exec(words);
    if (named !== null && (this.started || this.statement)) {
      if (!this.nameless) this.annexes += 1;
      this.nameless = false;
      outline.startAnnex(properName(named[1] ?? 'Annex'));
      outline.setHeading((named[2] ?? '').trim() || null);
    } else if (chunk.num !== null) {
      outline.setPart(chunk.num.replace(/[.)]\s*$/, ''));
      outline.setHeading(`${chunk.num} ${words}`.trim());
    } else if (division.test(words)) {
      outline.setPart((division.exec(words)?.[0] ?? words).replace(/\s+/g, ' ').trim());
      outline.setHeading(words);
    } else if (this.quoteEnded && !outline.inAnnex) {
      this.annexes += 1;
      outline.startAnnex('Annex');
      outline.setHeading(words);
    } else if (!this.statement || this.started) outline.setHeading(words);
  }

  private preambular(spoken: Spoken): void {
    this.started = true;
    const opens = !spoken.chunk.continues || openingWithin(spoken.words) === 'preambular';
    if (!opens && !isHeading(spoken.words)) this.more(spoken);
    else if (spoken.text.length < 160 && isHeading(spoken.words) && openingOf(spoken.words) === null)
      this.outline.setHeading(spoken.words);
    else this.outline.preambular(spoken.place);
  }

  private item(spoken: Spoken): void {
    const { num, continues } = spoken.chunk;
    this.started = true;
    if (continues) this.more(spoken);
    else if (num === null || bulletNum.test(num)) this.outline.bullet(spoken.place);
    else this.outline.item(spoken.place, letterOf(num));
  }

  private paragraph(spoken: Spoken, more: boolean): void {
    const { chunk, place } = spoken;
    const num = chunk.num?.trim() ?? '';
    if (this.statement && !this.started && this.announces(spoken)) return;
    if (chunk.continues) {
      this.more(spoken);
      return;
    }
    if (this.statement && /[”"»][\s\uFDD0-\uFDD4]*$/.test(spoken.text.slice(-12))) this.quoteEnded = true;
    if (num === '') this.unnumbered(spoken, more);
    else if (this.statement && !this.outline.inAnnex) {
      if (/^\(?\d{1,2}[.)]{0,2}$/.test(num) && speaking.test(spoken.words)) this.outline.operative(place, null);
      else this.marked(spoken, num, more);
    } else if (plainNum.test(num)) this.outline.operative(place, Number.parseInt(num, 10));
    else this.marked(spoken, num, more);
    this.started ||= num !== '' || spoken.words !== '';
  }

  /** The title of a statement and the sentence that announces it: they are no paragraphs of it. */
  private announces({ text, words }: Spoken): boolean {
    if (title.test(words)) return true;
    if (!words.endsWith(':') || speaking.test(words)) return false;
    this.header.announced(bare(text).replace(/\s+/g, ' '));
    return true;
  }

  /** A paragraph whose number is a letter, a bullet or a compound. */
  private marked(spoken: Spoken, num: string, more: boolean): void {
    const { outline } = this;
    const { words, place } = spoken;
    const bracketed = /^\((\d{1,2})\)$/.exec(num);
    if (bulletNum.test(num)) outline.bullet(place);
    else if (
      bracketed !== null &&
      Number(bracketed[1]) === outline.lastNumber + 1 &&
      openingOf(words) === 'operative'
    ) {
      outline.operative(place, Number(bracketed[1]));
    } else if (this.inPreamble && !this.statement && openingWithin(words) === 'preambular') outline.preambular(place);
    else if ((partNum.test(num) && isHeading(words) && more) || (words === '' && !plainNum.test(num))) {
      outline.setPart(letterOf(num));
      outline.setHeading(`${num} ${words}`.trim());
    } else if (itemNum.test(num) || plainNum.test(num)) outline.item(place, letterOf(num));
    else outline.named(place, num.replace(/[.)]\s*$/, ''));
  }

  private get inPreamble(): boolean {
    const { last, lastNumber } = this.outline;
    return last === null || (lastNumber === 0 && last.kind === 'preambular');
  }

  /** A paragraph without a number of its own. */
  private unnumbered(spoken: Spoken, more: boolean): void {
    const { outline } = this;
    const { words, place } = spoken;
    if (words === '' || /^the security council\s?,?$/i.test(words) || outline.fillEmpty(place)) return;
    if (this.byMarker(spoken)) return;
    const opening = openingOf(words);
    if (outline.inAnnex) {
      if (opening === null && more && words.length < 80 && isHeading(words)) outline.setHeading(words);
      else outline.loose(place);
    } else if (this.statement) {
      if (/^[a-z]/.test(words) && outline.last !== null) outline.wrapUp(place);
      else outline.operative(place, null);
    } else if (
      opening === 'preambular' &&
      (outline.lastNumber === 0 || (openingWithin(words) !== null && !isHeading(words)))
    ) {
      outline.preambular(place);
    } else if (more && isHeading(words) && openingWithin(words) === null) outline.setHeading(words);
    else if (!this.numbered) outline.operative(place, null);
    else if (outline.lastNumber === 0) outline.preambular(place);
    else outline.wrapUp(place);
  }

  /** More words of an element that has spoken already: an item that has no element of its own, or the rest of its words. */
  private more(spoken: Spoken): void {
    const { outline } = this;
    if (spoken.words === '' || this.byMarker(spoken)) return;
    if (outline.last !== null && !outline.hasItems && /^[a-z]/.test(spoken.words)) outline.append(spoken.text);
    else outline.wrapUp(spoken.place);
  }

  /** An item or bullet whose mark stands in its words; tells whether it was one. */
  private byMarker({ words, place }: Spoken): boolean {
    const marker = markerAt(words);
    if (marker?.kind === 'item') this.outline.item(withoutMarker(place, marker.length), marker.printed);
    else if (marker?.kind === 'bullet') this.outline.bullet(withoutMarker(place, marker.length));
    else return false;
    return true;
  }
}
