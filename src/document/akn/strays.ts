import { bare, footnoteMark, linkStart } from '../marks.js';
import type { Note } from '../paragraphs.js';
import type { Chunk } from './chunks.js';

/** What was parsed, with links and notes in the order of their marks in the chunks. */
export interface Contents {
  readonly chunks: readonly Chunk[];
  readonly notes: readonly Note[];
  readonly links: readonly string[];
}

/** A chunk with the targets of the links and the notes whose marks stand in its words. */
interface Held {
  readonly chunk: Chunk;
  readonly text: string;
  readonly links: readonly string[];
  readonly notes: readonly Note[];
}

const note = /^([*†‡]{1,3})\s?(\S.*)$/s;
const number = /^\d{1,4} \(\d{4}\)$/;
/** A sentence out of which the number of a resolution has fallen: "in accordance with its resolution ." */
const gap = /\bresolutions? (?=[.,;)])/i;

/**
 * Puts back what the markup has set apart from its sentence: a footnote that stands as a paragraph of its own (S/PRST/2023/4), and the
 * number of a resolution that stands before the paragraph out of which it fell (S/PRST/2017/12).
 */
export function withoutStrays(contents: Contents): Contents {
  const { chunks } = contents;
  if (!chunks.some(isStray)) return contents;
  let held = holding(contents);
  for (let at = held.length - 1; at >= 0; at -= 1) {
    const stray = held[at] as Held;
    if (isStray(stray.chunk)) held = hung(held, at, stray) ?? filled(held, at, stray) ?? held;
  }
  return {
    chunks: held.map(({ chunk, text }) => (text === chunk.text ? chunk : { ...chunk, text })),
    notes: held.flatMap(({ notes }) => notes),
    links: held.flatMap(({ links }) => links),
  };
}

function isStray({ kind, num, text }: Chunk): boolean {
  if (kind !== 'paragraph' || num !== null) return false;
  const start = bare(text.slice(0, 80)).trimStart();
  return /^[*†‡]/.test(start) || (text.length < 80 && number.test(start.trim()));
}

function holding({ chunks, notes, links }: Contents): readonly Held[] {
  let nextLink = 0;
  let nextNote = 0;
  return chunks.map((chunk) => {
    const { text } = chunk;
    const linked = count(text, linkStart);
    const noted = count(text, footnoteMark);
    nextLink += linked;
    nextNote += noted;
    return {
      chunk,
      text,
      links: links.slice(nextLink - linked, nextLink),
      notes: notes.slice(nextNote - noted, nextNote),
    };
  });
}

/** The footnote at `at` hung where its mark stands in the words; null where it is none. */
function hung(held: readonly Held[], at: number, stray: Held): readonly Held[] | null {
  const found = note.exec(bare(stray.text).trim());
  if (found === null) return null;
  const [, mark = '', words = ''] = found;
  for (const [n, other] of held.entries()) {
    if (n === at || isStray(other.chunk)) continue;
    const place = placeOf(other.text, mark);
    if (place < 0) continue;
    const before = other.text.slice(0, place);
    const seen = count(before, footnoteMark);
    const host: Held = {
      ...other,
      text: before + footnoteMark + other.text.slice(place + mark.length),
      notes: [...other.notes.slice(0, seen), { mark, text: words }, ...other.notes.slice(seen)],
    };
    return held.flatMap((one, m) => (m === at ? [] : m === n ? [host] : [one]));
  }
  return null;
}

/** Where a reference mark stands behind a word: the mark alone, not as part of a longer one. */
function placeOf(text: string, mark: string): number {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + mark.length] ?? ' '];
    if (/[^\s*†‡]/.test(before) && !/[*†‡]/.test(after)) return at;
  }
  return -1;
}

/** The number at `at` put into the gap of the sentence beside it; null where it is none or no gap is there. */
function filled(held: readonly Held[], at: number, stray: Held): readonly Held[] | null {
  if (!number.test(bare(stray.text).trim())) return null;
  for (const n of [at + 1, at - 1]) {
    const other = held[n];
    const found = other === undefined ? null : gap.exec(other.text);
    if (other === undefined || found === null) continue;
    const place = found.index + found[0].length;
    const before = other.text.slice(0, place);
    const seen = count(before, linkStart);
    const host: Held = {
      ...other,
      text: before + stray.text.trim() + other.text.slice(place),
      links: [...other.links.slice(0, seen), ...stray.links, ...other.links.slice(seen)],
    };
    return held.flatMap((one, m) => (m === at ? [] : m === n ? [host] : [one]));
  }
  return null;
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found += 1;
  return found;
}
