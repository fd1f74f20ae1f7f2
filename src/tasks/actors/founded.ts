import type { BodyRecord } from '../../registry/records.js';
import type { Registry } from '../../registry/registry.js';
import { andOr, indefinite } from '../../text/functionWords.js';
import { wordClass } from '../../text/wordClass.js';
import { fourFigures } from '../../text/wordShapes.js';
import { isAt, lowAt, type Passage } from '../words/passage.js';
import type { ActorPhrase } from './actors.js';
import { actorHeads } from './heads.js';
import { type Meaning, meaningOf, textOf } from './meanings.js';
import { foundable } from './roles.js';

const founding = wordClass('established created appointed constituted pursuant pursuance');
const ends = wordClass(', ; . : “ "');
/** What may stand at once behind a short name whose founding resolution follows. */
export const founded = wordClass('established created constituted');
const appointing = wordClass('appointed re-appointed extended renewed');
const resolution = wordClass('resolution resolutions');
const paragraph = wordClass('paragraph paragraphs');
const elsewhereHere = wordClass('below above');
const number = wordClass(/^\d{1,4}$/);
const establishes = wordClass('establish create establishing creating');

/**
 * "the Committee established pursuant to resolution 1267 (1999)": the body whose kind and founding resolution fit
 * (S/RES/1267(1999) paragraph 6 is the model of how the Council makes one).
 */
export function establishedBy(
  passage: Passage,
  phrase: ActorPhrase,
  registry: Registry,
  symbol: string | null,
  called: (name: string) => Meaning | null,
): Meaning | null {
  const numbers: string[] = [];
  let found = false;
  let said = false;
  let end = phrase.core;
  // "the Committee established in paragraph 30 of resolution 1988": a place would end the phrase, who established it does not.
  const to = phrase.to <= phrase.core + 1 && isAt(passage, phrase.core, founded) ? phrase.core + 12 : phrase.to;
  for (let k = phrase.core; k < to && k < phrase.core + 60; k++) {
    if (to > phrase.to && isAt(passage, k, ends)) break;
    if (isAt(passage, k, founding)) found = true;
    if (isAt(passage, k, appointing) || (k === phrase.core && lowAt(passage, k) === 'pursuant')) said = true;
    if (!found) continue;
    if (isAt(passage, k, resolution)) end = k;
    const low = lowAt(passage, k);
    if (symbol !== null && isAt(passage, k, paragraph) && isAt(passage, k + 2, elsewhereHere)) {
      numbers.push(symbol);
      end = k + 3;
    }
    if (symbol !== null && (low === 'this' || low === 'present') && lowAt(passage, k + 1) === 'resolution') {
      numbers.push(symbol);
      end = k + 2;
    }
    if (low === 'that' && lowAt(passage, k + 1) === 'resolution') {
      const before = resolutionBefore(passage, phrase.from, registry);
      if (before !== null) numbers.push(before);
      end = k + 2;
    }
    const cited = lowAt(passage, k - 1) === 'paragraph' ? null : resolutionAt(passage, k, registry);
    if (cited !== null) {
      numbers.push(cited.symbol);
      end = cited.to;
    }
  }
  if (numbers.length === 0) return null;
  if (phrase.records.length === 1 && phrase.records[0]!.kind !== 'class') return null;
  const kinds = kindsOfHead(phrase.head);
  const last = new Set(numbers);
  const fits: BodyRecord[] = [];
  for (const body of bodiesEstablishedBy(registry, numbers[0]!)) {
    if (kinds.has(body.kind) && named(body, phrase.head)) fits.push(body);
  }
  const best =
    fits.length <= 1
      ? fits
      : fits.filter((body) => body.establishedBy.every((by) => last.has(by.instrument) || numbers.length === 1));
  if (best.length === 1) return meaningOf(best[0]!);
  if (fits.length > 0) return meaningOf(fits[0]!);
  // A panel that a later resolution appointed again is the one that the text otherwise speaks of.
  const role = textOf(passage, phrase.name, phrase.core).toLowerCase();
  const again = said ? called(role) : null;
  if (again !== null && again.body !== null && !/pursuant/.test(again.body)) return again;
  if (to > phrase.to) return null;
  const name = textOf(passage, phrase.name, Math.min(end, phrase.to))
    .replace(/\s+/g, ' ')
    .replace(/^(?:current|existing|present) /, '');
  return { body: name, bodies: null, name };
}

/** "that resolution": the one that the paragraph cited last before a word. */
function resolutionBefore(passage: Passage, from: number, registry: Registry): string | null {
  for (let k = from - 1; k >= 0; k--) {
    const cited = resolutionAt(passage, k, registry);
    if (cited !== null) return cited.symbol;
  }
  return null;
}

/** The resolution whose number is at `k`: "1267 (1999)", or "resolution 1267" and "resolutions 1267, 1333 and 1390" without years. */
export function resolutionAt(
  passage: Passage,
  k: number,
  registry: Registry,
): { readonly symbol: string; readonly to: number } | null {
  if (!isAt(passage, k, number)) return null;
  const printed = lowAt(passage, k);
  if (lowAt(passage, k + 1) === '(' && isAt(passage, k + 2, fourFigures) && lowAt(passage, k + 3) === ')')
    return { symbol: `S/RES/${printed}(${lowAt(passage, k + 2)})`, to: k + 4 };
  // Three and four figures: "resolutions 1 and 2" may be an organization's own.
  if (printed.length < 3) return null;
  let before = k - 1;
  while (
    before > k - 12 &&
    (isAt(passage, before, andOr) || lowAt(passage, before) === ',' || isAt(passage, before, number))
  )
    before--;
  if (!isAt(passage, before, resolution) || lowAt(passage, before - 1) === 'assembly') return null;
  const known = registry.yearOfResolution(Number(printed));
  return known === null ? null : { symbol: `S/RES/${printed}(${known})`, to: k + 1 };
}

export const named = (body: BodyRecord, head: string): boolean =>
  [body.name, ...body.aliases].some((name) => name.toLowerCase().includes(head.replace(/s$/, ''))) ||
  !actorHeads.has(head);

function kindsOfHead(head: string): ReadonlySet<string> {
  if (/^committees?$/.test(head)) return new Set(['committee']);
  if (/^(?:panel|group|team|experts?|mechanism)$/.test(head))
    return new Set(['expert-group', 'organization', 'office', 'committee']);
  return new Set(['committee', 'expert-group', 'office', 'mission', 'tribunal', 'envoy', 'organization']);
}

const indexes = new WeakMap<Registry, ReadonlyMap<string, readonly BodyRecord[]>>();

/** The bodies that a resolution established, by the registry; made once a registry. */
export function bodiesEstablishedBy(registry: Registry, symbol: string): readonly BodyRecord[] {
  let index = indexes.get(registry);
  if (!index) {
    const made = new Map<string, BodyRecord[]>();
    for (const body of registry.bodies.values()) {
      for (const by of body.establishedBy) {
        const list = made.get(by.instrument);
        if (list) list.push(body);
        else made.set(by.instrument, [body]);
      }
    }
    index = made;
    indexes.set(registry, index);
  }
  return index.get(symbol) ?? [];
}

/** What is made: by its own words, or by the short name that the bracket behind it gives ("a group of up to eight experts (“Panel of Experts”)"). */
function roleMade(passage: Passage, phrase: ActorPhrase): string | undefined {
  const own = foundable.exec(textOf(passage, phrase.name, phrase.core).toLowerCase())?.[0];
  if (own !== undefined || !/^(?:group|panel|team)$/.test(phrase.head)) return own;
  for (let k = phrase.core; k < phrase.core + 9; k++) {
    const close = passage.closes.get(k);
    if (close !== undefined) return foundable.exec(textOf(passage, k, close).toLowerCase())?.[0];
    if (passage.words[k]?.mark ?? true) return undefined;
  }
  return undefined;
}

const makesItself = wordClass('establishes creates appoints constitutes');
const making = wordClass('establish create appoint constitute');
const decided = wordClass('decides decided');
const upOrTo = wordClass('up to');

/** "Establishes a commission of three of its members" (S/RES/446(1979) paragraph 4): what the organ makes itself, and calls "the Commission" from then on. */
export function commissionMade(passage: Passage, noun: number, symbol: string | null): Meaning | null {
  if (!isAt(passage, noun - 1, indefinite) || lowAt(passage, noun) !== 'commission') return null;
  let verb = noun - 2;
  if (isAt(passage, verb, upOrTo)) verb--;
  const itself =
    isAt(passage, verb, makesItself) ||
    lowAt(passage, verb) === 'sets' ||
    ((isAt(passage, verb, making) || lowAt(passage, verb) === 'set') && isAt(passage, verb - 2, decided));
  const [, number, year] = itself ? (resolutionSymbol.exec(symbol ?? '') ?? []) : [];
  if (number === undefined) return null;
  const name = `Commission established pursuant to resolution ${number} (${year})`;
  return { body: name, bodies: null, name };
}

const resolutionSymbol = /^S\/RES\/(\d+)\((\d{4})\)$/;

/** What an operation is called where it is being established ("to establish a follow-on peacekeeping mission", S/RES/2350(2017) paragraph 5). */
const operations = new Set(['mission', 'operation', 'force', 'presence', 'office']);

/** "a Committee of the Security Council" where it is being established: the body that this instrument makes. */
export function foundedHere(
  passage: Passage,
  from: number,
  phrase: ActorPhrase,
  registry: Registry,
  symbol: string | null,
): Meaning | null {
  if (symbol === null || !isAt(passage, from - 1, indefinite)) return null;
  if (operations.has(phrase.head) && isAt(passage, from - 2, establishes)) {
    const [mission, another] = bodiesEstablishedBy(registry, symbol).filter((body) => body.kind === 'mission');
    if (mission !== undefined && another === undefined) return meaningOf(mission);
  }
  const role = roleMade(passage, phrase);
  if (role === undefined) return phrase.core === from + 1 ? commissionMade(passage, from, symbol) : null;
  const kind = role === 'committee' ? 'committee' : 'expert-group';
  const made = bodiesEstablishedBy(registry, symbol).filter(
    (body) => body.kind === kind && (kind === 'committee' || body.name.toLowerCase().includes(role)),
  );
  if (made.length === 1) return meaningOf(made[0]!);
  const [, number, year] = resolutionSymbol.exec(symbol) ?? [];
  if (number === undefined) return null;
  const title = role
    .replace(/^\w/, (letter) => letter.toUpperCase())
    .replace('of experts', 'of Experts')
    .replace(/ (?:group|team)$/, (word) => word.replace(/\b\w/, (letter) => letter.toUpperCase()));
  const name = `${title} established pursuant to resolution ${number} (${year})`;
  return { body: name, bodies: null, name };
}
