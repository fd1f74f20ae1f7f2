import { hashWith, type Word, wordPrinted } from './vocabulary.js';

export type { Word } from './vocabulary.js';

/** The words and marks of a text in order, and where each begins. */
export interface Words {
  readonly list: readonly Word[];
  readonly starts: readonly number[];
}

/** Where the word or mark number `n` ends. */
export const endOf = ({ list, starts }: Words, n: number): number => starts[n]! + list[n]!.printed.length;

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

/** Filled for each text anew, so that what is kept of a text has the right size at once. */
const list: Word[] = [];
const starts: number[] = [];

/** The words and marks of a text in order; one pass. */
export function wordsOf(text: string): Words {
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === Kind.Space) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    let end = at + widthAt(text, at);
    for (;;) {
      while (at < end) hash = hashWith(hash, text.charCodeAt(at++));
      if (kind === Kind.Mark || at === text.length) break;
      if (kindAt(text, at) === Kind.Letter) end = at + widthAt(text, at);
      else if (at + 1 < text.length && joins(text.charCodeAt(at)) && kindAt(text, at + 1) === Kind.Letter)
        end = at + 1 + widthAt(text, at + 1);
      else break;
    }
    list[count] = wordPrinted(text, start, end, hash, kind === Kind.Mark);
    starts[count++] = start;
  }
  return { list: list.slice(0, count), starts: starts.slice(0, count) };
}

/** The words of the document at hand: clauses, names, references and tasks ask for those of the same paragraphs. */
const remembered = new Map<string, Words>();
/** Beyond so many texts it is no document's reader that asks. */
const most = 4096;

/** The same for the text of a paragraph, which several readers ask for: remembered until the document is read. */
export function wordsIn(text: string): Words {
  let words = remembered.get(text);
  if (words === undefined) {
    if (remembered.size >= most) remembered.clear();
    remembered.set(text, (words = wordsOf(text)));
  }
  return words;
}

/** To be called when a document has been read. */
export function forgetWords(): void {
  remembered.clear();
}
