import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recalling } from './recalling.js';

const seed = 'seed/S_RES_2331.md';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recalling-read-'));
  mkdirSync(join(folder, 'none'));
  symlinkSync('loop', join(folder, 'loop'));
  mkdirSync(join(folder, 'letters'));
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'picture.xml'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 1, 0]));
  writeFileSync(join(folder, 'letters', 'shopping.txt'), 'Two eggs, a loaf of bread and some milk.\n');
  writeFileSync(join(folder, 'letters', 'diary.txt'), 'It rained all day and nobody came.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('json is one object a file, ndjson one a line', async () => {
  const json = await recalling(['read', seed]);
  expect(json.code).toBe(0);
  expect(json.stderr).toBe('');
  expect(JSON.parse(json.stdout).instrument.symbol).toBe('S/RES/2331(2016)');

  const ndjson = await recalling(['read', seed, seed, '--format', 'ndjson']);
  expect(ndjson.stdout.trim().split('\n')).toHaveLength(1);
  expect(JSON.parse(ndjson.stdout)).toEqual(JSON.parse(json.stdout));
});

test('text is a paragraph a line with its label', async () => {
  const { code, stdout } = await recalling(['read', seed, '--format', 'text']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^PP1\tRecalling Presidential Statement 2015\/25,$/m);
  expect(stdout).toMatch(/^2\(a\)\tThat have not yet done so/m);
  expect(stdout.split('\n').filter((line) => line.includes('\t'))).toHaveLength(44);
  expect(stdout).not.toContain('\u001b');
});

test('colour comes where it is forced and goes where it is not wanted', async () => {
  expect((await recalling(['read', seed, '--format', 'text'], { env: { FORCE_COLOR: '1' } })).stdout).toContain(
    '\u001b[',
  );
  expect(
    (await recalling(['read', seed, '--format', 'text'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout,
  ).not.toContain('\u001b[');
});

test('standard input is read as -', async () => {
  const text =
    'Resolution 9999 (2030)\n\nAdopted by the Security Council at its 9000th meeting, on 2 May 2030\n\nThe Security Council,\n\nRecalling its resolution 2331 (2016),\n\n1. Requests the Secretary-General to report within six months;\n\n2. Decides to remain seized of the matter.\n';
  const { code, stdout } = await recalling(['read', '-'], { stdin: text });
  expect(code).toBe(0);
  const reading = JSON.parse(stdout);
  expect(reading.source.path).toBe('-');
  expect(reading.paragraphs.map((p: { label: string }) => p.label)).toEqual(['PP1', '1', '2']);
});

test('--explain tells the rules of one paragraph', async () => {
  const { code, stdout } = await recalling(['read', seed, '--explain', '16']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/clause {5}"Requests".*→ request, request {2}by /);
  expect(stdout).toMatch(/addressee "the Counter-Terrorism Committee Executive Directorate \(CTED\)".*→ CTED/);
  const unknown = await recalling(['read', seed, '--explain', '99']);
  expect(unknown.code).toBe(1);
  expect(unknown.stderr).toMatch(/no paragraph 99\. It has PP1, /);
});

const asRoot = process.getuid?.() === 0;
(asRoot ? test.skip : test)('a directory that may not be looked into is told, and the rest is read', async () => {
  const closed = join(folder, 'rights', 'closed');
  mkdirSync(closed, { recursive: true });
  copyFileSync(seed, join(folder, 'rights', 'S_RES_2331.md'));
  chmodSync(closed, 0o000);
  try {
    const { code, stdout, stderr } = await recalling(['read', join(folder, 'rights'), '--format', 'ndjson']);
    expect(code).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/closed\/?: cannot be read \(EACCES\)/);
  } finally {
    chmodSync(closed, 0o755);
  }
});

describe('what cannot be read gets one line that says what to do', () => {
  test.each([
    ['a missing file', () => 'nowhere/S_RES_1.md', /nowhere\/S_RES_1\.md: no such file or directory/],
    ['an empty file', () => join(folder, 'empty.txt'), /empty\.txt/],
    ['a binary file', () => join(folder, 'picture.xml'), /picture\.xml/],
    ['not an instrument', () => join(folder, 'letters', 'diary.txt'), /diary\.txt/],
    ['an empty directory', () => join(folder, 'none'), /the directory holds no files/],
    ['an empty path', () => '', /'' names no file/],
    ['a link to itself', () => join(folder, 'loop'), /loop: cannot be read \(ELOOP\)/],
    ['a pattern without matches', () => join(folder, '*.pdf'), /no file matches this pattern/],
  ])('%s', async (_what, path, message) => {
    const { code, stdout, stderr } = await recalling(['read', path()]);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test('one bad file never stops the rest', async () => {
    const { code, stdout, stderr } = await recalling(['read', join(folder, 'empty.txt'), seed, '--format', 'ndjson']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).instrument.number).toBe(2331);
    expect(stderr).toMatch(/1 read, 1 failed/);
  });

  test('a directory without instruments', async () => {
    const { code, stderr } = await recalling(['read', join(folder, 'letters')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/none of the 2 files is an instrument/);
  });
});

describe('wrong usage', () => {
  test.each([
    [['read']],
    [['read', seed, '--format', 'pdf']],
    [['reed', seed]],
    [['read', seed, '--no-such-option']],
    [['query']],
    [['serve', '--port', '99999']],
    [['serve', '--port', 'http']],
    [['load', '--store', 'mysql://somewhere']],
    [['load', '--store', '']],
  ])('%j', async (argv) => {
    const { code, stdout, stderr } = await recalling(argv);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });

  test.each([
    [['--help']],
    [['read', '--help']],
    [['load', '--help']],
    [['serve', '--help']],
    [['query', '--help']],
    [['--version']],
  ])('%j is none', async (argv) => {
    const { code, stdout } = await recalling(argv);
    expect(code).toBe(0);
    expect(stdout).not.toBe('');
  });
});
