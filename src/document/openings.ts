/**
 * The words with which the Council opens a paragraph. A resolution is one sentence: its preamble hangs on participles
 * and adjectives ("Recalling", "Deeply concerned"), its operative part on finite verbs ("Decides", "Calls upon").
 */

const adverbs =
  'again|also|always|anew|accordingly|consequently|deeply|earnestly|explicitly|expressly|firmly|fully|further|furthermore|gravely|greatly|highly|' +
  'hereby|however|immediately|keenly|likewise|moreover|most|once|once again|once more|particularly|profoundly|remaining|seriously|sincerely|solemnly|' +
  'still|strongly|therefore|thus|unanimously|unequivocally|urgently|utterly|vehemently|very|vigorously|warmly|in particular|in this context|' +
  'in this regard|in this connection|especially|categorically|equally|extremely|formally|meanwhile|nevertheless|only|specifically|strictly|unconditionally';

/** Adjectives and past participles that open a preambular paragraph; those in "-ing" are told by their ending. */
const states =
  'aiming|alarmed|anxious|appalled|appreciative|apprehensive|astonished|attaching|aware|bearing|bound|certain|cognizant|committed|' +
  'concerned|confident|conscious|convinced|deploring|desirous|determined|disappointed|dismayed|distressed|disturbed|eager|encouraged|' +
  'gratified|grateful|grieved|guided|heartened|heedful|hopeful|horrified|impressed|indignant|inspired|intent|mindful|moved|' +
  'motivated|outraged|perturbed|persuaded|pleased|preoccupied|prepared|prompted|reassured|resolute|resolved|respectful|saddened|' +
  'satisfied|shocked|stricken|troubled|unanimous|vigilant|worried';

/** Participles that open a preambular paragraph even in the middle of a line, where nouns in "-ing" ("Stockpiling and Use") stand too. */
const participles =
  'acknowledging|acting|addressing|affirming|agreeing|appealing|applauding|appreciating|approving|asking|attaching|authorizing|bearing|being|believing|calling|' +
  'commemorating|commending|concluding|condemning|confirming|congratulating|considering|continuing|convening|crediting|declaring|deeming|demanding|denouncing|' +
  'deploring|desiring|determining|directing|emphasizing|emphasising|encouraging|endorsing|envisaging|expecting|expressing|finding|fulfilling|hailing|having|' +
  'highlighting|holding|honouring|hoping|inviting|keeping|looking|maintaining|meeting|mourning|noting|observing|offering|paying|praising|proceeding|' +
  'reaffirming|realizing|reasserting|reassuring|recalling|recognizing|recognising|recommending|re-emphasizing|reemphasizing|referring|regretting|rejecting|' +
  'reiterating|remaining|remembering|reminding|renewing|repeating|requesting|resolving|responding|restating|reviewing|sharing|standing|stressing|supporting|' +
  'taking|thanking|underlining|underscoring|undertaking|urging|viewing|voicing|warning|welcoming|willing|wishing';

/** Finite verbs that open an operative paragraph. */
const acts =
  'accedes|accepts|acknowledges|adjourns|admits|adopts|advises|affirms|agrees|anticipates|appeals|applauds|appoints|appreciates|' +
  'approves|asks|assigns|associates|assures|attaches|authorizes|authorises|awaits|believes|calls|censures|clarifies|commends|commits|' +
  'concludes|concurs|condemns|confirms|congratulates|considers|constitutes|convenes|decides|declares|defers|delegates|demands|denies|' +
  'denounces|deplores|designates|determines|directs|disapproves|discharges|dissolves|draws|elects|emphasizes|emphasises|empowers|encourages|' +
  'endorses|enjoins|entrusts|establishes|exhorts|expects|exempts|expresses|extends|fixes|finds|forwards|grants|hails|' +
  'holds|honours|honors|hopes|identifies|implores|indicates|informs|insists|instructs|intends|introduces|invites|invokes|lauds|' +
  'looks|maintains|notes|notifies|objects|observes|offers|orders|pays|places|pledges|postpones|praises|' +
  'proclaims|prohibits|promises|proposes|protests|reaffirms|realizes|reasserts|reassures|recalls|receives|recognizes|recognises|' +
  'recommends|reconfirms|re-emphasizes|reemphasizes|re-emphasises|refers|regards|regrets|reinforces|reiterates|rejects|relies|reminds|' +
  'renews|repeats|reproves|requests|requires|reserves|resolves|responds|restates|retains|revises|salutes|selects|' +
  'shares|solicits|stands|stipulates|stresses|submits|summons|supports|suspends|takes|terminates|thanks|' +
  'transfers|transmits|trusts|underlines|underscores|undertakes|urges|vests|views|voices|warns|welcomes|wishes|withdraws';

const adverbsFirst = `(?:(?:${adverbs}),? (?:and )?)`;
const preambular = new RegExp(
  `^${adverbsFirst}{0,4}(?:[a-z]+(?:-[a-z]+)?ing\\b|(?:${states})\\b|whereas\\b|in view of\\b|in pursuance\\b|in accordance with\\b|pursuant to\\b|` +
    'on the recommendation\\b|with a view\\b|in the light of\\b|in light of\\b|in response to\\b|for the purpose\\b|without prejudice\\b|as a result of\\b|by virtue of\\b)',
  'i',
);
const surelyPreambular = new RegExp(
  `^${adverbsFirst}{0,4}(?:${participles}|${states}|whereas|in view of|in pursuance of|on the recommendation of)\\b`,
  'i',
);
const operative = new RegExp(`^(?:now,? therefore\\b|(?:and )?${adverbsFirst}{0,4}(?:${acts})\\b)`, 'i');
/** Words in "-ing" that are no participle, or open a noun ("King", "During the"). */
const notParticiple =
  /^(?:during|king|nothing|something|anything|everything|beijing|according|bring|spring|string|thing|wing|ring|sing|owing|regarding|concerning|including|notwithstanding|pending|excluding|following the adoption)\b/i;

export type Opening = 'preambular' | 'operative';

/**
 * Which part of a resolution these first words open, or null. They must begin with a capital letter: in the middle of a sentence
 * the same verbs are lower case.
 */
export function openingOf(text: string): Opening | null {
  const first = text.charCodeAt(0);
  if (!(first >= 65 && first <= 90)) return null;
  const start = text.slice(0, 120);
  if (operative.test(start)) return 'operative';
  if (preambular.test(start) && !notParticiple.test(start)) return 'preambular';
  return null;
}

/** As `openingOf`, for words in the middle of a line: only participles that the Council is known to open with. */
export function openingWithin(text: string): Opening | null {
  const opening = openingOf(text);
  return opening === 'preambular' && !surelyPreambular.test(text.slice(0, 120)) ? null : opening;
}

/** "The Security Council", with what scanners and typists made of it. */
const council = /^(?:(?:the|tue|tne|ihe|fhe)\s+)?secur[a-z]{2,4}\s+co[a-z]{3,6}l?\b\s*([,.:;]?)\s*/i;

/**
 * What stands behind the formula that opens a resolution ("The Security Council,"), or null where the words do not begin with it.
 * The name alone in a line is the formula too; before a verb it is the subject of a sentence.
 */
export function withoutFormula(text: string): string | null {
  const start = /^[\s*_\uFDD0-\uFDD4]*/.exec(text)?.[0].length ?? 0;
  const found = council.exec(text.slice(start, start + 80).replace(/[\uFDD0-\uFDD4]/g, ' '));
  if (found === null) return null;
  const article = /^(?:the|tue|tne|ihe|fhe)\b/i.test(found[0]);
  const rest = text.slice(start + found[0].length).replace(/^[\s*_,\uFDD1]+/, '');
  if (found[1] === '' && (!article || !/^(?:$|\uFDD0?[A-Z])/.test(rest))) return null;
  if (!article && rest !== '') return null;
  return rest;
}

/** What may stand before the formula, also in a line of its own. */
const connective = /^(?:(?:now,? )?therefore|to this end)\b,?\s*/i;

/** Whether these words are nothing but the formula. */
export function isFormula(words: string): boolean {
  if (words.length >= 60) return false;
  const rest = words.replace(connective, '');
  return rest === '' ? words !== '' : withoutFormula(rest) === '';
}
