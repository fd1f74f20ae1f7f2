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
    if (to <= from) return;
    parts.push(marked.slice(from, to));
    length += to - from;
    blank = false;
  };
  for (let at = 0; at < marked.length; at += 1) {
    const code = marked.charCodeAt(at);
    if (code > space && code < firstWideBlank) continue;
    if (isBlank(code)) {
      if (code === space && !blank && !isBlank(marked.charCodeAt(at + 1))) continue;
      take(at);
      if (!blank) {
        parts.push(' ');
        length += 1;
      }
      blank = true;
    } else if (code >= firstMark && code <= lastMark) {
      take(at);
      switch (marked[at]) {
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
      }
    } else continue;
    from = at + 1;
  }
  take(marked.length);
  if (emphasis !== null) stretches.push({ start: emphasis, end: length, href: null });
  if (link !== null) stretches.push({ start: link.start, end: length, href: link.href });
  const text = parts.join('').trimEnd();
  return {
    text,
    marks: stretches.flatMap((stretch) => markOf(stretch, label, text)),
    footnotes: notes.map((at) => Math.max(0, Math.min(at, text.length))),
  };
}

const space = 32;
const firstWideBlank = 160;
const firstMark = emphasisStart.charCodeAt(0);
const lastMark = footnoteMark.charCodeAt(0);

function isBlank(code: number): boolean {
  return (
    code === space ||
    (code >= 9 && code <= 13) ||
    code === 160 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 133
  );
}

/** A mark on the words that it stands around, without outer blanks; none where it stands around nothing. */
function markOf(stretch: Stretch, label: string, text: string): Mark[] {
  let { start } = stretch;
  let end = Math.min(stretch.end, text.length);
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  if (end <= start) return [];
  const span = { paragraph: label, start, end };
  return [stretch.href === null ? { kind: 'emphasis', span } : { kind: 'link', span, href: stretch.href }];
}
