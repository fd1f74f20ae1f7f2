import type { BodyRecord } from '../../registry/records.js';
import { WordClass } from '../../text/wordClass.js';
import { isAt, type Passage } from '../words/passage.js';
import { textOf } from './meanings.js';

/** Nouns by which a text calls a body that it has named before ("the Committee", "the Mission"). */
export const roles = new Set(
  `committee panel group mission force tribunal court commission team office government operation authority representative envoy coordinator
   mechanism ombudsperson unit fund programme directorate agency bank conference league union community council secretariat bureau
   coalition movement adviser commissioner prosecutor registrar administration administrator administering-authority cell body subcommittee
   delegation troika component observers mediator facility working-group organization presidency registry institute centre department`
    .split(/\s+/)
    .filter(Boolean),
);

/** What may stand before such a noun and be part of the short name ("the Monitoring Group", "the Transitional Government"). */
export const pairs = new Set(
  'monitoring working special transitional executive high personal expert joint residual national federal provisional interim independent'.split(
    ' ',
  ),
);

/** What a resolution makes and later calls by a short name ("a Committee of the Security Council"). */
export const foundable =
  /\b(?:committee|panel of experts|group of experts|monitoring group|monitoring team|commission of inquiry)\b/;

/** Names that say no more than the short name would. */
export const bare =
  /^(?:(?:the )?(?:security council )?(?:sanctions )?committees?|panel of experts|group of experts|monitoring (?:group|team)|working group|team of experts|special (?:representative|envoy)|transitional government|executive directorate|special committee|joint commission)$/i;

/** Short names that never depend on the text. */
export const fixed: ReadonlyMap<string, string> = new Map([
  ['council', 'Security Council'],
  ['security council', 'Security Council'],
  ['assembly', 'General Assembly'],
  ['organization', 'United Nations'],
  ['secretary-general', 'Secretary-General'],
]);

export const pointing = new Set(
  'these those such the said above-mentioned aforementioned abovementioned aforesaid this both two latter former same'.split(
    ' ',
  ),
);

export const explicit = new Set(
  'above-mentioned aforementioned abovementioned aforesaid said latter former same'.split(' '),
);

/** The words of a name in lower case, without the possessive; a hyphen parts words here ("sub-committee"). */
const wordsOfName = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[\s/-]+/);

export const pointer = new WordClass((low) => pointing.has(low));
export const explicitly = new WordClass((low) => explicit.has(low));
export const role = new WordClass((low) => roles.has(low));
export const pair = new WordClass((low) => pairs.has(low));

/** Words that hold a role ("Sub-Committee's"). */
const roleInside = new WordClass((low) => wordsOfName(low).some((word) => roles.has(word)));

const keysOfRecords = new WeakMap<BodyRecord, readonly string[]>();

/** The short names by which a text may call what it names between two words: the roles in its printed and its official name. */
export function keysAt(passage: Passage, from: number, to: number, record: BodyRecord | null): readonly string[] {
  if (record === null) return keysOf(textOf(passage, from, to), record);
  for (let k = from; k < to; k++) if (isAt(passage, k, roleInside)) return keysOf(textOf(passage, from, to), record);
  // Printed without a role, a name adds nothing to the official one.
  let keys = keysOfRecords.get(record);
  if (keys === undefined) keysOfRecords.set(record, (keys = keysOf(record.name, record)));
  return keys;
}

const keysOfNames = new Map<string, readonly string[]>();

function keysOf(printed: string, record: BodyRecord | null): readonly string[] {
  const known = `${record?.key ?? ''}\n${printed}`;
  const found = keysOfNames.get(known);
  if (found !== undefined) return found;
  const keys = new Set<string>();
  for (const name of record === null ? [printed] : [printed, record.name]) {
    const words = wordsOfName(name);
    for (const [i, word] of words.entries()) {
      if (!roles.has(word)) continue;
      keys.add(word);
      const before = words[i - 1];
      if (before !== undefined && (pairs.has(before) || before === 'sanctions')) keys.add(`${before} ${word}`);
      if (words[i + 1] === 'of' && words[i + 2] === 'experts') keys.add(`${word} of experts`);
      if (word === 'representative' || word === 'envoy' || word === 'council' || word === 'adviser') break;
    }
  }
  if (record?.kind === 'mission' && keys.size === 0) keys.add('mission');
  if (record?.kind === 'committee') keys.add('committee');
  if (record?.kind === 'expert-group' && keys.size === 0) keys.add('group');
  const list = [...keys].filter((key) => !fixed.has(key));
  // A bound, so that a process that reads for days does not grow without end.
  if (keysOfNames.size > 20_000) keysOfNames.clear();
  keysOfNames.set(known, list);
  return list;
}
