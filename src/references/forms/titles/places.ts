import { endingWith, isAt, matchAt, matchesAround, type Places, those } from '../../../text/matching.js';
import { wordClass } from '../../../text/wordClass.js';
import { fullDate } from '../../dates.js';
import { type Form, type Mention, mentioned } from '../../mention.js';
import { bodiesIn } from './bodies.js';
import { openers } from './extent.js';
import { shared } from './nouns.js';

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}.’'-])(?:(${fullDate}) )?(\\p{Lu}[\\p{L}’'-]*\\p{L}(?: \\p{Lu}[\\p{L}-]*\\p{L}| [IVX]+){0,3}) (?:(?:peace|cease-?fire|political|final|joint|framework) )?(agreements?|accords?|declarations?|communiqu[ée]|pact|[Rr]oad ?[Mm]ap|peace plan|[Ss]tatement)(?![\\p{L}-])`,
  'uy',
);
/** What may stand between the name and the noun. */
const quality = wordClass('peace ceasefire cease-fire political final joint framework');
/** How many words the name, a date before it and a quality behind it can have together. */
const longest = 9;

/** The nouns that a capitalized word leads up to. */
const namedNouns = (places: Places): Places =>
  those(places, (k, list) => {
    const name = k > 0 && quality.has(list[k - 1]) ? k - 2 : k - 1;
    return name >= 0 && list[name]!.capital;
  });

/** Words that make an agreement whose it is, not what it is called. */
const noPlace =
  /(?:^|\s)(?:\S*[’']s?|Council|Commission|Governments?|Parties|Party|Secretary-General|President|National|Such|Upon|Framework|Final|Joint|Ministerial|SOFA|Forces|Mission|Committee|States?|Action|Envoy|Representative|January|February|March|April|May|June|July|August|September|October|November|December)$|^(?:\S*[’']s?|Such|Upon|Status|Joint|Final|Ministerial|To|United Nations|UN) |-(?:led|owned)\b/;
/** What bodies make many of: only a date, or who joined, tells one from another. */
const ofBodies = /(?:agreements?|declarations?|accords?)$|^(?!.*\b(?:joint|final) ).*communiqu[ée]$/;
/** Names that share one noun: "the Portville and Seaside agreements". */
const before =
  /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}’'-]*\p{L}(?: [IVX]+)?)(?:, (\p{Lu}[\p{L}’'-]*\p{L}(?: [IVX]+)?))?,? and $/u;
const goesOn = / (?:of|for|on|to|towards) /y;
const and = endingWith(' and ');
/** What a statement is on, and its date in brackets: "the Portville statement on ports (15 April 2031)". */
const subjectAndDate = new RegExp(`((?: (?:on|concerning|regarding) [^;:,()]{3,90})?) \\((?:of )?${fullDate}\\)`, 'y');

const capitalized = (noun: string): string =>
  /^road map$/i.test(noun) ? 'Road Map' : noun === 'peace plan' ? 'Peace Plan' : noun[0]!.toUpperCase() + noun.slice(1);

/** Agreements by the place they were made at and a common noun. */
export const placeNames: Form = {
  id: 'place-name',
  says: 'A name and a common noun: "the Portville agreements", "the Seaside declaration".',
  examples: [
    { text: 'in line with the Portville declarations and', finds: ['Portville declarations'] },
    {
      text: 'carry out the Portville and Two Harbours agreements in full',
      finds: ['Portville', 'Two Harbours agreements'],
    },
    { text: 'the signing of the Portville framework agreements and', finds: ['Portville framework agreements'] },
    { text: 'to implement the Portville Roadmap and', finds: ['Portville Roadmap'] },
    { text: 'noting the 15 April 2031 Portville statement and', finds: ['Portville statement'] },
    {
      text: 'the Portville Statement (15 April 2031) and the SPG statement on harbour dues (3 May 2031) and',
      finds: ['Portville Statement', 'SPG statement on harbour dues'],
    },
    { text: 'under the Portville ceasefire agreement of 4 May 2031', finds: ['Portville ceasefire agreement'] },
  ],
  counterexamples: [
    'the Government’s declaration',
    'Such agreement',
    'the Portville statement',
    'the Transition Roadmap',
    'Upon agreement',
    'the Secretary-General’s agreement',
    'the 4 July agreement',
    'an agreement',
  ],
  cue: /^(?:agreements?|accords?|declarations?|communiqu[ée]|pact|[Rr]oad|[Rr]oadmap|peace|[Ss]tatement)(?![\p{L}-])/u,
  find(places, known) {
    const { text } = places;
    const found: Mention[] = [];
    const isBody = bodiesIn(text, known);
    for (const m of matchesAround(pattern, namedNouns(places), longest)) {
      const name = m[5]!;
      const noun = m[6]!;
      const start = m.index + m[0].indexOf(name, m[1]?.length ?? 0);
      const end = m.index + m[0].length;
      // "the Transition Roadmap" is no name by a place; a longer one is a title of its own.
      if (/^Road/.test(noun) && (name.includes(' ') || shared.has(name) || isAt(goesOn, text, end))) continue;
      // Only its date tells a statement that was made at a place.
      const isStatement = /^statement$/i.test(noun);
      if (isStatement && /^(?:Joint|Final|Presidential|Press)$/.test(name)) continue;
      const subject = isStatement && m[1] === undefined ? matchAt(subjectAndDate, text, end)?.[1] : '';
      if (subject === undefined) continue;
      if (noPlace.test(name) || openers.test(name.split(' ')[0]!)) continue;
      if (isBody(start, 0) && ofBodies.test(m[0]) && m[1] === undefined) continue;
      const push = (from: number, to: number, title: string, first: boolean) =>
        found.push(mentioned('place-name', from, to, { kind: 'titled', title, instrument: 'other' }, from, first));
      const date = m[1] !== undefined && /^(?:communiqu|[Ss]tatement)/.test(noun) ? ` of ${m[1]}` : '';
      const one = capitalized(noun.replace(/s$/, ''));
      const others =
        noun.endsWith('s') && isAt(and, text, start) ? before.exec(text.slice(Math.max(0, start - 60), start)) : null;
      if (others !== null && !noPlace.test(others[1]!) && !openers.test(others[1]!)) {
        const base = Math.max(0, start - 60) + others.index;
        push(base, base + others[1]!.length, `${others[1]} ${one}`, true);
        if (others[2] !== undefined) {
          const at = text.indexOf(others[2], base + others[1]!.length);
          push(at, at + others[2].length, `${others[2]} ${one}`, false);
        }
        push(start, end, `${name} ${one}`, false);
      } else push(start, end + subject.length, `${name} ${capitalized(noun)}${subject}${date}`, true);
    }
    return found;
  },
};
