import { readFileSync } from 'node:fs';
import { readDocument } from '../../src/document/read.js';

const path = 'seed/S_RES_2331.md';
const document = readDocument({ path, bytes: readFileSync(path) });

test('resolution 2331 has its paragraphs, whole and in order', () => {
  const labels = document.paragraphs.map((paragraph) => paragraph.label);
  expect(labels.filter((label) => label.startsWith('PP'))).toHaveLength(14);
  expect(labels.filter((label) => /^\d+$/.test(label))).toEqual(Array.from({ length: 24 }, (_, at) => String(at + 1)));
  expect(labels).toHaveLength(44);
  expect(labels.filter((label) => label.includes('('))).toEqual(['2(a)', '2(b)', '2(c)', '2(d)', '3(a)', '3(b)']);
  expect(document.diagnostics.map((found) => [found.code, found.span?.paragraph])).toEqual([
    ['document/paragraph-joined', 'PP6'],
    ['document/paragraph-joined', '6'],
    ['document/paragraph-joined', '16'],
  ]);
});

test('resolution 2331 has its header', () => {
  expect(document.header).toMatchObject({
    symbol: 'S/RES/2331(2016)',
    kind: 'resolution',
    number: 2331,
    year: 2016,
    adopted: '2016-12-20',
    meeting: 7847,
  });
  expect(document.source.format).toBe('markdown');
});

test('links and emphasis are gone from the words and kept as marks', () => {
  for (const paragraph of document.paragraphs) {
    expect(paragraph.text).not.toMatch(/[_*[\]\\#\uFDD0-\uFDEF]|\s{2}|^\s|\s$/);
    expect(paragraph.line).toBeGreaterThan(0);
  }
  const links = document.marks.filter((mark) => mark.kind === 'link');
  expect(links.length).toBeGreaterThan(5);
  for (const mark of document.marks) {
    const text = document.paragraphs.find((paragraph) => paragraph.label === mark.span.paragraph)?.text ?? '';
    expect(text.slice(mark.span.start, mark.span.end)).toMatch(/^\S(?:.*\S)?$/);
  }
});
