import type { Paragraph } from '../document/document.js';
import { WordClass, wordClass } from '../text/wordClass.js';
import type { Word, Words } from '../text/words.js';
import { adverbs } from './adverbs.js';
import type { Inflection } from './lexicon.js';
import { mended } from './misprints.js';
import { closingOf, councilOpens, type Opening, openers, openingAt, stops } from './opening.js';
import { isGoverned, Others, telltale } from './others.js';
import { beginning, pastAt, phraseAt, restatedAt, type VerbPhrase } from './phrase.js';
import { isParenthesis } from './qualifiers.js';
import { sayingAgain } from './verbs.js';

/** Directives whose participle is met of reports and courts: "a report recommending …". */
const reporting = wordClass('recommend decide');
/** What goes on from "demanding", where it is no adjective: "demanding that", not "demanding conditions". */
const beforeDemands = wordClass('that the an all both immediate full');
/** What goes on from "concerned", where it says something of the organ: "concerned at", not "concerned States". */
const behindStates = wordClass('at by about that of over to with in for on');
/** Behind these a verb goes on that an aside has parted. */
const modals = wordClass('will shall may should would can to');
/** Behind these a form that can be a noun is one: "requests for", "demands of". */
const behindNouns = wordClass(
  'of from by made or and before , . ; ) between contained received submitted issued adopted addressed set under are were is have has may should against',
);

/** The words at which a paragraph is looked at more closely: all others neither begin a phrase nor tell who speaks. */
const notable = new WordClass(
  (low) => low === ',' || stops.hasLow(low) || openers.hasLow(low) || telltale.hasLow(low) || beginning.hasLow(low),
);

/** Reads one paragraph: which of its verb phrases are the organ's own. One pass, a bounded look around each word. */
export function ownPhrases(paragraph: Paragraph, printed: Words, statement: boolean): readonly VerbPhrase[] {
  return new Speaker(paragraph, mended(printed), statement).phrases();
}

/** Tells the organ's own phrases from those of others, going through a paragraph from the left. */
class Speaker {
  readonly #paragraph: Paragraph;
  readonly #all: Words;
  readonly #words: readonly Word[];
  readonly #statement: boolean;
  readonly #others = new Others();
  #style: Inflection;

  constructor(paragraph: Paragraph, words: Words, statement: boolean) {
    this.#paragraph = paragraph;
    this.#all = words;
    this.#words = words.list;
    this.#statement = statement;
    this.#style = paragraph.kind === 'preambular' ? 'participle' : 'finite';
  }

  phrases(): readonly VerbPhrase[] {
    const words = this.#words;
    const found: VerbPhrase[] = [];
    let closes = true;
    for (let n = notable.next(this.#all, 0); n >= 0; n = notable.next(this.#all, n)) {
      const word = words[n]!;
      // What stands in brackets or quotation marks is not the organ's; where they are not closed, nothing behind them is either.
      if (n > 0 && closes && openers.has(word)) {
        const closing = closingOf(words, n);
        closes = closing > 0;
        n = Math.max(n, closing) + 1;
        continue;
      }
      if (word.mark) this.#others.hearMark(word);
      const spoken = found.length > 0 || this.#statement;
      const opening = beginning.has(word) ? openingAt(words, n, spoken, this.#statement) : null;
      const phrase = opening === null ? null : this.#ownAt(n, opening, found.at(-1));
      if (phrase === null) this.#others.hear(words, n++, this.#style);
      else {
        found.push(phrase);
        n = phrase.end;
      }
    }
    return found;
  }

  #ownAt(at: number, opening: Opening, last: VerbPhrase | undefined): VerbPhrase | null {
    const words = this.#words;
    const subject = opening === 'subject' || opening === 'members';
    const phrase = phraseAt(words, at) ?? (subject && councilOpens(words, at - 1) ? pastAt(words, at) : null);
    if (phrase === null || !this.#speaks(phrase, opening))
      return last && (last.record.again || sayingAgain.has(words[last.verb]!.low)) ? restatedAt(words, at) : null;
    if (subject || (phrase.inflection === 'finite' && opening === 'start')) this.#style = 'finite';
    this.#others.forget();
    return phrase;
  }

  #speaks(phrase: VerbPhrase, opening: Opening): boolean {
    if (this.#paragraph.kind === 'annex' && opening !== 'subject') return false;
    switch (opening) {
      case 'start':
        return this.#starts(phrase);
      case 'subject':
        return (
          phrase.inflection !== 'base' &&
          !this.#isBareState(phrase) &&
          (phrase.record.id !== 'will' || this.#statement || phrase.first <= 3)
        );
      case 'members':
        return phrase.inflection !== 'participle';
      default:
        return this.#joins(phrase, opening);
    }
  }

  /** "… and keep the Council fully informed": a state that no "is" or "remains" makes the Council's. */
  #isBareState({ record, first, verb }: VerbPhrase): boolean {
    const carried = this.#words
      .slice(first, verb)
      .some(({ low }) => low === 'was' || low === 'were' || low === 'been' || low === 'is' || low === 'are');
    return !carried && record.states?.includes(this.#words[verb]!.low) === true;
  }

  /** Whether a phrase that opens its paragraph is the organ's. An item may go on with what others are to do or do. */
  #starts({ record, inflection, verb }: VerbPhrase): boolean {
    const item =
      this.#paragraph.parent !== null &&
      this.#paragraph.kind === 'operative' &&
      !this.#paragraph.label.includes(':end');
    if (record.id === 'will') return false;
    // "Request the Secretary-General": a slip for "Requests".
    if (inflection === 'base') return this.#paragraph.kind === 'operative' && !item && !record.activity;
    return !item || !record.activity || (inflection === 'finite' && this.#words[verb]!.capital);
  }

  /** Whether a phrase in the middle of a paragraph goes on with what the organ says. */
  #joins(phrase: VerbPhrase, opening: Opening): boolean {
    const { record, inflection } = phrase;
    if (record.states) {
      const next = this.#words[phrase.end];
      if (!behindStates.has(next) || (record.activity && opening !== 'stop')) return false;
      if (
        (record.id === 'be determined' || record.id === 'be committed') &&
        (next?.low !== 'to' || opening === 'comma')
      )
        return false;
    }
    if (record.id === 'will' || this.#words[phrase.verb]!.low === 'is') return false;
    if (record.noun && this.#isNoun(phrase)) return false;
    const bare = phrase.first === phrase.verb;
    if (inflection === 'base')
      return this.#style === 'finite' && opening === 'stop' && record.strength !== null && !record.activity;
    if (inflection === 'finite' && this.#style === 'participle') {
      return (
        this.#words[phrase.first]!.capital ||
        (opening === 'comma and' && (!record.noun || !bare) && !record.activity && !this.#others.series)
      );
    }
    if (inflection === 'participle' && this.#style === 'finite') return this.#speaksAside(phrase, opening);
    // "…, thus creating …", "…, exclusively fulfilling …": how or with what end others act.
    if (inflection === 'participle' && record.activity && !record.shared && tellsHow.has(this.#words[phrase.first])) {
      if (opening !== 'stop') return false;
    }
    if (inflection === 'participle' && record.activity && bare) {
      if (opening === 'comma' || this.#others.gerund || (opening !== 'stop' && !record.shared)) return false;
    }
    if (opening === 'stop') return true;
    if (record.parted && bare && (opening !== 'comma and' || this.#words[phrase.first - 1]?.low !== 'and'))
      return false;
    if (record.opens && inflection === 'finite') return false;
    if (this.#others.series || (opening === 'and' && this.#others.loose)) return false;
    if (inflection === 'finite') return true;
    if (opening === 'and' && this.#others.telling) return false;
    if (opening === 'and' && inflection === 'participle' && isGoverned(this.#words, phrase.first - 1)) return false;
    if (opening === 'comma' && record.lemma === 'request' && asksByLetter(this.#words, phrase.first)) return false;
    return !this.#others.gerund || opening === 'comma and' || (record.strength === null && !record.activity);
  }

  /**
   * Whether a participle among finite verbs is the organ's: behind ";", or where it directs someone ("…, urging States to accede").
   * "Taking into account" and its like only tell how the main verb is meant.
   */
  #speaksAside({ record, first, verb, end }: VerbPhrase, opening: Opening): boolean {
    if (record.activity || (record.strength === 'intention' && !record.own)) return false;
    if (opening === 'stop') return true;
    if (
      record.strength === null ||
      reporting.hasLow(record.lemma) ||
      this.#others.series ||
      this.#others.gerund ||
      this.#others.telling
    )
      return false;
    if (opening === 'comma' && (this.#paragraph.parent !== null || this.#others.listing)) return false;
    // "a committee, which will, calling as appropriate on experts, report": the verb goes on behind the aside.
    if (opening === 'comma' && modals.has(this.#words[first - 2])) return false;
    return record.lemma !== 'demand' || end > verb + 1 || beforeDemands.has(this.#words[end]);
  }

  /** "the demands and requests of", "requests for": the plural of a noun, not the verb. */
  #isNoun(phrase: VerbPhrase): boolean {
    if (phrase.inflection !== 'finite' || phrase.record.particle || phrase.record.object) return false;
    // "… and States that have the means": Member States, whatever follows.
    if (phrase.record.id === 'state' && this.#words[phrase.verb]!.capital) return true;
    const next = this.#words[phrase.verb + 1];
    if (phrase.end > phrase.verb + 1) return false;
    if (next === undefined) return true;
    if (next.low === 'for') return phrase.record.lemma !== 'appeal';
    if (!behindNouns.has(next) || isParenthesis(this.#words, phrase.verb + 1)) return false;
    if (next.low !== 'and') return true;
    const second = phraseAt(this.#words, phrase.verb + 2);
    return (
      second?.inflection !== 'finite' ||
      (second.record.noun === true &&
        (this.#words.length === second.verb + 1 || behindNouns.has(this.#words[second.verb + 1])))
    );
  }
}

/** Whether an adverb tells how something is done, or to what end: "meaningfully", "thus", not "further". */
const tellsHow = new WordClass(
  (low) => low === 'thus' || low === 'thereby' || low === 'hence' || (adverbs.hasLow(low) && low.endsWith('ly')),
);

/** "the letter from the Government …, requesting …": who asks is who wrote (S/RES/2690(2023), seventh preambular paragraph). */
function asksByLetter(words: readonly Word[], at: number): boolean {
  for (let n = at - 1; n >= 0 && n > at - 45; n--) if (letters.has(words[n])) return true;
  return false;
}

const letters = wordClass('letter letters communication communications');
