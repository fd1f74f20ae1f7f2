import { commaAndOr } from '../../text/functionWords.js';
import { wordClass } from '../../text/wordClass.js';
import { isAt, lowAt, type Passage } from '../words/passage.js';
import type { ActorPhrase } from './actors.js';
import { type Meaning, meaningOf } from './meanings.js';
import { plainName } from './printed.js';
import { sharingOwner } from './properNames.js';

const comprising = wordClass('comprising constituting');

/** "the entities comprising the Network": what they make up. */
export function comprised(passage: Passage, phrase: ActorPhrase): Meaning | null {
  if (!isAt(passage, phrase.core, comprising)) return null;
  const of = lowAt(passage, phrase.core + 1) === 'the' ? phrase.core + 2 : phrase.core + 1;
  const named = passage.names.get(of);
  return named !== undefined && named.to <= phrase.to && named.records.length === 1
    ? meaningOf(named.records[0]!)
    : null;
}

const levels = wordClass('level levels');

/** "leaders at the national and local level": where nothing else tells which, the levels do ("national and local leaders"). */
export function atLevels(passage: Passage, phrase: ActorPhrase): string | null {
  if (phrase.head !== 'leaders' || phrase.core !== phrase.name + 1 || lowAt(passage, phrase.core) !== 'at') return null;
  const from = lowAt(passage, phrase.core + 1) === 'the' ? phrase.core + 2 : phrase.core + 1;
  let to = from;
  while (to < phrase.to && to < from + 9 && !isAt(passage, to, levels)) to++;
  return to > from && isAt(passage, to, levels) ? `${plainName(passage, from, to)} ${phrase.head}` : null;
}

const specialized = wordClass('specialized specialised');

/** Whether a word ends a name of the United Nations. */
const ofUnitedNations = (passage: Passage, k: number): boolean =>
  lowAt(passage, k) === 'un' || (lowAt(passage, k) === 'nations' && lowAt(passage, k - 1) === 'united');

/**
 * A bare noun of a row whose owner is told once: "United Nations agencies, funds and programmes", "the agencies, funds and programmes
 * of the United Nations"; funds and programmes in one row are those of the United Nations anyway.
 */
export function inRow(passage: Passage, phrase: ActorPhrase): string | null {
  const { name, core, to } = phrase;
  if (core !== name + 1 || !isAt(passage, name, sharingOwner)) return null;
  const noun = passage.words[name]!.printed;
  const nouns = new Set([noun]);
  let k = name - 1;
  if (phrase.from === name)
    for (; k >= 0 && (isAt(passage, k, commaAndOr) || isAt(passage, k, sharingOwner)); k--)
      nouns.add(lowAt(passage, k));
  const before = k < name - 1 && (ofUnitedNations(passage, k) || isAt(passage, k, specialized));
  let n = core;
  for (; isAt(passage, n, commaAndOr) || isAt(passage, n, sharingOwner); n++) nouns.add(lowAt(passage, n));
  const article = lowAt(passage, n + 1) === 'the' ? n + 2 : n + 1;
  const behind =
    n > core &&
    lowAt(passage, n) === 'of' &&
    (ofUnitedNations(passage, article) || ofUnitedNations(passage, article + 1));
  return before || (to === core && behind) || (nouns.has('funds') && nouns.has('programmes'))
    ? `United Nations ${noun}`
    : null;
}
