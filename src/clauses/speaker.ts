import type { Paragraph } from '../document/document.js';
import { isAdverb } from './adverbs.js';
import { type Inflection, isFiniteForm, isParticipleForm, phraseAt, restatedAt, type VerbPhrase } from './phrase.js';
import type { Word } from './words.js';

/** What stands before a verb phrase and lets the organ speak in it. */
type Opening = 'start' | 'stop' | 'comma' | 'and' | 'comma and' | 'subject' | 'members';

const conjunctions: ReadonlySet<string> = new Set(['and', 'but', 'yet', 'while', 'whilst', 'or']);
const relatives: ReadonlySet<string> = new Set(['which', 'who', 'whose', 'whom', 'where', 'whereby']);
const prepositions: ReadonlySet<string> = new Set(
  'by for of in on to through without from with against before after when upon including despite towards toward at as into about'.split(
    ' ',
  ),
);
const stops: ReadonlySet<string> = new Set([';', ':', '—', '–', '.', '…', '-']);
/** Behind these a form that can be a noun is one: "requests for", "demands of". */
const behindNouns: ReadonlySet<string> = new Set(
  'of from by made or and before , . ; ) between contained received submitted set under are were is have has may should against'.split(
    ' ',
  ),
);

/** Reads one paragraph: which of its verb phrases are the organ's own. One pass, a bounded look around each word. */
export function ownPhrases(paragraph: Paragraph, words: readonly Word[], statement: boolean): readonly VerbPhrase[] {
  const found: VerbPhrase[] = [];
  let style: Inflection = paragraph.kind === 'preambular' ? 'participle' : 'finite';
  const state = { others: false, relative: -1, comma: -1, gerund: false, loose: false };
  const closed = enclosed(words);
  let n = 0;
  while (n < words.length) {
    const word = words[n]!;
    if (closed[n]) {
      n++;
      continue;
    }
    if (stops.has(word.low))
      Object.assign(state, { others: false, relative: -1, comma: -1, gerund: false, loose: false });
    if (word.low === ',') state.comma = n;
    if (relatives.has(word.low)) state.relative = n;
    const opening = openingAt(words, n, found.length > 0 || statement);
    const phrase = opening ? phraseAt(words, n) : null;
    if (opening && phrase && speaks(phrase, opening)) {
      if (opening === 'start' && phrase.inflection === 'finite') style = 'finite';
      if (opening === 'subject' || opening === 'members') style = 'finite';
      Object.assign(state, { others: false, relative: -1, comma: -1, gerund: false, loose: false });
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
        // "Request the Secretary-General": a slip for "Requests", unless an item lists what others are to do.
        return (
          phrase.inflection !== 'base' ||
          (paragraph.kind === 'operative' && paragraph.parent === null && !phrase.record.activity)
        );
      case 'subject':
        return phrase.inflection === 'finite' || phrase.inflection === 'participle';
      case 'members':
        return phrase.inflection === 'base';
      default:
    }
    if (phrase.record.id === 'will' || words[phrase.verb]!.low === 'is') return false;
    const next = words[phrase.verb + 1]?.low ?? '.';
    const compound = next === 'and' && sameVerb(phrase);
    if (phrase.inflection === 'base') {
      return (
        style === 'finite' &&
        opening === 'stop' &&
        phrase.record.strength !== null &&
        !phrase.record.activity &&
        phrase.verb > 0
      );
    }
    if (phrase.inflection === 'finite') {
      if (style !== 'finite' && !(opening === 'stop' && words[phrase.first]!.capital)) return false;
      if (phrase.record.noun && !compound && behindNouns.has(next) && phrase.end === phrase.verb + 1) return false;
      if (opening === 'stop') return true;
      if (
        phrase.record.noun &&
        next === 'for' &&
        phrase.record.lemma !== 'call for' &&
        phrase.record.lemma !== 'appeal'
      )
        return false;
      if (state.others) return false;
      if (opening === 'and' && (state.loose || (state.relative >= 0 && state.comma <= state.relative + 1)))
        return false;
      return true;
    }
    if (phrase.record.activity && phrase.first === phrase.verb && (opening !== 'stop' || style === 'finite'))
      return false;
    if (opening === 'stop') return true;
    if (style === 'finite') return opening !== 'comma' && !state.others && !state.gerund && !phrase.record.activity;
    if (state.gerund && phrase.record.strength !== null && opening !== 'comma and') return false;
    return !(opening === 'and' && state.loose);
  }

  /** "Welcomes and supports the …": the second word is a verb as well, and not the last of a list of things. */
  function sameVerb(phrase: VerbPhrase): boolean {
    const second = phraseAt(words, phrase.verb + 2);
    return (
      second?.inflection === phrase.inflection &&
      !(second.record.noun && behindNouns.has(words[second.verb + 1]?.low ?? '.'))
    );
  }

  /** Verbs of others, so that what is coordinated with them is not taken for the organ's. */
  function notice(at: number): void {
    const word = words[at]!;
    let before = at - 1;
    while (before >= 0 && isAdverb(words[before]!.low)) before--;
    const previous = words[before]?.low ?? '';
    if (isFiniteForm(word.low)) {
      if (
        relatives.has(previous) ||
        previous === 'that' ||
        previous === 'it' ||
        previous === 'he' ||
        previous === 'she'
      )
        state.others = true;
      else if (previous === 'council' && councilAt(words, before) < 0) state.others = true;
      else if (
        previous !== '' &&
        !words[before]!.mark &&
        !conjunctions.has(previous) &&
        !prepositions.has(previous) &&
        previous !== 'the' &&
        previous !== 'its'
      )
        state.loose = true;
    }
    if (isParticipleForm(word.low) && previous !== '' && !words[before]!.mark && !conjunctions.has(previous)) {
      if (prepositions.has(previous)) state.gerund = true;
      else state.loose = true;
    }
  }
}

/** For each word whether it stands inside brackets or quotation marks that are closed in the same paragraph. */
function enclosed(words: readonly Word[]): readonly boolean[] {
  const inside = new Array<boolean>(words.length).fill(false);
  const closers: Readonly<Record<string, string>> = { '(': ')', '“': '”', '[': ']' };
  const open: { readonly closer: string; readonly at: number }[] = [];
  words.forEach((word, n) => {
    const closer = closers[word.low];
    if (closer) open.push({ closer, at: n });
    else if (open.at(-1)?.closer === word.low) {
      const { at } = open.pop()!;
      if (open.length === 0) inside.fill(true, at, n + 1);
    }
  });
  return inside;
}

/** Where "the (Security) Council" that ends at `at` begins as the subject of a sentence, or -1. */
function councilAt(words: readonly Word[], at: number): number {
  if (words[at]?.low !== 'council') return -1;
  const first = words[at - 1]?.low === 'security' ? at - 2 : at - 1;
  if (words[first]?.low !== 'the') return -1;
  const before = words[first - 1];
  if (!before || before.mark || conjunctions.has(before.low) || isAdverb(before.low)) return first;
  return ['regard', 'respect', 'context', 'connection', 'end', 'resolves', 'therefore'].includes(before.low)
    ? first
    : -1;
}

function openingAt(words: readonly Word[], at: number, spoken: boolean): Opening | null {
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
  if (previous.low === 'it' && spoken && (words[at - 2] === undefined || words[at - 2]!.low === '.')) return 'subject';
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
