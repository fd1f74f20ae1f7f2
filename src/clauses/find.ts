import type { Document } from '../document/document.js';
import { type Diagnostic, diagnostic } from '../text/diagnostic.js';
import type { Clause } from './clause.js';
import type { VerbPhrase } from './phrase.js';
import { ownPhrases } from './speaker.js';
import { type Word, wordsOf } from './words.js';

/**
 * The clauses of a document: every verb phrase in which the issuing organ speaks, in document order. Never throws; an operative
 * paragraph without a verb of the organ, and with none in the chapeaux above it, gets a diagnostic.
 */
export function findClauses(document: Document): {
  readonly clauses: readonly Clause[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const clauses: Clause[] = [];
  const diagnostics: Diagnostic[] = [];
  const governed = new Set<string>();
  const parents = new Set(document.paragraphs.map((paragraph) => paragraph.parent));
  for (const paragraph of document.paragraphs) {
    const words = wordsOf(paragraph.text);
    const phrases = ownPhrases(paragraph, words, document.header.kind === 'prst');
    clauses.push(...phrases.map((phrase, n) => clauseOf(paragraph.label, paragraph.text, words, phrases, phrase, n)));
    const chapeau = paragraph.parent !== null && governed.has(paragraph.parent);
    if (phrases.length > 0 || chapeau) governed.add(paragraph.label);
    else if (paragraph.kind === 'operative' && paragraph.text !== '' && !parents.has(paragraph.label)) {
      diagnostics.push(
        diagnostic('clause/none', `Paragraph ${paragraph.label} has no verb of the organ.`, {
          span: { paragraph: paragraph.label, start: 0, end: paragraph.text.length },
          line: paragraph.line,
          severity: 'info',
        }),
      );
    }
  }
  return { clauses, diagnostics };
}

function clauseOf(
  label: string,
  text: string,
  words: readonly Word[],
  phrases: readonly VerbPhrase[],
  phrase: VerbPhrase,
  n: number,
): Clause {
  const start = words[phrase.first]!.start;
  const end = words[phrase.end - 1]!.end;
  const seized =
    phrase.record.lemma === 'decide' &&
    /^(?: that it shall)?,? (?:to )?(?:continue to )?(?:remain|be|keep)\b[\w ]{0,24}\bseized\b/.test(
      text.slice(end, end + 80),
    );
  return {
    paragraph: label,
    verb: phrase.record.lemma,
    strength: seized ? null : phrase.record.strength,
    quote: text.slice(start, end),
    span: { paragraph: label, start, end },
    scope: { paragraph: label, start, end: scopeEnd(text, words, phrases, n) },
    rule: phrase.record.id,
  };
}

/** Up to the next clause; verbs that share what follows them ("Requests and urges …") reach as far as the last of them. */
function scopeEnd(text: string, words: readonly Word[], phrases: readonly VerbPhrase[], n: number): number {
  for (let k = n; k < phrases.length - 1 && k < n + 4; k++) {
    const here = phrases[k]!;
    const next = phrases[k + 1]!;
    const between = words.slice(here.end, next.first);
    const shared = between.length > 0 && between.every((word) => word.low === 'and' || word.low === ',');
    if (!shared) return words[next.first]!.start;
  }
  return n + 4 < phrases.length ? words[phrases[n + 4]!.first]!.start : text.length;
}
