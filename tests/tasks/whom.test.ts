import { tasksOf, told } from './tasks.js';

/** Sentences of our own that call somebody again, and whom they mean, a line a task. */
const cases: readonly (readonly [string, readonly string[], readonly (readonly string[])[]])[] = [
  [
    'several that a sentence has named are meant together',
    [
      'Notes the new border post between Ghana and Togo and calls on both countries to open it;',
      'Welcomes the work of UNICEF, UNHCR and the World Food Programme and encourages these entities to go on;',
      'Commends the help of Ghana, Togo and Benin to the people of Mali and encourages those countries to go on;',
      'Notes the letters of Ghana, Togo and Benin and calls on both countries to open the border;',
    ],
    [
      ['both countries = Ghana + Togo'],
      ['these entities = UNICEF + UNHCR + WFP'],
      ['those countries = Ghana + Togo + Benin'],
      ['both countries = countries'],
    ],
  ],
  [
    'a directorate with a committee in its name is not the Committee',
    [
      'Encourages the Counter-Terrorism Committee Executive Directorate (CTED) to visit the port, and requests it to report to the Committee;',
      'Requests the Committee to publish the list;',
    ],
    [['the Counter-Terrorism Committee Executive Directorate (CTED) = CTED'], ['it = CTED'], ['the Committee = ?']],
  ],
  [
    'two of a class are not one of them',
    ['Takes note of the letter of the Abkhaz side;', 'Calls upon both sides to open the road;'],
    [['both sides = sides']],
  ],
  [
    'such organizations are those that the paragraph has named',
    ['Welcomes the work of humanitarian organizations and calls upon such organizations to share their maps;'],
    [['such organizations = humanitarian organizations']],
  ],
  [
    'a resolution without its year tells whose Committee',
    [
      'Recalling the report of the Committee established in paragraph 35 of resolution 1988 (“the Committee”),',
      'Noting resolutions 1540 and 1373,',
      'Requests the Committee to visit the region;',
    ],
    [['the Committee = 1988 Committee']],
  ],
  [
    'whoever serves a Committee is not the Committee',
    [
      'Recalling resolutions 1267 (1999) and 1989 (2011), and resolution 1540 (2004),',
      'Welcomes the work of the Office of the Ombudsperson to the ISIL (Da’esh) and Al-Qaida Sanctions Committee;',
      'Recalls resolution 1267 (1999) and the list under resolution 1267 (1999);',
      'Requests the Committee to meet;',
    ],
    [['the Committee = 1267/1989/2253 Committee']],
  ],
  [
    'who presides over a body that was named before, and who belongs to it',
    [
      'Recalling the Committee established pursuant to resolution 1540 (2004) (“the Committee”),',
      'Requests the Chairman of the Committee to brief the Council;',
      'Urges all members of the Committee to state their reasons;',
    ],
    [
      ['the Chairman of the Committee = Chair of the 1540 Committee'],
      ['all members of the Committee = members of the 1540 Committee'],
    ],
  ],
  [
    'a mission in small letters where one is named',
    [
      'Welcomes the work of UNFICYP;',
      'Calls upon the parties to cooperate;',
      'Decides that the mission shall open an office;',
    ],
    [['the parties = parties'], ['the mission = UNFICYP']],
  ],
  [
    'whom the Secretary-General sends, no place being told',
    ['Requests the Secretary-General and his Special Representative to prepare a plan;'],
    [
      [
        'the Secretary-General = Secretary-General',
        'his Special Representative = Special Representative of the Secretary-General',
      ],
    ],
  ],
  [
    'an office of the State that the text speaks of',
    ['Recalling the elections in Haiti and the laws of Haiti,', 'Urges the Prime Minister to publish the list;'],
    [['the Prime Minister = Prime Minister of Haiti']],
  ],
  [
    'parties are told by their conflict',
    ['Demands that all parties in armed conflicts spare the wells;', 'Calls upon all parties to conflicts to talk;'],
    [
      ['all parties in armed conflicts = parties to armed conflict'],
      ['all parties to conflicts = parties to conflict'],
    ],
  ],
  [
    'the authorities of a country are told by it',
    ['Calls upon the authorities in the Federal Republic of Yugoslavia to open the road;'],
    [['the authorities in the Federal Republic of Yugoslavia = authorities of the Federal Republic of Yugoslavia']],
  ],
];

test.each(cases)('%s', (_, texts, expected) => {
  expect(tasksOf(...texts).tasks.map((task) => told(task)['who'])).toEqual(expected);
});
