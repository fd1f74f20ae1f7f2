import type { InstrumentKind, InstrumentRecord } from '../registry/records.js';
import type { Places } from '../text/matching.js';

/** What the words of a citation say by themselves, before anyone asks which instrument they mean. */
export type Sense =
  /** A resolution of the Council by number; the year and date where printed. */
  | { readonly kind: 'resolution'; readonly number: number; readonly year: number | null; readonly date: string | null }
  /** Any document by its symbol, as printed but for spaces. */
  | { readonly kind: 'symbol'; readonly symbol: string; readonly instrument: InstrumentKind | null }
  /** A document by its kind and date only, `--11-16` where the year is not printed; `title` where the mention's own words are not all that tells it. */
  | { readonly kind: 'dated'; readonly what: DatedKind; readonly date: string; readonly title: string | null }
  /** A name that the registry has. */
  | { readonly kind: 'named'; readonly records: readonly InstrumentRecord[] }
  /** A part of a family, told by the instrument named before it: "the Protocol thereto". */
  | { readonly kind: 'dependent'; readonly what: string; readonly many: boolean; readonly year: string | null }
  /** A name that means what the text named so before: "the Agreement". */
  | { readonly kind: 'pointer'; readonly what: string }
  /** A resolution, or several, told by the text's citing them right before: "that resolution", "those resolutions". */
  | { readonly kind: 'cited-before'; readonly many: boolean }
  /** A report told by the text's having cited it before: "paragraph 5 of the report of the Secretary-General". */
  | { readonly kind: 'report-before'; readonly ofSecretaryGeneral: boolean }
  /** A title that no registry knows. */
  | { readonly kind: 'titled'; readonly title: string; readonly instrument: InstrumentKind }
  /** Several instruments without telling which. */
  | { readonly kind: 'class' };

export type DatedKind =
  | 'resolution'
  | 'prst'
  | 'report'
  /** Of somebody else than the Secretary-General. */
  | 'report of others'
  | 'letter'
  | 'opinion'
  | 'press'
  | 'communiqué'
  | 'decision'
  | 'statement'
  | 'conclusions'
  /** A statement told by its date alone: the President's, if there was one of that day. */
  | 'own-statement'
  | 'agreement';

/** Words of a paragraph that cite something. `list` is the same for mentions that one list names ("resolutions 1 and 2"). */
export interface Mention {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly sense: Sense;
  /** Where the construct that the mention stands in begins: the word "resolutions" of a list. Pinpoints and roles are read before it. */
  readonly head: number;
  /** Whether the mention is the first of its list: a pinpoint before the list belongs to it alone. */
  readonly first: boolean;
  /** Set where the form itself says that the number only names a body ("the 1540 Committee"). */
  readonly names: boolean;
}

/** A mention in the construct that begins at `head`. All mentions are made here: the engine reads objects of one make faster. */
export const mentioned = (
  rule: string,
  start: number,
  end: number,
  sense: Sense,
  head: number,
  first: boolean,
  names = false,
): Mention => ({ rule, start, end, sense, head, first, names });

/** A mention that stands by itself, in no list. */
export const alone = (rule: string, start: number, end: number, sense: Sense): Mention =>
  mentioned(rule, start, end, sense, start, true);

/** The same mention between other places. */
export const between = ({ rule, sense, head, first, names }: Mention, start: number, end: number): Mention =>
  mentioned(rule, start, end, sense, head, first, names);

/** A form of citation, with sentences that show what it finds and what it leaves alone. */
export interface Form {
  readonly id: string;
  readonly says: string;
  readonly examples: readonly { readonly text: string; readonly finds: readonly string[] }[];
  readonly counterexamples: readonly string[];
  /** Matches one of the words or marks of whatever the form finds, by itself; null where any word may stand in it. */
  readonly cue: RegExp | null;
  /** Whether all that the form finds holds the word that its cue matches: of words that another form has taken it is not asked then. */
  readonly holdsCue?: boolean;
  /** What the form finds around the words that its cue matches: it looks nowhere else. */
  find(places: Places, known: Known): readonly Mention[];
}

/** What a form may ask of the registry. */
export interface Known {
  yearOfResolution(number: number): number | null;
  findInstruments(
    text: string,
  ): readonly { readonly start: number; readonly end: number; readonly records: readonly InstrumentRecord[] }[];
  findBodies(text: string): readonly { readonly start: number; readonly end: number }[];
}
