import { InputError } from '../errors.js';

const signatures: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP archive or an Office document' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], name: 'an empty ZIP archive' },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], name: 'a PDF' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Office document' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'a rich text document' },
  { bytes: [0x1f, 0x8b], name: 'a gzip archive' },
  { bytes: [0x42, 0x5a, 0x68], name: 'a bzip2 archive' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], name: 'an xz archive' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'a GIF image' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], name: 'a program' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], name: 'a SQLite database' },
];

/** Throws `InputError` SOURCE_EMPTY or SOURCE_BINARY where bytes cannot be anyone's text, with one line that says what to do. */
export function refuseBytes(path: string, bytes: Uint8Array): void {
  if (bytes.length === 0) throw empty(path);
  const known = signatures.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) {
    throw new InputError(
      'SOURCE_BINARY',
      `${path} is ${known.name}, not text; save its words as text or XML and give that.`,
      {
        path,
      },
    );
  }
}

/** Throws SOURCE_EMPTY, SOURCE_BINARY or SOURCE_NOT_AN_INSTRUMENT for text that has no words, is no text or no instrument. */
export function refuseText(path: string, text: string, controlsRemoved: number): void {
  if (text.trim() === '') {
    if (controlsRemoved > 0) throw binary(path);
    throw empty(path);
  }
  const odd = controlsRemoved + countReplaced(text);
  if (odd > 16 && odd > (text.length + controlsRemoved) * 0.1) throw binary(path);
}

/** Says what markup other than Akoma Ntoso a text is, null where it is none. */
export function foreignMarkup(text: string): string | null {
  const start = text.slice(0, 8192);
  if (/^\s*(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/is.test(start))
    return 'it is an HTML page; save its words as text';
  if (/^\s*<(?:\?xml|!DOCTYPE|[A-Za-z][\w:.-]{0,60}[\s>/])/.test(start) && !/<(?:\w{1,20}:)?akomaNtoso\b/.test(start)) {
    return 'it is XML, but not Akoma Ntoso';
  }
  if (/^\s*[{[]\s*["{[]/.test(start)) return 'it is JSON';
  return null;
}

export function notAnInstrument(path: string, why: string): InputError {
  return new InputError(
    'SOURCE_NOT_AN_INSTRUMENT',
    `${path} is not an instrument of the Security Council (${why}); give a resolution or a presidential statement.`,
    { path },
  );
}

function empty(path: string): InputError {
  return new InputError('SOURCE_EMPTY', `${path} is empty; give a file with the text of an instrument.`, { path });
}

function binary(path: string): InputError {
  return new InputError('SOURCE_BINARY', `${path} is binary, not text; save its words as text or XML and give that.`, {
    path,
  });
}

function countReplaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count += 1;
  return count;
}
