import { Cues } from '../../text/cues.js';
import { type Quote, quoteOf } from '../../text/span.js';
import { months } from './calendar.js';
import type { Stretch } from './stretch.js';

/** A kind of phrase that limits a task. */
export interface ConditionForm {
  readonly rule: string;
  /** Parts of words of which one must be in the text, so that most forms need not be tried. */
  readonly words: readonly string[];
  readonly pattern: string;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

const APT =
  '(?:appropriate|necessary|needed|required|applicable|feasible|possible|relevant(?=[,;.)]|$| and )|warranted|practicable|mandated|requested|appointed|available|agreed|authorized|permissible|established)';
const OWN = '(?:its|their|his|her|the|all|any|available|existing|current|respective|relevant|respective|of|and|own)';
const LIMIT =
  '(?:mandates?|resources|competences?|capacity|capacities|capabilities|areas? of (?:deployment|responsibility|competence|operations?)|means|terms of reference|jurisdictions?(?! of)|fields? of competence|powers|authority|spheres?)';
/** What a task may have to agree with without a document being cited. */
const LAW =
  '(?:law|laws|legislation|legislations|practices?|procedures?|rules|regulations|mandates?|obligations|principles?|guarantees|standards|expertise|competences?|constitution|responsibilities|responsibility(?= under)|guidelines|polic(?:y|ies)|directives|norms|commitments|priorities|requirements|agreements|arrangements)';
/** A further law that the same phrase names behind a comma or an "and" ("…, including international refugee law"). */
const FURTHER = `(?:,? (?:and |including |in particular |as well as )?(?:(?:with|under|the|their|its|relevant|applicable|domestic|national|international|human|rights|refugee|humanitarian|criminal|customary) ){0,5}${LAW}\\b)`;
/** What a deed rests on and is not limited by: documents, and what others are there for. */
const BASIS =
  ' (?:(?:the|their|its|his|all|any|relevant|primary|important|previous|other|recent|expert|[A-Z]\\w+) ){0,4}(?:roles?|responsibilit(?:y|ies)|reports?|resolutions?|recommendations?|advice|contributions?)\\b';
const monthNames = months.map((month) => month[0]!.toUpperCase() + month.slice(1)).join('|');
const REST = '(?:[^,;:.()]|\\([^()]{0,40}\\)){0,260}?';

/** Where a phrase of words ends: at a mark, before a long bracket, or where a further decision begins. */
const END = '(?=,|;|:|\\.|\\([^()]{41}| and that | (?:and )?in order to |$)';

/** The forms of limiting phrases. Documents that a task refers to ("in accordance with paragraph 4 of resolution …") are none. */
export const conditionForms: readonly ConditionForm[] = [
  {
    rule: 'as-appropriate',
    words: ['as', 'where', 'when', 'if'],
    pattern: `(?<!\\b(?:soon|far|early|much|quickly|promptly|fully|long|closely|widely|possible|well|expeditiously|rapidly|often) )\\b(?!as possible)(?:(?:as|where|when|whenever|wherever|if|where so|when so|if so) (?:and (?:as long as|as|where|when|if) )?(?:so )?(?:deemed |considered |it is )?${APT}(?: (?:and|or) (?:as |where |when )?(?:${APT}|subject to availability))?)(?: for that purpose| by the (?:host )?(?:Government|authorities)(?: of (?:the )?[A-Z][\\w’'-]+(?: [A-Z][\\w’'-]+){0,4})?| by (?:the )?[A-Z][\\w’'-]+(?: (?:and |of (?:the )?)?[A-Z][\\w’'-]+){0,5})?\\b(?! (?:as|to the|in the (?:annex|letter|report|\\d)|by|under|in (?:paragraph|resolution|article|document)))`,
    examples: [
      'to assist, as appropriate, the authorities',
      'to act where necessary and appropriate',
      'to help if requested',
      'to send such ships as requested by the Special Envoy',
    ],
    counterexamples: ['to take the measures necessary for peace', 'to treat as relevant information what is sent'],
  },
  {
    rule: 'as-much-as-possible',
    words: ['possible', 'practicable', 'feasible'],
    pattern: `\\bas (?:much|far|widely|fully|closely) as (?:possible|practicable|feasible)(?: and (?:as|where|when) ${APT}\\b)?`,
    examples: ['to draw as much as possible and as appropriate on local skills', 'to clear mines as far as possible'],
    counterexamples: ['to report as soon as possible'],
  },
  {
    rule: 'as-somebody-thinks-fit',
    words: ['as he', 'as she', 'as it', 'as they', 'as the', 'as may be', 'as might be'],
    pattern: `(?<!\\bsuch [^,;]{0,90})\\bas (?:he|she|it|they|the [A-Z][\\w-]+(?: [A-Z][\\w-]+)?) (?:may |might )?(?:considers?|deems?|finds?|thinks?|judges?|sees?)(?: (?:it|to be))? (?:appropriate|necessary|fit|useful|desirable|advisable)\\b|(?<!\\bsuch [^,;]{0,40})\\bas (?:may|might) be (?:appropriate|necessary|required|needed|agreed|requested|practicable|feasible)\\b`,
    examples: ['to use his good offices, as he considers appropriate', 'to use force, as may be necessary'],
    counterexamples: ['to consider as appropriate what he finds', 'to send such aid as may be needed'],
  },
  {
    rule: 'upon-request',
    words: ['request'],
    pattern: `\\b(?:upon|on|at) (?:(?:the|their|its|his|her|such|specific|a) ){0,2}request\\b(?! for| that| which)(?: (?:of|by|from) (?:either |both )?(?:the )?[A-Z][^,;.]{2,60}?(?=,|;|:|\\.| to | and | in | on | for |$))?`,
    examples: ['to provide assistance upon request', 'to train police at the request of the Government'],
    counterexamples: ['to act on a request that was made'],
  },
  {
    rule: 'within-mandate',
    words: ['within'],
    pattern: `\\bwithin (?:${OWN} ){0,4}${LIMIT}(?: available)?(?:(?:,| and|, and) (?:limits of )?(?:(?:${OWN}|geographical) ){0,3}${LIMIT}\\b){0,4}`,
    examples: [
      'to act within its existing mandate',
      'to assist within existing mandates and resources',
      'within their respective mandates, capabilities and areas of deployment',
    ],
    counterexamples: ['to report within six months', 'to act within the region'],
  },
  {
    rule: 'within-limits',
    words: ['within'],
    pattern: `\\bwithin (?:the )?(?:limits|scope|bounds) of (?:(?:its|their|his|her|available|existing) [a-z]+|the (?:mandates?|capacit(?:y|ies)|capabilities|resources|means|authority))(?: and (?:in )?(?:its |their |the )?(?:areas?|capacity|capacities|capabilities|resources|mandates?|deployment)(?: of [a-z]+)?)?`,
    examples: ['to protect civilians within the limits of its capabilities'],
    counterexamples: ['within the framework of the peace process'],
  },
  {
    rule: 'according-to-law',
    words: ['with'],
    pattern: `\\b(?:where )?(?:in (?:full )?(?:accordance|line|conformity|compliance|keeping|a manner consistent)|(?:fully )?(?:consistent|consonant)|compatible) with (?:(?!paragraph|article|rule \\d|resolutions? \\d|annex|the (?:Agreement|Charter|Convention|provisions(?! of (?:national|international|applicable))|terms|recommendations|report|relevant provisions(?! of (?:national|international|applicable))))[^,;:.()]){0,90}?\\b(?:${LAW}|relevant (?:Security Council |Council |United Nations )?resolutions)(?: of procedure)?(?: under (?:applicable )?(?:[a-z]+ )?law)?\\b${FURTHER}{0,6}(?:,? and (?:[a-z]+ ){0,3}${LAW})?\\b(?! (?:under|of|set out in|in|contained in|governing|relating to|laid down in) (?:the )?(?:relevant|article|paragraph|provisions|resolution)|(?! of the [A-Z]\\w+(?: [A-Z]\\w+)*(?: established|,|;|\\.|$)) (?:under|of|set out in|in|contained in|governing|relating to|laid down in) (?:the )?[A-Z])(?: of the [A-Z][^,;:.()]{0,60}(?:\\(\\d{4}\\))?)?`,
    examples: [
      'to sell fuel, in accordance with the procedures of the Committee, to them',
      'to act in accordance with national legislation',
      'to share information, in line with applicable international and national law',
      'consistent with their obligations under international law',
    ],
    counterexamples: ['to act in accordance with paragraph 4 of the resolution', 'in accordance with the Agreement'],
  },
  {
    rule: 'if',
    words: ['if', 'unless', 'except', 'only when', 'provid', 'condition', 'understanding', 'extent', 'far', 'long'],
    pattern: `\\b(?:(?:except that )?if(?: (?:not|so|and|when|need be))?|unless|(?:provided|providing) that|(?<=, )provided (?=it |they |the |these |those |such |all |no )|on (?:the )?condition that|on the understanding that|to the extent that|insofar as|as long as|so long as|only if|only when|except (?:where|when|if))\\b(?! (?:appropriate|necessary|required|requested|applicable|possible|needed|relevant|feasible|deemed|so|under))${REST}(?:${END}|(?= to (?:consider|review|adopt|take (?:further|additional|appropriate)|impose|resume)\\b))`,
    examples: [
      'to allow sales, except that if less is sold than agreed, nothing is due',
      'to lift the ban, provided they respect the truce',
      'to forbid the passage of ships except when authorized by the Committee established by resolution 9999 (2099)',
      'to impose measures if the parties do not comply, and to report',
      'to transfer funds, provided that the Committee agrees',
    ],
    counterexamples: ['to help as appropriate', 'the steps provided the day before'],
  },
  {
    rule: 'should-it-be',
    words: ['should '],
    pattern: `\\bshould (?:the|its?|they|he|any|such|these|those|this|conditions|circumstances|one|either|no)\\b${REST}${END}`,
    examples: ['to meet at once, should the truce be broken', 'to send more troops should conditions so require'],
    counterexamples: ['that the report should contain advice'],
  },
  {
    rule: 'in-cases',
    words: ['case', 'event', 'absence'],
    pattern: `\\bin (?:all |those |any |every |such |specific |exceptional )?(?:cases?|circumstances) (?:in which|where|when|that)\\b${REST}${END}|\\bin the event (?:that|of)\\b${REST}${END}|\\bin the absence of (?:an? |any |the )?(?:[a-z-]+ ){0,3}(?:decision|objection|agreement|consent|approval|notification|reply|request|invitation|authorization)s?\\b${REST}${END}`,
    examples: [
      'to abstain from treaties in all cases in which the regime claims to act for the islands',
      'to convene in the event of a breach of the truce',
      'to approve it in the absence of a negative decision',
    ],
    counterexamples: ['to prosecute cases in national courts', 'in the absence of progress'],
  },
  {
    rule: 'upon-what-was-received',
    words: [
      'receipt',
      'approval',
      'notification',
      'confirmation',
      'certification',
      'verification',
      'consent',
      'authorization',
      'acceptance',
      'invitation',
      'determination',
    ],
    pattern: `\\b(?:on receipt|(?:upon|after|following|subject only to) (?:(?:the|an?|its|their|his|prior|such|formal|written|receiving|due|joint) ){0,2}(?:receipt|approval|notification|confirmation|certification|verification|consent|authorization|acceptance|invitation|determination))\\b${REST}${END}`,
    examples: [
      'to pay the sum on receipt of the report, and to tell the Council',
      'to ship goods following approval in each case by the Committee',
    ],
    counterexamples: ['to report on approval of the budget', 'to act after the elections'],
  },
  {
    rule: 'until-something-is',
    words: ['until', 'till', 'such time'],
    pattern: `\\b(?:unless and )?until (?!(?:and including|midnight|early|late|mid-|the end|its|their|an? (?:date|day|further|period)|further|that|this|one|two|three|four|five|six|nine|twelve) ?|\\d|the (?:\\d|expir|date|same|adoption|present|completion|conclusion|termination|next)|now|after|${monthNames})${REST}${END}`,
    examples: [
      'to hold the funds until the Council decides otherwise, and to report',
      'to keep order until such time as elections are held',
    ],
    counterexamples: ['to extend the mandate until 3 May 2031', 'to stay until the end of the year'],
  },
  {
    rule: 'to-the-extent',
    words: ['extent', 'far', 'ever'],
    pattern: `\\bto the (?:fullest |greatest |maximum |full )?extent (?:possible|feasible|practicable|permitted[^,;.]{0,40}?|of (?:its|their) [a-z]+)|\\b(?:as far as|insofar as|wherever|whenever) (?:possible|practicable|feasible|relevant)`,
    examples: ['to cooperate to the fullest extent possible'],
    counterexamples: ['to assess the extent of damage'],
  },
  {
    rule: 'subject-to',
    words: [
      'subject',
      'prejudice',
      'consent',
      'agreement',
      'approval',
      'permission',
      'authorization',
      'concurrence',
      'respect',
    ],
    pattern: `(?<!\\b(?:be|not|are|is|were|was|remain|persons|individuals|be made) )\\b(?:subject to(?! (?:(?:the|their|its|any|such|these|this|those) )?(?:measures|provisions|sanctions|travel|asset|arms|jurisdiction|resolution|paragraph|form|inspection|embargo|attack|prosecution))|without prejudice to|(?:only )?with (?:the |proper |prior |full |express |explicit |due ){0,3}(?:consent|agreement|approval|permission|authorization|concurrence) (?:of|from)|with due respect for|with full respect for)\\b${REST}${END}`,
    examples: [
      'to deploy observers, subject to the approval of the parties, by May',
      'with the consent of the Government',
    ],
    counterexamples: [
      'to end conditions to which persons are subject',
      'that oil subject to this resolution shall be immune',
    ],
  },
  {
    rule: 'when-doing',
    words: ['when', 'where'],
    pattern: `(?<=^|[,:;] ?|, or |\\b(?:intention|and|to|that|further|States|Secretary-General) )(?:when|whenever|where) (?!appropriate|necessary|required|requested|applicable|possible|needed|relevant|feasible|and)(?:[^,;:.()]|\\([^()]{0,40}\\)){4,140}?(?=,|;|:|\\.|\\([^()]{41}| to (?:include|the Council)|$)|\\b(?:(?<!\\bof )where (?:they|these|it|such|mandated|appointed|warranted|within)|(?<=, )where there|when (?:there (?:is|are)|conditions|circumstances)) ?[^,;:.()]{0,110}?(?=,|;|:|\\.|\\(|$)`,
    examples: ['to raise the matter, when consulting with the authorities, in their talks', 'where they exist'],
    counterexamples: ['to decide when to return'],
  },
  {
    rule: 'once-something-is',
    words: ['when', 'once', 'after '],
    pattern: `(?<!\\b(?:including|especially|particularly|even|of|and|date|time|day|moment|decide|determine|know|as|at|more|yet) )(?:when|once|(?:but |only )?after) (?:the|both|its?|they|he|she|all|those|these|this|his|their)(?: [\\w’'-]+){0,6}? (?:has|have|is|are|will be|had)\\b(?! done so)[^,;:.()]{0,110}?(?=,|;|:|\\.|\\(|$)`,
    examples: [
      'to lift the ban when the Committee has told the Council so',
      'to help the court once it is established,',
      'to review the measures after all the parties have accepted the plan,',
    ],
    counterexamples: ['abuse, including when it is hidden', 'the date when it is opened'],
  },
  {
    rule: 'have-not-yet',
    words: ['not'],
    pattern: `\\b(?:[Tt]hat|[Ww]ho|which) (?:have|has) not (?:yet |already )?(?:done so|become parties|acceded)(?: yet)?`,
    examples: ['States that have not yet done so to accede'],
    counterexamples: ['those that have suffered'],
  },
  {
    rule: 'may-need',
    words: ['may'],
    pattern: `\\b(?:which|who|that) may (?:need|request|require|so request|wish)(?: so| it| them)?\\b`,
    examples: ['to help States which may need it'],
    counterexamples: ['which may endanger peace'],
  },
  {
    rule: 'taking-into-account',
    words: ['taking', 'bearing'],
    pattern: `(?<!\\bby )\\b(?:duly |fully )?taking (?:fully |duly |due |full |also )?(?:(?:into|in) (?:full |due )?(?:account|consideration)|account of)\\b(?!${BASIS})(?:, (?:inter alia|as appropriate|where appropriate),)?${REST}${END}|\\b(?:fully |also |duly )?bearing (?:fully )?in mind\\b(?!${BASIS})${REST}${END}`,
    examples: [
      'to choose the sites, bearing in mind the plans for a new road, and to tell the Council',
      'taking into account the need to keep the harbour open',
      'taking into account the specific context of each country',
      'to advise the parties, taking full account of the accords of May',
    ],
    counterexamples: [
      'to take the report into account',
      'taking into account their role in peace talks',
      'taking into account the report of his envoy',
    ],
  },
  {
    rule: 'in-line-with-what-was-decided',
    words: ['line with', 'consistent with', 'conformity with', 'Charter'],
    pattern: `(?<=^|[,;] ?|\\bto )(?:(?:fully |strictly )?in (?:full |strict )?(?:line|conformity) with|(?:in a manner )?(?:fully )?consistent with|in (?:full |strict )?(?:accordance|compliance|keeping) with(?= the (?:[a-z]+ ){0,5}(?:United Nations )?Charter\\b)) (?!(?:the )?(?:provisions of )?(?:paragraphs?|articles?|annex|section|rule) \\d)${REST}(?:${END}|(?= to (?:ensure|help|prevent|support|facilitate|enable|allow|protect|provide)\\b))|\\bin a manner (?:fully )?consistent with ${REST}${END}`,
    examples: [
      'to keep staff safe, in line with resolution 9999 (2099)',
      'to seek peace, in conformity with the Charter, and to report',
      'to settle it, in accordance with the Charter',
      'to control weapons, in line with the statement of its President',
      'in a manner consistent with such action at sea',
    ],
    counterexamples: [
      'in accordance with resolution 9999 (2099)',
      'to plan activities in line with resolution 9999 (2099)',
      'to act, consistent with paragraphs 5 and 6 above',
    ],
  },
  {
    rule: 'as-soon-as',
    words: ['as soon as'],
    pattern: `\\bas soon as (?!(?:is |are )?(?:[a-z]+ly )?(?:possible|practicable|feasible|practical))${REST}${END}`,
    examples: ['to lift the ban as soon as roads permit, and to report'],
    counterexamples: ['to report as soon as possible'],
  },
  {
    rule: 'except-as',
    words: ['except'],
    pattern: `\\bexcept (?:as|with|in (?:cases?|accordance|exceptional)|for the purposes? of|to the extent)\\b${REST}${END}`,
    examples: ['to keep all troops out, except as provided in the plan;'],
    counterexamples: ['all States except one'],
  },
  {
    rule: 'that-fall-within',
    words: ['fall within', 'falls within', 'falling within'],
    pattern: `\\b(?:which|that) falls? within (?:its|their|his|the) (?:[a-z]+ ){0,2}(?:responsibilit|competenc|mandate|jurisdiction|areas?|powers?|purview|authority|scope|remit|sphere)${REST}${END}|\\bfalling within (?:its|their|the) ${REST}${END}`,
    examples: ['to carry out the recommendations that fall within their powers'],
    counterexamples: ['to fall within a year'],
  },
  {
    rule: 'for-which-was-given',
    words: ['for which', 'for whom'],
    pattern: `\\bfor (?:which|whom) (?:[a-z]+ ){0,3}(?:notification|notice|approval|consent|authorization|permission|exemption)s? (?:has|have|had) been ${REST}${END}`,
    examples: ['States for which prior notice has been given, may enter the zone'],
    counterexamples: ['the purposes for which funds have been set aside'],
  },
  {
    rule: 'on-a-basis',
    words: ['basis'],
    pattern: `\\bon an? (?:strictly |purely )?(?:case-by-case|case by case|case by-case|voluntary|exceptional|reimbursable|cost-reimbursable|provisional|interim|temporary|needs-based|non-discriminatory|no-objection) basis(?: (?:under|by|and|with|for) ${REST}${END})?|\\bon the basis of (?:an? |written |specific |individual ){0,2}(?:requests?|cases)\\b${REST}${END}`,
    examples: [
      'to grant exemptions on a case-by-case basis',
      'to brief the Council on the basis of cases that reach it',
    ],
    counterexamples: ['to report on a regular basis', 'a settlement on the basis of equality'],
  },
  {
    rule: 'while-respecting',
    words: ['while '],
    pattern: `\\bwhile (?:fully |duly |also |always )?(?:respecting|ensuring respect|complying|preserving|safeguarding|taking (?:into|due|full)|bearing in mind|avoiding|maintaining full respect)\\b${REST}${END}`,
    examples: ['to search vessels, while respecting human rights, and to report'],
    counterexamples: ['to pursue talks while rebuilding the port'],
  },
  {
    rule: 'under-own-law',
    words: ['under their respective', 'under its respective', 'under national', 'under domestic', 'under applicable'],
    pattern: `\\bunder (?:their|its) respective (?:[a-z]+ ){0,3}(?:systems?|laws?|legislations?|authority|authorities|mandates?|jurisdictions?|procedures|constitutions?)\\b`,
    examples: ['to take steps under their respective legal systems'],
    counterexamples: ['persons under their control'],
  },
  {
    rule: 'without-doing',
    words: ['without'],
    pattern: `\\bwithout (?:unduly |in any way )?(?:resorting to|prejudging|affecting|impeding|hampering|hindering|compromising|infringing|jeopardizing|endangering|interfering|discriminating|undermining)\\b${REST}${END}`,
    examples: ['to screen travellers without resorting to stereotypes'],
    counterexamples: ['to act without delay'],
  },
];

const compiled = new Cues(
  conditionForms.map((form) => ({ rule: form.rule, words: form.words, pattern: new RegExp(form.pattern, 'g') })),
  ({ words }) => new RegExp(words.map((word) => word.split(' ')[0]).join('|')),
);
const agreement = /^(?:where )?(?:fully )?(?:in |consistent|consonant|compatible)/;
/** What one agrees with limits a deed where it is somebody's own or the law's ("in accordance with their mandates", "with national law"). */
const limits =
  /\b(?:its|their|his|her|national|domestic|international|applicable|relevant|existing|established|respective|constitution|constitutional|laws?|legislation|mandates?|rules|procedures?|best|humanitarian|United Nations)\b/;
/** "unless the Council, on the basis of a report, decides …": what stands between the subject and its verb does not end the clause. */
function wholeClause(text: string, from: number, found: string): string {
  // "if, at any time after that day, the envoy reports …"
  if (/^(?:if|when|where|unless)\s*$/.test(found) && text[from + found.trimEnd().length] === ',') {
    const inner = /^, [^,;:]{3,160}, [^,;:.()]{4,160}/.exec(text.slice(from + found.trimEnd().length));
    if (inner !== null) return found.trimEnd() + inner[0];
  }
  // "where such an item is sold, supplied or transferred to them"
  if (/^(?:if|when|where|unless|provided)\b.*[a-z]+ed$/.test(found.trimEnd())) {
    const list = /^, [a-z]+ed(?:, [a-z]+ed){0,3},? (?:or|and) [a-z]+ed\b[^,;:.()]{0,120}/.exec(
      text.slice(from + found.trimEnd().length),
    );
    if (list !== null) return found.trimEnd() + list[0];
  }
  if (!/^(?:unless|if|provided that|where|when) (?:the |an? |any |each )?[A-Za-z-]+(?: [A-Z][a-z]+)?\s*$/.test(found))
    return found;
  if (text[from + found.trimEnd().length] !== ',') return found;
  const rest = /^,\s[^,;:.]{3,120},\s[^,;:.()]{4,120}/.exec(text.slice(from + found.trimEnd().length, from + 320));
  return rest === null || /^(?:if|where|when) \w+$/.test(found.trimEnd()) ? found : found.trimEnd() + rest[0];
}

const agreeing = new Set(['according-to-law', 'in-line-with-what-was-decided', 'within-mandate']);

/**
 * "investigations conducted in accordance with its mandate", "such rules as may be established in accordance with national law": what
 * stands right behind a participle limits what somebody did, not the deed; "shall be treated in accordance with …" is the deed.
 */
function ofWhatWasDone(rule: string, text: string, at: number): boolean {
  if (!agreeing.has(rule)) return false;
  const before = text.slice(Math.max(0, at - 60), at);
  const participle = /([\w’'-]+) ([a-z]{3,}(?:ed|en|aken|own|ought|eld|ut)) $/.exec(before);
  if (
    participle === null ||
    /^(?:need|proceed|exceed|been|seen|even|children|men|women|then|between|when|but|out|about|shield|field|own)$/.test(
      participle[2]!,
    )
  )
    return false;
  if (/^(?:be|is|are|was|were|been)$/.test(participle[1]!))
    return /\b(?:may|can|which|that|as|who|were|was) (?:be|is|are|was|were|been|have been|has been) [a-z]+ $/.test(
      before,
    );
  return !/^(?:and|or|to|not|not yet)$/.test(participle[1]!);
}

/** A phrase ends where the next deed begins ("until the force is there and to help it"). */
const beforeDeed = (found: string): string => found.replace(/ (?:and|or)(?: also)? to [a-z].*$/, '');

/** The limiting phrases of some stretches, in order, each wording once; of all forms or of `only` one. */
export function conditionsIn(stretches: readonly Stretch[], only: string | null = null): readonly Quote[] {
  const quotes: Quote[] = [];
  const seen = new Set<string>();
  for (const stretch of stretches) {
    const text = stretch.text.slice(stretch.start, stretch.end);
    const found: (readonly [number, number])[] = [];
    for (const { rule, words, pattern } of compiled.in(stretch.text, stretch.start, stretch.end)) {
      if (only !== null && rule !== only) continue;
      if (!words.some((word) => text.includes(word))) continue;
      for (const match of text.matchAll(pattern)) {
        // "where the Panel of Experts": the rest stands behind a comma.
        if (
          /^(?:when|where|if|unless) (?:the |an? |any |each )?[A-Z]\w*(?: (?:of|and|[A-Z]\w*))*$/.test(
            match[0].trimEnd(),
          ) &&
          match[0].length < 60 &&
          wholeClause(text, match.index, match[0]) === match[0]
        )
          continue;
        if (rule === 'according-to-law' && agreement.test(match[0]) && !limits.test(match[0])) continue;
        if (ofWhatWasDone(rule, text, match.index)) continue;
        if (
          rule === 'as-appropriate' &&
          /(?:mandated|authorized|agreed|established|appointed) by (?!the (?:host )?Gov)/.test(match[0])
        )
          continue;
        // "as requested by the Government in its letter" refers to a document.
        const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
        if (
          /(?:requested|required) by [A-Zt]/.test(match[0]) &&
          /^ in (?:its|his|their|the|a) (?:letter|note|report|resolution)/.test(behind)
        )
          continue;
        // "as agreed in the Pact" refers to a document; "to ensure that the law is compatible with …" is the deed itself.
        if (
          /(?:agreed|established|requested|authorized|mandated)$/.test(match[0]) &&
          /^ (?:in|at|between|during|on) /.test(text.slice(match.index + match[0].length))
        )
          continue;
        if (
          /^(?:compatible|consistent)/.test(match[0]) &&
          /\b(?:is|are|be|being) (?:fully )?$/.test(text.slice(Math.max(0, match.index - 20), match.index))
        )
          continue;
        found.push([match.index, match.index + beforeDeed(wholeClause(text, match.index, match[0]).trimEnd()).length]);
      }
    }
    found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    let end = -1;
    for (const [from, to] of found) {
      if (from < end) continue;
      end = to;
      const quote = quoteOf(stretch.label, stretch.text, stretch.start + from, stretch.start + to);
      const key = quote.quote.toLowerCase();
      if (!seen.has(key)) {
        seen.add(key);
        quotes.push(quote);
      }
    }
  }
  return quotes;
}
