/**
 * The registry's records: what texts do not say and people know. They live as JSON in `seed/registry/`, checked on loading against
 * `schema/registry.schema.json`. Every fact has a source: a record's `source` holds for its plain fields, a relation has its own.
 * In the files, fields that are null or empty may be left out; loading fills them in.
 */

export const instrumentKinds = ['resolution', 'prst', 'ga-resolution', 'report', 'letter', 'treaty', 'other'] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];

export const bodyKinds = [
  'organ',
  'committee',
  'expert-group',
  'office',
  'mission',
  'envoy',
  'tribunal',
  'organization',
  'state',
  'class',
] as const;
export type BodyKind = (typeof bodyKinds)[number];

export const instrumentRelations = ['SUPPLEMENTS', 'AMENDS', 'REQUESTED_BY', 'ADOPTED_BY'] as const;
export type InstrumentRelation = (typeof instrumentRelations)[number];

/** A relation of an instrument to another instrument, or (`ADOPTED_BY`) to the body that adopted it, by key. */
export interface InstrumentRelationRecord {
  readonly kind: InstrumentRelation;
  readonly target: string;
  readonly source: string;
}

/** An instrument that people know by name. `key` is its symbol where it has one, else a slug of its title. */
export interface InstrumentRecord {
  readonly key: string;
  readonly symbol: string | null;
  readonly kind: InstrumentKind;
  /** The official title; for an instrument without symbol also what a reading gives as `target`. */
  readonly title: string;
  /** Other names under which texts cite it, spelled as printed; matched without regard to case, quotes and articles. */
  readonly names: readonly string[];
  /** Names that mean it only after the text has named it in full or under its parent ("its Protocol", "the Convention"). */
  readonly shortNames: readonly string[];
  readonly date: string | null;
  readonly url: string | null;
  /** The states and bodies that it concerns, by key: they decide between instruments of one short name ("the Peace Agreement"). */
  readonly concerns?: readonly string[];
  readonly relations: readonly InstrumentRelationRecord[];
  readonly source: string;
}

/** Who can act. `key` is the usual acronym or name (`UNODC`, `1540 Committee`, `Member States`). */
export interface BodyRecord {
  readonly key: string;
  readonly name: string;
  readonly acronym: string | null;
  /** Other and former names, spelled as printed. */
  readonly aliases: readonly string[];
  /** What it was called before a day, the oldest name first; texts of that time mean it by these. */
  readonly formerNames?: readonly { readonly name: string; readonly until: string; readonly source: string }[];
  readonly kind: BodyKind;
  /** The body whose subsidiary or part it is. */
  readonly parent: { readonly body: string; readonly source: string } | null;
  readonly establishedBy: readonly { readonly instrument: string; readonly source: string }[];
  /** When it came to be and when it ended, ISO 8601 (a year, a month or a day), where known. */
  readonly from: string | null;
  readonly until: string | null;
  /** ISO 3166-1 alpha-3, for states. */
  readonly iso: string | null;
  readonly source: string;
}

/** A class of instruments that texts cite as such ("all its resolutions on children and armed conflict"). */
export interface ClassRecord {
  readonly key: string;
  readonly label: string;
  /** How texts name it: phrases, matched like names. */
  readonly names: readonly string[];
  /** Its members where they are known, by key. */
  readonly members: readonly string[];
  readonly source: string;
}

/** A decision: names that texts print mean one body, which is registered or has `body` as its key, so written. */
export interface SameBodies {
  readonly body: string;
  /** Compared without regard to case, quotes, hyphens, articles and spelling. */
  readonly names: readonly string[];
  readonly reason: string;
}

/** A decision: names that are alike mean as many bodies. */
export interface DistinctBodies {
  readonly names: readonly string[];
  readonly reason: string;
}

/** Which numbers the Council's resolutions of a year have. */
export interface ResolutionYear {
  readonly year: number;
  readonly first: number;
  readonly last: number;
  /** Month and day of adoption of each (`12-20`) in the order of the numbers, parted by spaces; `?` where not known. */
  readonly dates?: string;
}

/** The dates of the statements of the Council's President, by number within a year. */
export interface StatementYear {
  readonly year: number;
  readonly dates: Readonly<Record<string, string>>;
}

/** All records of a registry, each with the file it stands in. */
export interface Records {
  readonly bodies: readonly { readonly file: string; readonly record: BodyRecord }[];
  readonly instruments: readonly { readonly file: string; readonly record: InstrumentRecord }[];
  readonly classes: readonly { readonly file: string; readonly record: ClassRecord }[];
  readonly same: readonly { readonly file: string; readonly record: SameBodies }[];
  readonly distinct: readonly { readonly file: string; readonly record: DistinctBodies }[];
  readonly years: readonly ResolutionYear[];
  readonly statements: readonly StatementYear[];
}
