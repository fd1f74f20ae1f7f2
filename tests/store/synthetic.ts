import { strengths } from '../../src/clauses/clause.js';
import { digestOf } from '../../src/graph/build.js';
import { citationsOf } from '../../src/graph/citations.js';
import type { ActorEdge, InstrumentGraph, ParagraphNode, ReferenceEdge, TaskNode } from '../../src/graph/graph.js';
import { actorRoles } from '../../src/graph/graph.js';
import { bodyOfKey, instrumentOfKey } from '../../src/graph/mention.js';
import type { Span } from '../../src/text/span.js';

export interface SyntheticOptions {
  /** How many instruments. */
  readonly instruments: number;
  readonly seed?: number;
  /** How often the most cited one is cited, at most. */
  readonly mostCited?: number;
  /** How many bodies; the first ones are tasked most. */
  readonly bodies?: number;
  /** Whether paragraphs have their words. */
  readonly text?: boolean;
}

/**
 * A made-up Council of any size, the same for the same seed: about 30 paragraphs an instrument, four instruments cited on average (the
 * recent more often than the old, a few much more often than the rest), a task in two operative paragraphs of three. Graphs come one
 * by one, oldest first, so that a large Council need not be held in memory.
 */
export function* syntheticCouncil({
  instruments,
  seed = 2331,
  mostCited = 350,
  bodies = 400,
  text = true,
}: SyntheticOptions): Generator<InstrumentGraph> {
  const random = randomBy(seed);
  const below = (end: number) => Math.floor(random() * end);
  // Each citation that was made, so that picking one at random prefers what is cited already.
  const cited: number[] = [];
  const timesCited = new Uint32Array(instruments);
  for (let at = 0; at < instruments; at++) {
    const key = syntheticKey(at, instruments);
    const adopted = `${yearOf(at, instruments)}-${String(1 + ((at * 7) % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
    const paragraphs: ParagraphNode[] = [];
    const references: ReferenceEdge[] = [];
    const tasks: TaskNode[] = [];
    const actors: ActorEdge[] = [];
    const preambular = 6 + below(12);
    const operative = 8 + below(22);
    const span = (label: string, start: number): Span => ({ paragraph: label, start, end: start + 8 });
    for (let order = 0; order < preambular + operative; order++) {
      const isPreambular = order < preambular;
      const label = isPreambular ? `PP${order + 1}` : String(order - preambular + 1);
      const paragraph = `${key}#${label}`;
      paragraphs.push({
        key: paragraph,
        instrument: key,
        label,
        kind: isPreambular ? 'preambular' : 'operative',
        order,
        parent: null,
        heading: null,
        text: text ? sentence(below) : null,
      });
      const targets = new Set<number>();
      for (
        let tries = isPreambular ? (order === 1 ? 2 + below(4) : below(6) === 0 ? 1 : 0) : below(12) === 0 ? 1 : 0;
        tries > 0 && at > 0;
        tries--
      ) {
        const kind = random();
        const target =
          kind < 0.45 && cited.length > 0
            ? cited[below(cited.length)]!
            : kind < 0.9
              ? at - 1 - below(Math.min(at, 60))
              : below(at);
        if (timesCited[target]! >= mostCited || targets.has(target)) continue;
        targets.add(target);
        timesCited[target]!++;
        cited.push(target);
        const number = targets.size;
        references.push({
          key: `${paragraph}/r${number}`,
          paragraph,
          instrument: key,
          order: references.length,
          target: syntheticKey(target, instruments),
          targetParagraph: null,
          classKey: null,
          kind: 'resolution',
          verb: ['recall', 'reaffirm', 'note', 'welcome', 'take note'][below(5)]!,
          role: below(8) === 0 ? 'name' : 'cited',
          pinpoint: null,
          quote: text ? 'words of' : null,
          span: text ? span(label, 0) : null,
          rule: 'made-up',
        });
      }
      if (isPreambular || below(3) === 0) continue;
      const task = `${paragraph}/1`;
      tasks.push({
        key: task,
        instrument: key,
        paragraph,
        order: tasks.length,
        verb: ['request', 'urge', 'decide', 'call upon', 'encourage'][below(5)]!,
        strength: strengths[below(strengths.length)]!,
        quote: text ? 'Requests' : null,
        span: text ? span(label, 0) : null,
        action: text ? 'to report on what was done' : null,
        gist: 'report on it',
        deliverable: below(4) === 0 ? 'report' : null,
        mandate: null,
        due:
          below(5) === 0
            ? { period: 'P12M', date: `${Number(adopted.slice(0, 4)) + 1}${adopted.slice(4)}`, quote: null, span: null }
            : null,
        conditions: [],
        rule: 'made-up',
        adopted,
      });
      for (const role of actorRoles) {
        const count = role === 'addressee' ? 1 + below(2) : below(3) === 0 ? 1 : 0;
        for (let place = 0; place < count; place++) {
          actors.push({
            task,
            role,
            order: place,
            body: syntheticBody(Math.floor(bodies * random() ** 4)),
            pointer: false,
            quote: text ? 'the body' : null,
            span: text ? span(label, 9) : null,
          });
        }
      }
    }
    yield {
      digest: digestOf(`${seed} ${key}`, 'synthetic', ''),
      rank: '',
      instrument: {
        ...instrumentOfKey(key),
        title: `On the ${words[at % words.length]} of the ${words[(at * 5 + 3) % words.length]}`,
        adopted,
        chapterVII: at % 3 === 0,
        knownBy: text ? 'text' : 'facts',
        source: 'made up',
      },
      paragraphs,
      references,
      citations: citationsOf(references, new Map(paragraphs.map((node) => [node.key, node]))),
      tasks,
      actors,
      topics: [{ key: `topic ${at % 97}`, label: `topic ${at % 97}`, uri: null }],
      ballots: [],
      sponsors: [],
      mentionedInstruments: [...new Set(references.map(({ target }) => target!))].sort().map(instrumentOfKey),
      mentionedBodies: [...new Set(actors.map(({ body }) => body!))].sort().map(bodyOfKey),
    };
  }
}

/** The key of the synthetic instrument at this place; years run from 1946 to 2024 whatever the size. */
export function syntheticKey(at: number, instruments: number): string {
  return `S/RES/${at + 1}(${yearOf(at, instruments)})`;
}

/** The key of the body at this place; the first is tasked most. */
export function syntheticBody(at: number): string {
  return `Body ${at + 1}`;
}

function yearOf(at: number, instruments: number): number {
  return 1946 + Math.floor((at * 79) / instruments);
}

const words =
  'quiet border peace noise office report river market council harvest bridge winter garden letter signal'.split(' ');

function sentence(below: (end: number) => number): string {
  const some = Array.from({ length: 30 + below(60) }, () => words[below(words.length)]!);
  return `words of ${some.join(' ')}.`;
}

/** Mulberry32: small, seeded, good enough for making things up. */
function randomBy(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
