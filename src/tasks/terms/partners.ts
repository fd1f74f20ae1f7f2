import { coreAt } from '../actors/cores.js';
import { lowAt, type Passage, says } from '../words/passage.js';
import { PhraseTable } from '../words/phrases.js';

/** How texts say with whom something is done. `adverbial` phrases stand anywhere; the others are part of the deed itself. */
export interface PartnerForm {
  readonly rule: string;
  readonly phrases: readonly string[];
  readonly adverbial: boolean;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

const joint =
  'cooperation|co-operation|consultation|consultations|coordination|co-ordination|collaboration|partnership|partnerships|conjunction|liaison|concert|contact|association|dialogue|concertation';

/** The phrases behind which partners are named (codebook: bodies to work or consult with, or under whose guidance). */
export const partnerForms: readonly PartnerForm[] = [
  {
    rule: 'in-cooperation-with',
    phrases: [
      'in ~ agreement|accord|discussion|discussions with',
      `in ~ ${joint} -and|or -close|${joint} -${joint} -, ~ with`,
      `through ~ ${joint} -and -${joint} -, -including with`,
    ],
    adverbial: true,
    examples: [
      'to draw up a plan in close cooperation with the host Government',
      'to prepare, in consultation and coordination with UNDP, a survey',
      'to visit the region in close consultation, with neighbouring States',
    ],
    counterexamples: ['to act in accordance with the Charter', 'to report in connection with the elections'],
  },
  {
    rule: 'together-with',
    phrases: ['together with', 'jointly with', 'alongside', 'along with', 'in tandem with', 'side by side with'],
    adverbial: true,
    examples: [
      'to monitor the border together with the joint commission',
      'to train officers jointly with the African Union',
    ],
    counterexamples: ['to bring the parties together for talks'],
  },
  {
    rule: 'under-guidance-of',
    phrases: [
      'under the ~ guidance|direction|leadership|supervision|oversight|auspices -and -direction|guidance|leadership|authority|supervision|auspices of',
    ],
    adverbial: true,
    examples: [
      'to carry out visits, under the policy guidance of the Committee',
      'under the overall direction of the Special Envoy',
      'to resume talks under the auspices of the mediator',
    ],
    counterexamples: ['under the terms of the Agreement'],
  },
  {
    rule: 'with-assistance-of',
    phrases: [
      'with -the ~ assistance|support|help|participation|involvement|advice|cooperation|co-operation|collaboration|input|inputs|backing -and -cooperation|support|assistance|participation of|from|by',
    ],
    adverbial: true,
    examples: [
      'to hold elections with the assistance of the Organization of American States',
      'with input from relevant entities',
    ],
    counterexamples: ['with a view to the support of peace'],
  },
  {
    rule: 'consult-with',
    phrases: ['consult|consulting|consultation|consultations -, ~ with', 'consult|consults', 'having consulted'],
    adverbial: false,
    examples: [
      'when consulting with Member States',
      'after consultations with the parties',
      'to consult the Government',
    ],
    counterexamples: ['to hold consultations on the matter'],
  },
  {
    rule: 'work-with',
    phrases: [
      'cooperate|co-operate|cooperating|co-operating|coordinate|coordinating|co-ordinate|collaborate|collaborating|work|working|engage|engaging|liaise|liaising|partner|partnering|interact|interacting|meet|meeting|meetings|re-engage|reengage ~~ with',
    ],
    adverbial: false,
    examples: ['to cooperate fully with the Tribunal', 'to engage, as appropriate, with national authorities'],
    counterexamples: ['to work to that end'],
  },
  {
    rule: 'cooperation-with',
    phrases: [
      `${joint} -and -coordination|cooperation|consultation|dialogue -immediately|directly|closely|urgently with`,
      `${joint} and information sharing|exchange with`,
    ],
    adverbial: false,
    examples: ['to extend full cooperation with the Force', 'to build partnerships with civil society'],
    counterexamples: ['to promote cooperation between States'],
  },
  {
    rule: 'cooperation-by-some-with',
    phrases: ['cooperation|co-operation|coordination|collaboration|engagement by|of'],
    adverbial: false,
    examples: ['to demand cooperation by all parties, including the army, with the Court'],
    counterexamples: ['to secure the cooperation of the parties', 'cooperation by all in line with the Charter'],
  },
  {
    rule: 'contacts-with',
    phrases: [
      'contacts|dialogues|discussion|discussions|arrangements|interaction|engagement|synergies|exchanges|information-sharing|negotiations|talks|links|linkages|communication|communications ~ with',
    ],
    adverbial: false,
    examples: ['to keep up regular contacts with village councils', 'to report, after discussion with the Panel'],
    counterexamples: [
      'to refrain from all contacts with the rebel authorities',
      'to call for the resumption of discussions with the parties',
      'to make arrangements in accordance with the Charter',
    ],
  },
  {
    rule: 'agreement-with',
    phrases: [
      'conclude|concluding|negotiate|negotiating|sign|reach ~ agreement|agreements|arrangement|arrangements|memorandum with',
    ],
    adverbial: false,
    examples: ['to conclude a status-of-forces agreement with the Organization'],
    counterexamples: ['to honour the agreement with due speed'],
  },
  {
    rule: 'arrange-with',
    phrases: ['arrange|agree|negotiate|negotiating|establish|conclude|organize|develop -directly|urgently -, with'],
    adverbial: false,
    examples: [
      'to arrange with the Chief of Staff for an exchange of prisoners',
      'to establish with the country team suitable arrangements',
    ],
    counterexamples: ['to agree upon the accords', 'to arrange a visit'],
  },
  {
    rule: 'draw-on',
    phrases: ['draw|drawing upon|on the ~ expertise|experience|resources|advice|assistance of'],
    adverbial: false,
    examples: ['to draw upon the expertise of the Team of Experts'],
    counterexamples: ['to draw attention to the report'],
  },
  {
    rule: 'engage',
    phrases: ['engage|engaging'],
    adverbial: false,
    examples: ['to engage village communities in planning', 'by engaging the authorities'],
    counterexamples: ['to engage in talks', 'to engage fully'],
  },
  {
    rule: 'coordinate-something-with',
    phrases: [
      'coordinate|co-ordinate|coordinating|co-ordinating|synchronize|harmonize|cooperate|co-operate|cooperating|collaborate|engage|work|discuss|exchange|explore|exploring|conclude|negotiate',
    ],
    adverbial: false,
    examples: [
      'to coordinate its efforts to meet and reduce the threat that such groups pose with the Mission',
      'to cooperate in the investigation of such crimes with the Court',
      'to conclude the talks on the ferry with the Government of Mali',
      'to engage fully, constructively, and in a spirit of compromise with the mediator',
    ],
    counterexamples: ['to coordinate the fight against groups associated with the rebels', 'to work on the report'],
  },
];

/** What is done to end it is no joint doing ("refrain from contacts with"). */
const against = new Set(
  'fail failing fails failed failure refuse refusing refusal refrain refraining cease ceasing sever severing break suspend suspending end terminate prohibit prevent stop renounce'.split(
    ' ',
  ),
);
/** Words whose "with" is their own. */
const ownWith =
  /^(?:accordance|line|conformity|compliance|consistent|together|keeping|connection|comply|complying|deal|dealing|interfere|interference|compatible|concert|charged|along|consonant|agreement)$/;

/** Where the partner behind the "with" of a verb with an object begins ("coordinate its efforts with …"), or -1. */
function behindObject(passage: Passage, i: number, commas = false): number {
  for (let k = i + 1; k < passage.words.length && k < i + 24; k++) {
    const word = passage.words[k]!;
    const manner = word.low === ',' && (lowAt(passage, k + 1).endsWith('ly') || says(passage, k + 1, 'and in'));
    if (word.mark && /^[,;:.]$/.test(word.low) && !((commas || manner) && word.low === ',')) return -1;
    if (word.low === 'without' && !/^(?:further|delay)$/.test(lowAt(passage, k + 1))) return -1;
    if (word.low !== 'with') continue;
    const before = lowAt(passage, k - 1);
    if (/ed$/.test(before) || ownWith.test(before)) return -1;
    const core = coreAt(passage, k + 1, passage.words.length);
    return core === null || core.kind === 'unknown' ? -1 : k + 1;
  }
  return -1;
}

const beforeGerunds = new Set(
  'by continue continuing through when while whilst after before including and of for keep in , consider closely fully from'.split(
    ' ',
  ),
);

const all = new PhraseTable(partnerForms.flatMap((form) => form.phrases.map((phrase) => [phrase, form] as const)));

/** Where partners are named behind their phrase: not "each other" nor "the work of". */
export function partnersStart(passage: Passage, from: number): number {
  let k = from;
  if (says(passage, k, 'each other') || says(passage, k, 'one another')) {
    k += 2;
    while (/^(?:,|and|as|appropriate|also|with)$/.test(lowAt(passage, k))) k++;
    return lowAt(passage, k - 1) === 'with' ? k : from;
  }
  const noun = /^(?:the|ongoing|all)$/.test(lowAt(passage, k)) ? k + 1 : k;
  // "to cooperate with and assist the observers"
  if (lowAt(passage, k) === 'and' && /^(?:assist|support|help|facilitate|protect|respect)$/.test(lowAt(passage, k + 1)))
    return k + 2;
  // "in coordination and with the support of the Mission"
  if (/^(?:support|assistance|help|participation)$/.test(lowAt(passage, noun)) && lowAt(passage, noun + 1) === 'of')
    return noun + 2;
  return /^(?:work|efforts|activities|operations|actions|initiatives)$/.test(lowAt(passage, noun)) &&
    lowAt(passage, noun + 1) === 'of'
    ? noun + 2
    : from;
}

/** The phrase of a partner that begins at a word: where it ends and its row. */
export function partnerPhraseAt(
  passage: Passage,
  i: number,
): { readonly end: number; readonly row: PartnerForm } | null {
  const found = all.at(passage, i);
  if (!found?.row.adverbial) return null;
  // "the accord that they signed under the auspices of the envoy" tells of an earlier deed.
  const told = found.row.rule === 'under-guidance-of' && /(?:ed|held|begun)$/.test(lowAt(passage, i - 1));
  return told ? null : found;
}

/** The same, with the phrases that are part of a deed ("to cooperate with"). */
export function partnerAt(passage: Passage, i: number): { readonly end: number; readonly row: PartnerForm } | null {
  const found = all.at(passage, i);
  if (found === null) return null;
  if (found.row.adverbial) return partnerPhraseAt(passage, i);
  for (let k = i - 1; k >= 0 && k > i - 7; k--)
    if (against.has(lowAt(passage, k)) && !/^(?:this|that|the|an|these)$/.test(lowAt(passage, k - 1))) return null;
  // "criminals working with them" says what others do.
  const low = lowAt(passage, i);
  if (low.endsWith('ing') && low !== 'meeting' && !beforeGerunds.has(lowAt(passage, i - 1))) return null;
  // What a deed is about is not done by it: "the resumption of talks with", "reports, including on engagement with".
  if (/^(?:links|communications)$/.test(low))
    for (let k = i - 1; k > i - 4; k--)
      if (/^(?:trade|transport|air|road|commercial|rail)$/.test(lowAt(passage, k))) return null;
  if (found.row.rule === 'contacts-with')
    for (let k = i - 1; k >= 0 && k > i - 4; k--) if (/^(?:of|on|including|for)$/.test(lowAt(passage, k))) return null;
  if (lowAt(passage, i) === 'work' && lowAt(passage, i + 1) === 'for') return null;
  if (found.row.rule === 'coordinate-something-with' || found.row.rule === 'cooperation-by-some-with') {
    const end = behindObject(passage, i, found.row.rule === 'cooperation-by-some-with');
    return end < 0 ? null : { end, row: found.row };
  }
  if (found.row.rule === 'engage') {
    const core = coreAt(passage, found.end, passage.words.length);
    if (core !== null && (core.kind === 'named' || core.kind === 'common')) return found;
    const end = behindObject(passage, i);
    return end < 0 ? null : { end, row: partnerForms.find((form) => form.rule === 'coordinate-something-with')! };
  }
  return found;
}
