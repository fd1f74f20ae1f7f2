import { tasksOf } from './tasks.js';

const brought = (...texts: readonly string[]): readonly (readonly [string, string | null])[] =>
  tasksOf(...texts).tasks.map(({ paragraph, deliverable }) => [paragraph, deliverable]);

describe('what a task brings forth', () => {
  test('items of what a report has to include belong into the report', () => {
    expect(
      brought(
        'Requests the Secretary-General to submit a report to the Council within six months, to include, inter alia:',
        '(a) An analysis of the needs of harbours;',
        '(b) Recommendations for better cranes;',
      ),
    ).toEqual([
      ['1', 'report'],
      ['1(a)', 'report'],
      ['1(b)', 'report'],
    ]);
  });

  test('items with deeds of their own do not', () => {
    expect(
      brought(
        'Requests the Secretary-General to report to the Council every year, and in this regard to:',
        '(a) Visit the harbours;',
        '(b) Count the cranes;',
      ).map(([, what]) => what),
    ).not.toContain('briefing');
  });

  test.each<readonly [string, string | null]>([
    ['Requests the Secretary-General to complete the first report of the Team within 90 days;', 'report'],
    ['Requests the Secretary-General to ensure that all country reports to the Council provide figures;', 'report'],
    ['Requests the Secretary-General to provide information on harbours as part of his regular reporting;', 'report'],
    ['Requests his envoys, as part of their regular briefings, to update the Council on harbours;', 'briefing'],
    ['Requests the Secretary-General to update the Council on harbours;', 'other'],
    [
      'Encourages his envoys to provide, in coordination with the Special Envoy for the harbour, further briefings to the Council;',
      'briefing',
    ],
    ['Requests the Secretary-General to inform the Council of the talks, including a report on the harbour;', 'report'],
    ['Requests the Secretary-General to send ships as described in paragraph 12 of his report of 3 May 2015;', null],
    [
      'Requests the Secretary-General to submit to the Council a set of indicators that could serve for reporting by States;',
      null,
    ],
  ])('%s', (text, deliverable) => {
    expect(brought(text)).toEqual([['1', deliverable]]);
  });
});
