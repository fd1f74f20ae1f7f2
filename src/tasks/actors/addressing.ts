import type { Clause } from '../../clauses/clause.js';
import type { Registry } from '../../registry/registry.js';
import { type Diagnostic, diagnostic } from '../../text/diagnostic.js';
import { being, commaOrAnd, relatives, sentenceMarks } from '../../text/functionWords.js';
import { quoteOf } from '../../text/span.js';
import { wordClass } from '../../text/wordClass.js';
import type { Frame } from '../deeds/frames.js';
import { besideNoun, furtherSubjects } from '../deeds/furtherSubjects.js';
import { actsUnknown, byAgent, distinct, madeOrKept, passive } from '../deeds/subjects.js';
import type { Outline } from '../outline.js';
import type { Actor } from '../task.js';
import { nextPartner, ofAThing, partnerAt, partnersStart } from '../terms/partners.js';
import { trimmedEnd } from '../words/ends.js';
import { endOf, isAt, lowAt, type Passage, startOf } from '../words/passage.js';
import { type ActorPhrase, actorsIn } from './actors.js';
import { agentsIn, authorized, dutyHolder, holdersIn, makes, mandateOf, ownerOf } from './agents.js';
import { actorOf, resolve } from './bodies.js';
import { coreAt } from './cores.js';
import { documentNoun } from './heads.js';
import { type Meaning, meaningOf } from './meanings.js';
import type { Memory } from './memory.js';

/** What a subject that tells of its own mandate may begin with. */
const owned = wordClass('the this its his their that');
const behindDocument = wordClass('of to on in by for from');
const behindReport = wordClass('of to on by');
const pointing = wordClass('the this that these those such his its their said');
const possessive = wordClass(/'s?$/);
/** Words behind which somebody may be named of whom a clause speaks. */
const beforeSomebody = wordClass('of by to that for on with in from and between');
const withThings = new Set(['staff', 'personnel']);
const ofOrgan = /\b(?:its|their|our|(?:the )?(?:Security )?Council[’']s)\b/i;
const organBefore = /\bthe (?:security )?council\s+$/i;

/** Finds out who is meant: by a clause's frame, by a list of phrases, by "with". Notes what could not be decided. */
export class Addressing {
  readonly #outline: Outline;
  readonly #registry: Registry;
  readonly #memory: Memory;
  readonly #organName: string;
  readonly #note: (diagnostic: Diagnostic) => void;

  constructor(
    outline: Outline,
    registry: Registry,
    memory: Memory,
    organ: string,
    note: (diagnostic: Diagnostic) => void,
  ) {
    this.#outline = outline;
    this.#registry = registry;
    this.#memory = memory;
    this.#organName = organ;
    this.#note = note;
  }

  /** Who acts by a clause's frame, resolved. */
  addressees(passage: Passage, clause: Clause, frame: Frame, spoken: Clause = clause): readonly Actor[] {
    if (clause.verb === 'express intention') return this.#intending(spoken);
    const deedEnd = frame.end;
    switch (frame.kind) {
      case 'bare':
        return [];
      case 'nominal': {
        const agents = agentsIn(passage, frame.from, deedEnd);
        if (agents.length > 0) return this.actors(passage, agents);
        return this.actors(
          passage,
          clause.verb === 'authorize'
            ? authorized(passage, frame.from, deedEnd)
            : besideNoun(passage, frame.from, deedEnd, clause.verb),
        );
      }
      case 'deed':
        return this.actors(passage, holdersIn(passage, frame.deed, deedEnd));
      case 'that': {
        const [from, to] = frame.subject!;
        const document = this.#author(passage, from, to);
        if (document !== null) return document;
        // "the following shall be the main purposes of the Commission"
        const told = lowAt(passage, from) === 'the' && lowAt(passage, from + 1) === 'following';
        const holder = told
          ? dutyHolder(passage, frame.deed + 1, Math.min(deedEnd, frame.deed + 12))
          : dutyHolder(passage, from, to);
        if (holder.length > 0) return this.actors(passage, holder);
        const owner = ownerOf(passage, from, to);
        if (owner.length > 0) return this.actors(passage, owner);
        const mandate = mandateOf(passage, from, Math.min(to, from + 8));
        if (mandate.length > 0 && (from >= passage.words.length || isAt(passage, from, owned)))
          return this.actors(passage, mandate);
        const named = actorsIn(passage, from, to, 'closed').phrases;
        // "Decides that it shall review the measures": the organ that decides; "that it is vital that …" names nobody.
        if (clause.verb === 'decide' && named.length === 1 && named[0]!.kind === 'pronoun' && named[0]!.head === 'it')
          return isAt(passage, frame.deed, being) ? [] : [this.organAt(passage, named[0]!)];
        // Where the subject is a thing, whoever is named in it does not act.
        const listed = named[0]?.kind === 'unknown' ? [] : named.filter((phrase) => phrase.kind !== 'unknown');
        const further = furtherSubjects(passage, frame, clause.verb);
        if (passive(passage, frame)) {
          // Who suffers a deed does not do it; a decision is about the body that it names.
          const agents = byAgent(passage, frame);
          const about =
            clause.verb === 'decide' && agents.length === 0
              ? listed.filter((phrase) => phrase.kind === 'named' || madeOrKept(passage, frame))
              : agents;
          return this.actors(passage, [...about, ...further]);
        }
        const acting =
          listed.length > 0 ? listed : actsUnknown(passage, frame) ? actorsIn(passage, from, to, 'closed').phrases : [];
        return distinct(this.actors(passage, [...acting, ...further]));
      }
      case 'object': {
        const [from, to] = frame.subject!;
        const document = this.#author(passage, from, to);
        if (document !== null) return document;
        return this.actors(passage, [
          ...actorsIn(passage, from, to, 'closed').phrases,
          ...furtherSubjects(passage, frame, clause.verb),
        ]);
      }
    }
  }

  /** Whom the items below a deed task where it makes somebody ("to create a group …, to carry out the following tasks:"); null where it makes nobody. */
  made(passage: Passage, deed: number, to: number): readonly Actor[] | null {
    const verb = makes(passage, deed, to);
    const made = verb < 0 ? [] : holdersIn(passage, verb, to);
    return made.length === 0 ? null : this.actors(passage, made);
  }

  /** Whom a deed is about where nobody is told to do it ("to request the Committee to continue …"). */
  holders(passage: Passage, deed: number, to: number): readonly Actor[] {
    return this.actors(passage, holdersIn(passage, deed, to));
  }

  /** The organ itself, quoted by the pronoun in "expresses its intention", else by its name before the verb, else by the verb. */
  #intending(clause: Clause): readonly Actor[] {
    const passage = this.#outline.passageOf(clause.span.paragraph);
    const at = ofOrgan.exec(clause.quote);
    let [start, end] = [clause.span.start, clause.span.end];
    if (at !== null) [start, end] = [start + at.index, start + at.index + at[0].length];
    else {
      // "The Council stands ready to …"
      const subject = organBefore.exec(passage.text.slice(Math.max(0, start - 24), start));
      if (subject !== null)
        [start, end] = [start - subject[0].length, start - subject[0].length + subject[0].trimEnd().length];
    }
    const meaning = this.#organ();
    return [{ ...meaning, ...quoteOf(clause.span.paragraph, passage.text, start, end) }];
  }

  #organ(): Meaning {
    const organ = this.#registry.bodiesNamed(this.#organName)[0];
    return organ === undefined ? { body: this.#organName, bodies: null, name: this.#organName } : meaningOf(organ);
  }

  /** A pronoun that means the organ. */
  organAt(passage: Passage, phrase: ActorPhrase): Actor {
    return this.#quoted(passage, phrase.from, phrase.to, this.#organ());
  }

  /** "requests that the report include …": its author, where the text has asked for one or the words name one. */
  #author(passage: Passage, from: number, to: number): readonly Actor[] | null {
    const end = trimmedEnd(passage, from, to);
    for (let k = from; k < end && k < from + 9; k++) {
      if (passage.words[k]!.mark || (k > from && (isAt(passage, k, relatives) || isAt(passage, k, behindDocument))))
        return null;
      const owner = passage.names.get(k);
      if (owner !== undefined && owner.records.length === 1 && isAt(passage, owner.to - 1, possessive)) {
        for (let n = owner.to; n < end && n < owner.to + 5; n++) {
          if (!isAt(passage, n, documentNoun)) continue;
          return [this.#quoted(passage, from, end, meaningOf(owner.records[0]!))];
        }
        return null;
      }
      if (!isAt(passage, k, documentNoun)) continue;
      if (
        k + 1 < end &&
        !passage.words[k + 1]!.mark &&
        !isAt(passage, k + 1, behindReport) &&
        coreAt(passage, k + 1, end) !== null
      )
        return null;
      const author = this.#memory.spoken.author();
      const meaning = author ?? { body: null, bodies: null, name: null };
      if (author === null || !isAt(passage, from, pointing)) return [];
      return [this.#quoted(passage, from, Math.max(k + 1, from + 1), meaning)];
    }
    return null;
  }

  #quoted(passage: Passage, from: number, to: number, meaning: Meaning): Actor {
    return {
      ...meaning,
      ...quoteOf(passage.label, passage.text, startOf(passage, from), endOf(passage, to - 1)),
    };
  }

  /** Phrases as actors, each once, resolved by what the text said before them. */
  actors(passage: Passage, phrases: readonly ActorPhrase[]): readonly Actor[] {
    if (phrases.length === 0) return nobody;
    const actors: Actor[] = [];
    for (let n = 0; n < phrases.length; n++) {
      const phrase = phrases[n]!;
      if (beginsBefore(phrases, n, phrase.from)) continue;
      this.#memory.advance(passage, phrase.from);
      const actor = actorOf(passage, phrase, this.#registry, this.#memory);
      if (actor.body === null && actor.bodies === null) {
        this.#note(
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
  topic(passage: Passage, from: number, to: number): void {
    this.#memory.spoken.later(() => this.#spokenOf(passage, from, to));
  }

  #spokenOf(passage: Passage, from: number, to: number): readonly Meaning[] {
    for (let k = from; k < to && k < from + 40; k++) {
      const named = passage.names.get(k);
      if (named !== undefined && named.records.length === 1 && isAt(passage, named.to - 1, possessive)) {
        return [meaningOf(named.records[0]!)];
      }
      if (passage.words[k]!.mark || (k > from && named === undefined && !isAt(passage, k - 1, beforeSomebody)))
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

  /** Who is named as a partner between two words (codebook: `with`). */
  partnersIn(passage: Passage, from: number, to: number): readonly Actor[] {
    let found: Map<number, ActorPhrase> | null = null;
    for (let k = nextPartner(passage, from, to); k >= 0; k = nextPartner(passage, k + 1, to)) {
      const partner = partnerAt(passage, k);
      if (partner === null || partner.end >= to) continue;
      if (partner.row.adverbial && ofAThing(passage, k, from)) {
        k = partner.end - 1;
        continue;
      }
      found ??= new Map();
      const end = takePartners(passage, partnersStart(passage, partner.end), to, partner.row.rule, found);
      // "with the Mission, with efforts to bring peace, and with other panels"
      if (lowAt(passage, partner.end - 1) === 'with')
        for (let n = end; n < to && n < end + 30 && !isAt(passage, n, sentenceMarks); n++)
          if (
            lowAt(passage, n) === 'with' &&
            isAt(passage, n - 1, commaOrAnd) &&
            // "constructively and with sufficient authority" says how.
            !(lowAt(passage, n - 1) === 'and' && lowAt(passage, n - 2).endsWith('ly'))
          )
            takePartners(passage, n + 1, to, partner.row.rule, found);
      k = partner.end - 1;
    }
    if (found === null) return nobody;
    // Who is named twice as a partner is one partner.
    return eachPartner(this.actors(passage, [...found.values()]));
  }
}

const nobody: readonly never[] = [];

/** Whether one of the first `n` phrases begins at a word. */
function beginsBefore(phrases: readonly ActorPhrase[], n: number, from: number): boolean {
  for (let m = 0; m < n; m++) if (phrases[m]!.from === from) return true;
  return false;
}

/** "flag States and States of nationality": two of a class are two. */
function eachPartner(actors: readonly Actor[]): readonly Actor[] {
  const others = actors.filter((actor) => actor.body === 'Member States');
  if (others.length < 2) return distinct(actors);
  const quotes = new Set<string>();
  const kept = new Set(distinct(actors));
  return actors.filter((actor) => {
    if (actor.body !== 'Member States') return kept.has(actor);
    const quote = actor.quote.toLowerCase();
    return !quotes.has(quote) && quotes.add(quote);
  });
}

/** Adds the partners that a list from `start` on names to those that were found before it; gives where the list ends. */
function takePartners(
  passage: Passage,
  start: number,
  to: number,
  rule: string,
  found: Map<number, ActorPhrase>,
): number {
  const list = actorsIn(passage, start, to, 'open');
  for (const phrase of list.phrases) {
    if (phrase.kind === 'unknown' || found.has(phrase.from)) continue;
    // "together with minimal staff" says with what.
    if (rule === 'together-with' && withThings.has(phrase.head)) continue;
    found.set(phrase.from, phrase);
  }
  return list.end;
}
