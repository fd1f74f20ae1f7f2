import type { SourceFormat } from '../text/source.js';

/** What decides which of two sources of one instrument the graph is made of. */
export interface Standing {
  readonly knownBy: 'text' | 'facts';
  /** The version of the reader. */
  readonly reader: string;
  /** Null where it is not told, as by facts. */
  readonly format: SourceFormat | null;
  readonly wellFormed: boolean;
  /** The source's SHA-256. */
  readonly source: string;
}

/**
 * The rank of a graph: of two graphs of one instrument, a store keeps the one whose rank is greater by code unit, whichever was loaded
 * first. Text before facts; then the newer reader; then marked up before plain; then well-formed before not; then, so that two sources
 * never tie, the one whose digest is smaller (its hexadecimal digits are complemented).
 */
export function rankOf({ knownBy, reader, format, wellFormed, source }: Standing): string {
  return [
    knownBy === 'text' ? textMark : '0',
    versionKey(reader),
    format === 'akn' ? '1' : '0',
    wellFormed ? '1' : '0',
    complemented(source.slice(0, digits)),
  ].join(' ');
}

/** Whether what has this rank was read from a text, rather than told by facts. */
export function isRankOfText(rank: string): boolean {
  return rank.startsWith(textMark);
}

const textMark = '1';
/** So many digits of a digest tell any two sources apart. */
const digits = 32;

/** Versions as strings that sort as versions do: numbers padded, a release after what was released before it (`1.0.0-beta`). */
function versionKey(version: string): string {
  const [, major = '0', minor = '0', patch = '0', before] =
    /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:-([^+]*))?/.exec(version) ?? [];
  const numbers = [major, minor, patch].map((number) => number.padStart(6, '0'));
  return `${numbers.join('.')}${before === undefined ? '~' : `-${before.replace(/\d+/g, (number) => number.padStart(6, '0'))}`}`;
}

function complemented(digest: string): string {
  return digest.toLowerCase().replace(/[0-9a-f]/g, (digit) => (15 - Number.parseInt(digit, 16)).toString(16));
}
