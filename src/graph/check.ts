import type { DistinctBodies } from '../registry/records.js';
import type { BodyNode, InstrumentGraph, RegistryGraph } from './graph.js';
import { foldName, namesOf } from './names.js';
import { byCodeUnit, sortKeyOfInstrument } from './order.js';

/** Something about a whole graph that people should look at. */
export type Finding =
  /** A resolution or statement that is cited but was not loaded: the graph knows it as a stub, or by the registry. */
  | { readonly kind: 'not-loaded'; readonly instrument: string; readonly citedBy: readonly string[] }
  /** A resolution that cannot be: one of the same number and another year was loaded. */
  | {
      readonly kind: 'no-such-resolution';
      readonly instrument: string;
      readonly loaded: string;
      readonly citedBy: readonly string[];
    }
  /** An instrument cites a later one. `told` says whether its reading has a diagnostic that the text does so. */
  | {
      readonly kind: 'cites-later';
      readonly from: string;
      readonly to: string;
      readonly paragraphs: readonly string[];
      readonly told: boolean;
    }
  /** What the registry says of a body leads to nothing. */
  | { readonly kind: 'no-parent'; readonly body: string; readonly parent: string }
  /** Two bodies whose names are so alike that they may be one. */
  | { readonly kind: 'alike'; readonly bodies: readonly [string, string]; readonly tasks: readonly [number, number] };

/**
 * Looks over what was read of many instruments and what the registry says: every resolution that is cited is there, none cites a later
 * one, bodies' parents exist, no two bodies are one. `told` are the instruments whose readings say that they refer to later ones,
 * `distinct` what people decided of bodies that are alike. Pure; findings in the order of their kinds, then of what they are about.
 */
export function check(
  graphs: Iterable<InstrumentGraph>,
  registry: RegistryGraph,
  told: ReadonlySet<string> = new Set(),
  distinct: readonly DistinctBodies[] = [],
): readonly Finding[] {
  const loaded = new Map<string, string | null>();
  const citedBy = new Map<string, Map<string, readonly string[]>>();
  const tasks = new Map<string, number>();
  const bodies = new Map(registry.bodies.map((body) => [body.key, body]));
  for (const { instrument, citations, actors, mentionedBodies } of graphs) {
    loaded.set(instrument.key, instrument.adopted);
    for (const { from, to, paragraphs } of citations) {
      const citing = citedBy.get(to) ?? new Map<string, readonly string[]>();
      citedBy.set(to, citing.set(from, [...(citing.get(from) ?? []), ...paragraphs]));
    }
    for (const { body } of actors) if (body !== null) tasks.set(body, (tasks.get(body) ?? 0) + 1);
    for (const body of mentionedBodies) if (!bodies.has(body.key)) bodies.set(body.key, body);
  }
  return [
    ...missing(loaded, citedBy),
    ...later(loaded, citedBy, told),
    ...registry.bodies.flatMap(({ key, parent }): readonly Finding[] =>
      parent === null || bodies.has(parent) ? [] : [{ kind: 'no-parent', body: key, parent }],
    ),
    ...alike([...bodies.values()], distinct).map(
      (pair): Finding => ({
        kind: 'alike',
        bodies: pair,
        tasks: [tasks.get(pair[0]) ?? 0, tasks.get(pair[1]) ?? 0],
      }),
    ),
  ];
}

type Cited = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

function missing(loaded: ReadonlyMap<string, string | null>, citedBy: Cited): readonly Finding[] {
  const byNumber = new Map<string, string>();
  for (const key of loaded.keys()) byNumber.set(key.replace(/\(\d+\)$/, ''), key);
  const keys = [...citedBy.keys()].filter((key) => /^S\/(?:RES|PRST)\//.test(key) && !loaded.has(key));
  return inOrder(keys).map((instrument): Finding => {
    const citing = inOrder([...citedBy.get(instrument)!.keys()]);
    const other = instrument.startsWith('S/RES/') ? byNumber.get(instrument.replace(/\(\d+\)$/, '')) : undefined;
    return other === undefined
      ? { kind: 'not-loaded', instrument, citedBy: citing }
      : { kind: 'no-such-resolution', instrument, loaded: other, citedBy: citing };
  });
}

/** By date where both are known, else by the numbers of resolutions and the years of the rest. */
function later(
  loaded: ReadonlyMap<string, string | null>,
  citedBy: Cited,
  told: ReadonlySet<string>,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const to of inOrder([...citedBy.keys()])) {
    for (const from of inOrder([...citedBy.get(to)!.keys()])) {
      if (!isLater(to, from, loaded)) continue;
      findings.push({ kind: 'cites-later', from, to, paragraphs: citedBy.get(to)!.get(from)!, told: told.has(from) });
    }
  }
  return findings;
}

function isLater(to: string, from: string, loaded: ReadonlyMap<string, string | null>): boolean {
  const [a, b] = [numberOf(to), numberOf(from)];
  if (a !== null && b !== null) return a > b;
  const [dateOfTo, dateOfFrom] = [loaded.get(to) ?? null, loaded.get(from) ?? null];
  if (dateOfTo !== null && dateOfFrom !== null) return dateOfTo > dateOfFrom;
  const [yearOfTo, yearOfFrom] = [sortKeyOfInstrument(to).slice(0, 4), sortKeyOfInstrument(from).slice(0, 4)];
  return yearOfTo > yearOfFrom;
}

function numberOf(key: string): number | null {
  const number = /^S\/RES\/(\d+)\(/.exec(key)?.[1];
  return number === undefined ? null : Number(number);
}

/**
 * Pairs of bodies of which at least one is unknown to the registry and which share a name but for small words, plurals, the order of
 * the words or a letter; what both are known to the registry was decided there. A body of the registry comes first in its pair.
 */
function alike(
  bodies: readonly BodyNode[],
  distinct: readonly DistinctBodies[],
): readonly (readonly [string, string])[] {
  const decided = groupsOf(distinct);
  const byShape = new Map<string, Map<string, BodyNode>>();
  for (const body of bodies) {
    for (const name of namesOf(body).keys()) {
      for (const shape of shapesOf(name)) {
        const some = byShape.get(shape) ?? new Map<string, BodyNode>();
        byShape.set(shape, some.set(body.key, body));
      }
    }
  }
  const pairs = new Map<string, readonly [string, string]>();
  for (const some of byShape.values()) {
    const those = [...some.values()].sort(
      (a, b) => Number(b.registered) - Number(a.registered) || byCodeUnit(a.key, b.key),
    );
    for (const [at, other] of those.entries()) {
      // What several registered bodies share is ambiguous there already.
      const first = other.registered ? undefined : those.slice(0, at).find((one) => !areDistinct(one, other, decided));
      if (first) pairs.set(`${first.key}\0${other.key}`, [first.key, other.key] as const);
    }
  }
  return [...pairs.values()].sort(([a, b], [c, d]) => byCodeUnit(a, c) || byCodeUnit(b, d));
}

/** The numbers of the decisions that a name stands in. */
function groupsOf(distinct: readonly DistinctBodies[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [number, { names }] of distinct.entries()) {
    for (const name of names) groups.set(foldName(name), [...(groups.get(foldName(name)) ?? []), number]);
  }
  return groups;
}

/**
 * By a decision; because one is not many: "the group" is one that its text knows, "groups" are a class; or because their acronyms
 * differ: MINURCA is not MINURCAT.
 */
function areDistinct(one: BodyNode, other: BodyNode, decided: ReadonlyMap<string, readonly number[]>): boolean {
  const groups = decided.get(foldName(other.key)) ?? [];
  return (
    decided.get(foldName(one.key))?.some((group) => groups.includes(group)) ||
    isPlural(one.key) !== isPlural(other.key) ||
    (acronymsIn(one.key) !== '' && acronymsIn(other.key) !== '' && acronymsIn(one.key) !== acronymsIn(other.key))
  );
}

function acronymsIn(name: string): string {
  return (name.match(/(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]+(?![\p{L}\d])/gu) ?? []).sort(byCodeUnit).join(' ');
}

function isPlural(name: string): boolean {
  const head = /^(?:(?! (?:of|for|in|on|to|from|with)\b).)+/.exec(name)?.[0] ?? name;
  return /(?:[^s]s|men|people|ies-General)$/.test(head);
}

const smallWords = new Set(['a', 'an', 'and', 'by', 'for', 'in', 'of', 'on', 'the', 'to', 'with']);
/** Shorter names differ by a letter too often to be one. */
const longEnough = 12;

/** The words of a name in alphabetical order, without small words and plurals; and, of a long name, its letters less any one of them. */
function shapesOf(name: string): readonly string[] {
  const words = foldName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !smallWords.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:ies|y)$/, 'i').replace(/s$/, '') : word));
  if (words.length === 0) return [];
  const letters = words.join('');
  const shapes = [`words ${[...words].sort(byCodeUnit).join(' ')}`];
  // A digit is no slip: committees and resolutions are told apart by it.
  if (letters.length < longEnough || /\d/.test(letters)) return shapes;
  for (let at = 0; at < letters.length; at++) shapes.push(`letters ${letters.slice(0, at)}${letters.slice(at + 1)}`);
  return [...shapes, `letters ${letters}`];
}

function inOrder(keys: readonly string[]): readonly string[] {
  return [...keys].sort((a, b) => byCodeUnit(sortKeyOfInstrument(a), sortKeyOfInstrument(b)));
}

/** A finding in a line. */
export function lineOf(finding: Finding): string {
  switch (finding.kind) {
    case 'not-loaded':
      return `${finding.instrument} is cited and was not loaded: by ${some(finding.citedBy)}`;
    case 'no-such-resolution':
      return `${finding.instrument} is cited and cannot be, for there is ${finding.loaded}: by ${some(finding.citedBy)}`;
    case 'cites-later':
      return `${finding.from} cites ${finding.to}, which is later, in ${some(finding.paragraphs)}${finding.told ? ', as its text does' : ''}`;
    case 'no-parent':
      return `${finding.body} is said to be under ${finding.parent}, which is not there`;
    case 'alike':
      return `${finding.bodies.map((key, at) => `${key} (${finding.tasks[at]})`).join(' and ')} may be one body`;
  }
}

function some(names: readonly string[]): string {
  return names.length <= 4 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
}
