import { markerAt } from '../marker.js';
import { bare } from '../marks.js';
import { openingOf, openingWithin } from '../openings.js';
import type { Outline, Place } from '../outline.js';
import { isHeading } from '../text/blocks.js';
import { isFurniture } from '../text/furniture.js';
import type { Chunk } from './chunks.js';
import type { HeaderBuilder } from './metadata.js';

const annexName =
  /^\s*((?:annex|appendix|enclosure|attachment)(?:\s+(?:[IVX]{1,5}|[A-Z]|\d{1,2}))?)\b\s*[:.–—-]?\s*(.*)$/is;
/** What divides an annexed statute or set of rules. */
const division = /^(?:article|rule|section|chapter|part)\s+(?:\d{1,3}|[IVX]{1,6}|[A-Z])(?:\s(?:bis|ter|quater))?\b/i;
const announcement = /:$/;
const speaking = /^(?:the )?(?:security )?council\b/i;
const title = /^statement by the president of the security council\b.{0,4}$/i;
const bulletNum = /^[-–—•·●▪*o]$/;

/** Gives the chunks of an XML document their place in the outline. */
export function layOut(chunks: readonly Chunk[], outline: Outline, header: HeaderBuilder): void {
  const statement = header.isStatement;
  const annexAt = chunks.findIndex((chunk) => chunk.kind === 'annex');
  const numbered = (annexAt < 0 ? chunks : chunks.slice(0, annexAt)).some(
    (chunk) => chunk.kind === 'paragraph' && /^\d{1,3}\.?$/.test(chunk.num ?? ''),
  );
  let started = false;
  let annexes = 0;
  let nameless = false;
  let quoteEnded = false;

  for (const [at, chunk] of chunks.entries()) {
    const text = statement ? withoutQuotationMark(chunk.text) : chunk.text;
    const words = wordsOf(text);
    const place: Place = { text, line: chunk.line, eId: chunk.eId };
    if (words !== '' && (!/[\p{L}\p{N}]/u.test(words) || isFurniture(words))) continue;
    switch (chunk.kind) {
      case 'formula':
        continue;
      case 'annex':
        annexes += 1;
        nameless = true;
        outline.startAnnex(annexes === 1 ? 'Annex' : `Annex ${annexes}`);
        continue;
      case 'heading': {
        const named = annexName.exec(words);
        if (named !== null && (started || statement)) {
          if (!nameless) annexes += 1;
          nameless = false;
          outline.startAnnex(properName(named[1] ?? 'Annex'));
          outline.setHeading((named[2] ?? '').trim() || null);
        } else if (chunk.num !== null) {
          outline.setPart(chunk.num.replace(/[.)]\s*$/, ''));
          outline.setHeading(`${chunk.num} ${words}`.trim());
        } else if (division.test(words)) {
          outline.setPart((division.exec(words)?.[0] ?? words).replace(/\s+/g, ' ').trim());
          outline.setHeading(words);
        } else if (quoteEnded && !outline.inAnnex) {
          annexes += 1;
          outline.startAnnex('Annex');
          outline.setHeading(words);
        } else if (!(statement && !started)) outline.setHeading(words);
        continue;
      }
      case 'preambular':
        started = true;
        if (chunk.continues) itemOrMore(outline, chunk, words, place);
        else if (openingOf(words) === null && isHeading(words)) outline.setHeading(words);
        else outline.preambular(place);
        continue;
      case 'wrap-up':
        outline.wrapUp(place);
        continue;
      case 'row':
        outline.bullet(place);
        continue;
      case 'item':
        started = true;
        if (chunk.continues) itemOrMore(outline, chunk, words, place);
        else if (chunk.num === null || bulletNum.test(chunk.num)) outline.bullet(place);
        else outline.item(place, letterOf(chunk.num));
        continue;
      case 'paragraph':
        break;
    }
    if (statement && !started && title.test(words)) continue;
    if (statement && !started && announcement.test(words) && !speaking.test(words)) {
      header.announced(bare(text).replace(/\s+/g, ' '));
      continue;
    }
    if (/^the security council\s?,?$/i.test(words) && chunk.num === null) continue;
    if (chunk.continues) {
      itemOrMore(outline, chunk, words, place);
      continue;
    }
    if (statement && /[”"»]$/.test(bare(chunk.text).trimEnd())) quoteEnded = true;
    const num = chunk.num?.trim() ?? '';
    if (num === '') {
      unnumbered(outline, words, place, { statement, numbered, started, next: chunks[at + 1] });
      started ||= words !== '';
      continue;
    }
    const counted = statement && !outline.inAnnex && /^\(?\d{1,2}[.)]{0,2}$/.test(num) && speaking.test(words);
    const early = outline.last === null || (outline.lastNumber === 0 && outline.last.kind === 'preambular');
    if (counted) {
      outline.operative(place, null);
      started = true;
      continue;
    }
    if (early && !statement && openingWithin(words) === 'preambular') {
      outline.preambular(place);
      started = true;
      continue;
    }
    started = true;
    const number = /^(\d{1,3})\s?[.)]?$/.exec(num) ?? bracketedNumber(num, words, outline);
    if (number !== null && !(statement && !outline.inAnnex)) outline.operative(place, Number(number[1]));
    else if (bulletNum.test(num)) outline.bullet(place);
    else if (/^(?:[A-Z]|[IVX]{1,5})\.?$/.test(num) && isHeading(words) && chunks[at + 1] !== undefined) {
      outline.setPart(letterOf(num));
      outline.setHeading(`${num} ${words}`);
    } else if (/^\(?(?:[a-z]{1,5}|[A-Z]{1,5}|\d{1,2})[.)]{1,2}$/.test(num)) {
      if (words === '') outline.setPart(letterOf(num));
      else outline.item(place, letterOf(num));
    } else if (words === '') {
      outline.setPart(letterOf(num));
      outline.setHeading(num);
    } else outline.named(place, num.replace(/[.)]\s*$/, ''));
  }
}

/** "(5)" is a paragraph's number where it goes on with the numbers and its words are the Council's. */
function bracketedNumber(num: string, words: string, outline: Outline): RegExpExecArray | null {
  const found = /^\((\d{1,2})\)$/.exec(num);
  return found !== null && Number(found[1]) === outline.lastNumber + 1 && openingOf(words) === 'operative'
    ? found
    : null;
}

interface Around {
  readonly statement: boolean;
  readonly numbered: boolean;
  readonly started: boolean;
  readonly next: Chunk | undefined;
}

/** A paragraph without a number of its own. */
function unnumbered(outline: Outline, words: string, place: Place, around: Around): void {
  if (words === '') return;
  if (outline.fillEmpty(place)) return;
  const marker = markerAt(words);
  if (outline.inAnnex) {
    if (marker?.kind === 'item') outline.item(withoutMarker(place, marker.length), marker.printed);
    else if (marker?.kind === 'bullet') outline.bullet(withoutMarker(place, marker.length));
    else if (annexHeading(words, around.next)) outline.setHeading(words);
    else outline.loose(place);
    return;
  }
  if (around.statement) {
    if (marker?.kind === 'item') outline.item(withoutMarker(place, marker.length), marker.printed);
    else if (marker?.kind === 'bullet') outline.bullet(withoutMarker(place, marker.length));
    else if (/^[a-z]/.test(words) && outline.last !== null) outline.wrapUp(place);
    else outline.operative(place, null);
    return;
  }
  if (marker?.kind === 'item') outline.item(withoutMarker(place, marker.length), marker.printed);
  else if (marker?.kind === 'bullet') outline.bullet(withoutMarker(place, marker.length));
  else {
    const opening = openingOf(words);
    if (opening === 'preambular' && (outline.lastNumber === 0 || (openingWithin(words) !== null && !isHeading(words))))
      outline.preambular(place);
    else if (opening === null && isHeading(words) && around.next !== undefined) outline.setHeading(words);
    else if (!around.numbered) outline.operative(place, null);
    else if (outline.lastNumber === 0) outline.preambular(place);
    else outline.wrapUp(place);
  }
}

/** More words of an element that has spoken already: an item that has no element of its own, or the rest of its words. */
function itemOrMore(outline: Outline, chunk: Chunk, words: string, place: Place): void {
  if (words === '') return;
  const marker = markerAt(words);
  if (marker?.kind === 'item') outline.item(withoutMarker(place, marker.length), marker.printed);
  else if (marker?.kind === 'bullet') outline.bullet(withoutMarker(place, marker.length));
  else if (outline.last !== null && !outline.hasItems && /^[a-z]/.test(words)) outline.append(chunk.text);
  else outline.wrapUp(place);
}

function annexHeading(words: string, next: Chunk | undefined): boolean {
  return next !== undefined && isHeading(words) && words.length < 80 && openingOf(words) === null;
}

/** The words of a chunk as far as the layout looks at them: all of a short one, else its beginning and its end. */
function wordsOf(text: string): string {
  const seen = text.length <= 300 ? text : `${text.slice(0, 240)} … ${text.slice(-60)}`;
  return bare(seen)
    .replace(/[^\S ]\s*| {2,}/g, ' ')
    .trim();
}

/** A statement is quoted by the sentence that announces it, so that each of its paragraphs opens with a quotation mark. */
function withoutQuotationMark(text: string): string {
  return text.replace(/^([\s\uFDD0-\uFDD4]*)["“”«‘]\s?/, '$1');
}

/** The text behind a printed marker, its travelling marks kept. */
function withoutMarker(place: Place, length: number): Place {
  const text = place.text.replace(/^\s+/, '');
  let kept = '';
  let seen = 0;
  let at = 0;
  for (; at < text.length && seen < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0xfdd0 && code <= 0xfdd4) kept += text[at];
    else seen += 1;
  }
  return { ...place, text: kept + text.slice(at) };
}

/** The letter or figure of a printed mark: "(a)", "a." and "a)" are `a`. */
function letterOf(num: string): string {
  return num.replace(/[()\s.]/g, '');
}

function properName(name: string): string {
  const [kind = '', ...rest] = name.replace(/\s+/g, ' ').trim().split(' ');
  return [kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase(), ...rest].join(' ');
}
