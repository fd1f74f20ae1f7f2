import type { Paragraph } from './document.js';

/** Words without which no sentence of any length is made, in English and in French or Spanish. */
const english: ReadonlySet<string> = new Set('the of and to in for that by on with its as'.split(' '));
const foreign: ReadonlySet<string> = new Set('le les des du une que et dans pour los las del una en por y'.split(' '));
/** Of so many words of another language names alone are not made. */
const fewest = 12;

/** Whether paragraphs are in English, as far as a few hundred of their words tell; lists of names count as English. */
export function isEnglish(paragraphs: readonly Paragraph[]): boolean {
  let seen = 0;
  let own = 0;
  let others = 0;
  for (const { text } of paragraphs) {
    for (const word of text
      .slice(0, 2000)
      .toLowerCase()
      .split(/[^\p{L}]+/u)) {
      seen += 1;
      if (english.has(word)) own += 1;
      else if (foreign.has(word)) others += 1;
    }
    if (seen > 400) break;
  }
  return others < fewest || own >= others;
}
