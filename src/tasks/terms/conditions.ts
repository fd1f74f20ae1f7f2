import { type Quote, quoteOf } from '../../text/span.js';
import { Beginnings, begins } from './beginnings.js';
import { type ConditionForm, conditionForms } from './conditionForms.js';
import { limitsDeed } from './limiting.js';
import { type StretchWords, startOf } from './stretch.js';
import { wholeCondition } from './wholeClause.js';

const forms = new Beginnings(conditionForms, (form) => form.begins);

/** A phrase of a form: where it begins and ends in its stretch, and where the form was read to. */
interface Found {
  readonly form: ConditionForm;
  readonly read: number;
  readonly from: number;
  readonly to: number;
}

/** The limiting phrases of a stretch, in order, each wording once; of all forms or of `only` one. */
export function conditionsIn(stretch: StretchWords, only: string | null = null): readonly Quote[] {
  const found = phrasesIn(stretch, only);
  if (found.length === 0) return none;
  const { label, text, start } = stretch.of;
  const quotes: Quote[] = [];
  let end = -1;
  for (let n = 0; n < found.length; n++) {
    const { from } = found[n]!;
    if (from < end) continue;
    const to = beforeNext(stretch.text, found, n);
    end = to;
    const quote = quoteOf(label, text, start + from, start + to);
    if (quotes.length === 0 || !quotes.some((other) => sameWords(other, quote))) quotes.push(quote);
  }
  return quotes;
}

/** Phrases that stand by themselves behind "and". */
const apart = new Set(['within-mandate', 'within-limits', 'upon-request']);

/** Where a phrase ends: before a further one that an "and" joins to it ("consistent with their rules and within their capabilities"). */
function beforeNext(text: string, found: readonly Found[], n: number): number {
  const { form, from, to } = found[n]!;
  if (form.rule === 'as-appropriate') return to;
  for (let next = n + 1; next < found.length && found[next]!.from < to; next++) {
    const at = found[next]!.from;
    if (at > from + 5 && apart.has(found[next]!.form.rule) && text.slice(at - 5, at) === ' and ')
      return text[at - 6] === ',' ? at - 6 : at - 5;
  }
  return to;
}

const sameWords = (one: Quote, other: Quote): boolean =>
  one.quote.length === other.quote.length && one.quote.toLowerCase() === other.quote.toLowerCase();

/** The phrases of all forms, those that begin first and are longest before the others; those of one form do not overlap. */
function phrasesIn(stretch: StretchWords, only: string | null): readonly Found[] {
  let found: Found[] | null = null;
  for (let k = forms.next(stretch, stretch.from, stretch.to); k >= 0; k = forms.next(stretch, k + 1, stretch.to)) {
    const beginning = forms.with(stretch.words[k]!);
    for (let n = 0; n < beginning.length; n++) {
      const form = beginning[n]!.row;
      if (!begins(beginning[n]!, stretch, k) || (only !== null && form.rule !== only)) continue;
      const start = startOf(stretch, k);
      if (found !== null && isRead(found, form, start)) continue;
      const end = endOfForm(form, stretch, k);
      if (end < 0) continue;
      const printed = stretch.text.slice(start, end);
      const to = limitsDeed(form.rule, stretch.text, start, printed)
        ? start + wholeCondition(stretch.text, start, printed).length
        : -1;
      (found ??= []).push({ form, read: end, from: start, to });
    }
  }
  if (found === null) return none;
  const limiting = found.filter(({ to }) => to >= 0);
  return limiting.length < 2 ? limiting : limiting.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Whether a phrase of the same form that was found last goes on behind a place. */
function isRead(found: readonly Found[], form: ConditionForm, place: number): boolean {
  for (let n = found.length - 1; n >= 0; n--) if (found[n]!.form === form) return place < found[n]!.read;
  return false;
}

function endOfForm({ ways }: ConditionForm, stretch: StretchWords, k: number): number {
  for (let n = 0; n < ways.length; n++) {
    const end = ways[n]!(stretch, k);
    if (end >= 0) return end;
  }
  return -1;
}

const none: readonly never[] = [];
