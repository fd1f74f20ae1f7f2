import { conditionsIn } from '../../src/tasks/terms/conditions.js';
import { wordsOfStretch } from '../../src/tasks/terms/stretch.js';

const found = (text: string): readonly string[] =>
  conditionsIn(wordsOfStretch({ label: '1', text, start: 0, end: text.length })).map(({ quote }) => quote);

describe('how far a condition goes', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'an enumeration of qualities',
      'to mend the shrine, taking into account the cultural, historic and other features of the place, and to report',
      ['taking into account the cultural, historic and other features of the place'],
    ],
    [
      'an enumeration of deeds',
      'to train guards, taking into account the need to prevent, combat and end the theft of grain, in the port',
      ['taking into account the need to prevent, combat and end the theft of grain'],
    ],
    [
      'an enumeration of principles',
      'to bring food, in line with the principles of neutrality, impartiality and independence',
      ['in line with the principles of neutrality, impartiality and independence'],
    ],
    [
      'before, during and after',
      'to act, taking full account of the need to protect villages before, during and after any operation',
      ['taking full account of the need to protect villages before, during and after any operation'],
    ],
    [
      'the law and what it holds',
      'to search travellers, in accordance with international law, in particular refugee, human rights and humanitarian law, and to report',
      ['in accordance with international law, in particular refugee, human rights and humanitarian law'],
    ],
    [
      'the law of the sea is told of the law',
      'to stop ships, consistent with international law, in particular the law of the sea',
      ['consistent with international law'],
    ],
    [
      'all that is heeded',
      'to plan the ferry, taking into account the views of Member States, recent storms in the strait and the price of coal;',
      ['taking into account the views of Member States, recent storms in the strait and the price of coal'],
    ],
    [
      'a deed behind what is heeded',
      'shall, taking into account the views of the parties, choose a port and build it',
      ['taking into account the views of the parties'],
    ],
    [
      'what is handed in behind what is heeded',
      'to submit by May, taking into account the price of coal, recommendations on the ferry and its crew',
      ['taking into account the price of coal'],
    ],
    [
      'numbers of paragraphs',
      'to sell grain, subject to the procedures set out in paragraphs 11, 12 and 14 below, to them',
      ['subject to the procedures set out in paragraphs 11, 12 and 14 below'],
    ],
    [
      'words that lead on are left',
      'to feed the camps, taking into account the needs of children including: the orphans',
      ['taking into account the needs of children'],
    ],
    [
      'what the Council finds after weighing reports',
      'to end the ban if the Council, taking into account, inter alia, the reports of its envoy, determines that the truce holds',
      ['if the Council, taking into account, inter alia, the reports of its envoy, determines that the truce holds'],
    ],
    [
      'a long clause',
      `to lift the ban if the Secretary-General reports to the Council that ${'all of the ships have left and '.repeat(8)}the port is open`,
      [
        `if the Secretary-General reports to the Council that ${'all of the ships have left and '.repeat(8)}the port is open`,
      ],
    ],
    [
      'the deed behind what is being done',
      'when designing sanctions to take into account the needs of fishers',
      ['when designing sanctions'],
    ],
    [
      'one’s own duties, on whatever they rest',
      'to act, in accordance with its responsibility under the Charter of the United Nations, and to report',
      ['in accordance with its responsibility under the Charter of the United Nations'],
    ],
    [
      'before the deed behind one’s own duties',
      'to take, in accordance with their obligations under international law to end the trade in ivory, such steps',
      ['in accordance with their obligations under international law'],
    ],
    [
      'the norms of international law',
      'to hold them in accordance with the applicable norms of international law, and to report',
      ['in accordance with the applicable norms of international law'],
    ],
    [
      'an authorized strength',
      'to send divers, within the authorized ceiling of 1,900 personnel, to the port',
      ['within the authorized ceiling of 1,900 personnel'],
    ],
    [
      'two conditions',
      'to send divers, consistent with their rules of engagement and within their capabilities, to the wreck',
      ['consistent with their rules of engagement', 'within their capabilities'],
    ],
    [
      'what is done to goods',
      'that, where a ship is sold, leased or rented, its owner shall report',
      ['where a ship is sold, leased or rented'],
    ],
    ['where somebody exists', 'to meet mayors where they exist and elders', ['where they exist']],
  ])('%s', (_, text, conditions) => {
    expect(found(text)).toEqual(conditions);
  });
});

test('a document that is cited is no condition', () => {
  expect(found('to act in accordance with rule 99 of its provisional rules of procedure')).toEqual([]);
  expect(found('to plan it in accordance with resolution 9999 (2099)')).toEqual([]);
});
