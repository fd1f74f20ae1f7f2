import { type Diagnostic, diagnostic } from '../../text/diagnostic.js';
import { looksLike, printedRank, ranksOf } from '../marker.js';
import { bare } from '../marks.js';
import { isFormula, openingOf, openingWithin } from '../openings.js';
import type { Outline } from '../outline.js';
import { annexName, type Block, division, isHeading } from './blocks.js';

/** What a block is, once its neighbours are known. */
type Role =
  | 'annex'
  | 'division'
  | 'loose'
  | 'number'
  | 'item'
  | 'bullet'
  | 'part'
  | 'heading'
  | 'formula'
  | 'preambular'
  | 'quotation'
  | 'operative'
  | 'lost-number'
  | 'wrap-up';

/** Gives the blocks of a text their place in the outline, and tells what was joined or inferred. */
export function layOut(blocks: readonly Block[], outline: Outline, statement: boolean): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const part = new Part(blocks, statement);
  for (const [at, block] of blocks.entries()) {
    const words = bare(block.text);
    const place = { text: block.text, line: block.line };
    const { marker } = block;
    const role = part.roleOf(at, block, words, outline);
    switch (role) {
      case 'formula':
        continue;
      case 'part':
        outline.setPart(words.replace(/^part |\W/gi, ''));
        outline.setHeading(words.replace(/^=+ ?| ?=+$/g, ''));
        continue;
      case 'heading':
        outline.setHeading(words);
        continue;
      case 'annex':
        outline.startAnnex(properName(words));
        continue;
      case 'division':
        divide(outline, properName(words.replace(/\.$/, '')));
        continue;
      case 'loose':
        outline.loose(place);
        break;
      case 'number':
        outline.operative(place, marker?.kind === 'number' ? marker.value : null);
        break;
      case 'item':
        outline.item(place, mended(blocks, at, marker?.kind === 'item' ? marker.printed : ''));
        break;
      case 'bullet':
        outline.bullet(place);
        break;
      case 'preambular':
        outline.preambular(place);
        break;
      case 'quotation':
        outline.append(block.text);
        break;
      case 'operative':
        outline.operative(place, null);
        break;
      case 'lost-number':
        outline.operative(place, null);
        diagnostics.push(
          about(
            outline,
            'document/number-corrected',
            `The number ${outline.lastNumber} is not printed; its neighbours tell it.`,
            block.line,
          ),
        );
        break;
      case 'wrap-up':
        outline.wrapUp(place);
        break;
    }
    if (block.joinedAt !== null) {
      diagnostics.push(
        about(
          outline,
          'document/paragraph-joined',
          `A paragraph that broke at line ${block.joinedAt} was joined.`,
          block.joinedAt,
        ),
      );
    }
  }
  return diagnostics;
}

function about(outline: Outline, code: Diagnostic['code'], message: string, line: number): Diagnostic {
  const span = outline.last === null ? null : { paragraph: outline.last.label, start: 0, end: 0 };
  return diagnostic(code, message, { span, line, severity: 'info' });
}

/** What a preambular paragraph announced and quotes in lines of its own ("… an advisory opinion on the question:", S/RES/301(1971)). */
const opensQuotation = /^["“«‘]/;

/**
 * An article of an annex is a part of it; one that stands in the resolution itself is labelled as an annex of that name is, for what it
 * says is not the Council's own sentence (S/RES/21(1947)).
 */
function divide(outline: Outline, name: string): void {
  if (outline.inAnnex && !outline.last?.label.match(divisionLabel)) {
    outline.setPart(name);
    outline.setHeading(name);
  } else outline.startAnnex(name);
}

const divisionLabel = /^(?:Article|Rule) /;

function properName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replace(/^[A-Za-z]+/, (word) => word.toLowerCase());
}

/** The name of a part, alone in its line. */
const partName = /^(?:=+ ?)?(?:part )?(?:[A-Z]|[IVX]{1,5})\.?(?: ?=+)?$/i;

/** "Ms. Ada Gale (Chile)": one or several names, each with its state. */
const nameList = /^[A-Z][^:;]{3,200}\([A-Z][^()]{2,60}\)$/;

/** "Resolves", "Decides that": what the numbered paragraphs below hang on. */
const verbAlone = /^[A-Z]\w+(?: that)?$/;

/** A heading may be long where a numbered paragraph follows: it is still no sentence. */
function isLongHeading(words: string): boolean {
  return words.length <= 200 && /^[A-Z]/.test(words) && !/[.;:,]$/.test(words) && openingWithin(words) === null;
}

/** Where in the resolution the running block stands. */
class Part {
  private operative = false;
  private readonly numbered: boolean;
  /** The block that holds all that the resolution does, where no verb is recognized. */
  private readonly only: number;
  /** For each block, the next printed number behind it. */
  private readonly nextNumber: readonly (number | null)[];
  /** The blocks right before a numbered one. */
  private readonly beforeNumber: ReadonlySet<number>;

  constructor(
    blocks: readonly Block[],
    private readonly statement: boolean,
  ) {
    const divided = blocks.findIndex((block) => division.test(bare(block.text)));
    this.numbered = (divided < 0 ? blocks : blocks.slice(0, divided)).some((block) => block.marker?.kind === 'number');
    const acts = this.numbered || blocks.some((block) => block.marker === null && block.opening === 'operative');
    this.only = acts
      ? -1
      : blocks.findLastIndex(
          (block) => block.marker === null && block.opening === null && !isHeading(bare(block.text)),
        );
    const next: (number | null)[] = new Array(blocks.length).fill(null);
    for (let at = blocks.length - 2; at >= 0; at -= 1) {
      const after = blocks[at + 1]?.marker;
      next[at] = after?.kind === 'number' ? after.value : (next[at + 1] ?? null);
    }
    this.nextNumber = next;
    this.beforeNumber = new Set(blocks.flatMap((block, at) => (block.marker?.kind === 'number' ? [at - 1] : [])));
  }

  roleOf(at: number, block: Block, words: string, outline: Outline): Role {
    const { marker } = block;
    if (marker !== null) {
      if (marker.kind === 'number') this.operative = true;
      return marker.kind;
    }
    if (annexName.test(words) && outline.last !== null) return 'annex';
    if (division.test(words) && outline.last !== null) return 'division';
    const heading =
      (isHeading(words) && at + 1 < this.nextNumber.length) || (this.beforeNumber.has(at) && isLongHeading(words));
    if (outline.inAnnex) return heading ? 'heading' : 'loose';
    if (this.statement)
      return heading && outline.last !== null
        ? 'heading'
        : /^[a-z]/.test(words) && outline.hasItems
          ? 'wrap-up'
          : 'operative';
    if (partName.test(words)) return 'part';
    if (isFormula(words)) return 'formula';
    if (at === this.only) return this.acting();
    const opening = openingOf(words);
    if (opening === 'preambular' && (!this.operative || (openingWithin(words) !== null && !isHeading(words))))
      return 'preambular';
    if (opening === 'operative') {
      if (!this.numbered) return this.acting();
      const last = at === this.nextNumber.length - 1 && /^Decides\b.{0,40}\bsei[sz]ed\b/.test(words);
      if (this.nextNumber[at] === outline.lastNumber + 2 || (last && this.operative)) {
        this.operative = true;
        return 'lost-number';
      }
    }
    if (heading && opening === 'operative' && verbAlone.test(words) && !this.operative) return 'preambular';
    if (heading) return outline.listing && nameList.test(words) ? 'wrap-up' : 'heading';
    if (this.operative) return 'wrap-up';
    return opensQuotation.test(words) && /:$/.test(bare(outline.last?.text ?? '')) ? 'quotation' : 'preambular';
  }

  private acting(): Role {
    this.operative = true;
    return 'operative';
  }
}

/** The letter between two that leave one out: `d` for `c` and `e`. */
function letterBetween(before: string, after: string): string | null {
  if (!/^[a-z]$/.test(before) || !/^[a-z]$/.test(after)) return null;
  const code = before.charCodeAt(0);
  return after.charCodeAt(0) === code + 2 ? String.fromCharCode(code + 1) : null;
}

/** What a scanner made of a mark, told by its neighbours: "(1)" before "(ii)" is "(i)", "(a)" between "(c)" and "(e)" is "(d)". */
function mended(blocks: readonly Block[], at: number, printed: string): string {
  const next = blocks[at + 1]?.marker;
  const before = blocks[at - 1];
  if (next?.kind === 'item' && before?.marker?.kind === 'item' && !/:\s*$/.test(before.text)) {
    const between = letterBetween(before.marker.printed, next.printed);
    if (between !== null && printed === 'a') return between;
  }
  if (!/^\d+$/.test(printed) || next?.kind !== 'item') return printed;
  for (const rank of ranksOf(next.printed)) {
    if (rank.value !== 2 || rank.style === 'figure') continue;
    const expected = printedRank({ style: rank.style, value: 1 });
    if (looksLike(printed, expected)) return expected;
  }
  return printed;
}
