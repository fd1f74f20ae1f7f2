import type { Paragraph } from '../document/document.js';
import { type Meaning, onlyMeaning } from './meaning.js';
import type { Mention } from './mention.js';

interface Report {
  readonly paragraph: string;
  readonly meaning: Meaning;
  readonly ofSecretaryGeneral: boolean;
}

/** How many reports of a text are remembered: of more, none can be meant alone. */
const most = 64;

/** How far before a symbol its report may be named. */
const farthest = 200;

const lastReport = /\breports?\b(?!.*\breports?\b)/is;
const whose = /\b(?:of|by) the Secretary[-– ]?General\b|\bSecretary[-– ]?General[’']s\b|\bhis\b/i;
/** Words right before "report" that make it somebody's. */
const reporter = /(?:Secretary[-– ]?General[’']s|\b[Hh]is) (?:[\w-]+ ){0,4}$/;

/**
 * What "the report of the Secretary-General" means where nothing else tells it: the only one that the paragraph has cited, else the
 * only one that the text has cited so far. Where it has cited several, none is meant for certain, and the words stay no reference.
 */
export class ReportsCited {
  readonly #reports: Report[] = [];

  /** Remembers a mention of a report by its symbol or its date; an addendum is no report of its own. */
  note({ label, text }: Paragraph, { sense, start, end }: Mention, meaning: Meaning): void {
    if (meaning.kind !== 'report' || meaning.target === null || this.#reports.length >= most) return;
    if (sense.kind !== 'symbol' && sense.kind !== 'dated') return;
    if (/\/(?:Add|Corr)\.\d/.test(meaning.target)) return;
    const words = sense.kind === 'dated' ? text.slice(start, end) : text.slice(Math.max(0, start - farthest), start);
    const ofSecretaryGeneral = sense.kind === 'dated' ? sense.what === 'report' : isSecretaryGenerals(words);
    this.#reports.push({ paragraph: label, meaning, ofSecretaryGeneral });
  }

  meant(paragraph: string, ofSecretaryGeneral: boolean): Meaning | null {
    const possible = ofSecretaryGeneral ? this.#reports.filter((r) => r.ofSecretaryGeneral) : this.#reports;
    const here = possible.filter((r) => r.paragraph === paragraph);
    return onlyMeaning(
      (here.length > 0 ? here : possible).map(({ meaning }) => meaning),
      'the only one cited before',
    );
  }
}

function isSecretaryGenerals(before: string): boolean {
  const at = before.search(lastReport);
  if (at < 0) return false;
  return whose.test(before.slice(at, at + 60)) || reporter.test(before.slice(0, at));
}
