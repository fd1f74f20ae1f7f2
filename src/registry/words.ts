import { ByWord, type Word } from '../text/vocabulary.js';
import { type Words, wordsOf } from '../text/words.js';

/**
 * A word of a name. A text as a row of them is folded so that what readers take for the same name is the same row: case, accents,
 * straight and curly quotes, kinds of hyphen, "UN" and "United Nations", British and American spelling, possessive endings, and "the".
 */
export interface NameWord {
  readonly part: Part;
  /** The number of its word in the text, and of the part in that word; of the last ones where it is made of two. */
  readonly at: number;
  readonly nth: number;
  readonly start: number;
  readonly end: number;
  /** Whether more than space, a hyphen or a slash stands between this word and the one before. */
  readonly apart: boolean;
}

/** What a word brings to a name; one with hyphens brings several. */
export interface Part {
  /** Folded. */
  readonly key: string;
  /** As printed, without a possessive ending: what acronyms are compared by. */
  readonly raw: string;
  readonly capital: boolean;
  /** Where it stands in its word. */
  readonly from: number;
}

const possessive = /['’ʼ‘]s$/u;
const accents = /\p{M}+/gu;
const quotes = /['’ʼ‘]/gu;
const hyphens = /[-\u2010\u2011]/u;
const softMark = /^[\s\-\u2010-\u2014\u00ad/“”"‘’']$/u;
const capital = /^\p{Lu}/u;

const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    programme: 'program',
    programmes: 'programs',
    centre: 'center',
    centres: 'centers',
    labour: 'labor',
    defence: 'defense',
    organisation: 'organization',
    organisations: 'organizations',
    stabilisation: 'stabilization',
    civilisation: 'civilization',
    civilisations: 'civilizations',
  }),
);

/** A word's folded form. */
function fold(raw: string): string {
  if (raw === 'UN') return 'un';
  const plain = raw.toLowerCase().normalize('NFD').replace(accents, '').replace(quotes, '');
  return plain === 'un' ? 'un_' : (spellings.get(plain) ?? plain);
}

const parting: readonly Part[] = [];

/** The parts of a word, "the" left out; a mark that parts what stands around it has `parting` for its own. */
export const partsOf = new ByWord(({ printed, mark }: Word): readonly Part[] => {
  if (mark) return softMark.test(printed) ? [] : parting;
  let at = 0;
  const parts = printed.split(hyphens).map((piece) => {
    const from = at;
    at += piece.length + 1;
    const raw = piece.length > 2 ? piece.replace(possessive, '') : piece;
    return { key: fold(raw), raw, capital: capital.test(raw), from };
  });
  return parts.filter(({ key }) => key !== 'the');
});

const unitedNations: Part = { key: 'un', raw: 'United Nations', capital: true, from: 0 };

/** The word of a name that the `nth` part of a word brings, or else the next one behind it; "United Nations" is one. Null at the end. */
export function nameWordFrom(words: Words, at: number, nth: number): NameWord | null {
  let apart = false;
  for (let i = at, n = nth; i < words.list.length; i++, n = 0) {
    const parts = partsOf.of(words.list[i]!);
    if (parts === parting) apart = true;
    const part = parts[n];
    if (part === undefined) continue;
    const start = words.starts[i]! + part.from;
    if (part.key === 'united') {
      const next = nameWordFrom(words, i, n + 1);
      if (next?.part.key === 'nations' && !next.apart) return { ...next, part: unitedNations, start, apart };
    }
    return { part, at: i, nth: n, start, end: start + part.raw.length, apart };
  }
  return null;
}

/** The words of a whole name, in order. */
export function nameWordsOf(name: string): readonly NameWord[] {
  const words = wordsOf(name);
  const row: NameWord[] = [];
  for (let word = nameWordFrom(words, 0, 0); word !== null; word = nameWordFrom(words, word.at, word.nth + 1))
    row.push(word);
  return row;
}

/** A whole name as what readers take for the same. */
export function wholeKey(name: string): string {
  return nameWordsOf(name)
    .map(({ part }) => part.key)
    .join(' ');
}
