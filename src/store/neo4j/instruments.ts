import type { InstrumentNode, ReferenceEdge, RelationEdge, TopicNode } from '../../graph/graph.js';
import { byCodeUnit, sortKeyWithin } from '../../graph/order.js';
import { cursorOf, placeAfter } from '../cursors.js';
import { likest, tight } from '../likeness.js';
import type { InstrumentQuestions } from '../questions/instruments.js';
import type { Connection } from './connection.js';
import * as cypher from './cypher/instruments.js';
import * as paragraphs from './cypher/paragraphs.js';
import { nearly } from './cypher/words.js';
import { instrumentOf, type List, paragraphOf, referenceOf } from './fields.js';
import { searchedOfInstrument } from './nodes.js';
import { distinct, groupedBy, inOrderOf, limitOf, sliceOf } from './pages.js';

type Questions = Omit<InstrumentQuestions, 'citations'>;

/** Instruments and what they are made of. */
export function instrumentQuestions({ read }: Connection): Questions {
  const total = async (wanted: boolean, name: string, statement: () => Parameters<typeof read>[1]) =>
    wanted ? ((await read(name, statement(), (row) => row.get('total') as number))[0] ?? 0) : null;

  return {
    async instruments(keys) {
      if (keys.length === 0) return [];
      const nodes = await read('instruments', cypher.instrumentsByKey(distinct(keys)), (row) =>
        instrumentOf(row.get('node')),
      );
      return inOrderOf<InstrumentNode | null>(keys, new Map(nodes.map((node) => [node.key, node])), null);
    },

    async instrumentsLike(text, limit) {
      const name = tight(text);
      if (name === '' || limit <= 0) return [];
      const nodes = await read('instrumentsLike', cypher.instrumentsLike(nearly(name)), (row) =>
        instrumentOf(row.get('node')),
      );
      const named = nodes.map((node) => ({ key: node.key, names: searchedOfInstrument(node), node }));
      return likest(text, named, limit).map(({ node }) => node);
    },

    async instrumentsWhere(filter, order, page) {
      const [after] = placeAfter('instruments', page.after, ['']);
      const [rows, count] = await Promise.all([
        read('instrumentsWhere', cypher.instrumentsWhere(filter, order, after, limitOf(page)), (row) => ({
          node: row.get('node') as List,
          place: row.get('place') as string,
        })),
        total(page.total, 'instrumentsWhere', () => cypher.countInstrumentsWhere(filter)),
      ]);
      return sliceOf(rows, page, count, ({ node, place }) => ({
        cursor: cursorOf('instruments', place),
        value: instrumentOf(node),
      }));
    },

    async paragraphs(keys) {
      if (keys.length === 0) return [];
      const nodes = await read('paragraphs', paragraphs.paragraphsByKey(distinct(keys)), (row) =>
        paragraphOf(row.get('node')),
      );
      return inOrderOf(keys, new Map(nodes.map((node) => [node.key, node])), null);
    },

    async paragraphsOf(instruments, page) {
      const [after] = placeAfter('paragraphs', page.after, [-1]);
      if (instruments.length === 0) return [];
      const rows = await read(
        'paragraphsOf',
        paragraphs.paragraphsOf(distinct(instruments), after, limitOf(page), page.total),
        (row) => row.toObject() as { key: string; nodes: List[]; total?: number },
      );
      const slices = new Map(
        rows.map(({ key, nodes, total: count }) => [
          key,
          sliceOf(
            nodes.map((node) => paragraphOf(node)),
            page,
            count ?? null,
            (value) => ({
              cursor: cursorOf('paragraphs', value.order),
              value,
            }),
          ),
        ]),
      );
      return instruments.map((key) => slices.get(key)!);
    },

    async itemsOf(keys) {
      if (keys.length === 0) return [];
      const nodes = await read('itemsOf', paragraphs.itemsOf(distinct(keys)), (row) => paragraphOf(row.get('node')));
      return inOrderOf(
        keys,
        groupedBy(nodes, ({ parent }) => parent),
        [],
      );
    },

    async referencesOf(keys) {
      if (keys.length === 0) return [];
      const edges = await read('referencesOf', paragraphs.referencesOf(distinct(keys)), (row) =>
        referenceOf(row.get('edge')),
      );
      return inOrderOf(
        keys,
        groupedBy(edges, ({ paragraph }) => paragraph),
        [],
      );
    },

    async referencesTo(instruments, filter, page) {
      const [after] = placeAfter('referencesTo', page.after, ['']);
      if (instruments.length === 0) return [];
      const rows = await read(
        'referencesTo',
        paragraphs.referencesTo(distinct(instruments), filter, after, limitOf(page), page.total),
        (row) => row.toObject() as { key: string; edges: List[]; total?: number },
      );
      const slices = new Map(
        rows.map(({ key, edges, total: count }) => [
          key,
          sliceOf<ReferenceEdge, ReferenceEdge>(edges.map(referenceOf), page, count ?? null, (value) => ({
            cursor: cursorOf('referencesTo', sortKeyWithin(value.instrument, value.order)),
            value,
          })),
        ]),
      );
      return instruments.map((key) => slices.get(key)!);
    },

    async topicsOf(instruments) {
      if (instruments.length === 0) return [];
      const rows = await read('topicsOf', cypher.topicsOf(distinct(instruments)), (row) => ({
        instrument: row.get('instrument') as string,
        topic: topicOf(row.get('topic')),
      }));
      const groups = groupedBy(rows, ({ instrument }) => instrument);
      return instruments.map((key) => (groups.get(key) ?? []).map(({ topic }) => topic));
    },

    async topics(page) {
      const [afterLabel, afterKey] = placeAfter('topics', page.after, ['', '']);
      const [rows, count] = await Promise.all([
        read('topics', cypher.topics(afterLabel, afterKey, limitOf(page)), (row) => ({
          ...topicOf(row.get('topic')),
          instruments: row.get('instruments') as number,
        })),
        total(page.total, 'topics', cypher.countTopics),
      ]);
      return sliceOf(rows, page, count, (value) => ({ cursor: cursorOf('topics', value.label, value.key), value }));
    },

    async ballotsOf(instruments) {
      if (instruments.length === 0) return [];
      const rows = await read(
        'ballotsOf',
        cypher.ballotsOf(distinct(instruments)),
        (row) => row.toObject() as { instrument: string; state: string; cast: string },
      );
      const groups = groupedBy(rows, ({ instrument }) => instrument);
      return instruments.map((key) => {
        const votes = groups.get(key);
        if (!votes) return null;
        const of = (wanted: string) => votes.filter(({ cast }) => cast === wanted).map(({ state }) => state);
        return {
          inFavour: of('inFavour'),
          against: of('against'),
          abstaining: of('abstaining'),
          sponsors: of('sponsors'),
        };
      });
    },

    async relationsOf(keys, direction) {
      if (keys.length === 0) return [];
      const rows = await read(
        'relationsOf',
        cypher.relationsOf(distinct(keys), direction),
        (row) => row.toObject() as { key: string } & RelationEdge,
      );
      const far = direction === 'out' ? 'to' : 'from';
      const edges = rows
        .map(({ key, ...edge }) => ({ key, edge: edge as RelationEdge }))
        .sort((a, b) => byCodeUnit(a.edge.kind, b.edge.kind) || byCodeUnit(a.edge[far], b.edge[far]));
      const groups = groupedBy(edges, ({ key }) => key);
      return keys.map((key) => (groups.get(key) ?? []).map(({ edge }) => edge));
    },

    async classes(keys) {
      if (keys.length === 0) return [];
      const nodes = await read('classes', cypher.classesByKey(distinct(keys)), (row) => {
        const { key, label, members, source } = row.get('node');
        return { key, label, members, source } as { key: string; label: string; members: string[]; source: string };
      });
      return inOrderOf(keys, new Map(nodes.map((node) => [node.key, node])), null);
    },
  };
}

function topicOf({ key, label, uri }: Readonly<Record<string, unknown>>): TopicNode {
  return { key: key as string, label: label as string, uri: (uri as string | undefined) ?? null };
}
