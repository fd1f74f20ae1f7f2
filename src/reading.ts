import { paragraphsUnderChapterVII } from './clauses/chapterVII.js';
import type { Clause } from './clauses/clause.js';
import { findClauses } from './clauses/find.js';
import { spokenOf } from './clauses/ownAnnexes.js';
import type { Document, InstrumentHeader, Paragraph } from './document/document.js';
import { readDocument } from './document/read.js';
import { readReferences } from './references/read.js';
import type { Reference } from './references/reference.js';
import type { Registry } from './registry/registry.js';
import { readTasks } from './tasks/read.js';
import type { Task } from './tasks/task.js';
import type { Diagnostic } from './text/diagnostic.js';
import { forgetTexts } from './text/remembered.js';
import type { Source, SourceDescription } from './text/source.js';
import { readerVersion } from './version.js';

export { readerVersion } from './version.js';

/** All that was read from one source. Its field names are a public interface: `schema/reading.schema.json`. */
export interface Reading {
  readonly instrument: InstrumentHeader & {
    /** The labels of the paragraphs that say that the Council acts under Chapter VII; empty where none does. */
    readonly chapterVII: readonly string[];
  };
  readonly source: SourceDescription;
  /** The version of the reader. */
  readonly reader: string;
  readonly paragraphs: readonly Paragraph[];
  readonly clauses: readonly Clause[];
  readonly references: readonly Reference[];
  readonly tasks: readonly Task[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one source with what the registry knows. Total on content: what makes no sense gets a diagnostic. Throws `InputError` only
 * where there is nothing to read (SOURCE_EMPTY, SOURCE_BINARY, SOURCE_NOT_AN_INSTRUMENT).
 */
export function read(source: Source, registry: Registry): Reading {
  return readingOf(readDocument(source), registry);
}

/** The reading of a document: clauses first, then what stands under them. Pure; the same document and registry read alike. */
export function readingOf(document: Document, registry: Registry): Reading {
  const spoken = spokenOf(document);
  const { clauses, diagnostics } = findClauses(spoken);
  const cited = readReferences(spoken, clauses, registry);
  const tasked = readTasks(spoken, clauses, registry);
  const chapterVII = paragraphsUnderChapterVII(spoken, clauses);
  forgetTexts();
  return {
    instrument: { ...document.header, chapterVII },
    source: document.source,
    reader: readerVersion,
    paragraphs: document.paragraphs,
    clauses,
    references: cited.references,
    tasks: tasked.tasks,
    diagnostics: [...document.diagnostics, ...diagnostics, ...cited.diagnostics, ...tasked.diagnostics],
  };
}
