import { emphasisEnd, emphasisStart, footnoteMark, linkEnd, linkStart } from '../marks.js';
import type { Note } from '../paragraphs.js';
import { type Chunk, type ChunkKind, elements } from './chunks.js';
import type { Attributes, HeaderBuilder } from './metadata.js';

/** An open element that holds a number and words. */
interface Holder {
  readonly name: string;
  readonly kind: ChunkKind;
  readonly numbered: boolean;
  readonly line: number;
  readonly eId: string | null;
  num: string | null;
  said: boolean;
}

/** Words that are being gathered. */
interface Stretch {
  readonly name: string;
  readonly kind: ChunkKind | null;
  readonly line: number;
  text: string;
}

/** The name of a stretch that no element opened. */
const loose = '';
const marked = /italic|underline|bold/;
const travelling = /^[\uFDD0-\uFDD4]$/;

/** Turns the elements of cover page and body into chunks, notes and links, in document order. */
export class Body {
  readonly chunks: Chunk[] = [];
  readonly notes: Note[] = [];
  readonly links: string[] = [];
  private readonly holders: Holder[] = [];
  private readonly stretches: Stretch[] = [];
  private readonly emphases: boolean[] = [];
  private note: { readonly mark: string; text: string } | null = null;
  private cover = false;
  private symbol = false;

  constructor(private readonly header: HeaderBuilder) {}

  open(name: string, attributes: Attributes, line: () => number): void {
    const element = elements.get(name);
    if (element === undefined) return;
    switch (element.role) {
      case 'emphasis': {
        const emphasized = name !== 'span' || marked.test(attributes['class'] ?? '');
        this.emphases.push(emphasized);
        if (emphasized) this.add(emphasisStart);
        return;
      }
      case 'link':
        if (this.note !== null || this.stretches.length === 0) return;
        this.links.push(attributes['href'] ?? '');
        this.add(linkStart);
        return;
      case 'note':
        this.add(footnoteMark);
        this.note = { mark: attributes['marker'] ?? '', text: '' };
        return;
      case 'space':
        this.add(' ');
        return;
      case 'cover':
        this.cover = true;
        return;
      case 'symbol':
        this.symbol = true;
        return;
      case 'annex':
        this.chunks.push({
          kind: 'annex',
          num: null,
          text: '',
          line: line(),
          eId: attributes['eId'] ?? null,
          continues: false,
        });
        return;
    }
    if (this.note !== null || this.stretches.at(-1)?.name === 'tr') return;
    this.flush();
    if (element.role === 'holder' || element.role === 'row') {
      const { kind, numbered } = element.role === 'row' ? { kind: 'row' as const, numbered: false } : element;
      this.holders.push({ name, kind, numbered, line: line(), eId: attributes['eId'] ?? null, num: null, said: false });
    }
    if (element.role !== 'holder')
      this.stretches.push({ name, kind: element.role === 'stretch' ? element.kind : null, line: line(), text: '' });
  }

  text(words: string, line: () => number): void {
    if (this.symbol) this.header.symbolPrinted += words;
    if (this.note !== null || this.stretches.length > 0) this.add(words);
    else if (this.cover) this.header.heading += words;
    else if (this.holders.length > 0 && words.trim() !== '')
      this.stretches.push({ name: loose, kind: null, line: line(), text: words });
  }

  close(name: string): void {
    const element = elements.get(name);
    if (element === undefined) return;
    switch (element.role) {
      case 'emphasis':
        if (this.emphases.pop() === true) this.add(emphasisEnd);
        return;
      case 'link':
        if (this.note === null && this.stretches.length > 0) this.add(linkEnd);
        return;
      case 'note':
        if (this.note !== null) this.notes.push({ mark: this.note.mark, text: this.note.text });
        this.note = null;
        return;
      case 'cover':
        this.cover = false;
        return;
      case 'symbol':
        this.symbol = false;
        return;
      case 'space':
      case 'annex':
        return;
    }
    if (this.note !== null) return;
    if (this.stretches.at(-1)?.name === loose) this.flush();
    if (this.stretches.at(-1)?.name === name) this.finish(this.stretches.pop() as Stretch);
    const holder = this.holders.at(-1);
    if (holder?.name !== name) return;
    if (holder.numbered && !holder.said && holder.num !== null) this.say(holder.kind, '', holder.line, holder);
    this.holders.pop();
  }

  /** Says what is still open where the source ends too early. */
  end(): void {
    while (this.stretches.length > 0) this.finish(this.stretches.pop() as Stretch);
  }

  private add(words: string): void {
    if (this.note !== null) {
      if (!travelling.test(words)) this.note.text += words;
      return;
    }
    const open = this.stretches.at(-1);
    if (open !== undefined) open.text += words;
  }

  /** Words before an element of structure are a stretch of their own. */
  private flush(): void {
    const open = this.stretches.at(-1);
    if (open === undefined) return;
    if (open.name === loose) this.stretches.pop();
    this.finish(open);
    open.text = '';
  }

  private finish(open: Stretch): void {
    const holder = this.holders.at(-1);
    if (this.cover) this.header.heading += `\n${open.text}`;
    else if (open.name === 'num') {
      if (holder !== undefined && holder.num === null) holder.num = open.text.trim();
    } else this.say(open.kind ?? holder?.kind ?? 'paragraph', open.text, open.line, holder);
  }

  private say(kind: ChunkKind, text: string, line: number, holder: Holder | undefined): void {
    const said = holder?.said ?? false;
    const num = said ? null : (holder?.num ?? null);
    if (text.trim() === '' && num === null) return;
    this.chunks.push({ kind, num, text, line, eId: holder?.eId ?? null, continues: said });
    // A heading may stand before the number of the item that it heads (S/RES/2605(2021), paragraph 35).
    if (holder !== undefined && (kind !== 'heading' || num !== null)) holder.said = true;
  }
}
