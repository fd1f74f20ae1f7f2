import { type Marker, markerAt } from '../marker.js';
import { bare } from '../marks.js';
import { isFormula, type Opening, openingOf, openingWithin } from '../openings.js';
import type { Line } from './lines.js';
import { ListState } from './list-state.js';

/** Lines that belong together: a paragraph, an item, a heading. `marker` is what was printed before the text. */
export interface Block {
  text: string;
  readonly line: number;
  readonly marker: Marker | null;
  /** Which part of the resolution its first words open. */
  readonly opening: Opening | null;
  /** Whether a page end or a blank line broke the words, and at which line. */
  joinedAt: number | null;
}

const terminated = /[;:.,!?][”"’')\]]?\s?(?:and|or)?$|[;,]\s?(?:and|or)$/;
const ended = /[;:.][”"’')\]]?\s?(?:and|or)?$|;\s?(?:and|or)$|,\s?(?:and|or)$/;
/** Words after which a bracketed letter is a reference, not an item: "in paragraph 2 (c) above". */
const pinpoint =
  /\b(?:paragraphs?|subparagraphs?|articles?|rules?|sections?|chapters?|annex|regulation|items?|and|or|to|in|of|\d{1,3}|\([a-z]{1,4}\))\s?,?$/i;
const reference = /^(?:above|below|of|and|or|to)\b|^[,.;)]/;

/** Whether lines are cut at a margin, so that a line's end says nothing: many go on in the line right below. */
export function isWrapped(lines: readonly Line[]): boolean {
  let pairs = 0;
  let cut = 0;
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at];
    const before = lines[at - 1];
    if (line === undefined || before === undefined || line.afterBlank || line.afterPage || before.text.length < 25)
      continue;
    pairs += 1;
    if (!terminated.test(before.text.slice(-8))) cut += 1;
  }
  return cut > 1 && cut > pairs * 0.35;
}

/** Puts lines together to blocks. */
export function blocksOf(lines: readonly Line[], wrapped: boolean, statement = false): Block[] {
  const quoted = statement && quotationMark.test(lines[0]?.text ?? '');
  const state: State = { last: '', single: false, quoted, lastNumber: 0, lists: new ListState(), wrapped };
  const blocks: Block[] = [];
  let current: Block | null = null;
  let parts: string[] = [];
  const close = () => {
    if (current !== null) current.text = joinLines(parts);
    parts = [];
  };
  for (const line of lines.flatMap(apart)) {
    const words = bare(line.text);
    const candidate = markerAt(line.text);
    const marker = plausible(candidate, line, words, state);
    const refused = candidate?.kind === 'item' && !line.afterBlank;
    if (current !== null && marker === null && (refused || !beginsBlock(line, words, current, state))) {
      if (line.afterBlank || line.afterPage) current.joinedAt ??= line.number;
      parts.push(line.text);
    } else {
      close();
      enter(marker, state);
      const opening = openingOf(marker === null ? words : words.slice(marker.length));
      current = { text: '', line: line.number, marker, opening, joinedAt: null };
      blocks.push(current);
      parts.push(marker === null ? line.text : line.text.slice(marker.length));
    }
    state.single = parts.length === 1;
    state.last = words.replace(trailingMark, '$1');
  }
  close();
  return blocks;
}

/** A reference mark at the end of a line hides the stop before it: "…, 26". */
const trailingMark = /([,;.:])\s?(?:\d{1,3}\/?|\[\d{1,3}\]|\(\d{1,3}\)|\*{1,3})$/;

/** What has been read so far, as far as the next line depends on it. */
interface State {
  last: string;
  /** Whether the running block is one line so far. */
  single: boolean;
  lastNumber: number;
  readonly lists: ListState;
  readonly wrapped: boolean;
  /** Whether each paragraph begins with a quotation mark, as in a statement that is quoted whole. */
  readonly quoted: boolean;
}

function enter(marker: Marker | null, state: State): void {
  if (marker?.kind === 'number') {
    state.lastNumber = marker.value;
    state.lists.clear();
  } else if (marker?.kind === 'item') state.lists.take(marker.printed);
}

/** A heading and the number of the paragraph below it, in one line. */
const headingAndNumber = /^([A-Z=][^.;:]{2,100}) (\d{1,3}\. [\uFDD0-\uFDD4]?[A-Z].*)$/s;

/** The end of a paragraph and the letter of the next part, in one line. */
const endAndPart = /[.;]\s{1,8}([B-D])$/;

/** A line that holds a heading and the paragraph below it is two, and so is one that holds a paragraph and the next part's letter. */
function apart(line: Line): Line[] {
  const part = line.text.length > 40 ? endAndPart.exec(line.text.slice(-12))?.[1] : undefined;
  if (part !== undefined)
    return [
      { ...line, text: line.text.slice(0, -1).trimEnd() },
      { ...line, text: part, afterBlank: true, afterPage: false },
    ];
  const found = headingAndNumber.exec(line.text);
  const [heading, paragraph] = [found?.[1], found?.[2]];
  if (heading === undefined || paragraph === undefined) return [line];
  const opening = openingWithin(bare(paragraph).replace(/^\d+\. /, ''));
  return opening === 'operative'
    ? [
        { ...line, text: heading },
        { ...line, text: paragraph, afterBlank: true, afterPage: false },
      ]
    : [line];
}

/** A marker at a line's start, where it is one: numbers must follow, letters must not be a reference that a margin cut off. */
function plausible(marker: Marker | null, line: Line, words: string, state: State): Marker | null {
  if (marker === null) return null;
  const { last, lastNumber, lists, wrapped } = state;
  const rest = words.slice(marker.length);
  const fresh = line.afterBlank || ended.test(last) || partLetter.test(last) || (!wrapped && terminated.test(last));
  switch (marker.kind) {
    case 'number': {
      const capital = /^["“'‘(]?[A-Z]/.test(rest);
      const expected = marker.value === lastNumber + 1;
      const roman = /^[IVX]{1,4}\.\s/.exec(words);
      if (roman !== null && !(expected && openingOf(rest) !== null)) return upperItem(roman[0], last, lists);
      if (expected && (capital || marker.sure) && (marker.sure || openingOf(rest) !== null || (fresh && capital)))
        return marker;
      if (!fresh || !capital) return null;
      if (!marker.sure)
        return near(marker.value, lastNumber) && /^\d/.test(words) && openingOf(rest) === 'operative' ? marker : null;
      return marker.value > lastNumber || marker.value === 1 || openingOf(rest) !== null ? marker : null;
    }
    case 'item':
      if (lists.continues(marker.printed) && (fresh || !reference.test(rest)) && !/^(?:above|below)\b/.test(rest)) {
        return fresh || !pinpoint.test(last.slice(-24)) ? marker : null;
      }
      if (!lists.begins(marker.printed) && !/[:;.—–]$/.test(last) && !line.afterBlank) return null;
      if (wrapped && !/[:;.—–,]$/.test(last) && !line.afterBlank) return null;
      return /^(?:above|below)\b/.test(rest) || (!fresh && (reference.test(rest) || pinpoint.test(last.slice(-24))))
        ? null
        : marker;
    case 'bullet':
      return rest === '' || (!line.afterBlank && !terminated.test(last)) ? null : marker;
  }
}

/** Whether a doubtful number may follow another, one or two lost between them. */
function near(value: number, lastNumber: number): boolean {
  return value > lastNumber && value <= lastNumber + 3;
}

/** "I. Security:" is an item where the words before it announce a list; else it heads a part. */
function upperItem(mark: string, last: string, lists: ListState): Marker | null {
  const printed = mark.replace(/[.\s]/g, '');
  return (last.endsWith(':') && lists.begins(printed)) || lists.continues(printed)
    ? { kind: 'item', printed, bracketed: false, length: mark.length }
    : null;
}

const quotationMark = /^["“”«‘]\s?\S/;
/** How a statement's paragraphs begin. */
const speaking = /^["“”«‘]\s?[A-Z]|^The (?:Security )?Council\b/;

function beginsBlock(line: Line, words: string, current: Block, state: State): boolean {
  const { last, wrapped } = state;
  if (state.single && (isFormula(last) || isTitle(last))) return true;
  if (isTitle(words) && !/[a-zA-Z,]$/.test(last)) return true;
  const lower = /^(?:[a-z]|\d{1,4}\b(?!\.))/.test(words);
  const open = !terminated.test(last.slice(-12));
  const broken = line.afterBlank || line.afterPage;
  if (lower && (open || /(?:,|\b(?:and|or))$/.test(last))) return false;
  if (lower && ((!broken && wrapped) || (state.lastNumber === 0 && current.marker === null))) return false;
  if (state.quoted) return quotationMark.test(words) || (broken && !open && !line.afterPage);
  if (speaking.test(words) && !open && !last.endsWith(',')) return true;
  const opening = wrapped && !broken ? openingWithin(words) : openingOf(words);
  if (opening !== null && !open) return true;
  if (broken || !wrapped) {
    if (!open) return !(last.endsWith(',') && opening === null && line.afterPage && current.marker !== null);
    if (opening !== null) return true;
    const sentence = current.marker === null ? current.opening !== null : current.marker.kind !== 'item';
    return !sentence && state.single && isHeading(last);
  }
  return false;
}

/** The name of an annex, alone in its line. */
export const annexName = /^(?:annex|appendix|enclosure)(?: (?:[IVX]{1,5}|[A-Z]|\d{1,2}))?$/i;

/** The letter of a part, alone in its line. */
const partLetter = /^[A-D]$/;

function isTitle(words: string): boolean {
  return words.length < 24 && (division.test(words) || annexName.test(words) || partLetter.test(words));
}

/** The number of an article or rule, alone in its line. */
export const division = /^(?:article|rule) (?:\d{1,3}|[IVX]{1,5})\.?$/i;

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
function joinLines(parts: readonly string[]): string {
  const joined: string[] = [];
  let before = '';
  for (const part of parts) {
    const split = /[A-Za-z]-$/.test(before.slice(-2));
    if (before === '') joined.push(part);
    else if (split && /^[a-z]/.test(part)) {
      if (!keepsHyphen.test(before.slice(-12))) joined[joined.length - 1] = (joined.at(-1) ?? '').slice(0, -1);
      joined.push(part);
    } else if (split && /^[A-Z]/.test(part)) joined.push(part);
    else joined.push(' ', part);
    before = part;
  }
  return joined.join('');
}

/** First halves that keep their hyphen in the Council's spelling. */
const keepsHyphen =
  /\b(?:non|co|self|inter|cease|anti|counter|post|pre|re|sub|so|well|long|short|full|high|low|multi|semi|peace|mid|vice|ex|all|far|on|by|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-$/i;
