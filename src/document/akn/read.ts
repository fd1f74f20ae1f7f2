import type { DecodedText } from '../../text/decode.js';
import { Outline } from '../outline.js';
import { paragraphsOf } from '../paragraphs.js';
import type { DocumentReader } from '../reader.js';
import { layOut } from './layout.js';
import { parse } from './parse.js';
import { withoutStrays } from './strays.js';

/** Reads AKN4UN, the United Nations' profile of Akoma Ntoso XML. */
export const aknReader: DocumentReader = {
  format: 'akn',
  recognizes: (text) => /<(?:\w{1,20}:)?akomaNtoso\b/.test(text.slice(0, 8192)),
  read: (decoded: DecodedText) => {
    const parsed = parse(decoded.text);
    const outline = new Outline();
    const { chunks, notes, links } = withoutStrays(parsed);
    layOut(chunks, outline, parsed.header);
    outline.close();
    const header = parsed.header.build();
    if (header.kind === 'prst') for (const entry of outline.entries) entry.text = unquoted(entry.text);
    return {
      isInstrument: true,
      header,
      ...paragraphsOf(outline.entries, links, notes),
      diagnostics: [...parsed.diagnostics, ...outline.diagnostics],
    };
  },
};

/** The mark that ends the quotation of a whole statement closes nothing within its last paragraph. */
function unquoted(text: string): string {
  if (!/”\s*$/.test(text.trimEnd().slice(-12))) return text;
  const opens = text.match(/“/g)?.length ?? 0;
  const closes = text.match(/”/g)?.length ?? 0;
  return closes > opens ? text.replace(/”(\s*)$/, '$1') : text;
}
