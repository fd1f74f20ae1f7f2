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

const possessive = /['’ʼ‘]s$/u;
const accents = /\p{M}+/gu;
const quotes = /['’ʼ‘]/gu;

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

/** How many folded words are remembered; the Council's vocabulary is smaller. */
const memory = 30_000;
const foldedBefore = new Map<string, string>();

/** A word's folded form. */
export function fold(raw: string): string {
  const known = foldedBefore.get(raw);
  if (known !== undefined) return known;
  const lower = raw.toLowerCase();
  const plain = isPlain(lower) ? lower : lower.normalize('NFD').replace(accents, '').replace(quotes, '');
  const folded = spellings.get(plain) ?? plain;
  if (foldedBefore.size >= memory) foldedBefore.clear();
  if (raw.length < 40) foldedBefore.set(raw, folded);
  return folded;
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127 || code === 39) return false;
  }
  return true;
}

/** What a character is in a row of words. */
enum Kind {
  Unknown,
  Mark,
  Soft,
  Letter,
}

const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;
const softMarks = /[\s\-\u2010-\u2014\u00ad/“”"‘’']/;

/** The kinds of those of the first 9,000 characters that have been met: all that these texts hold, save rare marks. */
const kinds = new Uint8Array(9000);

function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  if (code >= kinds.length) return letterOrDigit.test(text[at]!) ? Kind.Letter : Kind.Mark;
  return kinds[code] || (kinds[code] = kindOf(text[at]!));
}

function kindOf(character: string): Kind {
  return letterOrDigit.test(character) ? Kind.Letter : softMarks.test(character) ? Kind.Soft : Kind.Mark;
}

const isQuote = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc;

/** The words of a text, in order; "United Nations" and "UN" are one word, "the" is none. One pass, character by character. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let apart = false;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind !== Kind.Letter) {
      if (kind === Kind.Mark) apart = true;
      at++;
      continue;
    }
    const start = at++;
    for (; at < text.length; at++) {
      if (kindAt(text, at) === Kind.Letter) continue;
      if (!(isQuote(text.charCodeAt(at)) && at + 1 < text.length && kindAt(text, at + 1) === Kind.Letter)) break;
    }
    const printed = text.slice(start, at);
    const raw =
      printed.length > 2 && isQuote(printed.charCodeAt(printed.length - 2)) ? printed.replace(possessive, '') : printed;
    if (pushWord(words, raw, start, apart)) apart = false;
  }
  return words;
}

function pushWord(words: Word[], raw: string, start: number, apart: boolean): boolean {
  const key = fold(raw);
  if (key === 'the') return false;
  const end = start + raw.length;
  const last = words.at(-1);
  if (key === 'nations' && !apart && last?.key === 'united') {
    words[words.length - 1] = { key: 'un', raw: 'United Nations', start: last.start, end, apart: last.apart };
  } else {
    words.push({ key: key === 'un' && raw !== 'UN' ? 'un_' : key, raw, start, end, apart });
  }
  return true;
}
