import type { Role } from '../references/reference.js';
import type { CitationEdge, ParagraphNode, ReferenceEdge } from './graph.js';
import { byCodeUnit } from './order.js';

/**
 * CITES: an instrument's references rolled up to one edge for each target and role, ordered by target and role.
 * What refers to the instrument itself, to a class or to nothing known is left out.
 */
export function citationsOf(
  references: readonly ReferenceEdge[],
  paragraphs: ReadonlyMap<string, ParagraphNode>,
): readonly CitationEdge[] {
  const edges = new Map<string, ReferenceEdge[]>();
  for (const reference of references) {
    if (reference.target === null || reference.target === reference.instrument) continue;
    const key = `${reference.role} ${reference.target}`;
    const group = edges.get(key);
    if (group) group.push(reference);
    else edges.set(key, [reference]);
  }
  return [...edges.values()]
    .map((group) => rolledUp(group, paragraphs))
    .sort((a, b) => byCodeUnit(a.to, b.to) || byCodeUnit(a.role, b.role));
}

/** The edges of several roles between the same two instruments as one: verbs, roles, paragraphs in document order, count. */
export function joinCitations(edges: readonly CitationEdge[]): {
  readonly verbs: readonly string[];
  readonly roles: readonly Role[];
  readonly paragraphs: readonly string[];
  readonly count: number;
} {
  const only = edges[0];
  if (edges.length === 1 && only) {
    return { verbs: only.verbs, roles: [only.role], paragraphs: only.paragraphs, count: only.count };
  }
  const labels = new Map<number, string>();
  for (const { places, paragraphs } of edges) {
    for (const [at, place] of places.entries()) labels.set(place, paragraphs[at]!);
  }
  return {
    verbs: [...new Set(edges.flatMap((edge) => edge.verbs))].sort(byCodeUnit),
    roles: [...new Set(edges.map((edge) => edge.role))].sort(byCodeUnit),
    paragraphs: [...labels].sort(([a], [b]) => a - b).map(([, label]) => label),
    count: edges.reduce((sum, edge) => sum + edge.count, 0),
  };
}

function rolledUp(group: readonly ReferenceEdge[], paragraphs: ReadonlyMap<string, ParagraphNode>): CitationEdge {
  const first = group[0]!;
  const citing = new Map<number, string>();
  for (const { paragraph } of group) {
    const node = paragraphs.get(paragraph);
    if (node) citing.set(node.order, node.label);
  }
  const places = [...citing.keys()].sort((a, b) => a - b);
  return {
    from: first.instrument,
    to: first.target!,
    role: first.role,
    verbs: [...new Set(group.flatMap(({ verb }) => (verb === null ? [] : [verb])))].sort(byCodeUnit),
    paragraphs: places.map((place) => citing.get(place)!),
    places,
    count: group.length,
  };
}
