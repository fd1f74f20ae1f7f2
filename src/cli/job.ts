import type { Readable } from 'node:stream';
import { RecallingError } from '../errors.js';
import { graphOf } from '../graph/build.js';
import type { InstrumentGraph } from '../graph/graph.js';
import { read } from '../reading.js';
import type { Registry } from '../registry/registry.js';
import type { DiagnosticCode } from '../text/diagnostic.js';
import type { Format } from './choices.js';
import { readSource } from './files.js';
import { explained, paragraphByParagraph } from './print.js';

/** One file and what to make of it. A job and its outcome are plain data, so that a worker thread can take one and give the other. */
export interface Job {
  readonly path: string;
  readonly wanted:
    | { readonly kind: 'print'; readonly format: Format; readonly colour: boolean; readonly explain: string | null }
    | { readonly kind: 'graph' };
}

export type Outcome =
  | {
      readonly kind: 'read';
      readonly path: string;
      readonly symbol: string | null;
      readonly printed: string | null;
      readonly graph: InstrumentGraph | null;
      readonly diagnostics: Readonly<Partial<Record<DiagnosticCode, number>>>;
    }
  | { readonly kind: 'refused'; readonly path: string; readonly code: string; readonly message: string };

/** Reads one file. Never throws: what is wrong with a file is its outcome. */
export async function perform(job: Job, registry: Registry, stdin: Readable | null): Promise<Outcome> {
  try {
    const reading = read(await readSource(job.path, stdin), registry);
    const diagnostics: Partial<Record<DiagnosticCode, number>> = {};
    for (const { code } of reading.diagnostics) diagnostics[code] = (diagnostics[code] ?? 0) + 1;
    const { symbol } = reading.instrument;
    if (job.wanted.kind === 'graph') {
      if (symbol === null)
        return refusal(
          job.path,
          'SOURCE_NOT_AN_INSTRUMENT',
          `${job.path}: prints no symbol, so it has no place in the graph.`,
        );
      return { kind: 'read', path: job.path, symbol, printed: null, graph: graphOf(reading, registry), diagnostics };
    }
    const { format, colour, explain } = job.wanted;
    const printed =
      explain !== null
        ? explained(reading, explain, colour)
        : format === 'text'
          ? paragraphByParagraph(reading, colour)
          : `${JSON.stringify(reading, null, format === 'json' ? 2 : undefined)}\n`;
    return { kind: 'read', path: job.path, symbol, printed, graph: null, diagnostics };
  } catch (error) {
    if (error instanceof RecallingError) return refusal(job.path, error.code, error.message);
    return refusal(
      job.path,
      'INTERNAL',
      `${job.path}: internal error: ${error instanceof Error ? error.message : String(error)}. Please report it with the file.`,
    );
  }
}

export function refusal(path: string, code: string, message: string): Outcome {
  return { kind: 'refused', path, code, message };
}
