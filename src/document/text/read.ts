import type { DecodedText } from '../../text/decode.js';
import { bare } from '../marks.js';
import { Outline } from '../outline.js';
import { paragraphsOf } from '../paragraphs.js';
import type { DocumentContent, DocumentReader } from '../reader.js';
import { blocksOf, isWrapped } from './blocks.js';
import { hang, withoutFootnotes } from './footnotes.js';
import { withoutFurniture } from './furniture.js';
import { layOut } from './layout.js';
import { type Line, linesOf } from './lines.js';
import { headerOf } from './metadata.js';
import { splitRunIns } from './run-ins.js';
import { sectionsOf } from './sections.js';

/** Reads plain text, as it comes from PDFs, scans and web pages. */
export const textReader: DocumentReader = {
  format: 'text',
  recognizes: () => true,
  read: (decoded: DecodedText) => readText(decoded.text, []),
};

/** Reads text in which emphasis and links travel as marks (`../marks.ts`), with the links' targets in order. */
export function readText(text: string, targets: readonly string[]): DocumentContent {
  const sections = sectionsOf(linesOf(text));
  const { lines } = withoutFurniture(sections.body);
  const wrapped = isWrapped(lines);
  const apart = withoutFootnotes(lines, wrapped);
  const below = withoutFootnotes(sections.closing.slice(1), true);
  const outline = new Outline();
  const joins = layOut(splitRunIns(blocksOf(apart.lines, wrapped, sections.statement)), outline, sections.statement);
  outline.close();
  const header = headerOf(
    printed(sections.head, '\n'),
    printed([...sections.closing.slice(0, 1), ...below.lines], ' '),
    sections.statement,
  );
  const notes = hang(outline.entries, [...apart.notes, ...below.notes]);
  const content = paragraphsOf(outline.entries, targets, notes);
  const isInstrument = sections.recognized || header.symbol !== null;
  return { isInstrument, header, ...content, diagnostics: [...joins, ...outline.diagnostics] };
}

function printed(lines: readonly Line[], separator: string): string {
  return lines.map((line) => bare(line.text)).join(separator);
}
