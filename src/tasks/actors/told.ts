import type { BodyRecord } from '../../registry/records.js';
import type { Passage } from '../words/passage.js';
import type { Meaning } from './meanings.js';

/** What a word of the text tells: that it names a body, that it defines a short name, that it is a class of actors. */
export type Event =
  | { readonly kind: 'named'; readonly at: number; readonly meaning: Meaning; readonly keys: readonly string[] }
  | {
      readonly kind: 'defined';
      readonly at: number;
      readonly label: string;
      readonly meaning: Meaning;
      readonly role: boolean;
    }
  | { readonly kind: 'class'; readonly at: number };

/** What a text says as a whole: definitions, who was named in a role, the resolutions that it cites. */
export interface Whole {
  readonly definitions: ReadonlyMap<string, Meaning>;
  readonly roles: ReadonlyMap<string, ReadonlyMap<string, Meaning>>;
  /** How often bodies are named, by key, and how often each resolution is cited and each State named. */
  readonly times: ReadonlyMap<string, number>;
  readonly cited: ReadonlyMap<string, number>;
  readonly states: ReadonlyMap<BodyRecord, number>;
  readonly events: ReadonlyMap<Passage, readonly Event[]>;
}
