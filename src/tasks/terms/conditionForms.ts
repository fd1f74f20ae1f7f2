import { endOfMatch } from '../../text/matching.js';
import { wordClass } from '../../text/wordClass.js';
import { competenceEnd } from './competence.js';
import { agreeingWith } from './lawfulness.js';
import { degreeEnd, proprietyEnd } from './propriety.js';
import { endOfReach, type Reach, reaches } from './reach.js';
import { endOf, lowIn, type StretchWords, startOf } from './stretch.js';

/** Reads a phrase from its first word: where it ends in the stretch's text, or -1. */
export type ConditionWay = (stretch: StretchWords, k: number) => number;

/** A kind of phrase that limits a task. */
export interface ConditionForm {
  readonly rule: string;
  /** The words with which it begins: it is tried at no others. */
  readonly begins: readonly string[];
  /** How it is read from there on; the first way that finds an end counts. */
  readonly ways: readonly ConditionWay[];
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** A phrase that opens as a pattern says, and goes on as far as it reaches. */
function opens(pattern: RegExp | string, reach: Reach | null = null): ConditionWay {
  const opening = new RegExp(pattern, 'y');
  return (stretch, k) => {
    const opened = endOfMatch(opening, stretch.text, startOf(stretch, k));
    return opened < 0 || reach === null ? opened : endOfReach(stretch.text, opened, reach);
  };
}

/** How a phrase opens with a noun that some words before it may tell apart ("with the prior consent of"). */
interface NounOpening {
  readonly opening: RegExp;
  readonly most: number;
  readonly between: string;
  readonly nouns: string;
  readonly behind: RegExp;
}

function opensWithNoun({ opening, most, between, nouns, behind }: NounOpening): ConditionWay {
  const first = new RegExp(opening, 'y');
  const last = new RegExp(behind, 'y');
  const before = wordClass(between);
  const noun = wordClass(nouns);
  return (stretch, k) => {
    const { text, words, to } = stretch;
    const opened = endOfMatch(first, text, startOf(stretch, k));
    if (opened < 0) return -1;
    let at = k + 1;
    while (at < to && startOf(stretch, at) < opened) at++;
    for (let n = 0; n < most && at < to && before.has(words[at]); n++) at++;
    if (at >= to || words[at]!.capital || !noun.has(words[at])) return -1;
    const named = endOfMatch(last, text, endOf(stretch, at));
    return named < 0 ? -1 : endOfReach(text, named, reaches.clause);
  };
}

const states = wordClass('be being been become not are is were was remain persons individuals');

/** What somebody is subject to tells who is meant; what a deed is subject to limits it. */
function ofTheDeed(way: ConditionWay): ConditionWay {
  return (stretch, k) => {
    const before = lowIn(stretch, k - 1);
    if (states.hasLow(before) || (before === 'made' && lowIn(stretch, k - 2) === 'be')) return -1;
    return way(stretch, k);
  };
}

/** In a preamble such words tell of States in general, and nothing is decided. */
function ofDecisions(way: ConditionWay): ConditionWay {
  return (stretch, k) => (stretch.of.label.startsWith('PP') ? -1 : way(stretch, k));
}

/** What a deed rests on and is not limited by: documents, and what others are there for. */
const BASIS =
  ' (?:(?:the|their|its|his|all|any|relevant|primary|important|previous|other|recent|expert|[A-Z]\\w+) ){0,4}(?:roles?|responsibilit(?:y|ies)|reports?|resolutions?|recommendations?|advice|contributions?)\\b';
/** Not behind a place, of which "where" tells what lies there. */
const notWhatLiesThere =
  '(?<!\\b(?:areas?|of|States|country|countries|situations?|places?|regions?|zones?|territor(?:y|ies)|locations?|environments?|contexts?|instances|cases|communities|conflicts?|points?|missions?|parts?|meetings?|conferences?|camps?|sites?|circumstances|provinces?|districts?|ports?|those) )';

/** The forms of limiting phrases. Documents that a task refers to ("in accordance with paragraph 4 of resolution …") are none. */
export const conditionForms: readonly ConditionForm[] = [
  {
    rule: 'as-appropriate',
    begins: ['as', 'where', 'when', 'whenever', 'wherever', 'if'],
    ways: [proprietyEnd],
    examples: [
      'to assist, as appropriate, the authorities',
      'to act where necessary and appropriate',
      'to help if requested',
      'to bring fighters home, where relevant in cooperation with UNHCR',
      'to send such ships as requested by the Special Envoy',
    ],
    counterexamples: [
      'to take the measures necessary for peace',
      'to treat as relevant information what is sent',
      'to choose a mayor as required by the Harbour Agreement',
    ],
  },
  {
    rule: 'as-much-as-possible',
    begins: ['as much|far|widely|fully|closely as'],
    ways: [degreeEnd],
    examples: ['to draw as much as possible and as appropriate on local skills', 'to clear mines as far as possible'],
    counterexamples: ['to report as soon as possible'],
  },
  {
    rule: 'as-somebody-thinks-fit',
    begins: ['as he|she|it|they|the', 'as may|might be', 'in areas of', 'in its|the areas'],
    ways: [
      opens(
        /(?:in (?:its |the )?areas of (?:its )?deployment(?: of its [a-z]+| of [a-z]+ [a-z]+)?,? and )?as (?:it|they) deems? (?:to be )?within (?:its|their) (?:capabilities|capacity|capacities)\b/,
      ),
      opens(
        /(?<!\bsuch [^,;]{0,90})as (?:he|she|it|they|the [A-Z][\w-]+(?: [A-Z][\w-]+)?) (?:may |might )?(?:considers?|deems?|finds?|thinks?|judges?|sees?)(?: (?:it|to be))? (?:appropriate|necessary|fit|useful|desirable|advisable)\b/,
      ),
      opens(/as (?:may|might) be (?:necessary|appropriate|required|needed) and (?:necessary|appropriate|feasible)\b/),
      opens(
        /(?<!\bsuch [^,;]{0,40})as (?:may|might) be (?:appropriate|necessary|required|needed|agreed|requested|practicable|feasible)\b/,
      ),
    ],
    examples: [
      'to use his good offices, as he considers appropriate',
      'to use force, as may be necessary',
      'to take such steps as may be necessary and appropriate to keep order',
      'to act in areas of deployment of its units and as it deems within its capabilities',
    ],
    counterexamples: [
      'to consider as appropriate what he finds',
      'to send such aid as may be needed',
      'to patrol in areas of deployment of its units',
    ],
  },
  {
    rule: 'upon-request',
    begins: ['upon|on|at request|the|their|its|his|her|such|specific|a|formal|express', 'in response'],
    ways: [
      opens(
        /in response to (?:(?:the|their|its|any|such|specific|formal|written) ){0,2}requests?\b(?! for| that| which)/,
      ),
      opens(
        /(?<!\bspontaneously or )(?:upon|on|at) (?:(?:the|their|its|his|her|such|specific|a|formal|express|written) ){0,3}request\b(?! for| that| which)(?: and (?:based on|on the basis of) (?:their|its) (?:[a-z]+ )?(?:needs|priorities)\b| (?:of|by|from) (?:either |both )?(?:(?:the|all|affected|concerned|requesting|interested|relevant|host) ){0,2}[A-Z][^,;.]{2,60}?(?=,|;|:|\.| to | and | in | on | for |$))?/,
      ),
    ],
    examples: [
      'to provide assistance upon request',
      'to train police at the request of the Government',
      'to offer help in response to specific requests',
      'to clear mines at the formal request of the authorities of Harbourland',
      'to lend experts upon their request and based on their specific needs',
      'to lend pumps upon request of affected States',
    ],
    counterexamples: ['to act on a request that was made', 'to tell the ports of it spontaneously or upon request'],
  },
  {
    rule: 'within-mandate',
    begins: ['within'],
    ways: [competenceEnd],
    examples: [
      'to act within its existing mandate',
      'to assist within existing mandates and resources',
      'within their respective mandates, capabilities and areas of deployment',
      'to escort convoys within force capabilities',
      'to escort convoys within UNAMIR’s capabilities',
      'to inquire within their jurisdiction into attacks on ferries',
      'to ask that, within their respective competencies under domestic law, ports report',
      'to send divers, within the authorized troop ceiling of 900, to the port',
    ],
    counterexamples: [
      'to report within six months',
      'to act within the region',
      'to stay within its mandated strength',
      'to heed the advice that lies within his responsibility',
      'to warn all entities within their jurisdiction',
    ],
  },
  {
    rule: 'within-limits',
    begins: ['within'],
    ways: [
      opens(
        /within (?:the )?(?:limits|scope|bounds) of (?:(?:its|their|his|her|available|existing) [a-z]+|the (?:mandates?|capacit(?:y|ies)|capabilities|resources|means|authority))(?: and (?:in )?(?:its |their |the )?(?:areas?|capacity|capacities|capabilities|resources|mandates?|deployment)(?: of [a-z]+)?)?/,
      ),
      opens(
        /within (?:the scope|the remit|the purview|their|its|the) (?:(?:of|respective) )?(?:(?:spheres?|fields?) of (?:[a-z]+ )?(?:responsibilit(?:y|ies)|competences?|activity|activities|action)|(?<=scope of )(?:(?:the|their|its|relevant|existing|applicable|respective|ongoing|own|current) ){1,3}(?:[A-Z][A-Za-z]+ )?(?:programmes?|projects?|criteria|procedures?|activities|plans?|arrangements?)(?: for [a-z]+)?)\b/,
      ),
    ],
    examples: [
      'to protect civilians within the limits of its capabilities',
      'to publish books within the scope of relevant UNESCO programmes',
      'to help, within their spheres of competence, the mayors',
    ],
    counterexamples: ['within the framework of the peace process', 'within the scope of the ceasefire agreement'],
  },
  {
    rule: 'according-to-law',
    begins: [
      'where in|consistent|fully|consonant|compatible',
      'in accordance|line|conformity|compliance|keeping with',
      'in full accordance|line|conformity|compliance|keeping',
      'in a manner',
      'consistent|consonant|compatible with',
      'fully consistent|consonant with',
      'in strict',
      'consistently with',
      'according to',
      'pursuant to their|its|national|domestic|international|applicable',
    ],
    ways: [agreeingWith],
    examples: [
      'to sell fuel, in accordance with the procedures of the Committee, to them',
      'to sell fuel in accordance with national legislation',
      'to arm guards according to applicable law',
      'to try them in accordance with Harbourland’s obligations under the Pact',
      'to help the police in strict compliance with the Human Rights Due Diligence Policy',
      'to seal the wharves pursuant to their national laws',
      'to hold them, consistently with their international obligations, in the port',
      'to board ships in strict compliance with international law',
      'to help the police in compliance with the HRDDP',
      'to tell the Council, in accordance with his prerogatives under the Charter, of the siege',
      'to search ships in accordance with the regional instruments to which they are parties',
      'to share information, in line with applicable international and national law',
      'consistent with their obligations under international law',
      'to end trade, in accordance with their obligations under Article 99 of the Charter',
      'to meet in accordance with its primary responsibility for the peace of the islands',
      'to try them, in accordance with their legal systems',
      'to ratify it in accordance with their constitutional processes',
      'to bring fighters home, consistent with its commitments under the Harbour Pact',
    ],
    counterexamples: [
      'to act in accordance with paragraph 4 of the resolution',
      'in accordance with the Agreement',
      'to act strictly in accordance with their obligations under international law',
      'pursuant to the mandate of resolution 9999 (2099)',
      'to sail pursuant to its relevant resolutions',
      'to ensure that its plans are in compliance with international law',
    ],
  },
  {
    rule: 'if',
    begins: [
      'if|unless|provided',
      'except that if',
      'providing that',
      'on condition',
      'on the condition|understanding',
      'to the extent',
      'insofar as',
      'as|so long as',
      'only if|when',
      'except where|when|if',
    ],
    ways: [
      opens(
        /(?:(?:except that )?if(?: (?:not|so|and|when|need be))?|unless|(?:provided|providing) that|(?<=, )provided (?=it |they |the |these |those |such |all |no )|on (?:the )?condition that|on the understanding that|to the extent that|insofar as|as long as|so long as|only if|only when|except (?:where|when|if))\b(?! (?:appropriate|necessary|required|requested|applicable|possible|needed|relevant|feasible|deemed|so|under))/,
        reaches.condition,
      ),
    ],
    examples: [
      'to allow sales, except that if less is sold than agreed, nothing is due',
      'to lift the ban, provided they respect the truce',
      'to forbid the passage of ships except when authorized by the Committee established by resolution 9999 (2099)',
      'to impose measures if the parties do not comply, and to report',
      'to transfer funds, provided that the Committee agrees',
      'to hold the funds unless and until the Council decides otherwise, and to report',
    ],
    counterexamples: [
      'to help as appropriate',
      'the steps provided the day before',
      // How long a deed lasts does not limit it.
      'to hold the funds until the Council decides otherwise, and to report',
    ],
  },
  {
    rule: 'should-it-be',
    begins: ['should'],
    ways: [
      opens(
        /should (?:the|its?|they|he|any|such|these|those|this|conditions|circumstances|one|either|no)\b/,
        reaches.clause,
      ),
    ],
    examples: ['to meet at once, should the truce be broken', 'to send more troops should conditions so require'],
    counterexamples: ['that the report should contain advice'],
  },
  {
    rule: 'in-cases',
    begins: [
      'in case|cases|circumstances|situations|all|those|any|every|such|specific|exceptional|appropriate|special|extraordinary|certain|other',
      'in the event|absence',
    ],
    ways: [
      opens(
        /in (?:all |those |any |every |such |specific |exceptional )?(?:(?:cases?|circumstances) (?:in which|where|when|that)|situations (?:in which|where|when))\b/,
        reaches.clause,
      ),
      opens(
        /(?<!\b(?:agree|agrees|provide|provides|stipulate|stipulates|condition|state|states) [^;:]{0,40}\bthat, )in the event (?:that|of)\b/,
        reaches.clause,
      ),
      opens(
        /in (?:all |other )?(?:appropriate|exceptional|special|extraordinary|specific|certain) (?:cases|circumstances)\b(?! (?:of|such|like|described|referred))/,
      ),
      opens(
        /(?<!\beven )in the absence of (?:an? |any |the )?(?:[a-z-]+ ){0,3}(?:decision|objection|agreement|consent|approval|notification|reply|request|invitation|authorization|convention|treaty|provision|law|rule|arrangement|instrument|legislation)s?\b/,
        reaches.clause,
      ),
    ],
    examples: [
      'to abstain from treaties in all cases in which the regime claims to act for the islands',
      'to convene in the event of a breach of the truce',
      'to approve it in the absence of a negative decision',
      'to send, in appropriate circumstances, a mission',
    ],
    counterexamples: [
      'to prosecute cases in national courts',
      'in the absence of progress',
      'to try them even in the absence of a treaty',
      'to require that the buyer agree that, in the event that it sells the ship, the seller may take it back',
    ],
  },
  {
    rule: 'upon-what-was-received',
    begins: ['on receipt', 'upon|after|following', 'subject only to'],
    ways: [
      opens(/on receipt\b/, reaches.clause),
      opens(/(?<=, )upon (?:the )?(?:full |successful )?(?:completion|commencement) of\b/, reaches.clause),
      opens(
        /(?:upon|after|following) (?:the )?(?:full |complete )?cessation of (?:active )?(?:hostilities|fighting)\b/,
      ),
      opensWithNoun({
        opening: /(?:upon|after|following|subject only to) /,
        most: 2,
        between: 'the a an its their his prior such formal written receiving due joint',
        nouns:
          'discovery receipt approval notification confirmation certification verification consent authorization acceptance invitation determination',
        behind: /\b/,
      }),
    ],
    examples: [
      'to pay the sum on receipt of the report, and to tell the Council',
      'to hold, upon completion of the first review, a second',
      'to ship goods following approval in each case by the Committee',
      'to seize, upon discovery of such goods, the ship',
      'to exchange prisoners after the cessation of active fighting in cooperation with UNHCR',
    ],
    counterexamples: [
      'to report on approval of the budget',
      'to act after the elections',
      'a term that ends upon completion of the work',
    ],
  },
  {
    rule: 'to-the-extent',
    begins: ['to the extent|fullest|greatest|maximum|full', 'as far as', 'insofar as', 'wherever|whenever'],
    ways: [
      opens(
        /to the (?:fullest |greatest |maximum |full )?(?:extent|degree) (?:(?:that is |that it is )?(?:[a-z]+ly (?:and [a-z]+ly )?)?(?:possible|feasible|practicable|attainable|achievable)|permitted[^,;.]{0,40}?|of (?:its|their) [a-z]+)|(?:as far as|insofar as|wherever|whenever) (?:possible|practicable|feasible|relevant)/,
      ),
    ],
    examples: [
      'to cooperate to the fullest extent possible',
      'to burn less oil to the greatest extent that is technically feasible',
      'to check all bags, to the extent attainable, at the port',
    ],
    counterexamples: ['to assess the extent of damage'],
  },
  {
    rule: 'subject-to',
    begins: [
      'subject to',
      'without prejudice',
      'with the|proper|prior|full|strict|express|explicit|due|consent|agreement|approval|permission|authorization|concurrence',
      'in full respect',
      'only with',
    ],
    ways: [
      ofTheDeed(
        opens(
          /subject to(?! (?:(?:the|their|its|any|such|these|this|those) )?(?:measures|provisions|sanctions|travel|asset|arms|jurisdiction|resolution|paragraph|form|inspection|embargo|attack|prosecution))\b/,
          reaches.clause,
        ),
      ),
      ofTheDeed(
        opens(
          /(?:without prejudice to|with (?:due|full|strict) respect (?:for|of|to)|in full respect (?:for|of))\b/,
          reaches.clause,
        ),
      ),
      ofTheDeed(
        opensWithNoun({
          opening: /(?:only )?with /,
          most: 3,
          between: 'the proper prior full express explicit due',
          nouns: 'consent agreement approval permission authorization concurrence',
          behind: / (?:of|from)\b/,
        }),
      ),
    ],
    examples: [
      'to deploy observers, subject to the approval of the parties, by May',
      'with the consent of the Government',
      'to help the Government, in full respect of the sovereignty, territorial integrity and unity of Harbourland',
      'to hold trials, in full respect for the rights of the accused, in the port',
      'to lend ships with full respect to treaties in force',
    ],
    counterexamples: [
      'to keep families from being subject to arrest',
      'to end conditions to which persons are subject',
      'that oil subject to this resolution shall be immune',
    ],
  },
  {
    rule: 'when-doing',
    begins: ['when', 'whenever', 'where'],
    ways: [
      opens(
        /(?<=^|[,:;] ?|, or |\b(?:intention|and|to|that|further|Secretary-General) |(?<!\bincluding |\bthose )\bStates (?=whe(?:n|never)\b))(?:when|whenever|where) (?!appropriate|necessary|required|requested|applicable|possible|needed|relevant|feasible|and|or)/,
        reaches.doing,
      ),
      // "measures to take when sailing in those waters" are measures for a time.
      opens(
        /(?<!\b(?:including|especially|particularly|particular|notably|even|or|take|as|attack|of|than|time|times|cases|situations|cooperatively|cooperation|coordination|co-operation|co-ordination) )when [a-z]{2,}ing\b/,
        reaches.doing,
      ),
      opens(
        /whenever (?=[a-z])(?!appropriate|necessary|required|requested|applicable|possible|needed|relevant|feasible|so|deemed|it is)/,
        reaches.clause,
      ),
      opens(/(?<=\bor )when (?:the|its?|either) (?:[\w’'-]+ ){0,4}so (?:requests?|requires?|decides?|agrees?)\b/),
      opens(/where (?:they exist|it exists|such exist)\b/),
      opens(
        new RegExp(
          `${notWhatLiesThere}where (?:he|she|there (?:is|are)|(?:Member )?States (?:have|has|consider|determine|believe|deem|do|are)|conditions|circumstances|(?:the )?[A-Z][\\w-]+(?: [A-Z][\\w-]+)? (?:considers?|determines?|believes?|deems?|decides?|finds?|concludes?)) ?`,
        ),
        reaches.clause,
      ),
      opens(
        /(?:(?<!\b(?:areas?|of|places?|situations?|countries|country|zones?|those|locations?|regions?|sites?|camps?|points?|instances|cases|particular|particularly|especially) )where (?:they (?!exist\b)|these|it (?!takes place|occurs|happens|is committed|exists\b)|such|mandated|appointed|warranted|within)|(?<=, )where there|when (?:there (?:is|are)|conditions|circumstances)|(?<=\b(?:States?|Party|Parties|Government|parties|authorities) )when (?:it|they)) ?/,
        reaches.near,
      ),
    ],
    examples: [
      'to raise the matter, when consulting with the authorities, in their talks',
      'where they exist',
      'any State when it searches a ship, to report',
      'to heed the rights of children when briefing it on the harbour',
      'to send it word where he believes that peace is at risk',
      'to halt the sale of ships where States have reason to fear that they carry arms',
      'to meet each month or when the Committee so requests',
      'to act whenever schools are attacked',
    ],
    counterexamples: [
      'to decide when to return',
      'the day when it returns',
      'to advise on steps to take when sailing there',
      'to help peace talks, including when drafting accords',
      'to act cooperatively when guarding the ports',
      'to strengthen their coordination when helping the islands',
      'to clear the areas where there are mines',
      'all States, including States where pirates are present,',
      'to patrol the areas where they live',
      'to fight piracy and its effects where it takes place',
    ],
  },
  {
    rule: 'once-something-is',
    begins: ['when|once|after', 'but|only after'],
    ways: [
      opens(
        /(?:once|(?<!\bincluding )when) the [A-Z][\w-]+(?: [A-Z][\w-]+)? (?:reports|confirms|certifies|determines|decides|notifies|informs|advises)\b/,
        reaches.clause,
      ),
      opens(
        /(?<=\b(?:report|inform|notify|alert|brief|report [a-z]+ly|report to the (?:Security )?Council|to the (?:Security )?Council) )when [a-z][^;:.]{3,260}? (?:occurs?|arises?)\b(?=,|;|:|\.|$)/,
      ),
      opens(
        /(?<!\b(?:including|especially|particularly|even|of|and|date|time|day|moment|decide|determine|know|as) )when (?:the|such|any|an?) (?:[\w’'-]+ ){1,14}?(?:occurs?|arises?|permits?|allows?|requires?|warrants?)\b(?=,|;|:|\.|$)/,
      ),
      opens(
        /(?<!\b(?:including|especially|particularly|even|of|and|date|time|day|moment|decide|determine|know|as|at|more|yet) )(?:(?:when|once) an?|(?:when|once|(?:but |only )?after) (?:the|both|its?|they|he|she|all|those|these|this|his|their))(?: [\w’'-]+){0,6}? (?:has|have|is|are|will be|had)\b(?! done so)[^,;:.()]{0,110}?(?=,|;|:|\.|\(|$)/,
      ),
    ],
    examples: [
      'to lift the ban once the Secretary-General reports to the Council that all is quiet',
      'to lift the ban when the Committee has told the Council so',
      'to report swiftly to the Council when attacks on ferries, ports and pilots occur, and to name who is to blame',
      'to help the court once it is established,',
      'to end its mission when a safe and calm port has been established;',
      'to review the measures after all the parties have accepted the plan,',
    ],
    counterexamples: ['abuse, including when it is hidden', 'the date when it is opened'],
  },
  {
    rule: 'as-things-permit',
    begins: ['as', 'where', 'wherever', 'when', 'whenever', 'if'],
    ways: [
      opens(
        /(?:(?<!\bsoon )as|(?<!\b(?:areas?|zones?|places?|regions?|parts?|those) )where|wherever|when|whenever|if) (?:(?:and when|the|its|their|such|security|local|prevailing|operational|available|funding|political|weather|general|overall) ){0,3}(?:conditions?|circumstances?|situation|resources?|capabilities|capacity|capacities|needs)(?: on the ground| and (?:[a-z]+ )?[a-z]+)? (?:may )?(?:so )?(?:permits?|allows?|warrants?|requires?|demands?|dictates?)\b/,
      ),
    ],
    examples: [
      'to send more ships as security conditions permit',
      'to do so as its resources and capabilities allow',
      'to meet as the situation may require',
      'to clear mines as soon as possible wherever conditions permit',
    ],
    counterexamples: [
      'to report on the situation as it develops',
      'to act as the law requires',
      'to leave areas where the situation permits',
    ],
  },
  {
    rule: 'pending',
    begins: ['pending'],
    ways: [
      opens(
        /(?<!\b(?:the|its|his|their|all|any|other|of|still|currently|are|is|programmes?|measures?|self-government|arrangements?|settlement|solution) )pending (?:the|their|its|his|an?|such|any|this|that|further|final|full|consideration|completion|approval|agreement|confirmation|receipt|review|establishment|deployment|adoption|notification)\b(?! [^,;:.()]{0,80}, of )/,
        reaches.clause,
      ),
    ],
    examples: [
      'to stay in the port, pending the transfer of authority, and to keep order',
      'to hold the two men pending their transfer to the court',
    ],
    counterexamples: [
      'to resolve the pending questions',
      'to examine any pending request',
      'to pay for a programme pending the next conference',
      'to promote the creation, pending a final settlement, of a free zone',
    ],
  },
  {
    rule: 'have-not-yet',
    begins: ['that|who|which have|has not'],
    ways: [
      ofDecisions(
        opens(
          /(?:[Tt]hat|[Ww]ho|which) (?:have|has) not (?:yet |already )?(?:done so|become parties|acceded)(?: yet)?/,
        ),
      ),
    ],
    examples: ['States that have not yet done so to accede'],
    counterexamples: ['those that have suffered'],
  },
  {
    rule: 'may-need',
    begins: ['which|who|that may'],
    ways: [
      opens(
        /(?<!\b(?:measures|steps|actions?|situations?|issues|matters|changes|facts|information|developments|needs) )(?:which|who|that) may (?:need|request|require|so request|wish)(?: so| it| them)?\b/,
      ),
    ],
    examples: ['to help States which may need it'],
    counterexamples: ['which may endanger peace', 'to take measures that may require pilots to be trained'],
  },
  {
    rule: 'taking-into-account',
    begins: ['taking', 'duly|fully|also taking'],
    ways: [
      opens(
        `(?<!\\bby )(?:duly |fully )?taking (?:fully |duly |due |full |also )?(?:(?:into|in) (?:full |due )?(?:account|consideration)|account of)\\b(?!${BASIS})(?:, (?:inter alia|as appropriate|where appropriate),)?`,
        reaches.clause,
      ),
    ],
    examples: [
      'to choose the sites, taking into account the plans for a new road, and to tell the Council',
      'taking into account the need to keep the harbour open',
      'taking into account the specific context of each country',
      'to advise the parties, taking full account of the accords of May',
    ],
    counterexamples: [
      'to take the report into account',
      'taking into account their role in peace talks',
      'taking into account the report of his envoy',
      // What is borne in mind limits nothing: it is said why.
      'to choose the sites, bearing in mind the plans for a new road',
    ],
  },
  {
    rule: 'in-line-with-what-was-decided',
    begins: [
      'fully|strictly in',
      'in full|strict',
      'in line|conformity|accordance|compliance|keeping with',
      'in a manner',
      'fully consistent',
      'consistent with',
    ],
    ways: [
      opens(
        /(?<=^|[,;] ?|\bto |, and (?=consistent))(?:(?:fully |strictly )?in (?:full |strict )?(?:line|conformity) with(?! (?:the )?[A-Z]{3,} [Ss]tandards)|(?:in a manner )?(?:fully )?consistent with|in (?:full |strict )?(?:accordance|compliance|keeping) with(?= the (?:[a-z]+ ){0,5}(?:United Nations )?Charter\b)) (?!(?:the )?(?:provisions of )?(?:paragraphs?|articles?|annex|section|rule) \d)/,
        reaches.agreement,
      ),
      opens(/in a manner (?:fully )?consistent with /, reaches.clause),
      opens(
        /(?<=, )consistent with paragraphs? \d+(?: ?\([a-z]\))?(?:(?:, and |, | and | to )(?:\d+(?: ?\([a-z]\))?|\([a-z]\))){0,8}(?: (?:above|below))?/,
      ),
    ],
    examples: [
      'to keep staff safe, in line with resolution 9999 (2099)',
      'to seek peace, in conformity with the Charter, and to report',
      'to settle it, in accordance with the Charter',
      'to control weapons, in line with the statement of its President',
      'in a manner consistent with such action at sea',
      'to work, as appropriate, and consistent with its tasks in paragraph 2, with the Team',
      'to send observers, consistent with paragraphs 5 and 6 above',
    ],
    counterexamples: [
      'in accordance with resolution 9999 (2099)',
      'to plan activities in line with resolution 9999 (2099)',
      'to watch banks, in line with FATF standards',
      'for purposes consistent with paragraph 5 above',
    ],
  },
  {
    rule: 'as-the-law-permits',
    begins: ['as permitted|required|allowed|authorized under|by'],
    ways: [
      opens(
        /as (?:permitted|required|allowed|authorized) (?:under|by) (?:(?:the|their|its|relevant|applicable|domestic|national|international|and) ){0,4}(?:laws?|legislation|legal frameworks?)\b/,
      ),
    ],
    examples: ['to board ships, as permitted under applicable international law, on the high seas'],
    counterexamples: ['to pay the staff as authorized by resolution 9999 (2099)'],
  },
  {
    rule: 'as-soon-as',
    begins: ['as soon as'],
    ways: [
      opens(
        /as soon as (?!(?:is |are )?(?:[a-z]+ly )?(?:possible|practicable|feasible|practical)|[^;:.]{3,120}? and,? in any (?:case|event)\b)/,
        reaches.clause,
      ),
    ],
    examples: ['to lift the ban as soon as roads permit, and to report'],
    counterexamples: [
      'to report as soon as possible',
      'to report as soon as the truce holds and in any case by 3 May 2031',
    ],
  },
  {
    rule: 'except-as',
    begins: ['except'],
    ways: [
      opens(
        /except (?:as|with|in (?:cases?|accordance|exceptional)|for the purposes? of|to the extent)\b/,
        reaches.clause,
      ),
    ],
    examples: ['to keep all troops out, except as provided in the plan;'],
    counterexamples: ['all States except one'],
  },
  {
    rule: 'that-fall-within',
    begins: ['which|that fall|falls within', 'falling within'],
    ways: [
      opens(
        /(?:which|that) falls? within (?:its|their|his|the) (?:[a-z]+ ){0,2}(?:responsibilit|competenc|mandate|jurisdiction|areas?|powers?|purview|authority|scope|remit|sphere)/,
        reaches.clause,
      ),
      opens(/falling within (?:its|their|the) /, reaches.clause),
    ],
    examples: ['to carry out the recommendations that fall within their powers'],
    counterexamples: ['to fall within a year'],
  },
  {
    rule: 'for-which-was-given',
    begins: ['for which|whom'],
    ways: [
      opens(
        /for (?:which|whom) (?:[a-z]+ ){0,3}(?:notification|notice|approval|consent|authorization|permission|exemption)s? (?:has|have|had) been /,
        reaches.clause,
      ),
    ],
    examples: ['States for which prior notice has been given, may enter the zone'],
    counterexamples: ['the purposes for which funds have been set aside'],
  },
  {
    rule: 'on-a-basis',
    begins: ['on a|an', 'on the basis'],
    ways: [
      opens(
        /on an? (?:strictly |purely )?(?:case-by-case|case by case|case by-case|voluntary|exceptional|reimbursable|cost-reimbursable|provisional|interim|temporary|needs-based|non-discriminatory|no-objection) basis (?:under|by|and|with|for) /,
        reaches.clause,
      ),
      opens(
        /on an? (?:strictly |purely )?(?:case-by-case|case by case|case by-case|voluntary|exceptional|reimbursable|cost-reimbursable|provisional|interim|temporary|needs-based|non-discriminatory|no-objection) basis/,
      ),
      opens(
        /on the basis of (?:an? |any |the |its |their |written |specific |individual |preliminary |initial |relevant |available ){0,3}(?:requests?|cases|recommendations?|assessments?|(?<=any )information|evidence|advice)\b/,
        reaches.clause,
      ),
    ],
    examples: [
      'to grant exemptions on a case-by-case basis',
      'to brief the Council on the basis of cases that reach it',
      'to house families, on the basis of a preliminary assessment, near the port',
    ],
    counterexamples: ['to report on a regular basis', 'a settlement on the basis of equality'],
  },
  {
    rule: 'while-respecting',
    begins: ['while|whilst'],
    ways: [
      opens(
        /(?:while|whilst) (?:fully |duly |also |always )?(?:respecting|ensuring respect|complying|preserving|safeguarding|taking (?:into|due|full)|avoiding|maintaining full respect)\b/,
        reaches.clause,
      ),
    ],
    examples: ['to search vessels, while respecting human rights, and to report'],
    counterexamples: ['to pursue talks while rebuilding the port'],
  },
  {
    rule: 'under-own-law',
    begins: ['under their|its respective|existing|domestic|national'],
    ways: [
      opens(
        /(?<=\b(?:actions?|measures|steps) )under their (?:existing )?(?:domestic|national) (?:laws?|legislation)\b/,
      ),
      opens(
        /(?<!\b(?:falling|are|is|placed|which fall|that fall|have|established) )under (?:their|its) respective (?:[a-z]+ ){0,3}(?:systems?|laws?|legislations?|authority|authorities|mandates?|jurisdictions?|procedures|constitutions?)\b/,
      ),
    ],
    examples: [
      'to take steps under their respective legal systems',
      'to take appropriate steps under their existing domestic law to end the trade',
    ],
    counterexamples: [
      'persons under their control',
      'the tasks falling under their respective mandates',
      'to make it a crime under their domestic law',
    ],
  },
  {
    rule: 'without-doing',
    begins: ['without'],
    ways: [
      opens(
        /without (?:unduly |in any way )?(?:resorting to|prejudging|affecting|impeding|hampering|hindering|compromising|infringing|jeopardizing|endangering|interfering|discriminating|undermining)\b/,
        reaches.clause,
      ),
    ],
    examples: ['to screen travellers without resorting to stereotypes'],
    counterexamples: ['to act without delay'],
  },
];
