const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** A day, a word and a year; scanners misread letters and figures, so that each part is judged by itself. */
const date =
  /(?:^|[^\w£])([\dOolIifS£]{1,2})(?:st|nd|rd|th)?\s{1,3}([A-Z][a-z\]|!]{2,9})\.?,?\s{1,3}([1Il£][9S]\d{2}|20\d{2})(?!\d)/g;

/** A date as people print it ("20 December 2016"), in ISO 8601; null where there is none. */
export function isoDate(text: string): string | null {
  return datesIn(text)[0] ?? null;
}

function datesIn(text: string): string[] {
  const dates: string[] = [];
  for (const [, dayPrinted = '', monthPrinted = '', yearPrinted = ''] of text.matchAll(date)) {
    const month = monthOf(monthPrinted);
    const day = Number(figuresOf(dayPrinted));
    const year = Number(figuresOf(yearPrinted));
    if (month === 0 || !(day >= 1 && day <= 31) || !(year >= 1900 && year < 2100)) continue;
    dates.push(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  }
  return dates;
}

function figuresOf(printed: string): string {
  return printed
    .replace(/[Oo]/g, '0')
    .replace(/[Iilf£]/g, '1')
    .replace(/S/g, '9');
}

/** The month that a word names, a misread letter or two allowed; 0 where it names none. */
function monthOf(word: string): number {
  const lower = word.toLowerCase().replace(/[\]|!]/g, 'l');
  const exact = months.indexOf(lower) + 1;
  if (exact > 0 || lower.length < 4) return exact;
  return (
    months.findIndex(
      (month) => month.length === lower.length && month.length > 3 && differing(month, lower) <= month.length / 4,
    ) + 1
  );
}

function differing(a: string, b: string): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) count += 1;
  return count;
}

/** The day of adoption: the one that the heading gives to the adoption, else the first one printed; rather one of the given year. */
export function adoptedOn(head: string, year: number | null): string | null {
  const adoption = /\badopted (?:by|at)\b/i.exec(head);
  const dates = [
    ...(adoption === null ? [] : datesIn(head.slice(adoption.index, adoption.index + 400))),
    ...datesIn(head),
  ];
  return dates.find((found) => year === null || found.startsWith(`${year}-`)) ?? dates[0] ?? null;
}
