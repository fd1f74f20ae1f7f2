import type { DecodedText } from '../../text/decode.js';
import { type Diagnostic, diagnostic } from '../../text/diagnostic.js';
import type { Footnote, Mark, Paragraph } from '../document.js';
import { looksLike, printedRank, ranksOf } from '../marker.js';
import { bare, type Links, unmark } from '../marks.js';
import { formula, openingOf, openingWithin } from '../openings.js';
import { Outline } from '../outline.js';
import type { DocumentContent, DocumentReader } from '../reader.js';
import { type Block, blocksOf, isHeading, isWrapped } from './blocks.js';
import { footnotesAt, hang, withoutFootnotes } from './footnotes.js';
import { withoutFurniture } from './furniture.js';
import { type Line, linesOf } from './lines.js';
import { headerOf } from './metadata.js';
import { splitRunIns } from './run-ins.js';

/** Reads plain text, as it comes from PDFs, scans and web pages. */
export const textReader: DocumentReader = {
  format: 'text',
  recognizes: () => true,
  read: (decoded: DecodedText) => readText(decoded.text, []),
};

/** Reads text in which emphasis and links travel as marks (`../marks.ts`), with the links' targets in order. */
export function readText(text: string, targets: readonly string[]): DocumentContent {
  const all = linesOf(text);
  const start = bodyStart(all);
  const { head } = start;
  const pages = withoutFurniture(start.rest);
  const { body, closing } = closingOf(pages.lines);
  const wrapped = isWrapped(body);
  const apart = withoutFootnotes(body, wrapped);
  const after = withoutFootnotes(closing.slice(1), true);
  const blocks = splitRunIns(blocksOf(apart.lines, wrapped));
  const outline = new Outline();
  const joins: Diagnostic[] = [];
  layOut(blocks, outline, joins);
  const vote = closing.slice(0, 1).concat(after.lines);
  const header = headerOf(printed(head, '\n'), printed(vote, ' '));
  const notes = hang(outline.entries, [...apart.notes, ...after.notes]);
  const links: Links = { targets, next: 0 };
  const paragraphs: Paragraph[] = [];
  const marks: Mark[] = [];
  const footnotes: Footnote[] = [];
  for (const entry of outline.entries) {
    const plain = unmark(entry.label, entry.text, links);
    paragraphs.push({ ...entry, text: plain.text });
    marks.push(...plain.marks);
    footnotes.push(...footnotesAt(entry.label, plain.footnotes, notes));
  }
  return { header, paragraphs, marks, footnotes, diagnostics: [...joins, ...outline.diagnostics] };
}

function printed(lines: readonly Line[], separator: string): string {
  return lines.map((line) => bare(line.text)).join(separator);
}

/** A heading and the formula in one line. */
const formulaWithin = /^(resolution\b.{0,400}?)\bthe security council\s?,\s*/i;

/** Where the resolution's sentence begins: at "The Security Council", else at the first words that open a paragraph. */
function bodyStart(lines: readonly Line[]): { head: readonly Line[]; rest: readonly Line[] } {
  const at = lines.findIndex((line) => formula.test(bare(line.text)));
  if (at >= 0) {
    const line = lines[at] as Line;
    const rest = line.text
      .replace(/^[\uFDD0-\uFDD4*_]+/, '')
      .replace(formula, '')
      .replace(/^[\uFDD0-\uFDD4*_,\s]+/, '');
    return {
      head: lines.slice(0, at),
      rest: rest === '' ? lines.slice(at + 1) : [{ ...line, text: rest }, ...lines.slice(at + 1)],
    };
  }
  const within = lines.findIndex((line) => formulaWithin.test(line.text.slice(0, 600)));
  if (within >= 0) {
    const line = lines[within] as Line;
    const found = formulaWithin.exec(line.text.slice(0, 600));
    const [whole = '', before = ''] = found ?? [];
    const rest = { ...line, text: line.text.slice(whole.length) };
    const below = lines.slice(within + 1);
    return {
      head: [...lines.slice(0, within), { ...line, text: before }],
      rest: rest.text === '' ? below : [rest, ...below],
    };
  }
  const first = lines.findIndex((line) => openingOf(bare(line.text)) !== null || /^1\s?\.\s/.test(line.text));
  return first < 0 ? { head: lines, rest: [] } : { head: lines.slice(0, first), rest: lines.slice(first) };
}

const voting = /^Adopted (?:unanimously|at|by|without|on)\b/;

/** The line that tells how and where the resolution was adopted ends it; what follows are notes. */
function closingOf(lines: readonly Line[]): { body: readonly Line[]; closing: readonly Line[] } {
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const line = lines[at];
    if (line === undefined || !voting.test(bare(line.text))) continue;
    const sentence = printed(lines.slice(at, at + 3), ' ');
    if (/\bmeeting|\bunanimously|\bvotes?\b/i.test(sentence))
      return { body: lines.slice(0, at), closing: lines.slice(at) };
  }
  return { body: lines, closing: [] };
}

/** The name of a part, alone in its line. */
const partName = /^(?:part )?(?:[A-Z]|[IVX]{1,5})\.?$/i;

/** What a scanner made of a list's first mark, told by the mark after it: "(1)" before "(ii)" is "(i)". */
function mended(blocks: readonly Block[], at: number, printed: string): string {
  const next = blocks[at + 1]?.marker;
  if (!/^\d+$/.test(printed) || next?.kind !== 'item') return printed;
  for (const rank of ranksOf(next.printed)) {
    if (rank.value !== 2 || rank.style === 'figure') continue;
    const expected = printedRank({ style: rank.style, value: 1 });
    if (looksLike(printed, expected)) return expected;
  }
  return printed;
}

/** Whether the next printed number shows that a paragraph lost its own. */
function lostNumber(blocks: readonly Block[], at: number, lastNumber: number): boolean {
  const next = blocks.slice(at + 1).find((block) => block.marker?.kind === 'number');
  return next?.marker?.kind === 'number' && next.marker.value === lastNumber + 2;
}

function layOut(blocks: readonly Block[], outline: Outline, joins: Diagnostic[]): void {
  const numbered = blocks.some((block) => block.marker?.kind === 'number');
  let operative = false;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as Block;
    const words = bare(block.text);
    const place = { text: block.text, line: block.line };
    if (block.marker?.kind === 'number') {
      operative = true;
      outline.operative(place, block.marker.value);
    } else if (block.marker?.kind === 'item') outline.item(place, mended(blocks, at, block.marker.printed));
    else if (block.marker?.kind === 'bullet') outline.bullet(place);
    else if (partName.test(words)) {
      outline.setPart(words.replace(/^part |\W/gi, ''));
      outline.setHeading(words);
      continue;
    } else {
      const opening = openingOf(words);
      const next = blocks[at + 1];
      if (formula.test(words) && words.length < 40) {
        continue;
      }
      if (opening === 'preambular' && (!operative || (openingWithin(words) !== null && !isHeading(words))))
        outline.preambular(place);
      else if (opening === 'operative' && !numbered) {
        operative = true;
        outline.operative(place, null);
      } else if (opening === 'operative' && lostNumber(blocks, at, outline.lastNumber)) {
        operative = true;
        outline.operative(place, null);
        joins.push(
          diagnostic(
            'document/number-corrected',
            `The number ${outline.lastNumber} was lost; its neighbours tell it.`,
            {
              span: { paragraph: outline.last?.label ?? '', start: 0, end: 0 },
              line: block.line,
            },
          ),
        );
      } else if (isHeading(words) && next !== undefined) {
        outline.setHeading(words);
        continue;
      } else if (!operative) outline.preambular(place);
      else outline.wrapUp(place);
    }
    if (block.joinedAt !== null && outline.last !== null) {
      joins.push(
        diagnostic('document/paragraph-joined', `A paragraph that broke at line ${block.joinedAt} was joined.`, {
          span: { paragraph: outline.last.label, start: 0, end: 0 },
          line: block.joinedAt,
          severity: 'info',
        }),
      );
    }
  }
}
