import { determiners } from '../actors/heads.js';
import { isDeedAdverb, lowAt, type Passage } from '../words/passage.js';
import { isGerund, lemmaOfPast } from './lemmas.js';

/** The last noun of a noun phrase as printed, and the word behind the phrase. */
export interface Head {
  readonly head: string;
  readonly end: number;
}

/** Words that end a noun phrase. */
const stops = new Set(
  `of in on at by for from to with within under upon into through between among against about over during before after until since as than that
   which who whom whose where when while if unless but is are was were be been has have had shall should will may must can including following
   pursuant regarding concerning relating towards toward throughout without via per so such not it they he already together could would might what`
    .split(/\s+/)
    .filter(Boolean),
);
const pronouns = new Set('it them him her itself themselves himself'.split(' '));
/** Adjectives that stand behind their noun ("all measures necessary"). */
const postposed = new Set(
  'necessary required available concerned possible appropriate below above needed responsible mentioned laid brought made taken conducive undertaken'.split(
    ' ',
  ),
);
/** Gerunds that are part of a compound ("capacity building"). */
const compounds = new Set(
  `building keeping making monitoring reporting training sharing planning finding raising enforcement screening financing funding peacekeeping
   laundering smuggling trafficking clearing mainstreaming programming vetting holding housing hearing policing`.split(
    /\s+/,
  ),
);
/** Nouns that only say how much or what kind of the noun behind their "of". */
const kinds = new Set('form forms kind kinds type types acts act'.split(' '));

const adjectives = new Set(
  `full prompt close rapid timely free safe open strict swift early clear strong fair robust regular urgent adequate concrete complete further new
   just speedy ready counterfeit stolen lost frozen direct indirect political unhindered civilian military high low long short good common joint own final initial major peaceful formal closer greater better stronger deeper broader wider`
    .split(/\s+/)
    .filter(Boolean),
);
const nouns =
  /(?:ment|ion|ance|ence|ship|sation|ity|ness|ism|ings?|personnel|proposal|approval|withdrawal|arrival|removal|principal|objective|initiative|perspective|mandate|climate|rate|state|certificate|referral|trial|material|capital|official|individual|parliament|appeal|signal|denial|criminal|incident|accident|president|resident|precedent|consent|extent|intent|event|agent|combatant|participant|warrant|grant|covenant|militant|public|republic|need|feed|seed|potential|executive|archive|fabric|topic|traffic|clinic|logistic|expert|effort)$/;

/** Whether a word describes what comes, by its ending. */
export const adjectival = (word: string): boolean => {
  const low = word.toLowerCase();
  if (adjectives.has(low) || /-(?:year|term|wide|based|related|led|owned|scale|level)$/.test(low)) return true;
  if (/^\p{Lu}/u.test(word)) return /(?:ian|ese|ish|ean)$/.test(low);
  return !nouns.test(low) && /(?:ive|al|ent|ant|ful|able|ible|ic|ous|ate|ary|ed|ian|ing)$/.test(low);
};

/** "disarmament, demobilization and reintegration strategy": nouns in a list that describe the last. */
function sharesHead(passage: Passage, comma: number, to: number): boolean {
  for (let k = comma + 1; k < to && k < comma + 8; k++) {
    if (lowAt(passage, k) === 'and')
      return (
        k + 2 < to &&
        nouns.test(lowAt(passage, k + 1)) &&
        /^(?:strategy|strategies|programme|programmes|process|plan|plans|committee|activities|efforts|operations|forces|components?|systems?|reform|assistance|purposes)$/.test(
          lowAt(passage, k + 2),
        )
      );
    if (lowAt(passage, k) !== ',' && !nouns.test(lowAt(passage, k))) return false;
  }
  return false;
}

/** "economic, material and technical assistance": nouns that also describe, before a further adjective and its noun. */
function likeAdjective(passage: Passage, head: string, and: number, to: number): boolean {
  return (
    /^(?:material|capital|individual|public|human|security|civilian|community|police|defence)$/.test(head) &&
    and + 2 < to &&
    adjectival(lowAt(passage, and + 1)) &&
    /^[a-z-]+$/.test(lowAt(passage, and + 2)) &&
    !stops.has(lowAt(passage, and + 2))
  );
}

/**
 * The head of the noun phrase that begins at word `i`: its last noun before a preposition, a mark or another phrase. Null where none
 * begins there. Looks at no more words than the phrase has.
 */
export function headAt(passage: Passage, i: number, to: number, within = 0): Head | null {
  let k = i;
  while (k < to && (determiners.has(lowAt(passage, k)) || lowAt(passage, k) === '“' || lowAt(passage, k) === '"')) k++;
  if (k < to && pronouns.has(lowAt(passage, k))) return { head: lowAt(passage, k), end: k + 1 };
  let head: string | null = null;
  let listed = false;
  for (; k < to; k++) {
    const word = passage.words[k]!;
    const low = word.low;
    if (word.mark) {
      if (low === '-' || low === "'" || low === '’' || low === '“' || low === '"') continue;
      if (low === ',' && head !== null && !listed && sharesHead(passage, k, to)) listed = true;
      if (low === ',' && head !== null && (adjectival(head) || listed)) continue;
      if (low === '.' && head !== null && /^(?:Mr|Mrs|Ms|Dr)$/.test(head)) continue;
      break;
    }
    if (low === 'and' || low === 'or') {
      if (head !== null && (listed || adjectival(head) || likeAdjective(passage, head, k, to))) {
        listed = false;
        continue;
      }
      break;
    }
    if (stops.has(low) && !(low === 'will' && head !== null && /^(?:political|good|free)$/.test(head))) break;
    if (head !== null) {
      if ((isDeedAdverb(low) && !adjectival(head)) || postposed.has(low) || (determiners.has(low) && !adjectival(head)))
        break;
      if (/^\d+$/.test(low) && /^resolutions?$/i.test(head)) break;
      if (/^(?:six|seven|eight|nine|ten|eleven|twelve|fifteen|thirty|sixty|ninety)$/.test(low) && !adjectival(head))
        break;
      if (
        !adjectival(head) &&
        ((low.endsWith('ed') && low.length > 4) ||
          (lemmaOfPast(low) !== null && !low.endsWith('ed') && low !== 'set') ||
          (isGerund(low) && !compounds.has(low)))
      )
        break;
    }
    if (isDeedAdverb(low) || determiners.has(low) || /^\d+$/.test(low) || /['’]s?$/.test(low)) continue;
    head = word.printed;
  }
  if (head !== null && within < 3 && kinds.has(head) && lowAt(passage, k) === 'of')
    return headAt(passage, k + 1, to, within + 1) ?? { head, end: k };
  return head === null ? null : { head, end: k };
}
