import { type WordForm, wordForm } from './vocabulary.js';

/** A word or a mark of punctuation and where it stands. `low` is the word in lower case with plain hyphens and apostrophes. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly low: string;
  readonly capital: boolean;
  readonly mark: boolean;
  /** What it has in common with every word that is printed like it. */
  readonly form: WordForm;
}

enum Kind {
  Unknown,
  Letter,
  Space,
  Mark,
}

const letter = /^[\p{L}\p{N}\p{M}]/u;
const space = /\s/;

/** The kinds of the characters that have been met, by code unit; half of a pair is not kept. */
const kinds = new Uint8Array(1 << 16);

function kindAt(text: string, at: number): Kind {
  return kinds[text.charCodeAt(at)] || kindOf(text, at);
}

function kindOf(text: string, at: number): Kind {
  const character = String.fromCodePoint(text.codePointAt(at)!);
  const kind = letter.test(character) ? Kind.Letter : space.test(character) ? Kind.Space : Kind.Mark;
  if (widthAt(text, at) === 1) kinds[text.charCodeAt(at)] = kind;
  return kind;
}

/** How many code units the character at `at` takes. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? 2 : 1;
}

/** Hyphens and apostrophes join what stands on both sides to one word. */
function joins(code: number): boolean {
  return code === 0x27 || code === 0x2d || code === 0x2019 || code === 0x2018 || code === 0x2010 || code === 0x2011;
}

/** The words and marks of a text in order; one pass. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === Kind.Space) {
      at++;
      continue;
    }
    const start = at;
    at += widthAt(text, at);
    if (kind === Kind.Letter) {
      for (;;) {
        if (at < text.length && kindAt(text, at) === Kind.Letter) at += widthAt(text, at);
        else if (at + 1 < text.length && joins(text.charCodeAt(at)) && kindAt(text, at + 1) === Kind.Letter)
          at += 1 + widthAt(text, at + 1);
        else break;
      }
    }
    const form = wordForm(text.slice(start, at), kind === Kind.Mark);
    words.push({ start, end: at, low: form.low, capital: form.capital, mark: form.mark, form });
  }
  return words;
}

/** How many texts are remembered: clauses, names, references and tasks ask for the words of the same paragraphs, a document at a time. */
const memory = 512;
const remembered = new Map<string, readonly Word[]>();

/** The same for the text of a paragraph, which several readers ask for. */
export function wordsIn(text: string): readonly Word[] {
  let words = remembered.get(text);
  if (words === undefined) {
    if (remembered.size >= memory) remembered.clear();
    remembered.set(text, (words = wordsOf(text)));
  }
  return words;
}
