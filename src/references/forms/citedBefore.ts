import { matchesAround, rightBehind } from '../../text/matching.js';
import { wordClass } from '../../text/wordClass.js';
import { alone, type Form, type Mention } from '../mention.js';

const pattern =
  /(?:(?:[Tt]hat|[Tt]he (?:said|same|aforementioned|aforesaid|above-?mentioned))( [Rr]esolution)|(?:[Tt]hose(?: same| two| three)?|[Tt]he (?:said|aforementioned|aforesaid|above-?mentioned))( [Rr]esolutions))(?![\w-]| \d|,? (?:of the (?:conflict|dispute|crisis|question|problem|situation|issue|matter)s?|Nos?\.|S\/|A\/)| \()/y;
/** What stands before the noun. */
const telling = wordClass('that those said same two three aforementioned aforesaid above-mentioned abovementioned');
/** Behind these words "that" leads on to a clause: "stressing that resolution of the matter". */
const leadsOn =
  /\b(?:stress|emphasiz|emphasis|recogniz|recognis|not|recall|reaffirm|affirm|underlin|underscor|reiterat|consider|believ|hop|convinc|say|agree|confirm)(?:s|es|ing|ed|ion)?,? $/i;

/** Resolutions told by the text's citing them right before. */
export const citedBefore: Form = {
  id: 'cited-before',
  says: 'A resolution, or several, that the text has just cited: "that resolution", "the said resolution", "those resolutions".',
  examples: [
    { text: 'imposed by paragraph 2 of that resolution, and', finds: ['that resolution'] },
    { text: 'the measures in the above-mentioned resolution;', finds: ['the above-mentioned resolution'] },
    { text: 'to give effect to those resolutions without delay', finds: ['those resolutions'] },
  ],
  counterexamples: [
    'stressing that resolution of the matter is urgent',
    'that resolution 1325 (2000) be carried out',
    'the resolution of the conflict',
    'this resolution',
  ],
  cue: /^[Rr]esolutions?$/,
  find(places) {
    const { text } = places;
    const found: Mention[] = [];
    for (const m of matchesAround(pattern, rightBehind(telling, places), 2)) {
      const start = m.index;
      if (leadsOn.test(text.slice(Math.max(0, start - 20), start)) && /^that /.test(m[0])) continue;
      found.push(alone('cited-before', start, start + m[0].length, { kind: 'cited-before', many: m[2] !== undefined }));
    }
    return found;
  },
};
