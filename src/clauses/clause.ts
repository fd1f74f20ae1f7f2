import type { Span } from '../text/span.js';

/** What a verb demands, strongest first. */
export const strengths = ['decision', 'request', 'call', 'encouragement', 'intention'] as const;
export type Strength = (typeof strengths)[number];

/**
 * A verb phrase in which the organ speaks. `quote` is the phrase with its adverbs as printed, `verb` its lemma without them,
 * `strength` null where it tasks nobody. `scope` is the stretch of its own paragraph that the clause reaches over: from the
 * verb phrase to the next clause or the paragraph's end; a chapeau's last clause also governs the items below it.
 * `rule` is the record of the verb table that recognized it.
 */
export interface Clause {
  readonly paragraph: string;
  readonly verb: string;
  readonly strength: Strength | null;
  readonly quote: string;
  readonly span: Span;
  readonly scope: Span;
  readonly rule: string;
}
