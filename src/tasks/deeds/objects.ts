import { quotations } from '../../text/functionWords.js';
import { ByWord, type Word } from '../../text/vocabulary.js';
import { wordClass } from '../../text/wordClass.js';
import { figures, smallLetters } from '../../text/wordShapes.js';
import { determiner } from '../actors/heads.js';
import { deedAdverb, isAt, lowAt, type Passage } from '../words/passage.js';
import { gerund, irregularPast } from './lemmas.js';

/** The last noun of a noun phrase as printed, and the word behind the phrase. */
export interface Head {
  readonly head: string;
  readonly end: number;
}

/** Words that end a noun phrase. */
const stops =
  wordClass(`of in on at by for from to with within under upon into through between among against about over during before after until since as than that
   which who whom whose where when while if unless but is are was were be been has have had shall should will may must can including following
   pursuant regarding concerning relating towards toward throughout without via per so such not it they he already together could would might what`);
const pronouns = wordClass('it them him her itself themselves himself');
/** Adjectives that stand behind their noun ("all measures necessary"). */
const postposed = wordClass(
  'necessary required available concerned possible appropriate below above needed responsible mentioned laid brought made taken conducive undertaken',
);
/** Gerunds that are part of a compound ("capacity building"). */
const compounds =
  wordClass(`building keeping making monitoring reporting training sharing planning finding raising enforcement screening financing funding peacekeeping
   laundering smuggling trafficking clearing mainstreaming programming vetting holding housing hearing policing`);
/** Nouns that only say how much or what kind of the noun behind their "of". */
const kinds = wordClass('form forms kind kinds type types acts act');

const adjectives =
  wordClass(`full prompt close rapid timely free safe open strict swift early clear strong fair robust regular urgent adequate concrete complete further new
   just speedy ready counterfeit stolen lost frozen direct indirect political unhindered civilian military high low long short good common joint own final initial major peaceful formal closer greater better stronger deeper broader wider`);
const noun = wordClass(
  /(?:ment|ion|ance|ence|ship|sation|ity|ness|ism|ings?|personnel|proposal|approval|withdrawal|arrival|removal|principal|objective|initiative|perspective|mandate|climate|rate|state|certificate|referral|trial|material|capital|official|individual|parliament|appeal|signal|denial|criminal|incident|accident|president|resident|precedent|consent|extent|intent|event|agent|combatant|participant|warrant|grant|covenant|militant|public|republic|need|feed|seed|potential|executive|archive|fabric|topic|traffic|clinic|logistic|expert|effort)$/,
);

const graded = /-(?:year|term|wide|based|related|led|owned|scale|level)$/;
const ofPlace = /(?:ian|ese|ish|ean)$/;
const adjectiveEnding = /(?:ive|al|ent|ant|ful|able|ible|ic|ous|ate|ary|ed|ian|ing)$/;

/** Whether a word describes what comes, by its ending. */
const adjectival = new ByWord((word: Word): boolean => {
  if (adjectives.has(word) || graded.test(word.low)) return true;
  if (/^\p{Lu}/u.test(word.printed)) return ofPlace.test(word.low);
  return !noun.has(word) && adjectiveEnding.test(word.low);
});

const sharedHead = wordClass(
  'strategy strategies programme programmes process plan plans committee activities efforts operations forces component components system systems reform assistance purposes',
);

/** "disarmament, demobilization and reintegration strategy": nouns in a list that describe the last. */
function sharesHead(passage: Passage, comma: number, to: number): boolean {
  for (let k = comma + 1; k < to && k < comma + 8; k++) {
    if (lowAt(passage, k) === 'and')
      return k + 2 < to && isAt(passage, k + 1, noun) && isAt(passage, k + 2, sharedHead);
    if (lowAt(passage, k) !== ',' && !isAt(passage, k, noun)) return false;
  }
  return false;
}

const likeAdjectives = wordClass('material capital individual public human security civilian community police defence');

/** "economic, material and technical assistance": nouns that also describe, before a further adjective and its noun. */
function likeAdjective(passage: Passage, head: Word, and: number, to: number): boolean {
  return (
    likeAdjectives.has(head) &&
    !head.capital &&
    and + 2 < to &&
    adjectival.of(passage.words[and + 1]!) &&
    isAt(passage, and + 2, smallLetters) &&
    !isAt(passage, and + 2, stops)
  );
}

/** Marks that do not end a noun phrase. */
const innerMark = wordClass('- \' ’ “ "');
const title = wordClass('mr mrs ms dr');
/** "political will" */
const willing = wordClass('political good free');
const resolution = wordClass('resolution resolutions');
const count = wordClass('six seven eight nine ten eleven twelve fifteen thirty sixty ninety');
const longParticiple = wordClass(/^.{3,}ed$/);
const irregular = wordClass('set');
const genitive = wordClass(/['’]s?$/);

/** Whether a word that stands behind a noun begins another phrase. */
function behindNoun(word: Word, head: Word): boolean {
  if (postposed.has(word) || (figures.has(word) && resolution.has(head))) return true;
  if (adjectival.of(head)) return false;
  return (
    deedAdverb.has(word) ||
    determiner.has(word) ||
    count.has(word) ||
    longParticiple.has(word) ||
    (irregularPast.has(word) && !irregular.has(word)) ||
    (gerund.has(word) && !compounds.has(word))
  );
}

/**
 * The head of the noun phrase that begins at word `i`: its last noun before a preposition, a mark or another phrase. Null where none
 * begins there. Looks at no more words than the phrase has.
 */
export function headAt(passage: Passage, i: number, to: number, within = 0): Head | null {
  let k = i;
  while (k < to && (isAt(passage, k, determiner) || isAt(passage, k, quotations))) k++;
  if (k < to && isAt(passage, k, pronouns)) return { head: lowAt(passage, k), end: k + 1 };
  let head: Word | null = null;
  let listed = false;
  for (; k < to; k++) {
    const word = passage.words[k]!;
    const low = word.low;
    if (word.mark) {
      if (innerMark.has(word)) continue;
      if (low === ',' && head !== null && !listed && sharesHead(passage, k, to)) listed = true;
      if (low === ',' && head !== null && (adjectival.of(head) || listed)) continue;
      if (low === '.' && head !== null && head.capital && title.has(head)) continue;
      break;
    }
    if (low === 'and' || low === 'or') {
      if (head !== null && (listed || adjectival.of(head) || likeAdjective(passage, head, k, to))) {
        listed = false;
        continue;
      }
      break;
    }
    if (stops.has(word) && !(low === 'will' && head !== null && willing.has(head))) break;
    if (head !== null && behindNoun(word, head)) break;
    if (deedAdverb.has(word) || determiner.has(word) || figures.has(word) || genitive.has(word)) continue;
    head = word;
  }
  if (head === null) return null;
  const whole = { head: head.printed, end: k };
  const kind = within < 3 && kinds.has(head) && !head.capital && lowAt(passage, k) === 'of';
  return kind ? (headAt(passage, k + 1, to, within + 1) ?? whole) : whole;
}
