import type { Word } from '../text/words.js';
import { isAdverb } from './adverbs.js';
import type { Inflection } from './lexicon.js';
import { isActivity, isForm, isSpeech, isTelling } from './lexicon.js';
import { conjunctions, stops } from './opening.js';

const relatives: ReadonlySet<string> = new Set(['which', 'who', 'that', 'where', 'whereby']);
const articles: ReadonlySet<string> = new Set('the its their his her a an all any these those such and'.split(' '));
const texts: ReadonlySet<string> = new Set(
  'resolution resolutions statement statements report reports declaration communiqué communique decision decisions letter letters plan agreement paragraph roadmap protocol'.split(
    ' ',
  ),
);
const prepositions: ReadonlySet<string> = new Set(
  'by for of in on to through without from with against before after when upon including despite towards toward at as into about'.split(
    ' ',
  ),
);

/** "by training police, encouraging talks and …": a list of means, all of them others'. */
const means: ReadonlySet<string> = new Set(['by', 'through', 'including']);

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
  hearMark({ low }: Word): void {
    if (stops.has(low)) this.forget();
    else if (low === ',') {
      this.loose = false;
      this.telling = false;
    }
  }

  hear(words: readonly Word[], at: number, style: Inflection): void {
    const word = words[at]!;
    if (!word.low.endsWith('ing') && !(word.low.endsWith('s') && isSpeech(word.low))) return;
    let before = at - 1;
    while (before >= 0 && isAdverb(words[before]!.low)) before--;
    const previous = words[before]?.low ?? '';
    if (word.low.endsWith('ing') && word.low.length > 4 && means.has(previous)) this.gerund = true;
    if (at > 0 && words[at - 1]!.low === ',' && isOthersDoing(word.low)) {
      this.telling = true;
      this.listing = true;
    }
    if (
      isTelling(word.low) &&
      !word.capital &&
      previous !== '' &&
      !words[before]!.mark &&
      !conjunctions.has(previous)
    ) {
      this.telling = true;
    }
    if (!isSpeech(word.low) || word.capital || previous === '' || words[before]!.mark) return;
    const relative = relatives.has(previous) ? before : relativeBeforeSubject(words, before);
    if (relative >= 0) {
      if (previous === 'who' || previous !== words[relative]!.low || namesText(words, relative)) this.series = true;
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
const doings: ReadonlySet<string> = new Set(
  'building capacity-building funding hearing meeting monitoring mainstreaming peacebuilding peace-building peacekeeping peacemaking planning policing reporting training understanding'.split(
    ' ',
  ),
);

/** Whether a preposition governs the participle before the "and" at `at`: "in coordinating and supporting" is all others' work. */
export function isGoverned(words: readonly Word[], at: number): boolean {
  const low = words[at - 1]?.low ?? '';
  if (words[at]?.low !== 'and' || low.length < 5 || !low.endsWith('ing') || doings.has(low)) return false;
  return prepositions.has(words[at - 2]?.low ?? '');
}

/** Participles that are used as prepositions. */
const likePrepositions: ReadonlySet<string> = new Set(
  'including concerning regarding according following pending during notwithstanding excluding involving'.split(' '),
);

/** "…, providing a review and recommending …": the participle of a verb that is none of the organ's, or that others do as often. */
function isOthersDoing(low: string): boolean {
  return low.length > 5 && low.endsWith('ing') && (!isForm(low) || isActivity(low)) && !likePrepositions.has(low);
}

/** The relative pronoun before "the Council" or "it" that ends at `at` ("in which the Council …"), or -1. */
function relativeBeforeSubject(words: readonly Word[], at: number): number {
  let first = at;
  if (words[at]?.low === 'council') first = words[at - 1]?.low === 'security' ? at - 2 : at - 1;
  else if (words[at]?.low !== 'it') return -1;
  return relatives.has(words[first - 1]?.low ?? '') && words[first - 1]?.low !== 'that' ? first - 1 : -1;
}

/** Whether the relative pronoun at `at` goes with a text ("resolution 2195 (2014), which …"). */
function namesText(words: readonly Word[], at: number): boolean {
  for (let n = at - 1; n >= 0 && n > at - 9; n--) if (texts.has(words[n]!.low)) return true;
  return false;
}
