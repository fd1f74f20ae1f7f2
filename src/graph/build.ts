import type { Paragraph } from '../document/document.js';
import type { Reading } from '../reading.js';
import type { Registry } from '../registry/registry.js';
import { sha256 } from '../text/source.js';
import { citationsOf } from './citations.js';
import type { BallotCast, InstrumentGraph, InstrumentNode, ParagraphNode, StateNode, TopicNode } from './graph.js';
import { paragraphKey } from './keys.js';
import { bodyOfKey, instrumentOfKey, keyOfName, linkOf } from './mention.js';
import { byCodeUnit, distinct } from './order.js';
import { rankOf } from './rank.js';
import { referenceEdges } from './reference-edges.js';
import { actorEdges, taskNodes } from './task-nodes.js';

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
    key: paragraphKey(instrument, label),
    instrument,
    label,
    kind,
    order,
    parent: parent === null ? null : paragraphKey(instrument, parent),
    heading: heading || null,
    text: text || null,
  };
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
