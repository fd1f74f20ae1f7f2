import type { Registry } from '../../registry/registry.js';
import { WordClass, wordClass } from '../../text/wordClass.js';
import { isAt, lowAt, type Passage } from '../words/passage.js';
import { determiner } from './heads.js';
import { type Meaning, meaningOf, namedMeaning, textOf } from './meanings.js';
import { participle } from './modifiers.js';
import { withoutQualifiers } from './printed.js';
import { pointing } from './roles.js';

/** Words before which the name of a class ends ("urges | regional organizations"). */
const outside = wordClass(
  'of in by to for with and or on from between among that as at under through including into against within upon urges requests encourages invites who which are is were was be have has',
);
const toWhat = wordClass('the armed conflict this');
const article = wordClass('the this');
const gerund = new WordClass((low) => low.endsWith('ing') && participle.hasLow(low));
const beforeGerund = wordClass('of in by for from through without');
const matter = wordClass('conflict conflicts dispute the armed agreement peace');

interface Named {
  readonly passage: Passage;
  readonly at: number;
}

/** The classes of actors that a text names in lower case: what "these parties" will mean. Looked at only when something points back. */
export class NamedClasses {
  readonly #registry: Registry;
  readonly #byHead = new Map<string, Meaning>();
  /** The paragraphs in which they were last named. */
  readonly #where = new Map<string, Passage>();
  #later: Named[] = [];

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** Remembers the class whose noun is the word at `at`. */
  take(passage: Passage, at: number): void {
    this.#later.push({ passage, at });
  }

  /** The same where this paragraph named it and told of whom ("all parties to the conflict … calls upon the parties"). */
  calledHere(passage: Passage, name: string): Meaning | undefined {
    const body = this.called(name)?.body;
    if (body == null || this.#where.get(name) !== passage) return undefined;
    const plain = withoutQualifiers(body);
    return plain.startsWith(`${name} to `) && !plain.endsWith(' the') ? namedMeaning(this.#registry, plain) : undefined;
  }

  /** The class of this noun that this paragraph named ("humanitarian organizations … such organizations"). */
  lastHere(passage: Passage, name: string): Meaning | undefined {
    const meaning = this.called(name);
    return meaning?.body === name || this.#where.get(name) !== passage ? undefined : meaning;
  }

  /** The class that was last named by this noun, alone or with the word before it. */
  called(name: string): Meaning | undefined {
    if (this.#later.length > 0) {
      for (const named of this.#later) this.#read(named);
      this.#later = [];
    }
    return this.#byHead.get(name);
  }

  /** The registered list of classes that ends with the noun ("international, regional and subregional organizations"). */
  #registered(passage: Passage, at: number): Meaning | null {
    for (let k = at - 1; k >= 0 && k > at - 8; k--) {
      const named = passage.names.get(k);
      if (named === undefined) continue;
      const [record] = named.records;
      if (named.to !== at + 1 || named.records.length !== 1 || record!.kind !== 'class') return null;
      for (let n = k; n < at; n++) if (lowAt(passage, n) === 'and') return meaningOf(record!);
      return null;
    }
    return null;
  }

  #read({ passage, at }: Named): void {
    const noun = lowAt(passage, at);
    if (noun === 'those') return;
    let from = at;
    while (from > 0 && at - from < 6) {
      const word = passage.words[from - 1]!;
      if (word.mark || outside.has(word)) break;
      if (determiner.has(word)) {
        if (pointing.has(word.low) && word.low !== 'the' && word.low !== 'those') return;
        break;
      }
      from--;
    }
    // "in charge of engaging parties in dialogue" tells what is done to them.
    if (isAt(passage, from, gerund) && isAt(passage, from - 1, beforeGerund) && from < at) from++;
    let end = at + 1;
    if (lowAt(passage, end) === 'to' && isAt(passage, end + 1, toWhat)) {
      end += 2;
      while (end < at + 5 && isAt(passage, end, matter)) end++;
      // "countries to the United Nations": what they are parties to is told by no common noun.
      if (isAt(passage, end - 1, article)) end = at + 1;
    }
    const meaning = this.#registered(passage, at) ?? namedMeaning(this.#registry, textOf(passage, from, end));
    // "relevant sanctions committees … the work of sanctions committees": the fuller name stays.
    const earlier = this.#byHead.get(noun);
    if (
      earlier?.body != null &&
      meaning.body !== null &&
      earlier.body.length > meaning.body.length &&
      (earlier.body.endsWith(` ${meaning.body}`) || earlier.body.startsWith(`${meaning.body} to `))
    )
      return;
    this.#byHead.set(noun, meaning);
    this.#where.set(noun, passage);
    if (at - 1 >= from) this.#byHead.set(`${lowAt(passage, at - 1)} ${noun}`, meaning);
  }
}
