import type { Reference } from '../references/reference.js';
import type { Registry } from '../registry/registry.js';
import type { ParagraphNode, ReferenceEdge } from './graph.js';
import { numbering, paragraphKey } from './keys.js';
import { keyOfTitle } from './mention.js';
import { distinct } from './order.js';

/** The edges of an instrument's references, in document order; `paragraphs` are its own, by label. */
export function referenceEdges(
  references: readonly Reference[],
  instrument: string,
  paragraphs: ReadonlyMap<string, ParagraphNode>,
  registry: Registry,
): readonly ReferenceEdge[] {
  const number = numbering();
  return inOrder(references, paragraphs, ({ span }) => span.start).map((reference, order) => {
    const target = targetKey(reference, registry);
    const paragraph = paragraphKey(instrument, reference.paragraph);
    return {
      key: `${paragraph}/r${number(paragraph)}`,
      paragraph,
      instrument,
      order,
      target,
      targetParagraph: target === null ? null : pinpointedParagraph(target, reference),
      classKey: reference.kind === 'class' ? classKey(reference, paragraphs, registry) : null,
      kind: reference.kind,
      verb: reference.verb,
      role: reference.role,
      pinpoint: reference.pinpoint,
      quote: reference.quote || null,
      span: reference.quote ? reference.span : null,
      rule: reference.rule,
    };
  });
}

/** A symbol is its own key; a title is the registry's key where the registry knows it and it means one instrument, else itself. */
function targetKey({ target }: Reference, registry: Registry): string | null {
  if (target === null || target.trim() === '') return null;
  if (registry.instruments.has(target)) return target;
  const named = registry.instrumentsNamed(target);
  const exact = named.filter(({ title }) => title === target);
  const only = exact.length === 1 ? exact[0] : named.length === 1 ? named[0] : undefined;
  return only?.key ?? keyOfTitle(target);
}

/** The registry's class that the quoted words name, where they name one only. */
function classKey(
  { paragraph, span, quote }: Reference,
  paragraphs: ReadonlyMap<string, ParagraphNode>,
  registry: Registry,
): string | null {
  const within = registry.findClasses(quote).flatMap(({ records }) => records);
  const around = registry
    .findClasses(paragraphs.get(paragraph)?.text ?? '')
    .filter(({ start, end }) => span.paragraph === paragraph && start < span.end && span.start < end)
    .flatMap(({ records }) => records);
  for (const records of [within, around]) {
    const keys = distinct(records.map(({ key }) => key));
    if (keys.length === 1) return keys[0]!;
  }
  return null;
}

/** "paragraph 4 (b)" of a resolution is the paragraph labelled `4(b)`; what pinpoints several or none stays null. */
function pinpointedParagraph(target: string, { kind, pinpoint }: Reference): string | null {
  if (pinpoint === null || (kind !== 'resolution' && kind !== 'prst')) return null;
  const operative = /^(?:operative )?paragraph (\d+) ?((?:\([a-z]{1,5}\) ?)*)$/i.exec(pinpoint);
  if (operative) return paragraphKey(target, `${operative[1]}${operative[2]!.replaceAll(' ', '')}`);
  const preambular = /^preambular paragraph (\d+)$/i.exec(pinpoint);
  return preambular ? paragraphKey(target, `PP${preambular[1]}`) : null;
}

/** In document order: by the paragraph's place, then by the place in it; what stands in another paragraph keeps its turn. */
function inOrder<T extends { readonly paragraph: string }>(
  things: readonly T[],
  paragraphs: ReadonlyMap<string, ParagraphNode>,
  start: (thing: T) => number,
): readonly T[] {
  const place = (thing: T) => paragraphs.get(thing.paragraph)?.order ?? Number.MAX_SAFE_INTEGER;
  return [...things].sort((a, b) => place(a) - place(b) || (a.paragraph === b.paragraph ? start(a) - start(b) : 0));
}
