import { ByForm, type WordForm } from '../text/vocabulary.js';
import { type Word, wordsOf } from '../text/words.js';

/**
 * A word of a name. A text as a row of them is folded so that what readers take for the same name is the same row: case, accents,
 * straight and curly quotes, kinds of hyphen, "UN" and "United Nations", British and American spelling, possessive endings, and "the".
 */
export interface NameWord {
  readonly part: Part;
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

/** The parts of a word; those of a mark are none, or null where the mark parts what stands around it. */
const partsOf = new ByForm(({ printed, mark }: WordForm): readonly Part[] | null => {
  if (mark) return softMark.test(printed) ? [] : null;
  let at = 0;
  return printed.split(hyphens).map((piece) => {
    const from = at;
    at += piece.length + 1;
    const raw = piece.length > 2 ? piece.replace(possessive, '') : piece;
    return { key: fold(raw), raw, capital: capital.test(raw), from };
  });
});

const unitedNations: Part = { key: 'un', raw: 'United Nations', capital: true, from: 0 };

/** The words of a text as those of a name, in order; "United Nations" and "UN" are one word, "the" is none. */
export function nameWordsOf(words: readonly Word[]): readonly NameWord[] {
  const row: NameWord[] = [];
  let apart = false;
  let united = false;
  for (const word of words) {
    const parts = partsOf.of(word.form);
    if (parts === null) {
      apart = true;
      continue;
    }
    for (const part of parts) {
      if (part.key === 'the') continue;
      const start = word.start + part.from;
      const end = start + part.raw.length;
      if (united && !apart && part.key === 'nations') {
        const last = row.pop()!;
        row.push({ part: unitedNations, start: last.start, end, apart: last.apart });
      } else row.push({ part, start, end, apart });
      united = part.key === 'united';
      apart = false;
    }
  }
  return row;
}

/** A whole name as what readers take for the same. */
export function wholeKey(name: string): string {
  return nameWordsOf(wordsOf(name))
    .map(({ part }) => part.key)
    .join(' ');
}
