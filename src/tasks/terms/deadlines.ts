/** What is common to all ways in which texts set a deadline. `kind` tells how what is found is read. */
interface Form {
  readonly rule: string;
  readonly kind: 'recurring' | 'period' | 'date' | 'end' | 'month' | 'before-date' | 'mandate-end' | 'rhythm';
  readonly rhythm?: string;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** A deadline in words of its own ("quarterly"); `begins` names the words at which it is tried. */
export interface WordedForm extends Form {
  readonly begins: readonly string[];
  readonly pattern: RegExp;
}

/**
 * What a deadline is told around: a counted period ("six (6) calendar months"), one without more than its number and unit, one of an
 * interval ("six-monthly"); a day; the end of a month or year; a month; or before an end of something.
 */
export type Core = 'period' | 'plain period' | 'interval' | 'day' | 'ending' | 'month' | 'an end';

/** A deadline told around a period or a day, by what stands before and behind it. */
export interface FormAround extends Form {
  readonly around: Core;
  readonly before?: RegExp;
  /** Whether a period stands before that ("30 days before"). */
  readonly counted?: boolean;
  readonly after?: RegExp;
}

const endOfMandate =
  /(?:the )?(?:end|expiry|expiration|expiring|termination) of (?:the |its |this |that |the said |the present |the new )?(?:mandate period|period of (?:the |its )?mandate|mandate|period of authorization|authorization|period)(?= of |[,;.]|$| (?:and|to|on|as|with|a|an|in|that|containing)\b)/;

export type DeadlineForm = WordedForm | FormAround;

/** The forms, in the order in which they are tried at a place; patterns are matched against small letters. */
export const deadlineForms: readonly DeadlineForm[] = [
  {
    rule: 'every',
    kind: 'recurring',
    around: 'plain period',
    before: /\b(?:once )?(?:every|each(?= \d)) /,
    examples: ['to report every six months', 'to report every 90 days'],
    counterexamples: ['to make every effort'],
  },
  {
    rule: 'every-unit',
    kind: 'recurring',
    begins: ['every hour|day|week|month|year', 'once every'],
    pattern: /(?:once )?every (?<unit>hour|day|week|month|year)\b/,
    examples: ['to brief the Council every year'],
    counterexamples: ['to brief it on every occasion'],
  },
  {
    rule: 'intervals',
    kind: 'recurring',
    around: 'interval',
    before: /\bat (?:regular )?(?:intervals of |intervals not exceeding )?/,
    after: /(?:ly)?(?: intervals?)?\b(?! of)/,
    examples: ['to report at three-month intervals', 'to report at intervals of four months'],
    counterexamples: ['to meet at the same time'],
  },
  {
    rule: 'rhythm-year',
    kind: 'rhythm',
    rhythm: 'R/P1Y',
    begins: [
      'annually|yearly',
      'on an annual|yearly basis',
      'on a yearly basis',
      'once a year',
      'each year',
      'an annual',
      'annual reports|briefings|updates',
    ],
    pattern:
      /(?:annually|on an annual basis|on a yearly basis|once a year|each year|yearly|an annual (?:report|briefing|review|update)|(?<!next |first |last |latest |his |her |its |their |previous |the )annual (?:reports|briefings|updates))\b/,
    examples: ['to review the list annually', 'to continue to submit annual reports', 'to report on an annual basis'],
    counterexamples: ['to include an assessment in his next annual report'],
  },
  {
    rule: 'rhythm-half-year',
    kind: 'rhythm',
    rhythm: 'R/P6M',
    begins: [
      'semi-annually|semiannually|biannually|bi-annually',
      'twice a year',
      'twice yearly',
      'on a six-monthly|semi-annual|biannual|bi-annual',
      'six-monthly|semi-annual|biannual|bi-annual basis|report|reports|briefing|briefings',
      'every half-year',
    ],
    pattern:
      /(?:semi-?annually|biannually|bi-annually|twice a year|twice yearly|(?<!next |last |latest |his |her |its |their |previous )(?:on a )?(?:six-monthly|semi-annual|biannual|bi-annual) (?:basis|reports?|briefings?)|every half-year)\b/,
    examples: ['to report twice a year', 'to submit biannual reports'],
    counterexamples: ['to repeat the census twice'],
  },
  {
    rule: 'rhythm-two-years',
    kind: 'rhythm',
    rhythm: 'R/P2Y',
    begins: ['on a biennial', 'biennially|biennial', 'every other|second year'],
    pattern:
      /(?:on a biennial basis|biennially|biennial (?:reports?|reviews?|briefings?)|every (?:other|second) year)\b/,
    examples: ['to review the list biennially', 'to meet at ministerial level on a biennial basis'],
    counterexamples: ['to prepare its biennial budget'],
  },
  {
    rule: 'rhythm-two-months',
    kind: 'rhythm',
    rhythm: 'R/P2M',
    begins: ['bi-monthly|bimonthly', 'every other|second month'],
    pattern: /(?:bi-?monthly|every (?:other|second) month)\b/,
    examples: ['to report at least bi-monthly on the work'],
    counterexamples: ['to report monthly'],
  },
  {
    rule: 'rhythm-quarter',
    kind: 'rhythm',
    rhythm: 'R/P3M',
    begins: ['quarterly|quarterly-basis|three-monthly', 'every|each quarter'],
    pattern: /(?:quarterly|every quarter|each quarter|three-monthly)\b/,
    examples: ['to report quarterly', 'to provide quarterly updates'],
    counterexamples: ['to take quarters in the town'],
  },
  {
    rule: 'rhythm-half-month',
    kind: 'rhythm',
    rhythm: 'R/P15D',
    begins: ['twice a month', 'twice monthly', 'every fortnight', 'fortnightly'],
    pattern: /(?:twice (?:a month|monthly)|every fortnight|fortnightly)\b/,
    examples: ['to report at least twice monthly'],
    counterexamples: ['to meet twice'],
  },
  {
    rule: 'rhythm-month',
    kind: 'rhythm',
    rhythm: 'R/P1M',
    begins: ['monthly', 'each month', 'once a month'],
    pattern: /(?:monthly|each month|once a month)\b/,
    examples: ['to brief the Council monthly', 'to submit monthly reports'],
    counterexamples: ['to meet in the month of May'],
  },
  {
    rule: 'rhythm-week',
    kind: 'rhythm',
    rhythm: 'R/P1W',
    begins: ['weekly', 'each week', 'once a week'],
    pattern: /(?:weekly|each week|once a week)\b/,
    examples: ['to issue weekly lists'],
    counterexamples: ['to train for weeks'],
  },
  {
    rule: 'before-date',
    kind: 'before-date',
    around: 'day',
    before: /(?:before|prior to) /,
    counted: true,
    examples: ['to report no later than 30 days before 15 June 2004'],
    counterexamples: ['to act before the elections'],
  },
  {
    rule: 'mandate-end',
    kind: 'mandate-end',
    around: 'an end',
    before: /\b(?:well )?(?:before|prior to|by|at|towards|no later than|not later than) /,
    after: endOfMandate,
    examples: [
      'to submit a report at the end of this period',
      'to report before the expiry of the mandate, and to advise',
      'to report prior to the termination of its mandate',
    ],
    counterexamples: ['to report before the end of the talks', 'to act before the end of the current mandate'],
  },
  {
    rule: 'before-mandate-end',
    kind: 'mandate-end',
    around: 'an end',
    before: /(?:before|prior to|in advance of) /,
    counted: true,
    after: endOfMandate,
    examples: ['to report no later than 30 days before the end of the mandate, and to advise'],
    counterexamples: ['to report 30 days before the end of the talks'],
  },
  {
    rule: 'within-the-next',
    kind: 'period',
    begins: ['within the next|coming|following year|month|week'],
    pattern: /within the (?:next|coming|following) (?<unit>year|month|week)\b/,
    examples: ['to report within the next year'],
    counterexamples: ['to report next year'],
  },
  {
    rule: 'within',
    kind: 'period',
    around: 'period',
    before:
      /\b(?:(?:at the latest )?within|not? later than|(?:in )?no more than|not more than) (?:the (?:(?:next|first|following|coming|initial) )?|a (?:further |maximum )?(?:period )?(?:of )?|a period not exceeding |a time-?frame of )?/,
    after: /(?: period)?/,
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
    around: 'period',
    before:
      /\b(?:for|by|of) (?:an? |up to |the )?(?:(?:further|additional|new|final|initial|interim|single|another|preliminary|successive|provisional|subsequent|limited|renewed|second|third|last|transitional|transition|maximum|period|of|up|to|and|not|no|exceeding|more|longer|than|about|at|least) ){0,7}/,
    after: /(?! (?:after|old))/,
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
    around: 'period',
    before: /(?:\b(?:after|in) )?/,
    after:
      /(?:['’]s? time| (?:after|from|following) (?:the )?(?:(?:date of )?(?:the )?adoption|(?:date|passage) of (?:this|the present)))/,
    examples: [
      'to review these measures 90 days after the adoption of this resolution',
      "to report in three months' time",
      'to review progress in one year’s time',
    ],
    counterexamples: ['to recall events of three months'],
  },
  {
    rule: 'after-a-while',
    kind: 'period',
    around: 'period',
    before: /\bafter /,
    after: /(?=[;.]|$)/,
    examples: ['to review it after 12 months'],
    counterexamples: ['to review it after 12 months of war'],
  },
  {
    rule: 'in-a-while',
    kind: 'period',
    around: 'period',
    before: /\bin /,
    after: /(?=[,;.]|$| (?:of the|from|or|and|on|with|to)\b)/,
    examples: ['to review the mandate in twelve months or sooner', 'to report in nine months of the progress made'],
    counterexamples: ['to join in six rounds of talks', 'to tell what was done in ten years of war'],
  },
  {
    rule: 'after-event',
    kind: 'period',
    around: 'period',
    after: / (?:after|following)(?= (?:the|its|their|such|each) )/,
    examples: ['to report 90 days after the entry into force of the treaty'],
    counterexamples: ['to report after the elections'],
  },
  {
    rule: 'end-of',
    kind: 'end',
    around: 'ending',
    before: /\b(?:by|before|until|through|no later than|not later than|at|towards|up to) /,
    examples: ['to complete its work by the end of 2021', 'to report no later than the end of March 2005'],
    counterexamples: ['to continue until the end of hostilities'],
  },
  {
    // Who reports by March is not late while March lasts.
    rule: 'by-month',
    kind: 'end',
    around: 'month',
    before: /\b(?:by|until|no later than|not later than) /,
    after: /,? \d{4}\b/,
    examples: ['to report by March 2019', 'to extend the mandate until July 2004'],
    counterexamples: ['to recall the talks of March 2019', 'to finish by late June 2004'],
  },
  {
    rule: 'about-month',
    kind: 'month',
    around: 'month',
    before: /\b(?:before |(?:by|before|until|no later than|not later than) (?:early |late |mid-|mid |the middle of ))/,
    after: /,? \d{4}\b/,
    examples: ['to finish before late June 2004', 'to report before March 2019', 'to report by mid-June 2004'],
    counterexamples: ['to recall the talks of March 2019'],
  },
  {
    rule: 'by-date',
    kind: 'date',
    around: 'day',
    before:
      /\b(?:(?:on or )?before|by|until|till|through|(?:up )?to|not? later than|not beyond|ending|beginning|starting|effective|as of|(?:as )?from|(?:(?:no later than|end|expiring|expires|terminate|terminating) )?on)(?: and including)?,? (?:on )?/,
    examples: [
      'to report by 31 March 2017',
      'to extend the mandate until 15 May 1995',
      'to vote no later than 9 January 2011',
    ],
    counterexamples: ['to take note of the letter of 3 May 1992'],
  },
];

/** What may stand before a period that is counted back from a day. */
export const margin = /\b(?:no later than |not later than |at least |within |by )/;
