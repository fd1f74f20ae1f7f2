import type { ActorEdge, BodyNode, InstrumentNode, ParagraphNode, ReferenceEdge, TaskNode } from '../../graph/graph.js';
import { namesOf } from '../../graph/names.js';
import { recentKeyOfInstrument, sortKeyNewestFirst, sortKeyOfInstrument, sortKeyWithin } from '../../graph/order.js';
import type { Quote, Span } from '../../text/span.js';
import { tight } from '../likeness.js';
import { foldedWords } from '../words.js';
import { day, fromServer, type Values } from './values.js';

/**
 * Nodes and edges as the properties that the graph holds, and back. What nests is laid flat, null is absence, and what indexes need
 * (`place`, `words`, `names`) is added; the way back leaves that out.
 */
export type Properties = Readonly<Record<string, unknown>>;

/**
 * What a question gets of each kind of node or edge, in this order: a list without names, since the driver takes longer over names than
 * over all else, and without what only indexes need.
 */
const columns = {
  instrument:
    'key symbol kind number year title adopted meeting agenda draft voted inFavour against abstaining chapterVII url knownBy source',
  paragraph: 'key instrument label kind order parent heading text',
  reference:
    'key paragraph instrument order target targetParagraph classKey kind verb role pinpoint quote quotedIn start end rule',
  task: 'key instrument paragraph order verb strength quote quotedIn start end action gist deliverable mandate due duePeriod dueDate dueQuote dueQuotedIn dueStart dueEnd conditions conditionParagraphs conditionStarts conditionEnds rule adopted',
  actor: 'task role order body pointer quote quotedIn start end',
  body: 'key name acronym aliases kind registered from until iso parent source',
} as const;
export type Kind = keyof typeof columns;

const names = Object.fromEntries(
  Object.entries(columns).map(([kind, text]) => [kind, text.split(' ')]),
) as unknown as Readonly<Record<Kind, readonly string[]>>;

/** What a question gets of a node or edge `variable`, as Cypher. */
export function listed(kind: Kind, variable: string): string {
  return `[${names[kind].map((name) => `${variable}.${name}`).join(', ')}]`;
}

/** A list of the properties of a node or edge, as the server gives it. */
export type List = readonly unknown[];

function named(kind: Kind, list: List): Properties {
  const properties: Record<string, unknown> = {};
  const columnNames = names[kind];
  for (let at = 0; at < columnNames.length; at++) {
    const value = list[at];
    if (value !== null) properties[columnNames[at]!] = value;
  }
  return properties;
}

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

export function instrumentOf(list: List): InstrumentNode {
  const p = named('instrument', list);
  return {
    key: p['key'] as string,
    symbol: text(p, 'symbol'),
    kind: p['kind'] as InstrumentNode['kind'],
    number: number(p, 'number'),
    year: number(p, 'year'),
    title: text(p, 'title'),
    adopted: text(p, 'adopted'),
    meeting: number(p, 'meeting'),
    agenda: text(p, 'agenda'),
    draft: text(p, 'draft'),
    votes: p['voted']
      ? { inFavour: number(p, 'inFavour'), against: number(p, 'against'), abstaining: number(p, 'abstaining') }
      : null,
    chapterVII: (p['chapterVII'] as boolean | undefined) ?? null,
    url: text(p, 'url'),
    knownBy: p['knownBy'] as InstrumentNode['knownBy'],
    source: text(p, 'source'),
  };
}

export function paragraphProperties(node: ParagraphNode): Values {
  return {
    ...node,
    recentPlace: sortKeyNewestFirst(node.instrument, node.order),
    words: node.text === null ? null : wordsOf([node.text]),
  };
}

export function paragraphOf(list: List): ParagraphNode {
  const p = named('paragraph', list);
  return {
    key: p['key'] as string,
    instrument: p['instrument'] as string,
    label: p['label'] as string,
    kind: p['kind'] as ParagraphNode['kind'],
    order: p['order'] as number,
    parent: text(p, 'parent'),
    heading: text(p, 'heading'),
    text: text(p, 'text'),
  };
}

export function referenceProperties({ span, ...edge }: ReferenceEdge): Values {
  return { ...edge, ...flat('', span), place: sortKeyWithin(edge.instrument, edge.order) };
}

export function referenceOf(list: List): ReferenceEdge {
  const p = named('reference', list);
  return {
    key: p['key'] as string,
    paragraph: p['paragraph'] as string,
    instrument: p['instrument'] as string,
    order: p['order'] as number,
    target: text(p, 'target'),
    targetParagraph: text(p, 'targetParagraph'),
    classKey: text(p, 'classKey'),
    kind: p['kind'] as ReferenceEdge['kind'],
    verb: text(p, 'verb'),
    role: p['role'] as ReferenceEdge['role'],
    pinpoint: text(p, 'pinpoint'),
    quote: text(p, 'quote'),
    span: spanOf(p, ''),
    rule: text(p, 'rule'),
  };
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

export function taskOf(list: List): TaskNode {
  const p = named('task', list);
  return {
    key: p['key'] as string,
    instrument: p['instrument'] as string,
    paragraph: p['paragraph'] as string,
    order: p['order'] as number,
    verb: p['verb'] as string,
    strength: p['strength'] as TaskNode['strength'],
    quote: text(p, 'quote'),
    span: spanOf(p, ''),
    action: text(p, 'action'),
    gist: text(p, 'gist'),
    deliverable: p['deliverable'] === undefined ? null : (p['deliverable'] as TaskNode['deliverable']),
    mandate: p['mandate'] === undefined ? null : (p['mandate'] as TaskNode['mandate']),
    due: p['due']
      ? { period: text(p, 'duePeriod'), date: text(p, 'dueDate'), quote: text(p, 'dueQuote'), span: spanOf(p, 'due') }
      : null,
    conditions: conditionsOf(p),
    rule: text(p, 'rule'),
    adopted: text(p, 'adopted'),
  };
}

function conditionsOf(p: Properties): readonly Quote[] | null {
  const quotes = p['conditions'] as readonly string[] | undefined;
  if (!quotes) return null;
  const paragraphs = p['conditionParagraphs'] as readonly string[];
  const starts = p['conditionStarts'] as readonly number[];
  const ends = p['conditionEnds'] as readonly number[];
  return quotes.map((quote, at) => ({
    quote,
    span: { paragraph: paragraphs[at]!, start: starts[at]!, end: ends[at]! },
  }));
}

export function actorProperties({ span, ...edge }: ActorEdge): Values {
  return { ...edge, ...flat('', span) };
}

export function actorOf(list: List): ActorEdge {
  const p = named('actor', list);
  return {
    task: p['task'] as string,
    role: p['role'] as ActorEdge['role'],
    order: p['order'] as number,
    body: text(p, 'body'),
    pointer: p['pointer'] as boolean,
    quote: text(p, 'quote'),
    span: spanOf(p, ''),
  };
}

export function bodyProperties(node: BodyNode): Values {
  return {
    ...node,
    words: wordsOf(searchedOfBody(node)),
    names: [...new Set([...namesOf(node).keys()].map(tight))],
  };
}

export function bodyOf(list: List): BodyNode {
  const p = named('body', list);
  return {
    key: p['key'] as string,
    name: p['name'] as string,
    acronym: text(p, 'acronym'),
    aliases: (p['aliases'] as readonly string[] | undefined) ?? [],
    kind: p['kind'] as BodyNode['kind'],
    registered: p['registered'] as boolean,
    from: text(p, 'from'),
    until: text(p, 'until'),
    iso: text(p, 'iso'),
    parent: text(p, 'parent'),
    source: text(p, 'source'),
  };
}

function text(p: Properties, name: string): string | null {
  return fromServer(p[name]) as string | null;
}

function number(p: Properties, name: string): number | null {
  return (p[name] as number | undefined) ?? null;
}

/** A span laid flat: `quotedIn`, `start`, `end`, or `dueQuotedIn` and so on. */
function flat(prefix: '' | 'due', span: Span | null): Values {
  if (span === null) return {};
  const [paragraph, start, end] = spanNames[prefix];
  return { [paragraph]: span.paragraph, [start]: span.start, [end]: span.end };
}

function spanOf(p: Properties, prefix: '' | 'due'): Span | null {
  const [paragraph, start, end] = spanNames[prefix];
  const quotedIn = p[paragraph];
  return quotedIn === undefined
    ? null
    : { paragraph: quotedIn as string, start: p[start] as number, end: p[end] as number };
}

const spanNames = {
  '': ['quotedIn', 'start', 'end'],
  due: ['dueQuotedIn', 'dueStart', 'dueEnd'],
} as const;
