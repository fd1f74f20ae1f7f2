import type { ActorEdge, BodyNode, InstrumentNode, ParagraphNode, ReferenceEdge, TaskNode } from '../../graph/graph.js';
import { namesOf } from '../../graph/names.js';
import { recentKeyOfInstrument, sortKeyNewestFirst, sortKeyOfInstrument, sortKeyWithin } from '../../graph/order.js';
import type { Span } from '../../text/span.js';
import { tight } from '../likeness.js';
import { foldedWords } from '../words.js';
import { day, type Values } from './values.js';

/*
 * Nodes and edges as the properties that the graph holds: what nests is laid flat, null is absence, and what indexes need (`place`,
 * `words`, `names`) is added. `fields.ts` has the way back.
 */

/** Stands between texts whose words are joined, so that no phrase reaches from one into the next. */
const betweenTexts = ' | ';

function wordsOf(texts: readonly string[]): string {
  return ` ${texts.map((text) => foldedWords(text).join(' ')).join(betweenTexts)} `;
}

/** What a search looks for an instrument in. */
export function searchedOfInstrument({ key, title, symbol }: InstrumentNode): readonly string[] {
  return title === null ? [symbol ?? key] : symbol === null ? [title] : [title, symbol];
}

/** What a search looks for a body in. */
export function searchedOfBody({ name, acronym, aliases, key }: BodyNode): readonly string[] {
  return [...new Set([name, ...(acronym === null ? [] : [acronym]), ...aliases, key])];
}

export function instrumentProperties(node: InstrumentNode): Values {
  const { votes, ...rest } = node;
  const searched = searchedOfInstrument(node);
  return {
    ...rest,
    adopted: day(node.adopted),
    ...(votes && { voted: true, ...votes }),
    place: sortKeyOfInstrument(node.key),
    recentPlace: recentKeyOfInstrument(node.key),
    words: wordsOf(searched),
    names: searched.map(tight),
  };
}

export function paragraphProperties(node: ParagraphNode): Values {
  return {
    ...node,
    recentPlace: sortKeyNewestFirst(node.instrument, node.order),
    words: node.text === null ? null : wordsOf([node.text]),
  };
}

export function referenceProperties({ span, ...edge }: ReferenceEdge): Values {
  return { ...edge, ...flat('', span), place: sortKeyWithin(edge.instrument, edge.order) };
}

/** `year` is the instrument's, by which a body's tasks are counted. */
export function taskProperties({ span, due, conditions, ...task }: TaskNode, year: number | null): Values {
  return {
    ...task,
    adopted: day(task.adopted),
    ...flat('', span),
    ...(due && {
      due: true,
      duePeriod: due.period,
      dueDate: day(due.date),
      dueQuote: due.quote,
      ...flat('due', due.span),
    }),
    ...(conditions && {
      conditions: conditions.map(({ quote }) => quote),
      conditionParagraphs: conditions.map((one) => one.span.paragraph),
      conditionStarts: conditions.map((one) => one.span.start),
      conditionEnds: conditions.map((one) => one.span.end),
    }),
    year,
    place: sortKeyWithin(task.instrument, task.order),
    recentPlace: sortKeyNewestFirst(task.instrument, task.order),
  };
}

export function actorProperties({ span, ...edge }: ActorEdge): Values {
  return { ...edge, ...flat('', span) };
}

export function bodyProperties(node: BodyNode): Values {
  return {
    ...node,
    words: wordsOf(searchedOfBody(node)),
    names: [...new Set([...namesOf(node).keys()].map(tight))],
  };
}

/** A span laid flat: `quotedIn`, `start`, `end`, or `dueQuotedIn` and so on. */
function flat(prefix: '' | 'due', span: Span | null): Values {
  if (span === null) return {};
  const [paragraph, start, end] = spanNames[prefix];
  return { [paragraph]: span.paragraph, [start]: span.start, [end]: span.end };
}

const spanNames = {
  '': ['quotedIn', 'start', 'end'],
  due: ['dueQuotedIn', 'dueStart', 'dueEnd'],
} as const;
