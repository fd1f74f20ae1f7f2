import type { Mark } from './document.js';

/**
 * While a document is put together, emphasis and links travel inside the text as noncharacters (decoding removes any that a
 * source holds), so that words may be joined and split without losing their place. `unmark` takes them out at the end.
 */
export const emphasisStart = '\uFDD0';
export const emphasisEnd = '\uFDD1';
export const linkStart = '\uFDD2';
export const linkEnd = '\uFDD3';
export const footnoteMark = '\uFDD4';

const any = /[\uFDD0-\uFDD4]/;
const each = /[\uFDD0-\uFDD4]/g;

/** `text` without the travelling marks. */
export function bare(text: string): string {
  return any.test(text) ? text.replace(each, '') : text;
}

export interface Unmarked {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Offsets where footnotes hang, in order. */
  readonly footnotes: readonly number[];
}

/** Where the reader has got to in the list of a document's link targets. */
export interface Links {
  readonly targets: readonly string[];
  next: number;
}

/** A mark whose ends may still stand on blanks. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  /** The link's target; null for emphasis. */
  readonly href: string | null;
}

/**
 * Folds blanks, trims, and takes the travelling marks out of a paragraph's text, in one pass: stretches of plain words are copied
 * whole, so that the cost lies in what is folded or taken out.
 */
export function unmark(label: string, marked: string, links: Links): Unmarked {
  const parts: string[] = [];
  const stretches: Stretch[] = [];
  const notes: number[] = [];
  let length = 0;
  /** Whether the text so far is empty or ends with a blank, so that another one is left out. */
  let blank = true;
  let emphasis: number | null = null;
  let link: { readonly start: number; readonly href: string } | null = null;
  let from = 0;
  const take = (to: number) => {
    const start = blank && marked[from] === ' ' ? from + 1 : from;
    if (to <= start) return;
    parts.push(marked.slice(start, to));
    length += to - start;
    blank = marked[to - 1] === ' ';
  };
  notable.lastIndex = 0;
  for (let found = notable.exec(marked); found !== null; found = notable.exec(marked)) {
    take(found.index);
    from = notable.lastIndex;
    switch (found[0]) {
      case emphasisStart:
        emphasis ??= length;
        break;
      case emphasisEnd:
        if (emphasis !== null) stretches.push({ start: emphasis, end: length, href: null });
        emphasis = null;
        break;
      case linkStart:
        link = { start: length, href: links.targets[links.next++] ?? '' };
        break;
      case linkEnd:
        if (link !== null) stretches.push({ start: link.start, end: length, href: link.href });
        link = null;
        break;
      case footnoteMark:
        notes.push(blank ? length - 1 : length);
        break;
      default:
        if (!blank) {
          parts.push(' ');
          length += 1;
        }
        blank = true;
    }
  }
  take(marked.length);
  if (emphasis !== null) stretches.push({ start: emphasis, end: length, href: null });
  if (link !== null) stretches.push({ start: link.start, end: length, href: link.href });
  const text = parts.join('').trimEnd();
  return {
    text,
    marks: marksOf(stretches, label, text),
    footnotes: notes.length === 0 ? notes : notes.map((at) => Math.max(0, Math.min(at, text.length))),
  };
}

/** What is folded or taken out: blanks that are not one single space, and travelling marks. */
const notable = /[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\uFDD0-\uFDD4]| {2,}/g;

/** Marks on the words that stretches stand around, without outer blanks; none where one stands around nothing. */
function marksOf(stretches: readonly Stretch[], label: string, text: string): Mark[] {
  const marks: Mark[] = [];
  for (const stretch of stretches) {
    let { start } = stretch;
    let end = Math.min(stretch.end, text.length);
    while (start < end && text[start] === ' ') start += 1;
    while (end > start && text[end - 1] === ' ') end -= 1;
    if (end <= start) continue;
    const span = { paragraph: label, start, end };
    marks.push(stretch.href === null ? { kind: 'emphasis', span } : { kind: 'link', span, href: stretch.href });
  }
  return marks;
}
