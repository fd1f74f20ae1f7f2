import type { Quote } from '../../text/span.js';
import { conditionsIn } from './conditions.js';
import { wordsOfStretch } from './stretch.js';

/** The longest condition that stands before the verb. */
const longest = 240;
const opensHere = [' and, ', ', and ', '; '] as const;

/**
 * The limiting phrases before a clause's verb, which hold for what it demands and not for the deed before them: "Upon the cessation
 * of hostilities, calls upon …", "…, and, if such goods are found, further requires …" (S/RES/1701(2006) paragraph 2).
 */
export function foregoing(label: string, text: string, verb: number): readonly Quote[] {
  if (verb < 6 || text[verb - 1] !== ' ' || text[verb - 2] !== ',') return none;
  const end = verb - 2;
  let start = end > longest ? -1 : 0;
  for (const opening of opensHere) {
    const at = text.lastIndexOf(opening, end - 2);
    if (at >= 0) start = Math.max(start, at + opening.length);
  }
  if (start < 0 || end - start > longest) return none;
  const stretch = wordsOfStretch({ label, text, start, end });
  const first = stretch.text[0];
  if (first === undefined) return none;
  // A sentence that opens with its condition prints it with a capital letter.
  const found = conditionsIn({ ...stretch, text: first.toLowerCase() + stretch.text.slice(1) });
  return found.filter(({ span }) => span.start === start && span.end === end);
}

/** Whether a limiting phrase ends what is said before another verb, between "and" and that verb ("…, and, if such goods are found, further requires"). */
export function belongsBehind(text: string, { span }: Quote, end: number): boolean {
  return (
    span.end >= end - 1 &&
    text[span.end] === ',' &&
    text.slice(Math.max(0, span.start - 6), span.start).endsWith(' and, ') &&
    /^, [a-z]/.test(text.slice(span.end, span.end + 3))
  );
}

const none: readonly never[] = [];
