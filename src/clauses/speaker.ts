import type { Paragraph } from '../document/document.js';
import { WordClass, wordClass } from '../text/wordClass.js';
import type { Word } from '../text/words.js';
import { adverbs } from './adverbs.js';
import type { Inflection } from './lexicon.js';
import { mended } from './misprints.js';
import { councilOpens, enclosed, type Opening, openingAt } from './opening.js';
import { isGoverned, Others } from './others.js';
import { beginning, pastAt, phraseAt, restatedAt, type VerbPhrase } from './phrase.js';
import { isParenthesis } from './qualifiers.js';

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

/** Reads one paragraph: which of its verb phrases are the organ's own. One pass, a bounded look around each word. */
export function ownPhrases(paragraph: Paragraph, printed: readonly Word[], statement: boolean): readonly VerbPhrase[] {
  const words = mended(printed);
  const found: VerbPhrase[] = [];
  const others = new Others();
  const closed = enclosed(words);
  let style: Inflection = paragraph.kind === 'preambular' ? 'participle' : 'finite';
  let n = 0;
  while (n < words.length) {
    const word = words[n]!;
    if (closed !== null && closed[n] === 1) {
      n++;
      continue;
    }
    if (word.mark) others.hearMark(word);
    const opening = beginning.has(word) ? openingAt(words, n, found.length > 0 || statement, statement) : null;
    if (opening === null) {
      others.hear(words, n++, style);
      continue;
    }
    const subject = opening === 'subject' || opening === 'members';
    const phrase = phraseAt(words, n) ?? (subject && councilOpens(words, n - 1) ? pastAt(words, n) : null);
    if (phrase && speaks(phrase, opening)) {
      if (phrase.inflection === 'finite' && opening === 'start') style = 'finite';
      if (subject) style = 'finite';
      others.forget();
      found.push(phrase);
      n = phrase.end;
      continue;
    }
    const again = found.at(-1)?.record.again ? restatedAt(words, n) : null;
    if (again) {
      found.push(again);
      n = again.end;
      continue;
    }
    others.hear(words, n++, style);
  }
  return found;

  function speaks(phrase: VerbPhrase, opening: Opening): boolean {
    if (paragraph.kind === 'annex' && opening !== 'subject') return false;
    switch (opening) {
      case 'start':
        return starts(phrase);
      case 'subject':
        return (
          phrase.inflection !== 'base' &&
          !isBareState(phrase) &&
          (phrase.record.id !== 'will' || statement || phrase.first <= 3)
        );
      case 'members':
        return phrase.inflection !== 'participle';
      default:
        return joins(phrase, opening);
    }
  }

  /** "… and keep the Council fully informed": a state that no "is" or "remains" makes the Council's. */
  function isBareState({ record, first, verb }: VerbPhrase): boolean {
    const carried = words
      .slice(first, verb)
      .some(({ low }) => low === 'was' || low === 'were' || low === 'been' || low === 'is' || low === 'are');
    return !carried && record.states?.includes(words[verb]!.low) === true;
  }

  /** Whether a phrase that opens its paragraph is the organ's. An item may go on with what others are to do or do. */
  function starts({ record, inflection, verb }: VerbPhrase): boolean {
    const item = paragraph.parent !== null && paragraph.kind === 'operative' && !paragraph.label.includes(':end');
    if (record.id === 'will') return false;
    // "Request the Secretary-General": a slip for "Requests".
    if (inflection === 'base') return paragraph.kind === 'operative' && !item && !record.activity;
    return !item || !record.activity || (inflection === 'finite' && words[verb]!.capital);
  }

  /** Whether a phrase in the middle of a paragraph goes on with what the organ says. */
  function joins(phrase: VerbPhrase, opening: Opening): boolean {
    const { record, inflection } = phrase;
    if (record.states) {
      const next = words[phrase.end];
      if (!behindStates.has(next) || (record.activity && opening !== 'stop')) return false;
      if (
        (record.id === 'be determined' || record.id === 'be committed') &&
        (next?.low !== 'to' || opening === 'comma')
      )
        return false;
    }
    if (record.id === 'will' || words[phrase.verb]!.low === 'is') return false;
    if (record.noun && isNoun(phrase)) return false;
    const bare = phrase.first === phrase.verb;
    if (inflection === 'base')
      return style === 'finite' && opening === 'stop' && record.strength !== null && !record.activity;
    if (inflection === 'finite' && style === 'participle') {
      return (
        words[phrase.first]!.capital ||
        (opening === 'comma and' && (!record.noun || !bare) && !record.activity && !others.series)
      );
    }
    if (inflection === 'participle' && style === 'finite') return speaksAside(phrase, opening);
    // "…, thus creating …", "…, exclusively fulfilling …": how or with what end others act.
    if (inflection === 'participle' && record.activity && !record.shared && tellsHow.has(words[phrase.first])) {
      if (opening !== 'stop') return false;
    }
    if (inflection === 'participle' && record.activity && bare) {
      if (opening === 'comma' || others.gerund || (opening !== 'stop' && !record.shared)) return false;
    }
    if (opening === 'stop') return true;
    if (record.parted && bare && (opening !== 'comma and' || words[phrase.first - 1]?.low !== 'and')) return false;
    if (record.opens && inflection === 'finite') return false;
    if (others.series || (opening === 'and' && others.loose)) return false;
    if (inflection === 'finite') return true;
    if (opening === 'and' && others.telling) return false;
    if (opening === 'and' && inflection === 'participle' && isGoverned(words, phrase.first - 1)) return false;
    if (opening === 'comma' && record.lemma === 'request' && asksByLetter(words, phrase.first)) return false;
    return !others.gerund || opening === 'comma and' || (record.strength === null && !record.activity);
  }

  /**
   * Whether a participle among finite verbs is the organ's: behind ";", or where it directs someone ("…, urging States to accede").
   * "Taking into account" and its like only tell how the main verb is meant.
   */
  function speaksAside({ record, first, verb, end }: VerbPhrase, opening: Opening): boolean {
    if (record.activity || (record.strength === 'intention' && !record.own)) return false;
    if (opening === 'stop') return true;
    if (record.strength === null || reporting.hasLow(record.lemma) || others.series || others.gerund || others.telling)
      return false;
    if (opening === 'comma' && (paragraph.parent !== null || others.listing)) return false;
    // "a committee, which will, calling as appropriate on experts, report": the verb goes on behind the aside.
    if (opening === 'comma' && modals.has(words[first - 2])) return false;
    return record.lemma !== 'demand' || end > verb + 1 || beforeDemands.has(words[end]);
  }

  /** "the demands and requests of", "requests for": the plural of a noun, not the verb. */
  function isNoun(phrase: VerbPhrase): boolean {
    if (phrase.inflection !== 'finite' || phrase.record.particle || phrase.record.object) return false;
    // "… and States that have the means": Member States, whatever follows.
    if (phrase.record.id === 'state' && words[phrase.verb]!.capital) return true;
    const next = words[phrase.verb + 1];
    if (phrase.end > phrase.verb + 1) return false;
    if (next === undefined) return true;
    if (next.low === 'for') return phrase.record.lemma !== 'appeal';
    if (!behindNouns.has(next) || isParenthesis(words, phrase.verb + 1)) return false;
    if (next.low !== 'and') return true;
    const second = phraseAt(words, phrase.verb + 2);
    return (
      second?.inflection !== 'finite' ||
      (second.record.noun === true && (words.length === second.verb + 1 || behindNouns.has(words[second.verb + 1])))
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
