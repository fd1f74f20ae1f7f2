import { actorHeads } from '../tasks/actors/heads.js';
import { spellings } from '../text/orthography.js';
import { keyOfName } from './mention.js';

/**
 * A printed name of a body that the registry lacks as a key. What texts print in several ways and mean the same by has one key: spaces,
 * quotation marks, the leading article, editors' brackets and dots, the possessive, British and American spelling, hyphens, the capitals
 * of a lone common noun or class, and the order of two adjectives ("regional and international partners"). One and several stay two:
 * "the group" is one that its text knows, "groups" are a class. Total; a key is its own key.
 */
export function keyOfBodyName(name: string): string {
  const plain = keyOfName(keyOfName(name.replace(editorial, ' ')).replace(possessive, ''));
  const spelled = hyphened(plain.split(' ').map(spelling).join(' '));
  return inOrder(lowered(spelled)) || keyOfName(name);
}

/** "[the affected State]", "the mission …": what an editor put there. */
const editorial = /[[\]…]|\.{3}/g;
/** "the Panel's": a name ends before its possessive. */
const possessive = /(?<=\p{L}['’]?s)['’]$|(?<=\p{L})['’]s$/u;

/** How names of bodies are written besides (`text/orthography.ts`): hyphens, a misprint, and the capitals of Governments and States. */
const spellingsOfBodies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'co-operation': 'cooperation',
    'co-ordination': 'coordination',
    'co-ordinator': 'coordinator',
    'co-ordinators': 'coordinators',
    counterterrorism: 'counter-terrorism',
    'inter-governmental': 'intergovernmental',
    ivoirian: 'ivorian',
    'multi-national': 'multinational',
    nongovernmental: 'non-governmental',
    'peace-building': 'peacebuilding',
    'peace-keepers': 'peacekeepers',
    'peace-keeping': 'peacekeeping',
    government: 'Government',
    governments: 'Governments',
    state: 'State',
    states: 'States',
    'sub-committee': 'subcommittee',
    'sub-committees': 'subcommittees',
    'sub-region': 'subregion',
    'sub-regional': 'subregional',
  }),
);

function spelling(word: string): string {
  const [, bare = '', mark = ''] = /^(.*?)([,;]*)$/.exec(word) ?? [];
  const small = bare.toLowerCase();
  const spelled = spellingsOfBodies.get(small) ?? spellings.get(small);
  return spelled === undefined ? word : `${cased(spelled, bare)}${mark}`;
}

/** In capitals as another word is: "Organisations", "SUB-COMMITTEE". */
function cased(word: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return word.toUpperCase();
  return like[0] === like[0]!.toLowerCase() ? word : `${word[0]!.toUpperCase()}${word.slice(1)}`;
}

/** "troop contributing" and "troop- contributing" as "troop-contributing", "non State" as "non-State", "newly-elected" as "newly elected". */
function hyphened(name: string): string {
  return name
    .replace(/(?<=\p{L}-) (?!(?:and|or|to)\b)(?=\p{L})/gu, '')
    .replace(/\b(troop|police|arms|refugee) (?=(?:contributing|exporting|producing|receiving)\b)/gi, '$1-')
    .replace(/\bnon (?=\p{L})/giu, 'non-')
    .replace(/\bnon-state\b/g, 'non-State')
    .replace(/(?<=\p{L}{2}ly)-(?=\p{L}+(?:ed|en)\b)/gu, ' ');
}

/** What describes bodies without naming one. */
const describing = new Set(
  `affected aid armed bilateral business central charitable child civil civilian coastal committee competent concerned contributing council
   country development diplomatic domestic donor economic electoral elected external federal female financial foreign former
   governmental humanitarian independent indigenous intergovernmental interim international interested judicial law legal local main
   member military monitoring multilateral multinational national neighbouring non-governmental non-profit observer opposition peace
   peacekeeping police political private professional public rebel regional relevant religious sanctions security senior signatory social
   special state subregional technical traditional transitional tribal troop women working young youth`.split(/\s+/),
);

/** "Authorities" and "Armed Forces" as "authorities" and "armed forces"; longer names in capitals may be names of their own. */
function lowered(name: string): string {
  const words = name.toLowerCase().split(' ');
  const [first = '', second] = words;
  const common =
    second === undefined
      ? actorHeads.has(first)
      : words.length === 2 &&
        describing.has(first) &&
        actorHeads.has(second) &&
        /[^s]s$/.test(second) &&
        !/NGOs$/.test(name);
  return common ? words.map(spelling).join(' ') : name;
}

const pair = /^(\p{Ll}[\p{Ll}-]*) and (\p{Ll}[\p{Ll}-]*)(?= \p{L})/u;

/** "regional and international partners" as "international and regional partners": two adjectives in the order of the alphabet. */
function inOrder(name: string): string {
  return name.replace(pair, (printed, first: string, second: string) =>
    describing.has(first) && describing.has(second) && second < first ? `${second} and ${first}` : printed,
  );
}
