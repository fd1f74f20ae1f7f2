import { matchesAround } from '../../text/matching.js';
import { alone, type Form, type Mention, mentioned } from '../mention.js';

const numbered = /presidential statements?,? (?:\(|Nos?\.? )?(\d{4})\/(\d{1,3})\b/iy;
/** "Presidential Statement 11 (2012)": numbered as a resolution is. */
const yearLast = /presidential statements? (\d{1,2}) ?\((\d{4})\)/iy;
const moreNumbers = /\)?(?:,| and|, and| or) (?:S\/PRST\/)?(\d{4})\/(\d{1,3})\b/y;

/** Statements by number: "Presidential Statement 2015/25". */
export const statementNumbers: Form = {
  id: 'statement-number',
  says: 'The words "Presidential Statement" and year and number.',
  examples: [
    { text: 'Recalling Presidential Statement 2015/25,', finds: ['Presidential Statement 2015/25'] },
    { text: 'and Presidential Statement 91 (2032),', finds: ['Presidential Statement 91 (2032)'] },
    { text: 'its presidential statements 2009/1 and 2010/11', finds: ['presidential statements 2009/1', '2010/11'] },
  ],
  counterexamples: ['its presidential statements on piracy', 'a presidential statement in 2015'],
  cue: /^presidential$/i,
  find(places) {
    const { text } = places;
    const found: Mention[] = [];
    for (const m of matchesAround(yearLast, places))
      found.push(
        alone('statement-number', m.index, m.index + m[0].length, {
          kind: 'symbol',
          symbol: `S/PRST/${m[2]}/${m[1]}`,
          instrument: 'prst',
        }),
      );
    for (const m of matchesAround(numbered, places)) {
      const push = (start: number, end: number, year: string, number: string) => {
        const sense = { kind: 'symbol', symbol: `S/PRST/${year}/${Number(number)}`, instrument: 'prst' } as const;
        found.push(mentioned('statement-number', start, end, sense, m.index, start === m.index));
      };
      let at = m.index + m[0].length;
      push(m.index, at, m[1]!, m[2]!);
      for (moreNumbers.lastIndex = at; ; ) {
        const more = moreNumbers.exec(text);
        if (more === null) break;
        at = moreNumbers.lastIndex;
        const digits = more[0].search(/(?:S\/PRST\/)?\d/);
        if (!more[0].includes('PRST')) push(more.index + digits, at, more[1]!, more[2]!);
      }
    }
    return found;
  },
};
