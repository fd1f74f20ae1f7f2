const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const hundreds: Readonly<Record<string, number>> = {
  'one hundred and eighty': 180,
  'one hundred and twenty': 120,
  'one hundred': 100,
};

/** What a number word or figure says, or null. */
export function numberOf(printed: string): number | null {
  const low = printed.toLowerCase();
  if (/^\d{1,4}$/.test(low)) return Number(low);
  if (low === 'a' || low === 'an') return 1;
  const plain = small.indexOf(low);
  if (plain >= 0) return plain + 1;
  const [ten, one] = low.split(/[-\s]/);
  if (ten !== undefined && ten in tens) return tens[ten]! + (one === undefined ? 0 : small.indexOf(one) + 1);
  return hundreds[low] ?? null;
}

/** A pattern for the figures and number words that count days, months and years. */
export const NUMBER = `(?:\\d{1,3}|an?|(?:${Object.keys(tens).join('|')})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\\b)?|${Object.keys(hundreds).join('|')}|${[...small].reverse().join('|')})`;
