import type { Paragraph } from '../document/document.js';
import { documentClasses } from './forms/documents.js';
import { type Meaning, meaningOf, onlyMeaning } from './meaning.js';
import type { Mention } from './mention.js';

/** A resolution as a text cited it: `list` is where the construct that it stands in begins. */
interface Cited {
  readonly list: number;
  readonly names: boolean;
  readonly meaning: Meaning;
}

/**
 * What "that resolution" means: the resolution that the text cited last, where only one can be meant. Within the paragraph it is the
 * last one, unless that stands in a list or only names a body beside others; else the only one that the paragraph right before cites,
 * or the chapeau above. What a paragraph before cited as a list, and nothing besides, is "those resolutions".
 */
export class ResolutionsCited {
  #label: string | null = null;
  /** What the paragraph at hand has cited so far, what the one before did. */
  #here: Cited[] | null = null;
  #before: readonly Cited[] = none;
  /** What the chapeaux cite, by label; nothing for those that cite nothing. */
  readonly #above = new Map<string, readonly Cited[]>();

  /** Remembers a mention of a resolution, or of a class that may hold some: beside a class no list is complete. */
  note(mention: Mention, meaning: Meaning): void {
    const { kind } = meaning;
    if (mention.rule === documentClasses.id) return;
    if (kind === 'resolution' || kind === 'ga-resolution' || kind === 'class')
      (this.#here ??= []).push({ list: mention.head, names: mention.names, meaning });
  }

  meant(paragraph: Paragraph, many: boolean): readonly Meaning[] {
    if (this.#here !== null) return many ? [] : lastOf(this.#here);
    const above = paragraph.parent === null ? undefined : this.#above.get(paragraph.parent);
    const cited = above ?? this.#before;
    return many ? listOf(cited) : onlyOf(cited);
  }

  /** The resolutions that the paragraph has cited so far. */
  here(): readonly string[] {
    return (this.#here ?? none).flatMap(({ meaning }) => (meaning.target === null ? [] : [meaning.target]));
  }

  /** Goes on to the next paragraph, whether it cites anything or not. */
  enter({ label }: Paragraph): void {
    if (label === this.#label) return;
    if (this.#label !== null && this.#here !== null) this.#above.set(this.#label, this.#here);
    this.#before = this.#here ?? none;
    this.#here = null;
    this.#label = label;
  }
}

const none: readonly never[] = [];

const step = 'cited last before';

/** The last one cited in a paragraph, where it stands alone. */
function lastOf(cited: readonly Cited[]): readonly Meaning[] {
  const last = cited.at(-1)!;
  const listed = cited.some((c) => c.list === last.list && c.meaning.target !== last.meaning.target);
  return listed || last.names ? onlyOf(cited) : told(last.meaning);
}

function onlyOf(cited: readonly Cited[]): readonly Meaning[] {
  const only = onlyMeaning(
    cited.map(({ meaning }) => meaning),
    step,
  );
  return only === null ? none : told(only);
}

function listOf(cited: readonly Cited[]): readonly Meaning[] {
  if (cited.length < 2 || cited.some((c) => c.list !== cited[0]!.list || c.meaning.target === null)) return [];
  return cited.flatMap((c) => told(c.meaning));
}

const told = (meaning: Meaning): readonly Meaning[] =>
  meaning.target === null ? [] : [meaningOf(meaning.target, meaning.kind, meaning.name, step)];
