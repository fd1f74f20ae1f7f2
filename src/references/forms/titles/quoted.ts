import { endingWith, isAt, matchesAround } from '../../../text/matching.js';
import { alone, type Form, type Mention } from '../../mention.js';
import { nouns, planNouns } from './nouns.js';

/** What documents are called whose titles stand between quotation marks. */
const quotable = [
  ...Object.keys(nouns),
  ...planNouns,
  'Guide',
  'Toolkit',
  'Tool Kit',
  'Recommendations',
  'Practices',
  'Addendum',
  'Agenda',
  'Code of Conduct',
];
const quoted = /[“"]((?:\p{Lu}|\d)[^“”"]{14,200}?)[,.]?[”"]/uy;
const noun = new RegExp(`(?<![\\w-])(?:${quotable.join('|')})(?![\\w-])`, 'i');
/** A name that the text gives, and what people speak about, are no titles of documents. */
const defining = endingWith(
  '(?:\\(|\\b(?:items?|themes?|debates?|meetings?|conferences?|seminar|workshop|session|topic|heading|campaign|called|defined as|referred to as|known as|words?|phrase|entry|add|delete|read|insert|replace)\\b[^“”"]{0,25})(?:the )?',
);
const sentence = /[.;] \p{Lu}|\b(?:present|undertakes?|agrees?|is|are|was|were|shall|will|should|has|have|must|may)\b/u;

/** "Framework for Ports": a noun that leads makes a title of three words. */
const leading = /^\p{Lu}\p{L}+ (?:on|of|for|to) /u;

/** Whether words between quotation marks are a title: four at least, two of them capitalized. */
function isTitle(words: string): boolean {
  const all = words.split(' ');
  return (
    all.length >= (leading.test(words) ? 3 : 4) &&
    all.filter((word) => /^\p{Lu}/u.test(word)).length >= 2 &&
    !sentence.test(words)
  );
}

/** Documents by the title that stands between quotation marks. */
export const quotedTitles: Form = {
  id: 'quoted-title',
  says: 'Words between quotation marks that hold a noun for documents: "the “Harbour Manual for Lighthouse Keepers”".',
  examples: [
    {
      text: 'welcomes guidance, including the “Harbour manual for Keepers of lighthouses”, and',
      finds: ['Harbour manual for Keepers of lighthouses'],
    },
    {
      text: 'the paper entitled “Basic Principles for the Distribution of Quays” and its annex',
      finds: ['Basic Principles for the Distribution of Quays'],
    },
    {
      text: 'its support for the 2031 “Agreement on the Opening of Ports, Quays, and Access to Piers” (the Opening),',
      finds: ['Agreement on the Opening of Ports, Quays, and Access to Piers'],
    },
  ],
  counterexamples: [
    'signed at Portville on 4 March 2031 (“the Portville Political Agreement”)',
    'under the item entitled “Ports and Harbours: A Strategy for Peace”',
    'which it called “a plan for the Harbour”',
    'his statement that “The Harbour Plan is to be carried out in Full”',
    'the debate on the theme “Lighthouses and the Framework of Peace”',
  ],
  cue: /^[“"]$/,
  holdsCue: true,
  find(places) {
    const found: Mention[] = [];
    const { text } = places;
    for (const m of matchesAround(quoted, places)) {
      const title = m[1]!;
      const what = noun.exec(title)?.[0];
      if (what === undefined || !isTitle(title) || isAt(defining, text, m.index)) continue;
      const instrument = nouns[what[0]!.toUpperCase() + what.slice(1)] ?? 'other';
      const end = m.index + 1 + title.length;
      const named = title.replace(/^The /, '');
      found.push(alone('quoted-title', end - named.length, end, { kind: 'titled', title: named, instrument }));
    }
    return found;
  },
};
