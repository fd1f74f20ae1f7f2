import { ByWord, type Word } from '../../text/vocabulary.js';
import { wordClass } from '../../text/wordClass.js';
import type { Unit } from './calendar.js';
import { numberOf, ones, tens } from './numerals.js';
import { endOf, lowIn, type StretchWords, startOf } from './stretch.js';

/** A number of days, weeks, months: "six (6) calendar months", "a 90-day". */
export interface Counted {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly unit: Unit;
  /** Whether nothing but a space stands between the number and the unit, or a hyphen. */
  readonly joint: 'space' | 'hyphen' | null;
  /** Whether the unit is that of an adverb ("six-monthly"). */
  readonly adverb: boolean;
}

/** A unit of time at the end of a word or before its genitive, and the number before it in the same word. */
interface UnitWord {
  readonly unit: Unit;
  readonly length: number;
  readonly number: string | null;
  readonly qualified: boolean;
  readonly adverb: boolean;
}

const unitWord =
  /^(?:([a-z]+(?:-[a-z]+)?|\d{1,3})-(?:(calendar|working|consecutive)-)?)?(hour|day|week|month|year)s?(ly$)?(?=$|['-])/;

const units = new ByWord((word: Word): UnitWord | null => {
  const match = unitWord.exec(word.low);
  if (match === null) return null;
  const [all, number, qualifier, unit, adverb] = match;
  return {
    unit: unit as Unit,
    length: all.length - (adverb?.length ?? 0),
    number: number ?? null,
    qualified: qualifier !== undefined,
    adverb: adverb !== undefined,
  };
});

/** Words that are or end in a unit of time. */
export const unitOfTime = wordClass(unitWord);

const qualifiers = wordClass('calendar working consecutive');

/** The period that is counted in the unit at a word, or null where no number stands before it. */
export function countedAt(stretch: StretchWords, k: number): Counted | null {
  const unit = units.of(stretch.words[k]!);
  if (unit === null) return null;
  const end = startOf(stretch, k) + unit.length;
  const { unit: name, adverb } = unit;
  if (unit.number !== null) {
    const number = numberEndingAt(stretch, k, unit.number);
    if (number === null) return null;
    return { ...number, end, unit: name, adverb, joint: unit.qualified ? null : 'hyphen' };
  }
  let at = k;
  if (spaced(stretch, at) && qualifiers.has(stretch.words[at - 1])) at--;
  const behindFigure = spaced(stretch, at) && lowIn(stretch, at - 1) === ')' ? figureStart(stretch, at - 1) : at;
  if (behindFigure === at && !spaced(stretch, at)) return null;
  const number = numberEndingAt(stretch, behindFigure - 1, lowIn(stretch, behindFigure - 1));
  return number === null ? null : { ...number, end, unit: name, adverb, joint: behindFigure === k ? 'space' : null };
}

/** Whether a word stands one space behind the word before it. */
const spaced = (stretch: StretchWords, k: number): boolean =>
  k > stretch.from &&
  startOf(stretch, k) === endOf(stretch, k - 1) + 1 &&
  stretch.text[startOf(stretch, k) - 1] === ' ';

/** "six (6) months": where the bracket opens; the word behind it where no figure stands in it. */
function figureStart(stretch: StretchWords, close: number): number {
  const open = close - 2;
  return lowIn(stretch, open) === '(' && /^\d{1,3}$/.test(lowIn(stretch, open + 1)) ? open : close + 1;
}

/** The number whose last word (or part of a word) is given and stands at `k`: "one hundred and twenty", "twenty five", "90", "a". */
function numberEndingAt(
  stretch: StretchWords,
  k: number,
  last: string,
): { readonly start: number; readonly count: number } | null {
  if (k < stretch.from) return null;
  let from = k;
  let printed = last;
  if (ones.has(last) && spaced(stretch, k) && tens.has(lowIn(stretch, k - 1))) from = k - 1;
  else if ((last === 'twenty' || last === 'eighty') && hundredBefore(stretch, k)) from = k - 3;
  else if (last === 'hundred') from = k - 1;
  for (let n = k - 1; n >= from; n--) {
    if (!spaced(stretch, n + 1)) return null;
    printed = `${lowIn(stretch, n)} ${printed}`;
  }
  const count = /^\d{4}/.test(printed) ? null : numberOf(printed);
  return count === null ? null : { start: startOf(stretch, from), count };
}

const hundredBefore = (stretch: StretchWords, k: number): boolean =>
  lowIn(stretch, k - 1) === 'and' && lowIn(stretch, k - 2) === 'hundred' && lowIn(stretch, k - 3) === 'one';
