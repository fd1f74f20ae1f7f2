import type { Document } from '../document/document.js';
import { wordClass } from '../text/wordClass.js';
import { wordsIn } from '../text/words.js';
import type { Clause } from './clause.js';
import { clauseAt } from './governing.js';

/** "Acting under Chapter VII", "acting, under Article 41 of Chapter VII", "Acting pursuant to Articles 39 and 40 of the Charter, Chapter VII". */
const acting =
  /\bacting\b,? (?:under|pursuant to|in accordance with|on the basis of|within)\b[^.;]{0,90}?\bchapter (?:VII|seven)\b/gi;

const cue = wordClass('acting');

/** Verbs that tell what someone did once: what stands under them is no act of this instrument. */
const telling: ReadonlySet<string> = new Set([
  'recall',
  'note',
  'take note',
  'welcome',
  'commend',
  'acknowledge',
  'recognize',
]);

/**
 * The labels of the paragraphs that say that the Council acts under Chapter VII of the Charter: a preambular "Acting under Chapter
 * VII" (S/RES/1373(2001), last preambular paragraph) or an operative "Decides, acting under Chapter VII, …".
 */
export function paragraphsUnderChapterVII(document: Document, clauses: readonly Clause[]): readonly string[] {
  const labels: string[] = [];
  for (const { label, text } of document.paragraphs) {
    if (cue.next(wordsIn(text), 0) < 0) continue;
    const acts = [...text.matchAll(acting)].some((match) => {
      const clause = clauseAt(clauses, document.paragraphs, label, match.index);
      return clause === null || clause.paragraph !== label || !telling.has(clause.verb);
    });
    if (acts) labels.push(label);
  }
  return labels;
}
