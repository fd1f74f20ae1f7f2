import { type Quote, quoteOf } from '../../text/span.js';
import { WordClass } from '../../text/wordClass.js';
import { Beginnings } from './beginnings.js';
import { type ConditionForm, conditionForms } from './conditionForms.js';
import { limitsDeed } from './limiting.js';
import { type Stretch, type StretchWords, startOf, wordsOfStretch } from './stretch.js';
import { beforeDeed, wholeClause } from './wholeClause.js';

const forms = new Beginnings(
  conditionForms.map((form, n) => ({ ...form, n })),
  ({ begins }) => begins,
);

/** The words with which a condition may begin. */
const noted = new WordClass(forms.begin);

type Found = readonly [from: number, to: number];

/** The limiting phrases of some stretches, in order, each wording once; of all forms or of `only` one. */
export function conditionsIn(stretches: readonly Stretch[], only: string | null = null): readonly Quote[] {
  const quotes: Quote[] = [];
  const seen = new Set<string>();
  for (const stretch of stretches) {
    let end = -1;
    for (const [from, to] of phrasesIn(wordsOfStretch(stretch), only)) {
      if (from < end) continue;
      end = to;
      const quote = quoteOf(stretch.label, stretch.text, stretch.start + from, stretch.start + to);
      const wording = quote.quote.toLowerCase();
      if (seen.has(wording)) continue;
      seen.add(wording);
      quotes.push(quote);
    }
  }
  return quotes;
}

/** The phrases of all forms, those that begin first and are longest before the others; those of one form do not overlap. */
function phrasesIn(stretch: StretchWords, only: string | null): readonly Found[] {
  const found: Found[] = [];
  let read: Map<number, number> | null = null;
  for (let k = stretch.from; k < stretch.to; k++) {
    if (!noted.has(stretch.words[k])) continue;
    for (const form of forms.at(stretch.words, k)) {
      if (only !== null && form.rule !== only) continue;
      const start = startOf(stretch, k);
      if (read !== null && start < (read.get(form.n) ?? 0)) continue;
      const end = endOfForm(form, stretch, k);
      if (end < 0) continue;
      read ??= new Map();
      read.set(form.n, end);
      const printed = stretch.text.slice(start, end);
      if (!limitsDeed(form.rule, stretch.text, start, printed)) continue;
      found.push([start, start + beforeDeed(wholeClause(stretch.text, start, printed).trimEnd()).length]);
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}

function endOfForm({ ways }: ConditionForm, stretch: StretchWords, k: number): number {
  for (const way of ways) {
    const end = way(stretch, k);
    if (end >= 0) return end;
  }
  return -1;
}
