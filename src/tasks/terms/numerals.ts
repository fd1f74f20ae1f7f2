const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const decades = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The number words below ten, which stand behind those of the tens ("twenty-five"). */
export const ones: ReadonlySet<string> = new Set(small.slice(0, 9));
export const tens: ReadonlySet<string> = new Set(decades);

/** What each number word says that counts days, weeks or months. */
const numbers: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ...small.map((word, n) => [word, n + 1] as const),
  ...decades.flatMap((word, n) => [
    [word, 20 + 10 * n] as const,
    ...small.slice(0, 9).map((one, m) => [`${word} ${one}`, 21 + 10 * n + m] as const),
  ]),
  ['one hundred', 100],
  ['one hundred and twenty', 120],
  ['one hundred and eighty', 180],
]);

/** What a number word or figure says, or null. */
export function numberOf(printed: string): number | null {
  if (/^\d{1,4}$/.test(printed)) return Number(printed);
  return numbers.get(printed.toLowerCase().replace('-', ' ')) ?? null;
}
