import { bare } from '../marks.js';
import type { Line } from './lines.js';

/** What pages carry beside the text. Each form has lines that it must know and lines that it must leave alone. */
export interface FurnitureForm {
  readonly id: string;
  readonly form: RegExp;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

export const furnitureForms: readonly FurnitureForm[] = [
  {
    id: 'running-symbol',
    form: /^S\/(?:RES|PRST)\/\d{1,4}(?:\/\d{1,3}|[./])?\s?(?:\(\d{4}\)\)?)?\s?\*{0,3}\s?(?:English|\(?[ES]\)?)?\s?(?:page \d{1,3})?$/i,
    examples: [
      'S/RES/1000 (1995)',
      'S/RES/1000 (1995) Page 2',
      'S/RES/1000 (1995) English Page 2',
      'S/RES/1000(1995)) English Page 2',
      'S/PRST/2001/1',
      'S/RES/1000(1995)*',
      'S/RES/1000/(1995) English Page 2',
    ],
    counterexamples: ['S/RES/1000 (1995), and', 'S/1995/1'],
  },
  {
    id: 'running-draft',
    form: /^S\/\d{4}\/\d{1,4}\s(?:English )?page \d{1,3}$/i,
    examples: ['S/1995/1000 Page 2', 'S/1995/1000 English Page 2'],
    counterexamples: ['S/1995/1', 'S/1995/1000, page 2'],
  },
  {
    id: 'job-number',
    form: /^(?:\d{1,3}\s{1,3})?\d{2}-\d{5}\s?\*{0,3}\s?(?:\([EFSRACs]\)?)?(?:\s[\d`*\s/-]{1,20})?$/,
    examples: [
      '95-28051',
      '95-28051 (E)',
      '95-28051* (E)',
      '2 13-31417',
      '98-28764 (E) 300998',
      '95-28051 2',
      '00-24782 (E) `````````',
    ],
    counterexamples: ['95-28051 and', '1995-1996'],
  },
  { id: 'bar-code', form: /^\*\d{5,12}\*$/, examples: ['*0432843*'], counterexamples: ['* Reissued'] },
  {
    id: 'page-number',
    form: /^(?:\d{1,3}(?:\/\d{1,3})?(?:\s{1,3}\d{2}-\d{5})?|[-–]\s?\d{1,3}\s?[-–]|page \d{1,3}(?: of \d{1,3})?)$/i,
    examples: ['2', '2/8', '2/8 15-12781', '- 2 -', 'Page 2', 'page 3 of 8'],
    counterexamples: ['1995', '2.', '2, 3'],
  },
  {
    id: 'continuation',
    form: /^\/\s?(?:\.\s?\.\s?\.|…)$/,
    examples: ['/...', '/…', '/. . .'],
    counterexamples: ['...'],
  },
  { id: 'rule', form: /^[-–—_=*•]{3,}$/, examples: ['-----', '_______', '***'], counterexamples: ['- a', '*'] },
  {
    id: 'distribution',
    form: /^Distr\s?[.:]{1,2}\s?:?\s?(?:general|limited|restricted)\b.{0,60}$|^original\s?:\s?[a-z]{4,10}$|^(?:general|limited)$/i,
    examples: ['Distr.: General 28 April 2004', 'Distr. GENERAL S/RES/1000 (1995) 15 May 1995', 'ORIGINAL: ENGLISH'],
    counterexamples: ['General Assembly'],
  },
  {
    id: 'reissue',
    form: /^[*•]{0,3}\s?(?:re-?issued|second reissue|third reissue|second re-?issue)\b.{0,80}$/i,
    examples: ['* Reissued for technical reasons.', '* Second reissue for technical reasons (10 March 2011).'],
    counterexamples: ['* For the purpose of this resolution'],
  },
];

export interface Pages {
  readonly lines: readonly Line[];
  readonly furniture: readonly Line[];
}

/** Sets page furniture aside; the line after it knows that a page ended before it. */
export function withoutFurniture(lines: readonly Line[]): Pages {
  const kept: Line[] = [];
  const furniture: Line[] = [];
  let afterPage = false;
  for (const line of lines) {
    if (isFurniture(line.text)) {
      furniture.push(line);
      afterPage = true;
      continue;
    }
    kept.push(afterPage && !line.afterPage ? { ...line, afterPage } : line);
    afterPage = false;
  }
  return { lines: kept, furniture };
}

export function isFurniture(text: string): boolean {
  if (text.length > 90) return false;
  const words = bare(text).replace(/\s+/g, ' ');
  return furnitureForms.some((record) => record.form.test(words));
}
