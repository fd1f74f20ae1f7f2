import { type Marker, markerAt } from '../marker.js';
import { bare } from '../marks.js';
import { openingOf } from '../openings.js';
import type { Line } from './lines.js';

/** Lines that belong together: a paragraph, an item, a heading. `marker` is what was printed before the text. */
export interface Block {
  text: string;
  readonly line: number;
  readonly marker: Marker | null;
  readonly afterBlank: boolean;
  /** Whether a page end or a blank line broke the words, and at which line. */
  joinedAt: number | null;
}

const terminated = /[;:.,!?][”"’')\]]?\s?(?:and|or)?$|[;,]\s?(?:and|or)$/;
const ended = /[;:.][”"’')\]]?\s?(?:and|or)?$|;\s?(?:and|or)$|,\s?(?:and|or)$/;
/** Words after which a bracketed letter is a reference, not an item: "in paragraph 2 (c) above". */
const pinpoint =
  /\b(?:paragraphs?|subparagraphs?|articles?|rules?|sections?|chapters?|annex|regulation|items?|and|or|to|in|of|\d{1,3}|\([a-z]{1,4}\))\s?,?$/i;
const reference = /^(?:above|below|of|and|or|to)\b|^[,.;)]/;

/** Whether most lines are cut at a margin, so that a line's end says nothing. */
export function isWrapped(lines: readonly Line[]): boolean {
  let long = 0;
  let open = 0;
  for (const line of lines) {
    if (line.text.length > 130) return lines.length > 400 && open > lines.length / 2;
    if (line.text.length < 30) continue;
    long += 1;
    if (!terminated.test(line.text.slice(-8))) open += 1;
  }
  return open > long * 0.4;
}

/** Puts lines together to blocks. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const wrapped = isWrapped(lines);
  const blocks: Block[] = [];
  let current: Block | null = null;
  let parts: string[] = [];
  let last = '';
  let lastNumber = 0;
  const close = () => {
    if (current !== null) current.text = joinLines(parts);
    parts = [];
  };
  for (const line of lines) {
    const words = bare(line.text);
    const marker = plausible(markerAt(line.text), line, words, last, lastNumber);
    const start = current === null || marker !== null || beginsBlock(line, words, last, wrapped, current);
    if (!start && current !== null) {
      if (line.afterBlank || line.afterPage) (current as Block).joinedAt ??= line.number;
      parts.push(line.text);
    } else {
      close();
      if (marker?.kind === 'number') lastNumber = marker.value;
      current = { text: '', line: line.number, marker, afterBlank: line.afterBlank, joinedAt: null };
      blocks.push(current);
      parts.push(marker === null ? line.text : line.text.slice(marker.length));
    }
    last = words;
  }
  close();
  return blocks;
}

/** A marker at a line's start, where it is one: numbers must follow, letters must not be a reference that a margin cut off. */
function plausible(marker: Marker | null, line: Line, words: string, last: string, lastNumber: number): Marker | null {
  if (marker === null) return null;
  const rest = words.slice(marker.length);
  const fresh = line.afterBlank || ended.test(last);
  switch (marker.kind) {
    case 'number': {
      const capital = /^["“'‘(]?[A-Z]/.test(rest);
      const expected = marker.value === lastNumber + 1;
      if (expected && (capital || marker.sure) && (marker.sure || openingOf(rest) !== null)) return marker;
      if (!marker.sure || !fresh || !capital) return null;
      return marker.value > lastNumber || marker.value === 1 ? marker : openingOf(rest) === null ? null : marker;
    }
    case 'item':
      if (reference.test(rest)) return null;
      return fresh || !pinpoint.test(last.slice(-24)) ? marker : null;
    case 'bullet':
      return rest === '' || (!line.afterBlank && !terminated.test(last)) ? null : marker;
  }
}

function beginsBlock(line: Line, words: string, last: string, wrapped: boolean, current: Block): boolean {
  const lower = /^[a-z]/.test(words);
  const open = !terminated.test(last.slice(-12));
  const broken = line.afterBlank || line.afterPage;
  if (lower && open) return false;
  if (lower && last.endsWith(',')) return false;
  if (lower && !broken && wrapped) return false;
  const opening = openingOf(words);
  if (opening !== null && !open) return true;
  if (broken || !wrapped) {
    if (!open) return !(last.endsWith(',') && opening === null && line.afterPage && current.marker !== null);
    return isHeading(last) || (isHeading(words) && !line.afterPage) || opening !== null;
  }
  return false;
}

/** Whether words may be a heading: few, capitalized, without an end. */
export function isHeading(words: string): boolean {
  return (
    words.length <= 110 &&
    /^[A-Z0-9“"'‘(]/.test(words) &&
    !/[;:,]$/.test(words) &&
    !(/\.$/.test(words) && words.length > 4)
  );
}

/** Joins lines; a word that a line end split becomes whole again. */
export function joinLines(parts: readonly string[]): string {
  let text = '';
  for (const part of parts) {
    if (text === '') text = part;
    else if (/[a-z]-$/.test(text) && /^[a-z]/.test(part)) text = joinWord(text, part);
    else if (/[A-Za-z]-$/.test(text) && /^[A-Z]/.test(part)) text += part;
    else text += ` ${part}`;
  }
  return text;
}

/** First halves that keep their hyphen in the Council's spelling. */
const keepsHyphen =
  /\b(?:non|co|self|inter|cease|anti|counter|post|pre|re|sub|so|well|long|short|full|high|low|multi|semi|peace|mid|vice|ex|all|far|on|by|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-$/i;

function joinWord(text: string, part: string): string {
  return keepsHyphen.test(text.slice(-12)) ? text + part : text.slice(0, -1) + part;
}
