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
  '(?:Ibid\\b|Id\\.|Op\\. cit|Official Records|See\\b|Adopted without|Document[s]? [SA]/|[SA]/\\d|[SA]/PV|[SA]/RES|Resolution \\d|General Assembly resolution|' +
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

/** What may stand before a bare reference mark that is a number, and what may not follow it. */
const notBefore =
  /(?:\b(?:resolutions?|paragraphs?|articles?|rules?|nos?\.|chapters?|sections?|of|the|to|and|by|on|at|with|than|about|some|least|January|February|March|April|May|June|July|August|September|October|November|December)|[$£]) $/i;
const notAfter =
  /^\s?(?:\(\d{4}\)|January|February|March|April|May|June|July|August|September|October|November|December|per cent|%|[a-z]+(?:s|ion)\b|to \d|and \d|[A-Z][a-z]+ \d{4}|[.,]\d)/;

/**
 * Puts a travelling mark where each note hangs, in place of its printed mark, and gives the notes in the order of those marks.
 * A note whose mark is not found hangs at the end of the text.
 */
export function hang(entries: readonly OutlineEntry[], notes: readonly PrintedNote[]): PrintedNote[] {
  const hung: { note: PrintedNote; entry: number; at: number }[] = [];
  const astray: PrintedNote[] = [];
  let from = 0;
  for (const note of notes) {
    const place = note.mark === '' ? null : find(entries, note.mark, from);
    if (place === null) {
      astray.push(note);
      continue;
    }
    const entry = entries[place.entry];
    if (entry === undefined) continue;
    entry.text = entry.text.slice(0, place.start) + footnoteMark + entry.text.slice(place.end);
    hung.push({ note, entry: place.entry, at: place.start });
    from = place.entry;
  }
  const last = entries.at(-1);
  if (last !== undefined) for (const _ of astray) last.text += footnoteMark;
  hung.sort((a, b) => a.entry - b.entry || a.at - b.at);
  return [...hung.map((found) => found.note), ...astray];
}

interface Found {
  readonly entry: number;
  readonly start: number;
  readonly end: number;
}

function find(entries: readonly OutlineEntry[], mark: string, from: number): Found | null {
  for (let at = from; at < entries.length; at += 1) {
    const found = findIn(entries[at]?.text ?? '', mark);
    if (found !== null) return { entry: at, ...found };
  }
  for (let at = 0; at < from; at += 1) {
    const found = findIn(entries[at]?.text ?? '', mark);
    if (found !== null) return { entry: at, ...found };
  }
  return null;
}

function findIn(text: string, mark: string): { start: number; end: number } | null {
  const candidates = mark.startsWith('*')
    ? [mark]
    : [`[${mark}]`, `(${mark})`, ` ${mark}/`, ` ${mark} `, ` ${mark}`, `,${mark}`, `;${mark}`, `.${mark}`, `)${mark}`];
  for (const printed of candidates) {
    for (let at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + 1)) {
      const end = at + printed.length - (printed.length > 1 && printed.endsWith(' ') ? 1 : 0);
      const start = /^[,;.)]\d/.test(printed) ? at + 1 : at;
      if (/\d/.test(text[end] ?? '') || (mark.startsWith('*') && text[end] === '*')) continue;
      const bareNumber = !/[[(/*]/.test(printed) || printed.startsWith(')');
      if (
        bareNumber &&
        (notBefore.test(text.slice(Math.max(0, start - 16), start + 1)) || notAfter.test(text.slice(end, end + 24)))
      )
        continue;
      return { start, end };
    }
  }
  return null;
}
