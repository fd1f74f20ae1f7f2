import { tasksOf, told } from './tasks.js';

/** Our own sentences in the Council's manner, and what they ask of whom. */
const cases: readonly (readonly [string, readonly string[], readonly Readonly<Record<string, unknown>>[]])[] = [
  [
    'a request with a deadline and a recipient',
    ['Requests the Secretary-General to submit to the Council, within six months, a report on the harbour;'],
    [
      {
        in: '1',
        verb: 'request',
        who: ['the Secretary-General = Secretary-General'],
        to: ['the Council = Security Council'],
        due: ['P6M', '2016-02-29'],
        brings: 'report',
        gist: 'submit report',
      },
    ],
  ],
  [
    'recipients behind what stands aside, of what is handed on, and through whom',
    [
      'Requests the Secretary-General to study the harbours, including those in the north, and to report to the Council through the Committee;',
      'Requests the Committee to forward notifications from Member States to the Secretary-General, and to bring delays to the attention of UNICEF;',
      'Requests the Secretary-General to provide to it an update on the harbours;',
      'Invites all States to give UNHCR a detailed description of their harbours;',
    ],
    [
      {
        in: '1',
        verb: 'request',
        who: ['the Secretary-General = Secretary-General'],
        to: ['the Council = Security Council', 'the Committee = ?'],
        brings: 'report',
        gist: 'study harbours',
      },
      {
        in: '2',
        verb: 'request',
        who: ['the Committee = ?'],
        to: ['the Secretary-General = Secretary-General', 'UNICEF = UNICEF'],
        gist: 'forward notifications',
      },
      {
        in: '3',
        verb: 'request',
        who: ['the Secretary-General = Secretary-General'],
        to: ['it = Security Council'],
        brings: 'other',
        gist: 'provide update',
      },
      {
        in: '4',
        verb: 'invite',
        who: ['all States = Member States'],
        to: ['UNHCR = UNHCR'],
        gist: 'give UNHCR',
      },
    ],
  ],
  [
    'several infinitives under one verb are one task, several verbs several',
    ['Urges Member States to share data and to train officers, and invites UNICEF to help, upon request;'],
    [
      { in: '1', verb: 'urge', who: ['Member States = Member States'], brings: 'other', gist: 'share data' },
      { in: '1', verb: 'invite', who: ['UNICEF = UNICEF'], if: ['upon request'], gist: 'help upon request' },
    ],
  ],
  [
    'a list with named examples',
    [
      'Encourages UNODC and other relevant United Nations entities, including UNHCR, as well as regional organizations, such as the African Union, to assist;',
    ],
    [
      {
        in: '1',
        verb: 'encourage',
        who: [
          'UNODC = UNODC',
          'other relevant United Nations entities = United Nations entities',
          'UNHCR = UNHCR',
          'regional organizations = regional organizations',
          'the African Union = AU',
        ],
        gist: 'assist',
      },
    ],
  ],
  [
    'members of a list that share a noun',
    ['Calls upon community, religious and traditional leaders to speak up against violence;'],
    [
      {
        in: '1',
        verb: 'call upon',
        who: [
          'community = community leaders',
          'religious = religious leaders',
          'traditional leaders = traditional leaders',
        ],
        gist: 'speak up against violence',
      },
    ],
  ],
  [
    'what qualifies the addressees belongs to the quote, and the infinitive in it is theirs',
    [
      'Calls upon States in a position to do so to provide boats;',
      'Urges all parties to the conflict to lay down their arms;',
    ],
    [
      { in: '1', verb: 'call upon', who: ['States in a position to do so = Member States'], gist: 'provide boats' },
      { in: '2', verb: 'urge', who: ['all parties to the conflict = parties to conflict'], gist: 'lay down arms' },
    ],
  ],
  [
    'adverbials between commas are no addressees',
    [
      'Requests CTED, within its existing mandate, under the policy guidance of the Counter-Terrorism Committee, and in close cooperation with UNODC and other relevant entities, to continue to include such facts in its assessments, as appropriate;',
    ],
    [
      {
        in: '1',
        verb: 'request',
        who: ['CTED = CTED'],
        with: ['the Counter-Terrorism Committee = CTC', 'UNODC = UNODC', 'other relevant entities = relevant entities'],
        if: ['within its existing mandate', 'as appropriate'],
        gist: 'include facts',
      },
    ],
  ],
  [
    'a chapeau hands its verb and addressees to its items and is no task itself',
    [
      'Calls upon Member States:',
      '(a) To adopt laws against smuggling;',
      '(b) That have not yet done so, to consider joining the Convention; and urges the Secretary-General to help;',
    ],
    [
      { in: '1(a)', verb: 'call upon', who: ['Member States = Member States'], gist: 'adopt laws' },
      {
        in: '1(b)',
        verb: 'call upon',
        who: ['Member States = Member States'],
        if: ['That have not yet done so'],
        gist: 'join Convention',
      },
      { in: '1(b)', verb: 'urge', who: ['the Secretary-General = Secretary-General'], gist: 'help' },
    ],
  ],
  [
    'a chapeau that directs a deed of its own is a task beside its items',
    [
      'Encourages Member States to take a careful approach in helping survivors, and in this regard the Council:',
      '(a) Calls upon donors to give more;',
    ],
    [
      { in: '1', verb: 'encourage', who: ['Member States = Member States'], gist: 'take approach' },
      { in: '1(a)', verb: 'call upon', who: ['donors = donors'], gist: 'give more' },
    ],
  ],
  [
    'sentences below words that announce steps tell who is to act',
    [
      'Calls for the following steps to be taken:',
      '(a) Member States must light their coasts, and invites the Secretary-General to help;',
    ],
    [
      { in: '1(a)', verb: 'call for', who: ['Member States = Member States'], gist: 'light coasts' },
      { in: '1(a)', verb: 'invite', who: ['the Secretary-General = Secretary-General'], gist: 'help' },
    ],
  ],
  [
    'parties told of below announced steps act without a modal; a step told as a noun is a task',
    [
      'Calls for the following steps to be taken:',
      '(a) The Government of Mali and the rebels protect the pilots;',
      '(b) Immediate removal of all mines from the harbour;',
    ],
    [
      {
        in: '1(a)',
        verb: 'call for',
        who: ['The Government of Mali = Government of Mali', 'the rebels = rebels'],
        gist: 'protect pilots',
      },
      { in: '1(b)', verb: 'call for', who: [], gist: 'remove mines' },
    ],
  ],
  [
    'reports that a chapeau announces come from whom the item names',
    [
      'Requests the following reports:',
      '(a) from the Secretary-General, by 1 June 2024, an update on the repairs;',
      '(b) from INTERPOL an update on the thefts;',
    ],
    [
      {
        in: '1(a)',
        verb: 'request',
        who: ['the Secretary-General = Secretary-General'],
        due: [null, '2024-06-01'],
        gist: 'provide on repairs',
      },
      { in: '1(b)', verb: 'request', who: ['INTERPOL = INTERPOL'], gist: 'provide on thefts' },
    ],
  ],
  [
    'a report that is told in full is asked for beside what its items say it includes',
    [
      'Requests the Secretary-General to submit a report on the pilots, which would include, inter alia:',
      '(a) Information on their pay;',
    ],
    [
      {
        in: '1',
        verb: 'request',
        who: ['the Secretary-General = Secretary-General'],
        brings: 'report',
        gist: 'submit report',
      },
      {
        in: '1(a)',
        verb: 'request',
        who: ['the Secretary-General = Secretary-General'],
        brings: 'report',
        gist: 'provide information',
      },
    ],
  ],
  [
    'of those who are held, those named above all do not let anybody go',
    ['Calls for the release of all pilots held by the rebels and other groups, especially women;'],
    [{ in: '1', verb: 'call for', who: ['the rebels = rebels', 'other groups = groups'], gist: 'release pilots' }],
  ],
  [
    'what the organ means to do is its intention as a task, whatever the verb',
    [
      'Undertakes to meet the keepers, and expresses, on the basis of what it was told by those concerned, its readiness to help;',
    ],
    [
      { in: '1', verb: 'express intention', who: ['Undertakes to = Security Council'], gist: 'meet keepers' },
      { in: '1', verb: 'express intention', who: ['its = Security Council'], gist: 'help' },
    ],
  ],
  [
    'things are what the chapeau’s verb is about, unless it ends in a preposition',
    [
      'Decides that all States shall prevent:',
      '(a) The sale of arms;',
      '(b) The supply of fuel;',
      'Requests the Secretary-General to report on:',
      '(a) The harbour;',
    ],
    [
      { in: '1(a)', verb: 'decide', who: ['all States = Member States'], gist: 'prevent sale' },
      { in: '1(b)', verb: 'decide', who: ['all States = Member States'], gist: 'prevent supply' },
      {
        in: '2',
        verb: 'request',
        who: ['the Secretary-General = Secretary-General'],
        brings: 'report',
        gist: 'report on harbour',
      },
    ],
  ],
  [
    'items with subjects of their own',
    [
      'Decides that:',
      '(a) All States shall close their ports to these ships;',
      '(b) The Secretary-General shall keep a list of them;',
    ],
    [
      { in: '1(a)', verb: 'decide', who: ['All States = Member States'], gist: 'close ports' },
      { in: '1(b)', verb: 'decide', who: ['The Secretary-General = Secretary-General'], gist: 'keep list' },
    ],
  ],
  [
    'a body that is established is tasked with the items',
    [
      'Decides to establish, in accordance with rule 28 of its provisional rules of procedure, a Committee of the Security Council to undertake the following tasks:',
      '(a) To examine the reports;',
      'Calls upon all States to cooperate fully with the Committee;',
    ],
    [
      {
        in: '1',
        verb: 'decide',
        who: ['a Committee of the Security Council = Committee established pursuant to resolution 9999 (2015)'],
        gist: 'establish Committee',
      },
      {
        in: '1(a)',
        verb: 'decide',
        who: ['a Committee of the Security Council = Committee established pursuant to resolution 9999 (2015)'],
        gist: 'examine reports',
      },
      {
        in: '2',
        verb: 'call upon',
        who: ['all States = Member States'],
        with: ['the Committee = Committee established pursuant to resolution 9999 (2015)'],
        gist: 'cooperate with Committee',
      },
    ],
  ],
  [
    'whoever holds a mandate that is extended',
    [
      'Decides to extend the mandate of UNIFIL until 31 August 2016;',
      'Decides that the mandate of UNIFIL shall include the protection of ferries;',
    ],
    [
      { in: '1', verb: 'decide', who: ['UNIFIL = UNIFIL'], due: [null, '2016-08-31'], gist: 'extend mandate' },
      { in: '2', verb: 'decide', who: ['UNIFIL = UNIFIL'], gist: 'include protection' },
    ],
  ],
  [
    'decisions that tell nobody to do anything are none',
    [
      'Decides that the measures in paragraph 4 shall not apply to food;',
      'Decides to remain seized of the matter;',
      'Decides that nothing in this resolution shall prejudice their rights;',
    ],
    [],
  ],
  [
    'the organ’s own intention is addressed to the organ',
    ['Expresses its intention to review these measures, as necessary;'],
    [
      {
        in: '1',
        verb: 'express intention',
        who: ['its = Security Council'],
        if: ['as necessary'],
        gist: 'review measures',
      },
    ],
  ],
  [
    'a "not" stays in the deed',
    ['Calls upon all States not to lend ships to the rebels;'],
    [{ in: '1', verb: 'call upon', who: ['all States = Member States'], gist: 'not lend ships' }],
  ],
  [
    'deeds told as nouns name who acts, or nobody',
    [
      'Calls for the continued support of UNODC in training judges;',
      'Encourages closer cooperation between UNHCR and UNICEF;',
      'Demands the immediate release of all hostages;',
    ],
    [
      { in: '1', verb: 'call for', who: ['UNODC = UNODC'], gist: 'continue support' },
      { in: '2', verb: 'encourage', who: ['UNHCR = UNHCR', 'UNICEF = UNICEF'], gist: 'strengthen cooperation' },
      { in: '3', verb: 'demand', who: [], gist: 'release hostages' },
    ],
  ],
  [
    'pointers mean whom the text spoke of last',
    [
      'Requests UNHCR and UNICEF to train their staff, and encourages the above-mentioned entities to share what they learn;',
      'Welcomes the efforts of regional organizations and encourages them to go on;',
      'Requests the Secretary-General to prepare a report on camps and further requests that the report include maps;',
    ],
    [
      { in: '1', verb: 'request', who: ['UNHCR = UNHCR', 'UNICEF = UNICEF'], gist: 'train staff' },
      { in: '1', verb: 'encourage', who: ['the above-mentioned entities = UNHCR + UNICEF'], gist: 'share what they' },
      { in: '2', verb: 'encourage', who: ['them = regional organizations'], gist: 'go on' },
      {
        in: '3',
        verb: 'request',
        who: ['the Secretary-General = Secretary-General'],
        brings: 'report',
        gist: 'prepare report',
      },
      { in: '3', verb: 'request', who: ['the report = Secretary-General'], brings: 'report', gist: 'include maps' },
    ],
  ],
  [
    'names that the text gives, and short names for what it has named',
    [
      'Recalling the work of the Northern Lakes Monitoring Commission (NLMC) and of the Government of Elysia,',
      'Requests NLMC to report to the Government;',
      'Requests the Panel of Experts established pursuant to resolution 1973 (2011) to visit the coast, and calls upon all States to cooperate with the Panel;',
    ],
    [
      {
        in: '1',
        verb: 'request',
        who: ['NLMC = NLMC'],
        to: ['the Government = Government of Elysia'],
        brings: 'report',
        gist: 'report to Government',
      },
      {
        in: '2',
        verb: 'request',
        who: ['the Panel of Experts established pursuant to resolution 1973 (2011) = Panel of Experts on Libya'],
        gist: 'visit coast',
      },
      {
        in: '2',
        verb: 'call upon',
        who: ['all States = Member States'],
        with: ['the Panel = Panel of Experts on Libya'],
        gist: 'cooperate with Panel',
      },
    ],
  ],
  [
    'two verbs with one deed, and a second addressee within the deed',
    [
      'Urges Member States and requests UNHCR to count the refugees;',
      'Encourages the Committee, as appropriate, to meet, where relevant, and the Secretary-General to attend;',
    ],
    [
      { in: '1', verb: 'urge', who: ['Member States = Member States'], gist: 'count refugees' },
      { in: '1', verb: 'request', who: ['UNHCR = UNHCR'], gist: 'count refugees' },
      {
        in: '2',
        verb: 'encourage',
        who: ['the Committee = ?', 'the Secretary-General = Secretary-General'],
        if: ['as appropriate', 'where relevant'],
        gist: 'meet where relevant',
      },
    ],
  ],
  [
    'items that are conditions are no deeds: what they limit is the task',
    [
      'Authorizes States to import salt from Harbourland, subject to the following conditions:',
      '(a) Approval by the port authority of each cargo;',
      '(b) Payment of the full amount into the account;',
    ],
    [
      {
        in: '1',
        verb: 'authorize',
        who: ['States = Member States'],
        if: ['subject to the following conditions'],
        gist: 'import salt',
      },
    ],
  ],
  [
    'what somebody has not done is found, not decided',
    ['Decides that the Government of Liberia has not met the demands in paragraph 2 above;'],
    [],
  ],
  [
    'the verb of a relative clause is not the one of the decision',
    ['Decides that States in which there are funds of the bank shall freeze those funds;'],
    [
      {
        in: '1',
        verb: 'decide',
        who: ['States in which there are funds of the bank = Member States'],
        gist: 'freeze funds',
      },
    ],
  ],
  [
    'a decision without its that',
    ['Decides the Secretary-General shall be requested to count the ships and to name them;'],
    [
      {
        in: '1',
        verb: 'decide',
        who: ['the Secretary-General = Secretary-General'],
        gist: 'count ships',
      },
    ],
  ],
  ['to remain seized is no task', ['Decides to remain actively, and at all times, seized of the matter.'], []],
  [
    'a condition before the verb holds for what that verb demands',
    [
      'Calls upon all States to open their ports and, if a ship is turned away, requests the Secretary-General to tell the Council;',
      'Upon full cessation of fighting, calls upon all States to open their ports;',
    ],
    [
      { in: '1', verb: 'call upon', who: ['all States = Member States'], gist: 'open ports' },
      {
        in: '1',
        verb: 'request',
        who: ['the Secretary-General = Secretary-General'],
        if: ['if a ship is turned away'],
        gist: 'tell Council',
      },
      {
        in: '2',
        verb: 'call upon',
        who: ['all States = Member States'],
        if: ['Upon full cessation of fighting'],
        gist: 'open ports',
      },
    ],
  ],
  [
    'directives in the preamble count',
    ['Urging States that have not yet done so to join the treaty,'],
    [
      {
        in: 'PP1',
        verb: 'urge',
        who: ['States that have not yet done so = Member States'],
        gist: 'join treaty',
      },
    ],
  ],
];

describe('tasks', () => {
  test.each(cases)('%s', (_, texts, expected) => {
    expect(tasksOf(...texts).tasks.map(told)).toEqual(expected);
  });

  test('what could not be decided is told, with its place', () => {
    const { tasks, diagnostics } = tasksOf(
      'Requests the Panel to report within 90 days of its appointment;',
      'Calls for restraint;',
    );
    expect(tasks.map((task) => task.addressees[0]?.body ?? null)).toEqual([null, null]);
    expect(diagnostics.map(({ code, span }) => [code, span?.paragraph])).toEqual([
      ['task/pointer-unresolved', '1'],
      ['task/due-unresolved', '1'],
      ['task/addressee-none', '2'],
    ]);
  });

  test('the action is the deed without addressee and frame', () => {
    expect(
      tasksOf(
        'Requests the Secretary-General, in his next report, to tell of this and to propose steps, and notes his efforts;',
      ).tasks.map((task) => task.action),
    ).toEqual(['to tell of this and to propose steps'.slice(3)]);
    expect(tasksOf('Decides that all States shall not sell oil to them;').tasks.map((task) => task.action)).toEqual([
      'not sell oil to them',
    ]);
  });
});
