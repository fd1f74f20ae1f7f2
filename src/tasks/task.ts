import type { Strength } from '../clauses/clause.js';
import type { Quote, Span } from '../text/span.js';
import type { MandateAct } from './mandates.js';

/**
 * One printed phrase that names who acts, partners or receives. `body` is the registry's key, or the printed name where the
 * registry has none; `name` the official name, that of a class as printed. A pointer ("the above-mentioned entities") has `body` null and `bodies` what it
 * means, or both null where that could not be decided.
 */
export interface Actor {
  readonly body: string | null;
  readonly bodies: readonly string[] | null;
  readonly name: string | null;
  readonly quote: string;
  readonly span: Span;
}

export type Deliverable = 'report' | 'briefing' | 'other';

/** A deadline: an ISO 8601 period (`P12M`, `R/P6M`), a date where one can be computed, and the words that say so. */
export interface Due {
  readonly period: string | null;
  readonly date: string | null;
  readonly quote: string;
  readonly span: Span;
}

/**
 * A place where the organ directs, asks, authorizes or encourages someone to do something.
 * `paragraph` is where the action is written; the verb's and addressees' spans may lie in the chapeau above it.
 * `action` is the words of the deed; `gist` the deed in two to five words. `mandate` tells where the deed establishes, extends, renews or
 * ends the body that it addresses; until when is `due`.
 */
export interface Task {
  readonly paragraph: string;
  readonly verb: string;
  readonly strength: Strength;
  readonly quote: string;
  readonly span: Span;
  readonly addressees: readonly Actor[];
  readonly with: readonly Actor[];
  readonly reportsTo: readonly Actor[];
  readonly action: string | null;
  readonly gist: string | null;
  readonly deliverable: Deliverable | null;
  readonly mandate: MandateAct | null;
  readonly due: Due | null;
  readonly conditions: readonly Quote[];
  readonly rule: string;
}
