import type { Span } from './span.js';

export type Severity = 'info' | 'warning';

/**
 * What reading noticed and a person should know: never an exception, always a place and a reason.
 * `span` is null where the place is the source as a whole; `line` is the source's line where it is known.
 */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span | null;
  readonly line: number | null;
}

/** Stable codes, each with what it means. A new diagnostic is one more line here. */
export const diagnosticCodes = {
  'document/no-symbol': 'The source prints no symbol, so the instrument cannot be identified.',
  'document/no-date': 'The source prints no date of adoption.',
  'document/no-paragraphs': 'No paragraph of an instrument was recognized.',
  'document/paragraph-joined': 'A paragraph that a page end had broken was joined.',
  'document/number-gap': 'Operative paragraph numbers do not run 1, 2, 3 …',
  'document/number-repeated': 'A paragraph number is printed twice; the second one got a mark of its own.',
  'document/number-corrected': 'A number that was misprinted or badly scanned was read as the one that fits.',
  'document/encoding': 'Some bytes are not valid in the source’s encoding and were replaced.',
  'document/control-characters': 'Control characters were removed.',
  'document/not-well-formed': 'The XML is not well-formed here; it was read as far as it makes sense.',
  'document/paragraph-empty': 'A numbered paragraph has no words of its own.',
  'document/words-outside': 'Words stand outside any paragraph and were kept as a paragraph of their own.',
  'document/truncated': 'The source is longer, deeper or stranger than this reader goes; the rest was left out.',
  'document/not-english': 'The instrument is not in English, the only language that this reader knows.',
  'document/furniture': 'Page furniture (headers, job numbers, page numbers) was set aside.',
  'document/symbol-differs': 'The symbol in the heading differs from the one in the file’s metadata.',
  'reference/year-missing': 'A resolution is cited without its year; the year is known from its number.',
  'reference/year-corrected': 'The printed year cannot be right; only one instrument can be meant.',
  'reference/date-differs': 'The printed date is not the date of the instrument that the number names.',
  'reference/later-instrument': 'The text refers to an instrument that is later than itself.',
  'reference/unknown-instrument': 'No such instrument is known.',
  'reference/unresolved': 'What these words refer to could not be decided.',
  'reference/link-differs': 'The source’s own link and the reading of the words differ.',
  'clause/none': 'An operative paragraph without a verb of the organ.',
  'task/pointer-unresolved': 'What this pointer means could not be decided.',
  'task/due-unresolved': 'A deadline is named but its date cannot be computed.',
  'task/addressee-none': 'A task that names nobody to carry it out.',
} as const satisfies Readonly<Record<string, string>>;

export type DiagnosticCode = keyof typeof diagnosticCodes;

/** A diagnostic with its severity, `warning` unless told. */
export function diagnostic(
  code: DiagnosticCode,
  message: string,
  place: { readonly span?: Span | null; readonly line?: number | null; readonly severity?: Severity } = {},
): Diagnostic {
  return { code, severity: place.severity ?? 'warning', message, span: place.span ?? null, line: place.line ?? null };
}
