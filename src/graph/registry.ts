import type { BodyRecord, InstrumentRecord } from '../registry/records.js';
import type { Registry } from '../registry/registry.js';
import type { BodyNode, ClassNode, InstrumentNode, RegistryGraph, RelationEdge } from './graph.js';
import { bodyOfKey, instrumentOfKey, linkOf } from './mention.js';
import { byCodeUnit } from './order.js';

/** What the registry states, as nodes and edges, each list in the order of its keys. Pure and total. */
export function graphOfRegistry(registry: Registry): RegistryGraph {
  const relations = relationsOf(registry);
  const instruments = new Map<string, InstrumentNode>();
  const bodies = new Map<string, BodyNode>();
  for (const record of registry.instruments.values()) instruments.set(record.key, instrumentNode(record));
  for (const record of registry.bodies.values()) bodies.set(record.key, bodyNode(record));
  const classes = [...registry.classes.values()].map(
    ({ key, label, members, source }): ClassNode => ({ key, label, members, source }),
  );
  const needed = (key: string) => {
    if (!instruments.has(key)) instruments.set(key, { ...instrumentOfKey(key), knownBy: 'registry' });
  };
  for (const { kind, from, to } of relations) {
    if (kind === 'SUBSIDIARY_OF' || kind === 'ADOPTED_BY') {
      if (!bodies.has(to)) bodies.set(to, bodyOfKey(to));
    } else needed(to);
    if (kind !== 'SUBSIDIARY_OF' && kind !== 'ESTABLISHED_BY') needed(from);
  }
  for (const { members } of classes) for (const member of members) needed(member);
  return {
    digest: registry.digest,
    instruments: sorted([...instruments.values()]),
    bodies: sorted([...bodies.values()]),
    classes: sorted(classes),
    relations,
  };
}

function instrumentNode({ key, symbol, kind, title, date, url, source }: InstrumentRecord): InstrumentNode {
  return {
    ...instrumentOfKey(key),
    symbol,
    kind,
    title: title || null,
    adopted: date,
    url: url ?? linkOf(symbol),
    knownBy: 'registry',
    source,
  };
}

function bodyNode({ key, name, acronym, aliases, kind, from, until, iso, parent, source }: BodyRecord): BodyNode {
  return {
    key,
    name,
    acronym,
    aliases,
    kind,
    registered: true,
    from,
    until,
    iso,
    parent: parent?.body ?? null,
    source,
  };
}

/** Each relation once; where two sources tell the same, the one that sorts first is kept. */
function relationsOf(registry: Registry): readonly RelationEdge[] {
  const edges: RelationEdge[] = [];
  for (const { key, relations } of registry.instruments.values()) {
    for (const { kind, target, source } of relations) edges.push({ kind, from: key, to: target, source });
  }
  for (const { key, parent, establishedBy } of registry.bodies.values()) {
    if (parent) edges.push({ kind: 'SUBSIDIARY_OF', from: key, to: parent.body, source: parent.source });
    for (const { instrument, source } of establishedBy) {
      edges.push({ kind: 'ESTABLISHED_BY', from: key, to: instrument, source });
    }
  }
  edges.sort(
    (a, b) =>
      byCodeUnit(a.kind, b.kind) ||
      byCodeUnit(a.from, b.from) ||
      byCodeUnit(a.to, b.to) ||
      byCodeUnit(a.source, b.source),
  );
  return edges.filter((edge, at) => {
    const before = edges[at - 1];
    return !before || before.kind !== edge.kind || before.from !== edge.from || before.to !== edge.to;
  });
}

function sorted<T extends { readonly key: string }>(nodes: readonly T[]): readonly T[] {
  return [...nodes].sort((a, b) => byCodeUnit(a.key, b.key));
}
