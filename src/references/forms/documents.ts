import { isAt, matchesAround, type Places } from '../../text/matching.js';
import { wordClass } from '../../text/wordClass.js';
import { alone, type Form, type Mention } from '../mention.js';

const recital =
  '(?:[Rr]ecall(?:s|ing)|[Nn]ot(?:es|ing)|[Ww]elcom(?:es|ing)|[Rr]eaffirm(?:s|ing)|[Tt]ak(?:es|ing) note(?: with appreciation)? of|[Hh]aving (?:considered|examined|studied)|to consider|[Cc]onsidering|[Ss]upport for|[Ee]ndors(?:es|ing)|[Ss]upport(?:s|ing))';
const adjectives = 'regular periodic periodical quarterly annual monthly various successive several joint';
const documents = new RegExp(
  `(?<=\\b${recital} )(?:all )?(?:of )?the (?:(?:${adjectives.replaceAll(' ', '|')}) )*(?:[Rr]eports|declarations|communiqués|communiques|agreements) (?:of|by|from|concerning|between|among) (?:the |its |all )?\\p{L}[^,;:.()“”]{3,120}?(?=[,;:.()“”]|$| (?:and(?! [Aa]rmed)|as|which|that|to|in order|including|on the|submitted|referred|pursuant|established|under|issued|adopted|dated|of \\d)\\b)`,
  'uy',
);
/** Several that are cited one by one: their dates or symbols follow. */
const oneByOne =
  /(?:(?!\b(?:including|in particular)\b)[^;:]){0,160}?(?:\((?:S|A)\/|\b(?:of|dated|on|and) \d{1,2} \p{Lu})/uy;

/** Documents of somebody, cited together without symbol or date: "the reports of the High Representative". */
export const documentClasses: Form = {
  id: 'class-of-documents',
  says: 'A plural of documents behind the verb that cites them, with whose they are.',
  examples: [
    { text: 'Noting the reports of the Harbour Master, including his', finds: ['the reports of the Harbour Master'] },
    {
      text: 'Expresses its support for the declarations of the meetings of the Lighthouse Conference;',
      finds: ['the declarations of the meetings of the Lighthouse Conference'],
    },
    {
      text: 'Recalls all the agreements concerning the status of ports as referred to in the annex',
      finds: ['all the agreements concerning the status of ports'],
    },
    {
      text: 'its intention to consider the regular reports of the Pilot,',
      finds: ['the regular reports of the Pilot'],
    },
  ],
  counterexamples: [
    'Noting the reports of the Pilot (S/2099/1) and of others',
    'Having considered the reports of the Pilot pursuant to resolution 9999 (2099) (S/2099/1 and S/2099/2),',
    'Noting the report of the Pilot,',
    'Requests the reports of the Pilot,',
    'Noting the reports of ships of 3 May 2099,',
  ],
  cue: /^(?:[Rr]eports|declarations|communiqu[ée]s|agreements)$/,
  find(places) {
    const found: Mention[] = [];
    for (const m of matchesAround(documents, behindThe(places), 2)) {
      const end = m.index + m[0].length;
      if (isAt(oneByOne, places.text, end)) continue;
      found.push(alone('class-of-documents', m.index, end, { kind: 'class' }));
    }
    return found;
  },
};

const adjective = wordClass(adjectives);

/** Where "the" leads up to the nouns, with adjectives between or none. */
function behindThe({ text, words, at }: Places): Places {
  const articles: number[] = [];
  for (let n = 0; n < at.length; n++) {
    let k = at[n]! - 1;
    while (adjective.has(words.list[k])) k--;
    if (words.list[k]?.printed === 'the' && k !== articles.at(-1)) articles.push(k);
  }
  return { text, words, at: articles };
}
