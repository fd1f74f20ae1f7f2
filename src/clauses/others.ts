import { WordClass, wordClass } from '../text/wordClass.js';
import type { Word } from '../text/words.js';
import { adverbs } from './adverbs.js';
import type { Inflection } from './lexicon.js';
import { activities, forms, speech, telling } from './lexicon.js';
import { conjunctions, stops } from './opening.js';

const relatives = wordClass('which who that where whereby');
const articles = wordClass('the its their his her a an all any these those such and');
const texts = wordClass(
  'resolution resolutions statement statements report reports declaration communiqué communique decision decisions letter letters plan agreement paragraph roadmap protocol',
);
const prepositions = wordClass(
  'by for of in on to through without from with against before after when upon including despite towards toward at as into about',
);

/** "by training police, encouraging talks and …": a list of means, all of them others'. */
const means = wordClass('by through including');

const gerunds = wordClass(/..ing$/);
/** The words by which it is heard that others speak or act. */
export const telltale = new WordClass((low) => low.endsWith('ing') || (low.endsWith('s') && speech.hasLow(low)));

/**
 * What of others stands before a word in its sentence, so that verbs coordinated with theirs are not taken for the organ's.
 * It hears the words one by one, and forgets at stops and where the organ speaks again.
 */
export class Others {
  /** Another text speaks ("resolution 1325, in which the Council urges …, and calls for …"): until the sentence's next stop. */
  series = false;
  /** A relative clause with a verb that could be the organ's, or such a verb behind a noun: until the next comma. */
  loose = false;
  /** A participle behind a noun tells what others say ("the communiqué welcoming …"): until the next comma. */
  telling = false;
  /** A list of means governs participles ("including by training …, encouraging …"). */
  gerund = false;
  /** A participle behind a comma tells what others do (", engaging with …, encouraging …"): until the organ speaks or the sentence stops. */
  listing = false;

  forget(): void {
    this.series = false;
    this.loose = false;
    this.telling = false;
    this.gerund = false;
    this.listing = false;
  }

  /** Marks are heard before it is asked what begins behind them. */
  hearMark(mark: Word): void {
    if (stops.has(mark)) this.forget();
    else if (mark.low === ',') {
      this.loose = false;
      this.telling = false;
    }
  }

  hear(words: readonly Word[], at: number, style: Inflection): void {
    const word = words[at]!;
    if (!telltale.has(word)) return;
    let before = at - 1;
    while (before >= 0 && adverbs.has(words[before])) before--;
    const previous = words[before];
    if (gerunds.has(word) && means.has(previous)) this.gerund = true;
    if (at > 0 && words[at - 1]!.low === ',' && othersDoing.has(word)) {
      this.telling = true;
      this.listing = true;
    }
    if (word.capital || previous === undefined || previous.mark) return;
    if (telling.has(word) && !conjunctions.has(previous)) this.telling = true;
    if (!speech.has(word)) return;
    const relative = relatives.has(previous) ? before : relativeBeforeSubject(words, before);
    if (relative >= 0) {
      if (previous.low === 'who' || relative !== before || namesText(words, relative)) this.series = true;
      else this.loose = true;
    } else if (
      style === 'finite' &&
      !conjunctions.has(previous) &&
      !prepositions.has(previous) &&
      !articles.has(previous)
    ) {
      this.loose = true;
    }
  }
}

/** Nouns in "-ing": "its role in peacebuilding and". */
const doings = wordClass(
  'building capacity-building funding hearing meeting monitoring mainstreaming peacebuilding peace-building peacekeeping peacemaking planning policing reporting training understanding',
);

/** Whether a preposition governs the participle before the "and" at `at`: "in coordinating and supporting" is all others' work. */
export function isGoverned(words: readonly Word[], at: number): boolean {
  const doing = words[at - 1];
  return words[at]?.low === 'and' && gerunds.has(doing) && !doings.has(doing) && prepositions.has(words[at - 2]);
}

/** Participles that are used as prepositions. */
const likePrepositions = wordClass(
  'including concerning regarding according following pending during notwithstanding excluding involving',
);

/** "…, providing a review and recommending …": the participle of a verb that is none of the organ's, or that others do as often. */
const othersDoing = new WordClass(
  (low) =>
    low.length > 5 &&
    low.endsWith('ing') &&
    (!forms.hasLow(low) || activities.hasLow(low)) &&
    !likePrepositions.hasLow(low),
);

/** The relative pronoun before "the Council" or "it" that ends at `at` ("in which the Council …"), or -1. */
function relativeBeforeSubject(words: readonly Word[], at: number): number {
  let first = at;
  if (words[at]?.low === 'council') first = words[at - 1]?.low === 'security' ? at - 2 : at - 1;
  else if (words[at]?.low !== 'it') return -1;
  return relatives.has(words[first - 1]) && words[first - 1]?.low !== 'that' ? first - 1 : -1;
}

/** Whether the relative pronoun at `at` goes with a text ("resolution 2195 (2014), which …"). */
function namesText(words: readonly Word[], at: number): boolean {
  for (let n = at - 1; n >= 0 && n > at - 9; n--) if (texts.has(words[n])) return true;
  return false;
}
