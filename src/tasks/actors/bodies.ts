import type { Registry } from '../../registry/registry.js';
import { quoteOf } from '../../text/span.js';
import { wordClass } from '../../text/wordClass.js';
import type { Actor } from '../task.js';
import { endOf, isAt, lowAt, type Passage, startOf } from '../words/passage.js';
import type { ActorPhrase } from './actors.js';
import { establishedBy, foundedHere } from './founded.js';
import { governmentAndPeople, governmentOf, governmentShared, nameWithArticle } from './governments.js';
import { actorHead, determiners, qualifiers } from './heads.js';
import { type Meaning, meaningOf, nameOn } from './meanings.js';
import type { Memory } from './memory.js';
import { atLevels, comprised, inRow } from './nearby.js';
import { nameEnd, plainName, printedName, withoutQualifiers } from './printed.js';
import { envoys, fixed } from './roles.js';

const unresolved: Meaning = { body: null, bodies: null, name: null };

/** A phrase as an actor: its quote and what it means here. */
export function actorOf(passage: Passage, phrase: ActorPhrase, registry: Registry, memory: Memory): Actor {
  const start = startOf(passage, phrase.from);
  const end = endOf(passage, phrase.to - 1);
  const { quote, span } = quoteOf(passage.label, passage.text, start, end);
  const { body, bodies, name } = resolve(passage, phrase, registry, memory);
  const record = body === null ? undefined : registry.bodies.get(body);
  if (record === undefined) return { body, bodies, name, quote, span };
  // Which of a class are meant, the text says ("other relevant actors").
  const called = record.kind === 'class' ? nameWithNoun(passage, phrase) : nameOn(record, memory.day);
  return { body, bodies, name: called, quote, span };
}

/** A name as printed, with the noun that a member of a list lacks ("relevant international organizations"). */
function nameWithNoun(passage: Passage, phrase: ActorPhrase): string {
  const name = printedName(passage, phrase);
  return phrase.shared === null || phrase.kind !== 'common' || phrase.head === 'those'
    ? name
    : `${name} ${phrase.shared}`;
}

/** What a phrase means: what the text called so, else what the registry knows by that name, else the printed name itself. */
export function resolve(passage: Passage, phrase: ActorPhrase, registry: Registry, memory: Memory): Meaning {
  if (phrase.kind === 'pronoun') {
    const meaning = personBefore(passage, phrase) ?? memory.spoken.antecedent(phrase.head);
    return meaning === null || (personal.has(phrase.head) && !person.test(meaning.body ?? '')) ? unresolved : meaning;
  }
  // Whose members is not always who was spoken of last: "his report … to its members".
  if (phrase.head === 'members' && phrase.core === phrase.name + 1 && isAt(passage, phrase.name - 1, theirOwn))
    return unresolved;
  const made = foundedHere(passage, phrase.name, phrase, registry, memory.symbol);
  if (made !== null) return made;
  const people = governmentAndPeople(passage, phrase);
  const pointer = people === null ? memory.pointer(passage, phrase) : null;
  if (pointer !== null) return pointer === 'unresolved' ? unresolved : pointer;
  const government = governmentShared(phrase) ?? governmentOf(passage, phrase);
  if (government !== null) return known(registry, government) ?? { body: government, bodies: null, name: government };
  const part = partOf(passage, phrase, memory);
  if (part !== null) return part;
  const established = establishedBy(passage, phrase, registry, memory.symbol, (name) => memory.cited(name));
  if (established !== null) return established;
  if (phrase.shared !== null && phrase.head === 'those') {
    const name = `${phrase.shared} ${plainName(passage, phrase.core, phrase.to)}`.trim();
    return { body: name, bodies: null, name: phrase.shared };
  }
  if (phrase.shared !== null) {
    const name = `${plainName(passage, phrase.name, phrase.core)} ${phrase.shared}`;
    const member = known(registry, name) ?? known(registry, singular(name));
    return member ?? { body: withoutQualifiers(name), bodies: null, name };
  }
  if (phrase.records.length === 1)
    return (
      secretaryOf(passage, phrase) ??
      membersOf(passage, phrase) ??
      memory.envoy(phrase.records[0]!) ??
      meaningOf(phrase.records[0]!)
    );
  if (phrase.records.length > 1) {
    const chosen = memory.among(phrase.records);
    return chosen === null ? unresolved : meaningOf(chosen);
  }
  if (people !== null) return known(registry, people) ?? { body: people, bodies: null, name: people };
  const whole = comprised(passage, phrase);
  if (whole !== null) return whole;
  const level = atLevels(passage, phrase);
  if (level !== null) return { body: level, bodies: null, name: printedName(passage, phrase) };
  const full = plainName(passage, phrase.name, nameEnd(passage, phrase)) + nounAhead(passage, phrase);
  const core = plainName(passage, phrase.name, phrase.core);
  const defined = memory.defined(core) ?? memory.defined(full);
  if (defined !== null) return defined;
  const official = sentBy(passage, phrase, registry) ?? servedBy(passage, phrase, memory);
  if (official !== null) return official;
  const one = singular(core);
  const found =
    known(registry, full) ??
    (core === full ? null : known(registry, core)) ??
    (one === core || one === full ? null : known(registry, one));
  if (found !== null) return found;
  const turned = ofTheUnitedNations(passage, phrase) ?? inRow(passage, phrase);
  if (turned !== null) {
    return known(registry, turned) ?? { body: turned, bodies: null, name: turned };
  }
  const generic = phrase.head === 'those' ? full : withoutQualifiers(full);
  if (generic === '') {
    // "urges others to help" names a class, "calls upon the other" points at somebody.
    const word = lowAt(passage, phrase.to - 1);
    return word === 'others' ? { body: word, bodies: null, name: word } : unresolved;
  }
  return { body: generic, bodies: null, name: printedName(passage, phrase) };
}

const reach = wordClass('international regional subregional sub-regional national');

/** The noun that "the heads of regional" takes from "and other intergovernmental organizations" behind it, with a space; else nothing. */
function nounAhead(passage: Passage, phrase: ActorPhrase): string {
  if (phrase.to === phrase.core || !isAt(passage, phrase.to - 1, reach)) return '';
  for (let k = phrase.to + 1; k < phrase.to + 6; k++)
    if (isAt(passage, k, actorHead)) return ` ${passage.words[k]!.printed}`;
  return '';
}

const members = wordClass(
  'chair chairman chairperson chairmen chairs members member president registrar prosecutor judges experts secretary coordinator head personnel staff',
);
const whose = wordClass('the its this that');
const inLongerName = wordClass('of for on in against and');
const presiding = /^(?:chairman|chairperson)$/i;

/** "the Chairman of the Committee": who somebody is of a body that has to be looked for before ("Chair of the 1540 Committee"). */
function partOf(passage: Passage, phrase: ActorPhrase, memory: Memory): Meaning | null {
  const { name, to } = phrase;
  // A name in capitals runs on: "the Chairman of the Committee".
  let core = name + 1;
  while (core < name + 4 && !isAt(passage, core - 1, members)) core++;
  if (!isAt(passage, core - 1, members) || lowAt(passage, core) !== 'of' || !isAt(passage, core + 1, whose))
    return null;
  let end = core + 2;
  while (end < to && passage.words[end]!.capital) end++;
  if (end === core + 2 || isAt(passage, end, inLongerName) || fixed.has(lowAt(passage, end - 1))) return null;
  const whole: ActorPhrase = {
    from: core + 1,
    to: end,
    name: core + 2,
    core: end,
    head: lowAt(passage, end - 1),
    records: [],
    kind: 'common',
    shared: null,
  };
  const meaning = memory.pointer(passage, whole);
  if (meaning === null || meaning === 'unresolved' || meaning.body === null) return null;
  const post = plainName(passage, name, core).replace(presiding, 'Chair');
  return { body: `${post} of the ${meaning.body}`, bodies: null, name: printedName(passage, phrase) };
}

const posts: ReadonlyMap<string, string> = new Map([
  ['president', 'President'],
  ['prime minister', 'Prime Minister'],
]);

/** "the Prime Minister" in a text that speaks of one State above all. */
function servedBy(passage: Passage, phrase: ActorPhrase, memory: Memory): Meaning | null {
  if (phrase.to !== phrase.core || lowAt(passage, phrase.name - 1) !== 'the') return null;
  if (!passage.words[phrase.name]!.capital || memory.subject === null) return null;
  const post = plainName(passage, phrase.name, phrase.core);
  const title = posts.get(post.toLowerCase());
  if (title === undefined) return null;
  return { body: `${title} of ${nameWithArticle(memory.subject)}`, bodies: null, name: post };
}

/** Whom the Secretary-General sends, where a text does not tell where to. */
const sent: ReadonlySet<string> = new Set(envoys.map((title) => title.toLowerCase()));
const whoSends = wordClass('the his her');

/** "the Secretary-General and his Special Representative", where no place is told. */
function sentBy(passage: Passage, phrase: ActorPhrase, registry: Registry): Meaning | null {
  if (phrase.to !== phrase.core || phrase.core !== phrase.name + 2 || !isAt(passage, phrase.name - 1, whoSends))
    return null;
  const post = plainName(passage, phrase.name, phrase.core);
  if (!sent.has(post.toLowerCase()) || !passage.words[phrase.name]!.capital) return null;
  if (lowAt(passage, phrase.name - 1) !== 'the' && personNear(passage, phrase)?.body !== 'Secretary-General')
    return null;
  return known(registry, `${post} of the Secretary-General`);
}

const personal = new Set('him he himself her she'.split(' '));
const theirOwn = wordClass('its their');
const hisOwn = wordClass('his her');
const person =
  /secretary-general|representative|srsg|envoy|coordinator|commissioner|president|prosecutor|ombuds|chair|adviser|advisor|commander|mediator|facilitator|director|minister|general|judge|registrar|administrator|rapporteur|mr\b|king|colonel/i;

/** "the account to be opened by the Secretary-General shall be used by him": the person named before in the same sentence. */
function personBefore(passage: Passage, phrase: ActorPhrase): Meaning | null {
  return personal.has(phrase.head) ? personNear(passage, phrase) : null;
}

function personNear(passage: Passage, phrase: ActorPhrase): Meaning | null {
  for (let k = phrase.from - 1; k >= 0 && k > phrase.from - 60 && lowAt(passage, k) !== ';'; k--) {
    const named = passage.names.get(k);
    // "his Special Envoy" stands beside the one that "him" means.
    if (
      named?.records.length === 1 &&
      !isAt(passage, k - 1, hisOwn) &&
      named.records[0]!.kind !== 'state' &&
      person.test(named.records[0]!.key)
    )
      return meaningOf(named.records[0]!);
  }
  return null;
}

/** "the Secretary-General of the League of Arab States" is not the Secretary-General of the United Nations. */
function secretaryOf(passage: Passage, phrase: ActorPhrase): Meaning | null {
  if (phrase.head !== 'secretary-general' || lowAt(passage, phrase.core) !== 'of') return null;
  const of = lowAt(passage, phrase.core + 1) === 'the' ? phrase.core + 2 : phrase.core + 1;
  const named = passage.names.get(of);
  if (named === undefined || named.to > phrase.to || named.records.length !== 1) return null;
  const [record] = named.records;
  if (record!.kind === 'state' || record!.key === 'United Nations') return null;
  const name = `Secretary-General of the ${record!.name.replace(/^the /i, '')}`;
  return { body: name, bodies: null, name };
}

/** "the Member States of the African Union" are not all that the United Nations has. */
function membersOf(passage: Passage, phrase: ActorPhrase): Meaning | null {
  if (phrase.records[0]!.key !== 'Member States' || lowAt(passage, phrase.core) !== 'of') return null;
  const of = lowAt(passage, phrase.core + 1) === 'the' ? phrase.core + 2 : phrase.core + 1;
  const named = passage.names.get(of);
  if (named === undefined || named.to > phrase.to || named.records.length !== 1) return null;
  const [record] = named.records;
  if (record!.kind !== 'organization' || record!.key === 'United Nations') return null;
  const name = `${record!.key} Member States`;
  return { body: name, bodies: null, name };
}

/** "Israeli and Lebanese Governments": each is the Government of one. */
const singular = (name: string): string =>
  name.endsWith(' Governments') ? name.replace(governmentsOfOne, 'Government') : name;
const governmentsOfOne = /(?<=^\p{Lu}\S+ )Governments$/u;
const anyCapital = /\p{Lu}/u;

const answers = new WeakMap<Registry, Map<string, Meaning | null>>();

/** What the registry knows by a name, each name asked for once. */
function known(registry: Registry, name: string): Meaning | null {
  let asked = answers.get(registry);
  if (asked === undefined) answers.set(registry, (asked = new Map()));
  let answer = asked.get(name);
  if (answer === undefined) {
    // A bound, so that a process that reads for days does not grow without end.
    if (asked.size > 20_000) asked.clear();
    asked.set(name, (answer = knows(registry, name)));
  }
  return answer;
}

/** Printed small, a name is a class of bodies and not one that is called so ("the focal point"). */
function knows(registry: Registry, name: string): Meaning | null {
  for (let rest = name; rest !== ''; ) {
    const found = registry.bodiesNamed(rest);
    const space = rest.indexOf(' ');
    if (found.length === 1) {
      const record = found[0]!;
      if (anyCapital.test(name) || record.kind === 'class' || rest.indexOf(' ', space + 1) > space)
        return meaningOf(record);
      const so =
        fixed.get(rest) === record.key || rest === record.key || rest === record.name || record.aliases.includes(rest);
      return so ? meaningOf(record) : null;
    }
    const first = (space < 0 ? rest : rest.slice(0, space)).toLowerCase().replace(/,$/, '');
    if (!qualifiers.has(first) && !determiners.has(first)) return null;
    rest = space < 0 ? '' : rest.slice(space + 1);
    if (rest.startsWith('and ') || rest.startsWith('or ')) rest = rest.slice(rest.indexOf(' ') + 1);
    else if (rest === 'and' || rest === 'or') rest = '';
  }
  return null;
}

/** "relevant entities of the United Nations system" as "United Nations entities". */
function ofTheUnitedNations(passage: Passage, phrase: ActorPhrase): string | null {
  const k = phrase.core;
  if (phrase.kind !== 'common' || lowAt(passage, k) !== 'of' || k + 2 >= phrase.to) return null;
  const n = lowAt(passage, k + 1) === 'the' ? k + 2 : k + 1;
  const un = lowAt(passage, n) === 'un' || (lowAt(passage, n) === 'united' && lowAt(passage, n + 1) === 'nations');
  if (un && phrase.head === 'parts') return 'United Nations system';
  return un
    ? `United Nations ${withoutQualifiers(plainName(passage, phrase.name, phrase.core)).replace(/^(?:relevant|appropriate|competent|concerned|other) /, '')}`
    : null;
}
