import { wordClass } from '../../text/wordClass.js';
import { determiner } from '../actors/heads.js';
import { deedAt, isAt, isDeedAdverb, lowAt, type Passage } from '../words/passage.js';

const demonstrative = wordClass('this that');

/** Words whose infinitive belongs to them and not to the organ's verb ("States in a position to do so"). */
const ownInfinitive = wordClass(
  `position able unable mandated authorized entitled required requested invited seeking wishing willing continuing continue failed failing
   refusing refuse ready asked designed intended intending intend intends appointed order as determined prepared likely attempt attempts attempting established
   created deployed yet tasked serve used sought seek helping help trying threaten threatening how whether agreed agree competent empowered set
   obliged`,
);

/** Nouns that may take an infinitive of their own; it counts as the organ's where no other follows behind a comma. */
const maybeOwn = wordClass(
  `efforts effort right rights need needs opportunity opportunities capacity measures steps necessary obligation obligations duty responsibility
   commitment commitments wish ability power powers pressure invitation intention request desire proposal access plans plan process mandate
   decision determination role initiative initiatives`,
);

/** Words behind which "to" is a preposition even before a word that can be a verb ("access to support"). */
const takesPreposition = wordClass(
  'access response respect regard relation contrary according pursuant subject due return addition contribution contributions relating related referred prior',
);
const onTheWay = wordClass('to ; ( [');

/** The word of the first "to" with a verb of a deed that belongs to the organ's verb, from `i` on; -1 where none is. */
export function infinitiveAt(passage: Passage, i: number, limit: number): number {
  let doubtful = -1;
  let owned = -9;
  for (let k = onTheWay.next(passage, i, limit); k >= 0; k = onTheWay.next(passage, k + 1, limit)) {
    const low = lowAt(passage, k);
    if (low === ';') break;
    if (low !== 'to') {
      const close = passage.closes.get(k);
      if (close !== undefined && close < limit) k = close;
      continue;
    }
    const verb = deedAt(passage, k + 1, limit);
    // "steps they intend to take to implement it": what is intended, and what for.
    if (k > i && (isAt(passage, k - 1, ownInfinitive) || k === owned + 1)) {
      owned = verb;
      continue;
    }
    if (verb < 0) continue;
    // "in this regard to comply" is no "with regard to".
    const adverbial = isAt(passage, k - 2, demonstrative);
    if (
      k > i &&
      isAt(passage, k - 1, takesPreposition) &&
      !adverbial &&
      !isAt(passage, verb + 1, determiner) &&
      lowAt(passage, verb + 1) !== 'to'
    )
      continue;
    if (doubtful >= 0) {
      if (lowAt(passage, k - 1) === ',') return k;
      continue;
    }
    if (k > i && isAt(passage, k - 1, maybeOwn)) {
      doubtful = k;
      continue;
    }
    return k;
  }
  return doubtful;
}

/** Where the words of a deed begin whose verb stands at `deed`: with its "not", if it has one ("shall not make available"). */
export function deedStart(passage: Passage, deed: number, least: number): number {
  for (let k = deed - 1; k >= least && k >= deed - 6; k--) {
    const low = lowAt(passage, k);
    if (low === 'not' || low === 'never' || (low === 'longer' && lowAt(passage, k - 1) === 'no'))
      return low === 'longer' ? k - 1 : k;
    if (low !== 'to' && low !== 'and' && low !== ',' && low !== 'or' && !isDeedAdverb(low)) return deed;
  }
  return deed;
}
