import { matchesAround } from '../../text/matching.js';
import { alone, type Form, type Mention } from '../mention.js';
import { hasSymbol } from './dated.js';

const ofMeetings =
  /(?:[Cc]ommuniqu[ée]s?|[Dd]ecisions?|[Cc]onclusions) (?:(?:adopted|issued) (?:at|by) (?:the|its)|of (?:the|its)) \d{1,4}(?:st|nd|rd|th)(?:(?:, | and |, and )\d{1,4}(?:st|nd|rd|th)){0,4} (?:(?:[Oo]rdinary|[Ee]xtraordinary|[Rr]egular) )?(?:[Mm]eetings?|[Ss]essions?|[Ss]ummits?) of the \p{Lu}[\p{L}’'-]*(?: (?:(?:of|and|on|the) ){0,2}\p{Lu}[\p{L}’'-]*){0,9}(?: of \d{1,2} \p{Lu}\p{L}{2,8} \d{4})?/uy;

/** Communiqués and decisions of other organs by the number of the meeting. */
export const meetingDocuments: Form = {
  id: 'document-of-meeting',
  says: 'A communiqué or decision told by the numbers of the meetings that adopted it and the organ whose they are.',
  examples: [
    {
      text: 'taking note of the communiqués adopted at the 153rd and 175th meetings of the Small Ports Council reiterating',
      finds: ['communiqués adopted at the 153rd and 175th meetings of the Small Ports Council'],
    },
    {
      text: 'the communiqué of the 28th Extraordinary Summit of the League of Small Ports of 7 May 2031, which',
      finds: ['communiqué of the 28th Extraordinary Summit of the League of Small Ports of 7 May 2031'],
    },
  ],
  counterexamples: ['adopted at the 9999th meeting of the Council', 'the communiqué of the meeting of the Council'],
  cue: /^(?:[Cc]ommuniqu[ée]s?|[Dd]ecisions?|[Cc]onclusions)$/,
  find(places) {
    const found: Mention[] = [];
    for (const { 0: words, index } of matchesAround(ofMeetings, places)) {
      const end = index + words.length;
      if (hasSymbol(places.text, end, 'communiqué')) continue;
      const title = words.replace(/ (?:adopted|issued) (?:at|by) (?:the|its) /, ' of the ');
      const sense = { kind: 'titled', title: title[0]!.toUpperCase() + title.slice(1), instrument: 'other' } as const;
      found.push(alone('document-of-meeting', index, end, sense));
    }
    return found;
  },
};
