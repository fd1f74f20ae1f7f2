import { type Quote, quoteOf } from '../../text/span.js';
import type { Stretch } from './deadlines.js';

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
  '(?:mandates?|resources|competences?|capacity|capacities|capabilities|areas? of (?:deployment|responsibility|competence|operations?)|means|terms of reference|jurisdictions?|fields? of competence|powers|authority|spheres?)';
/** What a task may have to agree with without a document being cited. */
const LAW =
  '(?:law|laws|legislation|legislations|practices?|procedures?|rules|regulations|mandates?|obligations|principles?|guarantees|standards|expertise|competences?|constitution|guidelines|commitments|priorities|requirements|agreements|arrangements)';
/** A further law that the same phrase names behind a comma or an "and" ("…, including international refugee law"). */
const FURTHER = `(?:,? (?:and |including |in particular |as well as )?(?:(?:with|under|the|their|its|relevant|applicable|domestic|national|international|human|rights|refugee|humanitarian|criminal|customary) ){0,5}${LAW}\\b)`;
const REST = '(?:[^,;:.()]|\\([^()]{0,40}\\)){0,160}?';

/** Where a phrase of words ends: at a mark, or before a long bracket. */
const END = '(?=,|;|:|\\.|\\([^()]{41}|$)';

/** The forms of limiting phrases. Documents that a task refers to ("in accordance with paragraph 4 of resolution …") are none. */
export const conditionForms: readonly ConditionForm[] = [
  {
    rule: 'as-appropriate',
    words: ['as', 'where', 'when', 'if'],
    pattern: `(?<!\\b(?:soon|far|early|much|quickly|promptly|fully|long|closely|widely|possible|well|expeditiously|rapidly|often) )\\b(?!as possible)(?:(?:as|where|when|whenever|wherever|if|where so|when so|if so) (?:and (?:as long as|as|where|when|if) )?(?:so )?(?:deemed |considered |it is )?${APT}(?: (?:and|or) (?:as |where |when )?(?:${APT}|subject to availability))?)(?: for that purpose| by the (?:host )?(?:Government|authorities)(?: of (?:the )?[A-Z][\\w’'-]+(?: [A-Z][\\w’'-]+){0,4})?)?\\b(?! (?:as|to the|in the annex|by|under|in (?:paragraph|resolution|article|document)))`,
    examples: [
      'to assist, as appropriate, the authorities',
      'to act where necessary and appropriate',
      'to help if requested',
    ],
    counterexamples: ['to take the measures necessary for peace', 'to treat as relevant information what is sent'],
  },
  {
    rule: 'upon-request',
    words: ['request'],
    pattern: `\\b(?:upon|on|at) (?:(?:the|their|its|his|her|such|specific|a) ){0,2}request\\b(?! for| that| which)(?: (?:of|by|from) (?:the )?[A-Z][^,;.]{2,50}?(?=,|;|\\.| to | and | in | on | for |$))?`,
    examples: ['to provide assistance upon request', 'to train police at the request of the Government'],
    counterexamples: ['to act on a request that was made'],
  },
  {
    rule: 'within-mandate',
    words: ['within'],
    pattern: `\\bwithin (?:${OWN} ){0,4}${LIMIT}(?: available)?(?: and (?:${OWN} ){0,3}${LIMIT})*`,
    examples: ['to act within its existing mandate', 'to assist within existing mandates and resources'],
    counterexamples: ['to report within six months', 'to act within the region'],
  },
  {
    rule: 'within-limits',
    words: ['within'],
    pattern: `\\bwithin (?:the )?(?:limits|scope|bounds) of (?:its|their|his|her|available|existing) [a-z]+(?: and (?:in )?(?:its |their )?(?:areas?|capacity|capacities|capabilities|resources|mandates?|deployment)(?: of [a-z]+)?)?`,
    examples: ['to protect civilians within the limits of its capabilities'],
    counterexamples: ['within the framework of the peace process'],
  },
  {
    rule: 'according-to-law',
    words: ['with'],
    pattern: `\\b(?:where )?(?:in (?:full )?(?:accordance|line|conformity|compliance|keeping|a manner consistent)|(?:fully )?(?:consistent|consonant)|compatible) with (?:(?!paragraph|article|rule \\d|resolutions? \\d|annex|the (?:Agreement|Charter|Convention|provisions(?! of (?:national|international|applicable))|terms|recommendations|report|relevant provisions(?! of (?:national|international|applicable))))[^,;:.()]){0,90}?\\b(?:${LAW}|relevant resolutions)(?: of procedure)?(?: under (?:applicable )?(?:[a-z]+ )?law)?\\b${FURTHER}{0,6}(?:,? and (?:[a-z]+ ){0,3}${LAW})?\\b(?! (?:under|of|set out in|in|contained in|governing|relating to|laid down in) (?:the )?(?:[A-Z]|relevant|article|paragraph|provisions|resolution))`,
    examples: [
      'to act in accordance with national legislation',
      'to share information, in line with applicable international and national law',
      'consistent with their obligations under international law',
    ],
    counterexamples: ['to act in accordance with paragraph 4 of the resolution', 'in accordance with the Agreement'],
  },
  {
    rule: 'if',
    words: ['if', 'unless', 'provided', 'condition', 'understanding', 'extent', 'far', 'long'],
    pattern: `\\b(?:if(?: (?:not|so|and|when|need be))?|unless|provided that|on (?:the )?condition that|on the understanding that|to the extent that|insofar as|as long as|so long as|only if|only when|except (?:where|when|if))\\b(?! (?:appropriate|necessary|required|requested|applicable|possible|needed|relevant|feasible|deemed|so))${REST}${END}`,
    examples: [
      'to impose measures if the parties do not comply, and to report',
      'to transfer funds, provided that the Committee agrees',
    ],
    counterexamples: ['to help as appropriate'],
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
    words: ['subject', 'prejudice', 'consent', 'agreement', 'respect'],
    pattern: `(?<!\\b(?:be|not|are|is|were|was|remain|persons|individuals|be made) )\\b(?:subject to(?! (?:the|their|its) (?:measures|provisions|sanctions|travel|asset|arms|jurisdiction))|without prejudice to|with the consent of|with the agreement of|with due respect for|with full respect for)\\b${REST}${END}`,
    examples: [
      'to deploy observers, subject to the approval of the parties, by May',
      'with the consent of the Government',
    ],
    counterexamples: ['to end conditions to which persons are subject'],
  },
  {
    rule: 'when-doing',
    words: ['when', 'where'],
    pattern: `(?<=^|[,:;] ?|\\b(?:intention|and|to|further|States|Secretary-General) )(?:when|whenever|where) (?!appropriate|necessary|required|requested|applicable|possible|needed|relevant|feasible|and)[^,;:.()]{4,110}?(?=,|;|:|\\.|\\(| to (?:include|the Council)|$)|\\b(?:(?<!\\bof )where (?:they|these|it|such|mandated|appointed|warranted|within)|(?<=, )where there|when (?:there (?:is|are)|conditions|circumstances)) ?[^,;:.()]{0,110}?(?=,|;|:|\\.|\\(|$)`,
    examples: ['to raise the matter, when consulting with the authorities, in their talks', 'where they exist'],
    counterexamples: ['to decide when to return'],
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
    words: ['taking'],
    pattern: `\\b(?:duly |fully )?taking (?:fully |duly |due |full |also )?(?:into (?:full |due )?(?:account|consideration)|account of)\\b(?=[^,;:.]{0,70}\\b(?:agreements?|accords?|arrangements|annex|impact|contexts?|circumstances|situations?|conditions|realities|needs|capacity|capacities|constraints|resources|laws?)\\b)${REST}${END}`,
    examples: [
      'taking into account the specific context of each country',
      'to advise the parties, taking full account of the accords of May',
    ],
    counterexamples: ['to take the report into account', 'taking into account their role in peace talks'],
  },
  {
    rule: 'in-line-with-what-was-decided',
    words: ['line with', 'consistent with', 'conformity with'],
    pattern: `(?<=, ?)(?:in (?:full )?(?:line|conformity) with|(?:in a manner )?(?:fully )?consistent with) (?:its |the )?(?:relevant )?resolutions? \\d${REST}${END}|\\bin a manner (?:fully )?consistent with ${REST}${END}`,
    examples: [
      'to keep staff safe, in line with resolution 9999 (2099)',
      'in a manner consistent with such action at sea',
    ],
    counterexamples: [
      'in accordance with resolution 9999 (2099)',
      'to plan activities in line with resolution 9999 (2099)',
    ],
  },
  {
    rule: 'as-soon-as',
    words: ['as soon as'],
    pattern: `\\bas soon as (?!(?:[a-z]+ly )?(?:possible|practicable|feasible|practical))${REST}${END}`,
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
    pattern: `\\bon an? (?:strictly |purely )?(?:case-by-case|case by case|voluntary|exceptional|reimbursable|cost-reimbursable|provisional|interim|temporary|needs-based|non-discriminatory|no-objection) basis(?: (?:under|by|and|with|for) ${REST}${END})?|(?<=Council |Committee |Assembly |Secretary-General |, |shall |to )\\bon the basis of (?!an? |the report|reports|resolution|the resolution|recommend)${REST}${END}`,
    examples: [
      'to grant exemptions on a case-by-case basis',
      'to brief the Council on the basis of cases that reach it',
    ],
    counterexamples: ['to report on a regular basis', 'a settlement on the basis of equality'],
  },
  {
    rule: 'without-doing',
    words: ['without'],
    pattern: `\\bwithout (?:unduly |in any way )?(?:resorting to|prejudging|affecting|impeding|hampering|hindering|compromising|infringing|interfering|discriminating|undermining)\\b${REST}${END}`,
    examples: ['to screen travellers without resorting to stereotypes'],
    counterexamples: ['to act without delay'],
  },
];

const compiled = conditionForms.map((form) => ({
  rule: form.rule,
  words: form.words,
  pattern: new RegExp(form.pattern, 'g'),
}));
const agreement = /^(?:where )?(?:fully )?(?:in |consistent|consonant|compatible)/;
/** What one agrees with limits a deed where it is somebody's own or the law's ("in accordance with their mandates", "with national law"). */
const limits =
  /\b(?:its|their|his|her|national|domestic|international|applicable|relevant|existing|established|respective|constitution|constitutional|laws?|legislation|mandates?|rules|procedures?|best|humanitarian)\b/;
const worth =
  /\b(?:except|without|for|as|where|when|whenever|wherever|if|upon|on|at|within|accordance|line|conformity|compliance|consistent|unless|provided|condition|extent|subject|prejudice|consent|agreement|who|which|that|taking|far|long|compatible|keeping|insofar|understanding|while|respect)\b/i;

/** "unless the Council, on the basis of a report, decides …": what stands between the subject and its verb does not end the clause. */
function wholeClause(text: string, from: number, found: string): string {
  if (!/^(?:unless|if|provided that|where|when) (?:the )?[A-Za-z-]+(?: [A-Z][a-z]+)?\s*$/.test(found)) return found;
  if (text[from + found.trimEnd().length] !== ',') return found;
  const rest = /^,\s[^,;:.]{3,120},\s[^,;:.()]{4,120}/.exec(text.slice(from + found.trimEnd().length, from + 320));
  return rest === null || /^(?:if|where|when) \w+$/.test(found.trimEnd()) ? found : found.trimEnd() + rest[0];
}

/** The limiting phrases of some stretches, in order, each wording once; of all forms or of `only` one. */
export function conditionsIn(stretches: readonly Stretch[], only: string | null = null): readonly Quote[] {
  const quotes: Quote[] = [];
  const seen = new Set<string>();
  for (const stretch of stretches) {
    const text = stretch.text.slice(stretch.start, stretch.end);
    if (!worth.test(text)) continue;
    const found: (readonly [number, number])[] = [];
    for (const { rule, words, pattern } of compiled) {
      if (only !== null && rule !== only) continue;
      if (!words.some((word) => text.includes(word))) continue;

      for (const match of text.matchAll(pattern)) {
        // "where the Panel of Experts": the rest stands behind a comma.
        if (
          /^(?:when|where|if|unless) (?:the )?[A-Z]\w*(?: (?:of|and|[A-Z]\w*))*$/.test(match[0].trimEnd()) &&
          match[0].length < 60 &&
          wholeClause(text, match.index, match[0]) === match[0]
        )
          continue;
        if (rule === 'according-to-law' && agreement.test(match[0]) && !limits.test(match[0])) continue;
        found.push([match.index, match.index + wholeClause(text, match.index, match[0]).trimEnd().length]);
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
