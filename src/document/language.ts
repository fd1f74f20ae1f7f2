import type { Paragraph } from './document.js';

/** Words without which no sentence of any length is made, in English and in French or Spanish. */
const english = /\b(?:the|of|and|to|in|for|that|by|on|with|its|as)\b/gi;
const foreign = /\b(?:le|les|des|du|une|que|et|dans|pour|los|las|del|una|en|por|y)\b/gi;
/** Of so many words of another language names alone are not made. */
const fewest = 12;
/** How many characters tell the language, and how many of them a single paragraph may give. */
const enough = 2800;
const share = 2000;

/** Whether paragraphs are in English, as far as a few hundred of their words tell; lists of names count as English. */
export function isEnglish(paragraphs: readonly Paragraph[]): boolean {
  const sample: string[] = [];
  for (let at = 0, length = 0; at < paragraphs.length && length < enough; at++) {
    const text = paragraphs[at]!.text.slice(0, share);
    sample.push(text);
    length += text.length;
  }
  const others = count(sample, foreign);
  return others < fewest || count(sample, english) >= others;
}

function count(sample: readonly string[], words: RegExp): number {
  let found = 0;
  words.lastIndex = 0;
  for (const text of sample) while (words.test(text)) found += 1;
  return found;
}
