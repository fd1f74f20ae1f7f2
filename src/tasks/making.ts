import type { Clause, Strength } from '../clauses/clause.js';
import { type Diagnostic, diagnostic } from '../text/diagnostic.js';
import { type Quote, quoteOf } from '../text/span.js';
import { wordClass } from '../text/wordClass.js';
import type { ActorPhrase } from './actors/actors.js';
import type { Addressing } from './actors/addressing.js';
import { coreAt } from './actors/cores.js';
import { textOf } from './actors/meanings.js';
import type { Memory } from './actors/memory.js';
import { type Chapeau, gistUnder, toldUnder } from './chapeau.js';
import { gistOf } from './deeds/gist.js';
import { deedStart } from './deeds/infinitives.js';
import { distinct } from './deeds/subjects.js';
import { mandateOf } from './mandates.js';
import type { Outline } from './outline.js';
import type { Actor, Due, Task } from './task.js';
import { conditionsIn } from './terms/conditions.js';
import { deliverableIn } from './terms/deliverables.js';
import { deadlineIn } from './terms/due.js';
import { belongsBehind, foregoing } from './terms/foregoing.js';
import { reports } from './terms/informing.js';
import { recipientsIn } from './terms/recipients.js';
import { type Stretch, type StretchWords, wordsOfStretch } from './terms/stretch.js';
import { endOf, isAt, lowAt, type Passage, startOf, wordAt } from './words/passage.js';

const aboutReports = wordClass(
  'arrangement arrangements mechanism mechanisms obligation obligations requirement requirements system systems cycle cycles',
);
const cooperating = wordClass('cooperate co-operate work engage');
const giving = wordClass('provide furnish supply give');
const plainWord = wordClass(/^\w+$/);
const beginsWithCapital = /^[\p{Lu}\d]/u;
const others = /^(?:other|each|further|neighbouring)\b/i;
const givesTerm = /^(?:to )?(?:extend|renew|prolong)\b[^;]*\bmandates?\b/;

/** What a task is made from: the clause, its frame in its passage, and for an item the passage of its own. */
export interface Deed {
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

/** Makes tasks of deeds: partners, recipients, deadline, conditions, deliverable and gist. */
export class Making {
  readonly #outline: Outline;
  readonly #addressing: Addressing;
  readonly #memory: Memory;
  readonly #adopted: string | null;
  /** The last day of the mandate that a task has just given, which "the end of the mandate" means from then on. */
  #mandateEnd: string | null = null;
  readonly #note: (diagnostic: Diagnostic) => void;
  readonly #endings = new Map<string, readonly Quote[]>();
  readonly #dues = new Map<Chapeau, Due | null>();
  readonly #conditions = new Map<Chapeau, readonly Quote[]>();

  constructor(
    outline: Outline,
    addressing: Addressing,
    memory: Memory,
    adopted: string | null,
    note: (diagnostic: Diagnostic) => void,
  ) {
    this.#outline = outline;
    this.#addressing = addressing;
    this.#memory = memory;
    this.#adopted = adopted;
    this.#note = note;
  }

  /** The task that a deed is. */
  task(deed: Deed): Task {
    const { clause, passage, chapeau } = deed;
    const here = wordsOfStretch({
      label: passage.label,
      text: passage.text,
      start: passage.starts[Math.min(deed.from, passage.words.length - 1)] ?? 0,
      end: deed.end > 0 ? endOf(passage, deed.end - 1) : 0,
    });
    const partners = this.#partners(passage, clause, deed);
    const receivers = this.#recipients(passage, deed, partners);
    const due = this.#due(here) ?? (chapeau === null ? null : this.#dueOf(chapeau));
    const from = Math.min(deed.deed, deed.end);
    const first = deedStart(passage, from, deed.subject?.[0] ?? deed.from);
    const action = deed.end > from ? textOf(passage, first, deed.end) : null;
    const deliverable =
      deliverableIn(passage, from, deed.end) ??
      (this.#writes(deed) ? 'report' : chapeau && toldUnder(chapeau, passage, deed.deed, deed.nominal));
    const addressees = deed.addressees;
    if (addressees.length === 0) {
      this.#note(
        diagnostic(
          'task/addressee-none',
          `“${clause.quote}” in paragraph ${passage.label} names nobody who is to act.`,
          { span: clause.span, severity: 'info' },
        ),
      );
    }
    const task: Task = {
      paragraph: passage.label,
      verb: clause.verb,
      strength: clause.strength,
      quote: clause.quote,
      span: clause.span,
      addressees,
      // With whom information is shared receives it.
      with: (chapeau === null ? partners : distinct([...chapeau.partners, ...partners])).filter(
        (one) => !receivers.some((other) => alike(one, other)),
      ),
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
      mandate: mandateOf({ strength: clause.strength, action, addressees }),
      due,
      conditions: unlike(
        chapeau === null ? this.#before(passage, clause) : this.#conditionsOf(chapeau),
        withoutLate(passage.text, conditionsIn(here), here.start + here.text.length),
      ),
      rule: clause.rule,
    };
    if (givesMandate(task)) this.#mandateEnd = due?.date ?? null;
    this.#memory.spoken.tasked(addressees, deliverable !== null);
    return task;
  }

  /** Limiting phrases with which the chapeau of an item ends, and which hold for its clauses ("…, within existing resources: (a) Decides …"). */
  #above(passage: Passage): readonly Quote[] {
    const parent = this.#outline.parentOf(passage.label);
    if (parent === null) return nobody;
    let found = this.#endings.get(parent);
    if (found === undefined)
      this.#endings.set(parent, (found = endingConditions(parent, this.#outline.textOf(parent))));
    return found;
  }

  #before(passage: Passage, clause: Clause): readonly Quote[] {
    const above = this.#above(passage);
    if (clause.span.paragraph !== passage.label) return above;
    const before = foregoing(passage.label, passage.text, clause.span.start);
    return before.length === 0 ? above : [...above, ...before];
  }

  /** Whether the subject is itself a report ("requests that the report include …"). */
  #writes(deed: Deed): boolean {
    if (deed.subject === null) return false;
    const [from, to] = deed.subject;
    for (let k = from; k < to && k < from + 8; k++)
      if (isAt(deed.passage, k, reports))
        return (
          !isAt(deed.passage, k + 1, aboutReports) &&
          (lowAt(deed.passage, k + 1) === 'to' ||
            !isAt(deed.passage, k + 1, plainWord) ||
            coreAt(deed.passage, k + 1, to) === null)
        );
    return false;
  }

  #partners(passage: Passage, clause: Clause, deed: Deed): readonly Actor[] {
    const own = deed.chapeau === null ? wordAt(passage, clause.span.end) : 0;
    const scope = wordAt(passage, clause.scope.end);
    // A deed shared with the next verb stands behind that verb's own addressees.
    const apart = deed.chapeau === null && deed.deed >= scope;
    const found = apart
      ? [
          ...this.#addressing.partnersIn(passage, own, scope),
          ...this.#addressing.partnersIn(passage, deed.deed, deed.end),
        ]
      : this.#addressing.partnersIn(passage, own, deed.end);
    if (found.length === 0) return nobody;
    return found.filter(
      (actor) =>
        !deed.addressees.some(
          (one) =>
            alike(one, actor) ||
            // Nobody is their own partner, unless it is others of a class.
            (one.body !== null &&
              one.body === actor.body &&
              // "States, in conjunction with flag States": two of a class are two.
              one.body !== 'Member States' &&
              beginsWithCapital.test(one.body) &&
              !others.test(actor.quote)),
        ),
    );
  }

  #recipients(passage: Passage, deed: Deed, partners: readonly Actor[]): readonly Actor[] {
    const from = deed.subject !== null && this.#writes(deed) ? deed.subject[0] : Math.min(deed.deed, deed.end);
    const preface =
      deed.subject !== null && deed.subject[1] <= deed.deed
        ? recipientsIn(passage, deed.subject[0], deed.subject[1])
        : nobody;
    const own = recipientsIn(passage, from, deed.end);
    if (preface.length === 0 && own.length === 0) return nobody;
    const phrases = [...preface, ...own];
    const named: Actor[] = [];
    for (const phrase of phrases) {
      // "to keep it informed", "to report to it": the organ that speaks.
      if (phrase.kind === 'pronoun' && phrase.head === 'it') {
        // "to report to the Committee and supply it with evidence": who was just named.
        if (named.length > 0 && isAt(passage, phrase.from - 1, giving) && lowAt(passage, phrase.from - 2) === 'and')
          continue;
        named.push(withPartner(passage, deed, phrase, partners) ?? this.#addressing.organAt(passage, phrase));
      } else named.push(...this.#addressing.actors(passage, [phrase]));
    }
    const all = distinct(named);
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

  #due(stretch: StretchWords): Due | null {
    const found = deadlineIn(stretch, { adopted: this.#adopted, mandateEnd: this.#mandateEnd });
    if (found === null) return null;
    if (found.open) {
      this.#note(
        diagnostic('task/due-unresolved', `The day of “${found.due.quote}” cannot be computed.`, {
          span: found.due.span,
          severity: 'info',
        }),
      );
    }
    return found.due;
  }

  /** A chapeau's deadline and conditions hold for all of its items; they are read once. */
  #dueOf(chapeau: Chapeau): Due | null {
    let due = this.#dues.get(chapeau);
    if (due === undefined) this.#dues.set(chapeau, (due = this.#due(wordsOfStretch(chapeau.stretch))));
    return due;
  }

  #conditionsOf(chapeau: Chapeau): readonly Quote[] {
    let conditions = this.#conditions.get(chapeau);
    if (conditions === undefined)
      this.#conditions.set(chapeau, (conditions = conditionsIn(wordsOfStretch(chapeau.stretch))));
    return conditions;
  }
}

const nobody: readonly never[] = [];

/** "to cooperate with the Team and to provide it with information": the partner, and not the organ that speaks. */
function withPartner(passage: Passage, deed: Deed, { from }: ActorPhrase, partners: readonly Actor[]): Actor | null {
  if (!isAt(passage, deed.deed, cooperating) || !isAt(passage, from - 1, giving)) return null;
  const start = startOf(passage, from);
  const partner = partners.findLast(({ span }) => span.paragraph === passage.label && span.end <= start);
  if (partner === undefined) return null;
  return { ...partner, ...quoteOf(passage.label, passage.text, start, endOf(passage, from)) };
}

/** Whether two are told by the same words. */
const alike = (one: Actor, other: Actor): boolean =>
  one.span.paragraph === other.span.paragraph && one.span.start === other.span.start;

/** "Decides to extend the present mandate until 31 July": also where the body is not named. */
const givesMandate = ({ mandate, strength, action }: Task): boolean =>
  mandate === null ? strength === 'decision' && action !== null && givesTerm.test(action) : mandate !== 'terminate';

function endingConditions(label: string, printed: string): readonly Quote[] {
  const text = printed.trimEnd();
  if (!text.endsWith(':')) return [];
  const end = text.length - 1;
  const start = Math.max(text.lastIndexOf(',', end), text.lastIndexOf(';', end), end - 120);
  const ending: Stretch = { label, text: printed, start: Math.max(0, start + 1), end };
  return conditionsIn(wordsOfStretch(ending)).filter((quote) => quote.span.end >= end - 1);
}

/** Without those that stand before the next verb and are said of what it demands. */
const withoutLate = (text: string, quotes: readonly Quote[], end: number): readonly Quote[] =>
  quotes.length > 0 && belongsBehind(text, quotes[quotes.length - 1]!, end) ? quotes.slice(0, -1) : quotes;

/** Those of a task and those above it, each wording once. */
function unlike(above: readonly Quote[], own: readonly Quote[]): readonly Quote[] {
  if (above.length === 0) return own;
  const quotes = [...above, ...own];
  const seen = new Set<string>();
  return quotes.filter(({ quote }) => !seen.has(quote.toLowerCase()) && seen.add(quote.toLowerCase()));
}
