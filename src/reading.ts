import type { Clause } from './clauses/clause.js';
import type { InstrumentHeader, Paragraph } from './document/document.js';
import type { Reference } from './references/reference.js';
import type { Task } from './tasks/task.js';
import type { Diagnostic } from './text/diagnostic.js';
import type { SourceDescription } from './text/source.js';

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
