import type { Clause } from '../clauses/clause.js';
import type { Document, Paragraph } from '../document/document.js';
import type { Registry } from '../registry/registry.js';
import type { Diagnostic } from '../text/diagnostic.js';
import { wordClass } from '../text/wordClass.js';
import { Addressing } from './actors/addressing.js';
import { Memory } from './actors/memory.js';
import { wholeOf } from './actors/mentions.js';
import {
  announces,
  below,
  type Chapeau,
  chapeauOf,
  completes,
  directsItself,
  handedOn,
  isName,
  leadsTo,
  setsConditions,
} from './chapeau.js';
import { idle, performed, performing, tasks } from './deeds/directives.js';
import { type Frame, frameOf } from './deeds/frames.js';
import { heading } from './deeds/subjects.js';
import { thatFrame } from './deeds/thatClauses.js';
import { ItemKinds } from './itemKinds.js';
import { itemStart, sentenceIn } from './items.js';
import { type Deed, Making } from './making.js';
import { Outline } from './outline.js';
import type { Task } from './task.js';
import { sentenceEnd, trimmedEnd } from './words/ends.js';
import { lowAt, type Passage, wordAt } from './words/passage.js';

/** What stands between two verbs with all in common ("Requests and encourages X to …"). */
const joinedVerbs = /^[\s,]*(?:and)?[\s,]*$/;
const quotation = wordClass('“ " «');

/**
 * The tasks of a document in order: who is directed, asked, authorized or encouraged by the organ to do what, with whom, for whom and
 * until when. `clauses` are those of the same document. Never throws; a pointer that could not be resolved, a deadline whose day is
 * not told and a task that names nobody get diagnostics.
 */
export function readTasks(
  document: Document,
  clauses: readonly Clause[],
  registry: Registry,
): { readonly tasks: readonly Task[]; readonly diagnostics: readonly Diagnostic[] } {
  return new TaskReader(document, clauses.map(asTasking), registry).read();
}

/** Whatever the verb by which the organ means to act itself, as a task it expresses its intention. */
const asTasking = (clause: Clause): Clause =>
  clause.strength === 'intention' ? { ...clause, verb: 'express intention' } : clause;

class TaskReader {
  readonly #document: Document;
  readonly #outline: Outline;
  readonly #memory: Memory;
  readonly #addressing: Addressing;
  readonly #making: Making;
  readonly #chapeaux = new Map<string, Chapeau | null>();
  readonly #items: ItemKinds;
  readonly #tasks: Task[] = [];
  readonly #diagnostics: Diagnostic[] = [];

  constructor(document: Document, clauses: readonly Clause[], registry: Registry) {
    const { symbol, organ, adopted } = document.header;
    const note = (diagnostic: Diagnostic): void => {
      this.#diagnostics.push(diagnostic);
    };
    this.#document = document;
    this.#outline = new Outline(document, clauses, registry);
    this.#items = new ItemKinds(this.#outline, (label) => this.#governing(label));
    this.#memory = new Memory(registry, symbol, wholeOf(registry, symbol, this.#outline.passages()), adopted);
    this.#addressing = new Addressing(this.#outline, registry, this.#memory, organ, note);
    this.#making = new Making(this.#outline, this.#addressing, this.#memory, adopted, note);
  }

  read(): { readonly tasks: readonly Task[]; readonly diagnostics: readonly Diagnostic[] } {
    for (const paragraph of this.#document.paragraphs) {
      const passage = this.#outline.passageOf(paragraph.label);
      const own = this.#outline.clausesOf(paragraph.label);
      this.#item(paragraph, passage, own[0]);
      for (const [n, clause] of own.entries())
        if (n > 0 || clause.span.start > 0 || !this.#items.isDeed(paragraph, clause))
          this.#clause(paragraph, passage, own, n, clause);
      this.#memory.advance(passage, passage.words.length);
    }
    return { tasks: this.#tasks, diagnostics: this.#diagnostics };
  }

  #clause(paragraph: Paragraph, passage: Passage, own: readonly Clause[], n: number, clause: Clause): void {
    const from = wordAt(passage, clause.span.end);
    const to = sentenceEnd(passage, from, wordAt(passage, clause.scope.end));
    this.#memory.advance(passage, wordAt(passage, clause.span.start));
    if (!tasks(clause)) {
      this.#addressing.topic(passage, from, Math.max(from, to));
      this.#memory.advance(passage, to);
      return;
    }
    const frame = this.#frame(passage, own, n, clause, from, to);
    const children = this.#outline.itemsOf(paragraph.label);
    const last = n === own.length - 1;
    const addressees = this.#addressing.addressees(passage, clause, frame);
    if (clause.verb === 'decide' && idle(passage, frame, addressees)) {
      if (children.length > 0 && last) this.#chapeaux.set(paragraph.label, null);
      this.#addressing.topic(passage, from, to);
      return;
    }
    if (children.length > 0 && last && setsConditions(passage)) this.#chapeaux.set(paragraph.label, null);
    else if (children.length > 0 && last) {
      const made = this.#addressing.made(passage, frame.deed, trimmedEnd(passage, from, to));
      const chapeau = chapeauOf(clause, passage, frame, addressees, this.#addressing.partnersIn(passage, from, to));
      this.#chapeaux.set(paragraph.label, made === null ? chapeau : handedOn(chapeau, made));
      if (!directsItself(passage, frame, this.#items.kindOf(paragraph.label, completes(passage, frame)))) {
        this.#memory.spoken.tasked(addressees, false);
        this.#memory.advance(passage, to);
        return;
      }
    }
    if (frame.kind === 'bare' && frame.deed < 0 && addressees.length === 0 && frame.from >= frame.end) return;
    const deed = frame.deed >= 0 ? frame.deed : (frame.subject?.[1] ?? frame.from);
    this.#tasks.push(
      this.#making.task({
        clause,
        passage,
        from: wordAt(passage, clause.span.start),
        deed,
        end: trimmedEnd(passage, Math.min(deed, frame.end), frame.end),
        nominal: frame.kind === 'nominal',
        addressees,
        chapeau: null,
        subject: frame.subject,
        things: this.#items.firstThing(paragraph.label),
      }),
    );
    this.#memory.advance(passage, to);
  }

  /** The frame of a clause; where it names who acts and leaves the deed to the next verb ("Urges X and requests Y to …"), that verb's deed. */
  #frame(
    passage: Passage,
    own: readonly Clause[],
    n: number,
    clause: Clause,
    from: number,
    to: number,
    shared = 0,
  ): Frame {
    if (performing.has(clause.verb)) return performed(passage, wordAt(passage, clause.span.start), from, to);
    const next = own[n + 1];
    // "Requests and encourages X to …": two verbs with all in common.
    if (
      shared < 4 &&
      next !== undefined &&
      next.strength !== null &&
      next.span.start - clause.span.end < 12 &&
      joinedVerbs.test(passage.text.slice(clause.span.end, next.span.start))
    )
      return this.#frame(
        passage,
        own,
        n + 1,
        next,
        wordAt(passage, next.span.end),
        sentenceEnd(passage, wordAt(passage, next.span.end), wordAt(passage, next.scope.end)),
        shared + 1,
      );
    const frame = frameOf(passage, clause.verb, from, to);
    if (frame.deed >= 0 || frame.kind !== 'object' || next === undefined || next.strength === null) return frame;
    const and = lowAt(passage, to - 1) === 'and' || lowAt(passage, to - 1) === ',';
    if (!and || to - from > 40) return frame;
    const after = frameOf(passage, next.verb, wordAt(passage, next.span.end), wordAt(passage, next.scope.end));
    return after.deed >= 0 && after.kind === 'object' ? { ...frame, deed: after.deed, end: after.end } : frame;
  }

  /** What an item says before the first verb of the organ in it, under the verb of its chapeau. */
  #item(paragraph: Paragraph, passage: Passage, first: Clause | undefined): void {
    if (paragraph.parent === null || paragraph.label.includes(':end')) return;
    const chapeau = this.#governing(paragraph.parent);
    if (chapeau === null) return;
    const opening = first !== undefined && first.span.start === 0 && this.#items.isDeed(paragraph, first);
    const spoken = opening
      ? this.#outline.clausesOf(paragraph.label).find((clause, n) => n > 0 && clause.strength !== null)
      : first;
    const to = spoken === undefined ? passage.words.length : wordAt(passage, spoken.span.start);
    const words = trimmedEnd(passage, 0, to);
    // A rule or an article that is quoted asks nobody.
    if (quotation.has(passage.words[0])) return;
    if (words === 0 || (spoken !== undefined && words < 2)) return;
    const start = itemStart(passage, words, completes(chapeau.passage, chapeau.frame));
    if (
      chapeau.frame.kind === 'bare' &&
      chapeau.addressees.length === 0 &&
      chapeau.clause.verb !== 'express intention' &&
      !leadsTo(chapeau)
    ) {
      this.#continuation(paragraph, passage, chapeau, to);
      return;
    }
    if (announces(chapeau)) {
      const sentence = sentenceIn(passage, to);
      if (sentence !== null || start.kind === 'thing') {
        const announced = sentence ?? frameOf(passage, chapeau.clause.verb, 0, to);
        this.#continuation(paragraph, passage, chapeau, to, announced);
        return;
      }
    }
    const children = this.#outline.itemsOf(paragraph.label);
    if (children.length > 0 && start.kind === 'deed') {
      const made = this.#addressing.made(passage, start.at, words);
      if (made !== null) this.#chapeaux.set(paragraph.label, handedOn({ ...chapeau, things: true }, made));
    }
    if (start.kind === 'thing' && (children.length > 0 || !chapeau.things || isName(passage))) return;
    if (children.length > 0 && heading(passage)) return;
    if (children.length > 0 && start.at >= words - 1) return;
    if (children.length > 0 && start.kind !== 'thing' && !this.#chapeaux.has(paragraph.label)) {
      const own = below(chapeau, passage, start.at, words, this.#addressing.partnersIn(passage, 0, words));
      this.#chapeaux.set(paragraph.label, own);
      if (!directsItself(passage, own.frame, this.#items.kindOf(paragraph.label, completes(passage, own.frame))))
        return;
    }
    if (chapeau.frame.kind === 'nominal' && start.kind === 'thing') return;
    if (start.kind === 'that' && chapeau.frame.kind !== 'that') {
      this.#continuation(paragraph, passage, chapeau, to);
      return;
    }
    this.#tasks.push(
      this.#making.task({
        clause: chapeau.clause as Deed['clause'],
        passage,
        from: 0,
        deed: start.at,
        end: words,
        nominal: start.kind === 'thing',
        addressees: leadsTo(chapeau) ? this.#addressing.holders(passage, start.at, words) : chapeau.addressees,
        chapeau,
        subject: null,
        things: null,
      }),
    );
  }

  /**
   * An item that names its own subject under a chapeau that has none ("Decides that: (a) All States shall …"); `told` where its frame
   * is known.
   */
  #continuation(paragraph: Paragraph, passage: Passage, chapeau: Chapeau, to: number, told?: Frame): void {
    const clause = chapeau.clause;
    const that =
      lowAt(passage, 0) === 'that' ||
      lowAt(passage, chapeau.frame.from) === 'that' ||
      lowAt(passage, chapeau.frame.from - 1) === 'that' ||
      clause.verb === 'decide' ||
      clause.verb === 'demand' ||
      clause.verb === 'recommend';
    const lead = lowAt(passage, 0) === 'that' || lowAt(passage, 0) === 'to' ? 0 : -1;
    const frame =
      told ?? (lead === 0 || !that ? frameOf(passage, clause.verb, 0, to) : thatFrame(passage, clause.verb, 0, to));
    const local = { ...clause, paragraph: paragraph.label };
    const addressees = this.#addressing.addressees(passage, { ...local, span: clause.span }, frame, clause);
    const all = addressees.length > 0 ? addressees : chapeau.addressees;
    if (clause.verb === 'decide' && idle(passage, frame, all)) return;
    if (this.#outline.itemsOf(paragraph.label).length > 0) {
      const made = this.#addressing.made(passage, frame.deed, trimmedEnd(passage, 0, to));
      const own = chapeauOf(clause, passage, frame, all, this.#addressing.partnersIn(passage, 0, to));
      this.#chapeaux.set(paragraph.label, made === null ? own : handedOn(own, made));
      if (!directsItself(passage, frame, this.#items.kindOf(paragraph.label, completes(passage, frame)))) return;
    }
    const deed = frame.deed >= 0 ? frame.deed : frame.from;
    this.#tasks.push(
      this.#making.task({
        clause: clause as Deed['clause'],
        passage,
        from: 0,
        deed,
        end: trimmedEnd(passage, Math.min(deed, frame.end), frame.end),
        nominal: frame.kind === 'nominal',
        addressees: all,
        chapeau,
        subject: frame.subject,
        things: this.#items.firstThing(paragraph.label),
      }),
    );
  }

  /** The chapeau whose last clause governs an item, looked up once for each paragraph; null where that clause tasks nobody. */
  #governing(label: string): Chapeau | null {
    const known = this.#chapeaux.get(label);
    if (known !== undefined) return known;
    let found: Chapeau | null = null;
    if (this.#outline.clausesOf(label).length === 0 && !setsConditions(this.#outline.passageOf(label))) {
      const parent = this.#outline.parentOf(label);
      this.#chapeaux.set(label, null);
      found = parent === null ? null : this.#governing(parent);
    }
    this.#chapeaux.set(label, found);
    return found;
  }
}
