import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { InputError } from '../errors.js';
import { sha256 } from '../text/source.js';
import type { InstrumentFacts } from './facts.js';
import { byCodeUnit, sortKeyOfInstrument } from './order.js';

/** An archive of facts comes in parts, one for each decade, so that a change in one year leaves the other parts' bytes alone. */
export interface ArchivePart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly instruments: number;
}

/** What an archive holds: the reader that made it, its parts with their digests, and a digest of the whole. */
export interface ArchiveManifest {
  readonly reader: string;
  readonly digest: string;
  readonly instruments: number;
  readonly parts: readonly { readonly name: string; readonly sha256: string; readonly instruments: number }[];
}

/** Packs facts: JSON, a line for each instrument in the order of `sortKeyOfInstrument`, compressed. The same facts give the same bytes. */
export function pack(
  facts: readonly InstrumentFacts[],
  reader: string,
): { readonly manifest: ArchiveManifest; readonly parts: readonly ArchivePart[] } {
  const byDecade = new Map<string, string[]>();
  const sorted = facts
    .map((fact) => [sortKeyOfInstrument(fact.symbol), fact] as const)
    .sort(([a], [b]) => byCodeUnit(a, b));
  for (const [key, fact] of sorted) {
    const decade = `${key.slice(0, 3)}0s`;
    const lines = byDecade.get(decade) ?? [];
    byDecade.set(decade, lines);
    lines.push(`${JSON.stringify(fact)}\n`);
  }
  const parts = [...byDecade].map(([decade, lines]) => {
    const text = Buffer.from(lines.join(''));
    const bytes = brotliCompressSync(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 24,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    });
    return { name: `${decade}.jsonl.br`, bytes, instruments: lines.length, content: sha256(text) };
  });
  const digest = sha256(JSON.stringify([reader, parts.map(({ name, content }) => [name, content])]));
  return {
    manifest: {
      reader,
      digest,
      instruments: facts.length,
      parts: parts.map(({ name, content, instruments }) => ({ name, sha256: content, instruments })),
    },
    parts: parts.map(({ name, bytes, instruments }) => ({ name, bytes, instruments })),
  };
}

/**
 * The facts of one part, in order; of those instruments alone that are wanted, which spares reading the others. Refuses a part that is
 * damaged, or not the one that the manifest speaks of.
 */
export function* unpack(
  part: { readonly name: string; readonly bytes: Uint8Array; readonly sha256: string },
  wanted: (symbol: string) => boolean = () => true,
): Generator<InstrumentFacts> {
  let text: Buffer;
  try {
    text = brotliDecompressSync(part.bytes);
  } catch (error) {
    throw damaged(part.name, error);
  }
  if (sha256(text) !== part.sha256) throw damaged(part.name);
  let start = 0;
  for (let end = text.indexOf(10); end >= 0; end = text.indexOf(10, start)) {
    if (wanted(symbolIn(text, start))) yield JSON.parse(text.toString('utf8', start, end)) as InstrumentFacts;
    start = end + 1;
  }
}

const beforeSymbol = '{"symbol":"'.length;

/** A line begins with its symbol (`factsOf`), which holds nothing that JSON escapes. */
function symbolIn(text: Buffer, line: number): string {
  const start = line + beforeSymbol;
  return text.toString('utf8', start, text.indexOf('"', start));
}

function damaged(name: string, cause?: unknown): InputError {
  return new InputError(
    'SOURCE_UNREADABLE',
    `${name}: this part of the Council's facts is damaged. Install Recalling again.`,
    { name },
    cause,
  );
}
