import { months } from '../../dates.js';
import { nouns } from './nouns.js';

const capitalWord = /^(?:d[’'])?[\p{Lu}\d][\p{L}\d’'.-]*$/u;
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

const month = new RegExp(`^(?:${months.join('|')}) (?:\\d{4} )?`);

/** Where a row of capitalized words begins that leads up to a noun. */
export function beginOf(text: string, at: number): number {
  const start = capitalsBefore(text, at);
  // "the 8 April Two Harbours Agreement": a month is no part of the name.
  const date = month.exec(text.slice(start, at));
  return date === null ? start : start + date[0].length;
}

function capitalsBefore(text: string, at: number): number {
  let start = at;
  for (let i = 0; i < 9; i++) {
    const m = /(\S+) $/.exec(text.slice(Math.max(0, start - 40), start));
    if (m === null) break;
    const word = m[1]!;
    if (capitalWord.test(word) && !/^\d/.test(word) && !openers.test(word)) start -= m[0].length;
    else if (/^(?:and|for|of|the|de|la|in)$/.test(word)) {
      // A small word joins only if a capitalized one stands before it: "Peace and Security Agreement".
      const before = /(\S+) \S+ $/.exec(text.slice(Math.max(0, start - 60), start));
      if (
        before === null ||
        // "Cessation of Hostilities Agreement": "of" joins right before the last word of such a name.
        !(
          /^(?:and|for)$/.test(word) ||
          (word === 'of' && i === 1 && /^(?:Agreements?|Treaty)\b/.test(text.slice(at, at + 11)))
        ) ||
        !capitalWord.test(before[1]!) ||
        openers.test(before[1]!) ||
        nouns[before[1]!]
      )
        break;
      start -= m[0].length;
    } else break;
  }
  return start;
}

/** How a title may go on behind its noun. */
interface Going {
  /** Whether words stand before the noun: "the Two Harbours Agreement" has its name already. */
  readonly named: boolean;
  readonly noun: string;
}

/** Whether a title goes on behind its noun with this word: "Agreement on Ports", "Protocol to the Convention". */
function opens(word: string, text: string, at: number, { named, noun }: Going): boolean {
  if (!introducing.has(word)) return false;
  const treaty = /^(?:Protocols?|Conventions?|Amendment)$/.test(noun);
  if (word === 'in') return named && !/^(?:Agreements?|Accords?)$/.test(noun);
  if (word === 'to') return treaty || /^ (?!The )\p{Lu}/u.test(text.slice(at, at + 6));
  if (word === 'regarding') return !named;
  return true;
}

/** Where a title ends that begins before a noun: with the last capitalized word that small words lead on to. */
export function endOf(text: string, at: number, going: Going): number {
  let end = at;
  let next = at;
  const word = /[ \u00a0]([^\s,;:()“”"]+)/y;
  let opened = false;
  let opening = '';
  for (let i = 0; i < 28; i++) {
    word.lastIndex = next;
    const m = word.exec(text);
    if (m === null) {
      const beyond = opened && next === end ? listEnd(text, end) : end;
      if (beyond === end) break;
      end = next = beyond;
      continue;
    }
    const w = m[1]!.replace(/[.]$/, '');
    if (!opened) {
      if (!opens(w, text, word.lastIndex, going)) break;
      opened = true;
      opening = w;
      next = word.lastIndex;
      continue;
    }
    if (capitalWord.test(w) && !openers.test(w)) {
      next = word.lastIndex;
      end = next - (m[1]!.length - w.length);
      if (w !== m[1]) break;
    } else if (
      w === 'and' &&
      opening !== 'between' &&
      /^ (?:the|its|their|The) /.test(text.slice(word.lastIndex, word.lastIndex + 7))
    )
      break;
    else if (small.has(w)) {
      if (w === 'between' || w === 'among') opening = 'between';
      next = word.lastIndex;
    } else break;
  }
  // A possessive belongs to what follows.
  return /[’']s?$/.test(text.slice(at, end)) ? end - (/[’']s$/.test(text.slice(at, end)) ? 2 : 1) : end;
}

/** A row of capitalized words between commas, up to the "and" that ends it: ", Stability and Development". */
const row =
  /, (\p{Lu}[\p{L}’'-]*(?: (?:of|for|on) \p{Lu}[\p{L}’'-]*| \p{Lu}[\p{L}’'-]*){0,3})(?=,? and (?:on |of |Their |their |Other |other )?\p{Lu}|, \p{Lu})/uy;

/** Where a list of capitalized words ends that a comma begins, right before its "and"; `at` where none does. */
function listEnd(text: string, at: number): number {
  let end = at;
  for (let i = 0; i < 6; i++) {
    row.lastIndex = end;
    const m = row.exec(text);
    if (m === null || openers.test(m[1]!.split(' ')[0]!)) return at;
    end = row.lastIndex;
    const last = /^(,?) and (?:on |of |Their |their |Other |other )?(\p{Lu}[\p{L}’'-]*)/u.exec(
      text.slice(end, end + 50),
    );
    if (last !== null) return openers.test(last[2]!) ? at : end + last[1]!.length;
  }
  return at;
}
