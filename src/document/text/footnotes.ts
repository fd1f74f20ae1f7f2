import { bare, footnoteMark } from '../marks.js';
import { openingOf } from '../openings.js';
import type { OutlineEntry } from '../outline.js';
import type { Line } from './lines.js';

/** A footnote as printed at a page's foot or after the text. */
export interface PrintedNote {
  readonly mark: string;
  text: string;
  readonly line: number;
}

/** Words that only a note of the Council's records begins with. */
const noteWords =
  '(?:Ibid\\b|\\d{1,4} UNTS|Id\\.|Op\\. cit|Official Records|See\\b|Adopted without|Document[s]? [SA]/|[SA]/\\d|[SA]/PV|[SA]/RES|Resolution \\d|General Assembly resolution|' +
  'United Nations, Treaty|United Nations publication|League of Nations|(?:One|Two|Three|Four) members? \\(|The draft resolution|Legal Consequences|' +
  'Quoted in|Issued |Subsequently|Same as|For the (?:text|list|purpose)|Text as|Incorporated in|Presidential Statement|Not yet|Reproduced in|Circulated|Mimeographed)';

const forms: readonly { readonly form: RegExp; readonly sure: boolean }[] = [
  { form: /^()_{3,}\s*(.*)$/s, sure: true },
  { form: /^(\*{1,3})\s?(?=[^\s*])(.*)$/s, sure: true },
  { form: /^(\d{1,3})\s?\/\s+(.*)$/s, sure: true },
  { form: /^\[(\d{1,3})\]\s*(.*)$/s, sure: true },
  { form: new RegExp(`^\\(?(\\d{1,3}|[a-z])\\)?[.,]?\\s{1,3}(?=${noteWords})(.*)$`, 's'), sure: true },
  { form: /^\((\d{1,3})\)\s*(.*)$/s, sure: false },
];

export interface NotesApart {
  readonly lines: readonly Line[];
  readonly notes: readonly PrintedNote[];
}

/** Sets footnotes apart from the text. A note goes on over the lines below it until a blank line, a page end or the next note. */
export function withoutFootnotes(lines: readonly Line[], wrapped: boolean): NotesApart {
  const kept: Line[] = [];
  const notes: PrintedNote[] = [];
  let open: PrintedNote | null = null;
  let listed = false;
  let broken = false;
  for (const line of lines) {
    const words = bare(line.text);
    if (/^footnotes?\s?:?$/i.test(words)) {
      listed = true;
      open = null;
      continue;
    }
    const note =
      noteAt(words, line.number, listed) ?? (wrapped && line.afterBlank ? bareNote(words, line.number) : null);
    if (note !== null) {
      notes.push(...note);
      open = notes.at(-1) ?? null;
      broken = true;
    } else if (open !== null && (listed || (wrapped && !line.afterBlank && !line.afterPage))) {
      open.text += ` ${words}`;
    } else {
      open = null;
      kept.push(broken && !line.afterPage ? { ...line, afterPage: true } : line);
      broken = false;
    }
  }
  return { lines: kept, notes };
}

function noteAt(words: string, line: number, listed: boolean): PrintedNote[] | null {
  for (const { form, sure } of forms) {
    if (!sure && !listed) continue;
    const found = form.exec(words);
    if (found === null) continue;
    const [, mark = '', text = ''] = found;
    if (mark !== '') return [{ mark, text, line }];
    return severalNotes(text, line);
  }
  return null;
}

/** In the printed volumes a note is a number without a stop, and words that open no paragraph. */
function bareNote(words: string, line: number): PrintedNote[] | null {
  const found =
    /^(\d{1,3})\s{1,2}(?=[A-Z][a-z])(?!January|February|March|April|May|June|July|August|September|October|November|December)/.exec(
      words,
    );
  if (found === null || openingOf(words.slice(found[0].length)) !== null) return null;
  return [{ mark: found[1] ?? '', text: words.slice(found[0].length), line }];
}

/** Notes in one line, as they stand below a rule: "1 First. 2 Second." */
function severalNotes(text: string, line: number): PrintedNote[] {
  const first = /^(\*{1,3}|\d{1,3})\s?\/?\s*/.exec(text);
  if (first === null) return text === '' ? [] : [{ mark: '', text, line }];
  const notes: PrintedNote[] = [];
  let mark = first[1] ?? '';
  let start = first[0].length;
  for (const found of text.matchAll(/(?<=[.)”"] )(\d{1,3}) (?=[A-Z“"])/g)) {
    if (Number(found[1]) !== Number(mark) + 1) continue;
    notes.push({ mark, text: text.slice(start, found.index).trim(), line });
    mark = found[1] ?? '';
    start = found.index + found[0].length;
  }
  notes.push({ mark, text: text.slice(start).trim(), line });
  return notes;
}

/** What may not stand before a bare number that is a reference mark, and what may not follow it. */
const notBefore =
  /(?:\b(?:resolutions?|paragraphs?|articles?|rules?|nos?\.|chapters?|sections?|of|the|to|and|by|on|at|with|than|about|some|least|January|February|March|April|May|June|July|August|September|October|November|December)|[$£]) $/i;
const notAfter =
  /^\s?(?:\(\d{4}\)|January|February|March|April|May|June|July|August|September|October|November|December|per cent|%|[a-z]+(?:s|ion)\b|to \d|and \d|[A-Z][a-z]+ \d{4}|[.,]\d)/;
/** Reference marks as they are printed within a text. */
const printedMark =
  / ?\[(\d{1,3})\]| ?\((\d{1,3}|[a-z])\)| (\d{1,3})\/|(?<!\*)(\*{1,3})(?!\*)|(?<=[,;.)\]”"] ?|\w )(\d{1,3})(?![\d/])/g;

interface Place {
  readonly entry: number;
  readonly start: number;
  readonly end: number;
}

/** Where reference marks stand in the text, by mark: first those that can be nothing else. */
class Places {
  private readonly sure = new Map<string, Place[]>();
  private readonly likely = new Map<string, Place[]>();

  constructor(entries: readonly OutlineEntry[], wanted: ReadonlySet<string>) {
    for (const [entry, { text }] of entries.entries()) {
      for (const found of text.matchAll(printedMark)) {
        const mark = found[1] ?? found[2] ?? found[3] ?? found[4] ?? found[5] ?? '';
        if (!wanted.has(mark)) continue;
        const place = { entry, start: found.index, end: found.index + found[0].length };
        if (found[5] === undefined) push(this.sure, mark, place);
        else if (isReference(text, place)) push(this.likely, mark, place);
      }
    }
    for (const places of [...this.sure.values(), ...this.likely.values()]) places.reverse();
  }

  /** The next place where a mark stands. */
  take(mark: string): Place | null {
    return this.sure.get(mark)?.pop() ?? this.likely.get(mark)?.pop() ?? null;
  }
}

function push(places: Map<string, Place[]>, mark: string, place: Place): void {
  const known = places.get(mark);
  if (known === undefined) places.set(mark, [place]);
  else known.push(place);
}

function isReference(text: string, place: Place): boolean {
  return (
    !notBefore.test(text.slice(Math.max(0, place.start - 16), place.start)) &&
    !notAfter.test(text.slice(place.end, place.end + 24))
  );
}

/**
 * Puts a travelling mark where each note hangs, in place of its printed mark, and gives the notes in the order of those marks.
 * A note whose mark is not found hangs at the end of the text.
 */
export function hang(entries: readonly OutlineEntry[], notes: readonly PrintedNote[]): PrintedNote[] {
  if (notes.length === 0) return [];
  const places = new Places(entries, new Set(notes.map((note) => note.mark)));
  const hung: { readonly note: PrintedNote; readonly place: Place }[] = [];
  const astray: PrintedNote[] = [];
  for (const note of notes) {
    const place = note.mark === '' ? null : places.take(note.mark);
    if (place === null) astray.push(note);
    else hung.push({ note, place });
  }
  hung.sort((a, b) => a.place.entry - b.place.entry || a.place.start - b.place.start);
  replaceMarks(entries, hung);
  const last = entries.at(-1);
  if (last !== undefined) last.text += footnoteMark.repeat(astray.length);
  return [...hung.map((found) => found.note), ...astray];
}

function replaceMarks(entries: readonly OutlineEntry[], hung: readonly { readonly place: Place }[]): void {
  for (let at = 0; at < hung.length; ) {
    const number = hung[at]?.place.entry ?? -1;
    const entry = entries[number];
    let text = '';
    let from = 0;
    for (; at < hung.length && hung[at]?.place.entry === number; at += 1) {
      const place = hung[at]?.place;
      if (entry === undefined || place === undefined) continue;
      text += entry.text.slice(from, place.start) + footnoteMark;
      from = place.end;
    }
    if (entry !== undefined) entry.text = text + entry.text.slice(from);
  }
}
