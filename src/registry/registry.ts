import type { BodyRecord, ClassRecord, DistinctBodies, InstrumentRecord } from './records.js';

/** A place in a text where a registered name stands; offsets are UTF-16, end exclusive. */
export interface NameMatch<R> {
  readonly start: number;
  readonly end: number;
  /** What the name may mean: one record, or several where the name alone does not decide. */
  readonly records: readonly R[];
}

/** What people know, ready to be asked. Immutable; two registries with the same `digest` answer alike. */
export interface Registry {
  readonly digest: string;
  readonly instruments: ReadonlyMap<string, InstrumentRecord>;
  readonly bodies: ReadonlyMap<string, BodyRecord>;
  readonly classes: ReadonlyMap<string, ClassRecord>;
  /**
   * Registered names of instruments in a text: leftmost longest, not overlapping, in one pass. A match neither begins with "the" nor
   * ends with a possessive "'s".
   */
  findInstruments(text: string): readonly NameMatch<InstrumentRecord>[];
  /** The same for the names that mean an instrument only where the text has named it before ("the Convention", "its Protocol"). */
  findShortNames(text: string): readonly NameMatch<InstrumentRecord>[];
  /**
   * Registered names and acronyms of bodies in a text, in the same manner; acronyms count only in the case they are registered in.
   * Asked again for the same text it answers from memory.
   */
  findBodies(text: string): readonly NameMatch<BodyRecord>[];
  findClasses(text: string): readonly NameMatch<ClassRecord>[];
  /** The bodies that a whole name, acronym, alias or key can mean, whatever its case; empty where none. */
  bodiesNamed(name: string): readonly BodyRecord[];
  /** The body that people decided a printed name to mean though no record has it: a key, or another printed name; null where none. */
  bodyDecided(name: string): string | null;
  /** Names that are alike and that people decided to mean bodies of their own. */
  readonly distinctBodies: readonly DistinctBodies[];
  instrumentsNamed(name: string): readonly InstrumentRecord[];
  /** The bodies that an instrument established, by its key or symbol: "the Committee established pursuant to resolution 1533 (2004)". */
  bodiesEstablishedBy(instrument: string): readonly BodyRecord[];
  /** The year in which the Council adopted the resolution of this number, null where no such resolution is known. */
  yearOfResolution(number: number): number | null;
  /** The symbol of the Council's resolution of this number, null where no such resolution is known. */
  symbolOfResolution(number: number): string | null;
  /** The day on which the Council adopted the resolution of this number (ISO 8601), null where it is not known. */
  dateOfResolution(number: number): string | null;
  /** The symbols of the Council's resolutions of a day. */
  resolutionsOn(date: string): readonly string[];
  /** The symbols of the statements of the Council's President of a day. */
  statementsOn(date: string): readonly string[];
  dateOfStatement(symbol: string): string | null;
}
