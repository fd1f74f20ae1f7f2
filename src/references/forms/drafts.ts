import { matchesAround, type Places } from '../../text/matching.js';
import { alone, type Form, type Mention } from '../mention.js';

const draftOf =
  /[Dd]raft (?:(?:international|comprehensive|framework|global|regional|universal) ){0,2}(?:convention|treaty|protocol|code of conduct) (?:on|for|against|concerning|relating to|to (?:suppress|prevent)) (?:[^\s,;:.()“”]+ ){0,15}?[^\s,;:.()“”]+(?=[,;:.()“”]|$| (?:and (?:the|to|of|\p{Ll}+ing)|as|which|that|by|under|in order|with a view|at its|before the|submitted|prepared|adopted)\b)/uy;

/** Treaties that are still drafts, by what they are to be on. */
export const draftTreaties: Form = {
  id: 'draft-treaty',
  says: 'A draft convention in small letters, with its subject: "the draft comprehensive convention on lighthouses".',
  examples: [
    {
      text: 'to adopt the draft comprehensive convention on harbour dues and the draft convention for the suppression of wrecks;',
      finds: ['draft comprehensive convention on harbour dues', 'draft convention for the suppression of wrecks'],
    },
    { text: 'the draft treaty on ports submitted by', finds: ['draft treaty on ports'] },
  ],
  counterexamples: [
    'the draft convention',
    'to draft a convention on ports',
    'the draft constitution',
    'the draft resolution on ports',
  ],
  cue: /^[Dd]raft$/,
  find(places: Places) {
    const found: Mention[] = [];
    for (const { 0: words, index } of matchesAround(draftOf, places)) {
      const title = `D${words.slice(1)}`;
      const sense = { kind: 'titled', title, instrument: 'treaty' } as const;
      found.push(alone('draft-treaty', index, index + words.length, sense));
    }
    return found;
  },
};
