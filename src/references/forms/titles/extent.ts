import { endingWith, isAt, matchAt } from '../../../text/matching.js';
import { ByWord } from '../../../text/vocabulary.js';
import { firstFrom, type Word, type Words } from '../../../text/words.js';
import { months } from '../../dates.js';
import { nouns, planNouns } from './nouns.js';

const capitalWord = /^(?:d[’'])?[\p{Lu}\d][\p{L}\d’'.\-\u2010\u2011]*(?:\/\p{Lu}[\p{L}-]*)?$/u;
const small = new Set(
  'of the and for on in to de la du against with between by at relating concerning relative regarding all a an its'.split(
    ' ',
  ),
);
const introducing = new Set(
  'of on for to against concerning relating between relative regarding in among with'.split(' '),
);
/** Capitalized words that begin sentences and do not belong to a title. */
export const openers =
  /^(?:The|This|That|These|All|Any|Its|Their|His|Both|Each|Such|Welcom\w+|Recall(?:s|ing)|Reaffirm(?:s|ing)|Not(?:ing|es)|Stress(?:es|ing)|Call(?:s|ing)|Urg\w+|Request(?:s|ing)|Emphasi\w+|Express(?:es|ing)|Bearing|Having|Tak\w+|Support(?:s|ing)|Endors\w+|Consider(?:s|ing)|Acting|Under|Recogni\w+|Commend(?:s|ing)|Encourag\w+|Condemn(?:s|ing)|Underlin\w+|Underscor\w+|Convinced|Determin(?:es|ed|ing)|Reiterat\w+|Deplor\w+|Demand(?:s|ing)|Decid\w+|Affirm(?:s|ing)|Invit\w+|Articles?|Chapter|Annex|In|On|By|As|For|And|Also|Further|Pursuant|Upon|If|When|Where|While|With|Through|Within|Approves|Adopts|Directs|Finalize|Implement|Monitor|Mindful|Aware|Alarmed|Look(?:s|ing)|To|From|Per|Strongly|Fully|Section)$/;

const month = new RegExp(`(?:${months.join('|')}) (?:\\d{4} )?`, 'y');

/** Where a row of capitalized words begins that leads up to a noun. */
export function beginOf(text: string, words: Words, at: number): number {
  const start = capitalsBefore(text, words, at);
  // "the 8 April Two Harbours Agreement": a month is no part of the name.
  if (start < at && isAt(month, text, start) && month.lastIndex <= at) return month.lastIndex;
  return joinsList(text, start, at) ? listStart(text, start) : start;
}

const and = / and \p{Lu}/u;
const joinsList = (text: string, start: number, at: number): boolean =>
  text[start - 2] === ',' && and.test(text.slice(start, at));
/** What a title begins with that is a list of capitalized words: "its Ports, Quays and Harbours Plan". */
const listBefore = endingWith("(?:\\b(?:the|its|their|a|new)|[’']s?) ((?:\\p{Lu}[\\p{L}-]*\\p{Ll}, ){1,3})", 'u');

/** Where the list begins whose last words stand at a place; the place itself where none leads up to it. */
function listStart(text: string, start: number): number {
  const list = matchAt(listBefore, text, start)?.[1];
  if (list === undefined || openers.test(list.slice(0, list.indexOf(',')))) return start;
  return start - list.length;
}

/** How long a word of a title may be. */
const longestWord = 40;

/** Where the word begins that stands before a place, a space between; the place itself where none does. */
function wordBegin(text: string, at: number): number {
  if (text[at - 1] !== ' ') return at;
  let start = at - 1;
  while (start > 0 && at - start < longestWord && !isBlank(text.charCodeAt(start - 1))) start--;
  return start === at - 1 ? at : start;
}

const isBlank = (character: number): boolean =>
  character <= 0x20 || character === 0xa0 || (character >= 0x2000 && character <= 0x200a) || character === 0x202f;

const capitalized = new ByWord(({ printed }) => capitalWord.test(printed) && !openers.test(printed));
const inTitle = (word: Word): boolean => capitalized.of(word);

/** What stands between two blanks of a text: a word of it, or several with marks between that are one to a title ("UN/PU"). */
function wordBetween(text: string, { list, starts }: Words, begin: number, end: number): Word {
  const k = firstFrom(starts, begin);
  if (k < list.length && starts[k] === begin && list[k]!.printed.length === end - begin) return list[k]!;
  return { printed: text.slice(begin, end), low: '', capital: false, mark: false, id: 0 };
}

function capitalsBefore(text: string, words: Words, at: number): number {
  let start = at;
  for (let i = 0; i < 9; i++) {
    const begin = wordBegin(text, start);
    if (begin === start) break;
    const word = wordBetween(text, words, begin, start - 1);
    const { printed } = word;
    // "the “Republican Pact” signed": the mark opens the title.
    if (isAt(openingMark, text, begin))
      return text[begin - 1] !== '(' && inTitle(wordBetween(text, words, begin + 1, start - 1)) ? begin + 1 : start;
    if (!joining.has(printed)) {
      if (isDigit(printed.charCodeAt(0)) || !inTitle(word)) break;
      start = begin;
      continue;
    }
    // A small word joins only if a capitalized one stands before it: "Peace and Security Agreement".
    if (
      printed !== 'and' &&
      printed !== 'for' &&
      // "Cessation of Hostilities Agreement": "of" joins right before the last word of such a name.
      !(printed === 'of' && i === 1 && isAt(ofWhat, text, at))
    )
      break;
    const earlier = wordBegin(text, begin);
    if (earlier === begin) break;
    const before = wordBetween(text, words, earlier, begin - 1);
    if (!inTitle(before) || titled.has(before.printed)) break;
    start = begin;
  }
  return start;
}

const openingMark = /[“‘"]\p{Lu}/uy;

const isDigit = (character: number): boolean => character >= 0x30 && character <= 0x39;
const titled = new Set(Object.keys(nouns));
const joining = new Set(['and', 'for', 'of', 'the', 'de', 'la', 'in']);
const ofWhat = /(?:Agreements?|Treaty)\b/y;

/** How a title may go on behind its noun. */
interface Going {
  /** Whether words stand before the noun: "the Two Harbours Agreement" has its name already. */
  readonly named: boolean;
  readonly noun: string;
}

const capitalBehind = / (?!The )\p{Lu}/uy;

/** Whether a title goes on behind its noun with this word: "Agreement on Ports", "Protocol to the Convention". */
function opens(word: string, text: string, at: number, { named, noun }: Going): boolean {
  if (!introducing.has(word)) return false;
  if (word === 'in') return named && !/^(?:Agreements?|Accords?)$/.test(noun);
  if (word === 'to') return /^(?:Protocols?|Conventions?|Amendment)$/.test(noun) || isAt(capitalBehind, text, at);
  if (word === 'regarding') return !named;
  return true;
}

const parting = /[\s,;:()“”"]/;

/** Where the word ends that stands right behind a place, a space between; the place itself where none does. */
function wordEnd(text: string, at: number): number {
  if (text[at] !== ' ' && text[at] !== '\u00a0') return at;
  let end = at + 1;
  while (end < text.length && !isParting(text, end)) end++;
  return end === at + 1 ? at : end;
}

/** Letters, hyphens and stops part no words; what is left is asked of the pattern. */
function isParting(text: string, at: number): boolean {
  const character = text.charCodeAt(at);
  if (character === 0x20) return true;
  const plain = (character >= 0x61 && character <= 0x7a) || (character >= 0x41 && character <= 0x5a);
  return !plain && parting.test(text[at]!);
}

const ownList = / (?:the|its|their|The) /y;

/** Where a title ends that begins before a noun: with the last capitalized word that small words lead on to. */
export function endOf(text: string, words: Words, at: number, going: Going): number {
  let end = at;
  let next = at;
  let opened = false;
  let opening = '';
  for (let i = 0; i < 28; i++) {
    const stop = wordEnd(text, next);
    if (stop === next) {
      const beyond = opened && next === end ? listEnd(text, end) : end;
      if (beyond === end) break;
      end = next = beyond;
      continue;
    }
    const last = text[stop - 1] === '.' ? stop - 1 : stop;
    const word = wordBetween(text, words, next + 1, last);
    const { printed } = word;
    if (!opened) {
      if (!opens(printed, text, stop, going)) break;
      opened = true;
      opening = printed;
      next = stop;
      continue;
    }
    if (inTitle(word)) {
      next = stop;
      end = last;
      if (last < stop) break;
    } else if (printed === 'and' && opening !== 'between' && isAt(ownList, text, stop)) break;
    else if (small.has(printed)) {
      if (printed === 'between' || printed === 'among') opening = 'between';
      next = stop;
    } else break;
  }
  // A possessive belongs to what follows.
  const mark = text[end - 1] === 's' ? end - 2 : end - 1;
  return mark >= at && (text[mark] === '’' || text[mark] === "'") ? mark : end;
}

const titleNouns = new Set([...Object.keys(nouns), ...planNouns]);
const hasNoun = (words: string): boolean => words.split(' ').some((word, i) => i > 0 && titleNouns.has(word));

/** A row of capitalized words between commas, up to the "and" that ends it: ", Stability and Development". */
const row =
  /, (\p{Lu}[\p{L}’'-]*(?: (?:of|for|on) \p{Lu}[\p{L}’'-]*| \p{Lu}[\p{L}’'-]*){0,3})(?=,? and (?:on |of |Their |their |Other |other )?\p{Lu}|, \p{Lu})/uy;

/** Where a list of capitalized words ends that a comma begins, right before its "and"; `at` where none does. */
function listEnd(text: string, at: number): number {
  let end = at;
  for (let i = 0; i < 6; i++) {
    const m = matchAt(row, text, end);
    // "the Policy on Ports, Harbour Policy on Quays": what has a noun of its own is another title.
    if (m === null || openers.test(m[1]!.split(' ')[0]!) || hasNoun(m[1]!)) return at;
    end = row.lastIndex;
    const last = /^(,?) and (?:on |of |Their |their |Other |other )?(\p{Lu}[\p{L}’'-]*)/u.exec(
      text.slice(end, end + 50),
    );
    if (last !== null) return openers.test(last[2]!) ? at : end + last[1]!.length;
  }
  return at;
}
