import { type Strength, strengths } from '../../clauses/clause.js';
import {
  type ActorEdge,
  actorRoles,
  type BodyNode,
  type DueFact,
  type InstrumentNode,
  type ParagraphNode,
  type ReferenceEdge,
  type TaskNode,
} from '../../graph/graph.js';
import { paragraphKey } from '../../graph/keys.js';
import { roles } from '../../references/reference.js';
import type { Span } from '../../text/span.js';
import { room } from './schema.js';

/**
 * Rows to nodes and edges, and the columns that they are made of. In every statement `i` is the instrument that states the thing,
 * `p` its paragraph; what else a list of columns needs is said beside it.
 */

export const strengthRank = (strength: Strength): number => strengths.indexOf(strength);

/** Of `i`. */
export const instrumentColumns = `i.key, i.symbol, i.kind, i.number, i.year, i.title, i.adopted, i.meeting, i.agenda, i.draft, i.votes,
  i.chapter_vii, i.url, i.known_by, i.source`;

export interface InstrumentRow {
  readonly key: string;
  readonly symbol: string | null;
  readonly kind: InstrumentNode['kind'];
  readonly number: number | null;
  readonly year: number | null;
  readonly title: string | null;
  readonly adopted: string | null;
  readonly meeting: number | null;
  readonly agenda: string | null;
  readonly draft: string | null;
  readonly votes: string | null;
  readonly chapter_vii: number | null;
  readonly url: string | null;
  readonly known_by: InstrumentNode['knownBy'];
  readonly source: string | null;
}

export function instrumentNode(row: InstrumentRow): InstrumentNode {
  return {
    key: row.key,
    symbol: row.symbol,
    kind: row.kind,
    number: row.number,
    year: row.year,
    title: row.title,
    adopted: row.adopted,
    meeting: row.meeting,
    agenda: row.agenda,
    draft: row.draft,
    votes: row.votes === null ? null : (JSON.parse(row.votes) as InstrumentNode['votes']),
    chapterVII: row.chapter_vii === null ? null : row.chapter_vii === 1,
    url: row.url,
    knownBy: row.known_by,
    source: row.source,
  };
}

/** Of `p`, its instrument `i` and its parent `q`, which it may lack. */
export const paragraphColumns = `i.key AS instrument, p.id, p.label, p.kind, q.label AS parent, p.heading, p.text`;

export interface ParagraphRow {
  readonly instrument: string;
  readonly id: number;
  readonly label: string;
  readonly kind: ParagraphNode['kind'];
  readonly parent: string | null;
  readonly heading: string | null;
  readonly text: string | null;
}

export function paragraphNode(row: ParagraphRow): ParagraphNode {
  return {
    key: paragraphKey(row.instrument, row.label),
    instrument: row.instrument,
    label: row.label,
    kind: row.kind,
    order: row.id % room,
    parent: row.parent === null ? null : paragraphKey(row.instrument, row.parent),
    heading: row.heading,
    text: row.text,
  };
}

interface SpanColumns {
  readonly span_paragraph: string | null;
  readonly span_start: number;
  readonly span_end: number;
}

function spanOf({ span_paragraph: paragraph, span_start: start, span_end: end }: SpanColumns): Span | null {
  return paragraph === null ? null : { paragraph, start, end };
}

/** Of reference `r`, its paragraph `p`, instrument `i` and target `t`, which it may lack. */
export const referenceColumns = `i.key AS instrument, p.label, r.id, r.number, t.key AS target, r.target_paragraph, r.class_key, r.kind, r.verb,
  r.role, r.pinpoint, r.quote, r.span_paragraph, r.span_start, r.span_end, r.rule`;

export interface ReferenceRow extends SpanColumns {
  readonly instrument: string;
  readonly label: string;
  readonly id: number;
  readonly number: number;
  readonly target: string | null;
  readonly target_paragraph: string | null;
  readonly class_key: string | null;
  readonly kind: ReferenceEdge['kind'];
  readonly verb: string | null;
  readonly role: number;
  readonly pinpoint: string | null;
  readonly quote: string | null;
  readonly rule: string | null;
}

export function referenceEdge(row: ReferenceRow): ReferenceEdge {
  const paragraph = paragraphKey(row.instrument, row.label);
  return {
    key: `${paragraph}/r${row.number}`,
    paragraph,
    instrument: row.instrument,
    order: row.id % room,
    target: row.target,
    targetParagraph: row.target_paragraph,
    classKey: row.class_key,
    kind: row.kind,
    verb: row.verb,
    role: roles[row.role]!,
    pinpoint: row.pinpoint,
    quote: row.quote,
    span: spanOf(row),
    rule: row.rule,
  };
}

/** Of task `t`, its paragraph `p` and instrument `i`. */
export const taskColumns = `i.key AS instrument, p.label, t.id, t.number, t.verb, t.strength, t.quote, t.span_paragraph, t.span_start, t.span_end,
  t.action, t.gist, t.deliverable, t.mandate, t.due, t.conditions, t.rule, t.adopted`;

export interface TaskRow extends SpanColumns {
  readonly instrument: string;
  readonly label: string;
  readonly id: number;
  readonly number: number;
  readonly verb: string;
  readonly strength: number;
  readonly quote: string | null;
  readonly action: string | null;
  readonly gist: string | null;
  readonly deliverable: TaskNode['deliverable'];
  readonly mandate: TaskNode['mandate'];
  readonly due: string | null;
  readonly conditions: string | null;
  readonly rule: string | null;
  readonly adopted: string | null;
}

export function taskNode(row: TaskRow): TaskNode {
  const paragraph = paragraphKey(row.instrument, row.label);
  return {
    key: `${paragraph}/${row.number}`,
    instrument: row.instrument,
    paragraph,
    order: row.id % room,
    verb: row.verb,
    strength: strengths[row.strength]!,
    quote: row.quote,
    span: spanOf(row),
    action: row.action,
    gist: row.gist,
    deliverable: row.deliverable,
    mandate: row.mandate,
    due: row.due === null ? null : (JSON.parse(row.due) as DueFact),
    conditions: row.conditions === null ? null : (JSON.parse(row.conditions) as TaskNode['conditions']),
    rule: row.rule,
    adopted: row.adopted,
  };
}

/** Of actor `a` and its body `b`, which it may lack. */
export const actorColumns = `a.role, a.place, b.key AS body, a.pointer, a.quote, a.span_paragraph, a.span_start, a.span_end`;

export interface ActorRow extends SpanColumns {
  readonly role: number;
  readonly place: number;
  readonly body: string | null;
  readonly pointer: number;
  readonly quote: string | null;
}

export function actorEdge(task: string, row: ActorRow): ActorEdge {
  return {
    task,
    role: actorRoles[row.role]!,
    order: row.place,
    body: row.body,
    pointer: row.pointer === 1,
    quote: row.quote,
    span: spanOf(row),
  };
}

/** Of body `b`. */
export const bodyColumns = `b.key, b.name, b.acronym, b.aliases, b.kind, b.registered, b.from_date AS "from",
  b.until_date AS until, b.iso, b.parent, b.source`;

export interface BodyRow {
  readonly key: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly aliases: string;
  readonly kind: BodyNode['kind'];
  readonly registered: number;
  readonly from: string | null;
  readonly until: string | null;
  readonly iso: string | null;
  readonly parent: string | null;
  readonly source: string | null;
}

export function bodyNode(row: BodyRow): BodyNode {
  return {
    ...row,
    aliases: JSON.parse(row.aliases) as readonly string[],
    registered: row.registered === 1,
  };
}
