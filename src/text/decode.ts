import { type Diagnostic, diagnostic } from './diagnostic.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Text that bytes stand for: the encoding it was read in, and what had to be mended. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** How many control characters were taken out. */
  readonly removed: number;
  readonly diagnostics: readonly Diagnostic[];
}

const replacement = '\uFFFD';
/** Controls and noncharacters, which no printed text holds. Tab, line feed, form feed and carriage return are kept. */
const controls = /[^\P{Cc}\t\n\f\r\u0085]|[\u200B\u2060\uFEFF\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;

/**
 * Decodes bytes as UTF-8 (with or without byte order mark), UTF-16 or, where they are not UTF-8, Windows-1252. Never throws:
 * bytes that fit nothing become U+FFFD, with a diagnostic, and control characters are removed.
 */
export function decode(bytes: Uint8Array): DecodedText {
  const diagnostics: Diagnostic[] = [];
  const { encoding, decoded } = asPrinted(bytes);
  let text = decoded;
  if (text.includes(replacement)) {
    diagnostics.push(
      diagnostic(
        'document/encoding',
        `Some bytes are not valid ${encoding.toUpperCase()} and were replaced by U+FFFD.`,
        {
          line: lineAt(text, text.indexOf(replacement)),
        },
      ),
    );
  }
  let removed = 0;
  const first = text.search(controls);
  if (first >= 0) {
    const line = lineAt(text, first);
    const cleaned = text.replace(controls, '');
    removed = text.length - cleaned.length;
    diagnostics.push(
      diagnostic('document/control-characters', `${removed} control characters were removed.`, {
        line,
        severity: 'info',
      }),
    );
    text = cleaned;
  }
  return { text, encoding, removed, diagnostics };
}

/** What Windows-1252 has in the place of Latin-1's second block of controls; U+FFFD where it has nothing. */
const windows1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/** Node's own decoder takes Windows-1252 for Latin-1 and so loses quotation marks and dashes. */
function fromWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? replacement);
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

interface AsPrinted {
  readonly encoding: Encoding;
  readonly decoded: string;
}

function asPrinted(bytes: Uint8Array): AsPrinted {
  const utf16 = utf16Marked(bytes) ?? utf16WithoutMark(bytes);
  if (utf16 !== null) return { encoding: utf16, decoded: new TextDecoder(utf16).decode(bytes) };
  try {
    return { encoding: 'utf-8', decoded: strictUtf8.decode(bytes) };
  } catch {
    return damagedUtf8(bytes)
      ? { encoding: 'utf-8', decoded: new TextDecoder('utf-8').decode(bytes) }
      : { encoding: 'windows-1252', decoded: fromWindows1252(bytes) };
  }
}

function utf16Marked(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** UTF-16 of mostly Latin text has a zero in nearly every second byte, on one side only. */
function utf16WithoutMark(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 8 || !bytes.subarray(0, length).includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const most = length * 0.4;
  if (odd > most && even < odd / 8) return 'utf-16le';
  if (even > most && odd < even / 8) return 'utf-16be';
  return null;
}

/** Whether bytes that are not valid UTF-8 are UTF-8 all the same: whole sequences of it outnumber what does not fit. */
function damagedUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const length = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    let fits = length > 0;
    for (let step = 1; step <= length; step += 1) fits &&= ((bytes[at + step] ?? 0) & 0xc0) === 0x80;
    if (fits) {
      whole += 1;
      at += length;
    } else broken += 1;
  }
  return whole > broken;
}

/** The 1-based line in which the character at `offset` stands. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
