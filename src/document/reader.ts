import type { DecodedText } from '../text/decode.js';
import type { SourceFormat } from '../text/source.js';
import type { Document } from './document.js';

/** What a reader makes of a source, without where the source came from. */
export interface DocumentContent extends Omit<Document, 'source'> {
  /** Whether anything but the file's name tells that this is an instrument of the Council. */
  readonly isInstrument: boolean;
}

/** Reads one format. A new format (PDF, DOCX) is one more reader in the table of `read.ts`. */
export interface DocumentReader {
  readonly format: SourceFormat;
  /** Whether this text is in the reader's format, judged by its content. */
  recognizes(text: string): boolean;
  /** Total: whatever the text holds gives content and diagnostics, never an exception. */
  read(decoded: DecodedText): DocumentContent;
}
