import type { Paragraph } from '../document/document.js';
import { isAdverb } from './adverbs.js';
import { mended } from './misprints.js';
import {
  type Inflection,
  isForm,
  isParenthesis,
  isSpeech,
  isTelling,
  pastAt,
  phraseAt,
  restatedAt,
  type VerbPhrase,
} from './phrase.js';
import type { Word } from './words.js';

/** What stands before a verb phrase and lets the organ speak in it. */
type Opening = 'start' | 'stop' | 'comma' | 'and' | 'comma and' | 'subject' | 'members';

const conjunctions: ReadonlySet<string> = new Set(['and', 'but', 'yet', 'while', 'whilst']);
const relatives: ReadonlySet<string> = new Set(['which', 'who', 'that', 'where', 'whereby']);
/** Directives whose participle is met of reports and courts: "a report recommending …". */
const reporting: ReadonlySet<string> = new Set(['recommend', 'decide']);
/** What goes on from "demanding", where it is no adjective: "demanding that", not "demanding conditions". */
const beforeDemands: ReadonlySet<string> = new Set('that the an all both immediate full'.split(' '));
/** What goes on from "concerned", where it says something of the organ: "concerned at", not "concerned States". */
const behindStates: ReadonlySet<string> = new Set('at by about that of over to with in for on'.split(' '));
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
const stops: ReadonlySet<string> = new Set([';', ':', '—', '–', '.', '…', '-']);
/** Behind these a form that can be a noun is one: "requests for", "demands of". */
const behindNouns: ReadonlySet<string> = new Set(
  'of from by made or and before , . ; ) between contained received submitted issued adopted addressed set under are were is have has may should against'.split(
    ' ',
  ),
);

/** What of others stands before a word in its sentence, so that verbs coordinated with theirs are not taken for the organ's. */
interface Others {
  /** Another text speaks ("resolution 1325, in which the Council urges …, and calls for …"): until the sentence's next stop. */
  series: boolean;
  /** A relative clause with a verb that could be the organ's, or such a verb behind a noun: until the next comma. */
  loose: boolean;
  /** A participle behind a noun tells what others say ("the communiqué welcoming …"): until the next comma. */
  telling: boolean;
  /** A preposition governs a participle ("including by training …, encouraging …"). */
  gerund: boolean;
}

/** Reads one paragraph: which of its verb phrases are the organ's own. One pass, a bounded look around each word. */
export function ownPhrases(paragraph: Paragraph, printed: readonly Word[], statement: boolean): readonly VerbPhrase[] {
  const words = mended(printed);
  const found: VerbPhrase[] = [];
  const others: Others = { series: false, loose: false, telling: false, gerund: false };
  const closed = enclosed(words);
  let style: Inflection = paragraph.kind === 'preambular' ? 'participle' : 'finite';
  let n = 0;
  while (n < words.length) {
    const word = words[n]!;
    if (closed[n]) {
      n++;
      continue;
    }
    if (stops.has(word.low)) Object.assign(others, { series: false, loose: false, telling: false, gerund: false });
    if (word.low === ',') Object.assign(others, { loose: false, telling: false });
    const opening = openingAt(words, n, found.length > 0 || statement, statement);
    const subject = opening === 'subject' || opening === 'members';
    const phrase = opening
      ? (phraseAt(words, n) ?? (subject && councilOpens(words, n - 1) ? pastAt(words, n) : null))
      : null;
    if (opening && phrase && speaks(phrase, opening)) {
      if (phrase.inflection === 'finite' && opening === 'start') style = 'finite';
      if (subject) style = 'finite';
      Object.assign(others, { series: false, loose: false, telling: false, gerund: false });
      found.push(phrase);
      n = phrase.end;
      continue;
    }
    const again = opening && found.at(-1)?.record.again ? restatedAt(words, n) : null;
    if (again) {
      found.push(again);
      n = again.end;
      continue;
    }
    notice(n);
    n++;
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
    const item = paragraph.parent !== null && paragraph.kind === 'operative';
    // "Request the Secretary-General": a slip for "Requests".
    if (inflection === 'base') return paragraph.kind === 'operative' && !item && !record.activity;
    return !item || !record.activity || (inflection === 'finite' && words[verb]!.capital);
  }

  /** Whether a phrase in the middle of a paragraph goes on with what the organ says. */
  function joins(phrase: VerbPhrase, opening: Opening): boolean {
    const { record, inflection } = phrase;
    if (record.states) {
      const next = words[phrase.end]?.low ?? '.';
      if (!behindStates.has(next) || (record.activity && opening !== 'stop')) return false;
      if ((record.id === 'be determined' || record.id === 'be committed') && (next !== 'to' || opening === 'comma'))
        return false;
    }
    if (record.id === 'will' || words[phrase.verb]!.low === 'is') return false;
    if (record.noun && isNoun(phrase)) return false;
    if (inflection === 'base')
      return style === 'finite' && opening === 'stop' && record.strength !== null && !record.activity;
    if (inflection === 'finite' && style === 'participle') {
      return (
        words[phrase.first]!.capital || (opening === 'comma and' && !record.noun && !record.activity && !others.series)
      );
    }
    if (inflection === 'participle' && style === 'finite') return speaksAside(phrase, opening);
    const bare = phrase.first === phrase.verb;
    if (inflection === 'participle' && record.activity && bare) {
      if (opening === 'comma' || others.gerund || (opening !== 'stop' && !record.shared)) return false;
    }
    if (opening === 'stop') return true;
    if (record.opens && inflection === 'finite') return false;
    if (others.series || (opening === 'and' && others.loose)) return false;
    if (inflection === 'finite') return true;
    if (opening === 'and' && others.telling) return false;
    if (opening === 'comma' && record.lemma === 'request' && asksByLetter(words, phrase.first)) return false;
    return !others.gerund || opening === 'comma and' || (record.strength === null && !record.activity);
  }

  /**
   * Whether a participle among finite verbs is the organ's: behind ";", or where it directs someone ("…, urging States to accede").
   * "Taking into account" and its like only tell how the main verb is meant.
   */
  function speaksAside({ record, verb, end }: VerbPhrase, opening: Opening): boolean {
    if (record.activity || (record.strength === 'intention' && !record.own)) return false;
    if (opening === 'stop') return true;
    if (record.strength === null || reporting.has(record.lemma) || others.series || others.gerund || others.telling)
      return false;
    if (opening === 'comma' && paragraph.parent !== null) return false;
    return record.lemma !== 'demand' || end > verb + 1 || beforeDemands.has(words[end]?.low ?? '');
  }

  /** "the demands and requests of", "requests for": the plural of a noun, not the verb. */
  function isNoun(phrase: VerbPhrase): boolean {
    if (phrase.inflection !== 'finite' || phrase.record.particle || phrase.record.object) return false;
    const next = words[phrase.verb + 1]?.low ?? '.';
    if (phrase.end > phrase.verb + 1) return false;
    if (next === 'for') return phrase.record.lemma !== 'appeal';
    if (!behindNouns.has(next) || isParenthesis(words, phrase.verb + 1)) return false;
    if (next !== 'and') return true;
    const second = phraseAt(words, phrase.verb + 2);
    return (
      second?.inflection !== 'finite' ||
      (second.record.noun === true && behindNouns.has(words[second.verb + 1]?.low ?? '.'))
    );
  }

  function notice(at: number): void {
    const word = words[at]!;
    if (word.mark || !(word.low.endsWith('ing') || isSpeech(word.low))) return;
    let before = at - 1;
    while (before >= 0 && isAdverb(words[before]!.low)) before--;
    const previous = words[before]?.low ?? '';
    if (word.low.endsWith('ing') && word.low.length > 4 && prepositions.has(previous)) others.gerund = true;
    if (at > 0 && words[at - 1]!.low === ',' && isOthersDoing(word.low)) others.telling = true;
    if (
      isTelling(word.low) &&
      !word.capital &&
      previous !== '' &&
      !words[before]!.mark &&
      !conjunctions.has(previous)
    ) {
      others.telling = true;
    }
    if (!isSpeech(word.low) || word.capital || previous === '' || words[before]!.mark) return;
    const relative = relatives.has(previous) ? before : relativeBeforeSubject(words, before);
    if (relative >= 0) {
      if (previous === 'who' || previous !== words[relative]!.low || namesText(words, relative)) others.series = true;
      else others.loose = true;
    } else if (
      style === 'finite' &&
      !conjunctions.has(previous) &&
      !prepositions.has(previous) &&
      !articles.has(previous)
    ) {
      others.loose = true;
    }
  }
}

/** "the letter from the Government …, requesting …": who asks is who wrote (S/RES/2690(2023), seventh preambular paragraph). */
function asksByLetter(words: readonly Word[], at: number): boolean {
  for (let n = at - 1; n >= 0 && n > at - 45; n--) if (letters.has(words[n]!.low)) return true;
  return false;
}

const letters: ReadonlySet<string> = new Set(['letter', 'letters', 'communication', 'communications']);

/** Participles that are used as prepositions. */
const likePrepositions: ReadonlySet<string> = new Set(
  'including concerning regarding according following pending during notwithstanding excluding involving'.split(' '),
);

/** "…, providing a review and recommending …": the participle of a verb that is none of the organ's. */
function isOthersDoing(low: string): boolean {
  return low.length > 5 && low.endsWith('ing') && !isForm(low) && !likePrepositions.has(low);
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

const closers: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['“', '”'],
  ['[', ']'],
]);

/** For each word whether it stands inside brackets or quotation marks that are closed in the same paragraph. */
function enclosed(words: readonly Word[]): Uint8Array {
  const inside = new Uint8Array(words.length);
  const open: { readonly closer: string; readonly at: number }[] = [];
  for (let n = 1; n < words.length; n++) {
    const { mark, low } = words[n]!;
    if (!mark) continue;
    const closer = closers.get(low);
    if (closer !== undefined) open.push({ closer, at: n });
    else if (open.at(-1)?.closer === low) {
      const { at } = open.pop()!;
      if (open.length === 0) inside.fill(1, at, n + 1);
    }
  }
  return inside;
}

/** Where "the (Security) Council" that ends at `at` begins as the subject of a sentence, or -1. */
function councilAt(words: readonly Word[], at: number): number {
  if (words[at]?.low !== 'council') return -1;
  const first = words[at - 1]?.low === 'security' ? at - 2 : at - 1;
  if (words[first]?.low !== 'the') return -1;
  if (words[first]!.capital) return first;
  const before = words[first - 1];
  if (!before || before.mark || conjunctions.has(before.low) || isAdverb(before.low)) return first;
  return ['regard', 'respect', 'context', 'connection', 'end', 'particular', 'addition'].includes(before.low)
    ? first
    : -1;
}

/** Whether "the (Security) Council" that ends at `at` are the first words of a sentence. */
function councilOpens(words: readonly Word[], at: number): boolean {
  const before = words[words[at - 1]?.low === 'security' ? at - 3 : at - 2];
  return before === undefined || before.low === '.' || before.low === '“';
}

/** Whether a word begins a sentence, or follows an adverbial that does ("In this regard, it …"). */
function opensSentence(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before || before.low === '.' || before.low === ';') return true;
  if (before.low !== ',') return false;
  for (let n = at - 2; n > at - 8; n--)
    if (n < 0 || words[n]!.low === '.') return words[n + 1]!.low === 'in' || words[n + 1]!.low === 'to';
  return false;
}

function openingAt(words: readonly Word[], at: number, spoken: boolean, statement: boolean): Opening | null {
  const previous = words[at - 1];
  if (!previous || (at <= 3 && words.slice(0, at).every((word) => word.mark))) return 'start';
  if (previous.low === 'council') {
    if (councilAt(words, at - 1) >= 0) return 'subject';
    const the = words[at - 2]?.low === 'security' ? at - 3 : at - 2;
    return words[the]?.low === 'the' && words[the - 1]?.low === 'of' && words[the - 2]?.low === 'members'
      ? 'members'
      : null;
  }
  if (previous.low === 'members' && words[at - 2]?.low === 'council') return 'members';
  if (previous.low === 'it' && spoken && (opensSentence(words, at - 1) || (statement && words[at - 2]?.low === 'and')))
    return 'subject';
  if (previous.low === 'as' && words[at - 2]?.low === 'well' && words[at - 3]?.low === 'as') {
    return words[at - 4]?.low === ',' ? 'comma and' : 'and';
  }
  let n = at - 1;
  let and = false;
  if (words[n]!.low === ',' && conjunctions.has(words[n - 1]?.low ?? '')) n--;
  if (conjunctions.has(words[n]!.low)) {
    and = true;
    n--;
  }
  const mark = words[n];
  if (!mark) return 'start';
  if (!mark.mark) return and ? 'and' : null;
  if (mark.low === ',') return and ? 'comma and' : 'comma';
  if (mark.low === ')') return enumerator(words, n) ? 'stop' : and ? 'and' : null;
  if (mark.low === '”' || mark.low === '"' || mark.low === ']') return and ? 'and' : null;
  if (stops.has(mark.low)) return 'stop';
  return and ? 'and' : null;
}

/** "(a)", "(iv)": the mark of an item that stands in the running text. */
function enumerator(words: readonly Word[], closing: number): boolean {
  const label = words[closing - 1]?.low ?? '';
  return words[closing - 2]?.low === '(' && label.length <= 4 && /^(?:[a-z]|[ivxl]+|\d{1,2})$/.test(label);
}
