import type { ClassNode, RelationEdge, TopicNode } from '../../graph/graph.js';
import { cursorOf, placeAfter } from '../cursors.js';
import type { PageRequest, Slice } from '../page.js';
import type { Direction, InstrumentBallots } from '../questions/instruments.js';
import { type Connection, listed } from './connection.js';
import { type Answer, aligned, grouped, sliceOf } from './pages.js';

export function topicsOf(connection: Connection, instruments: readonly string[]): readonly (readonly TopicNode[])[] {
  const rows = connection.answer<TopicNode & Answer>(
    `SELECT k.key AS at, t.key, t.label, t.uri FROM json_each(?1) k CROSS JOIN instrument i ON i.key = k.value
     CROSS JOIN about a ON a.instrument = i.id CROSS JOIN topic t ON t.id = a.topic
     ORDER BY k.key, t.label, t.key`,
    [listed(instruments)],
  );
  return grouped(instruments.length, rows).map((group) => group.map(({ key, label, uri }) => ({ key, label, uri })));
}

export function topics(connection: Connection, page: PageRequest): Slice<TopicNode & { readonly instruments: number }> {
  const [label, key] = placeAfter('topics', page.after, ['', '']);
  const rows = connection.answer<TopicNode & { readonly instruments: number }>(
    `SELECT key, label, uri, instruments FROM topic WHERE (label, key) > (?1, ?2) ORDER BY label, key LIMIT ?3`,
    [label, key, page.first + 1],
  );
  const totalCount = page.total
    ? connection.first<{ total: number }>('SELECT count(*) AS total FROM topic')!.total
    : null;
  return sliceOf(rows, page, totalCount, (row) => ({
    cursor: cursorOf('topics', row.label, row.key),
    value: { ...row },
  }));
}

export const casts = [
  'inFavour',
  'against',
  'abstaining',
  'sponsors',
] as const satisfies readonly (keyof InstrumentBallots)[];

export function ballotsOf(
  connection: Connection,
  instruments: readonly string[],
): readonly (InstrumentBallots | null)[] {
  const rows = connection.answer<Answer & { cast_as: number; state: string }>(
    `SELECT k.key AS at, b.cast_as, b.state FROM json_each(?1) k CROSS JOIN instrument i ON i.key = k.value
     CROSS JOIN ballot b ON b.instrument = i.id ORDER BY k.key, b.cast_as, b.state`,
    [listed(instruments)],
  );
  return grouped(instruments.length, rows).map((group) => {
    if (group.length === 0) return null;
    const of = (cast: (typeof casts)[number]) =>
      group.filter(({ cast_as }) => casts[cast_as] === cast).map(({ state }) => state);
    return { inFavour: of('inFavour'), against: of('against'), abstaining: of('abstaining'), sponsors: of('sponsors') };
  });
}

export function relationsOf(
  connection: Connection,
  keys: readonly string[],
  direction: Direction,
): readonly (readonly RelationEdge[])[] {
  const [near, far] = direction === 'out' ? ['source', 'target'] : ['target', 'source'];
  const rows = connection.answer<
    Answer & { kind: RelationEdge['kind']; source: string; target: string; provenance: string }
  >(
    `SELECT k.key AS at, r.kind, r.source, r.target, r.provenance FROM json_each(?1) k
     CROSS JOIN relation r ON r.${near} = k.value ORDER BY k.key, r.kind, r.${far}`,
    [listed(keys)],
  );
  return grouped(keys.length, rows).map((group) =>
    group.map(({ kind, source, target, provenance }) => ({ kind, from: source, to: target, source: provenance })),
  );
}

export function classes(connection: Connection, keys: readonly string[]): readonly (ClassNode | null)[] {
  const rows = connection.answer<Answer & { key: string; label: string; members: string; source: string }>(
    `SELECT k.key AS at, c.key, c.label, c.members, c.source FROM json_each(?1) k CROSS JOIN class c ON c.key = k.value`,
    [listed(keys)],
  );
  return aligned(keys, rows, ({ key, label, members, source }) => ({
    key,
    label,
    members: JSON.parse(members) as readonly string[],
    source,
  }));
}
