import { type Quote, quoteOf } from '../../text/span.js';
import type { Due } from '../task.js';
import { type DatesKnown, dateOf, fromNamedDay, periodOf, periodsEnd } from './counting.js';
import { deadlinesIn, type Finds, type Found } from './deadlineFinds.js';
import type { DeadlineForm } from './deadlines.js';
import type { StretchWords } from './stretch.js';

/** A deadline, and whether its day could be told. */
export interface ReadDue {
  readonly due: Due;
  readonly open: boolean;
}

/**
 * The deadline that a stretch sets, or null. A task has one: the first that is its deed's own, since that is the day by which something is
 * first owed ("within 7 days and every month thereafter" is seven days; S/RES/1132(1997) paragraph 16). One whose day cannot be told gives
 * way to a later one whose day can. A period counts from adoption unless the text names another day (S/RES/2331(2016) paragraph 23: twelve
 * months). All forms are tried, or `only` one.
 */
export function deadlineIn(stretch: StretchWords, known: DatesKnown, only: string | null = null): ReadDue | null {
  const finds = deadlinesIn(stretch, only);
  if (finds === null) return null;
  const { low } = finds;
  const all = finds.found.filter((one) => meant(one, low, known.adopted));
  // What stands behind "including" tells of the deed's parts; the deed's own deadline may come behind it.
  const own = all.findIndex((one) => !withinInclusion(finds.text.slice(Math.max(0, one.start - 500), one.start)));
  const first = Math.max(own, 0);
  const told = all[first] === undefined ? null : dueAt(stretch, finds, all, first, known);
  if (told === null || told.due.period !== null || told.due.date !== null) return told;
  for (let n = first + 1; n < all.length; n++) {
    const later = dueAt(stretch, finds, all, n, known);
    if (later.due.date !== null && !/^on /i.test(later.due.quote)) return later;
  }
  return told;
}

const behindInclusion = /, with an? |, (?:and )?to [a-z]|;|\band to be |\breports? /;
/** Whether words end within what an "including" introduces. */
function withinInclusion(before: string): boolean {
  const at = before.lastIndexOf('including');
  return at >= 0 && !behindInclusion.test(before.slice(at));
}

/** What joins a period and the day on which it ends ("for six months, until 3 May"). */
const joint =
  /^[\s,]*(?:and |that is,? |i\.e\.,? |or |ending |expiring |from [^,;]{0,24}|(?:beginning|starting|commencing)(?: on| from)? [^,;]{3,24}|after the adoption of this resolution[, ]*|of the adoption of this resolution[, ]*)?[\s,]*$/;
const starting = /^(?:as of|as from|from|on(?! or before)|effective|beginning|starting)/;

function dueAt(
  { of: stretch }: StretchWords,
  finds: Finds,
  all: readonly Found[],
  n: number,
  known: DatesKnown,
): ReadDue {
  const one = all[n]!;
  const quoted = (to: number): Quote =>
    quoteOf(stretch.label, stretch.text, stretch.start + one.start, stretch.start + to);
  const next = all[n + 1];
  if (one.form.kind === 'period' && next !== undefined && (next.form.kind === 'date' || next.form.kind === 'end')) {
    const between = finds.low.slice(one.end, next.start);
    if (between.length <= 40 && joint.test(between) && !starting.test(finds.low.slice(next.start, next.start + 20))) {
      const date = fromNamedDay(finds, one.end) ? null : dateOf(next, known.adopted);
      if (date !== null) return { due: { period: periodOf(one), date, ...quoted(next.end) }, open: false };
    }
  }
  return dueOf(one, quoted(one.end), finds, known);
}

const past =
  /\b(?:since|past|last|previous|recent|adopted|signed|dated|held|occurred|preceding|convened|issued|letter|report|reports|statement|resolution|agreement|communiqu[eé]|concluded|of its|of his)\b[^,;]{0,24}$/;

/** Deeds that happen on a day. */
const punctual =
  /\b(?:be [a-z]+ed|transfer\w*|hold|held|take (?:place|effect)|end|expire|terminate|vote|close)\b[^,;]{0,40}$/;
const inForce = /\b(?:come|enter) into (?:force|effect)\b[^,;]{0,60}$/;

/** Deeds that last from one day to another ("extends its mandate from 5 May to 4 June"); other such days tell when something was. */
const lasting = /\b(?:extend|renew|prolong|establish|authoriz|deploy|station|suspend|appoint|recommend)\w*\b/;

/** "Decides that on 5 May all States shall close their ports": the day on which to act. */
const dayOfDuty = /\bthat,? $/;
const duty = /^,? [^,;:]{2,80}? shall\b/;

/** "to report to the Council on 15 February and 15 June": the days on which to report. */
const reporting = /\b(?:report|brief) (?:back )?(?:orally )?(?:(?:to )?(?:the (?:security )?council|it) )?$/;

/** "if progress is made by 5 May", "in the absence of a reply within five days": the condition's day and not the deed's. */
const conditional =
  /\b(?:if(?! possible| necessary| appropriate| needed| required)|unless|provided that|in the absence of|should the)\b[^,;:]*$/;

/** "those elements which will not have left before 1 September": what others do until then. */
const ofOthers =
  /\b(?:which|who) (?:will|would|have|has|had|is|are|was|were)\b(?:(?! to (?:report|submit|provide|inform|brief|present|complete|transmit)\b)[^,;:])*$/;

/** Whether words that look like a deadline set one, and do not tell when something was. */
function meant(one: Found, text: string, adopted: string | null): boolean {
  const before = text.slice(Math.max(0, one.start - 40), one.start);
  const printed = text.slice(one.start, one.end);
  // "the report of the Panel due by 12 August" tells of another deed, "a sum of five million every 90 days" of how much.
  if (/\b(?:due|expected|scheduled|planned)(?: to [a-z]+)? $/.test(before)) return false;
  if (
    one.form.kind === 'recurring' &&
    /\b(?:dollars|sums?|amounts?|total|barrels|tons|million|billion|per cent)\b[^,;]{0,40}$/.test(before)
  )
    return false;
  const sentence = text.slice(Math.max(0, one.start - 160), one.start);
  if (conditional.test(sentence)) return false;
  // "to extend the term of the judges who are members of the Chamber until 31 December" is the deed's day again.
  if (ofOthers.test(sentence) && !(/^until/.test(printed) && lasting.test(text.slice(0, one.start)))) return false;
  if (one.form.kind === 'date' || one.form.kind === 'end') {
    if (/^on (?:[a-z]+day,? )?\d/.test(printed))
      return (
        (text.slice(one.end).trim().length < 4 && punctual.test(before) && !past.test(before)) ||
        reporting.test(before) ||
        (dayOfDuty.test(before) && duty.test(text.slice(one.end, one.end + 100))) ||
        inForce.test(text.slice(Math.max(0, one.start - 80), one.start))
      );
    if (starting.test(printed) || /\b(?:commenc|begin|start)\w* $/.test(before)) return false;
    // A day before the adoption tells of what was ("the positions held before 5 August").
    const day = dateOf(one, adopted);
    if (day !== null && adopted !== null && day < adopted) return false;
    if (/^to /.test(printed)) return /\bfrom [^;]{3,40}$/.test(before) && lasting.test(text.slice(0, one.start));
    return !past.test(before) || /^(?:until|no later|not later|by|before|on or before|not beyond)/.test(printed);
  }
  if (one.form.rule === 'period') {
    if (/^of /.test(printed)) return /\bperiods?$/.test(before.trimEnd());
    if (/^by /.test(printed)) return /\bextend|renew|prolong/.test(text.slice(0, one.start));
    return !past.test(before.slice(-16));
  }
  return true;
}

function dueOf(one: Found, quote: Quote, finds: Finds, known: DatesKnown): ReadDue {
  const kind: DeadlineForm['kind'] = one.form.kind;
  switch (kind) {
    case 'rhythm':
      return { due: { period: one.form.rhythm!, date: null, ...quote }, open: false };
    case 'recurring':
      return { due: { period: `R/${periodOf(one) ?? 'P1Y'}`, date: null, ...quote }, open: false };
    case 'date':
    case 'end':
    case 'before-date':
    case 'mandate-end': {
      const date = dateOf(one, known.adopted, known.mandateEnd);
      return { due: { period: null, date, ...quote }, open: date === null };
    }
    case 'month':
      // Which day is meant before a month, or early or late in it, nobody says.
      return { due: { period: null, date: null, ...quote }, open: true };
    case 'period': {
      const date = periodsEnd(one, finds, known.adopted);
      return { due: { period: periodOf(one), date, ...quote }, open: date === null };
    }
  }
}
