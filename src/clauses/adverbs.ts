import { WordClass, wordClass } from '../text/wordClass.js';

/**
 * What may stand around the organ's verb without changing what it says: adverbs, connectives and adverbials.
 * A phrase is a list of slots, each slot its alternatives in lower case. They belong to a clause's quote and never to its lemma.
 */

const listed = wordClass(
  `further furthermore also again moreover therefore thus hence accordingly anew forthwith hereby likewise once
   nevertheless nonetheless notwithstanding however still too then now always even ever besides otherwise instead
   meanwhile thereby herewith thereupon most very more much well yet alike equally today hereinafter`,
);

/** Words in "-ly" that are no adverbs and can stand where an adverb could. */
const notAdverbs = wordClass('assembly family supply july italy anomaly reply ally rely apply comply early only');

/** Single words that go before or after the verb ("further requests", "requests also"): by the table or by their ending. */
export const adverbs = new WordClass(
  (low) => listed.hasLow(low) || (low.length > 4 && low.endsWith('ly') && !notAdverbs.hasLow(low)),
);

const thing = 'regard respect context connection connexion light spirit vein sense matter framework way'.split(' ');

/** Adverbials of several words. */
export const adverbials: readonly (readonly (readonly string[])[])[] = [
  [['once'], ['again', 'more']],
  [
    ['in'],
    ['this', 'that', 'such', 'the', 'these'],
    ['regard', 'respect', 'context', 'connection', 'connexion', 'light', 'spirit', 'vein', 'circumstances', 'same'],
  ],
  [['in'], ['the'], ['same'], thing],
  [['in'], ['this', 'that'], ['same'], thing],
  [['with'], ['this', 'that'], ['in'], ['mind', 'view']],
  [['to'], ['this', 'that', 'these', 'those', 'such'], ['end', 'ends', 'effect']],
  [['for'], ['this', 'that', 'these', 'those'], ['purpose', 'purposes', 'reason', 'reasons', 'end']],
  [['in'], ['particular', 'addition', 'consequence', 'turn', 'general', 'parallel', 'principle']],
  [['as'], ['a'], ['matter'], ['of'], ['priority', 'urgency', 'principle']],
  [['as'], ['a'], ['consequence', 'result']],
  [['as'], ['well', 'such']],
  [['as'], ['appropriate']],
  [
    ['in'],
    ['the'],
    ['strongest', 'firmest', 'most', 'clearest'],
    ['possible', 'unequivocal', 'categorical', 'emphatic', 'forceful', 'serious'],
    ['terms', 'manner'],
  ],
  [['in'], ['the'], ['strongest', 'firmest'], ['terms', 'manner']],
  [['in'], ['strongest'], ['possible'], ['terms']],
  [['at'], ['the', 'this'], ['same', 'present'], ['time', 'stage']],
  [['at'], ['this'], ['time', 'stage', 'juncture']],
  [
    ['in'],
    ['the'],
    ['meantime', 'interim', 'meanwhile', 'process', 'future', 'circumstances', 'first', 'same'],
    ['place', 'instance', 'breath'],
  ],
  [['in'], ['the'], ['meantime', 'interim', 'meanwhile', 'process', 'future', 'circumstances']],
  [['by'], ['the'], ['same'], ['token']],
  [['as'], ['a'], ['first', 'next', 'further', 'final'], ['step']],
  [['for'], ['the'], ['time'], ['being']],
  [['with'], ['immediate'], ['effect']],
  [['from'], ['now'], ['on']],
  [['above'], ['all']],
  [['inter'], ['alia']],
  [['for'], ['its'], ['part']],
  [['on'], ['this', 'that'], ['basis', 'occasion', 'matter', 'subject']],
  [['by'], ['this'], ['resolution', 'decision']],
  [['without'], ['delay', 'reservation', 'reservations', 'exception']],
  [['as'], ['follows']],
];

/** Nouns behind "with" that tell how a verb is meant ("notes with deep concern"). */
export const moods = wordClass(
  `concern concerns appreciation satisfaction regret alarm interest gratitude dismay approval indignation disappointment anxiety
   sorrow outrage horror hope pleasure sadness grief urgency emphasis insistence apprehension preoccupation encouragement gravity
   revulsion abhorrence disapproval distress shock disquiet relief warmth vigour firmness force admiration pride condemnation consternation`,
);
