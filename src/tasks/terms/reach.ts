import { isAt } from '../../text/matching.js';

/** How far a limiting phrase goes behind its opening: to a mark or to words that lead on, over no more characters than `most`. */
export interface Reach {
  readonly least: number;
  readonly most: number;
  /** Whether it goes on behind a short bracket ("resolution 2036 (2012)") or ends before any. */
  readonly overBrackets: boolean;
  /** Words before which it ends. */
  readonly before: RegExp | null;
}

/** The longest bracket that a phrase goes on behind. */
const shortBracket = 40;

/** Words before which a phrase ends, each as printed behind a space. */
const before = (...words: readonly string[]): RegExp => new RegExp(` (?:${words.join('|')})(?!\\w)`, 'y');

const furtherDecision = ['and that', 'and in order to', 'in order to'];

/** A phrase of words ends at a mark, before a long bracket, or where a further decision begins. */
const clause: Reach = { least: 0, most: 400, overBrackets: true, before: before(...furtherDecision) };

export const reaches = {
  clause,
  /** "if the parties do not comply, to impose …": the deed comes behind its condition. */
  condition: {
    ...clause,
    before: before(
      ...furtherDecision,
      'to consider',
      'to review',
      'to adopt',
      'to take further',
      'to take additional',
      'to take appropriate',
      'to impose',
      'to resume',
    ),
  },
  agreement: {
    ...clause,
    before: before(
      ...furtherDecision,
      'to ensure',
      'to help',
      'to prevent',
      'to support',
      'to facilitate',
      'to enable',
      'to allow',
      'to protect',
      'to provide',
    ),
  },
  doing: {
    least: 4,
    most: 220,
    overBrackets: true,
    before: before('to include', 'to the Council', 'to give', 'to submit', 'to take into account', 'to pay'),
  },
  near: { least: 0, most: 110, overBrackets: false, before: null },
} as const satisfies Readonly<Record<string, Reach>>;

/** Where a phrase ends that goes on from an offset of a text, or -1 where it goes on too far. */
export function endOfReach(text: string, from: number, { least, most, overBrackets, before }: Reach): number {
  let at = from;
  for (let taken = 0; taken <= most; taken++) {
    if (taken >= least && endsAt(text, at, overBrackets, before)) return at;
    const mark = text[at];
    if (mark === undefined || mark === ')' || isStop(mark)) return -1;
    if (mark === '(') {
      const close = overBrackets ? closing(text, at) : -1;
      if (close < 0) return -1;
      at = close;
    }
    at++;
  }
  return -1;
}

/** Marks at which a phrase ends. */
const isStop = (mark: string | undefined): boolean => mark === ',' || mark === ';' || mark === ':' || mark === '.';

function endsAt(text: string, at: number, overBrackets: boolean, before: RegExp | null): boolean {
  if (at >= text.length) return true;
  const mark = text[at];
  if (mark === ' ') return before !== null && isAt(before, text, at);
  return mark === '(' ? !overBrackets || longBracket(text, at) : isStop(mark);
}

/** Where a short bracket closes that holds no other, or -1. */
function closing(text: string, open: number): number {
  for (let at = open + 1; at <= open + shortBracket + 1; at++) {
    if (text[at] === ')') return at;
    if (text[at] === '(' || text[at] === undefined) return -1;
  }
  return -1;
}

/** Whether a bracket goes on for more characters than a short one has. */
function longBracket(text: string, open: number): boolean {
  for (let at = open + 1; at <= open + shortBracket + 1; at++)
    if (text[at] === ')' || text[at] === '(' || text[at] === undefined) return false;
  return true;
}
