import { type Quote, quoteOf } from '../../text/span.js';
import type { Due } from '../task.js';
import { dayAfter, isoDate, isoPeriod, lastDay, months, type Unit } from './calendar.js';

const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const tens: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** What a number word or figure says, or null. */
export function numberOf(printed: string): number | null {
  const low = printed.toLowerCase();
  if (/^\d{1,4}$/.test(low)) return Number(low);
  if (low === 'a' || low === 'an') return 1;
  const plain = small.indexOf(low);
  if (plain >= 0) return plain + 1;
  const [ten, one] = low.split(/[-\s]/);
  if (ten !== undefined && ten in tens) return tens[ten]! + (one === undefined ? 0 : small.indexOf(one) + 1);
  return low.includes('hundred') ? (low.includes('eighty') ? 180 : low.includes('twenty') ? 120 : 100) : null;
}

const NUMBER = `(?:\\d{1,3}|an?|(?:thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one hundred and eighty|one hundred and twenty|${[...small].reverse().join('|')})`;
const UNIT = '(?:hour|day|week|month|year)';
const COUNTED = `(?<n>${NUMBER})(?: ?\\(\\d{1,3}\\))?(?:[ -](?:calendar|working|consecutive))?[ -](?<unit>${UNIT})s?\\b`;
const MONTH = `(?:${months.join('|')})`;
const DATE = `(?:the )?(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>${MONTH})(?:,? (?<year>\\d{4}))?|(?<month2>${MONTH}) (?<day2>\\d{1,2})(?!\\d)(?:st|nd|rd|th)?(?:,? (?<year2>\\d{4}))?)`;
/** A time of day before a date ("0600 hours, local time, on Sunday, 6 June"). */
const CLOCK =
  '(?:midnight|noon|\\d{4} (?:hours|hrs)|\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\.?)(?:,? (?:local time|GMT|UTC|[A-Z][a-z]+ (?:[Ss]tandard |[Mm]ean )?[Tt]ime))?';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const END_OF = `(?:the )?end (?:of )?(?:(?<endMonth>${MONTH}),? ?)?(?<endYear>\\d{4})|(?:the )?end of (?<endMonth2>${MONTH})`;

/** A way in which texts set a deadline. `kind` tells how the match is read. */
export interface DeadlineForm {
  readonly rule: string;
  readonly kind: 'recurring' | 'period' | 'date' | 'end' | 'month' | 'before-date' | 'rhythm';
  readonly pattern: string;
  readonly rhythm?: string;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** The forms, in the order in which they are tried at a place. */
export const deadlineForms: readonly DeadlineForm[] = [
  {
    rule: 'every',
    kind: 'recurring',
    pattern: `\\b(?:once )?every (?:(?<n>${NUMBER}) (?<unit>${UNIT})s?|(?<unit1>${UNIT}))\\b`,
    examples: ['to report every six months', 'to report every 90 days', 'to brief the Council every year'],
    counterexamples: ['to make every effort'],
  },
  {
    rule: 'intervals',
    kind: 'recurring',
    pattern: `\\bat (?:regular )?(?:intervals of |intervals not exceeding )?(?<n>${NUMBER})[ -](?<unit>${UNIT})s?(?:ly)?(?: intervals?)?\\b(?! of)`,
    examples: ['to report at three-month intervals', 'to report at intervals of four months'],
    counterexamples: ['to meet at the same time'],
  },
  {
    rule: 'rhythm-year',
    kind: 'rhythm',
    rhythm: 'R/P1Y',
    pattern: `\\b(?:annually|on an annual basis|on a yearly basis|once a year|each year|yearly|an annual (?:report|briefing|review|update)|(?<!next |first |last |latest |his |her |its |their |previous |the )annual (?:reports|briefings|updates))\\b`,
    examples: ['to review the list annually', 'to continue to submit annual reports', 'to report on an annual basis'],
    counterexamples: ['to include an assessment in his next annual report'],
  },
  {
    rule: 'rhythm-half-year',
    kind: 'rhythm',
    rhythm: 'R/P6M',
    pattern: `\\b(?:semi-?annually|biannually|bi-annually|twice a year|twice yearly|(?<!next |last |latest |his |her |its |their |previous )(?:on a )?(?:six-monthly|semi-annual|biannual|bi-annual) (?:basis|reports?|briefings?)|every half-year)\\b`,
    examples: ['to report twice a year', 'to submit biannual reports'],
    counterexamples: ['to repeat the census twice'],
  },
  {
    rule: 'rhythm-quarter',
    kind: 'rhythm',
    rhythm: 'R/P3M',
    pattern: `\\b(?:quarterly|every quarter|each quarter|three-monthly)\\b`,
    examples: ['to report quarterly', 'to provide quarterly updates'],
    counterexamples: ['to take quarters in the town'],
  },
  {
    rule: 'rhythm-half-month',
    kind: 'rhythm',
    rhythm: 'R/P15D',
    pattern: `\\b(?:twice (?:a month|monthly)|every fortnight|fortnightly)\\b`,
    examples: ['to report at least twice monthly'],
    counterexamples: ['to meet twice'],
  },
  {
    rule: 'rhythm-month',
    kind: 'rhythm',
    rhythm: 'R/P1M',
    pattern: `\\b(?:monthly(?<!-monthly)|each month|once a month)\\b`,
    examples: ['to brief the Council monthly', 'to submit monthly reports'],
    counterexamples: ['to meet in the month of May'],
  },
  {
    rule: 'rhythm-week',
    kind: 'rhythm',
    rhythm: 'R/P1W',
    pattern: `\\b(?:weekly|each week|once a week)\\b`,
    examples: ['to issue weekly lists'],
    counterexamples: ['to train for weeks'],
  },
  {
    rule: 'before-date',
    kind: 'before-date',
    pattern: `\\b(?:no later than |not later than |at least |within |by )?(?<n>${NUMBER}) (?<unit>${UNIT})s? (?:before|prior to) ${DATE}`,
    examples: ['to report no later than 30 days before 15 June 2004'],
    counterexamples: ['to act before the elections'],
  },
  {
    rule: 'within',
    kind: 'period',
    pattern: `\\b(?:within|no later than|not later than|no more than|not more than|in no more than|at the latest within) (?:the (?:next|first|following|coming) |a (?:further |maximum )?(?:period )?(?:of )?|a period not exceeding |a time-?frame of )?${COUNTED}`,
    examples: [
      'to report within twelve months',
      'to withdraw within a period of 30 days',
      'no later than six months from the adoption of this resolution',
    ],
    counterexamples: ['to act within its mandate'],
  },
  {
    rule: 'period',
    kind: 'period',
    pattern: `\\b(?:for|by|of) (?:an? |up to |the )?(?:(?:further|additional|new|final|initial|interim|single|another|preliminary|successive|provisional|subsequent|limited|renewed|second|third|last|transitional|transition|maximum|period|of|up|to|and|not|exceeding|more|than|about|at|least) ){0,7}${COUNTED}(?! (?:after|old))`,
    examples: [
      'to extend the mandate of the Force for a further period of six months',
      'to establish for an initial period of one year',
      'for 12 months',
    ],
    counterexamples: ['to thank the troops for their service'],
  },
  {
    rule: 'after-adoption',
    kind: 'period',
    pattern: `\\b(?:after |in )?${COUNTED}(?:' time|’ time| (?:after|from|following) (?:the )?(?:(?:date of )?(?:the )?adoption|(?:date|passage) of (?:this|the present)))`,
    examples: [
      'to review these measures 90 days after the adoption of this resolution',
      "to report in three months' time",
    ],
    counterexamples: ['to recall events of three months'],
  },
  {
    rule: 'after-event',
    kind: 'period',
    pattern: `\\b${COUNTED} (?:after|following)(?= (?:the|its|their|such|each) )`,
    examples: ['to report 90 days after the entry into force of the treaty'],
    counterexamples: ['to report after the elections'],
  },
  {
    rule: 'end-of',
    kind: 'end',
    pattern: `\\b(?:by|before|until|through|no later than|not later than|at|towards|up to) (?:${END_OF})`,
    examples: ['to complete its work by the end of 2021', 'to report no later than the end of March 2005'],
    counterexamples: ['to continue until the end of hostilities'],
  },
  {
    rule: 'by-month',
    kind: 'month',
    pattern: `\\b(?:by|before|until|no later than|not later than) (?:early |late |mid-)?${MONTH},? \\d{4}\\b`,
    examples: ['to report by March 2019', 'to finish before late June 2004'],
    counterexamples: ['to recall the talks of March 2019'],
  },
  {
    rule: 'by-date',
    kind: 'date',
    pattern: `\\b(?:by|before|until|till|through|to|on or before|not later than|no later than|no later than on|not beyond|up to|ending|ending on|expiring on|expires on|end on|terminate on|terminating on|effective|as of|as from|from|on|beginning|beginning on|starting|starting on)(?: and including)?(?:,? ${CLOCK})?,? (?:on )?(?:${WEEKDAY},? )?(?:${DATE})`,
    examples: [
      'to report by 31 March 2017',
      'to extend the mandate until 15 May 1995',
      'to vote no later than 9 January 2011',
    ],
    counterexamples: ['to take note of the letter of 3 May 1992'],
  },
];

interface Found {
  readonly form: DeadlineForm;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

const compiled = deadlineForms.map((form) => ({ form, pattern: new RegExp(form.pattern, 'gi') }));

function find(text: string, only: string | null): Found[] {
  const found: Found[] = [];
  for (const { form, pattern } of compiled) {
    if (only !== null && form.rule !== only) continue;
    for (const match of text.matchAll(pattern)) {
      found.push({ form, start: match.index, end: match.index + match[0].length, groups: match.groups ?? {} });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const one of found) if (kept.length === 0 || one.start >= kept.at(-1)!.end) kept.push(one);
  return kept;
}

const timely = new RegExp(`hour|day|week|month|year|annual|quarter|${months.join('|')}|end of`, 'i');

/** A stretch of a paragraph in which a deadline may stand. */
export interface Stretch {
  readonly label: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A deadline, and whether its day could be told. */
export interface ReadDue {
  readonly due: Due;
  readonly open: boolean;
}

const past =
  /\b(?:since|past|last|previous|recent|adopted|signed|dated|held|occurred|preceding|convened|issued|letter|report|reports|statement|resolution|agreement|communiqu[eé]|concluded|of its|of his)\b[^,;]{0,24}$/i;
const starting = /^(?:as of|as from|from|on|effective|beginning|starting)/i;

/**
 * The deadline that a stretch sets, or null. `adopted` is the day of adoption, from which a period counts unless the text names
 * another day (S/RES/2331(2016) paragraph 23: twelve months). All forms are tried, or `only` one.
 */
export function deadlineIn(stretch: Stretch, adopted: string | null, only: string | null = null): ReadDue | null {
  const text = stretch.text.slice(stretch.start, stretch.end);
  if (!timely.test(text)) return null;
  const all = find(text, only).filter((one) => meant(one, text));
  // What stands behind "including" tells of the deed's parts; the deed's own deadline may come behind it.
  const own = all.findIndex((one) => !aside(text.slice(Math.max(0, one.start - 500), one.start)));
  const found = own > 0 ? all.slice(own) : all;
  const first = found[0];
  if (first === undefined) return null;
  const quote = quoteOf(stretch.label, stretch.text, stretch.start + first.start, stretch.start + first.end);
  const second = found[1];
  if (first.form.kind === 'period' && second !== undefined) {
    const between = text.slice(first.end, second.start);
    const near =
      between.length <= 40 &&
      /^[\s,]*(?:and |that is,? |i\.e\.,? |or |ending |expiring |from [^,;]{0,24}|(?:beginning|starting|commencing)(?: on| from)? [^,;]{0,24}|after the adoption of this resolution[, ]*|of the adoption of this resolution[, ]*)?[\s,]*$/i.test(
        between,
      );
    if (
      near &&
      (second.form.kind === 'date' || second.form.kind === 'end') &&
      !starting.test(text.slice(second.start))
    ) {
      const date = dateOf(second, adopted);
      const both = quoteOf(stretch.label, stretch.text, stretch.start + first.start, stretch.start + second.end);
      if (date !== null) return { due: { period: periodOf(first), date, ...both }, open: false };
    }
  }
  return dueOf(first, quote, text, adopted);
}

const behindAside = /, with an? |, and to |;|\band to be |\breports? /;
/** Whether words end within what an "including" introduces. */
function aside(before: string): boolean {
  const at = before.lastIndexOf('including');
  return at >= 0 && !behindAside.test(before.slice(at));
}

/** Deeds that happen on a day. */
const punctual =
  /\b(?:be [a-z]+ed|transfer\w*|hold|held|take (?:place|effect)|come into force|end|expire|terminate|vote|close)\b[^,;]{0,40}$/i;

/** Deeds that last from one day to another ("extends its mandate from 5 May to 4 June"); other such days tell when something was. */
const lasting = /\b(?:extend|renew|prolong|establish|authoriz|deploy|station|suspend|appoint)\w*\b/i;

/** "to report to the Council on 15 February and 15 June": the days on which to report. */
const reporting = /\b(?:report|brief) (?:back )?(?:orally )?(?:(?:to )?(?:the (?:Security )?Council|it) )?$/;

/** Whether words that look like a deadline set one, and do not tell when something was. */
function meant(one: Found, text: string): boolean {
  const before = text.slice(Math.max(0, one.start - 40), one.start);
  const printed = text.slice(one.start, one.end);
  // "the report of the Panel due by 12 August" tells of another deed.
  if (/\b(?:due|expected|scheduled|planned)(?: to [a-z]+)? $/i.test(before)) return false;
  // "if progress is made by 5 May" tells of the condition.
  if (
    /\b(?:if(?! possible| necessary| appropriate)|unless|provided that)\b[^,;:]*$/i.test(
      text.slice(Math.max(0, one.start - 160), one.start),
    )
  )
    return false;
  if (one.form.kind === 'date' || one.form.kind === 'end') {
    if (/^on \d/i.test(printed))
      return (
        (text.slice(one.end).trim().length < 4 && punctual.test(before) && !past.test(before)) || reporting.test(before)
      );
    if (starting.test(printed)) return false;
    if (/^to /i.test(printed)) return /\bfrom [^;]{3,40}$/i.test(before) && lasting.test(text.slice(0, one.start));
    return !past.test(before) || /^(?:until|no later|not later|by)/i.test(printed);
  }
  if (one.form.rule === 'period') {
    if (/^of /i.test(printed)) return /\bperiods?$/i.test(before.trimEnd());
    if (/^by /i.test(printed)) return /\bextend|renew|prolong/i.test(text.slice(0, one.start));
    return !past.test(before.slice(-16));
  }
  return true;
}

function periodOf(one: Found): string | null {
  const unit = (one.groups['unit'] ?? one.groups['unit1'])?.toLowerCase() as Unit | undefined;
  const count = one.groups['n'] === undefined ? 1 : numberOf(one.groups['n']);
  return unit === undefined || count === null ? null : isoPeriod(count, unit);
}

function dateOf(one: Found, adopted: string | null): string | null {
  const g = one.groups;
  if (one.form.kind === 'end') {
    const name = g['endMonth'] ?? g['endMonth2'];
    const month = name === undefined ? 12 : months.indexOf(name.toLowerCase()) + 1;
    const year = g['endYear'] === undefined ? yearAfter(adopted, month, 28) : Number(g['endYear']);
    return year === null ? null : isoDate(year, month, lastDay(year, month));
  }
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
  `^,? ?(?:from|after|of|following|beginning(?: on)?|starting(?: on)?|commencing(?: on)?|with effect from|as (?:of|from)|effective(?: from)?) (?:${DATE})`,
  'i',
);
const fromElse =
  /^,? ?(?:from|after|of|following|prior to|before|beginning|starting|commencing|as from) (?:the|its|their|his|such|receipt|each|any|being|that|this|becoming|when|full|completion|entry)\b(?! (?:same|council|security))/i;

function dueOf(one: Found, quote: Quote, text: string, adopted: string | null): ReadDue {
  const g = one.groups;
  switch (one.form.kind) {
    case 'rhythm':
      return { due: { period: one.form.rhythm!, date: null, ...quote }, open: false };
    case 'recurring':
      return { due: { period: `R/${periodOf(one) ?? 'P1Y'}`, date: null, ...quote }, open: false };
    case 'date':
    case 'end': {
      const date = dateOf(one, adopted);
      return { due: { period: null, date, ...quote }, open: date === null };
    }
    case 'month':
      // Which day of the month is meant, nobody says.
      return { due: { period: null, date: null, ...quote }, open: true };
    case 'before-date': {
      const day = dateOf(one, adopted);
      const count = numberOf(g['n'] ?? '');
      const date = day === null || count === null ? null : dayAfter(day, -count, g['unit']!.toLowerCase() as Unit);
      return { due: { period: null, date, ...quote }, open: date === null };
    }
    case 'period': {
      const period = periodOf(one);
      const rest = text.slice(one.end, one.end + 90);
      const day = fromDay.exec(rest);
      const count = g['n'] === undefined ? 1 : numberOf(g['n']);
      const unit = g['unit']!.toLowerCase() as Unit;
      // Working days are not counted: who keeps which holidays is not told.
      let from = /working/i.test(quote.quote) || one.form.rule === 'after-event' ? null : adopted;
      if (day !== null)
        from = dateOf({ ...one, form: { ...one.form, kind: 'date' }, groups: day.groups ?? {} }, adopted);
      else if (
        one.form.rule !== 'after-adoption' &&
        !fromAdoption.test(rest) &&
        fromElse.test(rest) &&
        !/^,? ?(?:of|from|after) (?:the|this|that|its) (?:date|adoption|passage)/i.test(rest)
      )
        from = null;
      const date = from === null || count === null ? null : dayAfter(from, count, unit);
      return { due: { period, date, ...quote }, open: date === null };
    }
  }
}
