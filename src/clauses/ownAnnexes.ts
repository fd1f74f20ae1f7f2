import type { Document, Paragraph, ParagraphKind } from '../document/document.js';
import { wordsIn } from '../text/words.js';
import { phraseAt } from './phrase.js';

/**
 * What the organ adopts as words of its own: "Decides to adopt the attached declaration" (S/RES/1318(2000)), "Agrees to adopt the decisions
 * and recommendations contained in the annex" (S/RES/1327(2000)). A statute, a procedure or an aide-memoire that it adopts says what others do.
 */
const adopts = /\badopt(?:s|ing)?\b[^.;]{0,40}?\b(?:declarations?|statement|decisions|conclusions)\b/i;
const besides = /\b(?:attached|annex(?:ed|es)?)\b/i;
const annexOf = /^[^:[(]+/;
/** How a declaration of heads of state or ministers opens: "The Security Council, / Meeting at the level of Heads of State …". */
const opening = /^(?:The Security Council|Meeting)\b/;

/**
 * The document as its organ speaks it: paragraphs of an annex that is a declaration of the organ itself stand there as preambular and
 * operative ones, and those that are numbered below words that announce them as items of these ("The Security Council therefore calls for
 * the following steps:", S/RES/1456(2003)). Labels, words and order stay. A document without such an annex is given back as it is.
 */
export function spokenOf(document: Document): Document {
  const first = document.paragraphs.findIndex(({ kind }) => kind === 'annex');
  if (first < 0 || !document.paragraphs.some(isAdoption)) return document;
  const spoken = document.paragraphs.slice(0, first);
  for (let n = first; n < document.paragraphs.length; ) {
    const name = annexOf.exec(document.paragraphs[n]!.label)?.[0];
    const from = n;
    while (n < document.paragraphs.length && annexOf.exec(document.paragraphs[n]!.label)?.[0] === name) n++;
    const annex = document.paragraphs.slice(from, n);
    const nested = withChapeaux(annex);
    for (const paragraph of isOwn(nested) ? asSpoken(nested) : annex) spoken.push(paragraph);
  }
  return { ...document, paragraphs: spoken };
}

const isAdoption = ({ kind, text }: Paragraph): boolean =>
  kind === 'operative' && text.length < 2000 && besides.test(text) && adopts.test(text);

/** Numbered paragraphs as items of the unnumbered one that announces them. */
function withChapeaux(annex: readonly Paragraph[]): readonly Paragraph[] {
  let above: string | null = null;
  return annex.map((paragraph) => {
    if (paragraph.parent !== null) return paragraph;
    if (paragraph.label.endsWith(']')) {
      above = paragraph.text.endsWith(':') ? paragraph.label : null;
      return paragraph;
    }
    return above === null ? paragraph : { ...paragraph, parent: above };
  });
}

/** Whether the organ speaks in an annex: it opens the first of its paragraphs, and most of the others. */
function isOwn(annex: readonly Paragraph[]): boolean {
  const tops = annex.filter(({ parent }) => parent === null);
  const own = tops.map(({ text }) => opening.test(text) || inflectionOf(text) !== null);
  return own[0] === true && own.filter((speaks) => speaks).length * 2 > own.length;
}

function inflectionOf(text: string): 'finite' | 'participle' | null {
  const inflection = phraseAt(wordsIn(text).list, 0)?.inflection;
  return inflection === 'finite' || inflection === 'participle' ? inflection : null;
}

/** The paragraphs of a declaration: preambular ones up to the first finite verb, operative ones from there. */
function asSpoken(annex: readonly Paragraph[]): readonly Paragraph[] {
  let kind: ParagraphKind = 'preambular';
  return annex.map((paragraph) => {
    if (
      paragraph.parent === null &&
      !/^Meeting\b/.test(paragraph.text) &&
      inflectionOf(paragraph.text) !== 'participle'
    )
      kind = 'operative';
    return { ...paragraph, kind };
  });
}
