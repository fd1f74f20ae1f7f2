import { RequestError } from '../errors.js';
import type { BodyNode, InstrumentNode } from '../graph/graph.js';
import type { BodyKind } from '../registry/records.js';
import { parseSymbol } from '../registry/symbol.js';
import type { Store } from '../store/store.js';
import type { Context } from './context.js';
import { largestPage } from './limits.js';

/** How many near misses an error lists. */
const suggestionCount = 5;

/**
 * The instrument that a printed symbol, title or slug means, in any form in which documents print it. Throws a `RequestError`
 * (`INSTRUMENT_UNKNOWN`) that lists near misses.
 */
export function instrumentNamed(printed: string, context: Context): Promise<InstrumentNode> {
  return context.once(`instrument named ${printed}`, () => findInstrument(printed, context));
}

async function findInstrument(printed: string, { store, registry, loaders }: Context): Promise<InstrumentNode> {
  const symbol = parseSymbol(printed, registry);
  for (const key of new Set([symbol, printed.trim()])) {
    const node = key ? await loaders.instrument(key) : null;
    if (node) return node;
  }
  const titled = registry.instrumentsNamed(printed);
  const node = titled.length === 1 ? await loaders.instrument(titled[0]!.key) : null;
  if (node) return node;
  // A number without its year, or with a wrong one, still tells which resolution is meant.
  const number = Number(
    (/^S\/RES\/(\d+)\(/.exec(symbol ?? '') ?? /^(?:s\/res\/|resolution )?(\d{1,4})$/i.exec(printed.trim()))?.[1],
  );
  const numbered = Number.isInteger(number) ? await resolutionsNumbered(number, store) : [];
  if (symbol === null && numbered.length === 1) return numbered[0]!;
  const near =
    numbered.length > 0
      ? numbered
      : titled.length > 1
        ? titled
        : await store.instrumentsLike(symbol ?? printed.trim(), suggestionCount);
  const suggestions = near.map(({ key, title }) => ({ key, title }));
  throw new RequestError(
    'INSTRUMENT_UNKNOWN',
    `No instrument “${shortened(printed)}” is known here.${didYouMean(suggestions.map(({ key }) => key))}`,
    { symbol: shortened(printed), suggestions },
  );
}

async function resolutionsNumbered(number: number, store: Store): Promise<readonly InstrumentNode[]> {
  const { items } = await store.instrumentsWhere(
    { kinds: ['resolution'], numberFrom: number, numberTo: number },
    'OLDEST',
    {
      first: suggestionCount,
      after: null,
      total: false,
    },
  );
  return items.map(({ value }) => value);
}

/**
 * The one body that a name, acronym, alias or key means. Throws a `RequestError`: `BODY_AMBIGUOUS` with those that it could be,
 * `BODY_UNKNOWN` with near misses.
 */
export function bodyNamed(printed: string, context: Context): Promise<BodyNode> {
  return context.once(`body named ${printed}`, () => findBody(printed, context));
}

async function findBody(printed: string, { store }: Context): Promise<BodyNode> {
  const name = printed.trim().replace(/\s+/g, ' ');
  const meant = await firstFound([name, withoutArticle(name)], (form) => store.bodiesNamed(form));
  if (meant.length === 1) return meant[0]!;
  const candidates = meant.length > 0 ? meant : await bodiesOfNoun(withoutArticle(name).toLowerCase(), store);
  if (candidates.length > 0) {
    throw new RequestError(
      'BODY_AMBIGUOUS',
      `“${shortened(printed)}” could be any of ${candidates.length} bodies. Name one: ${listed(candidates.map(({ key }) => key))}.`,
      { name: shortened(printed), candidates: candidates.map(({ key, name: full }) => ({ key, name: full })) },
    );
  }
  const suggestions = (await store.bodiesLike(name, suggestionCount)).map(({ key, name: full }) => ({
    key,
    name: full,
  }));
  throw new RequestError(
    'BODY_UNKNOWN',
    `No body “${shortened(printed)}” is known here.${didYouMean(suggestions.map(({ key }) => key))}`,
    { name: shortened(printed), suggestions },
  );
}

/** The bodies that a bare noun could mean: those of its kind that have it in their name. */
async function bodiesOfNoun(noun: string, store: Store): Promise<readonly BodyNode[]> {
  const kind = Object.hasOwn(genericNouns, noun) ? genericNouns[noun] : undefined;
  if (kind === undefined) return [];
  const filter = { kinds: [kind], registered: true, text: `"${noun}"` };
  const { items } = await store.bodiesWhere(filter, { first: largestPage, after: null, total: false });
  return items.map(({ value }) => value);
}

/** Nouns that alone name no body but a kind of bodies, as texts use them once they have given the name in full. */
const genericNouns: Readonly<Record<string, BodyKind>> = {
  committee: 'committee',
  panel: 'expert-group',
  'panel of experts': 'expert-group',
  'group of experts': 'expert-group',
  'monitoring group': 'expert-group',
  office: 'office',
  mission: 'mission',
  envoy: 'envoy',
  'special envoy': 'envoy',
  'special representative': 'envoy',
  tribunal: 'tribunal',
  court: 'tribunal',
  organization: 'organization',
};

function withoutArticle(name: string): string {
  return name.replace(/^the /i, '');
}

async function firstFound<T>(
  forms: readonly string[],
  find: (form: string) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  for (const form of new Set(forms)) {
    const found = form === '' ? [] : await find(form);
    if (found.length > 0) return found;
  }
  return [];
}

function didYouMean(keys: readonly string[]): string {
  return keys.length === 0 ? '' : ` Did you mean ${keys.join(', ')}?`;
}

function listed(keys: readonly string[]): string {
  const shown = keys.slice(0, 8);
  return shown.length < keys.length ? `${shown.join(', ')} and ${keys.length - shown.length} more` : shown.join(', ');
}

function shortened(printed: string): string {
  return printed.length > 80 ? `${printed.slice(0, 80)}…` : printed;
}
