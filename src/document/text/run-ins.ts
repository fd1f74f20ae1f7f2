import { bare } from '../marks.js';
import { type Opening, openingWithin } from '../openings.js';
import type { Block } from './blocks.js';
import { ListState } from './list-state.js';

/**
 * A paragraph or item that begins in the middle of a line: a stop, perhaps a reference mark, then a number, an item's mark or a
 * capital letter. An item that goes on with a list may have lost its stop.
 */
const candidate = new RegExp(
  [
    '(?<stop>(?:[;:.,]|[;,] and|[;,] or| and| or|—|–)(?: ?(?:\\(\\d{1,3}\\)|\\[\\d{1,3}\\]|\\d{1,3}/?|\\*{1,3})(?= ))?)[\uFDD0-\uFDD4]?\\s{1,3}',
    '(?:(?<number>\\d{1,3})\\s?\\.\\s{0,2}(?=[\uFDD0-\uFDD4]?[A-Z])',
    '|(?:\\((?<item>[a-z]{1,5}|\\d{1,2})\\)|(?<dotted>[a-z])\\.)\\s{0,2}(?=[\uFDD0-\uFDD4]?(?<first>\\S))',
    '|(?=[\uFDD0-\uFDD4]?[A-Z][a-z]{2,}))',
    // What stands before the blank is looked at last: most blanks are told by what follows.
    '| \\((?<=[a-z0-9)] \\()(?<unstopped>[a-z]{1,5})\\) (?=[\uFDD0-\uFDD4]?[A-Z])',
    '| (?<late>\\d{1,3})(?<=\\) \\d{1,3})\\. (?=[\uFDD0-\uFDD4]?[A-Z])',
    '| (?<dash>\u00AD)(?<=[:;,)] .) (?=\\S)',
  ].join(''),
  'g',
);
const firstNumberWithin = /[,;:.] 1\s?\. [\uFDD0-\uFDD4]?[A-Z]/;
/** "Decides:" announces a list even where its items are lower case. */
const verbAlone = /^(?:\w+ )?\w+:$/;
/** Words after which a bracketed letter is a reference. */
const pinpoint = /\b(?:paragraphs?|subparagraphs?|articles?|rules?|sections?|annex|\d{1,3}) ?$/i;
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
      const groups = found.groups ?? {};
      const stop = groups['stop'] ?? '';
      const cut = found.index + stop.length;
      const after = found.index + found[0].length;
      if (groups['dash'] !== undefined) {
        pieces.push({ ...current, text: text.slice(start, found.index) });
        start = after;
        current = { text: '', line: block.line, marker: { kind: 'bullet', length: 0 }, opening: null, joinedAt: null };
        continue;
      }
      const marked = groups['number'] ?? groups['late'] ?? groups['item'] ?? groups['dotted'] ?? groups['unstopped'];
      const marker = marked === undefined ? null : this.markerOf(groups, text, after, text.slice(start, cut));
      if (marker === null && (marked !== undefined || !this.opens(block, stop, text, after, cut - start))) continue;
      this.enter(marker);
      pieces.push({ ...current, text: text.slice(start, cut) });
      start = after;
      current = { text: '', line: block.line, marker, opening: openingAt(text, after), joinedAt: null };
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
  private markerOf(
    groups: Readonly<Record<string, string | undefined>>,
    text: string,
    after: number,
    before: string,
  ): Block['marker'] {
    const number = groups['number'] ?? groups['late'];
    if (number !== undefined) {
      const value = Number(number);
      const follows =
        value === this.lastNumber + 1 && (groups['stop'] === ';' || openingAt(text, after) === 'operative');
      return follows ? { kind: 'number', value, sure: true, length: 0 } : null;
    }
    const printed = groups['item'] ?? groups['dotted'] ?? groups['unstopped'] ?? '';
    const continues =
      this.lists.continues(printed) && (groups['unstopped'] === undefined || !pinpoint.test(before.slice(-16)));
    if (!continues && !this.begins(printed, groups, before)) return null;
    return { kind: 'item', printed, bracketed: groups['dotted'] === undefined, length: 0 };
  }

  /** Whether a mark inside a line begins a list: it stands behind a colon, and its words begin with a capital letter. */
  private begins(printed: string, groups: Readonly<Record<string, string | undefined>>, before: string): boolean {
    if (groups['stop'] === undefined || !this.lists.begins(printed)) return false;
    const capital = /[A-Z]/.test(groups['first'] ?? '');
    return announcing.test(groups['stop'])
      ? capital || verbAlone.test(before.trim())
      : groups['stop'] === ';' && capital;
  }

  /** Whether words inside an unnumbered paragraph open the next one: "…, Recalling …". */
  private opens(block: Block, stop: string, text: string, after: number, length: number): boolean {
    if (block.marker !== null || this.lastNumber > 0 || !/^[,;](?!\s?(?:and|or)$)/.test(stop) || length < 20)
      return false;
    const opening = openingAt(text, after);
    return opening === 'preambular' || (opening === 'operative' && !this.numbered);
  }
}

function openingAt(text: string, at: number): Opening | null {
  return openingWithin(bare(text.slice(at, at + 130)));
}
