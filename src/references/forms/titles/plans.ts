import { endingWith, isAt, matchesAround } from '../../../text/matching.js';
import { alone, type Form, type Mention, type Sense } from '../../mention.js';
import { bodiesIn } from './bodies.js';
import { beginOf, endOf } from './extent.js';
import { planNouns, shared } from './nouns.js';

const noun = new RegExp(`(?<![\\w-])(?:${planNouns.join('|')})(?![\\w-])`, 'y');
/** What makes the words a name of something else, or of nothing that exists: "the Strategy Group", "a National Plan". */
const behind = /(?:-| (?:\p{Lu}|appeal|process|meeting|committee|group|team|bureau|secretariat))/uy;
const indefinite = endingWith(
  '\\b(?:[Aa]n?|[Aa]ny|[Ee]ach|[Nn]o|[Ee]very|[Ss]ome|such) (?:new |draft |comprehensive |national )?',
);
/** "the purposes and Principles of the Charter": these have no name of their own. */
const parts = /^Principles of\b/;
/** Whoever stands for a policy is no policy. */
const person =
  /\b(?:Representative|Commissioner|Ministers?|Envoy|Advis[eo]r|Coordinator|Director|Department|Office|Committee|Committees) (?:for|of|on)\b/;
/** What a plan is made of besides, with the words that tell both: "the National Strategy and Action Plan for Preventing Wrecks". */
const jointly = new RegExp(` and (?:${planNouns.join('|')}) (?:for|on|to|against) (?=\\p{Lu})`, 'uy');
const owner = /^.*[’']s? /u;

/** A plan by a title of several words, two of them capitalized before the noun or behind it, one of them its own. */
function isTitle(title: string, found: string): boolean {
  const words = title.split(/[\s-]+/).filter((word) => /^[\p{Lu}\d]/u.test(word));
  const besides = words.length - found.split(' ').length;
  return besides >= 2 && words.some((word) => !shared.has(word.replace(/,$/, '')));
}

/** Strategies, frameworks and plans by a title that no registry knows. */
export const plans: Form = {
  id: 'plan-title',
  says: 'Capitalized words around a noun for plans and policies: "the Portland Harbour Reform Strategy".',
  examples: [
    {
      text: 'the adoption of the Portland Harbour Development Strategy, and',
      finds: ['Portland Harbour Development Strategy'],
    },
    { text: 'to implement its National Strategy on Lighthouses;', finds: ['National Strategy on Lighthouses'] },
    {
      text: 'welcomes the Action Plan for Lighthouses, Quays and Ports, adopted by',
      finds: ['Action Plan for Lighthouses, Quays and Ports'],
    },
    { text: 'as the Seaside Conference Conclusions say', finds: ['Seaside Conference Conclusions'] },
    {
      text: 'as laid down in the Portland Harbour Equipment Manual, including',
      finds: ['Portland Harbour Equipment Manual'],
    },
    {
      text: 'noting the Portland Consensus Paper on Adequate Dues for Lighthouses,',
      finds: ['Portland Consensus Paper on Adequate Dues for Lighthouses'],
    },
    {
      text: 'to implement its Ports, Quays and Harbours Plan (PQHP) and',
      finds: ['Ports, Quays and Harbours Plan'],
    },
    {
      text: 'under the Portland Framework on Harbour Law, Portland Policy on Pilots for Ships, Portland Policy on Dues and Quays, and',
      finds: [
        'Portland Framework on Harbour Law',
        'Portland Policy on Pilots for Ships',
        'Portland Policy on Dues and Quays',
      ],
    },
    {
      text: 'the Framework for a Renewed UN/PU Partnership on Ports',
      finds: ['Framework for a Renewed UN/PU Partnership on Ports'],
    },
    { text: 'the Portland Multi\u2011Year Harbour Strategy;', finds: ['Portland Multi\u2011Year Harbour Strategy'] },
    {
      text: 'and the Action Agenda to Build Lighthouses and Promote Ports, and',
      finds: ['Action Agenda to Build Lighthouses and Promote Ports'],
    },
    {
      text: 'to carry out its National Strategy and Action Plan for Preventing Wrecks, as',
      finds: ['National Strategy and Action Plan for Preventing Wrecks'],
    },
    { text: 'with the International Harbour Dredging Standards,', finds: ['International Harbour Dredging Standards'] },
    { text: 'under the National Action Plan, and', finds: ['National Action Plan'] },
  ],
  counterexamples: [
    'the adoption of a Portland Harbour Development Strategy',
    'the Strategy',
    'the Portland Harbour Strategy Group',
    'the purposes and Principles of the Charter',
    'a comprehensive strategy for ports',
    'Seaside plans',
    'a Portland White Paper on Ports',
    'the High Representative for Ports and Harbour Policy',
  ],
  cue: new RegExp(`^(?:${planNouns.map((noun) => noun.split(' ')[0]).join('|')})(?![\\w-])`),
  find(places, known) {
    const { text } = places;
    const found: Mention[] = [];
    const isBody = bodiesIn(text, known);
    let done = 0;
    for (const m of matchesAround(noun, places)) {
      if (m.index < done) continue;
      const nounEnd = m.index + m[0].length;
      if (isAt(jointly, text, nounEnd)) continue;
      let start = beginOf(text, places.words, m.index);
      const end = endOf(text, places.words, nounEnd, { named: false, noun: m[0] });
      start += owner.exec(text.slice(start, m.index))?.[0].length ?? 0;
      const title = text.slice(start, end).replace(/ (?:of|in|on|for) (?:\d{1,2} )?\p{Lu}\p{L}+ \d{4}$/u, '');
      if (isAt(behind, text, end) || isAt(indefinite, text, start)) continue;
      if (parts.test(title) || person.test(text.slice(start, m.index)) || isBody(m.index, m[0].length)) continue;
      const own = isTitle(title, m[0]);
      if (!own && title.split(' ').length < 2) continue;
      const sense: Sense = own ? { kind: 'titled', title, instrument: 'other' } : { kind: 'pointer', what: title };
      done = end;
      found.push(alone('plan-title', start, start + title.length, sense));
    }
    return found;
  },
};
