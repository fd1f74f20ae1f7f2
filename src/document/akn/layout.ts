import { markerAt } from '../marker.js';
import { bare } from '../marks.js';
import { type Opening, openingOf, openingWithin } from '../openings.js';
import type { Outline, Place } from '../outline.js';
import { isHeading } from '../text/blocks.js';
import { Annexes } from './annexes.js';
import type { Chunk } from './chunks.js';
import type { HeaderBuilder } from './metadata.js';
import { Spoken } from './spoken.js';
import { letterOf, withoutMarker, withoutQuotationMark } from './words.js';

/** What divides an annexed statute or set of rules. */
const division = /^(?:article|rule|section|chapter|part)\s+(?:\d{1,3}|[IVX]{1,6}|[A-Z])(?:\s(?:bis|ter|quater))?\b/i;
const speaking = /^(?:the )?(?:security )?council\b/i;
/** "The Council", "In this context, the members of the Council": the first words of a statement's paragraph. */
const speakingSoon = /\bthe (?:security )?councils?\b(?!['’]s)/i;
const title = /^statement by the president of the security council\b.{0,4}$/i;
/** "At the 5127th meeting …, the President … made the following statement on behalf of the Council." */
const announcement = /^at the \d{1,5}(?:st|nd|rd|th) meeting\b.{0,400}\bfollowing statement\b/is;
const bulletNum = /^[-\u00AD–—•·●▪*o]$/;
const plainNum = /^(\d{1,3})\s?[.)]?$/;
const itemNum = /^\(?(?:[a-z]{1,5}|[A-Z]{1,5}|\d{1,2})[.)]{1,2}$/;
const partNum = /^(?:[A-Z]|[IVX]{1,5})\.?$/;
/** "Ms. Ada Gale (Chile)": one or several names, each with its state. */
const nameList = /^[A-Z][^:;]{3,200}\([A-Z][^()]{2,60}\)$/;
/** The number of a part in words of its own. */
const partAlone = /^(?:=+ ?)?([A-Z]|[IVX]{1,5})\.?(?: ?=+)?$/;
/** "Support for Security Reform:", "With regard to the trade in arms,": what heads the numbers or items below it. */
const titleBefore = /^[A-Z][^.;:]{2,90}[:,]$/;

/** Gives the chunks of an XML document their place in the outline. */
export function layOut(chunks: readonly Chunk[], outline: Outline, header: HeaderBuilder): void {
  const layout = new Layout(chunks, outline, header);
  for (const [at, chunk] of chunks.entries()) layout.place(chunk, at);
}

/** Whether words open a preambular paragraph: behind the numbers only sure ones do, and "Reporting" alone is a heading. */
function opensPreambular(words: string, lastNumber: number): boolean {
  return openingWithin(words) === null ? lastNumber === 0 && !isHeading(words) : lastNumber === 0 || !isHeading(words);
}

class Layout {
  private readonly statement: boolean;
  /** Whether the instrument prints paragraph numbers, annexes aside. */
  private readonly numbered: boolean;
  private started = false;
  private readonly annexes: Annexes;
  private quoteEnded = false;
  /** The last chunk that opens with a quotation mark, where a statement's paragraphs do so; -1 where they do not. */
  private readonly lastQuoted: number;
  private at = 0;

  constructor(
    private readonly chunks: readonly Chunk[],
    private readonly outline: Outline,
    private readonly header: HeaderBuilder,
  ) {
    this.statement = header.isStatement;
    this.annexes = new Annexes(outline);
    const annexAt = chunks.findIndex((chunk) => chunk.kind === 'annex');
    this.numbered = chunks.some(
      (chunk, at) =>
        (annexAt < 0 || at < annexAt) && chunk.kind === 'paragraph' && /^\d{1,3}\.?$/.test(chunk.num ?? ''),
    );
    const quoted = this.statement ? chunks.filter(({ text }) => withoutQuotationMark(text) !== text) : [];
    this.lastQuoted = quoted.length < 3 ? -1 : chunks.lastIndexOf(quoted.at(-1) as Chunk);
  }

  place(chunk: Chunk, at: number): void {
    this.at = at;
    const more = at + 1 < this.chunks.length;
    const spoken = new Spoken(chunk, this.statement);
    if (spoken.isOrnament) return;
    if (this.numbered && this.annexes.isBehindTheEnd(spoken)) this.annexes.startNameless();
    switch (chunk.kind) {
      case 'formula':
        return;
      case 'annex':
        this.annexes.startNameless();
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
        if (this.started && this.annexes.isNamedBy(spoken)) this.heading(spoken);
        else this.outline.bullet(spoken.place);
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
    if ((this.started || this.statement) && this.annexes.startNamed(words)) return;
    if (chunk.num !== null) {
      outline.setPart(chunk.num.replace(/[.)]\s*$/, ''));
      outline.setHeading(`${chunk.num} ${words}`.trim());
    } else if (division.test(words)) {
      outline.setPart((division.exec(words)?.[0] ?? words).replace(/\s+/g, ' ').trim());
      outline.setHeading(words);
    } else if (this.quoteEnded && !outline.inAnnex) this.annexes.startUnder(words);
    else if (!this.statement || this.started) outline.setHeading(words);
  }

  private preambular(spoken: Spoken): void {
    this.started = true;
    const opens = !spoken.chunk.continues || openingWithin(spoken.words) === 'preambular';
    const { last, hasItems } = this.outline;
    // A paragraph that the markup split: "… of 25 July 2014 | and welcoming …" (S/RES/2172(2014)).
    if (last?.kind === 'preambular' && !hasItems && spoken.goesOn) this.outline.append(spoken.text);
    else if (!opens && !isHeading(spoken.words)) this.more(spoken);
    else if (spoken.text.length < 160 && isHeading(spoken.words) && openingWithin(spoken.words) === null)
      this.outline.setHeading(spoken.words);
    else this.outline.preambular(spoken.place);
  }

  private item(spoken: Spoken): void {
    const { num, continues } = spoken.chunk;
    this.started = true;
    if (continues) this.more(spoken);
    else if (num !== null && this.isOperative(num, spoken))
      this.outline.operative(spoken.place, Number.parseInt(num, 10));
    else if (num === null || bulletNum.test(num)) this.outline.bullet(spoken.place);
    else this.outline.item(spoken.place, letterOf(num));
  }

  /** Whether an item of the preamble's last paragraph is an operative paragraph: "Acting under Chapter VII …: 1. Decides …" (S/RES/1977(2011)). */
  private isOperative(num: string, spoken: Spoken): boolean {
    const value = plainNum.exec(num.trim())?.[1];
    const { last, lastNumber, inAnnex } = this.outline;
    if (value === undefined || this.statement || inAnnex || Number(value) !== lastNumber + 1) return false;
    return (lastNumber > 0 || last?.kind === 'preambular') && openingOf(spoken.words) === 'operative';
  }

  private paragraph(spoken: Spoken, more: boolean): void {
    const { chunk, place } = spoken;
    const num = chunk.num?.trim() ?? '';
    if (this.statement && !this.started && this.announces(spoken)) return;
    if (chunk.continues) {
      this.more(spoken);
      return;
    }
    if (this.statement && /[”"»][\s\uFDD0-\uFDD4]*$/.test(spoken.text.trimEnd().slice(-12))) this.quoteEnded = true;
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
    if ((!words.endsWith(':') || speaking.test(words)) && !announcement.test(bare(text).trim())) return false;
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
    else if (words === '' && /^\([a-z]{1,5}\)$/.test(num) && outline.last !== null) outline.item(place, letterOf(num));
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
    if (this.started && this.annexes.isNamedBy(spoken)) {
      this.heading(spoken);
      return;
    }
    const opening = openingOf(words);
    if (outline.inAnnex) {
      if (opening === null && more && words.length < 80 && isHeading(words)) outline.setHeading(words);
      else outline.loose(place);
    } else if (this.headsNext(spoken, opening)) {
      const part = partAlone.exec(words)?.[1];
      if (part !== undefined) outline.setPart(part);
      outline.setHeading(words.replace(/^=+ ?| ?=+$|[:,]$/g, ''));
    } else if (/^[A-Z]/.test(words) && !this.isUnmarked(this.at + 1) && outline.fillTitled(place)) return;
    else if (this.statement) this.said(spoken, opening, more);
    else if (outline.listing && opening === null && (!this.numbered || nameList.test(words))) outline.wrapUp(place);
    else if (opening === 'preambular' && opensPreambular(words, outline.lastNumber)) {
      outline.preambular(place);
    } else if (more && isHeading(words) && openingWithin(words) === null) outline.setHeading(words);
    else if (!this.numbered) outline.operative(place, null);
    else if (outline.lastNumber === 0) outline.preambular(place);
    else outline.wrapUp(place);
  }

  /** Whether words without a mark head the numbered paragraph or the item that comes next. */
  private headsNext({ words }: Spoken, opening: Opening | null): boolean {
    const next = this.chunks[this.at + 1];
    if (this.statement || opening !== null || next === undefined || next.num === null || next.continues) return false;
    if (partAlone.test(words)) return next.kind === 'paragraph';
    return titleBefore.test(words) && /[.;]\s*(?:and)?\s*$/.test(bare(this.outline.last?.text ?? ''));
  }

  private isUnmarked(at: number): boolean {
    const next = this.chunks[at];
    return next !== undefined && next.kind === 'paragraph' && next.num === null;
  }

  /**
   * An unnumbered paragraph of a statement. Where each opens with a quotation mark, one without goes on with the paragraph before it, or
   * belongs to an annex where the quotation has ended (S/PRST/2014/3); a list may stand without marks (S/PRST/2006/48).
   */
  private said(spoken: Spoken, opening: Opening | null, more: boolean): void {
    const { outline } = this;
    const { words, place, quoted } = spoken;
    const speaks = opening !== null || speakingSoon.test(words.slice(0, 100));
    if (!speaks && !/^[a-z]/.test(words) && this.quoteEnded && this.lastQuoted >= 0 && this.at > this.lastQuoted) {
      this.annexes.startNameless();
      this.unnumbered(spoken, more);
      return;
    }
    const within = !quoted && this.at < this.lastQuoted;
    if (outline.last === null || speaks) outline.operative(place, null);
    else if (/^[a-z]/.test(words) && !outline.hasItems && !/[.:;]\s*$/.test(outline.last.text))
      outline.append(place.text);
    else if (/^[a-z]/.test(words) || outline.listing || (within && outline.hasItems)) outline.wrapUp(place);
    else outline.operative(place, null);
  }

  /** More words of an element that has spoken already: an item that has no element of its own, or the rest of its words. */
  private more(spoken: Spoken): void {
    const { outline } = this;
    if (spoken.words === '' || this.byMarker(spoken)) return;
    if (outline.last !== null && !outline.hasItems && spoken.goesOn) outline.append(spoken.text);
    else outline.wrapUp(spoken.place);
  }

  /** A paragraph whose number stands in its words ("7 Further underlines …", S/RES/1345(2001)). */
  private byNumber(words: string, place: Place, value: number): boolean {
    const { outline } = this;
    if (this.statement || outline.inAnnex || value !== outline.lastNumber + 1 || openingOf(words) !== 'operative')
      return false;
    outline.operative(place, value);
    return true;
  }

  /** An item or bullet whose mark stands in its words; tells whether it was one. */
  private byMarker(spoken: Spoken): boolean {
    const quoted = /^["“]\s?(?=\()/.test(spoken.words);
    const words = quoted ? spoken.words.replace(/^["“]\s?/, '') : spoken.words;
    const place = quoted ? { ...spoken.place, text: withoutQuotationMark(spoken.text) } : spoken.place;
    const marker = markerAt(words);
    if (marker?.kind === 'number')
      return this.byNumber(words.slice(marker.length), withoutMarker(place, marker.length), marker.value);
    if (marker?.kind === 'item') this.outline.item(withoutMarker(place, marker.length), marker.printed);
    else if (marker?.kind === 'bullet') this.outline.bullet(withoutMarker(place, marker.length));
    else return false;
    return true;
  }
}
