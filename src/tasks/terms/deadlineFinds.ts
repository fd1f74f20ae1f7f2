import { endingWith, endOfMatch, matchAt } from '../../text/matching.js';
import { WordClass, wordClass } from '../../text/wordClass.js';
import { anyBegins, Beginnings, begins } from './beginnings.js';
import type { Unit } from './calendar.js';
import { type Counted, countedAt, unitOfTime } from './counted.js';
import { type Day, dayAt, type Ending, endingAt, month, monthAsEnding, monthAt } from './days.js';
import { type Core, type DeadlineForm, deadlineForms, type FormAround, margin, type WordedForm } from './deadlines.js';
import { endOf, lowIn, type StretchWords, startOf } from './stretch.js';

/** Words that look like a deadline, and the form that they have. */
export interface Found {
  readonly form: DeadlineForm;
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly unit: Unit | null;
  readonly day: Pick<Day, 'year' | 'month' | 'day'> | null;
  readonly ending: Pick<Ending, 'year' | 'month'> | null;
}

/** What is found in a stretch: its text in small letters, the days in it, and what looks like a deadline. */
export interface Finds {
  readonly text: string;
  readonly low: string;
  readonly days: readonly Day[];
  readonly found: readonly Found[];
}

const isWorded = (form: DeadlineForm): form is WordedForm => 'begins' in form;
const isAround = (form: DeadlineForm): form is FormAround => 'around' in form;

const sticky = ({ source }: RegExp): RegExp => new RegExp(source, 'y');
/**
 * A pattern for what stands before a place; its first group is all of it. It is read backwards, where the engine does not keep the order
 * of alternatives: none may end in another.
 */
const standingBefore = ({ source }: RegExp): RegExp => endingWith(`(${source})`);

const worded = new Beginnings(
  deadlineForms.filter(isWorded).map((form) => ({ form, pattern: sticky(form.pattern) })),
  ({ form }) => form.begins,
);

interface Around {
  readonly form: FormAround;
  readonly before: RegExp | null;
  readonly after: RegExp | null;
}

const around = new Map<Core, Around[]>();
for (const form of deadlineForms.filter(isAround)) {
  const row = {
    form,
    before: form.before === undefined ? null : standingBefore(form.before),
    after: form.after === undefined ? null : sticky(form.after),
  };
  around.set(form.around, [...(around.get(form.around) ?? []), row]);
}
const beforeCount = standingBefore(margin);

const endWord = wordClass('end expiry expiration expiring termination');

/** The words at which anything is to be noted of a deadline. */
const noted = new WordClass(
  (low) => worded.begin(low) || [unitOfTime, month, endWord].some((words) => words.hasLow(low)),
);

/** What the words of a stretch show that a deadline may be told around; null what it has none of. */
interface Told {
  readonly core: Core;
  readonly start: number;
  readonly end: number;
  readonly counted: Counted | null;
  readonly day: Day | null;
  readonly ending: Ending | null;
}

const none: readonly never[] = [];

/** What looks like a deadline in a stretch, in order, of all forms or of `only` one; null where nothing does. */
export function deadlinesIn(stretch: StretchWords, only: string | null): Finds | null {
  const { text, from, to } = stretch;
  let k = noted.next(stretch, from, to);
  if (k < 0) return null;
  const told: Told[] = [];
  const begun: number[] = [];
  for (; k >= 0; k = noted.next(stretch, k + 1, to)) {
    const word = stretch.words[k]!;
    if (anyBegins(worded.with(word), stretch, k)) begun.push(k);
    if (unitOfTime.has(word)) tellsPeriod(stretch, k, told);
    else if (endWord.has(word)) tellsEnd(stretch, k, told);
    else if (monthAt(word) > 0) tellsDay(stretch, k, told);
  }
  if (told.length === 0 && begun.length === 0) return null;
  const low = smallLetters(text);
  const found: Found[] = [];
  for (const at of begun) wordedAt(stretch, low, at, found);
  foundAround(low, told, found);
  const kept = only === null ? found : found.filter(({ form }) => form.rule === only);
  if (kept.length === 0) return null;
  return { text, low, days: daysIn(told), found: apart(kept) };
}

function daysIn(told: readonly Told[]): readonly Day[] {
  let days: Day[] | null = null;
  for (const { core, day } of told) if (core === 'day' && day !== null) (days ??= []).push(day);
  return days ?? none;
}

/** Those that begin first and are longest, and do not overlap. */
function apart(found: Found[]): readonly Found[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const one of found) if (kept.length === 0 || one.start >= kept.at(-1)!.end) kept.push(one);
  return kept;
}

/** The same text in small letters, place by place. */
function smallLetters(text: string): string {
  const low = text.toLowerCase();
  return low.length === text.length ? low : text;
}

function tellsPeriod(words: StretchWords, k: number, told: Told[]): void {
  const counted = countedAt(words, k);
  if (counted === null) return;
  const { start, end, joint, adverb } = counted;
  if (!adverb) told.push({ core: 'period', start, end, counted, day: null, ending: null });
  if (!adverb && joint === 'space') told.push({ core: 'plain period', start, end, counted, day: null, ending: null });
  if (joint !== null) told.push({ core: 'interval', start, end, counted, day: null, ending: null });
}

function tellsDay(words: StretchWords, k: number, told: Told[]): void {
  const day = dayAt(words, k);
  if (day !== null)
    for (const start of day.openings) told.push({ core: 'day', start, end: day.end, counted: null, day, ending: null });
  // "mid-March"
  const start = startOf(words, k) + lowIn(words, k).indexOf('-') + 1;
  told.push({ core: 'month', start, end: endOf(words, k), counted: null, day: null, ending: monthAsEnding(words, k) });
}

function tellsEnd(words: StretchWords, k: number, told: Told[]): void {
  const ending = endingAt(words, k);
  if (ending !== null)
    told.push({ core: 'ending', start: ending.start, end: ending.end, counted: null, day: null, ending });
  const start = startOf(words, lowIn(words, k - 1) === 'the' ? k - 1 : k);
  told.push({ core: 'an end', start, end: start, counted: null, day: null, ending: null });
}

function wordedAt(words: StretchWords, low: string, k: number, found: Found[]): void {
  const beginning = worded.with(words.words[k]!);
  for (let n = 0; n < beginning.length; n++) {
    if (!begins(beginning[n]!, words, k)) continue;
    const { form, pattern } = beginning[n]!.row;
    const match = matchAt(pattern, low, startOf(words, k));
    if (match === null) continue;
    const unit = (match.groups?.['unit'] as Unit | undefined) ?? null;
    const end = match.index + match[0].length;
    found.push({ form, start: match.index, end, count: 1, unit, day: null, ending: null });
  }
}

function foundAround(low: string, told: readonly Told[], found: Found[]): void {
  for (const one of told)
    for (const row of around.get(one.core) ?? none) {
      const deadline = deadlineAround(low, one, row, told);
      if (deadline !== null) found.push(deadline);
    }
}

/** The plain period that ends at a place. */
function periodEndingAt(told: readonly Told[], end: number): Counted | null {
  for (const { core, counted } of told) if (core === 'plain period' && counted!.end === end) return counted;
  return null;
}

/** Where what stands before a place begins, or -1 where it is something else. */
function startBefore(pattern: RegExp, text: string, at: number): number {
  const match = matchAt(pattern, text, at);
  return match === null ? -1 : at - match[1]!.length;
}

function deadlineAround(text: string, told: Told, { form, before, after }: Around, all: readonly Told[]): Found | null {
  let start = before === null ? told.start : startBefore(before, text, told.start);
  if (start < 0) return null;
  const end = after === null ? told.end : endOfMatch(after, text, told.end);
  if (end < 0) return null;
  let counted = told.counted;
  if (form.counted === true) {
    const at = start - 1;
    counted = text[at] === ' ' ? periodEndingAt(all, at) : null;
    if (counted === null) return null;
    const least = startBefore(beforeCount, text, counted.start);
    start = least < 0 ? counted.start : least;
  }
  return {
    form,
    start,
    end,
    count: counted?.count ?? 1,
    unit: counted?.unit ?? null,
    day: told.day,
    ending: told.ending,
  };
}
