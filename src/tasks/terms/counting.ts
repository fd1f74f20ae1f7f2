import { endOfMatch, matchAt } from '../../text/matching.js';
import { wordClass } from '../../text/wordClass.js';
import { dayAfter, isoDate, isoPeriod, lastDay } from './calendar.js';
import type { Day } from './days.js';
import type { Finds, Found } from './deadlineFinds.js';

/** The days from which a reader counts: the day of adoption, and the last day of the mandate that the text has just given. */
export interface DatesKnown {
  readonly adopted: string | null;
  readonly mandateEnd: string | null;
}

/** The period that is printed, in ISO 8601; null where none is. */
export const periodOf = ({ count, unit }: Found): string | null => (unit === null ? null : isoPeriod(count, unit));

/** The day that is printed, or so many days before it; null where it cannot be told. */
export function dateOf(one: Found, adopted: string | null, mandateEnd: string | null = null): string | null {
  switch (one.form.kind) {
    case 'end': {
      if (one.ending === null) return null;
      const month = one.ending.month ?? 12;
      const year = one.ending.year ?? yearAfter(adopted, month, 28);
      return year === null ? null : isoDate(year, month, lastDay(year, month));
    }
    case 'mandate-end':
      return mandateEnd === null || one.unit === null ? mandateEnd : before(mandateEnd, one);
    case 'before-date':
      return before(printedDay(one.day, adopted), one);
    default:
      return printedDay(one.day, adopted);
  }
}

const before = (day: string | null, { count, unit }: Found): string | null =>
  day === null || unit === null ? null : dayAfter(day, -count, unit);

function printedDay(printed: Found['day'], adopted: string | null): string | null {
  if (printed === null) return null;
  const year = printed.year ?? yearAfter(adopted, printed.month, printed.day);
  return year === null ? null : isoDate(year, printed.month, printed.day);
}

/** The year in which a day without year comes next. */
function yearAfter(adopted: string | null, month: number, day: number): number | null {
  if (adopted === null) return null;
  const year = Number(adopted.slice(0, 4));
  const same = isoDate(year, month, day);
  return same !== null && same >= adopted ? year : year + 1;
}

const fromAdoption =
  /,? ?(?:of|from|after|following|beginning(?: on| from)?|starting(?: on| from)?|as from)? ?(?:the |its )?(?:date of )?(?:the |its )?(?:adoption|date|passage)/y;
const fromDay =
  /,? ?(?:from|after|of|following|beginning(?: on)?|starting(?: on)?|commencing(?: on)?|with effect from|as (?:of|from)|effective(?: from)?) (?:no later than |not later than )?/y;
const notLater = /,? ?(?:commencing|beginning|starting) (?:no|not) later than /y;
/** "as of 20 May 2002 and for twelve months": the day stands before the period. */
const beforeDay = /(?<=\b(?:as of|as from|from|with effect from|effective|beginning|starting|commencing)(?: on)? )/y;
const behindDay = /(?:,| and|, and)? /y;
const since =
  /(,? ?)(from|after|of|following|prior to|before|beginning|starting|commencing|as from) ([a-z]+)\b(?! (?:same|council|security))/y;
const events = wordClass('the its their his such receipt each any being that this becoming when full completion entry');

/** "to inform the Council in nine months of the progress made": of what one is told, not from when it counts. */
const ofWhat =
  / of (?:the|all|any|its|their) (?:overall |further |latest )?(?:progress|developments?|situation|steps|measures|actions?|results?|outcomes?|status|implementation|efforts)\b/y;
const ofAdoption = /,? ?(?:of|from|after) (?:the|this|that|its) (?:date|adoption|passage)/y;

/** "within 60 days of its establishment", "30 days after receiving it": from a day that is not told. */
function fromElse(low: string, end: number): boolean {
  const match = matchAt(since, low, end);
  if (match === null) return false;
  const [, before, preposition, word] = match;
  return (
    events.hasLow(word!) || (before === ' ' && /^(?:of|after|from|before)$/.test(preposition!) && word!.endsWith('ing'))
  );
}

/** The day from which a period is counted where it stands right behind it ("for six months from 1 July 2013"). */
function dayBehind({ low, days }: Finds, end: number): Day | undefined {
  const start = endOfMatch(fromDay, low, end);
  return start < 0 ? undefined : days.find((day) => day.start === start);
}

const dayInFront = ({ low, days }: Finds, start: number): Day | undefined =>
  days.find((day) => endOfMatch(behindDay, low, day.end) === start && endOfMatch(beforeDay, low, day.start) >= 0);

/** Whether a period is counted from a later day that stands right behind it ("for six months commencing not later than 1 July 2013"). */
export const fromNamedDay = (finds: Finds, end: number): boolean =>
  endOfMatch(notLater, finds.low, end) >= 0 && dayBehind(finds, end) !== undefined;

/** The day on which a period ends, null where nobody says from when it counts. */
export function periodsEnd(one: Found, finds: Finds, adopted: string | null): string | null {
  const { low } = finds;
  const { count, unit, start, end } = one;
  if (unit === null) return null;
  const day = dayBehind(finds, end) ?? dayInFront(finds, start);
  let from = adopted;
  // Working days are not counted: who keeps which holidays is not told.
  if (low.slice(start, end).includes('working') || one.form.rule === 'after-event') from = null;
  if (day !== undefined) from = printedDay(day, adopted);
  else if (
    one.form.rule !== 'after-adoption' &&
    fromElse(low, end) &&
    endOfMatch(fromAdoption, low, end) < 0 &&
    endOfMatch(ofWhat, low, end) < 0 &&
    endOfMatch(ofAdoption, low, end) < 0
  )
    from = null;
  return from === null ? null : dayAfter(from, count, unit);
}
