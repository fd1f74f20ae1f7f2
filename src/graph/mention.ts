import type { ReferenceKind } from '../references/reference.js';
import { type BodyKind, type InstrumentKind, instrumentKinds } from '../registry/records.js';
import type { BodyNode, InstrumentNode } from './graph.js';

/**
 * Nodes as their key alone makes them: what the graph knows of an instrument that is only cited and that the registry lacks, or of a
 * body that is only named in a text. Being functions of the key, they never depend on what was loaded first. The one thing that those
 * who cite it add is what kind of document it is, where its key leaves that open (`kindAsCited`).
 */

/** The instrument of this key as far as the key tells. A key that is no symbol is a title. */
export function instrumentOfKey(key: string): InstrumentNode {
  const resolution = /^S\/RES\/(\d+)\((\d{4})\)$/.exec(key);
  const statement = /^S\/PRST\/(\d{4})\/(\d+)$/.exec(key);
  const symbol = isSymbol(key) ? key : null;
  const [number, year] = resolution
    ? [resolution[1], resolution[2]]
    : statement
      ? [statement[2], statement[1]]
      : [null, /^[A-Z]+(?:\/[A-Z]+)*\/(\d{4})\/\d/.exec(key)?.[1] ?? null];
  return {
    key,
    symbol,
    kind: kindOfKey(key),
    number: number == null ? null : Number(number),
    year: year == null ? null : Number(year),
    title: symbol === null ? key : null,
    adopted: null,
    meeting: null,
    agenda: null,
    draft: null,
    votes: null,
    chapterVII: null,
    url: linkOf(symbol),
    knownBy: 'citation',
    source: null,
  };
}

/** Whether a key leaves open what kind of instrument it is of: `S/2016/949` may be a report or a letter. */
export function leavesKindOpen(key: string): boolean {
  return kindOfKey(key) === 'other';
}

/** The kinds that references can tell of an instrument whose key leaves it open, in the order in which they win ties. */
export const toldKinds: readonly InstrumentKind[] = instrumentKinds.filter((kind) => kind !== 'other');

/**
 * The kind of an instrument that is only cited and whose key leaves it open: that which most references to it tell, the first of
 * `toldKinds` where several tie; `other` where none tells.
 */
export function kindAsCited(references: Iterable<ReferenceKind>): InstrumentKind {
  const counts = new Map<ReferenceKind, number>();
  for (const kind of references) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  let commonest: InstrumentKind = 'other';
  let most = 0;
  for (const kind of toldKinds) {
    const count = counts.get(kind) ?? 0;
    if (count > most) [commonest, most] = [kind, count];
  }
  return commonest;
}

/** The body of this key, where the key is the name that a text prints. */
export function bodyOfKey(key: string): BodyNode {
  return {
    key,
    name: key,
    acronym: null,
    aliases: [],
    kind: bodyKindOfName(key),
    registered: false,
    from: null,
    until: null,
    iso: null,
    parent: null,
    source: null,
  };
}

/** A title as a key: spaces folded, quotation marks straight, no leading article. */
export function keyOfTitle(title: string): string {
  return keyOfName(title);
}

/** A printed name as a key: spaces folded, quotation marks straight, hyphens plain, no leading article. */
export function keyOfName(name: string): string {
  const folded = name
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑]/g, '-')
    .trim();
  return folded.replace(/^the (?=\S)/i, '') || folded;
}

/** Whether a key is a symbol of a United Nations document rather than a name. */
export function isSymbol(key: string): boolean {
  return /^[A-Z]{1,5}\/[A-Z0-9]/.test(key) && !key.includes(' ');
}

/** The address under which the United Nations keeps a document, by its symbol: undocs.org takes every symbol. */
export function linkOf(symbol: string | null): string | null {
  return symbol === null ? null : `https://undocs.org/${symbol}`;
}

function kindOfKey(key: string): InstrumentKind {
  if (/^S\/RES\/\d+\(\d{4}\)/.test(key)) return 'resolution';
  if (/^S\/PRST\/\d{4}\/\d/.test(key)) return 'prst';
  if (/^A\/RES\//.test(key)) return 'ga-resolution';
  if (isSymbol(key)) return 'other';
  return treatyWords.test(key) ? 'treaty' : 'other';
}

const treatyWords = /\b(?:agreement|charter|convention|covenant|protocol|statute|treaty)\b/i;

function bodyKindOfName(name: string): BodyKind {
  for (const [word, kind] of bodyWords) if (word.test(name)) return kind;
  return 'organization';
}

/** What a body is called tells what it is; the first that fits. A plural is a class. */
const bodyWords: readonly (readonly [RegExp, BodyKind])[] = [
  [/^(?:all|any|other|relevant|concerned|member|interested|neighbouring)\b/i, 'class'],
  [
    /\b(?:states|parties|organi[sz]ations|entities|actors|countries|governments|agencies|authorities|bodies|groups)\b/i,
    'class',
  ],
  [/\bgovernment of\b/i, 'state'],
  [/\b(?:panel|group) of experts\b|\bmonitoring (?:team|group)\b/i, 'expert-group'],
  [/\bcommittee\b/i, 'committee'],
  [/\b(?:special representative|special envoy|special adviser|special coordinator|special rapporteur)\b/i, 'envoy'],
  [/\b(?:tribunal|court)\b/i, 'tribunal'],
  [/\b(?:mission|operation|force)\b/i, 'mission'],
  [/\boffice\b/i, 'office'],
];
