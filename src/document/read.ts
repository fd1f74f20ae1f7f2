import { decode } from '../text/decode.js';
import { type Diagnostic, diagnostic } from '../text/diagnostic.js';
import { type Source, sha256 } from '../text/source.js';
import { aknReader } from './akn/read.js';
import type { Document, InstrumentHeader, Paragraph } from './document.js';
import { identify } from './identity.js';
import { isEnglish } from './language.js';
import { markdownReader } from './markdown/read.js';
import type { DocumentReader } from './reader.js';
import { foreignMarkup, notAnInstrument, refuseBytes, refuseText } from './refuse.js';
import { identityOfPath } from './text/metadata.js';
import { textReader } from './text/read.js';

/** One reader a format, asked in this order; the last one reads whatever is text. */
const readers: readonly DocumentReader[] = [aknReader, markdownReader, textReader];

/**
 * Reads a source, whatever its format, into paragraphs with labels. Total on content: what is strange gets diagnostics.
 * Throws `InputError` only where there is nothing to read: SOURCE_EMPTY, SOURCE_BINARY, SOURCE_NOT_AN_INSTRUMENT.
 */
export function readDocument(source: Source): Document {
  refuseBytes(source.path, source.bytes);
  const decoded = decode(source.bytes);
  refuseText(source.path, decoded.text, decoded.removed);
  const markup = foreignMarkup(decoded.text);
  if (markup !== null) throw notAnInstrument(source.path, markup);
  const reader = readers.find((candidate) => candidate.recognizes(decoded.text)) ?? textReader;
  const content = reader.read(decoded);
  if (!content.isInstrument && (content.paragraphs.length === 0 || identityOfPath(source.path).symbol === null)) {
    throw notAnInstrument(source.path, 'it prints no symbol of the Council and does not begin as its instruments do');
  }
  const named = identify(content.header, source.path);
  const diagnostics = [
    ...decoded.diagnostics,
    ...content.diagnostics,
    ...named.diagnostics,
    ...missing(named.header, content.paragraphs),
  ];
  return {
    source: { path: source.path, format: reader.format, sha256: sha256(source.bytes) },
    header: named.header,
    paragraphs: content.paragraphs,
    marks: content.marks,
    footnotes: content.footnotes,
    diagnostics,
  };
}

function missing(header: InstrumentHeader, paragraphs: readonly Paragraph[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (header.adopted === null) diagnostics.push(diagnostic('document/no-date', 'No date of adoption is printed.'));
  if (paragraphs.length === 0) diagnostics.push(diagnostic('document/no-paragraphs', 'No paragraph was recognized.'));
  if (!isEnglish(paragraphs))
    diagnostics.push(
      diagnostic(
        'document/not-english',
        'The words are not English: paragraphs are told apart, and nothing more is read.',
      ),
    );
  return diagnostics;
}
