import { apostrophes } from '../../text/functionWords.js';
import { wordClass } from '../../text/wordClass.js';
import { lemmaOf } from '../deeds/lemmas.js';
import { skipAdjunct } from '../deeds/preludes.js';
import { partnerPhraseAt } from '../terms/partners.js';
import { deedAt, isAt, lowAt, type Passage } from '../words/passage.js';
import { type ActorPhrase, actorsIn, namedPhrase } from './actors.js';
import { coreAt } from './cores.js';
import { agentiveNoun, determiner, eventNoun, sharedNoun, weakHead } from './heads.js';

const sentenceMark = wordClass('; :');
const betweenThem = wordClass('between among amongst');
const participle = wordClass(/(?:ed|en|ne|de)$/);
/** What comes from somebody who does it. */
const comesFrom = wordClass(
  `support assistance cooperation contribution contributions commitment commitments help action steps measures restraint leadership effort efforts
   engagement involvement report reports briefing briefings update updates`,
);
const owning = wordClass(/['’]s?$/);
const beginsBody = wordClass('establishment deployment creation dispatch redeployment constitution');
const article = wordClass('a an the this');
const titled = wordClass('mr mrs ms dr judge judges general');
const toldBelow = wordClass('following follows tasks mandate functions responsibilities duties objectives');
const ofHolder = wordClass('of for granted given set');
const inOrTo = wordClass('in to');
/** What may stand between a body and its term: "UNOMIL's current mandate". */
const describesTerm = wordClass(/(?:al|ed|ent|ing|ive|['’]s|present|military|force|police)$/);

/**
 * Who acts where the deed is told as a noun: behind "by", behind the "of" of support and the like, behind "between" and "among"
 * ("calls for the continued support of donors", "encourages dialogue between the parties").
 */
export function agentsIn(passage: Passage, from: number, to: number): readonly ActorPhrase[] {
  const owner = doerOf(passage, from, to);
  if (owner.length > 0) return owner;
  let agentive = false;
  let shared = false;
  let aims = false;
  for (let k = from; k < to && k < from + 60; k++) {
    const low = lowAt(passage, k);
    if (isAt(passage, k, sentenceMark) || (low === 'including' && k > from + 3)) break;
    // "actions to ensure the participation of women": what the deed aims at is not who does it.
    if (low === 'to' && deedAt(passage, k + 1, to) >= 0) aims = true;
    if (!aims && isAt(passage, k, agentiveNoun)) agentive = true;
    if (isAt(passage, k, sharedNoun)) shared = true;
    const part =
      low === 'on' &&
      lowAt(passage, k + 1) === 'the' &&
      lowAt(passage, k + 2) === 'part' &&
      lowAt(passage, k + 3) === 'of'
        ? k + 4
        : -1;
    const starts =
      part > 0
        ? part
        : low === 'by' ||
            low === 'from' ||
            (low === 'of' && agentive && !aims && nounBefore(passage, k, from)) ||
            (shared && isAt(passage, k, betweenThem))
          ? k + 1
          : -1;
    if (low === 'by' && !agentive && isAt(passage, k - 1, participle)) continue;
    if (low === 'from' && !isAt(passage, k - 1, comesFrom)) continue;
    if (starts < 0) continue;
    // "the cessation by the army of all attacks": of what, is no part of the army's name.
    const event = low === 'by' && isAt(passage, k - 1, eventNoun);
    const ofWhat = event ? ofAllAt(passage, starts, to) : -1;
    if (coreAt(passage, starts, ofWhat < 0 ? to : ofWhat) === null) continue;
    // "support of SSR": letters that nobody explains are no one.
    const list = actorsIn(passage, starts, ofWhat < 0 ? to : ofWhat, 'open').phrases.filter(
      (phrase) =>
        phrase.kind !== 'unknown' &&
        !(isAt(passage, phrase.from, victims) && isAt(passage, phrase.from - 1, aboveAll)) &&
        !(
          low === 'of' &&
          phrase.kind === 'named' &&
          phrase.records.length === 0 &&
          phrase.core === phrase.name + 1 &&
          phrase.from === phrase.name
        ),
    );
    // "all prisoners held by the militia, especially children": who are held.
    if (low === 'by' && isAt(passage, k - 1, participle))
      while (list.length > 1 && list.at(-1)!.kind === 'common' && weakHead.hasLow(list.at(-1)!.head)) list.pop();
    // "respect of the institutions" is owed to them, "respect of the parties for the institutions" by them.
    if (low === 'of' && lowAt(passage, k - 1) === 'respect' && lowAt(passage, list.at(-1)?.to ?? k) !== 'for') continue;
    if (list.length > 0) return ofWhat < 0 ? list : [...list, ...furtherAgents(passage, ofWhat, to)];
  }
  return [];
}

/** "the release of all hostages held by armed groups, especially children" (S/RES/2712(2023), paragraph 3). */
const victims = wordClass('children women girls civilians minors');
const aboveAll = wordClass('especially particularly notably');

const everyOne = wordClass('all any every such');

/** Where "of all attacks" begins behind who ends them, or -1. */
function ofAllAt(passage: Passage, from: number, to: number): number {
  for (let k = from + 1; k < to && k < from + 12 && !isAt(passage, k, sentenceMark); k++)
    if (lowAt(passage, k) === 'of' && isAt(passage, k + 1, everyOne)) return k;
  return -1;
}

/** "… and the cessation by the militia of all raids": who else ends something. */
function furtherAgents(passage: Passage, from: number, to: number): readonly ActorPhrase[] {
  for (let k = from + 1; k < to && k < from + 16 && !isAt(passage, k, sentenceMark); k++) {
    if (lowAt(passage, k) !== 'by' || !isAt(passage, k - 1, eventNoun)) continue;
    const end = ofAllAt(passage, k + 1, to);
    if (end < 0 || coreAt(passage, k + 1, end) === null) continue;
    return actorsIn(passage, k + 1, end, 'open').phrases.filter((phrase) => phrase.kind !== 'unknown');
  }
  return [];
}

/** "Member States' further cooperation": whose deed it is, by the possessive before it. */
function doerOf(passage: Passage, from: number, to: number): readonly ActorPhrase[] {
  if (lowAt(passage, from) === 'their') return theirs(passage, from, to);
  const name = isAt(passage, from, determiner) ? from + 1 : from;
  const named = passage.names.get(name);
  if (named === undefined) return [];
  const apart = isAt(passage, named.to, apostrophes);
  if (!apart && !isAt(passage, named.to - 1, owning)) return [];
  let noun = apart ? named.to + 1 : named.to;
  while (noun < to && noun < named.to + 5 && !isAt(passage, noun, eventNoun)) noun++;
  if (noun >= to || !isAt(passage, noun, eventNoun)) return [];
  return [namedPhrase(passage, from, name, named)];
}

/** "encourages their further engagement with the Mission": those who were spoken of. */
function theirs(passage: Passage, from: number, to: number): readonly ActorPhrase[] {
  let noun = from + 1;
  while (noun < to && noun < from + 3 && !isAt(passage, noun, agentiveNoun)) noun++;
  if (noun >= to || !isAt(passage, noun, agentiveNoun)) return [];
  const end = from + 1;
  return [{ from, to: end, name: from, core: end, head: 'they', records: [], kind: 'pronoun', shared: null }];
}

/** Whom an authorization told as a noun is about: "authorizes the establishment for six months of a Force". */
export function authorized(passage: Passage, from: number, to: number): readonly ActorPhrase[] {
  for (let k = from; k < to && k < from + 5; k++) {
    if (!isAt(passage, k, beginsBody)) continue;
    for (let n = k + 1; n < to && n < k + 14 && !passage.words[n]!.mark; n++) {
      if (lowAt(passage, n) !== 'of' || coreAt(passage, n + 1, to) === null) continue;
      return actorsIn(passage, n + 1, to, 'open')
        .phrases.filter((one) => one.kind === 'named' || one.kind === 'common')
        .slice(0, 1);
    }
  }
  return mandateOf(passage, from, to);
}

/** Whether the noun that "of" hangs on is one whose "of" names who acts. */
function nounBefore(passage: Passage, k: number, from: number): boolean {
  // "with the participation of donors" says with whom.
  for (let n = k - 1; n >= from && n > k - 5; n--)
    if (lowAt(passage, n) === 'with' && (partnerPhraseAt(passage, n)?.end ?? 0) === k + 1) return false;
  for (let n = k - 1; n >= from && n > k - 3; n--) if (isAt(passage, n, agentiveNoun)) return true;
  return false;
}

const making = new Set('re-establish send dispatch appoint establish create set constitute deploy form'.split(' '));
const keeping = new Set(
  'extend renew prolong continue maintain terminate end increase reduce decrease lower raise adjust modify revise amend expand strengthen authorize approve reconfigure liquidate dissolve close reinstate restore lengthen be remain'.split(
    ' ',
  ),
);
const ending = new Set('dissolve disband liquidate'.split(' '));
const giving = new Set(
  'entrust mandate task appoint designate authorize authorise request invite direct instruct require call urge encourage'.split(
    ' ',
  ),
);

/**
 * Whom a decision is about where nobody is told to do something: the holder of the mandate that is extended, the body that is
 * established, the one that is entrusted (codebook: "Decides to extend the mandate of X until D" has the addressee X).
 */
export function holdersIn(passage: Passage, deed: number, to: number): readonly ActorPhrase[] {
  const verb = lemmaOf(lowAt(passage, deed));
  const phrase = (at: number, all = true): readonly ActorPhrase[] => {
    const list = actorsIn(passage, at, to, 'open').phrases.filter(
      (one) => one.kind === 'named' || one.kind === 'common',
    );
    return all ? list : list.slice(0, 1);
  };
  if (giving.has(verb)) {
    const list = phrase(deed + 1);
    if (list.length > 0) return list;
    // "to authorize, for a period of one year, Member States …"
    const behind = skipAdjunct(passage, deed + 1, to);
    const later = behind > deed + 1 ? phrase(behind) : [];
    if (later.length > 0) return later;
  }
  // "continue to include such tasks in the mandates of missions", "continue the inclusion of …" are about the tasks.
  if (verb === 'continue' && (lowAt(passage, deed + 1) === 'to' || lowAt(passage, deed + 2) === 'inclusion')) return [];
  if (ending.has(verb)) {
    for (let k = deed + 1; k < to && k < deed + 6; k++)
      if (lowAt(passage, k) === 'the' && coreAt(passage, k, to) !== null) return phrase(k);
  }
  if (keeping.has(verb)) return mandateOf(passage, deed + 1, to);
  if (making.has(verb)) {
    const first = lowAt(passage, deed + 1) === 'up' ? deed + 2 : deed + 1;
    const behind = skipAdjunct(passage, first, to);
    // "establish under its authority a mission …, namely": no aside between commas.
    const start =
      behind > first + 1 && lowAt(passage, first) !== ',' && lowAt(passage, first) === 'under' ? first : behind;
    for (let k = passage.words[first]?.capital ? first : start; k < to && k < start + 40; k++) {
      const named = k === first && passage.words[k]!.capital && !isAt(passage, k, titled);
      if (!(named || isAt(passage, k, article)) || coreAt(passage, k, to) === null) continue;
      const made = phrase(k, false);
      if (made.length > 0 && made[0]!.records.every((record) => record.kind !== 'state')) return made;
    }
  }
  return [];
}

/** The word that makes a body, in a deed that ends in "to:", "with the following mandate:" and the like; -1 where none does. */
export function makes(passage: Passage, deed: number, to: number): number {
  let made = deed;
  // "to request the Secretary-General to appoint a panel"
  if (deed >= 0 && giving.has(lemmaOf(lowAt(passage, deed))))
    for (let k = deed + 1; k < to && k < deed + 24; k++)
      if (lowAt(passage, k) === 'to' && making.has(lowAt(passage, k + 1))) made = k + 1;
  if (made < 0 || !making.has(lemmaOf(lowAt(passage, made)))) return -1;
  for (let k = to - 1; k > deed && k > to - 9; k--)
    if (isAt(passage, k, toldBelow) || (lowAt(passage, k) === 'to' && k >= to - 2)) return made;
  return -1;
}

const term = wordClass(
  'mandate mandates authorization authorisation presence stationing deployment tenure term terms operation operations period strength size level levels ceiling ceilings appointment appointments',
);

const duty = wordClass(
  'responsibilities responsibility functions tasks duties role mandate purposes purpose aims objectives',
);

/** Whose duties a subject tells of: "the main responsibilities of the civil presence will include …" (S/RES/1244(1999) paragraph 11). */
export function dutyHolder(passage: Passage, from: number, to: number): readonly ActorPhrase[] {
  for (let k = from; k < to && k < from + 5; k++) {
    if (passage.words[k]!.mark) return [];
    if (!isAt(passage, k, duty)) continue;
    if (lowAt(passage, k + 1) !== 'of' || coreAt(passage, k + 2, to) === null) return [];
    return actorsIn(passage, k + 2, to, 'closed').phrases.filter((one) => one.kind !== 'unknown');
  }
  return [];
}

const belonging = wordClass(
  `tasks priority priorities objective objectives strength levels level size ceiling composition functions responsibilities role activities
   configuration term duties goal goals aim aims work`,
);

/** Whose thing a subject is: "the Mission's strategic priority shall be …", "the Panel's tasks shall remain …". */
export function ownerOf(passage: Passage, from: number, to: number): readonly ActorPhrase[] {
  if (!isAt(passage, to - 1, belonging)) return [];
  const name = isAt(passage, from, determiner) ? from + 1 : from;
  const named = passage.names.get(name);
  const end = named?.to ?? name + 1;
  if (!isAt(passage, end - 1, owning) || end >= to || !(named !== undefined || passage.words[name]!.capital)) return [];
  return [namedPhrase(passage, from, name, { to: end, records: named?.records ?? [] })];
}

/** The holder of a mandate between two words: "the mandate of X", "X's mandate", "the X mandate". */
export function mandateOf(passage: Passage, from: number, to: number): readonly ActorPhrase[] {
  for (let k = from; k < to && k < from + 60; k++) {
    if (!isAt(passage, k, term)) continue;
    // "the term of office of the judges"
    if (lowAt(passage, k + 1) === 'of' && lowAt(passage, k + 2) === 'office') k += 2;
    if (isAt(passage, k + 1, ofHolder)) {
      const at = isAt(passage, k + 2, inOrTo) ? k + 3 : k + 2;
      if (coreAt(passage, at, to) !== null) {
        const list = actorsIn(passage, at, to, 'open').phrases.filter(
          (one) => one.kind === 'named' || one.kind === 'common',
        );
        if (list.length > 0) return list;
      }
    }
    // "the stationing in Cyprus of the United Nations Force"
    for (let n = k + 2; n < to && n < k + 6; n++) {
      if (lowAt(passage, n) !== 'of' || lowAt(passage, k + 1) !== 'in' || coreAt(passage, n + 1, to) === null) continue;
      const list = actorsIn(passage, n + 1, to, 'open').phrases.filter(
        (one) => one.kind === 'named' || one.kind === 'common',
      );
      if (list.length > 0) return list;
    }
    // "UNOMIL's mandate"
    for (let n = k - 1; n >= from && n > k - 8; n--) {
      const name = passage.names.get(n);
      if (name === undefined || name.to > k) continue;
      // Only what describes the term may stand between: "UNOMIL's current mandate".
      let apart = false;
      for (let w = name.to; w < k; w++) if (passage.words[w]!.mark || !isAt(passage, w, describesTerm)) apart = true;
      if (apart) break;
      return [namedPhrase(passage, n, n, name)];
    }
  }
  return [];
}
