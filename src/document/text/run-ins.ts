import { bare } from '../marks.js';
import { type Opening, openingWithin } from '../openings.js';
import type { Block } from './blocks.js';
import { ListState } from './list-state.js';

/** A paragraph or item that begins in the middle of a line: a stop, then a number, an item's mark or a capital letter. */
const candidate =
  /([;:.,]|[;,] and|[;,] or| and| or|—|–)[\uFDD0-\uFDD4]?\s{1,3}(?:(\d{1,3})\s?\.\s{0,2}(?=[\uFDD0-\uFDD4]?[A-Z])|(?:\(([a-z]{1,5}|\d{1,2})\)|([a-z])\.)\s{0,2}(?=[\uFDD0-\uFDD4]?(\S))|(?=[\uFDD0-\uFDD4]?[A-Z][a-z]{2,}))/g;
const firstNumberWithin = /[,;:.] 1\s?\. [\uFDD0-\uFDD4]?[A-Z]/;
const announcing = /[:—–]$/;

/** Paragraphs and items that a source prints in the middle of a line become blocks of their own. */
export function splitRunIns(blocks: readonly Block[]): Block[] {
  const numbered = blocks.some((block) => block.marker?.kind === 'number' || firstNumberWithin.test(block.text));
  const splitter = new Splitter(numbered);
  return blocks.flatMap((block) => splitter.split(block));
}

class Splitter {
  private lastNumber = 0;
  private readonly lists = new ListState();

  constructor(private readonly numbered: boolean) {}

  split(block: Block): Block[] {
    const { text } = block;
    const pieces: Block[] = [];
    let current = block;
    let start = 0;
    this.enter(block.marker);
    for (const found of text.matchAll(candidate)) {
      const stop = found[1] ?? '';
      const cut = found.index + stop.length;
      const after = found.index + found[0].length;
      const marker = this.markerOf(found, stop, text, after);
      if (marker === null && (found[2] ?? found[3] ?? found[4]) !== undefined) continue;
      if (marker === null && !this.opens(block, stop, text, after, cut - start)) continue;
      this.enter(marker);
      pieces.push({ ...current, text: text.slice(start, cut) });
      start = after;
      current = { text: '', line: block.line, marker, afterBlank: false, joinedAt: null };
    }
    pieces.push({ ...current, text: text.slice(start) });
    return pieces;
  }

  private enter(marker: Block['marker']): void {
    if (marker?.kind === 'number') {
      this.lastNumber = marker.value;
      this.lists.clear();
    } else if (marker?.kind === 'item') this.lists.take(marker.printed);
  }

  /** The marker found inside a line, where it goes on with the numbers and lists before it. */
  private markerOf(found: RegExpExecArray, stop: string, text: string, after: number): Block['marker'] {
    if (found[2] !== undefined) {
      const value = Number(found[2]);
      const follows = value === this.lastNumber + 1 && openingAt(text, after) === 'operative';
      return follows ? { kind: 'number', value, sure: true, length: 0 } : null;
    }
    const printed = found[3] ?? found[4];
    if (printed === undefined) return null;
    const begins = announcing.test(stop) && this.lists.begins(printed) && /[A-Z]/.test(found[5] ?? '');
    if (!begins && !this.lists.continues(printed)) return null;
    return { kind: 'item', printed, bracketed: found[3] !== undefined, length: 0 };
  }

  /** Whether words inside an unnumbered paragraph open the next one: "…, Recalling …". */
  private opens(block: Block, stop: string, text: string, after: number, length: number): boolean {
    if (block.marker !== null || this.lastNumber > 0 || (stop !== ',' && stop !== ';') || length < 25) return false;
    const opening = openingAt(text, after);
    return opening === 'preambular' || (opening === 'operative' && !this.numbered);
  }
}

function openingAt(text: string, at: number): Opening | null {
  return openingWithin(bare(text.slice(at, at + 130)));
}
