import type { BodyRecord } from '../../registry/records.js';
import type { Word } from '../../text/vocabulary.js';
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

/** Whom the Secretary-General sends, by titles that many bear. */
export const envoys = [
  'Special Representative',
  'Special Envoy',
  'Personal Envoy',
  'Personal Representative',
  'Special Adviser',
] as const;

/** The role of every mission, whether it is called office, force or operation; no text prints it. */
export const ANY_MISSION = '(mission)';

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

export const explicitly = new WordClass((low) => explicit.has(low));
export const pair = new WordClass((low) => pairs.has(low));

/** Words that hold a role ("Sub-Committee's"). */
const roleInside = new WordClass((low) => wordsOfName(low).some((word) => roles.has(word)));

/** The short names that go with a name of these words. */
interface Way {
  readonly words: readonly Word[];
  readonly keys: readonly string[];
}

/** How names of a body have been printed; a text prints one in few ways, and one without a role adds nothing to the official name. */
const ways = new WeakMap<BodyRecord, Way[]>();
const mostWays = 32;

/** The short names by which a text may call what it names between two words: the roles in its printed and its official name. */
export function keysAt(passage: Passage, from: number, to: number, record: BodyRecord | null): readonly string[] {
  if (record === null) return keysOf(textOf(passage, from, to), record);
  let known = ways.get(record);
  if (known === undefined) ways.set(record, (known = []));
  let end = from;
  for (let k = from; k < to; k++) if (isAt(passage, k, roleInside)) end = to;
  for (let n = 0; n < known.length; n++) if (isPrintedAt(passage, from, end, known[n]!.words)) return known[n]!.keys;
  const keys = keysOf(end > from ? textOf(passage, from, end) : '', record);
  if (known.length < mostWays) known.push({ words: passage.words.slice(from, end), keys });
  return keys;
}

function isPrintedAt(passage: Passage, from: number, to: number, words: readonly Word[]): boolean {
  if (words.length !== to - from) return false;
  for (let n = 0; n < words.length; n++) if (words[n] !== passage.words[from + n]) return false;
  return true;
}

/** Roles behind which a name tells whose they are ("the Prosecutor of the Court" is not the Court). */
const endsRole = new Set('representative envoy council adviser prosecutor'.split(' '));

/** What tells of a committee which it is, and is no further noun. */
const ofWhat = new Set('of on for to in at established pursuant concerning under'.split(' '));

/** The short names that go with a body's official name. */
export const keysOfBody = (record: BodyRecord): readonly string[] => keysOf('', record);

function keysOf(printed: string, record: BodyRecord | null): readonly string[] {
  const keys = new Set<string>();
  for (const name of record === null ? [printed] : [printed, record.name]) {
    const words = wordsOfName(name);
    for (const [i, word] of words.entries()) {
      if (!roles.has(word)) continue;
      if (word === 'committee' && record !== null && record.kind !== 'committee') {
        // "Ombudsperson to the Committee" is not the Committee, nor is the "Committee Executive Directorate".
        if (keys.size > 0) break;
        if (words[i + 1] !== undefined && !ofWhat.has(words[i + 1]!)) continue;
      }
      keys.add(word);
      const before = words[i - 1];
      if (before !== undefined && (pairs.has(before) || before === 'sanctions')) keys.add(`${before} ${word}`);
      if (words[i + 1] === 'of' && words[i + 2] === 'experts') keys.add(`${word} of experts`);
      if (endsRole.has(word)) break;
    }
  }
  if (record?.kind === 'mission') {
    if (keys.size === 0) keys.add('mission');
    keys.add(ANY_MISSION);
  }
  if (record?.kind === 'committee') keys.add('committee');
  if (record?.kind === 'expert-group' && keys.size === 0) keys.add('group');
  return [...keys].filter((key) => !fixed.has(key));
}
