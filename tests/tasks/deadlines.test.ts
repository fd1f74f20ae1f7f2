import { dayAfter } from '../../src/tasks/terms/calendar.js';
import { deadlineIn } from '../../src/tasks/terms/due.js';
import { wordsOfStretch } from '../../src/tasks/terms/stretch.js';

const due = (text: string, adopted: string | null = '2015-08-31', mandateEnd: string | null = null) => {
  const found = deadlineIn(wordsOfStretch({ label: '1', text, start: 0, end: text.length }), { adopted, mandateEnd });
  return found === null ? null : [found.due.period, found.due.date, found.due.quote];
};

test.each<readonly [string, readonly (string | null)[] | null]>([
  ['report within twelve months', ['P12M', '2016-08-31', 'within twelve months']],
  ['report within six months', ['P6M', '2016-02-29', 'within six months']],
  [
    'report no later than 90 days after the adoption of this resolution',
    ['P90D', '2015-11-29', 'no later than 90 days'],
  ],
  [
    'report three months from the date of the adoption of this resolution',
    ['P3M', '2015-11-30', 'three months from the date of the adoption'],
  ],
  [
    'cease fire not later than 0600 hours, local time, on Sunday, 6 September 2015',
    [null, '2015-09-06', 'not later than 0600 hours, local time, on Sunday, 6 September 2015'],
  ],
  ['that on 14 November 2015 all States shall close their ports', [null, '2015-11-14', 'on 14 November 2015']],
  ['that on 14 November 2015, when the truce ends, it will meet', null],
  ['review it one month after the date of this resolution', ['P1M', '2015-09-30', 'one month after the date of this']],
  ['report to the Council on 15 February 2016 and 15 June 2016', [null, '2016-02-15', 'on 15 February 2016']],
  ['consider further steps if progress is made by 5 May 2016 or soon after', null],
  ['report, if possible within seven days', ['P7D', '2015-09-07', 'within seven days']],
  [
    'inform it, including of the steps that he is taking to have staff there by 1 January 2016, with a first report by 2 November 2015',
    [null, '2015-11-02', 'by 2 November 2015'],
  ],
  ['respond to the alert for the time from 1 December 2015 to 31 May 2016', null],
  ['report by March 2019', [null, '2019-03-31', 'by March 2019']],
  ['report before March 2019', [null, null, 'before March 2019']],
  ['report by mid-March 2019', [null, null, 'by mid-March 2019']],
  ['report by March 20, 2016', [null, '2016-03-20', 'by March 20, 2016']],
  ['inform them within five working days', ['P5D', null, 'within five working days']],
  ['report within 48 hours', ['PT48H', null, 'within 48 hours']],
  [
    'extend it for a further period of six months, until 31 December 2015',
    ['P6M', '2015-12-31', 'for a further period of six months, until 31 December 2015'],
  ],
  ['extend it for a period of one year from 15 January 2016', ['P1Y', '2017-01-15', 'for a period of one year']],
  [
    'report within two years and no later than the end of 2017',
    ['P2Y', '2017-12-31', 'within two years and no later than the end of 2017'],
  ],
  ['report by 1 May', [null, '2016-05-01', 'by 1 May']],
  ['report by the end of November 2015', [null, '2015-11-30', 'by the end of November 2015']],
  [
    'report no later than 30 days before 1 March 2016',
    [null, '2016-01-31', 'no later than 30 days before 1 March 2016'],
  ],
  ['report every ninety days', ['R/P90D', null, 'every ninety days']],
  [
    'extend it for a further five weeks commencing no later than 1 October 2015',
    ['P5W', '2015-11-05', 'for a further five weeks'],
  ],
  [
    'establish it for an initial period of 12 months from 1 July 2016',
    ['P12M', '2017-07-01', 'for an initial period of 12 months'],
  ],
  [
    'extend it for a period of no longer than two years',
    ['P2Y', '2017-08-31', 'for a period of no longer than two years'],
  ],
  ['report within twenty-one days', ['P21D', '2015-09-21', 'within twenty-one days']],
  ['review it in twelve months or sooner', ['P12M', '2016-08-31', 'in twelve months']],
  ['inform it within nine months of the progress made', ['P9M', '2016-05-31', 'within nine months']],
  ['report within five months of receiving the plan', ['P5M', null, 'within five months']],
  ['report within the next year', ['P1Y', '2016-08-31', 'within the next year']],
  ['finish the plan within the six-month period', ['P6M', '2016-02-29', 'within the six-month period']],
  [
    'give an update by mid-March 2016 and a report by the end of April 2016',
    [null, '2016-04-30', 'by the end of April 2016'],
  ],
  ['report on or before 30 September 2015', [null, '2015-09-30', 'on or before 30 September 2015']],
  ['report to it before the end of October 2015', [null, '2015-10-31', 'before the end of October 2015']],
  ['report by the end of the year', [null, '2015-12-31', 'by the end of the year']],
  ['report within 7 days and every month thereafter', ['P7D', '2015-09-07', 'within 7 days']],
  ['report at the end of this period', [null, null, 'at the end of this period']],
  ['approve it in the absence of a reply within five days', null],
  ['report in his next report', null],
  ['report at regular intervals', null],
  [
    'tell of its parts, including a map by 3 May 2016, and to report by 1 June 2016',
    [null, '2016-06-01', 'by 1 June 2016'],
  ],
  [
    'ask all who have not reported under its resolution to report within 90 days',
    ['P90D', '2015-11-29', 'within 90 days'],
  ],
  ['withdraw to the positions held before 5 August 2015', null],
  ['sell oil for a sum of five million dollars every 90 days', null],
  [
    'establish it for a period to commence no later than 30 September until 21 December 2015',
    [null, '2015-12-21', 'until 21 December 2015'],
  ],
  ['clean the registry by October 2015, with a handover on 12 January 2016', [null, '2015-10-31', 'by October 2015']],
  ['report within 60 days of the appointment of the Panel', ['P60D', null, 'within 60 days']],
  ['consider the events of the past six months', null],
  ['implement its resolution of 13 March 2001', null],
  ['act within its mandate', null],
])('%s', (text, expected) => {
  expect(due(text)).toEqual(expected);
});

test('the end of the mandate is the day that the text has just given', () => {
  const end = (text: string) => due(text, '2015-08-31', '2016-08-31')?.[1];
  expect(end('report before the end of its mandate')).toBe('2016-08-31');
  expect(end('report no later than 30 days prior to the expiration of the mandate')).toBe('2016-08-01');
  expect(end('report before the end of its current mandate')).toBeUndefined();
});

test('without a day of adoption a period stays a period', () => {
  expect(due('report within twelve months', null)).toEqual(['P12M', null, 'within twelve months']);
});

test.each<readonly [string, number, 'day' | 'week' | 'month' | 'year', string]>([
  ['2016-12-20', 12, 'month', '2017-12-20'],
  ['2015-08-31', 6, 'month', '2016-02-29'],
  ['2014-08-31', 6, 'month', '2015-02-28'],
  ['2016-02-29', 1, 'year', '2017-02-28'],
  ['2016-03-31', -1, 'month', '2016-02-29'],
  ['2015-12-31', 1, 'day', '2016-01-01'],
  ['1999-12-25', 2, 'week', '2000-01-08'],
])('%s and %i %ss is %s', (from, count, unit, expected) => {
  expect(dayAfter(from, count, unit)).toBe(expected);
});
