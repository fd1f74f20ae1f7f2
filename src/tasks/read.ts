import type { Clause, Strength } from '../clauses/clause.js';
import type { Document, Paragraph } from '../document/document.js';
import type { Registry } from '../registry/registry.js';
import { type Diagnostic, diagnostic } from '../text/diagnostic.js';
import { type Quote, quoteOf } from '../text/span.js';
import { type ActorPhrase, actorsIn } from './actors.js';
import { agentsIn, holdersIn, mandateOf } from './agents.js';
import { actorOf, resolve } from './bodies.js';
import { type Chapeau, chapeauOf, completes, directsItself, gistUnder, type ItemsKind, itemsAre } from './chapeau.js';
import { conditionsIn } from './conditions.js';
import { coreAt } from './cores.js';
import { deadlineIn, type Stretch } from './deadlines.js';
import { deliverableIn } from './deliverables.js';
import { idle, performed, performing, tasks, within } from './directives.js';
import { sentenceEnd, trimmedEnd } from './ends.js';
import { type Frame, frameOf, furtherSubjects, thatFrame } from './frames.js';
import { gistOf } from './gist.js';
import { documentNouns } from './heads.js';
import { deedStart } from './infinitives.js';
import { itemStart } from './items.js';
import { isGerund } from './lemmas.js';
import { type Meaning, meaningOf } from './meanings.js';
import { Memory } from './memory.js';
import { partnerAt } from './partners.js';
import { lowAt, type Passage, passageOf, wordAt } from './passage.js';
import { recipientsIn } from './recipients.js';
import { actsUnknown, byAgent, distinct, heading, passive } from './subjects.js';
import type { Actor, Due, Task } from './task.js';

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
  return new TaskReader(document, clauses, registry).read();
}

/** What a task is made from: the clause, its frame in its passage, and for an item the passage of its own. */
interface Deed {
  readonly clause: Clause & { readonly strength: Strength };
  readonly passage: Passage;
  /** Where the deed begins and ends in the passage; `from` is where the words of this task begin. */
  readonly from: number;
  readonly deed: number;
  readonly end: number;
  readonly nominal: boolean;
  readonly addressees: readonly Actor[];
  readonly chapeau: Chapeau | null;
  /** Words of the subject, which may name a recipient ("reporting to the Council"). */
  readonly subject: readonly [number, number] | null;
  /** The first item that completes the deed. */
  readonly things: Passage | null;
}

class TaskReader {
  readonly #document: Document;
  readonly #registry: Registry;
  readonly #memory: Memory;
  readonly #clauses = new Map<string, Clause[]>();
  readonly #children = new Map<string, Paragraph[]>();
  readonly #paragraphs = new Map<string, Paragraph>();
  readonly #passages = new Map<string, Passage>();
  readonly #chapeaux = new Map<string, Chapeau | null>();
  readonly #tasks: Task[] = [];
  readonly #diagnostics: Diagnostic[] = [];

  constructor(document: Document, clauses: readonly Clause[], registry: Registry) {
    this.#document = document;
    this.#registry = registry;
    for (const paragraph of document.paragraphs) {
      this.#paragraphs.set(paragraph.label, paragraph);
      if (paragraph.parent === null) continue;
      const list = this.#children.get(paragraph.parent);
      if (list) list.push(paragraph);
      else this.#children.set(paragraph.parent, [paragraph]);
    }
    for (const clause of clauses) {
      const list = this.#clauses.get(clause.paragraph);
      const before = list?.at(-1);
      if (before !== undefined && within(before, clause, this.#paragraphs.get(clause.paragraph)?.text ?? ''))
        list![list!.length - 1] = { ...before, scope: { ...before.scope, end: clause.scope.end } };
      else if (list) list.push(clause);
      else this.#clauses.set(clause.paragraph, [clause]);
    }
    const passages = document.paragraphs.map((paragraph) => this.#passageOf(paragraph));
    this.#memory = new Memory(
      registry,
      document.header.symbol,
      Memory.whole(registry, document.header.symbol, passages),
    );
  }

  read(): { readonly tasks: readonly Task[]; readonly diagnostics: readonly Diagnostic[] } {
    for (const paragraph of this.#document.paragraphs) {
      const passage = this.#passageOf(paragraph);
      const own = this.#clauses.get(paragraph.label) ?? [];
      this.#item(paragraph, passage, own[0]);
      for (const [n, clause] of own.entries())
        if (n > 0 || clause.span.start > 0 || !this.#deedOfItem(paragraph, clause))
          this.#clause(paragraph, passage, own, n, clause);
      this.#memory.advance(passage, passage.words.length);
    }
    return { tasks: this.#tasks, diagnostics: this.#diagnostics };
  }

  #passageOf(paragraph: Paragraph): Passage {
    let passage = this.#passages.get(paragraph.label);
    if (!passage) this.#passages.set(paragraph.label, (passage = passageOf(paragraph, this.#registry)));
    return passage;
  }

  #clause(paragraph: Paragraph, passage: Passage, own: readonly Clause[], n: number, clause: Clause): void {
    const from = wordAt(passage, clause.span.end);
    const to = sentenceEnd(passage, from, wordAt(passage, clause.scope.end));
    this.#memory.advance(passage, wordAt(passage, clause.span.start));
    if (!tasks(clause)) {
      this.#topic(passage, from, Math.max(from, to));
      this.#memory.advance(passage, to);
      return;
    }
    const frame = this.#frame(passage, own, n, clause, from, to);
    const children = this.#children.get(paragraph.label);
    const last = n === own.length - 1;
    const addressees = this.#addressees(passage, clause, frame);
    if (clause.verb === 'decide' && idle(passage, frame, addressees)) {
      if (children !== undefined && last) this.#chapeaux.set(paragraph.label, null);
      this.#topic(passage, from, to);
      return;
    }
    if (children !== undefined && last) {
      this.#chapeaux.set(
        paragraph.label,
        chapeauOf(clause, passage, frame, addressees, this.#partnersIn(passage, from, to)),
      );
      if (!directsItself(passage, frame, this.#itemsOf(paragraph.label, completes(passage, frame)))) {
        this.#memory.tasked(addressees, false);
        this.#memory.advance(passage, to);
        return;
      }
    }
    if (frame.kind === 'bare' && frame.deed < 0 && addressees.length === 0 && frame.from >= frame.end) return;
    const deed = frame.deed >= 0 ? frame.deed : (frame.subject?.[1] ?? frame.from);
    this.#task({
      clause,
      passage,
      from: wordAt(passage, clause.span.start),
      deed,
      end: trimmedEnd(passage, Math.min(deed, frame.end), frame.end),
      nominal: frame.kind === 'nominal',
      addressees,
      chapeau: null,
      subject: frame.subject,
      things: this.#firstThing(paragraph.label),
    });
    this.#memory.advance(passage, to);
  }

  /** The frame of a clause; where it names who acts and leaves the deed to the next verb ("Urges X and requests Y to …"), that verb's deed. */
  #frame(passage: Passage, own: readonly Clause[], n: number, clause: Clause, from: number, to: number): Frame {
    if (performing.has(clause.verb)) return performed(passage, wordAt(passage, clause.span.start), from, to);
    const next = own[n + 1];
    // "Requests and encourages X to …": two verbs with all in common.
    if (
      next !== undefined &&
      next.strength !== null &&
      next.span.start - clause.span.end < 12 &&
      /^[\s,]*(?:and)?[\s,]*$/.test(passage.text.slice(clause.span.end, next.span.start))
    )
      return this.#frame(
        passage,
        own,
        n + 1,
        next,
        wordAt(passage, next.span.end),
        sentenceEnd(passage, wordAt(passage, next.span.end), wordAt(passage, next.scope.end)),
      );
    const frame = frameOf(passage, clause.verb, from, to);
    if (frame.deed >= 0 || frame.kind !== 'object' || next === undefined || next.strength === null) return frame;
    const and = lowAt(passage, to - 1) === 'and' || lowAt(passage, to - 1) === ',';
    if (!and || to - from > 40) return frame;
    const after = frameOf(passage, next.verb, wordAt(passage, next.span.end), wordAt(passage, next.scope.end));
    return after.deed >= 0 && after.kind === 'object' ? { ...frame, deed: after.deed, end: after.end } : frame;
  }

  #firstThing(label: string): Passage | null {
    const first = this.#children.get(label)?.[0];
    return first !== undefined && this.#itemsOf(label) === 'things' ? this.#passageOf(first) : null;
  }

  /** What the items of a paragraph are: clauses, deeds or things. */
  #itemsOf(label: string, complete = false): ItemsKind {
    const children = this.#children.get(label) ?? [];
    return itemsAre(
      children.map((child) => this.#passageOf(child)),
      children.map((child) => {
        const first = this.#clauses.get(child.label)?.[0];
        return first !== undefined && first.span.start === 0 && !this.#deedOfItem(child, first);
      }),
      complete,
    );
  }

  /** Whether the verb that opens an item is a deed under its chapeau and not the organ speaking ("Supporting the Government …"). */
  #deedOfItem(paragraph: Paragraph, first: Clause): boolean {
    if (paragraph.parent === null || paragraph.kind === 'preambular') return false;
    const opening = lowAt(this.#passageOf(paragraph), 0);
    return (
      isGerund(opening) &&
      (first.strength === null ||
        /^(?:creating|establishing|maintaining|extending|inviting|appointing|encouraging|prohibiting|recommending)$/.test(
          opening,
        )) &&
      this.#governing(paragraph.parent) !== null
    );
  }

  /** What an item says before the first verb of the organ in it, under the verb of its chapeau. */
  #item(paragraph: Paragraph, passage: Passage, first: Clause | undefined): void {
    if (paragraph.parent === null || paragraph.label.includes(':end')) return;
    const chapeau = this.#governing(paragraph.parent);
    if (chapeau === null) return;
    const opening = first !== undefined && first.span.start === 0 && this.#deedOfItem(paragraph, first);
    const spoken = opening
      ? this.#clauses.get(paragraph.label)?.find((clause, n) => n > 0 && clause.strength !== null)
      : first;
    const to = spoken === undefined ? passage.words.length : wordAt(passage, spoken.span.start);
    const words = trimmedEnd(passage, 0, to);
    if (words === 0 || (spoken !== undefined && words < 2)) return;
    const start = itemStart(passage, words, completes(chapeau.passage, chapeau.frame));
    if (
      chapeau.frame.kind === 'bare' &&
      chapeau.addressees.length === 0 &&
      chapeau.clause.verb !== 'express intention'
    ) {
      this.#continuation(paragraph, passage, chapeau, to);
      return;
    }
    const children = this.#children.get(paragraph.label);
    if (start.kind === 'thing' && (children !== undefined || !chapeau.things)) return;
    if (children !== undefined && heading(passage)) return;
    if (children !== undefined && start.at >= words - 1) return;
    if (chapeau.frame.kind === 'nominal' && start.kind === 'thing') return;
    if (start.kind === 'that' && chapeau.frame.kind !== 'that') {
      this.#continuation(paragraph, passage, chapeau, to);
      return;
    }
    this.#task({
      clause: chapeau.clause as Deed['clause'],
      passage,
      from: 0,
      deed: start.at,
      end: words,
      nominal: start.kind === 'thing',
      addressees: chapeau.addressees,
      chapeau,
      subject: null,
      things: null,
    });
  }

  /** An item that names its own subject under a chapeau that has none ("Decides that: (a) All States shall …"). */
  #continuation(paragraph: Paragraph, passage: Passage, chapeau: Chapeau, to: number): void {
    const clause = chapeau.clause;
    const that =
      lowAt(passage, 0) === 'that' ||
      lowAt(passage, chapeau.frame.from) === 'that' ||
      lowAt(passage, chapeau.frame.from - 1) === 'that' ||
      clause.verb === 'decide' ||
      clause.verb === 'demand' ||
      clause.verb === 'recommend';
    const lead = lowAt(passage, 0) === 'that' || lowAt(passage, 0) === 'to' ? 0 : -1;
    const frame = lead === 0 || !that ? frameOf(passage, clause.verb, 0, to) : thatFrame(passage, clause.verb, 0, to);
    const local = { ...clause, paragraph: paragraph.label };
    const addressees = this.#addressees(passage, { ...local, span: clause.span }, frame, clause);
    const all = addressees.length > 0 ? addressees : chapeau.addressees;
    if (clause.verb === 'decide' && idle(passage, frame, all)) return;
    if (this.#children.has(paragraph.label)) {
      this.#chapeaux.set(paragraph.label, chapeauOf(clause, passage, frame, all, this.#partnersIn(passage, 0, to)));
      if (!directsItself(passage, frame, this.#itemsOf(paragraph.label, completes(passage, frame)))) return;
    }
    const deed = frame.deed >= 0 ? frame.deed : frame.from;
    this.#task({
      clause: clause as Deed['clause'],
      passage,
      from: 0,
      deed,
      end: trimmedEnd(passage, Math.min(deed, frame.end), frame.end),
      nominal: frame.kind === 'nominal',
      addressees: all,
      chapeau,
      subject: frame.subject,
      things: this.#firstThing(paragraph.label),
    });
  }

  /** The chapeau whose last clause governs an item, looked up once for each paragraph; null where that clause tasks nobody. */
  #governing(label: string): Chapeau | null {
    const known = this.#chapeaux.get(label);
    if (known !== undefined) return known;
    let found: Chapeau | null = null;
    if ((this.#clauses.get(label)?.length ?? 0) === 0) {
      const parent = this.#paragraphs.get(label)?.parent ?? null;
      this.#chapeaux.set(label, null);
      found = parent === null ? null : this.#governing(parent);
    }
    this.#chapeaux.set(label, found);
    return found;
  }

  /** Who acts by a clause's frame, resolved. */
  #addressees(passage: Passage, clause: Clause, frame: Frame, spoken: Clause = clause): readonly Actor[] {
    if (clause.verb === 'express intention') return this.#organ(spoken);
    const deedEnd = frame.end;
    switch (frame.kind) {
      case 'bare':
        return [];
      case 'nominal':
        return this.#actors(passage, agentsIn(passage, frame.from, deedEnd));
      case 'deed':
        return this.#actors(passage, holdersIn(passage, frame.deed, deedEnd));
      case 'that': {
        const [from, to] = frame.subject!;
        const document = this.#author(passage, from, to);
        if (document !== null) return document;
        const mandate = mandateOf(passage, from, Math.min(to, from + 8));
        if (mandate.length > 0 && /^(?:the|this|its|his|their|that)?$/.test(lowAt(passage, from)))
          return this.#actors(passage, mandate);
        const named = actorsIn(passage, from, to, 'closed').phrases;
        // Where the subject is a thing, whoever is named in it does not act.
        const listed = named[0]?.kind === 'unknown' ? [] : named.filter((phrase) => phrase.kind !== 'unknown');
        const further = furtherSubjects(passage, frame, clause.verb);
        if (passive(passage, frame)) {
          // Who suffers a deed does not do it; a decision is about the body that it names.
          const agents = byAgent(passage, frame);
          const about =
            clause.verb === 'decide' && agents.length === 0
              ? listed.filter((phrase) => phrase.kind === 'named')
              : agents;
          return this.#actors(passage, [...about, ...further]);
        }
        const acting =
          listed.length > 0 ? listed : actsUnknown(passage, frame) ? actorsIn(passage, from, to, 'closed').phrases : [];
        return distinct(this.#actors(passage, [...acting, ...further]));
      }
      case 'object': {
        const [from, to] = frame.subject!;
        const document = this.#author(passage, from, to);
        if (document !== null) return document;
        return this.#actors(passage, [
          ...actorsIn(passage, from, to, 'closed').phrases,
          ...furtherSubjects(passage, frame, clause.verb),
        ]);
      }
    }
  }

  /** The organ itself, quoted by the pronoun in "expresses its intention", else by its name before the verb, else by the verb. */
  #organ(clause: Clause): readonly Actor[] {
    const passage = this.#passageOf(this.#paragraphs.get(clause.span.paragraph)!);
    const at = /\b(?:its|their|our)\b/i.exec(clause.quote);
    let [start, end] = [clause.span.start, clause.span.end];
    if (at !== null) [start, end] = [start + at.index, start + at.index + at[0].length];
    else {
      // "The Council stands ready to …"
      const subject = /\bthe (?:security )?council\s+$/i.exec(passage.text.slice(Math.max(0, start - 24), start));
      if (subject !== null)
        [start, end] = [start - subject[0].length, start - subject[0].length + subject[0].trimEnd().length];
    }
    const organ = this.#registry.bodiesNamed(this.#document.header.organ)[0];
    const meaning: Meaning =
      organ === undefined
        ? { body: this.#document.header.organ, bodies: null, name: this.#document.header.organ }
        : meaningOf(organ);
    return [{ ...meaning, ...quoteOf(clause.span.paragraph, passage.text, start, end) }];
  }

  /** "requests that the report include …": its author, where the text has asked for one or the words name one. */
  #author(passage: Passage, from: number, to: number): readonly Actor[] | null {
    const end = trimmedEnd(passage, from, to);
    for (let k = from; k < end && k < from + 9; k++) {
      const low = lowAt(passage, k);
      if (passage.words[k]!.mark || (k > from && /^(?:of|to|on|in|by|for|from)$/.test(low))) return null;
      const possessive = passage.names.get(k);
      if (
        possessive !== undefined &&
        possessive.records.length === 1 &&
        /'s?$/.test(lowAt(passage, possessive.to - 1))
      ) {
        for (let n = possessive.to; n < end && n < possessive.to + 5; n++) {
          if (!documentNouns.has(lowAt(passage, n))) continue;
          return [this.#quoted(passage, from, end, meaningOf(possessive.records[0]!))];
        }
        return null;
      }
      if (!documentNouns.has(low)) continue;
      if (
        coreAt(passage, k + 1, end) !== null &&
        !/^(?:of|to|on|by)$/.test(lowAt(passage, k + 1)) &&
        !passage.words[k + 1]!.mark
      )
        return null;
      const author = this.#memory.author();
      const meaning = author ?? { body: null, bodies: null, name: null };
      const first = lowAt(passage, from);
      if (author === null || !/^(?:the|this|that|these|those|such|his|its|their|said)$/.test(first)) return [];
      return [this.#quoted(passage, from, Math.max(k + 1, from + 1), meaning)];
    }
    return null;
  }

  #quoted(passage: Passage, from: number, to: number, meaning: Meaning): Actor {
    return {
      ...meaning,
      ...quoteOf(passage.label, passage.text, passage.words[from]!.start, passage.words[to - 1]!.end),
    };
  }

  #actors(passage: Passage, phrases: readonly ActorPhrase[]): readonly Actor[] {
    const actors: Actor[] = [];
    const seen = new Set<number>();
    for (const phrase of phrases) {
      if (seen.has(phrase.from)) continue;
      seen.add(phrase.from);
      this.#memory.advance(passage, phrase.from);
      const actor = actorOf(passage, phrase, this.#registry, this.#memory);
      if (actor.body === null && actor.bodies === null) {
        this.#diagnostics.push(
          diagnostic(
            'task/pointer-unresolved',
            `What “${actor.quote}” means in paragraph ${actor.span.paragraph} could not be decided.`,
            { span: actor.span, severity: 'info' },
          ),
        );
      }
      actors.push(actor);
    }
    return actors;
  }

  /** Remembers whom a clause that tasks nobody speaks of. */
  #topic(passage: Passage, from: number, to: number): void {
    this.#memory.speaksOfLater(() => this.#spokenOf(passage, from, to));
  }

  #spokenOf(passage: Passage, from: number, to: number): readonly Meaning[] {
    for (let k = from; k < to && k < from + 40; k++) {
      const named = passage.names.get(k);
      if (named !== undefined && named.records.length === 1 && /'s?$/.test(lowAt(passage, named.to - 1))) {
        return [meaningOf(named.records[0]!)];
      }
      if (
        passage.words[k]!.mark ||
        (k > from &&
          !/^(?:of|by|to|that|for|on|with|in|from|and|between)$/.test(lowAt(passage, k - 1)) &&
          !(named !== undefined))
      )
        continue;
      const core = coreAt(passage, k, to);
      if (core === null || core.kind === 'pronoun') continue;
      const list = actorsIn(passage, k, to, 'open').phrases.filter(
        (phrase) => phrase.kind === 'named' || phrase.kind === 'common',
      );
      if (list.length === 0) continue;
      return list
        .map((phrase) => resolve(passage, phrase, this.#registry, this.#memory))
        .filter((meaning) => meaning.body !== null || meaning.bodies !== null);
    }
    return [];
  }

  #task(deed: Deed): void {
    const { clause, passage, chapeau } = deed;
    const here: Stretch = {
      label: passage.label,
      text: passage.text,
      start: passage.words[Math.min(deed.from, passage.words.length - 1)]?.start ?? 0,
      end: deed.end > 0 ? passage.words[deed.end - 1]!.end : 0,
    };
    const above = chapeau === null ? [] : [chapeau.stretch];
    const partners = this.#partners(passage, clause, deed);
    const receivers = this.#recipients(passage, deed);
    const due = this.#due([here, ...above]);
    const from = Math.min(deed.deed, deed.end);
    const first = deedStart(passage, from, deed.subject?.[0] ?? deed.from);
    const action =
      deed.end > from ? passage.text.slice(passage.words[first]!.start, passage.words[deed.end - 1]!.end) : null;
    const deliverable =
      deliverableIn(passage, deed.nominal && deed.subject === null ? from : from, deed.end) ??
      (this.#writes(deed) ? 'report' : null);
    const addressees = deed.addressees;
    if (addressees.length === 0) {
      this.#diagnostics.push(
        diagnostic(
          'task/addressee-none',
          `“${clause.quote}” in paragraph ${passage.label} names nobody who is to act.`,
          { span: clause.span, severity: 'info' },
        ),
      );
    }
    this.#tasks.push({
      paragraph: passage.label,
      verb: clause.verb,
      strength: clause.strength,
      quote: clause.quote,
      span: clause.span,
      addressees,
      with: chapeau === null ? partners : [...chapeau.partners, ...partners],
      reportsTo: receivers,
      action: action === null || action === '' ? null : action,
      gist:
        (chapeau !== null && deed.nominal ? gistUnder(chapeau, passage, from, deed.end) : null) ??
        gistOf(passage, from, deed.end, deed.nominal, {
          not: first < from,
          subject: deed.subject,
          items: deed.things,
        }),
      deliverable,
      due,
      conditions: [...this.#above(passage, chapeau), ...conditionsIn([...above, here])],
      rule: clause.rule,
    });
    this.#memory.tasked(addressees, deliverable !== null);
  }

  /** Limiting phrases with which the chapeau of an item ends, and which hold for its clauses ("…, within existing resources: (a) Decides …"). */
  #above(passage: Passage, chapeau: Chapeau | null): readonly Quote[] {
    const parent = this.#paragraphs.get(passage.label)?.parent ?? null;
    if (chapeau !== null || parent === null) return [];
    const text = this.#paragraphs.get(parent)?.text ?? '';
    if (!text.trimEnd().endsWith(':')) return [];
    const end = text.trimEnd().length - 1;
    const start = Math.max(text.lastIndexOf(',', end), text.lastIndexOf(';', end), end - 120);
    return conditionsIn([{ label: parent, text, start: Math.max(0, start + 1), end }]).filter(
      (quote) => quote.span.end >= end - 1,
    );
  }

  /** Whether the subject is itself a report ("requests that the report include …"). */
  #writes(deed: Deed): boolean {
    if (deed.subject === null) return false;
    const [from, to] = deed.subject;
    for (let k = from; k < to && k < from + 8; k++)
      if (/^(?:report|reports|reporting)$/.test(lowAt(deed.passage, k)))
        return (
          coreAt(deed.passage, k + 1, to) === null ||
          !/^(?:\w+)$/.test(lowAt(deed.passage, k + 1)) ||
          lowAt(deed.passage, k + 1) === 'to'
        );
    return false;
  }

  #partners(passage: Passage, clause: Clause, deed: Deed): readonly Actor[] {
    const own = deed.chapeau === null ? wordAt(passage, clause.span.end) : 0;
    const scope = wordAt(passage, clause.scope.end);
    // A deed shared with the next verb stands behind that verb's own addressees.
    const apart = deed.chapeau === null && deed.deed >= scope;
    const found = apart
      ? [...this.#partnersIn(passage, own, scope), ...this.#partnersIn(passage, deed.deed, deed.end)]
      : this.#partnersIn(passage, own, deed.end);
    return found.filter(
      (actor) =>
        !deed.addressees.some(
          (one) => one.span.paragraph === actor.span.paragraph && one.span.start === actor.span.start,
        ),
    );
  }

  #partnersIn(passage: Passage, from: number, to: number): readonly Actor[] {
    const found: ActorPhrase[] = [];
    const taken = new Set<number>();
    for (let k = from; k < to; k++) {
      const partner = partnerAt(passage, k);
      if (partner === null || partner.end >= to) continue;
      for (const phrase of actorsIn(passage, partner.end, to, 'open').phrases) {
        if (phrase.kind === 'unknown' || taken.has(phrase.from)) continue;
        taken.add(phrase.from);
        found.push(phrase);
      }
      k = partner.end - 1;
    }
    // Who is named twice as a partner is one partner.
    return distinct(this.#actors(passage, found));
  }

  #recipients(passage: Passage, deed: Deed): readonly Actor[] {
    const from = deed.subject !== null && this.#writes(deed) ? deed.subject[0] : Math.min(deed.deed, deed.end);
    const preface =
      deed.subject !== null && deed.subject[1] <= deed.deed
        ? recipientsIn(passage, deed.subject[0], deed.subject[1])
        : [];
    const all = distinct(this.#actors(passage, [...preface, ...recipientsIn(passage, from, deed.end)]));
    return all.filter(
      (actor) =>
        !deed.addressees.some(
          (one) =>
            one.span.paragraph === actor.span.paragraph &&
            one.span.start <= actor.span.start &&
            actor.span.end <= one.span.end,
        ),
    );
  }

  #due(stretches: readonly Stretch[]): Due | null {
    for (const stretch of stretches) {
      const found = deadlineIn(stretch, this.#document.header.adopted);
      if (found === null) continue;
      if (found.open) {
        this.#diagnostics.push(
          diagnostic('task/due-unresolved', `The day of “${found.due.quote}” cannot be computed.`, {
            span: found.due.span,
            severity: 'info',
          }),
        );
      }
      return found.due;
    }
    return null;
  }
}
