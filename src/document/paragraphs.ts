import type { Footnote, Mark, Paragraph } from './document.js';
import { type Links, unmark } from './marks.js';
import type { OutlineEntry } from './outline.js';

/** A note, apart from the sentence that it hangs on. */
export interface Note {
  readonly mark: string;
  readonly text: string;
}

export interface Contents {
  readonly paragraphs: readonly Paragraph[];
  readonly marks: readonly Mark[];
  readonly footnotes: readonly Footnote[];
}

/**
 * The paragraphs of an outline with their words as printed; what travelled inside the words becomes marks and footnotes.
 * `targets` are the links' targets and `notes` the notes, both in the order in which their marks stand in the text.
 */
export function paragraphsOf(
  entries: readonly OutlineEntry[],
  targets: readonly string[],
  notes: readonly Note[],
): Contents {
  const links: Links = { targets, next: 0 };
  const paragraphs: Paragraph[] = [];
  const marks: Mark[] = [];
  const footnotes: Footnote[] = [];
  for (const entry of entries) {
    const plain = unmark(entry.label, entry.text, links);
    const { label, kind, parent, heading, line, eId } = entry;
    paragraphs.push({ label, kind, parent, heading, text: plain.text, line, eId });
    for (const mark of plain.marks) marks.push(mark);
    for (const at of plain.footnotes) {
      const note = notes[footnotes.length];
      if (note !== undefined)
        footnotes.push({
          at: { paragraph: label, start: at, end: at },
          mark: note.mark,
          text: note.text.replace(/\s+/g, ' ').trim(),
        });
    }
  }
  return { paragraphs, marks, footnotes };
}
