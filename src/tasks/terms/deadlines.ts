import { months } from './calendar.js';
import { NUMBER } from './numerals.js';

const UNIT = '(?:hour|day|week|month|year)';
const COUNTED = `(?<n>${NUMBER})(?: ?\\(\\d{1,3}\\))?(?:[ -](?:calendar|working|consecutive))?[ -](?<unit>${UNIT})s?\\b`;
const MONTH = `(?:${months.join('|')})`;
/** A day, with or without its year; its groups are `day`, `month`, `year` and their twins. */
export const DATE = `(?:the )?(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>${MONTH})(?:,? (?<year>\\d{4}))?|(?<month2>${MONTH}) (?<day2>\\d{1,2})(?!\\d)(?:st|nd|rd|th)?(?:,? (?<year2>\\d{4}))?)`;
/** A time of day before a date ("0600 hours, local time, on Sunday, 6 June"). */
const CLOCK =
  '(?:midnight|noon|\\d{4} (?:hours|hrs)|\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\.?)(?:,? (?:local time|GMT|UTC|[A-Z][a-z]+ (?:[Ss]tandard |[Mm]ean )?[Tt]ime))?';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const END_OF = `(?:the )?end (?:of )?(?:(?<endMonth>${MONTH}),? ?)?(?<endYear>\\d{4})|(?:the )?end of (?<endMonth2>${MONTH})|(?:the )?end of (?:the|this)(?: calendar| current| present)? year`;

/** A way in which texts set a deadline. `kind` tells how the match is read. */
export interface DeadlineForm {
  readonly rule: string;
  readonly kind: 'recurring' | 'period' | 'date' | 'end' | 'month' | 'before-date' | 'mandate-end' | 'rhythm';
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
    pattern: `\\b(?:once )?(?:every|each(?= \\d)) (?:(?<n>${NUMBER}) (?<unit>${UNIT})s?|(?<unit1>${UNIT}))\\b`,
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
    rule: 'rhythm-two-years',
    kind: 'rhythm',
    rhythm: 'R/P2Y',
    pattern: `\\b(?:on a biennial basis|biennially|biennial (?:reports?|reviews?|briefings?)|every (?:other|second) year)\\b`,
    examples: ['to review the list biennially', 'to meet at ministerial level on a biennial basis'],
    counterexamples: ['to prepare its biennial budget'],
  },
  {
    rule: 'rhythm-two-months',
    kind: 'rhythm',
    rhythm: 'R/P2M',
    pattern: `\\b(?:bi-?monthly|every (?:other|second) month)\\b`,
    examples: ['to report at least bi-monthly on the work'],
    counterexamples: ['to report monthly'],
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
    rule: 'mandate-end',
    kind: 'mandate-end',
    pattern: `\\b(?:(?:no later than |not later than |at least |within |by )?(?<n>${NUMBER}) (?<unit>${UNIT})s? (?:before|prior to|in advance of)|(?:well )?(?:before|prior to|by|at|towards|no later than|not later than)) (?:the )?(?:end|expiry|expiration|expiring|termination) of (?:the |its |this |that |the said |the present |the new )?(?:mandate period|period of (?:the |its )?mandate|mandate|period of authorization|authorization|period)(?= of |[,;.]|$| (?:and|to|on|as|with|a|an|in|that|containing)\\b)`,
    examples: [
      'to submit a report at the end of this period',
      'to report no later than 30 days before the end of the mandate, and to advise',
    ],
    counterexamples: ['to report before the end of the talks', 'to act before the end of the current mandate'],
  },
  {
    rule: 'within-the-next',
    kind: 'period',
    pattern: `\\bwithin the (?:next|coming|following) (?<unit1>year|month|week)\\b`,
    examples: ['to report within the next year'],
    counterexamples: ['to report next year'],
  },
  {
    rule: 'within',
    kind: 'period',
    pattern: `\\b(?:within|no later than|not later than|no more than|not more than|in no more than|at the latest within) (?:the (?:(?:next|first|following|coming|initial) )?|a (?:further |maximum )?(?:period )?(?:of )?|a period not exceeding |a time-?frame of )?${COUNTED}(?: period)?`,
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
    pattern: `\\b(?:for|by|of) (?:an? |up to |the )?(?:(?:further|additional|new|final|initial|interim|single|another|preliminary|successive|provisional|subsequent|limited|renewed|second|third|last|transitional|transition|maximum|period|of|up|to|and|not|no|exceeding|more|longer|than|about|at|least) ){0,7}${COUNTED}(?! (?:after|old))`,
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
    pattern: `\\b(?:after |in )?${COUNTED}(?:['’]s? time| (?:after|from|following) (?:the )?(?:(?:date of )?(?:the )?adoption|(?:date|passage) of (?:this|the present)))`,
    examples: [
      'to review these measures 90 days after the adoption of this resolution',
      "to report in three months' time",
      'to review progress in one year’s time',
    ],
    counterexamples: ['to recall events of three months'],
  },
  {
    rule: 'in-a-while',
    kind: 'period',
    pattern: `\\bafter ${COUNTED}(?=[;.]|$)|\\bin ${COUNTED.replaceAll('<n>', '<n2>').replaceAll('<unit>', '<unit1>')}(?=[,;.]|$| (?:of the|from|or|and|on|with|to)\\b)`,
    examples: [
      'to review the mandate in twelve months or sooner',
      'to review it after 12 months',
      'to report in nine months of the progress made',
    ],
    counterexamples: ['to join in six rounds of talks', 'to tell what was done in ten years of war'],
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
    pattern: `\\b(?:by|before|until|no later than|not later than) (?:early |late |mid-|mid |the middle of )?${MONTH},? \\d{4}\\b`,
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

const unit = new RegExp(`${UNIT}|annual|bienni|quarter|fortnight`, 'i');
const end = /^end$|expir/i;
/** A month's name; "may" in small letters is none. */
const month = new RegExp(
  months
    .flatMap((name) => [name[0]!.toUpperCase() + name.slice(1), name.toUpperCase(), ...(name === 'may' ? [] : [name])])
    .join('|'),
);

/** What one of the words must show, by itself, where a form can be met. */
export function cueOf({ kind }: DeadlineForm): RegExp {
  switch (kind) {
    case 'recurring':
    case 'period':
    case 'rhythm':
    case 'before-date':
      return unit;
    case 'date':
    case 'month':
      return month;
    case 'end':
    case 'mandate-end':
      return end;
  }
}
