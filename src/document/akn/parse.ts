import { type Handler, Parser } from 'htmlparser2';
import { type Diagnostic, diagnostic } from '../../text/diagnostic.js';
import type { Note } from '../paragraphs.js';
import { Body } from './body.js';
import type { Chunk } from './chunks.js';
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

/**
 * Parses AKN4UN XML in one pass. Nothing is fetched and no entity beyond the five of XML is expanded; tags that do not match are
 * mended, with a diagnostic at the place.
 */
export function parse(source: string): Parsed {
  const header = new HeaderBuilder();
  const body = new Body(header);
  const events = new Events(source, header, body);
  events.run();
  body.end();
  return { chunks: body.chunks, notes: body.notes, links: body.links, header, diagnostics: events.diagnostics };
}

const slash = 47;

/** The parser's events: tells metadata from body, and notes what is not well-formed. */
class Events implements Partial<Handler> {
  readonly diagnostics: Diagnostic[] = [];
  private readonly parser: WatchfulParser;
  private readonly line: () => number;
  private depth = 0;
  /** How many `meta` elements are open; an annex has one of its own, which says nothing of the instrument. */
  private meta = 0;
  private metas = 0;
  private faults = 0;
  private truncated = false;
  closed = 0;

  constructor(
    private readonly source: string,
    private readonly header: HeaderBuilder,
    private readonly body: Body,
  ) {
    this.parser = new WatchfulParser(this, (offset) => this.fault('This closing tag closes nothing.', offset));
    const lineOf = lineCounter(source);
    this.line = () => lineOf(this.parser.startIndex);
    this.lineOf = lineOf;
  }

  private readonly lineOf: (offset: number) => number;

  run(): void {
    const { source, parser } = this;
    for (let at = 0; at < source.length && this.depth < hopeless; at += portion)
      parser.write(source.slice(at, at + portion));
    parser.end();
    if (this.faults > mostFaults) {
      this.diagnostics.push(
        diagnostic('document/not-well-formed', `${this.faults - mostFaults} more faults of this kind.`),
      );
    }
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.depth += 1;
    if (this.depth > deepest) this.truncate();
    else if (name === 'meta') {
      this.meta += 1;
      this.metas += 1;
    } else if (this.meta > 0) {
      if (this.metas === 1) this.header.open(name, attributes);
    } else {
      if (name === 'statement' || name === 'docDate' || name === 'inline') this.header.open(name, attributes);
      this.body.open(name, attributes, this.line);
    }
  }

  ontext(words: string): void {
    if (this.meta > 0) this.header.text(words);
    else if (this.depth <= deepest) this.body.text(words, this.line);
  }

  onclosetag(name: string, implied: boolean): void {
    this.closed += 1;
    this.depth -= 1;
    if (this.depth >= deepest) return;
    if (implied && this.source.charCodeAt(this.parser.endIndex - 1) !== slash)
      this.fault(`<${name}> is not closed.`, this.parser.startIndex);
    if (name === 'meta') this.meta -= 1;
    else if (this.meta > 0) this.header.close(name);
    else this.body.close(name);
  }

  private fault(message: string, offset: number): void {
    this.faults += 1;
    if (this.faults <= mostFaults)
      this.diagnostics.push(diagnostic('document/not-well-formed', message, { line: this.lineOf(offset) }));
  }

  private truncate(): void {
    if (this.truncated) return;
    this.truncated = true;
    this.diagnostics.push(
      diagnostic(
        'document/truncated',
        `Elements are nested more than ${deepest} deep here; what is deeper was left out.`,
        { line: this.line() },
      ),
    );
  }
}

/** The parser, telling also of closing tags that close nothing, which it passes over. */
class WatchfulParser extends Parser {
  constructor(
    private readonly events: Events,
    private readonly astray: (offset: number) => void,
  ) {
    super(events, { xmlMode: true });
  }

  override onclosetag(start: number, endIndex: number): void {
    const before = this.events.closed;
    super.onclosetag(start, endIndex);
    if (this.events.closed === before) this.astray(start);
  }
}

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
