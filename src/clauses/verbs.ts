import type { Strength } from './clause.js';
import { type Forms, formsOf } from './forms.js';

/**
 * The organ's verbs, one record a lemma and way of saying it. The examples are our own sentences in the Council's manner: one that
 * ends in a comma is read as a preambular paragraph, any other as an operative one. Each example must give a clause of this record,
 * no counterexample may.
 */
export interface VerbRecord {
  readonly id: string;
  readonly lemma: string;
  /** What the verb demands; null where it tasks nobody. */
  readonly strength: Strength | null;
  /** The verbs that carry it: one, or several that say the same ("reiterates its call", "renews its call"). */
  readonly forms: readonly Forms[];
  /** Adjectives and participles that say it of the organ itself ("Concerned", "remains concerned"). */
  readonly states?: readonly string[];
  /** Words of which one must follow the verb, adverbs and adverbials aside ("calls, in this regard, upon"). */
  readonly particle?: readonly string[];
  /** Nouns of which one must be the head of the verb's object ("expresses its deep concern"). */
  readonly object?: readonly string[];
  /** The object may stand far behind the verb ("extends to the families of the victims its sympathy"). */
  readonly far?: boolean;
  /** Words of which one must follow the object at once ("its call upon", "its call for"). */
  readonly after?: readonly string[];
  /** The noun alone can stand for it beside another: "reiterates its demand … and its call for". */
  readonly again?: boolean;
  /** The object must be the organ's own ("its"). */
  readonly own?: boolean;
  /** Words behind the noun that make it the organ's own without "its": "reiterates the call on all parties", not "the call of". */
  readonly plainly?: readonly string[];
  /** Although an activity, its participle is met as often of the organ ("…, and supporting its recommendations"). */
  readonly shared?: boolean;
  /** Words of which one must follow, although they are no part of the phrase ("States that", not "States in the region"). */
  readonly before?: readonly string[];
  /** Words that may not follow ("expressing their wishes" is what others do). */
  readonly except?: readonly string[];
  /** In the middle of a paragraph it is others who do this ("informs"), so that it counts only where a sentence opens with it. */
  readonly opens?: boolean;
  /** What others are said to do as well ("requires patience"), so that in the middle of a paragraph only ", and" or an adverb goes before it. */
  readonly parted?: boolean;
  /** The finite form is a plural noun as well ("requests", "demands"), so that a list of things can look like it. */
  readonly noun?: boolean;
  /** The participle is met more often as an activity of others ("supporting"), so that it must open its paragraph or follow ";". */
  readonly activity?: boolean;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

type Extra = Partial<Omit<VerbRecord, 'id' | 'lemma' | 'strength' | 'examples'>> & {
  readonly id?: string;
  readonly past?: string;
  readonly double?: boolean;
};

function verb(lemma: string, strength: Strength | null, examples: readonly string[], extra: Extra = {}): VerbRecord {
  const { id, past, double, ...rest } = extra;
  const irregular = { ...(past === undefined ? {} : { past }), ...(double === undefined ? {} : { double }) };
  return {
    id: id ?? lemma,
    lemma,
    strength,
    forms: [formsOf(lemma, irregular)],
    counterexamples: [],
    examples,
    ...rest,
  };
}

/** A verb whose object makes its meaning ("take note", "pay tribute"): `carriers` are the verbs, `object` the nouns. */
function withObject(
  lemma: string,
  strength: Strength | null,
  carriers: readonly Forms[],
  object: readonly string[],
  examples: readonly string[],
  extra: Extra = {},
): VerbRecord {
  const { id, past: _past, double: _double, ...rest } = extra;
  return { id: id ?? lemma, lemma, strength, forms: carriers, object, counterexamples: [], examples, ...rest };
}

const call = formsOf('call');
const take: Forms = { base: ['take'], finite: ['takes'], participle: ['taking'], past: ['taken', 'took'] };
const keep: Forms = { base: ['keep'], finite: ['keeps'], participle: ['keeping'], past: ['kept'] };
const have: Forms = { base: ['have'], finite: ['has'], participle: ['having'], past: ['had'] };
const bear: Forms = { base: ['bear'], finite: ['bears'], participle: ['bearing'], past: ['borne'] };
const pay: Forms = { base: ['pay'], finite: ['pays'], participle: ['paying'], past: ['paid'] };
const draw: Forms = { base: ['draw'], finite: ['draws'], participle: ['drawing'], past: ['drawn', 'drew'] };
const give: Forms = { base: ['give'], finite: ['gives'], participle: ['giving'], past: ['given', 'gave'] };
const make: Forms = { base: ['make'], finite: ['makes'], participle: ['making'], past: ['made'] };
const express = formsOf('express');
const convey = formsOf('convey');
const extend = formsOf('extend');
const restating = ['reiterate', 'renew', 'repeat', 'restate'].map((base) => formsOf(base));
const again = [...restating, formsOf('reaffirm')];
/** Verbs under which the organ says again what it asks of others: "Stressing its call upon all States" (S/RES/1624(2005), preamble). */
const callingAgain = [
  ...again,
  ...['reemphasize', 're-emphasize', 'stress', 'emphasize', 'underline', 'underscore'].map((base) => formsOf(base)),
];
/** What such verbs are called in a text: "its call upon" may stand second under them. */
export const sayingAgain: ReadonlySet<string> = new Set(
  callingAgain.flatMap(({ finite, participle }) => [...finite, ...participle]),
);
const affirming = ['reaffirm', 'affirm', 'reconfirm', 'confirm', 'declare', 'announce', 'signal', 'indicate', 'state'];
/** Verbs that say besides of what is the organ's own that it has it: "Notes its readiness" (S/RES/2250(2015), paragraph 18). */
const telling = ['note', 'stress', 'emphasize', 'recall', 'underline', 'underscore'];

/** "Reiterates its call upon": what an organ says again it says (S/RES/2467(2019), paragraphs 1 and 7). */
const restated: readonly VerbRecord[] = [
  withObject(
    'call for',
    'call',
    callingAgain,
    ['call', 'calls'],
    ['Reiterates its call for an immediate end to the fighting;', 'Reiterates the call for restraint;'],
    {
      id: 'call for (restated)',
      own: true,
      plainly: ['for'],
      again: true,
      after: ['for'],
      counterexamples: [
        'Reiterates the call by the union for restraint;',
        'Underlines the union’s call for restraint;',
        'Reiterates the call of the regional leaders for restraint;',
        'Reiterates its support for the talks;',
      ],
    },
  ),
  withObject(
    'call upon',
    'call',
    callingAgain,
    ['call', 'calls'],
    [
      'Renews its urgent call upon both parties to respect the truce;',
      'Reiterating the call on all parties to respect the truce,',
      'Reemphasizes its call on States to contribute;',
      'Reiterating their duties as well as its call upon all States to accede,',
      'Stressing its call upon all States to accede,',
    ],
    {
      id: 'call upon (restated)',
      after: ['upon', 'on', 'to', 'that'],
      own: true,
      plainly: ['upon', 'on'],
      again: true,
      counterexamples: [
        'Recalling resolution 9999 (2099) and its call on States to accede,',
        'Reiterates its call for calm;',
        'Calls upon both parties to respect the truce;',
      ],
    },
  ),
  withObject(
    'appeal',
    'call',
    callingAgain,
    ['appeal', 'appeals'],
    ['Reiterates its appeal to donors to contribute;', 'Reiterates the appeal to donors to contribute;'],
    {
      id: 'appeal (restated)',
      own: true,
      plainly: ['to'],
      again: true,
      counterexamples: ['Welcomes the appeal to donors;', 'Reiterates the appeal made by the mediator;'],
    },
  ),
  withObject(
    'request',
    'request',
    callingAgain,
    ['request', 'requests'],
    [
      'Reiterates its request to the Secretary-General to report;',
      'Reiterating the request that the agency register the refugees,',
    ],
    {
      id: 'request (restated)',
      own: true,
      plainly: ['to', 'that'],
      again: true,
      counterexamples: [
        'Reiterates the request from the host Government;',
        'Recalls its request to the Secretary-General;',
      ],
    },
  ),
  withObject(
    'demand',
    'decision',
    callingAgain,
    ['demand', 'demands'],
    ['Reiterates its demand that all hostages be freed;', 'Reaffirming the demand that the territory be freed,'],
    {
      id: 'demand (restated)',
      own: true,
      plainly: ['that'],
      again: true,
      counterexamples: ['Reiterates the demand for ships on that coast;', 'Reiterates the demands of the victims;'],
    },
  ),
  withObject(
    'invite',
    'encouragement',
    again,
    ['invitation', 'invitations'],
    ['Renews its invitation to States to contribute;'],
    {
      id: 'invite (restated)',
      own: true,
      again: true,
      counterexamples: ['Reiterates the invitation extended by the host Government;'],
    },
  ),
  withObject(
    'encourage',
    'encouragement',
    again,
    ['encouragement'],
    ['Reiterates its encouragement to States to accede;'],
    {
      id: 'encourage (restated)',
      own: true,
      again: true,
      counterexamples: ['Reiterates the need for encouragement;'],
    },
  ),
  withObject(
    'recommend',
    'encouragement',
    again,
    ['recommendation'],
    ['Reiterates its recommendation that talks resume;'],
    {
      id: 'recommend (restated)',
      own: true,
      again: true,
      counterexamples: ['Reiterates the recommendation of the panel;'],
    },
  ),
  withObject('condemn', null, restating, ['condemnation'], ['Reiterates its strong condemnation of the attack;'], {
    id: 'condemn (restated)',
    own: true,
    again: true,
    counterexamples: ['Reiterates the condemnation voiced by others;'],
  }),
];

/**
 * What the organ means to do itself: the organ is the one that is tasked (S/RES/2242(2015), paragraph 5). Whatever their lemma, as tasks
 * all of them are `express intention`.
 */
const intentions: readonly VerbRecord[] = [
  withObject(
    'express intention',
    'intention',
    [express, ...restating, ...[...affirming, ...telling].map((base) => formsOf(base))],
    ['intention', 'intent'],
    ['Expresses its intention to review the measures;', 'Reaffirms its intention to consider further steps;'],
    {
      own: true,
      counterexamples: [
        'Notes the intention of the Secretary-General to appoint an envoy;',
        'Expresses its determination to act;',
      ],
    },
  ),
  withObject(
    'express intention',
    'intention',
    [express],
    ['intention', 'intent'],
    ['Expresses the firm intention to impose further measures;'],
    {
      id: 'express the intention',
      counterexamples: ['Notes the intention of the Secretary-General to appoint an envoy;'],
    },
  ),
  withObject(
    'express readiness',
    'intention',
    [express, ...restating],
    ['readiness', 'preparedness'],
    [
      'Expresses its readiness to consider further steps;',
      'Expresses, if both parties so wish, its readiness to help;',
    ],
    { own: true, counterexamples: ['Expresses its appreciation for the readiness of the Mission to help;'] },
  ),
  withObject(
    'express readiness',
    'intention',
    [express],
    ['readiness'],
    ['Expresses the readiness to impose measures;'],
    {
      id: 'express the readiness',
      counterexamples: ['Notes the readiness of the parties to talk;'],
    },
  ),
  withObject(
    'express willingness',
    'intention',
    [express, ...restating],
    ['willingness'],
    ['Expresses its willingness to hear the envoy;'],
    { own: true, counterexamples: ['Welcomes the willingness of the envoy to return;'] },
  ),
  // "Notes its readiness" says with the verb of speech that it is ready: the verb stays what it is.
  ...[...affirming, ...telling].map((base) => {
    const forms = formsOf(base);
    const [says = base] = forms.finite;
    return withObject(
      base,
      'intention',
      [forms],
      ['readiness', 'willingness', 'preparedness'],
      [`${says[0]!.toUpperCase()}${says.slice(1)} its readiness to consider further steps;`],
      { id: `${base} readiness`, own: true, counterexamples: ['Notes the readiness of the parties to talk;'] },
    );
  }),
  verb('intend', 'intention', ['Intends to review the situation within six months;'], {
    activity: true,
    counterexamples: ['The Council takes note that the Government intends to hold elections;'],
  }),
  verb('undertake', 'intention', ['Undertakes to consider the matter without delay;'], {
    forms: [{ base: ['undertake'], finite: ['undertakes'], participle: ['undertaking'], past: ['undertaken'] }],
    particle: ['to'],
    counterexamples: ['Welcomes the Mission, which undertakes to train the police;'],
  }),
  verb('commit', 'intention', ['Commits to ensuring that women are heard;'], {
    double: true,
    particle: ['to'],
    counterexamples: ['Urges the party that commits to a ceasefire to keep it;'],
  }),
  {
    id: 'stand ready',
    lemma: 'express intention',
    strength: 'intention',
    forms: [{ base: ['stand'], finite: ['stands'], participle: ['standing'], past: ['stood'] }],
    particle: ['ready', 'prepared'],
    examples: ['Stands ready to consider further measures;'],
    counterexamples: ['Commends the Force, which stands ready to deploy;'],
  },
];

const directives: readonly VerbRecord[] = [
  verb(
    'decide',
    'decision',
    ['Decides in this regard to establish a committee;', 'Decides that all States shall prevent such sales;'],
    {
      counterexamples: ['Awaits the report of the panel, which decides on exemptions;'],
    },
  ),
  verb('decide', 'decision', ['Resolves to send an observer to the border;'], {
    id: 'resolve',
    forms: [{ ...formsOf('resolve'), participle: [] }],
    counterexamples: ['Calls upon both parties to resolve their differences;', 'Resolving to end impunity,'],
  }),
  // In a preamble it tells what moves the organ, as "determined to" does.
  verb('resolve', null, ['Resolving to end impunity,'], {
    id: 'resolving',
    forms: [{ base: [], finite: [], participle: ['resolving'], past: [] }],
    counterexamples: ['Calls upon both parties to help in resolving their differences;'],
  }),
  verb(
    'demand',
    'decision',
    ['Demands that both sides withdraw;', 'Deplores the attack, and demands the release of the crew;'],
    {
      noun: true,
      counterexamples: ['Notes the requests, demands and complaints of the crew;'],
    },
  ),
  verb('authorize', 'decision', ['Authorizes the Force to use all necessary means;'], {
    activity: true,
    counterexamples: ['Notes the mandate, which authorizes patrols;'],
  }),
  verb('authorize', 'decision', ['Empowers the Commission to hear witnesses;'], {
    id: 'empower',
    forms: [formsOf('empower')],
    activity: true,
    counterexamples: ['Welcomes the law, which empowers women;'],
  }),
  verb(
    'require',
    'decision',
    ['Requires all parties to comply;', 'Notes the talks, and requires both sides to report;'],
    {
      parted: true,
      activity: true,
      counterexamples: [
        'Recognizes that the threat is complex and requires patience;',
        'Notes that the process requires patience;',
        'Recognizes that the search for peace, which all support, requires timely changes;',
      ],
    },
  ),
  verb('mandate', 'decision', ['Mandates the Panel to examine the evidence;'], {
    noun: true,
    activity: true,
    counterexamples: ['Notes the tasks, mandates and budgets of the missions;'],
  }),
  verb(
    'mandate',
    'decision',
    ['Entrusts the Committee with the following tasks;', 'Tasks the Mission with monitoring the truce;'],
    {
      id: 'entrust',
      forms: [formsOf('entrust'), formsOf('task')],
      noun: true,
      activity: true,
      counterexamples: ['Reviews the mandates, tasks and means of the Mission;'],
    },
  ),
  verb('order', 'decision', ['Orders both parties to cease military action;'], {
    noun: true,
    activity: true,
    counterexamples: ['Notes the rules, orders and decrees issued by the administration;'],
  }),
  verb('establish', 'decision', ['Establishes a commission of three members;'], {
    activity: true,
    counterexamples: ['Recalls the statute, which establishes a court;'],
  }),
  verb('create', 'decision', ['Creates a fund for the victims;'], {
    activity: true,
    counterexamples: ['Notes that war creates hunger;'],
  }),
  withObject(
    'extend sympathy',
    null,
    [extend],
    'sympathy sympathies condolences congratulations gratitude thanks'.split(' '),
    ['Extends to the families of the victims its deepest sympathy;'],
    {
      far: true,
      counterexamples: ['Extends the mandate of the Mission;'],
    },
  ),
  verb(
    'extend',
    'decision',
    ['Extends once more the stationing of the Force for six months;', 'Extends to 5 May the deadline for the report;'],
    {
      activity: true,
      counterexamples: ['Notes that the zone extends to the river;', 'Extends to the families its deepest sympathy;'],
    },
  ),
  withObject(
    'renew',
    'decision',
    [formsOf('renew')],
    ['mandate', 'mandates', 'authorization', 'authorisation', 'authorizations', 'measures', 'period', 'decision'],
    ['Renews the mandate of the Mission for six months;'],
    {
      activity: true,
      counterexamples: ['Renews its support for the mediator;'],
    },
  ),
  verb('terminate', 'decision', ['Terminates the measures imposed in that paragraph;'], {
    activity: true,
    counterexamples: ['Notes the clause that terminates the lease;'],
  }),
  verb('dissolve', 'decision', ['Dissolves the Commission;'], { activity: true }),
  verb('lift', 'decision', ['Lifts the embargo with immediate effect;'], {
    activity: true,
    counterexamples: ['Notes the order, which lifts the curfew;'],
  }),
  verb('appoint', 'decision', ['Appoints a mediator for the dispute;'], {
    activity: true,
    counterexamples: ['Notes that the assembly appoints judges;'],
  }),
  verb('designate', 'decision', ['Designates the following persons for the measures;'], {
    activity: true,
    counterexamples: ['Notes the act, which designates a port;'],
  }),
  verb('prohibit', 'decision', ['Prohibits the sale of arms to the armed groups;'], {
    activity: true,
    counterexamples: ['Recalls the rule, which prohibits such attacks;'],
  }),
  verb(
    'request',
    'request',
    ['Requests the Secretary-General to report;', 'Requests, in this context, that the report be brief;'],
    {
      noun: true,
      counterexamples: [
        'Notes the letters, requests and notes of the Government;',
        'Commends the Secretary-General, who requests patience;',
      ],
    },
  ),
  verb('direct', 'request', ['Directs the Committee to update the list;'], {
    activity: true,
    counterexamples: ['Notes the officer who directs the office;'],
  }),
  verb('instruct', 'request', ['Instructs the Committee to prepare guidelines;'], {
    activity: true,
    counterexamples: ['Notes the judge, who instructs the jury;'],
  }),
  verb('ask', 'request', ['Asks the President to continue the consultations;'], {
    counterexamples: ['Commends the envoy, who asks for patience;'],
  }),
  verb(
    'urge',
    'call',
    ['Urges as a matter of priority all States to accede;', 'Recalling the treaty, and urging States to accede to it,'],
    {
      counterexamples: ['Notes the letter of the President, who urges restraint;'],
    },
  ),
  {
    ...verb('call attention', null, ['Calls attention to the duties of occupying Powers;']),
    forms: [call],
    object: ['attention'],
  },
  verb('call for', 'call', ['Calls in this regard for a prompt inquiry;', 'Notes the delay, and calls for its end;'], {
    forms: [call],
    particle: ['for'],
    noun: true,
    counterexamples: ['Notes the appeals and calls of the families;', 'Recalls the plan, which calls for elections;'],
  }),
  verb(
    'call upon',
    'call',
    ['Calls upon both sides to talk;', 'Again calls on States to assist;', 'Calls, once again, on all to help;'],
    {
      forms: [call],
      particle: ['upon', 'on'],
      noun: true,
      counterexamples: ['Notes the declaration, which calls upon all to disarm;'],
    },
  ),
  verb('call upon', 'call', ['Calls all parties to respect the truce;'], {
    id: 'call (bare)',
    before: 'the all both those member states parties international donors'.split(' '),
    forms: [call],
    noun: true,
    activity: true,
    counterexamples: ['Calls for calm;', 'Calls upon both sides to talk;'],
  }),
  verb('exhort', 'call', ['Exhorts the parties to show restraint;'], {
    counterexamples: ['Notes the bishop, who exhorts the crowd;'],
  }),
  verb('exhort', 'call', ['Implores the parties to spare the hospitals;'], {
    id: 'implore',
    forms: [formsOf('implore'), formsOf('beseech')],
    counterexamples: ['Notes the mother, who implores the guards;'],
  }),
  verb('appeal', 'call', ['Appeals to all Governments to contribute;', 'Strongly appeals for calm;'], {
    noun: true,
    counterexamples: ['Notes the trials, appeals and reviews before the court;'],
  }),
  verb('remind', 'call', ['Reminds all States of their duty to comply;'], {
    counterexamples: ['Notes the rule, which reminds judges of their oath;'],
  }),
  verb(
    'encourage',
    'encouragement',
    ['Further encourages States to cooperate;', 'Welcomes the talks and encourages both sides to go on;'],
    {
      counterexamples: ['Notes the law, which encourages trade;', 'Stresses the need for steps encouraging returns;'],
    },
  ),
  verb('invite', 'encouragement', ['Invites the parties to a meeting;'], {
    counterexamples: ['Notes the host, who invites observers;'],
  }),
  verb('recommend', 'encouragement', ['Recommends that a cease-fire be agreed;'], {
    double: false,
    counterexamples: ['Notes the report, which recommends reforms;'],
  }),
];

const opinion: readonly VerbRecord[] = [
  verb('recall', null, ['Recalling its earlier resolutions,', 'Recalls that all parties must comply;'], {
    counterexamples: ['Notes the letter, which recalls past promises;'],
  }),
  verb('reaffirm', null, ['Reaffirming its commitment to peace,'], {
    forms: [formsOf('reaffirm'), formsOf('re-affirm')],

    counterexamples: ['Notes the treaty, which reaffirms the border;'],
  }),
  verb('affirm', null, ['Affirms that such acts are crimes;'], {
    counterexamples: ['Notes the witness, who affirms his account;'],
  }),
  verb('confirm', null, ['Confirms that the measures apply to all vessels;'], {
    activity: true,
    counterexamples: ['Notes the inquiry, which confirms the losses;'],
  }),
  verb('reconfirm', null, ['Reconfirms the conclusions of its President;']),
  verb('take note', null, ['Taking note with appreciation of the report,', 'Takes full note of the letter;'], {
    forms: [take, ...[]],
    object: ['note', 'cognizance', 'notice'],
    counterexamples: ['Takes into account the views of the parties;'],
  }),
  withObject(
    'take into account',
    null,
    [take],
    ['account', 'consideration'],
    ['Taking into account the views of the parties,', 'Taking due account of the views of both sides,'],
    { counterexamples: ['Takes note of the report;'] },
  ),
  verb('take action', null, ['Takes the view that talks should resume;'], {
    id: 'take',
    forms: [take],
    activity: true,
  }),
  verb('note', null, ['Noting with deep concern the rise in attacks,', 'Notes that talks have begun;'], {
    noun: true,
    counterexamples: ['Recalls the letters, notes and reports of the envoy;'],
  }),
  verb('welcome', null, ['Welcoming the agreement,', 'Recalls its resolution and welcomes the truce;'], {
    counterexamples: ['Notes the town, which welcomes refugees;'],
  }),
  verb('commend', null, ['Commends the Mission for its work;']),
  verb('congratulate', null, ['Congratulates the people on the elections;']),
  verb('applaud', null, ['Applauds the work of the mediators;']),
  verb('salute', null, ['Salutes the courage of the crew;']),
  verb('praise', null, ['Praises the Force for its restraint;']),
  verb('honour', null, ['Honouring the memory of the peacekeepers,'], {
    forms: [formsOf('honour'), formsOf('honor')],
    noun: true,
    activity: true,
  }),
  verb('thank', null, ['Thanks the outgoing envoy for his work;'], { noun: true }),
  verb('extol', null, ['Extolling the courage of the nurses,'], { double: true }),
  verb(
    'condemn',
    null,
    ['Condemns in the strongest terms the bombing;', 'Strongly condemning all attacks on schools,'],
    {
      counterexamples: ['Recalls its statement, in which it condemns the bombing;'],
    },
  ),
  verb('deplore', null, ['Deeply deplores the loss of life;']),
  verb('denounce', null, ['Denounces the plots against the Government;']),
  verb('deprecate', null, ['Strongly deprecates the raid;']),
  verb('censure', null, ['Censures the authorities for the raid;']),
  verb('repudiate', null, ['Repudiating all acts of terror,']),
  verb('reject', null, ['Rejects any change of the border by force;']),
  verb('regret', null, ['Deeply regrets the failure to comply;'], { double: true, noun: true }),
  verb('mourn', null, ['Mourning the dead of the flood,'], { activity: true }),
  verb('warn', null, ['Solemnly warns the parties against any breach;'], {
    counterexamples: ['Notes the report, which warns of famine;'],
  }),
  verb('caution', null, ['Cautions the parties against delay;'], { noun: true }),
  verb('stress', null, ['Stresses in this regard the need for calm;'], { noun: true }),
  verb('emphasize', null, ['Emphasising that no one is above the law,']),
  verb('re-emphasize', null, ['Re-emphasizes the need for unity;'], {
    forms: [formsOf('re-emphasize'), formsOf('reemphasize')],
  }),
  verb('underline', null, ['Underlining the role of women,']),
  verb('underscore', null, ['Underscores in this regard the value of training;']),
  verb('highlight', null, ['Highlighting the work of the Commission,'], { noun: true }),
  verb('reiterate', null, ['Reiterates the importance of dialogue;'], {
    forms: [formsOf('reiterate'), formsOf('re-iterate')],

    counterexamples: ['Reiterates its call for dialogue;'],
  }),
  verb('renew', null, ['Renews its support for the mediator;'], { id: 'renew (restated)', activity: true }),
  verb('recognize', null, ['Recognising that poverty feeds conflict,']),
  verb('acknowledge', null, ['Acknowledging the letter of the President,']),
  verb('appreciate', null, ['Appreciates the help given by neighbours;']),
  verb('value', null, ['Values the help given by neighbours;'], { noun: true, activity: true }),
  verb('support', null, ['Fully supports the efforts of the envoy;'], {
    shared: true,
    noun: true,
    activity: true,
    counterexamples: ['Stresses the need for funds supporting returns;'],
  }),
  withObject(
    'support',
    null,
    [give, { base: ['lend'], finite: ['lends'], participle: ['lending'], past: ['lent'] }],
    ['support', 'backing'],
    ['Lends its full support to the envoy;', 'Gives its strong support to the plan;'],
    {
      id: 'give support',
      own: true,
      activity: true,
      counterexamples: ['Commends the fund, which gives its support to schools;'],
    },
  ),
  verb('back', null, ['Backs the plan put forward by the mediators;'], { activity: true, noun: true }),
  verb('endorse', null, ['Endorses the conclusions of the Committee;']),
  verb('approve', null, ['Approves the report of the Secretary-General;'], { shared: true, activity: true }),
  verb('adopt', null, ['Adopts the statute annexed hereto;'], { activity: true }),
  verb('accept', null, ['Accepts the recommendations of its Committee;'], { shared: true, activity: true }),
  verb('agree', null, ['Agrees to meet again at an early date;'], { shared: true, activity: true }),
  verb('concur', null, ['Concurs with the view of the Secretary-General;'], { double: true }),
  verb('declare', null, ['Declares that the annexation is null and void;'], {}),
  verb('proclaim', null, ['Proclaims its faith in the Charter;'], { activity: true }),
  verb('determine', null, ['Determining that the situation is a threat to peace,'], {
    counterexamples: ['Notes the survey, which determines the border;'],
  }),
  verb('find', null, ['Finds that both sides broke the truce;'], { past: 'found', activity: true }),
  verb('hold', null, ['Holds the authorities responsible for the crew;'], {
    opens: true,
    past: 'held',
    activity: true,
  }),
  verb('conclude', null, ['Concludes that the plan is sound;'], { activity: true }),
  verb('regard', null, ['Regards the raid as a threat to peace;'], {
    forms: [{ ...formsOf('regard'), participle: [] }],
    noun: true,
    activity: true,
    counterexamples: ['Welcoming the work of the envoy, in particular regarding refugees,'],
  }),
  verb('indicate', null, ['Indicates its satisfaction with the talks;'], { activity: true }),
  verb('state', null, ['States that it is gravely preoccupied by the raid;'], {
    before: ['that', 'the', 'its'],
    noun: true,
    activity: true,
  }),
  verb('remove', null, ['Removes the item from the list of matters before it;'], { activity: true }),
  verb('register', null, ['Registers its profound concern at the raid;'], { activity: true, noun: true }),
  withObject(
    'attach importance',
    null,
    [formsOf('attach')],
    ['importance'],
    ['Attaches great importance to the work of the envoy;'],
    {
      activity: true,
    },
  ),
  verb('celebrate', null, ['Celebrates the return of peace to the region;'], { activity: true }),
  verb('oppose', null, ['Opposes any change of government by force;'], { activity: true }),
  verb('begin', null, ['Having begun its consideration of the complaint,'], {
    opens: true,
    past: 'begun',
    activity: true,
  }),
  verb('deem', null, ['Deems it desirable to meet again;'], { activity: true }),
  verb('rely', null, ['Relies on the Chief of Staff to keep it informed;'], {
    particle: ['on', 'upon'],
    activity: true,
  }),
  verb('repose', null, ['Reposes its trust in the mediator;'], { activity: true }),
  verb('consider', null, ['Having considered the report of the Mission,', 'Considers that the incident is closed;']),
  verb('believe', null, ['Believing that trade would help,'], { noun: false }),
  verb('believe', null, ['The Security Council is of the view that trade would help.'], {
    id: 'be of the view',
    forms: [{ base: [], finite: ['is'], participle: ['being'], past: [] }],
    particle: ['of'],
    before: ['the', 'this'],
    activity: true,
    counterexamples: ['The envoy is of the view that trade would help.'],
  }),
  verb('view', null, ['Viewing with concern the use of force,'], { noun: true, activity: true }),
  verb('observe', null, ['Observing that the truce has held,'], { shared: true, opens: true, activity: true }),
  verb('insist', null, ['Insists that both sides withdraw;'], {
    counterexamples: ['Notes the party, which insists on a delay;'],
  }),
  verb('expect', null, ['Expects both sides to keep their word;']),
  verb('anticipate', null, ['Anticipating with interest the next report,']),
  verb('await', null, ['Awaits the report of the Commission;'], { activity: true }),
  verb('trust', null, ['Trusting that talks will resume,'], {}),
  verb('hope', null, ['Hopes that talks will resume;'], { noun: true, activity: true }),
  verb('look forward', null, ['Looks forward to the report;', 'Looking forward to the elections,'], {
    forms: [formsOf('look')],
    particle: ['forward'],
    counterexamples: ['Notes the office that looks after orphans;'],
  }),
  verb('look', null, ['Looks to all sides to keep the truce;'], { activity: true, noun: true }),
  withObject('pay tribute', null, [pay], ['tribute', 'homage'], ['Pays special tribute to the fallen;']),
  withObject(
    'pay attention',
    null,
    [pay],
    ['attention', 'regard', 'heed'],
    ['Paying close attention to the needs of children,'],
    { activity: true },
  ),
  withObject('draw attention', null, [draw], ['attention'], ['Draws the attention of the parties to their duties;']),
  withObject(
    'give attention',
    null,
    [give],
    ['attention', 'consideration'],
    ['Giving due consideration to the views of both sides,'],
    { activity: true },
  ),
  withObject('make clear', null, [make], ['clear'], ['Makes clear that the measures apply to all;'], {
    activity: true,
  }),
  withObject(
    'bear in mind',
    null,
    [bear, keep, have],
    ['mind'],
    ['Bearing in mind the purposes of the Charter,', 'Keeping also in mind the vote,'],
  ),
  withObject('have regard', null, [have], ['regard'], ['Having regard to the report of the Committee,']),
  verb('act', null, ['Acting under Chapter VII of the Charter,'], {
    before: ['under', 'in', 'on', 'pursuant', 'within', ',', 'for'],
    shared: true,
    opens: true,
    activity: true,
    noun: true,
    counterexamples: ['Condemns those acting outside the law;'],
  }),
  verb('respond', null, ['Responding to the request of the Government,'], { opens: true, activity: true }),
  verb('refer', null, ['Referring to its earlier resolutions,', 'Refers the situation to the Prosecutor;'], {
    double: true,
    activity: true,
  }),
  verb('echo', null, ['Echoing the concern of the African Union,']),
  withObject(
    'share',
    null,
    [formsOf('share')],
    'concern concerns preoccupation preoccupations view views opinion assessment analysis conclusion conviction understanding objective goal sorrow grief'.split(
      ' ',
    ),
    ['Sharing the concern of the neighbours,', 'Notes the report and shares the assessment of the envoy;'],
    {
      far: true,
      noun: true,
      counterexamples: ['Stresses the need for talks, as well as sharing knowledge of the reefs;'],
    },
  ),
  verb('realize', null, ['Realizing the urgency of the matter,'], { activity: true }),
  verb('remember', null, ['Remembering the victims of the war,'], { activity: true }),
  verb('seek', null, ['Seeking to end the bloodshed,'], { opens: true, past: 'sought', activity: true }),
  verb('desire', null, ['Desiring to ease the strain,'], { states: ['desirous'], activity: true, noun: true }),
  verb('wish', null, ['Wishing the new Government success,'], { opens: true, activity: true, noun: true }),
  verb('assure', null, ['Assures the envoy of its full support;']),
  verb('pledge', null, ['Pledges its support to the Commission;'], { noun: true }),
  verb('dedicate', null, ['Dedicates itself to the task of peace;'], { activity: true }),
  verb('clarify', null, ['Clarifies that spare parts are covered;'], { activity: true }),
  verb('specify', null, ['Specifies that spare parts are covered;'], { activity: true }),
  verb('reserve', null, ['Reserves its right to act;'], { activity: true, noun: true }),
  verb('record', null, ['Records its appreciation of the work of the Commission;'], {
    before: ['its', 'the', 'that', 'with', 'in'],
    activity: true,
    noun: true,
  }),
  verb('transmit', null, ['Transmits the records to the Committee;'], { opens: true, double: true, activity: true }),
  verb('forward', null, ['Forwards the nominations to the Assembly;'], { opens: true, activity: true }),
  verb('submit', null, ['Submits the names to the Assembly;'], { opens: true, double: true, activity: true }),
  verb('notify', null, ['Notifies the parties of its decision;'], { opens: true, activity: true }),
  verb('inform', null, ['Informs the parties of its decision;'], { opens: true, activity: true }),
  verb('advise', null, ['Advises the parties to seek help;'], { activity: true }),
  verb('suggest', null, ['Suggests that the parties meet;'], { activity: true }),
  verb('propose', null, ['Proposes that the parties meet;'], { activity: true }),
  verb('charge', null, ['Charges both sides with the safety of the crew;'], {
    opens: true,
    activity: true,
    noun: true,
  }),
  verb('issue', null, ['Issues a solemn warning to both sides;'], {
    before: ['a', 'an', 'the', 'this'],
    opens: true,
    activity: true,
    noun: true,
  }),
  verb('uphold', null, ['Upholds the inviolability of the border;'], { past: 'upheld', activity: true }),
  verb('maintain', null, ['Maintains its embargo until further notice;'], { opens: true, activity: true }),
  verb('suspend', null, ['Suspends the embargo for ninety days;'], { activity: true }),
  verb('review', null, ['Reviews the measures every year;', 'Having reviewed the report,'], {
    opens: true,
    activity: true,
    noun: true,
  }),
  verb('examine', null, ['Having examined the application of the Republic,'], { opens: true, activity: true }),
  verb('study', null, ['Having studied the report,'], {
    opens: true,
    activity: true,
    noun: true,
    forms: [formsOf('study')],
  }),
  verb('hear', null, ['Having heard the statements of both sides,'], { opens: true, past: 'heard', activity: true }),
  verb('receive', null, ['Having received the complaint of the Government,'], { opens: true, activity: true }),
  verb('learn', null, ['Having learned of the death of the mediator,'], {
    opens: true,
    activity: true,
    forms: [formsOf('learn'), formsOf('learn', { past: 'learnt' })],
  }),
  verb('discuss', null, ['Having discussed the complaint,'], { opens: true, activity: true }),
  verb('listen', null, ['Having listened to both sides,'], { opens: true, activity: true }),
  verb('meet', null, ['Meeting at the level of ministers,'], { opens: true, past: 'met', activity: true }),
  verb('conduct', null, ['Having conducted a review of the force levels,'], { opens: true, activity: true }),
  verb('notice', null, ['Having noticed the delay,'], { opens: true, activity: true, noun: true }),
  verb('fulfil', null, ['Fulfilling its duty under the Charter,'], { opens: true, double: true, activity: true }),
  verb('exercise', null, ['Exercising its powers under the Charter,'], { opens: true, activity: true, noun: true }),
  verb('address', null, ['Addressing a warning to both sides,'], { opens: true, activity: true, noun: true }),
  verb('continue', null, ['Continues its consideration of the question;'], { opens: true, activity: true }),
  verb('identify', null, ['Identifies the following priorities;'], { opens: true, activity: true }),
  verb('will', null, ['The Security Council will keep the situation under review.'], {
    forms: [{ base: [], finite: ['will', 'shall'], participle: [], past: [] }],
    activity: true,
    counterexamples: ['Notes that the Mission will deploy;'],
  }),
];

/** What is expressed: "expresses its deep concern" is `express concern`. */
const expressed: readonly (readonly [noun: string, nouns: readonly string[], example: string])[] = [
  ['concern', ['concern', 'concerns', 'preoccupation'], 'Expressing its deep concern at the delay,'],
  ['appreciation', ['appreciation'], 'Expresses its appreciation to the envoy;'],
  ['gratitude', ['gratitude', 'thanks'], 'Expresses its deep gratitude to the medical staff;'],
  ['determination', ['determination', 'resolve'], 'Expressing its determination to end impunity,'],
  ['support', ['support'], 'Expresses its full support for the mission of the envoy;'],
  ['solidarity', ['solidarity'], 'Expressing solidarity with the victims,'],
  ['satisfaction', ['satisfaction'], 'Expresses satisfaction at the outcome of the talks;'],
  ['regret', ['regret', 'regrets'], 'Expresses its regret at the loss of life;'],
  ['hope', ['hope', 'hopes'], 'Expresses the hope that talks will resume;'],
  ['sympathy', ['sympathy', 'condolences', 'sympathies'], 'Expresses its sincere condolences to the families;'],
  ['alarm', ['alarm'], 'Expressing grave alarm at the advance of the militia,'],
  ['outrage', ['outrage', 'indignation', 'horror'], 'Expressing outrage at the bombing,'],
  ['commitment', ['commitment'], 'Expressing its commitment to the unity of the country,'],
  ['confidence', ['confidence'], 'Expresses its full confidence in the mediator;'],
  ['conviction', ['conviction', 'belief', 'view'], 'Expresses the conviction that talks alone will help;'],
  ['disappointment', ['disappointment', 'dismay'], 'Expresses its disappointment at the delay;'],
  ['expectation', ['expectation', 'expectations'], 'Expresses its expectation that the truce will hold;'],
  ['condemnation', ['condemnation'], 'Expresses its condemnation of the bombing;'],
  ['grief', ['grief', 'sorrow', 'sadness'], 'Expresses its profound sorrow at the deaths;'],
];

const expressions: readonly VerbRecord[] = [
  ...expressed.map(([noun, nouns, example]) => {
    const lemma = `express ${noun}`;
    return withObject(lemma, null, [express, convey, formsOf('voice')], nouns, [example]);
  }),
  verb('express', null, ['Expresses its best wishes to the new Government;'], {
    forms: [express],
    except: ['their', 'his', 'her'],
    counterexamples: [
      'Expresses its concern at the delay;',
      'Notes the letter of the pilots, expressing their readiness to help;',
    ],
  }),
];

/** What the organ is: "Deeply concerned", "remaining convinced". */
const states: readonly (readonly [id: string, words: readonly string[], example: string, activity?: true])[] = [
  [
    'be concerned',
    ['concerned', 'preoccupied', 'worried', 'anxious', 'troubled', 'perturbed', 'solicitous'],
    'Deeply concerned at the delay,',
  ],
  ['be alarmed', ['alarmed'], 'Alarmed by the spread of the fighting,'],
  ['be disturbed', ['disturbed', 'distressed', 'dismayed'], 'Gravely disturbed by the reports of torture,'],
  ['be appalled', ['appalled', 'shocked', 'outraged', 'horrified', 'indignant'], 'Appalled at the massacre,'],
  ['be grieved', ['grieved', 'saddened'], 'Grieved at the death of the mediator,'],
  ['be convinced', ['convinced', 'persuaded', 'confident', 'satisfied'], 'Convinced that talks alone will help,'],
  ['be determined', ['determined', 'resolved'], 'Determined to end the bloodshed,'],
  ['be committed', ['committed'], 'Strongly committed to the unity of the country,'],
  ['be mindful', ['mindful', 'cognizant', 'cognisant', 'aware', 'conscious'], 'Mindful of its duty under the Charter,'],
  [
    'be encouraged',
    ['encouraged', 'gratified', 'hopeful', 'heartened', 'pleased'],
    'Encouraged by the progress of the talks,',
  ],
  ['be grateful', ['grateful', 'appreciative'], 'Grateful to the envoy for his work,'],
  ['be supportive', ['supportive'], 'Strongly supportive of the work of the envoy,'],
  ['be informed', ['informed', 'apprised', 'briefed'], 'Having been apprised of the raid,', true],
  ['be guided', ['guided', 'inspired', 'motivated', 'moved'], 'Guided by the principles of the Charter,', true],
  ['be willing', ['willing', 'ready', 'prepared'], 'Willing to help both sides,', true],
  ['be seized', ['seized', 'seised'], 'Remains actively seized of the matter;', true],
];

const stateRecords: readonly VerbRecord[] = states.map(([id, words, example, activity]) => ({
  id,
  lemma: id,
  strength: null,
  forms: [],
  states: words,
  ...(activity ? { activity } : {}),
  examples: [example],
  counterexamples: [`Commends the envoy, ${words[0]} as he was;`],
}));

/** The table. Where several records share a form, the first whose particle or object follows is taken. */
export const verbs: readonly VerbRecord[] = [
  ...restated,
  ...intentions,
  ...expressions,
  ...directives,
  ...opinion,
  ...stateRecords,
];
