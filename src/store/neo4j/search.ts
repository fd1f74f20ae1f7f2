import { cursorOf, placeAfter } from '../cursors.js';
import type { LoadedGraph } from '../loading.js';
import type { Item } from '../page.js';
import type { SearchHit, SearchKind } from '../questions/search.js';
import { searchKinds } from '../questions/search.js';
import type { Store } from '../store.js';
import { highlightsIn, phrasesOf } from '../words.js';
import type { Connection } from './connection.js';
import * as cypher from './cypher/search.js';
import { allPhrases, stretchesOf } from './cypher/words.js';
import { bodyOf, instrumentOf, type List, paragraphOf } from './fields.js';
import { searchedOfBody, searchedOfInstrument } from './nodes.js';

/** In the order in which a search tells them. */
const kindsInOrder = ['body', 'instrument', 'paragraph'] as const satisfies readonly SearchKind[];

/** Full text, and what is in the graph as a whole. */
export function searchQuestions({ read }: Connection): Pick<Store, 'search' | 'counts' | 'loaded'> {
  return {
    async search(text, { kinds, first, after, total }) {
      const [afterKind, afterPlace] = placeAfter('search', after, [searchKinds[0] as string, -1]);
      const words = allPhrases(text);
      if (words === null) return { items: [], hasNext: false, totalCount: total ? 0 : null };
      const stretches = stretchesOf(text);
      const wanted = kindsInOrder.filter((kind) => kinds.includes(kind));
      const reached = after === null ? 0 : kindsInOrder.indexOf(afterKind as (typeof kindsInOrder)[number]);
      const pages = wanted
        .filter((kind) => kindsInOrder.indexOf(kind) >= reached)
        .map(async (kind) => {
          const skip = after !== null && kind === afterKind ? afterPlace + 1 : 0;
          const nodes = await read('search', cypher.hits(kind, words, stretches, skip, first + 1), (row) =>
            row.get('node'),
          );
          return nodes.map((node, at) => ({ kind, node: node as List, place: skip + at }));
        });
      const counts = total
        ? wanted.map((kind) =>
            read('search', cypher.countHits(kind, words, stretches), (row) => row.get('total') as number),
          )
        : [];
      const [found, totals] = await Promise.all([Promise.all(pages), Promise.all(counts)]);
      const hits = found.flat();
      return {
        items: hits.slice(0, first).map(
          ({ kind, node, place }): Item<SearchHit> => ({
            cursor: cursorOf('search', kind, place),
            value: hitOf(kind, node, text),
          }),
        ),
        hasNext: hits.length > first,
        totalCount: total ? totals.flat().reduce((sum, one) => sum + one, 0) : null,
      };
    },

    async counts() {
      const [row] = await read('counts', cypher.counts(), (one) => one.toObject());
      return row as unknown as Awaited<ReturnType<Store['counts']>>;
    },

    async loaded() {
      const [instruments, registry] = await Promise.all([
        read('loaded', cypher.loaded(), (row) => row.toObject() as { key: string } & LoadedGraph),
        read('loaded', cypher.loadedRegistry(), (row) => row.get('digest') as string | null),
      ]);
      return {
        registry: registry[0] ?? null,
        instruments: new Map(instruments.map(({ key, digest, rank }) => [key, { digest, rank }])),
      };
    },
  };
}

function hitOf(kind: SearchKind, node: List, search: string): SearchHit {
  const phrases = phrasesOf(search);
  const { subject, texts } = searched(kind, node);
  for (const text of texts) {
    const highlights = highlightsIn(text, phrases);
    if (highlights.length > 0) return { kind, key: subject.key, text, highlights, subject };
  }
  return { kind, key: subject.key, text: texts[0]!, highlights: [], subject };
}

function searched(kind: SearchKind, node: List) {
  switch (kind) {
    case 'body': {
      const subject = bodyOf(node);
      return { subject, texts: searchedOfBody(subject) };
    }
    case 'instrument': {
      const subject = instrumentOf(node);
      return { subject, texts: searchedOfInstrument(subject) };
    }
    case 'paragraph': {
      const subject = paragraphOf(node);
      return { subject, texts: [subject.text ?? ''] };
    }
  }
}
