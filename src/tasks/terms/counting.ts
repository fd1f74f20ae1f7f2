import { dayAfter, isoDate, isoPeriod, lastDay, months, type Unit } from './calendar.js';
import { DATE, type DeadlineForm } from './deadlines.js';
import { numberOf } from './numerals.js';

/** Words that look like a deadline, and the form that they have. */
export interface Found {
  readonly form: DeadlineForm;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** The days from which a reader counts: the day of adoption, and the last day of the mandate that the text has just given. */
export interface DatesKnown {
  readonly adopted: string | null;
  readonly mandateEnd: string | null;
}

const unitOf = ({ groups }: Found): Unit | undefined =>
  (groups['unit'] ?? groups['unit1'])?.toLowerCase() as Unit | undefined;
const countOf = ({ groups }: Found): number | null => {
  const printed = groups['n'] ?? groups['n2'];
  return printed === undefined ? 1 : numberOf(printed);
};

/** The period that is printed, in ISO 8601; null where none is. */
export function periodOf(one: Found): string | null {
  const unit = unitOf(one);
  const count = countOf(one);
  return unit === undefined || count === null ? null : isoPeriod(count, unit);
}

/** The day that is printed, or so many days before it; null where it cannot be told. */
export function dateOf(one: Found, adopted: string | null, mandateEnd: string | null = null): string | null {
  const { groups: g, form } = one;
  switch (form.kind) {
    case 'end': {
      const name = g['endMonth'] ?? g['endMonth2'];
      const month = name === undefined ? 12 : months.indexOf(name.toLowerCase()) + 1;
      const year = g['endYear'] === undefined ? yearAfter(adopted, month, 28) : Number(g['endYear']);
      return year === null ? null : isoDate(year, month, lastDay(year, month));
    }
    case 'mandate-end':
      return mandateEnd === null || g['n'] === undefined ? mandateEnd : before(mandateEnd, one);
    case 'before-date':
      return before(printedDay(g, adopted), one);
    default:
      return printedDay(g, adopted);
  }
}

function before(day: string | null, one: Found): string | null {
  const count = countOf(one);
  const unit = unitOf(one);
  return day === null || count === null || unit === undefined ? null : dayAfter(day, -count, unit);
}

function printedDay(g: Found['groups'], adopted: string | null): string | null {
  const month = months.indexOf((g['month'] ?? g['month2'] ?? '').toLowerCase()) + 1;
  const day = Number(g['day'] ?? g['day2']);
  const printed = g['year'] ?? g['year2'];
  const year = printed === undefined ? yearAfter(adopted, month, day) : Number(printed);
  return year === null || month === 0 ? null : isoDate(year, month, day);
}

/** The year in which a day without year comes next. */
function yearAfter(adopted: string | null, month: number, day: number): number | null {
  if (adopted === null) return null;
  const year = Number(adopted.slice(0, 4));
  const same = isoDate(year, month, day);
  return same !== null && same >= adopted ? year : year + 1;
}

const fromAdoption =
  /^,? ?(?:of|from|after|following|beginning(?: on| from)?|starting(?: on| from)?|as from)? ?(?:the |its )?(?:date of )?(?:the |its )?(?:adoption|date|passage)(?: of (?:this|the present) (?:resolution|statement))?/i;
const fromDay = new RegExp(
  `^,? ?(?:from|after|of|following|beginning(?: on)?|starting(?: on)?|commencing(?: on)?|with effect from|as (?:of|from)|effective(?: from)?) (?:no later than |not later than )?(?:${DATE})`,
  'i',
);
/** "as of 20 May 2002 and for twelve months": the day stands before the period. */
const fromDayBefore = new RegExp(
  `\\b(?:as of|as from|from|with effect from|effective|beginning|starting|commencing)(?: on)? (?:${DATE})(?:,| and|, and)? $`,
  'i',
);
/** "within 60 days of its establishment": from a day that is not told. */
const fromElse =
  /^,? ?(?:from|after|of|following|prior to|before|beginning|starting|commencing|as from) (?:the|its|their|his|such|receipt|each|any|being|that|this|becoming|when|full|completion|entry)\b(?! (?:same|council|security))|^ (?:of|after|from|before) [a-z]+ing\b/i;
/** "to inform the Council in nine months of the progress made": of what one is told, not from when it counts. */
const ofWhat =
  /^ of (?:the|all|any|its|their) (?:overall |further |latest )?(?:progress|developments?|situation|steps|measures|actions?|results?|outcomes?|status|implementation|efforts)\b/i;
const ofAdoption = /^,? ?(?:of|from|after) (?:the|this|that|its) (?:date|adoption|passage)/i;

/** Whether a period is counted from a day that stands right behind it ("for six months from 1 July 2013"). */
export const fromNamedDay = (rest: string): boolean =>
  /^,? ?(?:commencing|beginning|starting) (?:no|not) later than /i.test(rest) && fromDay.test(rest);

/** The day on which a period ends, null where nobody says from when it counts. */
export function periodsEnd(one: Found, text: string, adopted: string | null): string | null {
  const rest = text.slice(one.end, one.end + 90);
  const count = countOf(one);
  const unit = unitOf(one);
  if (count === null || unit === undefined) return null;
  const day = fromDay.exec(rest) ?? fromDayBefore.exec(text.slice(Math.max(0, one.start - 60), one.start));
  let from = adopted;
  // Working days are not counted: who keeps which holidays is not told.
  if (/working/i.test(text.slice(one.start, one.end)) || one.form.rule === 'after-event') from = null;
  if (day !== null) from = printedDay(day.groups ?? {}, adopted);
  else if (
    one.form.rule !== 'after-adoption' &&
    !fromAdoption.test(rest) &&
    !ofWhat.test(rest) &&
    !ofAdoption.test(rest) &&
    fromElse.test(rest)
  )
    from = null;
  return from === null ? null : dayAfter(from, count, unit);
}
