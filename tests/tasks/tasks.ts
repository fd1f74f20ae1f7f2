import { findClauses } from '../../src/clauses/find.js';
import type { Document, Paragraph } from '../../src/document/document.js';
import { loadRegistry } from '../../src/registry/load.js';
import { readTasks } from '../../src/tasks/read.js';
import type { Actor, Task } from '../../src/tasks/task.js';
import type { Diagnostic } from '../../src/text/diagnostic.js';
import { documentOf, paragraph } from '../clauses/document.js';

export const registry = loadRegistry();

/** A resolution of our own, adopted on 31 August 2015 under the number 9999. */
export function resolution(paragraphs: readonly Paragraph[]): Document {
  const document = documentOf(paragraphs);
  return { ...document, header: { ...document.header, symbol: 'S/RES/9999(2015)', adopted: '2015-08-31' } };
}

/** Operative paragraphs 1, 2, …; a text that begins with "(a)" is an item of the paragraph before it. */
export function paragraphsOf(texts: readonly string[]): readonly Paragraph[] {
  const made: Paragraph[] = [];
  let number = 0;
  for (const text of texts) {
    const item = /^\(([a-z])\) /.exec(text);
    if (item && made.length > 0)
      made.push(
        paragraph(
          `${number}(${item[1]})${made.some((one) => one.label === `${number}(${item[1]})`) ? `'${made.length}` : ''}`,
          text.slice(4),
          { parent: `${number}` },
        ),
      );
    else if (/^(?:Recalling|Urging|Taking note)\b/.test(text)) made.push(paragraph(`PP${made.length + 1}`, text));
    else made.push(paragraph(`${++number}`, text));
  }
  return made;
}

export function tasksOf(...texts: readonly string[]): {
  readonly tasks: readonly Task[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const document = resolution(paragraphsOf(texts));
  return readTasks(document, findClauses(document).clauses, registry);
}

const named = (actor: Actor): string => `${actor.quote} = ${actor.bodies?.join(' + ') ?? actor.body ?? '?'}`;

/** A task in a few lines, for tables of cases. */
export function told(task: Task): Readonly<Record<string, unknown>> {
  return {
    in: task.paragraph,
    verb: task.verb,
    who: task.addressees.map(named),
    ...(task.with.length > 0 ? { with: task.with.map(named) } : {}),
    ...(task.reportsTo.length > 0 ? { to: task.reportsTo.map(named) } : {}),
    ...(task.due ? { due: [task.due.period, task.due.date] } : {}),
    ...(task.conditions.length > 0 ? { if: task.conditions.map((condition) => condition.quote) } : {}),
    ...(task.deliverable ? { brings: task.deliverable } : {}),
    gist: task.gist,
  };
}
