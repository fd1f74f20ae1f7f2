import type { BodyRecord } from '../../registry/records.js';
import { wordClass } from '../../text/wordClass.js';
import { isAt, lowAt, type Passage } from '../words/passage.js';
import type { ActorPhrase } from './actors.js';
import { textOf } from './meanings.js';

const people = wordClass('people peoples');

const articled =
  /^(?:Democratic|Republic|United|Federal|Russian|Islamic|Central African|Dominican|Netherlands|Philippines|Gambia|Congo|Syrian|Lao|Sudan$|Comoros|Marshall|Solomon|State)/;

/** "the Governments of the DRC …" as "Government of the Democratic Republic of the Congo": one government has one name. */
export function governmentOf(passage: Passage, phrase: ActorPhrase): string | null {
  if (phrase.head !== 'government' && phrase.head !== 'governments') return null;
  let k = phrase.name + 1;
  // "the respective Governments of the Sudan and Chad"
  if (lowAt(passage, k) === phrase.head) k++;
  if (lowAt(passage, k) !== 'of') return null;
  const named = passage.names.get(lowAt(passage, k + 1) === 'the' ? k + 2 : k + 1);
  const state = named?.records.length === 1 && named.records[0]!.kind === 'state' ? named.records[0]! : null;
  if (state === null || (named!.to < phrase.to && passage.words[named!.to]!.capital)) return null;
  return governmentNamed(state);
}

/** The name of a State's Government. */
export const governmentNamed = (state: BodyRecord): string => `Government of ${nameWithArticle(state)}`;

/** A State's name as it stands behind "of". */
export const nameWithArticle = ({ key }: BodyRecord): string =>
  `${articled.test(key) && key !== 'Sudan' ? 'the ' : ''}${key}`;

/** What a State in a list lacks whose first member is told as "the Governments of …". */
export const GOVERNMENTS_OF = 'Governments of';

/** "the Governments of Ethiopia and Eritrea": the second is a Government too. */
export function governmentShared(phrase: ActorPhrase): string | null {
  const [record] = phrase.records;
  return phrase.shared === GOVERNMENTS_OF && record !== undefined ? governmentNamed(record) : null;
}

/** "the Government and people of Timor-Leste": the Government of the same country. */
export function governmentAndPeople(passage: Passage, phrase: ActorPhrase): string | null {
  const k = phrase.core;
  if (phrase.head !== 'government' || lowAt(passage, k) !== 'and') return null;
  const of = lowAt(passage, k + 1) === 'the' ? k + 3 : k + 2;
  if (!isAt(passage, of - 1, people) || lowAt(passage, of) !== 'of') return null;
  const from = lowAt(passage, of + 1) === 'the' ? of + 2 : of + 1;
  const named = passage.names.get(from);
  return named === undefined ? null : `Government of ${textOf(passage, of + 1, named.to)}`;
}
