import { readFileSync } from 'node:fs';
import type { Document } from '../../src/document/document.js';
import { readDocument } from '../../src/document/read.js';
import { InputError } from '../../src/errors.js';
import { akn, container, paragraph, point } from './akn/sample.js';
import { mutations, randomFrom } from './mutations.js';

const head =
  'Resolution 9001 (2031)\nAdopted by the Security Council at its 1st meeting, on 1 May 2031\nThe Security Council,\n';
const sources: readonly Buffer[] = [
  readFileSync('seed/S_RES_2331.md'),
  Buffer.from(
    akn({
      preamble:
        container('<span class="italic">Recalling</span> <a href="#">9000 (2030)</a>,') +
        container('Noting the calm<authorialNote marker="1"><p>So.</p></authorialNote>,'),
      body: `${paragraph('1.', 'Decides:')}<list>${point('(a)', 'to go;')}${point('(b)', 'to stay;')}</list>${paragraph('2.', 'Decides to remain seized.')}`,
    }),
  ),
  Buffer.from(
    `901 (1949). Resolution of 3 May 1949\n\nThe Security Council,\n\nHaving heard the Harbour Com-\nmittee, 21\n\n1. Asks:\n\n(a) To go;\n\n(b) To stay ;\n\n21 Ibid.\n\n2. Decides to meet.\n\nAdopted at the 430th meeting by 9 votes to none.\n`,
  ),
];

/** What holds for every document, however strange its source. */
function expectSound(document: Document): void {
  const texts = new Map<string, string>();
  for (const { label, parent, text } of document.paragraphs) {
    expect(texts.has(label)).toBe(false);
    if (parent !== null) expect(texts.has(parent)).toBe(true);
    expect(text).not.toMatch(/^\s|\s$|\s{2}|[\uFDD0-\uFDEF]/);
    texts.set(label, text);
  }
  for (const { span } of document.marks) {
    const text = texts.get(span.paragraph) ?? '';
    expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
  }
  for (const { at } of document.footnotes) expect(at.end).toBeLessThanOrEqual((texts.get(at.paragraph) ?? '').length);
}

function readOrRefuse(bytes: Buffer): Document | null {
  try {
    return readDocument({ path: 'x', bytes });
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).not.toContain('\n');
    return null;
  }
}

test.each(Object.keys(mutations))('%s: read or refused, never worse', (name) => {
  const mutation = mutations[name];
  for (let seed = 0; seed < 36; seed += 1) {
    const random = randomFrom(seed * 31 + name.length);
    const source = sources[seed % sources.length] ?? Buffer.alloc(0);
    const document = readOrRefuse(mutation?.(source, random) ?? source);
    if (document !== null) expectSound(document);
  }
});

test.each([
  ['an empty file', Buffer.alloc(0), 'SOURCE_EMPTY'],
  ['blanks', Buffer.from(' \n\t\n'), 'SOURCE_EMPTY'],
  ['a ZIP archive', Buffer.from('PK\u0003\u0004 and so on'), 'SOURCE_BINARY'],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'SOURCE_BINARY'],
  ['NUL bytes', Buffer.alloc(4096), 'SOURCE_BINARY'],
  ['noise', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)), 'SOURCE_BINARY'],
  [
    'an error page',
    Buffer.from('<!DOCTYPE html><html><body>404 Resolution 1 (1946)</body></html>'),
    'SOURCE_NOT_AN_INSTRUMENT',
  ],
  ['other XML', Buffer.from('<?xml version="1.0"?><feed/>'), 'SOURCE_NOT_AN_INSTRUMENT'],
  ['JSON', Buffer.from('{ "symbol": "S/RES/1 (1946)" }'), 'SOURCE_NOT_AN_INSTRUMENT'],
  ['a letter', Buffer.from('Dear Ms. Pilot,\n\nThank you for the boat.\n'), 'SOURCE_NOT_AN_INSTRUMENT'],
])('%s is refused in one line that says what to do', (_name, bytes, code) => {
  let thrown: unknown = null;
  try {
    readDocument({ path: 'folder/x.txt', bytes });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(InputError);
  expect(thrown).toMatchObject({ code, message: expect.stringMatching(/^folder\/x\.txt [^\n]+\.$/) });
});

test('an instrument with little in it is read', () => {
  expect(readDocument({ path: 'x', bytes: Buffer.from(head) })).toMatchObject({
    paragraphs: [],
    header: { symbol: 'S/RES/9001(2031)' },
  });
});

const lines = (count: number, line: (at: number) => string, separator = '\n') =>
  Array.from({ length: count }, (_, at) => line(at)).join(separator);

/** Inputs that grow with `n`, each made to hurt one stage or pattern. */
const hostile: Readonly<Record<string, (n: number) => string>> = {
  'nested elements': (n) => akn({ body: '<paragraph>'.repeat(n) }),
  'unclosed spans': (n) => akn({ body: `<p>${'<span class="italic">a '.repeat(n)}` }),
  'stray closing tags': (n) => akn({ body: '</x>'.repeat(n) }),
  attributes: (n) => akn({ body: `<p ${lines(n, (at) => `a${at}="b"`, ' ')}>x</p>` }),
  'many paragraphs in one line': (n) => akn({ body: lines(n / 8, (at) => paragraph(`${at}.`, 'Decides.'), '') }),
  'items in items': (n) => akn({ body: lines(n / 8, () => paragraph('(a)', 'All:'), '') }),
  'an entity bomb': (n) =>
    akn({ body: `<p>${'&lol9;'.repeat(n)}</p>` }).replace(
      '<akoma',
      '<!DOCTYPE x [<!ENTITY lol9 "&lol8;&lol8;">]><akoma',
    ),
  'one long line': (n) => head + 'Recalling x, '.repeat(n),
  commas: (n) => head + ','.repeat(n * 8),
  parentheses: (n) => head + '('.repeat(n * 8),
  'square brackets': (n) => `[a](#)\n${head}${'[x]('.repeat(n * 2)}`,
  underscores: (n) => `[a](#)\n${head}${'_a '.repeat(n * 2)}`,
  stars: (n) => `[a](#)\n${head}${'*'.repeat(n * 4)}`,
  numbers: (n) => head + lines(n, (at) => `${at + 1}. Decides that it ends;`),
  'numbers in a line': (n) => head + lines(n, (at) => `${at + 1}. Decides that it ends;`, ' '),
  'items in a line': (n) => `${head}1. Decides: ${'(a) To go; '.repeat(n)}`,
  'one number': (n) => head + '1. Decides to go;\n'.repeat(n),
  'verbs without numbers': (n) => `${head}1. Decides.\n${'Decides to go;\n'.repeat(n)}`,
  'letters alone': (n) => head + 'A\n'.repeat(n),
  footnotes: (n) =>
    `${head}${lines(n, (at) => `Recalling, ${at % 900}/ and`)}\n${lines(n / 4, (at) => `${at % 900}/ S/1990/1.`)}`,
  blanks: (n) => `${head}${' '.repeat(n * 8)}x`,
  'blank lines': (n) => `${head}${'\n'.repeat(n * 8)}x`,
  dates: (n) => '1 Mayx 20301 '.repeat(n) + head,
  'the word resolution': (n) => 'resolution '.repeat(n) + head,
  'voters in parentheses': (n) =>
    `${head}1. Decides.\nAdopted at the 1st meeting by 9 votes to none, with 2 abstentions (${'a('.repeat(n)})`,
  'quotation marks': (n) =>
    `S/PRST/2031/1\nStatement by the President of the Security Council\nThe statement of the Council:\n${'“The Council “'.repeat(n)}`,
  'split words': (n) => head + 'Recalling non-\n'.repeat(n),
  adverbs: (n) => `${head}${'Also further '.repeat(n)}\n`,
  'and and and': (n) => `${head}Recalling,${' and'.repeat(n * 2)}`,
};

test.each(Object.keys(hostile))('time grows in line with the input: %s', (name) => {
  const make = hostile[name];
  const time = (n: number) => {
    const bytes = Buffer.from(make?.(n) ?? '');
    const start = process.cpuUsage();
    readOrRefuse(bytes);
    return process.cpuUsage(start).user / 1000;
  };
  time(500);
  const [small, large] = [Math.min(time(4000), time(4000)), Math.min(time(16000), time(16000))];
  expect(large).toBeLessThan(Math.max(small, 8) * 10);
});

test('a line of many megabytes is read in time', () => {
  const bytes = Buffer.from(head + 'Recalling the very long line of the harbour and its boats '.repeat(100_000));
  const start = process.cpuUsage();
  expect(readDocument({ path: 'x', bytes }).paragraphs).toHaveLength(1);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000);
});
