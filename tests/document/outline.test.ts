import { Outline } from '../../src/document/outline.js';

/** Runs a script: `4` is a number, `(a)` an item, `-` a bullet, `~` words without a mark, `PP` a preambular paragraph. */
function labelsOf(script: readonly string[]): { labels: string[]; codes: string[] } {
  const outline = new Outline();
  script.forEach((step, at) => {
    const [mark = '', ...rest] = step.split(' ');
    const place = { text: rest.join(' ') || 'Words;', line: at + 1 };
    if (mark === 'PP') outline.preambular(place);
    else if (mark === '#') outline.operative(place, null);
    else if (mark === '-') outline.bullet(place);
    else if (mark === '~') outline.wrapUp(place);
    else if (mark === 'part') outline.setPart(rest.join(' '));
    else if (mark === 'annex') outline.startAnnex(rest.join(' '));
    else if (mark.startsWith('(')) outline.item(place, mark.slice(1, -1));
    else outline.operative(place, Number(mark));
  });
  return { labels: outline.entries.map((entry) => entry.label), codes: outline.diagnostics.map((found) => found.code) };
}

test.each<[string, string[], string[], string[]]>([
  ['numbers and items', ['PP', '1', '2 Calls:', '(a)', '(b)', '3'], ['PP1', '1', '2', '2(a)', '2(b)', '3'], []],
  ['items of items', ['1 All:', '(a) Some:', '(i)', '(ii)', '(b)'], ['1', '1(a)', '1(a)(i)', '1(a)(ii)', '1(b)'], []],
  [
    'the ninth letter',
    ['1 All:', ...'abcdefghij'.split('').map((letter) => `(${letter})`)],
    ['1', ...'abcdefghij'.split('').map((letter) => `1(${letter})`)],
    [],
  ],
  [
    'a list below the eighth letter',
    ['1 All:', ...'abcdefg'.split('').map((letter) => `(${letter})`), '(h) Some:', '(i)', '(ii)'],
    ['1', ...'abcdefgh'.split('').map((letter) => `1(${letter})`), '1(h)(i)', '1(h)(ii)'],
    [],
  ],
  [
    'letters that run on over groups',
    ['1 All:', '(i) Peace', '(a)', '(b)', '(ii) Order', '(c)'],
    ['1', '1(i)', '1(i)(a)', '1(i)(b)', '1(ii)', '1(ii)(c)'],
    [],
  ],
  ['bullets', ['1 All:', '-', '-', '(a)', '-'], ['1', '1[1]', '1[2]', '1(a)', '1(a)[1]'], []],
  ['words behind items', ['1 All:', '(a)', '~ and asks;', '(b)', '2'], ['1', '1(a)', '1:end', '1(b)', '2'], []],
  [
    'words below an item that is a title',
    ['1 All:', '(a) Peace', '~ To keep it;', '(b) Order'],
    ['1', '1(a)', '1(a)[1]', '1(b)'],
    [],
  ],
  ['unmarked items', ['1 All:', '~ One:', '~ Two:', '(a)', '2'], ['1', '1[1]', '1[2]', '1[2](a)', '2'], []],
  ['numbers in order where none is printed', ['#', '#'], ['1', '2'], []],
  ['a number lost', ['1', '3'], ['1', '3'], ['document/number-gap']],
  ['a number twice', ['1', '2', '2'], ['1', '2', "2'"], ['document/number-repeated']],
  ['a misread letter', ['1 All:', '(a)', '(6)', '(c)'], ['1', '1(a)', '1(b)', '1(c)'], ['document/number-corrected']],
  ['an item lost', ['1 All:', '(a)', '(d)'], ['1', '1(a)', '1(d)'], ['document/number-gap']],
  ['a part that numbers anew', ['part A', '1', '2', 'part B', '1', '2'], ['1', '2', 'B:1', 'B:2'], []],
  ['a part that numbers on', ['part A', '1', 'part B', '2'], ['1', '2'], []],
  [
    'annexes',
    ['1', 'annex Annex I', '1', '(a)', 'annex Annex II', '1'],
    ['1', 'Annex I:1', 'Annex I:1(a)', 'Annex II:1'],
    [],
  ],
])('%s', (_name, script, labels, codes) => {
  expect(labelsOf(script)).toEqual({ labels, codes });
});

test('labels are unique, however often a number is printed', () => {
  const { labels } = labelsOf(Array.from({ length: 40 }, () => '1'));
  expect(new Set(labels).size).toBe(40);
});

test('lists in lists have an end', () => {
  const { labels } = labelsOf(['1 All:', ...Array.from({ length: 60 }, () => '(a) More:')]);
  expect(Math.max(...labels.map((label) => label.length))).toBeLessThan(60);
});

test('headings right below one another go together; a run of them in an annex is a list of names', () => {
  const outline = new Outline();
  const place = { text: 'Words;', line: 1 };
  for (const heading of ['Mandate', 'Principles']) outline.setHeading(heading);
  outline.operative(place, 1);
  outline.setHeading('Reports');
  outline.operative(place, 2);
  outline.startAnnex('Annex');
  for (const name of ['Ships', 'Gull', 'Tern', 'Skua', 'Auk']) outline.setHeading(name);
  outline.loose(place);
  outline.setHeading('(Signed) Ada Gale');
  outline.close();
  expect(outline.entries.map(({ label, heading, text }) => `${label} [${heading}] ${text}`)).toEqual([
    '1 [Mandate – Principles] Words;',
    '2 [Reports] Words;',
    'Annex[1] [null] Ships',
    'Annex[2] [null] Gull',
    'Annex[3] [null] Tern',
    'Annex[4] [null] Skua',
    'Annex[5] [null] Auk',
    'Annex[6] [null] Words;',
    'Annex[7] [null] (Signed) Ada Gale',
  ]);
});
