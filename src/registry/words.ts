import { ByWord, type Word } from '../text/vocabulary.js';
import { type Words, wordsOf } from '../text/words.js';

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
    return { key: fold(raw), raw, capital: capital.test(raw), cased: anyCapital.test(raw), from };
  });
  return parts.filter(({ key }) => key !== 'the');
});

/** "United Nations" is one word. */
export const unitedNations: Part = { key: 'un', raw: 'United Nations', capital: true, cased: true, from: 0 };

/** Goes through a text from one word of a name to the next. */
export class NameWalk implements NameWord {
  part: Part = unitedNations;
  apart = false;
  start = 0;
  end = 0;
  /** The number of its word in the text, and of the part in that word; of the last ones where it is made of two. */
  #at = 0;
  #nth = 0;
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  /** To the `nth` part of a word, or else the next one behind it; false at the end of the text. */
  to(at: number, nth: number): boolean {
    if (!this.#seek(at, nth)) return false;
    if (this.part.key === 'united') this.#unite();
    return true;
  }

  next(): boolean {
    return this.to(this.#at, this.#nth + 1);
  }

  #seek(from: number, nth: number): boolean {
    const { list, starts } = this.#words;
    let apart = false;
    for (let at = from, n = nth; at < list.length; at++, n = 0) {
      const parts = partsOf.of(list[at]!);
      if (parts === parting) apart = true;
      if (n >= parts.length) continue;
      const part = parts[n]!;
      this.part = part;
      this.apart = apart;
      this.start = starts[at]! + part.from;
      this.end = this.start + part.raw.length;
      this.#at = at;
      this.#nth = n;
      return true;
    }
    return false;
  }

  #unite(): void {
    const { part, apart, start, end } = this;
    const at = this.#at;
    const nth = this.#nth;
    const nations = this.#seek(at, nth + 1) && this.part.key === 'nations' && !this.apart;
    this.apart = apart;
    this.start = start;
    if (nations) this.part = unitedNations;
    else {
      this.part = part;
      this.end = end;
      this.#at = at;
      this.#nth = nth;
    }
  }
}

/** The words of a whole name, in order. */
export function nameWordsOf(name: string): readonly NameWord[] {
  const walk = new NameWalk(wordsOf(name));
  const row: NameWord[] = [];
  for (let more = walk.to(0, 0); more; more = walk.next()) row.push({ part: walk.part, apart: walk.apart });
  return row;
}

/** A whole name as what readers take for the same. */
export function wholeKey(name: string): string {
  const walk = new NameWalk(wordsOf(name));
  if (!walk.to(0, 0)) return '';
  let key = walk.part.key;
  while (walk.next()) key += ` ${walk.part.key}`;
  return key;
}
