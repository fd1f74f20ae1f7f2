import { isAt, matchesAround } from '../../text/matching.js';
import { alone, type Form, type Mention } from '../mention.js';
import { hasSymbol } from './dated/symbols.js';

const ofMeetings =
  /(?:[Cc]ommuniqu[ée]s?|[Dd]ecisions?|[Cc]onclusions) (?:(?:adopted|issued) (?:at|by) (?:the|its)|of(?: (?:the|its))?) \d{1,4}(?:st|nd|rd|th)(?:(?:, | and |, and )\d{1,4}(?:st|nd|rd|th)){0,4} (?:(?:[Oo]rdinary|[Ee]xtraordinary|[Rr]egular) )?(?:[Mm]eetings?|[Ss]essions?|[Ss]ummits?) of the \p{Lu}[\p{L}’'-]*(?: (?:(?:of|and|on|the) ){0,2}\p{Lu}[\p{L}’'-]*){0,9}(?: of \d{1,2} \p{Lu}\p{L}{2,8} \d{4})?/uy;

/** The communiqué of a meeting told by its turn and its subject; the words that end them. */
const ofTurn =
  /(?:(?:[Ff]inal|[Jj]oint) )?(?:[Cc]ommuniqu[ée]s?|[Dd]eclarations?|[Cc]onclusions) of (?:the )?(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth) (?:\p{L}+ ){0,3}(?:[Mm]eeting|[Ss]ummit|[Cc]onference|[Ss]ession) (?:of|on) (?:[^\s,;:.()“”]+ ){0,14}?[^\s,;:.()“”]+(?=[,;:.()“”]|$| (?:(?:of|from|on) \d|in \p{Lu}|at \p{Lu}|held|convened|adopted|issued|which|that|as|and (?:the|its|to|\p{Ll}+ing))\b)/uy;

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
    {
      text: 'the communiqué of 28th meeting of the Small Ports Council on 7 May 2031',
      finds: ['communiqué of 28th meeting of the Small Ports Council'],
    },
    {
      text: 'the communiqué of the second international meeting on lighthouses convened by',
      finds: ['communiqué of the second international meeting on lighthouses'],
    },
  ],
  counterexamples: ['adopted at the 9999th meeting of the Council', 'the communiqué of the meeting of the Council'],
  cue: /^(?:[Cc]ommuniqu[ée]s?|[Dd]ecisions?|[Dd]eclarations?|[Cc]onclusions)$/,
  find(places) {
    const found: Mention[] = [];
    for (const { 0: words, index } of [...matchesAround(ofMeetings, places), ...matchesAround(ofTurn, places, 1)]) {
      const end = index + words.length;
      if (hasSymbol(places.text, end, 'communiqué')) continue;
      const title = words
        .replace(/ (?:adopted|issued) (?:at|by) (?:the|its) /, ' of the ')
        .replace(/ of (?=\d{1,4}(?:st|nd|rd|th) )/, ' of the ');
      const sense = { kind: 'titled', title: title[0]!.toUpperCase() + title.slice(1), instrument: 'other' } as const;
      found.push(alone('document-of-meeting', index, end, sense));
    }
    return found;
  },
};

const ofMission =
  /[Rr]eports? of (?:its|the (?:Security )?Council(?:[’']s)?) (?:\p{L}+ )?[Mm]ission to (?:the )?\p{Lu}[\p{L}’'-]*(?:(?:,? and|,) (?:the )?\p{Lu}[\p{L}’'-]*| (?:of )?(?:the )?\p{Lu}[\p{L}’'-]*){0,8}(?:(?: (?:on|from|of)|,) (?:\d{1,2} (?:\p{Lu}\p{Ll}{2,8} )?(?:to|and|[-–]) )?\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4})?/uy;
/** The symbol may stand behind the days, and the days behind other words. */
const symbolBehind = /[^;()]{0,100}\((?:[^()]{0,20} )?S\//y;
const its = / of (?:its|the (?:Security )?Council(?:[’']s)?) /;

/** Reports of the Council's own missions, which print no symbol, by where they went. */
export const missionReports: Form = {
  id: 'report-of-mission',
  says: 'The report of a mission of the Council itself, by its place and days.',
  examples: [
    {
      text: 'recalling the report of its Mission to Portland and Northland from 16 to 17 June 2031,',
      finds: ['report of its Mission to Portland and Northland from 16 to 17 June 2031'],
    },
    {
      text: 'the report of the Security Council mission to Portland, and',
      finds: ['report of the Security Council mission to Portland'],
    },
  ],
  counterexamples: [
    'the report of the Security Council mission to Portland, 11 to 16 November 2031 (S/2031/9999)',
    'the report of its Mission in Portland',
    'the report of the mission to Portland',
  ],
  cue: /^[Rr]eports?$/,
  find(places) {
    const found: Mention[] = [];
    for (const { 0: words, index } of matchesAround(ofMission, places)) {
      const end = index + words.length;
      if (isAt(symbolBehind, places.text, end)) continue;
      const title = `R${words.slice(1)}`.replace(its, ' of the Security Council ');
      found.push(alone('report-of-mission', index, end, { kind: 'titled', title, instrument: 'report' }));
    }
    return found;
  },
};
