import { type ActorPhrase, actorsIn, namedPhrase } from '../actors/actors.js';
import { coreAt } from '../actors/cores.js';
import { actorHeads } from '../actors/heads.js';
import { textOf } from '../actors/meanings.js';
import { deedAt, isDeedAdverb, lowAt, type Passage, says } from '../words/passage.js';
import { closesInclusion, opensInclusion } from './inclusions.js';

/** Verbs whose object is who is told ("to brief the Council", "to keep the Committee informed"). */
const telling = new Set(
  'brief briefs briefing inform informing notify notifying apprise apprising alert update keep'.split(' '),
);
/** Verbs that give something to somebody. What is given must be information, for the first group. */
const giving = new Set('provide providing furnish supply give offer make send forward'.split(' '));
const conveying = new Set(
  'report reporting submit submitted transmitted presented communicated submitting transmit transmitting present communicate communicating convey confirm address share sharing pass passing recommend disclose distribute circulate forward refer'.split(
    ' ',
  ),
);
const information = new Set(
  `report reports reporting briefing briefings information update updates recommendations recommendation observations views findings assessment assessments
   analysis list lists names data proposals notification notifications advice input inputs details account accounts communication results plan
   options study submissions submission conclusions evidence candidates copies texts text description descriptions explanation explanations
   overview documentation programme presentation experiences lessons`
    .split(/\s+/)
    .filter(Boolean),
);
const receivers = new Set(
  'council committee committees assembly secretary-general general court tribunal commission president organization members'.split(
    ' ',
  ),
);

/** Whether a phrase can receive a report that was mentioned some words before. */
const receives = (phrase: ActorPhrase): boolean =>
  receivers.has(phrase.head) || phrase.records.some((record) => record.kind === 'organ' || record.kind === 'committee');

/**
 * Who receives a report, a briefing or information between two words (codebook: `reportsTo`): behind verbs of telling, and behind the
 * "to" of what is submitted or reported.
 */
export function recipientsIn(passage: Passage, from: number, to: number): readonly ActorPhrase[] {
  const found: ActorPhrase[] = [];
  const taken = new Set<number>();
  const take = (at: number, far: boolean): boolean => {
    const read = actorsIn(passage, at, to, 'open').phrases.filter((phrase) => phrase.kind !== 'unknown');
    const list = read.length > 0 ? read : organAt(passage, at);
    const kept = far ? list.filter(receives) : list;
    for (const phrase of kept) {
      if (taken.has(phrase.from)) continue;
      taken.add(phrase.from);
      found.push(phrase);
    }
    return kept.length > 0;
  };
  // How many words ago something was mentioned that goes to somebody.
  let conveyed = -1;
  let near = false;
  let aside = false;
  let shared = -100;
  // Who hands something on hands it to whomever its "to" names.
  let handed = -100;
  for (let k = from; k < to; k++) {
    const low = lowAt(passage, k);
    const before = lowAt(passage, k - 1);
    // What stands behind "including" tells of the deed's parts, unless a report of the same hands is named again.
    if (opensInclusion(passage, k, from)) aside = true;
    if (aside) {
      if (
        (/^(?:report|reports|reporting)$/.test(low) &&
          /^(?:his|its|their|her|regular|periodic|next|annual)$/.test(before)) ||
        before === 'be' ||
        closesInclusion(passage, k, to)
      )
        aside = false;
      else continue;
    }
    if (telling.has(low) && before !== 'the' && before !== 'a') {
      const at = afterAdverbs(passage, k + 1, to);
      if (
        low === 'keep' &&
        lowAt(passage, at) === 'it' &&
        /^(?:\w+ly|informed|apprised|updated|fully)$/.test(lowAt(passage, at + 1))
      ) {
        found.push(itAt(at));
      } else if (low === 'keep') {
        if (
          coreAt(passage, at, to) !== null &&
          /\b(?:informed|apprised|updated|advised|abreast|briefed)\b/.test(textOf(passage, k, Math.min(k + 25, to)))
        )
          take(at, false);
      } else if ((low !== 'update' || told(passage, at, to)) && (low !== 'briefing' || before !== 'a'))
        take(behindAside(passage, at), false);
    }
    if (giving.has(low)) {
      const at = afterAdverbs(passage, k + 1, to);
      const phrase = actorsIn(passage, at, to, 'open').phrases[0];
      if (
        phrase !== undefined &&
        phrase.kind !== 'unknown' &&
        (((lowAt(passage, phrase.to) === 'with' || lowAt(passage, phrase.to + 1) === 'with') &&
          informs(passage, phrase.to, to)) ||
          withBehindAside(passage, phrase.to, to) ||
          // "to give the Mission any information that it needs"
          (/^(?:an?|any|all|the|such|its|their)$/.test(lowAt(passage, phrase.to)) &&
            informs(passage, phrase.to, Math.min(to, phrase.to + 6))))
      ) {
        take(at, false);
      }
      // "provide to it an update"
      if (lowAt(passage, at) === 'to' && lowAt(passage, at + 1) === 'it' && informs(passage, at + 2, to))
        found.push(itAt(at + 1));
      // "provide to Member States assessments"
      for (let n = k + 1; n < to && n < k + 9; n++) {
        if (lowAt(passage, n) !== 'to') continue;
        const receiver = actorsIn(passage, n + 1, to, 'open').phrases[0] ?? organAt(passage, n + 1)[0];
        if (
          receiver !== undefined &&
          informs(
            passage,
            receiver.to,
            Math.min(to, behindAside(passage, receiver.to) + (dated(passage, receiver.to) ? 14 : 4)),
          )
        )
          take(n + 1, false);
        break;
      }
      if (low === 'make' && madeAvailable(passage, k, to)) conveyed = k;
    }
    // "that the Council be kept informed"
    if (low === 'kept' && /^(?:be|is|are)$/.test(before) && kept(passage, k, to)) {
      for (let n = Math.max(0, k - 9); n < k - 1; n++)
        if (actorsIn(passage, n, k - 1, 'open').phrases[0]?.to === k - 1 && take(n, false)) break;
    }
    // "to bring such cases to the attention of the States concerned"
    if (low === 'attention' && lowAt(passage, k + 1) === 'of' && says(passage, k - 2, 'to the')) take(k + 2, false);
    if (low === 'share' || (low === 'sharing' && before !== 'information')) {
      const at = lowAt(passage, k + 1) === 'with' ? k + 2 : -1;
      if (at > 0) take(at, false);
      shared = k;
    }
    if (
      /^(?:submitted|transmitted|presented|communicated)$/.test(low) &&
      !/^(?:be|is|are|been|also|regularly)$/.test(before)
    )
      continue;
    // "once the Government reports to the Council": others do.
    if (low === 'reports' && lowAt(passage, k + 1) === 'to' && actorHeads.has(before) && !passage.words[k]!.capital)
      continue;
    if (
      conveying.has(low) &&
      before !== 'the' &&
      before !== 'this' &&
      before !== 'present' &&
      !(low === 'present' && before !== 'to' && before !== 'and')
    ) {
      conveyed = k;
      near = true;
      if (/^(?:transmit|transmitting|forward|forwarding|convey|conveying)$/.test(low)) handed = k;
    } else if (
      information.has(low) &&
      !assists(passage, k) &&
      !/^(?:about|regarding|concerning)$/.test(before) &&
      !/^(?:has|have|had|was|were)$/.test(lowAt(passage, k + 1))
    ) {
      if (conveyed < 0 || k - conveyed > 40 || !near) near = false;
      conveyed = k;
    } else if (low === ';' || (low === 'for' && lowAt(passage, k + 1) === 'use')) conveyed = -1;
    // "that an estimate be provided to it"
    if (
      low === 'to' &&
      lowAt(passage, k + 1) === 'it' &&
      /^(?:provided|submitted|given|made|sent|transmitted)$/.test(before) &&
      /^(?:be|also)$/.test(lowAt(passage, k - 2))
    )
      found.push(itAt(k + 1));
    // "information submitted to it" tells what was sent before.
    if (
      low === 'to' &&
      /^(?:submitted|transmitted|presented|communicated|provided|made|addressed|brought|given)$/.test(before) &&
      !/^(?:be|is|are|been|also)$/.test(lowAt(passage, k - 2))
    )
      continue;
    if (low === 'to' && conveyed >= 0 && k - conveyed <= 40 && k + 1 < to && deedAt(passage, k + 1, to) < 0) {
      const close =
        (k - conveyed <= 1 &&
          lowAt(passage, conveyed) !== 'advice' &&
          !/^(?:this|that|these|such)$/.test(lowAt(passage, k + 1))) ||
        (k - conveyed <= 4 && conveying.has(lowAt(passage, conveyed))) ||
        lowAt(passage, conveyed) === 'make' ||
        k - handed <= 25;
      const at = afterAdverbs(passage, k + 1, to);
      if (take(at, !close)) {
        if (!close) conveyed = -1;
        handed = -100;
      }
    }
    // "to report to the Council through the Committee"
    if (low === 'through' && found.length > 0 && k - found.at(-1)!.to <= 1) {
      const committee = actorsIn(passage, k + 1, to, 'open').phrases[0];
      if (committee !== undefined && /^committees?$/.test(committee.head)) take(k + 1, true);
    }
    // "to the Assembly and to the States"
    if (low === 'to' && before === 'and' && found.at(-1)?.to === k - 1) take(k + 1, false);
    if (low === 'with' && k - shared < 30 && k > shared + 1 && informs(passage, shared, Math.min(to, k + 8)))
      take(k + 1, false);
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The pronoun with which the organ means itself. */
const itAt = (at: number): ActorPhrase => ({
  from: at,
  to: at + 1,
  name: at,
  core: at + 1,
  head: 'it',
  records: [],
  kind: 'pronoun',
  shared: null,
});

/** An organ's name before the noun of what it receives ("reporting to the Security Council progress on …"). */
function organAt(passage: Passage, at: number): readonly ActorPhrase[] {
  const start = lowAt(passage, at) === 'the' ? at + 1 : at;
  const name = passage.names.get(start);
  const receives = name?.records.some((record) => record.kind === 'organ' || record.kind === 'committee');
  if (name === undefined || !(receives || information.has(lowAt(passage, name.to)))) return [];
  return [namedPhrase(passage, at, start, name)];
}

/** "make this available", "make the list available". */
function madeAvailable(passage: Passage, from: number, to: number): boolean {
  let what = false;
  for (let k = from + 1; k < to && k < from + 14; k++) {
    const low = lowAt(passage, k);
    if (information.has(low) || low === 'this' || low === 'it' || low === 'them') what = true;
    if (low === 'available') return what || (k === from + 1 && informs(passage, k + 1, to));
  }
  return false;
}

function afterAdverbs(passage: Passage, i: number, to: number): number {
  let k = i;
  while (k < to && (isDeedAdverb(lowAt(passage, k)) || lowAt(passage, k) === 'back')) k++;
  return k;
}

/** "technical advice", "advice and support": help, which nobody receives as a report. */
const assists = (passage: Passage, k: number): boolean =>
  lowAt(passage, k) === 'advice' &&
  (/^(?:technical|strategic|policy|expert|legal|operational)$/.test(lowAt(passage, k - 1)) ||
    (lowAt(passage, k + 1) === 'and' &&
      /^(?:support|assistance|capacity-building|training|help|services)$/.test(lowAt(passage, k + 2))));

/** Whether "update" is said of somebody who is told, and not of a thing ("to update the mission concept"). */
function told(passage: Passage, at: number, to: number): boolean {
  const phrase = actorsIn(passage, at, to, 'open').phrases[0];
  return (
    phrase !== undefined &&
    (phrase.to >= to ||
      passage.words[phrase.to]!.mark ||
      /^(?:on|about|of|with|and|regarding|at|every|by|as|no|within|in)$|ly$/.test(lowAt(passage, phrase.to)))
  );
}

/** "to provide the Council, within six months, with recommendations" */
function withBehindAside(passage: Passage, from: number, to: number): boolean {
  if (lowAt(passage, from) !== ',') return false;
  for (let k = from + 2; k < to && k < from + 60; k++)
    if (lowAt(passage, k) === 'with' && lowAt(passage, k - 1) === ',')
      return informs(passage, k + 1, Math.min(to, k + 6));
  return false;
}

/** Whether somebody is kept informed, whatever the adverbs. */
function kept(passage: Passage, k: number, to: number): boolean {
  for (let n = k + 1; n < to && n < k + 5; n++)
    if (/^(?:informed|apprised|updated|advised|abreast|briefed)$/.test(lowAt(passage, n))) return true;
  return false;
}

/** Whether a deadline stands between who receives and what ("to the Committee no later than 12 November a report"). */
const dated = (passage: Passage, k: number): boolean =>
  says(passage, k, 'no later than') ||
  says(passage, k, 'not later than') ||
  /^(?:by|within|before|every)$/.test(lowAt(passage, k));

/** Behind what stands between commas ("to the Council, after discussion with the Committee, a report"). */
function behindAside(passage: Passage, at: number): number {
  if (lowAt(passage, at) !== ',') return at;
  for (let k = at + 2; k < at + 12; k++) if (lowAt(passage, k) === ',') return k + 1;
  return at;
}

function informs(passage: Passage, from: number, to: number): boolean {
  for (let k = from; k < to && k < from + 14; k++)
    if (information.has(lowAt(passage, k)) && lowAt(passage, k - 1) !== 'to') return true;
  return false;
}
