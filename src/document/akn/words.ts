import { bare } from '../marks.js';
import type { Place } from '../outline.js';

/** The words of a chunk as far as the layout looks at them: all of a short one, else its beginning and its end. */
export function wordsOf(text: string): string {
  const seen = text.length <= 300 ? text : `${text.slice(0, 240)} … ${text.slice(-60)}`;
  return bare(seen)
    .replace(/[^\S ]\s*| {2,}/g, ' ')
    .trim();
}

/** A statement is quoted by the sentence that announces it, so that each of its paragraphs opens with a quotation mark. */
export function withoutQuotationMark(text: string): string {
  return text.replace(/^([\s\uFDD0-\uFDD4]*)["“”«‘]\s?/, '$1');
}

/** The text behind a printed marker, its travelling marks kept. */
export function withoutMarker(place: Place, length: number): Place {
  const text = place.text.trimStart();
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
export function letterOf(num: string): string {
  return num.replace(/[()\s.]/g, '');
}

export function properName(name: string): string {
  const [kind = '', ...rest] = name.replace(/\s+/g, ' ').trim().split(' ');
  return [kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase(), ...rest].join(' ');
}
