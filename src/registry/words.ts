/**
 * A text as a row of words, folded so that what readers take for the same name is the same row: case, accents, straight and curly
 * quotes, kinds of hyphen, "UN" and "United Nations", British and American spelling, possessive endings, and "the".
 */
export interface Word {
  /** Folded. */
  readonly key: string;
  /** As printed, without a possessive ending: what acronyms are compared by. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Whether more than space, a hyphen or a slash stands between this word and the one before. */
  readonly apart: boolean;
}

const wordPattern = /[\p{L}\p{N}]+(?:['’ʼ‘][\p{L}\p{N}]+)*/gu;
const softGap = /^[\s\-\u2010-\u2014\u00ad/“”"‘’']*$/u;
const possessive = /['’ʼ‘]s$/u;
const accents = /\p{M}+/gu;
const quotes = /['’ʼ‘]/gu;

const spellings: Readonly<Record<string, string>> = {
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
  and: 'and',
};

/** A word's folded form. */
export function fold(raw: string): string {
  const lower = raw.toLowerCase();
  // Plain ASCII words, nearly all there are, need no more than this.
  const plain = /^[a-z0-9]+$/.test(lower) ? lower : lower.normalize('NFD').replace(accents, '').replace(quotes, '');
  return spellings[plain] ?? plain;
}

/** The words of a text, in order; "United Nations" and "UN" are one word, "the" is none. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  let apart = false;
  for (const match of text.matchAll(wordPattern)) {
    const raw = match[0].replace(possessive, '');
    const start = match.index;
    if (!softGap.test(text.slice(end, start))) apart = true;
    end = start + match[0].length;
    const lower = raw.toLowerCase();
    if (lower === 'the') continue;
    const last = words.at(-1);
    if (lower === 'nations' && last !== undefined && !apart && last.key === 'united') {
      words[words.length - 1] = {
        key: 'un',
        raw: 'United Nations',
        start: last.start,
        end: start + raw.length,
        apart: last.apart,
      };
    } else {
      words.push({
        key: raw === 'UN' ? 'un' : lower === 'un' ? 'un_' : fold(raw),
        raw,
        start,
        end: start + raw.length,
        apart,
      });
    }
    apart = false;
  }
  return words;
}
