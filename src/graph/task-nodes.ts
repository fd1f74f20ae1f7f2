import type { Registry } from '../registry/registry.js';
import type { Actor, Task } from '../tasks/task.js';
import { keyOfBodyName } from './body-name.js';
import type { ActorEdge, ActorRole, InstrumentNode, ParagraphNode, TaskNode } from './graph.js';
import { numbering, paragraphKey } from './keys.js';

/** The nodes of an instrument's tasks, in the order of the reading; `paragraphs` are its own, by label. */
export function taskNodes(
  tasks: readonly Task[],
  instrument: InstrumentNode,
  paragraphs: ReadonlyMap<string, ParagraphNode>,
): readonly TaskNode[] {
  const number = numbering();
  return tasks.map((task, order) => {
    const paragraph = paragraphKey(instrument.key, task.paragraph);
    const known = paragraphs.has(task.paragraph);
    return {
      key: `${paragraph}/${number(paragraph)}`,
      instrument: instrument.key,
      paragraph,
      order,
      verb: task.verb,
      strength: task.strength,
      quote: task.quote || null,
      span: task.quote ? task.span : null,
      action: task.action || null,
      gist: task.gist || null,
      deliverable: task.deliverable,
      mandate: task.mandate,
      due: task.due && { ...task.due, quote: task.due.quote || null, span: task.due.quote ? task.due.span : null },
      conditions: known ? task.conditions : null,
      rule: task.rule,
      adopted: instrument.adopted,
    };
  });
}

/** Who has which role in a task: addressees, then partners, then recipients, each numbered in the order of the words. */
export function actorEdges(
  task: string,
  { addressees, with: partners, reportsTo }: Task,
  registry: Registry,
): ActorEdge[] {
  return [
    ...edgesOf(task, 'addressee', addressees, registry),
    ...edgesOf(task, 'partner', partners, registry),
    ...edgesOf(task, 'recipient', reportsTo, registry),
  ];
}

function edgesOf(task: string, role: ActorRole, actors: readonly Actor[], registry: Registry): ActorEdge[] {
  const edges = actors.flatMap(({ body, bodies, quote, span }) => {
    const pointer = body === null;
    const meant = pointer ? (bodies ?? []) : [body];
    const keys: readonly (string | null)[] = meant.length === 0 ? [null] : meant.map((name) => bodyKey(name, registry));
    return keys.map((key) => ({ task, role, body: key, pointer, quote: quote || null, span: quote ? span : null }));
  });
  return edges.map((edge, order) => ({ ...edge, order }));
}

/**
 * A body's key: the registry's where it has one of this key, knows one body of this name or people decided what the name means, else the
 * printed name as `keyOfBodyName` writes it.
 */
function bodyKey(name: string, registry: Registry): string {
  const known = registeredKey(name, registry);
  if (known !== null) return known;
  const key = keyOfBodyName(name);
  return registeredKey(key, registry) ?? key;
}

function registeredKey(name: string, registry: Registry): string | null {
  if (registry.bodies.has(name)) return name;
  const named = registry.bodiesNamed(name);
  return named.length === 1 ? named[0]!.key : registry.bodyDecided(name);
}
