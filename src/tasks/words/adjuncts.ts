import { wordClass } from '../../text/wordClass.js';
import { inIng } from '../../text/wordShapes.js';
import { partnerPhraseAt } from '../terms/partners.js';
import { isAt, lowAt, type Passage } from './passage.js';
import { phraseOf, standsAt } from './phrases.js';

/** Words that open an adverbial wherever they stand among actors. */
const openers = wordClass(
  `if whether unless when where whenever wherever while whilst pursuant notwithstanding without under upon through by via within taking acting bearing
   having using following consistent subject until before after during since as throughout building drawing utilizing regardless despite
   cooperating coordinating consulting given considering recalling noting recognizing according immediately urgently inter therefore accordingly thereby with individually
   nationally particularly-where except beginning starting depending based pending working including-through in-order`,
);

/** Prepositions and the like that open one only where more is known of them. */
const doubtful = wordClass('in as at on for from jointly together along to not no so');
/** The same behind a name without a comma. */
const doubtfulBehindName = wordClass('with under by through within after without as following using');
const always = wordClass('jointly together along');

/** Words behind which "pursuant to" tells which body is meant. */
const namedBy = wordClass(
  'established created appointed constituted mandated extended committee panel team group experts mechanism set-up renewed re-established',
);

/** What may follow "in" in the name of an actor's place ("organizations in the region"); all else behind "in" is an adverbial. */
const inPlace = wordClass(
  'the and a armed conflict such these those post-conflict question charge africa situations which whose turn',
);
/** "cooperating States", "States cooperating with the Mission": which ones are meant, not how. */
const joining = wordClass('cooperating co-operating participating consulting coordinating');
const joined = wordClass('states countries organizations organisations agencies entities governments parties those');
const notPlaces = wordClass(
  `course context framework light absence event spirit meantime implementation exercise performance interim conduct process fulfilment first strongest
   interest interests meanwhile same form case cases`,
);

/** What agrees with a document, and where a document is cited. */
export const accord = wordClass('accordance pursuance');
export const source = wordClass('paragraph paragraphs resolution resolutions');
const toldWhich = wordClass('listed named mentioned described specified designated identified');
const referredTo = phraseOf('referred to');
const inAPosition = phraseOf('in a position');
const asWellAs = phraseOf('as well as');
const toSomeEnd = ['to the extent', 'to that|this end'].map(phraseOf);

/** What is within their means or a time, and not within a country. */
const withinWhat = wordClass(
  /^(?:its|their|his|her|existing|a|the|available|one|two|three|four|six|\d+|current|resources)$/,
);
const ofCountry = wordClass('country region system territory united');
const withWhat = wordClass('a due full immediate particular the');
const withManner = wordClass(
  'view regard respect effect assistance support help urgency attention cooperation aim advice',
);
/** "as agreed", "as necessary", "as soon as possible" */
const asWhat = wordClass(
  `authorized authorised agreed decided defined described endorsed envisaged established outlined recommended reflected stipulated appropriate
   necessary soon required needed a applicable well relevant early from far mandated requested possible of part`,
);
const atWhat = wordClass('its their his an regular least all');
const onWhat = wordClass('a an its their his');
const forms = wordClass('are is were was be been');

/** "the Group referred to in paragraph 8", "the States listed in paragraph 2" */
const tellsWhich = (passage: Passage, i: number): boolean =>
  isAt(passage, i, toldWhich) || standsAt(passage, i - 1, referredTo);

/**
 * Whether the words from `i` on open an adverbial ("within their mandates", "as appropriate", "in close cooperation with …"),
 * so that what is before them is complete. `tight` holds behind a name without a comma, where a plain preposition may still
 * belong to the name ("States under its jurisdiction").
 */
export function adjunctAt(passage: Passage, i: number, tight = false): boolean {
  if (tight && isAt(passage, i, doubtfulBehindName)) return adjunctBehindName(passage, i);
  if (isAt(passage, i, doubtful)) return doubtfulAdjunct(passage, i, tight);
  if (isAt(passage, i, joining) && (isAt(passage, i + 1, joined) || (tight && isAt(passage, i - 1, joined))))
    return false;
  // "States which are taking action"
  if (isAt(passage, i, inIng) && isAt(passage, i - 1, forms)) return false;
  // "the Committee established pursuant to resolution …"
  if (tight && lowAt(passage, i) === 'pursuant' && isAt(passage, i - 1, namedBy)) return false;
  return isAt(passage, i, openers);
}

function doubtfulAdjunct(passage: Passage, i: number, tight: boolean): boolean {
  if (isAt(passage, i, always)) return true;
  switch (lowAt(passage, i)) {
    case 'in':
      return inSomething(passage, i, tight);
    case 'as':
      return !standsAt(passage, i, asWellAs);
    case 'at':
      return !tight || (isAt(passage, i + 1, atWhat) && lowAt(passage, i + 2) !== 'levels');
    case 'on':
    case 'for':
      return !tight || isAt(passage, i + 1, onWhat);
    case 'from':
      return !tight;
    case 'to':
      return toSomeEnd.some((phrase) => standsAt(passage, i, phrase));
    case 'not':
    case 'no':
      return lowAt(passage, i + 1) === 'later';
    default:
      return false;
  }
}

function inSomething(passage: Passage, i: number, tight: boolean): boolean {
  if (!tight || partnerPhraseAt(passage, i) !== null) return true;
  // "the Committee established in accordance with paragraph 8 of resolution …"
  if (isAt(passage, i + 1, accord) && isAt(passage, i - 1, namedBy)) return false;
  if (standsAt(passage, i, inAPosition)) return false;
  if (isAt(passage, i + 1, source) && tellsWhich(passage, i - 1)) return false;
  if (lowAt(passage, i + 1) === 'the') return isAt(passage, i + 2, notPlaces);
  return !(isAt(passage, i + 1, inPlace) || passage.words[i + 1]?.capital === true);
}

function adjunctBehindName(passage: Passage, i: number): boolean {
  const low = lowAt(passage, i);
  if (low === 'as') return isAt(passage, i + 1, asWhat) && !standsAt(passage, i, asWellAs);
  if (low === 'following' || low === 'using') return false;
  if (partnerPhraseAt(passage, i) !== null) return true;
  if (low === 'within') return isAt(passage, i + 1, withinWhat) && !isAt(passage, i + 2, ofCountry);
  if (low === 'with') return isAt(passage, i + 1, withWhat) && isAt(passage, i + 2, withManner);
  return low === 'without' || low === 'through';
}
