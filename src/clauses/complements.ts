import { wordClass } from '../text/wordClass.js';
import type { Word } from '../text/words.js';
import { qualifiersAcrossCommas, qualifiersEnd } from './qualifiers.js';
import type { VerbRecord } from './verbs.js';

const objectStops = wordClass('to for that at over upon on by from which who of about');

/** "The members of the Council reaffirm their readiness": "their" is the Council's own only where its members speak. */
function ofMembers(words: readonly Word[], verb: number): boolean {
  for (let n = verb - 1; n >= 0 && n > verb - 30; n--) {
    const { low } = words[n]!;
    if (low === '.') return false;
    if (low === 'members') return true;
  }
  return false;
}

/** The number of the word behind the head of the object, or -1. */
export function objectEnd(words: readonly Word[], at: number, record: VerbRecord): number {
  let own = false;
  for (let n = at; n < at + (record.far ? 16 : 9) && n < words.length; n++) {
    const word = words[n]!;
    if (word.low === 'their' && n === at && !ofMembers(words, at)) return -1;
    if (word.low === 'its' || word.low === 'their') own = true;
    if (record.object!.includes(word.low)) {
      const behind = qualifiersEnd(words, n + 1);
      const after = words[behind]?.low ?? '';
      const plain = n === at + 1 && words[at]!.low === 'the' && record.plainly?.includes(after);
      if (record.own && !own && !plain) return -1;
      if (record.after && !record.after.includes(after)) return -1;
      return record.after && after !== 'to' && after !== 'that' ? behind + 1 : n + 1;
    }
    if ((!record.far && objectStops.has(word)) || (word.mark && word.low !== ',')) return -1;
  }
  return -1;
}

/** The number of the word behind the particle, or -1; a parenthesis between two commas may part them. */
function particleEnd(words: readonly Word[], at: number, particles: readonly string[]): number {
  const n = qualifiersAcrossCommas(words, at);
  if (particles.includes(words[n]?.low ?? '')) return n + 1;
  if (words[n]?.low !== ',') return -1;
  for (let k = n + 1; k < n + 40 && k < words.length; k++) {
    const low = words[k]!.low;
    if (low === ';' || low === '.') return -1;
    if (low === ',' && particles.includes(words[k + 1]?.low ?? '')) return k + 2;
  }
  return -1;
}

/** "expresses, on the basis of what it was told by those concerned, its intention": what the organ has of its own behind an aside; else -1. */
function ownBehindAside(words: readonly Word[], at: number, record: VerbRecord): number {
  for (let n = at; n < at + 40 && n < words.length; n++) {
    const { low } = words[n]!;
    if (low === ';' || low === '.' || low === ':') return -1;
    if (low === ',' && words[n + 1]?.low === 'its') return objectEnd(words, n + 1, record);
  }
  return -1;
}

/** Where what belongs to the verb ends ("calls … upon", "expresses … concern"), or -1 where the record wants what does not follow. */
export function complementEnd(words: readonly Word[], at: number, record: VerbRecord): number {
  if (record.particle) return particleEnd(words, at, record.particle);
  if (record.object) {
    const n = qualifiersAcrossCommas(words, at);
    const end = objectEnd(words, n, record);
    return end < 0 && words[n]?.low === ',' ? ownBehindAside(words, n + 1, record) : end;
  }
  return at;
}
