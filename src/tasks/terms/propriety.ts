import { endOfMatch } from '../../text/matching.js';
import { wordClass } from '../../text/wordClass.js';
import { endOf, lowIn, type StretchWords } from './stretch.js';

const placed = wordClass('area areas place places situation situations case cases instances sectors region regions');
/** What a deed may have to be ("as appropriate", "where feasible"). */
const apt = wordClass(
  `appropriate necessary needed required applicable feasible possible relevant warranted practicable mandated requested appointed available
   agreed authorized permissible established`,
);
const connective = wordClass('as where when whenever wherever if');
const joined = wordClass('as where when if');
const further = wordClass('as where when');
/** "as soon as possible" says when, "as far as possible" how far. */
const measured = wordClass(
  'soon far early much quickly promptly fully long closely widely possible well expeditiously rapidly often',
);

const goesOn = wordClass('and in by with through');

/** Whether such a word stands somewhere; "as relevant information" is none. */
function aptAt(stretch: StretchWords, k: number): boolean {
  const word = stretch.words[k];
  if (k >= stretch.to || word === undefined || word.capital || !apt.has(word)) return false;
  if (word.low !== 'relevant') return true;
  const next = stretch.text[endOf(stretch, k)];
  return next === undefined || ',;.)'.includes(next) || goesOn.hasLow(lowIn(stretch, k + 1));
}

/** Who finds it so, and what may not follow: a document that says what was asked for. */
const whose =
  /(?: for that purpose| by (?:the |their |any )?(?:(?:host|requesting|concerned|affected|national|relevant|respective|local|State) ){1,3}(?:governments?|authorities|[Ss]tates?|countries)| by the (?:host )?(?:Government|authorities)(?: of (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,4})?| by (?:the )?[A-Z][\w’'-]+(?: (?:and |of (?:the )?)?[A-Z][\w’'-]+){0,5})?\b(?! (?:as|to the|in the (?:annex|letter|report|\d)|by|under|in (?:paragraph|resolution|article|document)))/y;

const endOfWhose = ({ text }: StretchWords, from: number): number => endOfMatch(whose, text, from);

/** "as appropriate", "where so requested by the Government", "if and when needed": where it ends, or -1. */
export function proprietyEnd(stretch: StretchWords, k: number): number {
  const { words, from, to } = stretch;
  if (k > from && measured.has(words[k - 1])) return -1;
  const low = lowIn(stretch, k);
  if (low === 'as' && lowIn(stretch, k + 1) === 'possible') return -1;
  if (!connective.has(words[k]) || words[k]!.capital) return -1;
  let at = k + 1;
  if (lowIn(stretch, at) === 'and') {
    if (lowIn(stretch, at + 1) === 'as' && lowIn(stretch, at + 2) === 'long' && lowIn(stretch, at + 3) === 'as')
      at += 4;
    else if (joined.has(words[at + 1])) at += 2;
    else return -1;
  }
  if (lowIn(stretch, at) === 'so') at++;
  if (lowIn(stretch, at) === 'deemed' || lowIn(stretch, at) === 'considered') at++;
  else if (lowIn(stretch, at) === 'it' && lowIn(stretch, at + 1) === 'is') {
    // "areas where it is appropriate to help" are areas.
    if (low === 'where' && k > from && placed.has(words[k - 1])) return -1;
    at += 2;
  }
  if (!aptAt(stretch, at)) return -1;
  if (at + 1 < to) {
    const second = secondEnd(stretch, at + 1);
    const end = second < 0 ? -1 : endOfWhose(stretch, second);
    if (end >= 0) return end;
  }
  return endOfWhose(stretch, endOf(stretch, at));
}

/** "… and where feasible", "… and subject to availability": where it ends, or -1. */
function secondEnd(stretch: StretchWords, k: number): number {
  if (lowIn(stretch, k) !== 'and' && lowIn(stretch, k) !== 'or') return -1;
  const at = further.has(stretch.words[k + 1]) ? k + 2 : k + 1;
  if (aptAt(stretch, at)) return endOf(stretch, at);
  return at === k + 1 &&
    lowIn(stretch, at) === 'subject' &&
    lowIn(stretch, at + 1) === 'to' &&
    lowIn(stretch, at + 2) === 'availability'
    ? endOf(stretch, at + 2)
    : -1;
}

const degree = wordClass('much far widely fully closely');
const attainable = wordClass('possible practicable feasible');

/** "as far as possible and as appropriate": where it ends, or -1. */
export function degreeEnd(stretch: StretchWords, k: number): number {
  const { words } = stretch;
  if (lowIn(stretch, k) !== 'as' || lowIn(stretch, k + 2) !== 'as') return -1;
  if (!degree.has(words[k + 1]) || !attainable.has(words[k + 3]) || k + 3 >= stretch.to) return -1;
  return lowIn(stretch, k + 4) === 'and' && further.has(words[k + 5]) && aptAt(stretch, k + 6)
    ? endOf(stretch, k + 6)
    : endOf(stretch, k + 3);
}
