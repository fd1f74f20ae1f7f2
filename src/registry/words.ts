import { spellings } from '../text/orthography.js';
import { ByWord } from '../text/vocabulary.js';
import { wordsOf } from '../text/words.js';

/**
 * A word of a name. A text as a row of them is folded so that what readers take for the same name is the same row: case, accents,
 * straight and curly quotes, kinds of hyphen, "UN" and "United Nations", British and American spelling, possessive endings, and "the".
 */
export interface NameWord {
  readonly part: Part;
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
  /** Whether it can be meant as printed: it has a capital somewhere. */
  readonly cased: boolean;
  /** Where it stands in its word. */
  readonly from: number;
}

const possessive = /['’ʼ‘]s$/u;
const accents = /\p{M}+/gu;
const quotes = /['’ʼ‘]/gu;
const hyphens = /[-\u2010\u2011]/u;
const softMark = /^[\s\-\u2010-\u2014\u00ad/“”"‘’']$/u;
const capital = /^\p{Lu}/u;
const anyCapital = /\p{Lu}/u;

/** A word's folded form. */
function fold(raw: string): string {
  if (raw === 'UN') return 'un';
  const plain = raw.toLowerCase().normalize('NFD').replace(accents, '').replace(quotes, '');
  return plain === 'un' ? 'un_' : (spellings.get(plain) ?? plain);
}

const parting: readonly Part[] = [];

/** The parts of a word, "the" left out; a mark that parts what stands around it has `parting` for its own. */
export const partsOf = new ByWord(({ printed, mark }): readonly Part[] => {
  if (mark) return softMark.test(printed) ? [] : parting;
  let at = 0;
  const parts = printed.split(hyphens).map((piece) => {
    const from = at;
    at += piece.length + 1;
    const raw = piece.length > 2 ? piece.replace(possessive, '') : piece;
    return { key: fold(raw), raw, capital: capital.test(raw), cased: anyCapital.test(raw), from };
  });
  return parts.filter(({ key }) => key !== 'the');
});

/** Whether a mark parts what stands around it. */
export const isParting = (parts: readonly Part[]): boolean => parts === parting;

/** "United Nations" is one word. */
const unitedNations: Part = { key: 'un', raw: 'United Nations', capital: true, cased: true, from: 0 };

/** The words of a whole name, in order. */
export function nameWordsOf(name: string): readonly NameWord[] {
  const row: NameWord[] = [];
  let apart = false;
  for (const word of wordsOf(name).list) {
    const parts = partsOf.of(word);
    if (isParting(parts)) apart = true;
    for (const part of parts) {
      const before = row[row.length - 1];
      if (part.key === 'nations' && !apart && before?.part.key === 'united')
        row[row.length - 1] = { part: unitedNations, apart: before.apart };
      else row.push({ part, apart });
      apart = false;
    }
  }
  return row;
}

/** A whole name as what readers take for the same. */
export const wholeKey = (name: string): string =>
  nameWordsOf(name)
    .map(({ part }) => part.key)
    .join(' ');
