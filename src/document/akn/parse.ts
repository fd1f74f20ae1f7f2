import { type Handler, Parser } from 'htmlparser2';
import { type Diagnostic, diagnostic } from '../../text/diagnostic.js';
import { emphasisEnd, emphasisStart, footnoteMark, linkEnd, linkStart } from '../marks.js';
import type { Note } from '../paragraphs.js';
import type { Chunk, ChunkKind } from './chunks.js';
import { HeaderBuilder } from './metadata.js';

/** Deeper than any instrument goes; what is nested deeper is left out. */
const deepest = 200;
/** So deep that the rest is no instrument. The parser's own stack grows with depth, so that it is given the source in portions. */
const hopeless = 4096;
const portion = 65536;
/** More faults than these say nothing new. */
const mostFaults = 20;

export interface Parsed {
  readonly chunks: readonly Chunk[];
  readonly notes: readonly Note[];
  readonly links: readonly string[];
  readonly header: HeaderBuilder;
  readonly diagnostics: readonly Diagnostic[];
}

/** An open element whose words are, or hold, paragraphs. */
interface Frame {
  readonly name: string;
  readonly line: number;
  readonly eId: string | null;
  readonly numbered: boolean;
  num: string | null;
  said: boolean;
}

/** Words that are being gathered. */
interface Stretch {
  readonly name: string;
  readonly line: number;
  text: string;
}

/** The name of a stretch that no element opened. */
const loose = '';

/** Elements that hold a number and words, and what their words are. */
const holders: Readonly<Record<string, ChunkKind>> = {
  formula: 'formula',
  container: 'preambular',
  preamble: 'preambular',
  paragraph: 'paragraph',
  point: 'item',
  item: 'item',
  indent: 'item',
  alinea: 'paragraph',
  wrapUp: 'wrap-up',
  section: 'paragraph',
  mainBody: 'paragraph',
  conclusions: 'paragraph',
  clause: 'paragraph',
  tr: 'row',
};
/** Elements whose words are one stretch of text. */
const stretches = new Set(['p', 'listIntroduction', 'heading', 'subheading', 'crossHeading', 'block', 'num', 'tr']);

/**
 * Parses AKN4UN XML in one pass. Nothing is fetched and no entity beyond the five of XML is expanded; tags that do not match are
 * mended, with a diagnostic at the place.
 */
export function parse(source: string): Parsed {
  const chunks: Chunk[] = [];
  const notes: Note[] = [];
  const links: string[] = [];
  const header = new HeaderBuilder();
  const diagnostics: Diagnostic[] = [];
  const line = lineCounter(source);

  const frames: Frame[] = [];
  const stretch: Stretch[] = [];
  const emphases: boolean[] = [];
  let depth = 0;
  let meta = 0;
  let cover = 0;
  let note: { mark: string; text: string } | null = null;
  let voter: string | null = null;
  let docNumber = false;
  let faults = 0;
  let stopped = false;
  let closed = 0;

  const fault = (message: string, offset: number) => {
    faults += 1;
    if (faults <= mostFaults) diagnostics.push(diagnostic('document/not-well-formed', message, { line: line(offset) }));
  };

  const say = (kind: ChunkKind, text: string, at: number, frame: Frame | undefined) => {
    if (text.trim() === '' && !(frame?.numbered === true && !frame.said)) return;
    const points = frames.reduce(
      (count, open) => count + (open.name === 'point' || open.name === 'item' || open.name === 'indent' ? 1 : 0),
      0,
    );
    chunks.push({
      kind,
      num: frame?.said === true ? null : (frame?.num ?? null),
      text,
      line: at,
      eId: frame?.eId ?? null,
      depth: points,
      continues: frame?.said ?? false,
    });
    if (frame !== undefined) frame.said = true;
  };

  /** Words before an element of structure are a stretch of their own. */
  const flush = () => {
    const open = stretch.at(-1);
    if (open === undefined) return;
    if (open.name === loose) stretch.pop();
    finish(open);
    open.text = '';
  };

  const finish = (open: Stretch) => {
    const frame = frames.at(-1);
    if (cover > 0) {
      header.heading += `\n${open.text}`;
      return;
    }
    switch (open.name) {
      case 'num':
        if (frame !== undefined && frame.num === null) frame.num = open.text.trim();
        return;
      case 'heading':
      case 'subheading':
        say('heading', open.text, open.line, frame);
        return;
      case 'block':
      case 'crossHeading':
      case 'listIntroduction':
        say('preambular', open.text, open.line, frame);
        return;
      default:
        if (open.text.trim() === '' && frame?.num == null) return;
        say(frame === undefined ? 'paragraph' : (holders[frame.name] ?? 'paragraph'), open.text, open.line, frame);
    }
  };

  const parser = new WatchfulParser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > deepest) {
          if (!stopped) {
            stopped = true;
            diagnostics.push(
              diagnostic(
                'document/truncated',
                `Elements are nested more than ${deepest} deep here; what is deeper was left out.`,
                { line: line(parser.startIndex) },
              ),
            );
          }
          return;
        }
        header.open(name, attributes);
        switch (name) {
          case 'meta':
            meta += 1;
            return;
          case 'coverPage':
            cover += 1;
            return;
          case 'organization':
            voter = '';
            return;
          case 'docNumber':
            docNumber = true;
            return;
          case 'statement':
            header.kind ??= attributes['name'] === 'presidentialStatement' ? 'prst' : 'resolution';
            return;
          case 'attachment':
            chunks.push({
              kind: 'annex',
              num: null,
              text: '',
              line: line(parser.startIndex),
              eId: attributes['eId'] ?? null,
              depth: 0,
              continues: false,
            });
            return;
          case 'authorialNote':
            note = { mark: attributes['marker'] ?? '', text: '' };
            append(footnoteMark);
            return;
          case 'span':
          case 'i':
          case 'b':
          case 'u': {
            const marked = name !== 'span' || /italic|underline|bold/.test(attributes['class'] ?? '');
            emphases.push(marked);
            if (marked) append(emphasisStart);
            return;
          }
          case 'a':
          case 'ref':
            if (note === null && stretch.length > 0) {
              links.push(attributes['href'] ?? '');
              append(linkStart);
            }
            return;
          case 'br':
          case 'td':
          case 'th':
            append(' ');
            return;
        }
        if (meta > 0 || note !== null) return;
        if (stretch.at(-1)?.name === 'tr') return;
        if (stretches.has(name) || name in holders) flush();
        if (name in holders) {
          const numbered = name === 'paragraph' || name === 'point' || name === 'item';
          frames.push({
            name,
            line: line(parser.startIndex),
            eId: attributes['eId'] ?? null,
            numbered,
            num: null,
            said: false,
          });
        }
        if (stretches.has(name)) stretch.push({ name, text: '', line: line(parser.startIndex) });
      },
      ontext(text) {
        if (meta === 0 && depth <= deepest) append(text);
        else if (voter !== null) voter += text;
      },
      onclosetag(name, implied) {
        const below = depth > deepest;
        depth -= 1;
        closed += 1;
        if (implied && !below && source.charCodeAt(parser.endIndex - 1) !== slash)
          fault(`<${name}> is not closed.`, parser.startIndex);
        if (below) return;
        switch (name) {
          case 'meta':
            meta -= 1;
            return;
          case 'coverPage':
            cover -= 1;
            return;
          case 'organization':
            if (voter !== null) header.voter(voter);
            voter = null;
            return;
          case 'docNumber':
            docNumber = false;
            return;
          case 'authorialNote':
            if (note !== null) notes.push({ mark: note.mark, text: note.text.replace(/\s+/g, ' ').trim() });
            note = null;
            return;
          case 'span':
          case 'i':
          case 'b':
          case 'u':
            if (emphases.pop() === true) append(emphasisEnd);
            return;
          case 'a':
          case 'ref':
            if (note === null && stretch.length > 0) append(linkEnd);
            return;
        }
        if (meta > 0 || note !== null) return;
        if (stretches.has(name) || name in holders) {
          if (stretch.at(-1)?.name === loose) flush();
          if (stretch.at(-1)?.name === name) finish(stretch.pop() as Stretch);
        }
        if (name in holders && frames.at(-1)?.name === name) {
          const frame = frames.pop();
          if (frame?.numbered === true && !frame.said && frame.num !== null) {
            frames.push(frame);
            say(holders[frame.name] ?? 'paragraph', '', frame.line, frame);
            frames.pop();
          }
        }
      },
    },
    () => closed,
    (offset) => fault('This closing tag closes nothing.', offset),
  );

  function append(text: string): void {
    if (note !== null && text !== footnoteMark) {
      note.text += /^[\uFDD0-\uFDD4]$/.test(text) ? '' : text;
      return;
    }
    if (docNumber) header.symbolPrinted += text;
    const open = stretch.at(-1);
    if (open !== undefined) open.text += text;
    else if (cover > 0) header.heading += text;
    else if (frames.length > 0 && text.trim() !== '')
      stretch.push({ name: loose, text, line: line(parser.startIndex) });
  }

  for (let at = 0; at < source.length && depth < hopeless; at += portion) parser.write(source.slice(at, at + portion));
  parser.end();
  while (stretch.length > 0) finish(stretch.pop() as Stretch);
  if (faults > mostFaults)
    diagnostics.push(diagnostic('document/not-well-formed', `${faults - mostFaults} more faults of this kind.`));
  return { chunks, notes, links, header, diagnostics };
}

/** The parser, telling also of closing tags that close nothing, which it passes over. */
class WatchfulParser extends Parser {
  constructor(
    handler: Partial<Handler>,
    private readonly closed: () => number,
    private readonly astray: (offset: number) => void,
  ) {
    super(handler, { xmlMode: true });
  }

  override onclosetag(start: number, endIndex: number): void {
    const before = this.closed();
    super.onclosetag(start, endIndex);
    if (this.closed() === before) this.astray(start);
  }
}

const slash = 47;

/** The line of an offset, for offsets that only grow: one pass over the source in all. */
function lineCounter(source: string): (offset: number) => number {
  let number = 1;
  let next = source.indexOf('\n');
  return (offset) => {
    while (next >= 0 && next < offset) {
      number += 1;
      next = source.indexOf('\n', next + 1);
    }
    return number;
  };
}
