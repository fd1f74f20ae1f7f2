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

/** Folds blanks, trims, and takes the travelling marks out of a paragraph's text. */
export function unmark(label: string, marked: string, links: Links): Unmarked {
  const folded = marked.replace(/\s+/g, ' ').trim();
  if (!any.test(folded)) return { text: folded, marks: [], footnotes: [] };
  let text = '';
  const marks: Mark[] = [];
  const footnotes: number[] = [];
  let emphasis: number | null = null;
  let link: { start: number; href: string } | null = null;
  for (const character of folded) {
    switch (character) {
      case emphasisStart:
        emphasis ??= text.length;
        break;
      case emphasisEnd:
        if (emphasis !== null) push(marks, 'emphasis', label, text, emphasis, '');
        emphasis = null;
        break;
      case linkStart:
        link = { start: text.length, href: links.targets[links.next++] ?? '' };
        break;
      case linkEnd:
        if (link !== null) push(marks, 'link', label, text, link.start, link.href);
        link = null;
        break;
      case footnoteMark:
        footnotes.push(text.endsWith(' ') ? text.length - 1 : text.length);
        break;
      default:
        if (character === ' ' && (text === '' || text.endsWith(' '))) break;
        text += character;
    }
  }
  if (emphasis !== null) push(marks, 'emphasis', label, text, emphasis, '');
  if (link !== null) push(marks, 'link', label, text, link.start, link.href);
  const trimmed = text.trimEnd();
  return {
    text: trimmed,
    marks: marks.map((mark) => clip(mark, trimmed.length)),
    footnotes: footnotes.map((at) => Math.min(at, trimmed.length)),
  };
}

function push(marks: Mark[], kind: Mark['kind'], label: string, text: string, from: number, href: string): void {
  let start = from;
  while (text[start] === ' ') start += 1;
  let end = text.length;
  while (end > start && text[end - 1] === ' ') end -= 1;
  if (end <= start) return;
  const span = { paragraph: label, start, end };
  marks.push(kind === 'link' ? { kind, span, href } : { kind, span });
}

function clip(mark: Mark, length: number): Mark {
  return mark.span.end <= length ? mark : { ...mark, span: { ...mark.span, end: length } };
}
