import type { BodyNode } from '../../graph/graph.js';
import { foldName, namesOf } from '../../graph/names.js';
import { byCodeUnit } from '../../graph/order.js';
import { cursorOf, placeAfter } from '../cursors.js';
import { likest, tight } from '../likeness.js';
import type { BodyQuestions } from '../questions/bodies.js';
import type { Connection } from './connection.js';
import * as cypher from './cypher/bodies.js';
import { exactly, nearly } from './cypher/words.js';
import { bodyOf } from './fields.js';
import { distinct, groupedBy, inOrderOf, limitOf, sliceOf } from './pages.js';

/** Who can act. */
export function bodyQuestions({ read, reading }: Connection): BodyQuestions {
  const byNames = (name: string, names: string) =>
    read(name, cypher.bodiesByNames(names), (row) => bodyOf(row.get('node')));

  return {
    async bodies(keys) {
      if (keys.length === 0) return [];
      const nodes = await read('bodies', cypher.bodiesByKey(distinct(keys)), (row) => bodyOf(row.get('node')));
      return inOrderOf<BodyNode | null>(keys, new Map(nodes.map((node) => [node.key, node])), null);
    },

    async bodiesNamed(name) {
      const names = namedBy(name);
      return names === null ? [] : bestNamed(name, await byNames('bodiesNamed', exactly(names)), (body) => body);
    },

    async bodiesLike(text, limit) {
      const name = tight(text);
      if (name === '' || limit <= 0) return [];
      const bodies = await byNames('bodiesLike', nearly(name));
      const named = bodies.map((body) => ({ key: body.key, names: [...namesOf(body).keys()], body }));
      return likest(text, named, limit).map(({ body }) => body);
    },

    async bodiesWhere(filter, page) {
      const [afterName, afterKey] = placeAfter('bodies', page.after, ['', '']);
      const [rows, total] = await Promise.all([
        read('bodiesWhere', cypher.bodiesWhere(filter, afterName, afterKey, limitOf(page)), (row) =>
          bodyOf(row.get('node')),
        ),
        page.total ? read('bodiesWhere', cypher.countBodiesWhere(filter), (row) => row.get('total') as number) : [null],
      ]);
      return sliceOf(rows, page, page.total ? (total[0] ?? 0) : null, (value) => ({
        cursor: cursorOf('bodies', value.name, value.key),
        value,
      }));
    },

    async subsidiariesOf(keys) {
      if (keys.length === 0) return [];
      const nodes = await read('subsidiariesOf', cypher.subsidiariesOf(distinct(keys)), (row) =>
        bodyOf(row.get('node')),
      );
      return inOrderOf(
        keys,
        groupedBy(nodes, ({ parent }) => parent),
        [],
      );
    },

    async bodiesUnder(keys) {
      if (keys.length === 0) return [];
      return await reading('bodiesUnder', async (run) => {
        const found = new Set(keys);
        let level: readonly string[] = [...found];
        while (level.length > 0) {
          const below = await run(cypher.keysBelow(level), (row) => row.get('key') as string);
          level = distinct(below).filter((key) => !found.has(key));
          for (const key of level) found.add(key);
        }
        return [...found].sort(byCodeUnit);
      });
    },
  };
}

/** What the index of names has for a name; null for what is none. */
export function namedBy(name: string): string | null {
  return foldName(name) === '' ? null : tight(name);
}

/** Of what the index found for a name, the bodies that really have it: by rank, then key. */
export function bestNamed<T>(name: string, found: readonly T[], bodyOf: (one: T) => BodyNode): readonly T[] {
  const folded = foldName(name);
  return found
    .flatMap((one) => {
      const body = bodyOf(one);
      const rank = namesOf(body).get(folded);
      return rank === undefined ? [] : [{ rank, key: body.key, one }];
    })
    .sort((a, b) => a.rank - b.rank || byCodeUnit(a.key, b.key))
    .map(({ one }) => one);
}
