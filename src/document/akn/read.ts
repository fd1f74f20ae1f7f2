import type { DecodedText } from '../../text/decode.js';
import type { Footnote, Mark, Paragraph } from '../document.js';
import { type Links, unmark } from '../marks.js';
import { Outline } from '../outline.js';
import type { DocumentReader } from '../reader.js';
import { layOut } from './layout.js';
import { parse } from './parse.js';

/** Reads AKN4UN, the United Nations' profile of Akoma Ntoso XML. */
export const aknReader: DocumentReader = {
  format: 'akn',
  recognizes: (text) => /<(?:\w{1,20}:)?akomaNtoso\b/.test(text.slice(0, 8192)),
  read: (decoded: DecodedText) => {
    const parsed = parse(decoded.text);
    const outline = new Outline();
    layOut(parsed.chunks, outline, parsed.header);
    outline.close();
    const header = parsed.header.build();
    const links: Links = { targets: parsed.links, next: 0 };
    const paragraphs: Paragraph[] = [];
    const marks: Mark[] = [];
    const footnotes: Footnote[] = [];
    let note = 0;
    for (const entry of outline.entries) {
      const plain = unmark(entry.label, header.kind === 'prst' ? unquoted(entry.text) : entry.text, links);
      paragraphs.push({ ...entry, text: plain.text });
      marks.push(...plain.marks);
      for (const at of plain.footnotes) {
        const found = parsed.notes[note++];
        if (found !== undefined)
          footnotes.push({ at: { paragraph: entry.label, start: at, end: at }, mark: found.mark, text: found.text });
      }
    }
    return { header, paragraphs, marks, footnotes, diagnostics: [...parsed.diagnostics, ...outline.diagnostics] };
  },
};

/** The mark that ends the quotation of a whole statement closes nothing within its last paragraph. */
function unquoted(text: string): string {
  const opens = text.match(/“/g)?.length ?? 0;
  const closes = text.match(/”/g)?.length ?? 0;
  return closes > opens ? text.replace(/”(\s*)$/, '$1') : text;
}
