import { tasksOf, told } from './tasks.js';

/** Sentences of our own, and who is tasked by them, a line a task. */
const cases: readonly (readonly [string, readonly string[], readonly (readonly string[])[]])[] = [
  [
    'remaining seized of a matter tasks nobody, however it is said',
    [
      'Decides, in order to secure an early end to the fighting, to remain actively seized of the matter;',
      'Expresses its intention to remain seized of the matter;',
    ],
    [],
  ],
  [
    'a group that is made and named behind whom one consults, its name used before',
    [
      'Requests the Secretary-General to create, in consultation with the Committee, and to pay for the work of the Panel, a group of up to four experts (“Panel of Experts”), under its direction;',
      'Directs the Panel to visit the ports;',
    ],
    [
      ['the Secretary-General = Secretary-General'],
      ['the Panel = Panel of Experts established pursuant to resolution 9999 (2015)'],
    ],
  ],
  ['what was decided is no task', ['Recalling the vote, and having decided to examine the nominations,'], []],
  [
    'a demand without its "that"',
    [
      'Demands the parties cease any obstruction of patrols and allow the Force to move freely;',
      'Demands that all parties to the present fighting cease all firing;',
      'Demands Government support for the returning families;',
    ],
    [['the parties = parties'], ['all parties to the present fighting = parties'], []],
  ],
  [
    'gerunds that say which members of a class are meant',
    ['Urges designating States and States of residence to review petitions;'],
    [['designating States = designating States', 'States of residence = Member States']],
  ],
  [
    'a subject behind an adverbial without comma',
    [
      'Decides that for each such proposal Member States shall identify the parts that may be released;',
      'Authorizes for a period of 12 months from 4 October 2015 the Norwegian forces to use all necessary means;',
    ],
    [['Member States = Member States'], ['the Norwegian forces = Norwegian forces']],
  ],
  [
    'the organ that decides is "it"',
    [
      'Requests Mali to pay; and decides that it shall review these measures in May;',
      'Decides that it is vital that elections be held;',
    ],
    [['Mali = Mali'], ['it = Security Council'], []],
  ],
  [
    'what a word means is no task',
    [
      'Decides that acts or activities indicating that somebody is associated with the Movement include:',
      '(a) Participating in the financing of the Movement;',
    ],
    [],
  ],
  [
    'a body that is made, by its name',
    ['Decides to establish UNOMIL under the direction of the Secretary-General for a period of seven months;'],
    [['UNOMIL = UNOMIL']],
  ],
  [
    'whose strength, priority or tasks they are',
    [
      'Decides that MINUSCA’s overall force levels will consist of up to 500 troops;',
      'Decides that UNAMID’s strategic priority shall be the safety of ferries;',
    ],
    [['MINUSCA’s = MINUSCA'], ['UNAMID’s = UNAMID']],
  ],
  [
    'a group that is made to carry out the items below',
    [
      'Requests the Secretary-General to create for one year, in consultation with Mali, a group of up to eight experts (“Panel of Experts”), to carry out the following tasks:',
      '(a) Visit the harbours;',
    ],
    [
      ['the Secretary-General = Secretary-General'],
      [
        'a group of up to eight experts (“Panel of Experts”) = Panel of Experts established pursuant to resolution 9999 (2015)',
      ],
    ],
  ],
  [
    'the holder of purposes that the items list',
    ['Decides also that the following shall be the main purposes of the Peacebuilding Commission:', '(a) To advise;'],
    [['the Peacebuilding Commission = PBC']],
  ],
  [
    'reminders to do something',
    ['Reminds all concerned to refrain from any action that might impede the talks;'],
    [['all concerned = all concerned']],
  ],
  [
    'further ones who act, at the end of the deed of others',
    [
      'Encourages the Malian authorities to carry out the plan and relevant partners to support their efforts;',
      'Calls once again on the Transitional Council and on all local parties to keep the truce;',
      'Urges all parties to work with UNHCR and other relevant agencies to bring refugees home;',
    ],
    [
      ['the Malian authorities = Malian authorities', 'relevant partners = relevant partners'],
      ['the Transitional Council = Transitional Council', 'all local parties = local parties'],
      ['all parties = parties'],
    ],
  ],
  [
    'who acts behind a noun: by possessive, "from" and "between"',
    [
      'Encourages Member States’ further cooperation in this regard;',
      'Urges further efforts from the Government of Burundi to lower the toll;',
      'Encourages the discussions between the Secretary-General and the Government of Burundi;',
    ],
    [
      ['Member States = Member States'],
      ['the Government of Burundi = Government of Burundi'],
      ['the Secretary-General = Secretary-General', 'the Government of Burundi = Government of Burundi'],
    ],
  ],
  [
    'what is asked again, of somebody or for somebody',
    [
      'Reiterates its request for the Secretary-General, in particular through UNIFIL, to play a strong role;',
      'Reiterates its demand, expressed in paragraph 21 of resolution 1807 (2008), that all States keep the ban;',
    ],
    [['the Secretary-General = Secretary-General'], ['all States = Member States']],
  ],
  [
    'an authorization told as a noun',
    ['Authorizes the establishment for six months of an International Ferry Force to help the authorities;'],
    [['an International Ferry Force = International Ferry Force']],
  ],
  [
    'a committee by the resolution that made it, a State and its part in the matter',
    [
      'Requests the Security Council Committee established in pursuance of resolution 253 (1968) to examine the matter;',
      'Requests Israel, the occupying Power, to let the convoy pass;',
    ],
    [
      ['the Security Council Committee established in pursuance of resolution 253 (1968) = 253 Committee'],
      ['Israel = Israel'],
    ],
  ],
  [
    'a purpose before the subject, and before the deed',
    [
      'Decides further that, to support the parties in keeping their word, UNMHA shall undertake the following mandate:',
      '(a) To lead the talks;',
      'Decides, in order to assist the Committee in its work, to extend the mandate of UNMHA;',
      'Decides that, notwithstanding paragraphs 4 to 8 above, nothing in this resolution shall prohibit assistance;',
    ],
    [['UNMHA = UNMHA'], ['UNMHA = UNMHA']],
  ],
  [
    'beside a deed told as a noun',
    ['Encourages efforts to improve deliveries and all relevant parties to further promote them;'],
    [['all relevant parties = parties']],
  ],
  [
    'who is told of in an adverbial or a relative clause does not act',
    [
      'Urges the Ministers of the Committee of Nine as authorized by their Heads of State and Governments at the Summit, to meet;',
      'Decides that States in which there are funds, including any funds of the rebels, shall require their banks to freeze them;',
      'Encourages the convening of a dialogue with participation of donors;',
    ],
    [
      ['the Ministers of the Committee of Nine = Ministers of the Committee of Nine'],
      ['States in which there are funds, including any funds of the rebels = Member States'],
      [],
    ],
  ],
  [
    'items below an item go on with its deed',
    [
      'Decides that the mandate of UNSOM shall be as follows:',
      '(a) To help the authorities to:',
      '(b) “Rule 4. Mail shall be opened by the clerk.”',
    ],
    [['UNSOM = UNSOM']],
  ],
  [
    'an authority to do something is no body, its holder is',
    [
      'Decides that the authority to take certain measures conferred upon States shall be terminated;',
      'Decides to decrease the troop level of UNMIH to no more than 1,200;',
    ],
    [[], ['UNMIH = UNMIH']],
  ],
  [
    'relatives with infinitives of their own',
    [
      'Calls upon all States that have not yet presented a report on steps they intend to take to implement the ban to submit one;',
      'Encourages all States that have submitted such reports to provide more;',
    ],
    [
      [
        'all States that have not yet presented a report on steps they intend to take to implement the ban = Member States',
      ],
      ['all States that have submitted such reports = Member States'],
    ],
  ],
  [
    'decisions that leave each deed and whom it is about to an item',
    ['Decides in that regard to:', '(a) Encourage the talks;', '(b) Request UNHCR to continue its visits;'],
    [[], ['UNHCR = UNHCR']],
  ],
  [
    'Governments of several States, by name and by adjective, and the Government of the only one',
    [
      'Urges the Governments of Ethiopia and Eritrea to meet, and the Israeli and Lebanese Governments to follow;',
      'Notes that the Government of Ethiopia has agreed and calls upon that Government to go on;',
    ],
    [
      [
        'the Governments of Ethiopia = Government of Ethiopia',
        'Eritrea = Government of Eritrea',
        'the Israeli = Government of Israel',
        'Lebanese Governments = Government of Lebanon',
      ],
      ['that Government = Government of Ethiopia'],
    ],
  ],
  [
    'the Government in a text that speaks of one State',
    ['Recalling the elections in Haiti,', 'Calls upon the Government and all parties to respect the outcome;'],
    [['the Government = Government of Haiti', 'all parties = parties']],
  ],
  [
    'items that are nothing but names belong to the deed above them',
    [
      'Decides to extend the term of office of the following permanent and ad litem judges until 31 December 2016:',
      '(a) Mary Smith (Ireland)',
      '(b) Jean Dupont (France)',
    ],
    [['the following permanent and ad litem judges = permanent and ad litem judges']],
  ],
  [
    'peoples and others, signatories, and those who are told by where somebody is',
    [
      'Calls upon all Afghan and international parties to meet;',
      'Demands that the signatory States fully implement their commitments;',
      'Calls upon those in which individuals and entities reside to help, and urges others to follow;',
      'Urges shipping companies, most notably the ferry owners, to contribute;',
    ],
    [
      ['all Afghan and international parties = Afghan and international parties'],
      ['the signatory States = signatory States'],
      ['those in which individuals and entities reside = those in which individuals and entities reside'],
      ['others = others'],
      ['shipping companies = shipping companies', 'the ferry owners = ferry owners'],
    ],
  ],
  [
    'who ends what, each of them; a scan’s "ail"; who is told twice in one breath',
    [
      'Calls for a truce based upon the immediate cessation by Elysia of all raids and the immediate cessation by Israel of all raids;',
      'Calls upon ail States to help;',
      'Decides to authorize all Member States to, and that all Member States shall, upon discovery of such goods, seize them;',
      'Expresses its support for the work of the sanctions committees, and invites these sanctions committees to meet;',
    ],
    [
      ['Elysia = Elysia', 'Israel = Israel'],
      ['ail States = Member States'],
      ['all Member States = Member States'],
      ['these sanctions committees = sanctions committees'],
    ],
  ],
  [
    'the parties that the paragraph has just told of',
    [
      'Condemns the raids by all parties to the conflict, and calls upon the parties to stop;',
      'Urges the parties to cease all firing;',
    ],
    [['the parties = parties to conflict'], ['the parties = parties']],
  ],
  [
    'organizations that are either the one or the other',
    ['Urges intergovernmental and non-governmental organizations to help;'],
    [
      [
        'intergovernmental = intergovernmental organizations',
        'non-governmental organizations = non-governmental organizations',
      ],
    ],
  ],
  [
    'the Prosecutor and the Court are two',
    [
      'Decides to refer the matter to the Prosecutor of the International Criminal Court;',
      'Invites the Court and the Prosecutor to meet;',
    ],
    [[], ['the Court = ICC', 'the Prosecutor = Prosecutor of the International Criminal Court']],
  ],
  [
    'what is dissolved, what stays in mandates, and whom him means beside his envoy',
    [
      'Decides further to dissolve with immediate effect the Committee established by paragraph 14 of resolution 1572 (2004);',
      'Resolves to continue to include such aspects in the mandates of missions;',
      'Notes the Secretary-General’s efforts as well as those of his Special Envoy for South Sudan, and requests him to go on;',
      'Decides that these measures will not be lifted until:',
      '(a) The retirement of the Commander;',
    ],
    [
      ['the Committee established by paragraph 14 of resolution 1572 (2004) = 1572 Committee'],
      [],
      ['him = Secretary-General'],
      [],
    ],
  ],
  [
    'those of a region and of a part of it are two, and so are kinds of organizations',
    [
      'Encourages regional and sub-regional organisations to take part;',
      'Urges Member States, international and regional organisations to train officers;',
      'Urges Member States and international and regional organizations to train officers;',
      'Encourages the heads of regional and subregional organizations to help;',
    ],
    [
      ['regional = regional organizations', 'sub-regional organisations = subregional organizations'],
      [
        'Member States = Member States',
        'international = international organizations',
        'regional organisations = regional organizations',
      ],
      [
        'Member States = Member States',
        'international = international organizations',
        'regional organizations = regional organizations',
      ],
      ['the heads of regional and subregional organizations = heads of regional and subregional organizations'],
    ],
  ],
  [
    'kinds that share a noun are two classes; those that one body can be at once are not, nor what "all" and "other" embrace',
    [
      'Encourages religious and community leaders to speak out;',
      'Requests United Nations peacekeeping and special political missions to train officers;',
      'Urges non‑profit and charitable organizations to publish their accounts;',
      'Calls upon all international and regional organizations to refrain from such sales;',
      'Invites bilateral and multilateral partners to help;',
      'Urges political and military leaders to talk;',
    ],
    [
      ['religious = religious leaders', 'community leaders = community leaders'],
      [
        'United Nations peacekeeping = United Nations peacekeeping missions',
        'special political missions = special political missions',
      ],
      ['non‑profit = non‑profit organizations', 'charitable organizations = charitable organizations'],
      ['all international and regional organizations = international and regional organizations'],
      ['bilateral and multilateral partners = bilateral and multilateral partners'],
      ['political and military leaders = political and military leaders'],
    ],
  ],
  [
    'nouns in a row behind or before whose they are',
    [
      'Requests all relevant United Nations agencies, funds and programmes to help;',
      'Invites the agencies, funds, and programmes of the United Nations to help;',
      'Urges the authorities and UN agencies and entities in the country to help;',
    ],
    [
      [
        'all relevant United Nations agencies = United Nations agencies',
        'funds = United Nations funds',
        'programmes = United Nations programmes',
      ],
      [
        'the agencies = United Nations agencies',
        'funds = United Nations funds',
        'programmes of the United Nations = United Nations programmes',
      ],
      [
        'the authorities = authorities',
        'UN agencies = United Nations agencies',
        'entities in the country = United Nations entities',
      ],
    ],
  ],
  [
    'what words behind a noun tell of whom is meant',
    [
      'Encourages the entities comprising UN Action to share figures;',
      'Encourages leaders at the regional and local level to speak out;',
      'Encourages the Chairperson(s) of UN Action to brief the members;',
      'Requests ali States to report;',
    ],
    [
      ['the entities comprising UN Action = UN Action'],
      ['leaders at the regional and local level = regional and local leaders'],
      ['the Chairperson(s) of UN Action = Chairperson of UN Action'],
      ['ali States = Member States'],
    ],
  ],
  [
    'the body of a resolution that was cited before',
    [
      'Calls upon all States to carry out resolution 1540 (2004) and urges the Committee established pursuant to that resolution and the IAEA to help;',
    ],
    [
      ['all States = Member States'],
      ['the Committee established pursuant to that resolution = 1540 Committee', 'the IAEA = IAEA'],
    ],
  ],
  [
    'classes that are called again are each of their members; a commission that the organ makes',
    [
      'Welcomes the work of regional and subregional organizations and encourages such organizations and arrangements to go on;',
      'Decides to establish a commission of three persons;',
      'Requests the Commission to visit the camps;',
    ],
    [
      ['such organizations and arrangements = regional organizations + subregional organizations'],
      ['a commission of three persons = Commission established pursuant to resolution 9999 (2015)'],
      ['the Commission = Commission established pursuant to resolution 9999 (2015)'],
    ],
  ],
  [
    'whose member States, whose envoy, whose engagement; what goes on with a title is nobody',
    [
      'Recalling the work of the Special Representative of the Secretary-General for Iraq,',
      'Welcoming the cooperation of UNICEF and UNHCR, and encouraging their further engagement with the schools,',
      'Urges the Member States of the African Union and the 13 States that have not paid and the 4 States that pay late to pay;',
      'Requests the Special Representative of the Secretary-General to visit the ports;',
      'Invites the Working Group on Safe Harbours including Quays, Cranes and Sheds to meet;',
      'Urges all parties, including and not limited to the Government of Yemen and the Houthis, to meet;',
      'Encourages traditional leaders where they exist and religious leaders, to help;',
      'Calls for the release of all prisoners held by the Houthis and other groups, especially children;',
    ],
    [
      ['their = UNICEF + UNHCR'],
      [
        'the Member States of the African Union = AU Member States',
        'the 13 States that have not paid = Member States',
        'the 4 States that pay late = Member States',
      ],
      ['the Special Representative of the Secretary-General = Special Representative for Iraq'],
      ['the Working Group on Safe Harbours = Working Group on Safe Harbours'],
      ['all parties = parties', 'the Government of Yemen = Government of Yemen', 'the Houthis = Houthis'],
      ['traditional leaders = traditional leaders', 'religious leaders = religious leaders'],
      ['the Houthis = Houthis', 'other groups = groups'],
    ],
  ],
  [
    'a class that is told in full stays so; persons are those who do something',
    [
      'Condemns the use of mines by parties to armed conflict and the raids of parties on the list, and calls upon these parties to stop;',
      'Encourages persons who may be heard to speak out;',
    ],
    [['these parties = parties to armed conflict'], ['persons who may be heard = persons who may be heard']],
  ],
  [
    'heads of parties, parts of the system, what fighters are associated with',
    [
      'Urges the President of Mali, the heads of all parties and the leaders of the movements to talk;',
      'Calls upon Member States and all relevant parts of the United Nations system to help;',
      'Demands that all fighters associated with ISIL and other groups withdraw;',
    ],
    [
      [
        'the President of Mali = President of Mali',
        'the heads of all parties = heads of all parties',
        'the leaders of the movements = leaders of the movements',
      ],
      ['Member States = Member States', 'all relevant parts of the United Nations system = United Nations system'],
      ['all fighters associated with ISIL and other groups = fighters'],
    ],
  ],
  [
    'further ones are asked by the preposition said again',
    [
      'Calls upon Member States to pay their shares and on UNDP and UNICEF to report on them;',
      'Calls for Member States to consider joining and for the parties to carry out the Protocol;',
      'Calls for it to be carried out in full and on all parties to ensure safe access;',
    ],
    [
      ['Member States = Member States', 'UNDP = UNDP', 'UNICEF = UNICEF'],
      ['Member States = Member States', 'the parties = parties'],
      ['all parties = parties'],
    ],
  ],
  [
    'who is authorized, behind an aside too; who stands behind an aside that a comma closes',
    [
      'Decides to authorise, for a period of one year, Member States, acting nationally, to inspect vessels;',
      'Encourages UNDP, with the support of UNICEF, as well as UNODC to continue this work;',
    ],
    [['Member States = Member States'], ['UNDP = UNDP', 'UNODC = UNODC']],
  ],
  [
    'a demand told where it was made before, in several places',
    [
      'Reiterates its demand, expressed in paragraph 21 of resolution 1807 (2008) and reaffirmed in paragraph 14 of resolution 1857 (2008) and paragraph 13 of resolution 1896 (2009), that all parties cooperate fully with the work of UNDP;',
    ],
    [['all parties = parties']],
  ],
];

test.each(cases)('%s', (_, texts, expected) => {
  expect(tasksOf(...texts).tasks.map((task) => told(task)['who'])).toEqual(expected);
});

/** Sentences of our own, and with whom the task is done and who is told, a line a task. */
const besides: readonly (readonly [
  string,
  readonly string[],
  readonly (readonly [readonly string[], readonly string[]])[],
])[] = [
  [
    'whom two verbs share, and whom an aside parts from the verb',
    [
      'Decides that the port authorities shall cooperate fully with and provide any necessary help to UNICEF and UNHCR;',
      'Calls upon all States to work with, and assist, UNDP;',
      'Requests the Secretariat to find suitable arrangements, on the basis of the last survey, with UNICEF;',
      'Urges the parties to cooperate in the framework of their promises, with UNHCR;',
      'Directs the Secretariat, assisted by UNDP, to count the votes;',
    ],
    [
      [['UNICEF', 'UNHCR'], []],
      [['UNDP'], []],
      [['UNICEF'], []],
      [['UNHCR'], []],
      [['UNDP'], []],
    ],
  ],
  [
    'others work with them, or a thing was made with them',
    [
      'Encourages Member States to write leaflets, so as to enable the families to engage with local authorities;',
      'Requests the Secretary-General to ensure that the handbook prepared by UNDP in consultation with UNICEF is spread;',
      'Requests the Secretary-General to visit the clinics assisted by UNICEF;',
    ],
    [
      [[], []],
      [[], []],
      [[], []],
    ],
  ],
  [
    'who is told before what they are told',
    [
      'Decides to establish a Committee of the Security Council;',
      'Encourages Member States to submit to the Committee names of ships that broke the ban;',
      'Requests the Secretariat to submit for consideration by the Committee a plan;',
      'Invites the President of the Tribunal to address the Security Council every six months;',
      'Requests the Emergency Relief Coordinator to brief or arrange a briefing for the Committee;',
      'Invites all States to bring to its attention any breach of the truce;',
      'Requests all States to assist UNDP by providing relevant information;',
      'Encourages States to provide, where applicable, UNDP and UNICEF with relevant information;',
      'Calls upon States to cooperate with UNDP and to provide it with any relevant information;',
      'Requests the Secretary-General to open the office, including posts in the north and to report monthly to the Council;',
    ],
    [
      [[], []],
      [[], ['the Committee']],
      [[], ['the Committee']],
      [[], ['the Security Council']],
      [[], ['the Committee']],
      [[], ['its']],
      [[], ['UNDP']],
      [[], ['UNDP', 'UNICEF']],
      [['UNDP'], ['it']],
      [[], ['the Council']],
    ],
  ],
  [
    'what is addressed or approved tells nobody',
    [
      'Requests the Secretary-General to address the concerns of the Council;',
      'Requests UNDP to support the Government by providing strategic advice;',
      'Requests the Secretary-General to train officers for action by the Force;',
    ],
    [
      [[], []],
      [[], []],
      [[], []],
    ],
  ],
  [
    'partners far behind their verb, of several kinds, and two of one class',
    [
      'Encourages UNDP to coordinate its work on arms, drugs and crime, with UNODC, as well as with the Chair;',
      'Encourages UNDP to maintain dialogue on the embargo with Member States, in particular those in the region, as well as regional and subregional organizations;',
      'Encourages UNDP to build partnerships with civil society, the public and private sectors, and internet and social media companies;',
      'Requests UNDP to work with flag States and coastal States;',
      'Requests UNDP to coordinate its work on arms, and to deal, with care, with the matter;',
    ],
    [
      [['UNODC', 'the Chair'], []],
      [['Member States', 'those in the region', 'regional', 'subregional organizations'], []],
      [['civil society', 'the public and private sectors', 'internet and social media companies'], []],
      [['flag States', 'coastal States'], []],
      [[], []],
    ],
  ],
  [
    'who receives what is given behind asides, far away, by other hands, or twice',
    [
      'Requests UNDP to provide, each year, on the basis of its visits, to UNODC a summary assessment of gaps;',
      'Requests UNDP to ensure that all country reports to the Security Council tell of women;',
      'Calls upon States to provide information, as appropriate, on trials of such persons to UNODC and on seizures to the Monitoring Team;',
      'Requests UNDP to assist the Committee, including through providing the Committee at any time with information on listings;',
      'Requests UNDP to present its findings, in writing, to the Committee by 31 May and to the Council by 30 June;',
      'Urges States to share information on arms, drugs and crime, and other information, with affected States and with UNODC;',
      'Calls upon States to notify in advance the Committee and UNDP of any shipment;',
      'Invites UNDP to make its assessments available to UNODC and UNICEF;',
      'Urges all States to report breaches to the Committee and supply it with any evidence;',
    ],
    [
      [[], ['UNODC']],
      [[], ['the Security Council']],
      [[], ['UNODC', 'the Monitoring Team']],
      [[], ['the Committee']],
      [[], ['the Committee', 'the Council']],
      [[], ['affected States', 'UNODC']],
      [[], ['the Committee', 'UNDP']],
      [[], ['UNODC', 'UNICEF']],
      [[], ['the Committee']],
    ],
  ],
  [
    'things that receive nothing',
    [
      'Calls upon States to help to update the World Customs Organization Harmonized System Nomenclature;',
      'Requests UNDP to report on the contribution to security sector reform;',
      'Requests UNDP to recommend adjustments to the UNIFIL mandate;',
      'Requests UNDP to address challenges to good governance;',
      'Requests UNDP to study reports on the options available to the United Nations;',
      'Requests States to share information on crimes, consistent with home country requirements;',
      'Requests UNDP to review and update them;',
    ],
    [
      [[], []],
      [[], []],
      [[], []],
      [[], []],
      [[], []],
      [[], []],
      [[], []],
    ],
  ],
  [
    'with whom one works, told by manners, means and two deeds',
    [
      'Requests UNDP to help children, including through increasing engagement with Member States;',
      'Requests UNDP to deter violence by working closely with humanitarian, human rights and development organizations;',
      'Requests UNDP to help by coordinating with and supporting the work of UNICEF;',
      'Encourages UNDP to act in a coordinated manner with the authorities and UNICEF;',
      'Requests UNDP to provide the Committee in its reports with evidence of breaches;',
    ],
    [
      [['Member States'], []],
      [['humanitarian', 'human rights', 'development organizations'], []],
      [['UNICEF'], []],
      [['the authorities', 'UNICEF'], []],
      [[], ['the Committee']],
    ],
  ],
];

test.each(besides)('%s', (_, texts, expected) => {
  expect(
    tasksOf(...texts).tasks.map((task) => [task.with.map((one) => one.quote), task.reportsTo.map((one) => one.quote)]),
  ).toEqual(expected);
});
