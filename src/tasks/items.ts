import { deeds, nounsToo } from './deeds/deeds.js';
import { infinitiveAt } from './deeds/infinitives.js';
import { isGerund } from './deeds/lemmas.js';
import { deedAt, lowAt, type Passage } from './words/passage.js';

/** How an item goes on with its chapeau: with a verb ("To monitor …", "Monitor …", "Monitoring …"), or as a thing ("Support to …"). */
export interface ItemStart {
  readonly kind: 'deed' | 'gerund' | 'thing' | 'that';
  readonly at: number;
}

/** Where the deed of an item begins; `complete` where the chapeau's deed needs none. A relative at its head ("That have not yet done so, to consider …") is passed over. */
export function itemStart(passage: Passage, to: number, complete = false): ItemStart {
  let i = 0;
  while (i < to && passage.words[i]!.mark) i++;
  const low = lowAt(passage, i);
  if (low === 'and' || low === 'or') i++;
  if (lowAt(passage, i) === 'not' && lowAt(passage, i + 1) === 'to') i++;
  if (lowAt(passage, i) === 'to') {
    const deed = deedAt(passage, i + 1, to);
    return deed >= 0 ? { kind: 'deed', at: deed } : { kind: 'deed', at: Math.min(i + 1, to - 1) };
  }
  if (lowAt(passage, i) === 'that' || lowAt(passage, i) === 'which' || lowAt(passage, i) === 'who') {
    const infinitive = infinitiveAt(passage, i, Math.min(to, i + 60));
    if (infinitive >= 0 && /^(?:have|has|are|is|do|may)$/.test(lowAt(passage, i + 1)))
      return { kind: 'deed', at: deedAt(passage, infinitive + 1, to) };
    return { kind: 'that', at: i + 1 };
  }
  if (/^(?:shall|should|must|may|will)$/.test(lowAt(passage, i))) {
    const deed = deedAt(passage, i + 1, to);
    if (deed >= 0) return { kind: 'deed', at: deed };
  }
  let k = i;
  while (k < to && k < i + 3 && /ly$/.test(lowAt(passage, k)) && !deeds.has(lowAt(passage, k))) k++;
  const word = lowAt(passage, k);
  if (deeds.has(word) && verbHere(passage, k)) return { kind: 'deed', at: k };
  if (isGerund(word) && !/^(?:training|funding|financing|building|monitoring|reporting|planning|meeting)$/.test(word))
    return { kind: 'gerund', at: k };
  if (isGerund(word) && /^(?:the|and|,|of|on|all|any|its|their)$/.test(lowAt(passage, k + 1)))
    return { kind: 'gerund', at: k };
  // "In cooperation with the Government, to monitor …", "Protection of civilians: to protect …"
  const infinitive = complete ? -1 : infinitiveAt(passage, i, Math.min(to, i + 40));
  if (infinitive > 0 && /^[,:;–—-]$/.test(lowAt(passage, infinitive - 1)) && introduces(passage, i, infinitive))
    return { kind: 'deed', at: deedAt(passage, infinitive + 1, to) };
  return { kind: 'thing', at: i };
}

/** A base verb at the start of an item, not a noun of the same form ("Support the authorities" but "Support for the authorities"). */
function verbHere(passage: Passage, k: number): boolean {
  const next = lowAt(passage, k + 1);
  if (next === '' || next === ';' || next === '.' || next === ':') return false;
  return !/^(?:of|for|and|to|by|in|towards|on)$/.test(next) || !nounsToo.has(lowAt(passage, k));
}

function introduces(passage: Passage, from: number, to: number): boolean {
  const low = lowAt(passage, from);
  return (
    lowAt(passage, to - 1) === ':' ||
    /^(?:in|with|within|without|through|upon|as|under|by|for|on|at|where|when|if|pursuant|subject|following|consistent|taking)$/.test(
      low,
    )
  );
}
