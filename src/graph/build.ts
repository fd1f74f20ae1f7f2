import type { Paragraph } from '../document/document.js';
import type { Reading } from '../reading.js';
import type { Reference } from '../references/reference.js';
import type { Registry } from '../registry/registry.js';
import type { Actor, Task } from '../tasks/task.js';
import { sha256 } from '../text/source.js';
import { keyOfBodyName } from './body-name.js';
import { citationsOf } from './citations.js';
import type {
  ActorEdge,
  ActorRole,
  BallotCast,
  InstrumentGraph,
  InstrumentNode,
  ParagraphNode,
  ReferenceEdge,
  StateNode,
  TaskNode,
  TopicNode,
} from './graph.js';
import { bodyOfKey, instrumentOfKey, keyOfName, keyOfTitle, linkOf } from './mention.js';
import { byCodeUnit, distinct } from './order.js';
import { rankOf } from './rank.js';

export { graphOfRegistry } from './registry.js';

/** The digest of the graph that a source gives: of the source's own digest, the reader's version and the registry's digest. */
export function digestOf(source: string, reader: string, registry: string): string {
  return sha256(JSON.stringify([source, reader, registry]));
}

/**
 * What one reading states, as nodes and edges. Pure and total; the same reading and registry give the same graph. An instrument whose
 * source prints no symbol has a key made of its source's digest.
 */
export function graphOf(reading: Reading, registry: Registry): InstrumentGraph {
  const instrument = instrumentNode(reading, registry);
  const paragraphs = reading.paragraphs.map((paragraph, order) => paragraphNode(instrument.key, paragraph, order));
  const byLabel = new Map(paragraphs.map((paragraph) => [paragraph.label, paragraph]));
  const references = referenceEdges(reading.references, instrument.key, byLabel, registry);
  const tasks = taskNodes(reading.tasks, instrument, byLabel);
  const actors = tasks.flatMap(({ key }, at) => actorEdges(key, reading.tasks[at]!, registry));
  const citedKeys = references.flatMap(({ target }) => (target === null || target === instrument.key ? [] : [target]));
  const bodyKeys = actors.flatMap(({ body }) => (body === null ? [] : [body]));
  return {
    digest: digestOf(reading.source.sha256, reading.reader, registry.digest),
    rank: rankOf({
      knownBy: instrument.knownBy === 'facts' ? 'facts' : 'text',
      reader: reading.reader,
      format: reading.source.format,
      wellFormed: reading.diagnostics.every(({ code }) => code !== 'document/not-well-formed'),
      source: reading.source.sha256,
    }),
    instrument,
    paragraphs,
    references,
    citations: citationsOf(references, new Map(paragraphs.map((paragraph) => [paragraph.key, paragraph]))),
    tasks,
    actors,
    topics: topicNodes(reading),
    ballots: ballotsOf(reading, registry),
    sponsors: statesOf(reading.instrument.sponsors ?? [], registry),
    mentionedInstruments: distinct(citedKeys).map(instrumentOfKey),
    mentionedBodies: distinct(bodyKeys).map(bodyOfKey),
  };
}

function instrumentNode({ instrument: header, paragraphs, source }: Reading, registry: Registry): InstrumentNode {
  const key = header.symbol ?? `source:${source.sha256.slice(0, 16)}`;
  const known = registry.instruments.get(key);
  const told = instrumentOfKey(key);
  return {
    key,
    symbol: header.symbol,
    kind: header.kind ?? known?.kind ?? told.kind,
    number: header.number ?? told.number,
    year: header.year ?? told.year,
    title: header.title ?? known?.title ?? null,
    adopted: header.adopted ?? known?.date ?? null,
    meeting: header.meeting,
    agenda: header.agenda,
    draft: header.draft,
    votes: header.vote && {
      inFavour: header.vote.inFavour,
      against: header.vote.against,
      abstaining: header.vote.abstaining,
    },
    chapterVII: paragraphs.length === 0 ? null : header.chapterVII.length > 0,
    url: known?.url ?? linkOf(header.symbol),
    knownBy: paragraphs.length > 0 ? 'text' : 'facts',
    source: source.sha256,
  };
}

function paragraphNode(instrument: string, paragraph: Paragraph, order: number): ParagraphNode {
  const { label, kind, parent, heading, text } = paragraph;
  return {
    key: `${instrument}#${label}`,
    instrument,
    label,
    kind,
    order,
    parent: parent === null ? null : `${instrument}#${parent}`,
    heading: heading || null,
    text: text || null,
  };
}

function referenceEdges(
  references: readonly Reference[],
  instrument: string,
  paragraphs: ReadonlyMap<string, ParagraphNode>,
  registry: Registry,
): readonly ReferenceEdge[] {
  const numbers = new Map<string, number>();
  return inOrder(references, paragraphs, ({ span }) => span.start).map((reference, order) => {
    const target = targetKey(reference, registry);
    const paragraph = `${instrument}#${reference.paragraph}`;
    return {
      key: `${paragraph}/r${next(numbers, paragraph)}`,
      paragraph,
      instrument,
      order,
      target,
      targetParagraph: target === null ? null : pinpointedParagraph(target, reference),
      classKey: reference.kind === 'class' ? classKey(reference, paragraphs, registry) : null,
      kind: reference.kind,
      verb: reference.verb,
      role: reference.role,
      pinpoint: reference.pinpoint,
      quote: reference.quote || null,
      span: reference.quote ? reference.span : null,
      rule: reference.rule,
    };
  });
}

/** A symbol is its own key; a title is the registry's key where the registry knows it and it means one instrument, else itself. */
function targetKey({ target }: Reference, registry: Registry): string | null {
  if (target === null || target.trim() === '') return null;
  if (registry.instruments.has(target)) return target;
  const named = registry.instrumentsNamed(target);
  const exact = named.filter(({ title }) => title === target);
  const only = exact.length === 1 ? exact[0] : named.length === 1 ? named[0] : undefined;
  return only?.key ?? keyOfTitle(target);
}

/** The registry's class that the quoted words name, where they name one only. */
function classKey(
  { paragraph, span, quote }: Reference,
  paragraphs: ReadonlyMap<string, ParagraphNode>,
  registry: Registry,
): string | null {
  const within = registry.findClasses(quote).flatMap(({ records }) => records);
  const around = registry
    .findClasses(paragraphs.get(paragraph)?.text ?? '')
    .filter(({ start, end }) => span.paragraph === paragraph && start < span.end && span.start < end)
    .flatMap(({ records }) => records);
  for (const records of [within, around]) {
    const keys = distinct(records.map(({ key }) => key));
    if (keys.length === 1) return keys[0]!;
  }
  return null;
}

/** "paragraph 4 (b)" of a resolution is the paragraph labelled `4(b)`; what pinpoints several or none stays null. */
function pinpointedParagraph(target: string, { kind, pinpoint }: Reference): string | null {
  if (pinpoint === null || (kind !== 'resolution' && kind !== 'prst')) return null;
  const operative = /^(?:operative )?paragraph (\d+) ?((?:\([a-z]{1,5}\) ?)*)$/i.exec(pinpoint);
  if (operative) return `${target}#${operative[1]}${operative[2]!.replaceAll(' ', '')}`;
  const preambular = /^preambular paragraph (\d+)$/i.exec(pinpoint);
  return preambular ? `${target}#PP${preambular[1]}` : null;
}

function taskNodes(
  tasks: readonly Task[],
  instrument: InstrumentNode,
  paragraphs: ReadonlyMap<string, ParagraphNode>,
): readonly TaskNode[] {
  const numbers = new Map<string, number>();
  return tasks.map((task, order) => {
    const paragraph = `${instrument.key}#${task.paragraph}`;
    const known = paragraphs.has(task.paragraph);
    return {
      key: `${paragraph}/${next(numbers, paragraph)}`,
      instrument: instrument.key,
      paragraph,
      order,
      verb: task.verb,
      strength: task.strength,
      quote: task.quote || null,
      span: task.quote ? task.span : null,
      action: task.action || null,
      gist: task.gist || null,
      deliverable: task.deliverable,
      mandate: task.mandate,
      due: task.due && { ...task.due, quote: task.due.quote || null, span: task.due.quote ? task.due.span : null },
      conditions: known ? task.conditions : null,
      rule: task.rule,
      adopted: instrument.adopted,
    };
  });
}

function actorEdges(task: string, { addressees, with: partners, reportsTo }: Task, registry: Registry): ActorEdge[] {
  return [
    ...edgesOf(task, 'addressee', addressees, registry),
    ...edgesOf(task, 'partner', partners, registry),
    ...edgesOf(task, 'recipient', reportsTo, registry),
  ];
}

function edgesOf(task: string, role: ActorRole, actors: readonly Actor[], registry: Registry): ActorEdge[] {
  const edges = actors.flatMap(({ body, bodies, quote, span }) => {
    const pointer = body === null;
    const meant = pointer ? (bodies ?? []) : [body];
    const keys: readonly (string | null)[] = meant.length === 0 ? [null] : meant.map((name) => bodyKey(name, registry));
    return keys.map((key) => ({ task, role, body: key, pointer, quote: quote || null, span: quote ? span : null }));
  });
  return edges.map((edge, order) => ({ ...edge, order }));
}

/**
 * A body's key: the registry's where it has one of this key, knows one body of this name or people decided what the name means, else the
 * printed name as `keyOfBodyName` writes it.
 */
function bodyKey(name: string, registry: Registry): string {
  const known = registeredKey(name, registry);
  if (known !== null) return known;
  const key = keyOfBodyName(name);
  return registeredKey(key, registry) ?? key;
}

function registeredKey(name: string, registry: Registry): string | null {
  if (registry.bodies.has(name)) return name;
  const named = registry.bodiesNamed(name);
  return named.length === 1 ? named[0]!.key : registry.bodyDecided(name);
}

function topicNodes({ instrument: { topics } }: Reading): readonly TopicNode[] {
  const nodes = new Map<string, TopicNode>();
  for (const { uri, label } of topics ?? []) {
    const printed = keyOfName(label);
    const key = uri ?? printed;
    if (key !== '' && !nodes.has(key)) nodes.set(key, { key, label: printed, uri });
  }
  return [...nodes.values()].sort((a, b) => byCodeUnit(a.key, b.key));
}

function ballotsOf(
  { instrument: { vote } }: Reading,
  registry: Registry,
): readonly { readonly state: StateNode; readonly cast: BallotCast }[] {
  const casts = ['inFavour', 'against', 'abstaining'] as const;
  return casts.flatMap((cast) => statesOf(vote?.states?.[cast] ?? [], registry).map((state) => ({ state, cast })));
}

/** Each state once, by key: its ISO code where the registry knows the state by the printed name. */
function statesOf(names: readonly string[], registry: Registry): readonly StateNode[] {
  const states = new Map<string, StateNode>();
  for (const printed of names) {
    const state = registry.bodiesNamed(printed).find(({ iso }) => iso !== null);
    const key = state?.iso ?? keyOfName(printed);
    states.set(key, { key, name: state?.name ?? key });
  }
  return [...states.values()].sort((a, b) => byCodeUnit(a.key, b.key));
}

/** In document order: by the paragraph's place, then by the place in it; what stands in another paragraph keeps its turn. */
function inOrder<T extends { readonly paragraph: string }>(
  things: readonly T[],
  paragraphs: ReadonlyMap<string, ParagraphNode>,
  start: (thing: T) => number,
): readonly T[] {
  const place = (thing: T) => paragraphs.get(thing.paragraph)?.order ?? Number.MAX_SAFE_INTEGER;
  return [...things].sort((a, b) => place(a) - place(b) || (a.paragraph === b.paragraph ? start(a) - start(b) : 0));
}

function next(numbers: Map<string, number>, key: string): number {
  const number = (numbers.get(key) ?? 0) + 1;
  numbers.set(key, number);
  return number;
}
