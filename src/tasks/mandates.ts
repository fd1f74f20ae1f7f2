import type { Strength } from '../clauses/clause.js';
import type { Quote } from '../text/span.js';

/** What a decision does to the life of a body. */
export const mandateActs = ['establish', 'extend', 'renew', 'terminate'] as const;
export type MandateAct = (typeof mandateActs)[number];

interface MandateForm {
  readonly act: MandateAct;
  /** The deed's first verb, adverbs before it aside. */
  readonly opening: RegExp;
  /** Words of which one must follow: what is extended is a mandate, a body's period or presence, not a measure or a courtesy. */
  readonly about: RegExp | null;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

const adverbs =
  '(?:(?:hereby|immediately|also|further|again|therefore|accordingly|formally|initially),? )*(?:to )?(?:re-?)?';
const ofMandate = /\b(?:mandates?|period|until|term|presence|stationing|deployment|operations?|authority)\b/;

/** Forms in which the Council makes, prolongs and ends bodies, after the addressee's frame ("Decides to …") is taken off. */
export const mandateForms: readonly MandateForm[] = [
  {
    act: 'establish',
    opening: new RegExp(`^${adverbs}(?:establish|create|set up|constitute|institute)\\b`),
    about: null,
    examples: ['establish, for a period of one year, the Harbour Commission', 'immediately create a panel of experts'],
    counterexamples: [
      'create conditions for the return of the harbour pilots',
      'continue to support the Harbour Commission',
    ],
  },
  {
    act: 'extend',
    opening: new RegExp(`^${adverbs}(?:extend|prolong)\\b`),
    about: ofMandate,
    examples: [
      'extend until 3 May 2031 the mandate of the Harbour Commission',
      'extend the Harbour Commission for a further period of two months',
    ],
    counterexamples: ['extend its thanks to the Harbour Commission', 'expand the Harbour Commission'],
  },
  {
    act: 'renew',
    opening: new RegExp(`^${adverbs}renew\\b`),
    about: ofMandate,
    examples: ['renew the mandate of the Harbour Commission for six months'],
    counterexamples: ['renew its call upon the Harbour Commission'],
  },
  {
    act: 'terminate',
    opening: new RegExp(`^${adverbs}(?:terminate|end|dissolve|disband|discontinue|close|liquidate)\\b`),
    about: null,
    examples: ['terminate the mandate of the Harbour Commission', 'dissolve the Harbour Commission'],
    counterexamples: ['termination of hostilities'],
  },
];

/**
 * Which act on a body's life a task is, null where it is none: a decision whose deed establishes, extends, renews or ends the body
 * that it addresses, so that the body is named in the deed itself ("Decides to extend the mandate of X until D"; S/RES/2470(2019)
 * paragraph 1). The date is the task's `due`.
 */
export function mandateOf(task: {
  readonly strength: Strength;
  readonly action: string | null;
  readonly addressees: readonly Quote[];
}): MandateAct | null {
  const { strength, action, addressees } = task;
  if (strength !== 'decision' || action === null) return null;
  const form = mandateForms.find(
    ({ opening, about }) => opening.test(action) && (about === null || about.test(action)),
  );
  return form !== undefined && addressees.some(({ quote }) => action.includes(quote)) ? form.act : null;
}
