import { decode, lineAt } from '../../src/text/decode.js';

const words = 'Recalling its “decision” of 1 May — Côte d’Ivoire';
const utf16 = (text: string, mark: boolean) => Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(words), 'utf-8'],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${words}`), 'utf-8'],
  ['UTF-16, little end first', utf16(words, true), 'utf-16le'],
  ['UTF-16, big end first', utf16(words, true).swap16(), 'utf-16be'],
  ['UTF-16 without a mark', utf16(words, false), 'utf-16le'],
  ['UTF-16, big end first, without a mark', utf16(words, false).swap16(), 'utf-16be'],
])('%s', (_name, bytes, encoding) => {
  expect(decode(bytes)).toEqual({ text: words, encoding, removed: 0, diagnostics: [] });
});

test('bytes that are no UTF-8 are Windows-1252', () => {
  const bytes = Buffer.from([0x93, 0x43, 0xf4, 0x74, 0x65, 0x94, 0x20, 0x96]);
  expect(decode(bytes)).toMatchObject({ text: '“Côte” –', encoding: 'windows-1252', diagnostics: [] });
});

test('damaged UTF-8 stays UTF-8, and a diagnostic tells the place', () => {
  const bytes = Buffer.concat([Buffer.from('é è à\nê'), Buffer.from([0xc3]), Buffer.from(' û')]);
  const decoded = decode(bytes);
  expect(decoded.text).toBe('é è à\nê\uFFFD û');
  expect(decoded.diagnostics).toMatchObject([{ code: 'document/encoding', line: 2 }]);
});

test('control characters, zero-width blanks and noncharacters go, with a diagnostic', () => {
  const decoded = decode(Buffer.from('one\ntwo\u0000\u0007\u200B\uFDD0\u009D three\tfour\f'));
  expect(decoded.text).toBe('one\ntwo three\tfour\f');
  expect(decoded).toMatchObject({
    removed: 5,
    diagnostics: [{ code: 'document/control-characters', severity: 'info', line: 2 }],
  });
});

test('lines are counted from one', () => {
  expect([0, 1, 2, 3, 4].map((offset) => lineAt('a\n\nb', offset))).toEqual([1, 1, 2, 3, 3]);
});
