import type { InstrumentKind } from '../../registry/records.js';
import { isAt, matchAt, matchesAround, type Places, those } from '../../text/matching.js';
import { fourFigures } from '../../text/wordShapes.js';
import { fullDate } from '../dates.js';
import { alone, type Form, type Mention, type Sense } from '../mention.js';
import { bodiesIn } from './titles/bodies.js';
import { beginOf, endOf, openers } from './titles/extent.js';
import { isGeneric, longNouns, nouns, shared } from './titles/nouns.js';

const noun = new RegExp(`(?<![\\w-])(?:${[...longNouns, ...Object.keys(nouns)].join('|')})(?![\\w-])`, 'y');

/** What follows a name that many instruments share and tells it: "the Peace Agreement signed in Portville on 4 May 1990". */
const told = new RegExp(
  `(?:,? (?:reached|signed|concluded|adopted|agreed|done|issued|made|entered into)\\b[^;.()]{0,90}?)?,? (?:on|of|dated) (${fullDate})`,
  'y',
);

/** Words between a name and a date that make it the date of something that happened later. */
const laterOn = /\b(?:that|which|entered into force|extended|renewed|amended|until)\b/;

function withDate(text: string, title: string, end: number): string {
  const m = matchAt(told, text, end);
  return m === null || laterOn.test(m[0]) ? title : `${title} of ${m[1]}`;
}

/** A title without its date, where its other words tell the instrument: "Portville Agreement of 4 May 1990". */
function undated(title: string): string {
  if (!endsInFigure.test(title)) return title;
  const name = title.replace(/,? (?:of|on|dated|in) (?:\d{1,2} )?(?:\p{Lu}\p{L}+ )?\d{4}$/u, '');
  return isGeneric(name) ? title : name;
}

const endsInFigure = /\d$/;

/** A day and month that end a title: "Portville Agreement of 4 May". */
const dayBehind = / of \d{1,2} \p{Lu}\p{L}+$/uy;

function withoutDay(title: string): string {
  const of = title.lastIndexOf(' of ');
  return of >= 0 && isAt(dayBehind, title, of) ? title.slice(0, of) : title;
}

/** "the 20 June 2011 Agreement": an agreement by its date before the noun. */
const datedNoun = new RegExp(
  `(?<![\\w-])(${fullDate}) (Agreements?|Accords?|(?:Joint |Final )?Communiqu[ée]|Declaration|Protocol|Joint Statement|Press Statement|(?:Joint )?Plan of Action|Memorandum(?: of Understanding)?|(?:(?:peace|ceasefire|cease-fire|political|framework) )?(?:agreements?|accords?|declaration|memorandum of understanding))(?![\\w-])`,
  'y',
);

/** The nouns behind a year, with a word between or none. */
const nounsBehindYears = (places: Places): Places =>
  those(places, (k, list) => (k > 0 && fourFigures.has(list[k - 1])) || (k > 1 && fourFigures.has(list[k - 2])));

/** The nouns that begin with a capital. */
const capitalNouns = (places: Places): Places => those(places, (k, list) => list[k]!.capital);

/** Capitalized words behind a noun that make it the name of something else: "the Compact Entities", "the Pact initiative". */
const another =
  / (?:initiatives?|process|[Ee]ntities|negotiations|[Ss]ecretariat|[Cc]onferences?|[Cc]ommittee|[Ff]orum|Series|[Mm]eeting|[Dd]ay|[Gg]roup|[Tt]eam|[Rr]eview|[Ii]mplementation [A-Z]|[Mm]onitoring [A-Z])\b/y;
/** What a declaration is made of beside itself: "the Portville Declaration and Programme of Action". */
const jointly = / and (?:Programme of Action|Plan of Action|Action Plan|Platform for Action)(?![\w-])/y;
/** A row of words that is a class, not a title: "the UNESCO Conventions". */
const several = /^(?:[A-Z]{2,}|United Nations|Human Rights) (?:Conventions|Protocols|Agreements|Declarations)$/;
/** An agreement that missions need: one that is still to be made is none. */
const ofForces = /^(?:Model )?Status of (?:Forces?|Missions?) Agreements?$/;
const theirs = /^(?:Head|Chief|Office|State|States|Signatory|Parties|Party|Member|Contracting) /;

/** What a row of capitalized words around a noun cites; null where it is no title after all. */
function senseOf(text: string, title: string, found: string, start: number): Sense | null {
  if (title === found && found.includes(' ')) return dated(text, found, start) ?? { kind: 'pointer', what: title };
  if (title === found) return isAt(toldBehind, text, start + found.length) ? dated(text, found, start) : null;
  if (theirs.test(title)) return null;
  if (ofForces.test(title) && !/\b(?:[Tt]he|its|that|this|\d{4}) $/.test(text.slice(Math.max(0, start - 6), start)))
    return null;
  if (several.test(title)) return { kind: 'class' };
  const instrument = nouns[found] ?? nouns[found.split(' ').at(-1)!] ?? 'other';
  const end = start + title.length;
  const needsDate =
    isGeneric(title) || (/^Communiqu/.test(found) && issuer.test(title) && !/ (?:between|on) /.test(title));
  return { kind: 'titled', title: needsDate ? withDate(text, title, end) : undated(title), instrument };
}

/** "the Agreement signed in Portville on 4 May 1990": a single noun needs such words before its date. */
const toldBehind = /(?: (?:reached|signed|concluded|adopted|agreed|issued)| of \d)\b/y;

/** Who issues many communiqués: only a date tells one from another. */
const issuer = /\b(?:Council|Union|Commission|Authority|Community|Summit|Board|Group|Ministers|Meeting|[A-Z]{3,}|AU)\b/;

/** A bare noun of several words that a date tells: "the Joint Statement issued in Portville on 4 May 1990". */
function dated(text: string, found: string, start: number): Sense | null {
  const title = withDate(text, found, start + found.length);
  return title === found ? null : { kind: 'titled', title, instrument: nouns[found] ?? 'other' };
}

/** Titles that no registry knows: a row of capitalized words around a noun for instruments. */
export const unregisteredTitles: Form = {
  id: 'title',
  says: 'Capitalized words around a noun for instruments: "the Two Harbours Ceasefire Agreement", "the Declaration on Lighthouses".',
  examples: [
    {
      text: 'to implement the Two Harbours Ceasefire Agreement without delay',
      finds: ['Two Harbours Ceasefire Agreement'],
    },
    { text: 'the Declaration on Lighthouses and Ports, adopted by', finds: ['Declaration on Lighthouses and Ports'] },
    {
      text: 'the Declaration on the Promotion of Lighthouses, Ports, Harbours and Quays in the Bay, held in',
      finds: ['Declaration on the Promotion of Lighthouses, Ports, Harbours and Quays in the Bay'],
    },
    { text: 'Welcoming the Seaside Protocol,', finds: ['Seaside Protocol'] },
    {
      text: 'its commitments in the Seaside Declarations of 12 May 2031, and',
      finds: ['Seaside Declarations of 12 May 2031'],
    },
    { text: 'under the 8 April Two Harbours Ceasefire Agreement', finds: ['Two Harbours Ceasefire Agreement'] },
    {
      text: 'welcomes the Portville Declaration and Programme of Action on ports',
      finds: ['Portville Declaration and Programme of Action'],
    },
    { text: 'to carry out the “Harbour Pact” signed by the two ports,', finds: ['Harbour Pact'] },
    { text: 'under the 3 May 2031 Joint Communiqué by the parties', finds: ['3 May 2031 Joint Communiqué'] },
    { text: 'Noting the Portville Call to Action and', finds: ['Portville Call to Action'] },
    { text: 'the Portville Code of Conduct', finds: ['Portville Code of Conduct'] },
    { text: 'under the 20 June 2031 Agreement on ports', finds: ['20 June 2031 Agreement'] },
    { text: 'the 15 May 2031 agreement between the two ports', finds: ['15 May 2031 agreement'] },
    {
      text: 'the Portville, Seaside and Northport Declarations on Ports',
      finds: ['Portville', 'Seaside', 'Northport Declarations on Ports'],
    },
    { text: 'the progress of the Peace Agreement in the North', finds: ['Peace Agreement'] },
    { text: 'Recalling the Agreement signed in Portville on 4 May 2031 and', finds: ['Agreement'] },
    {
      text: 'recalls the Declaration of the high-level meeting of ministers on ports, held in Seaside',
      finds: ['Declaration of the high-level meeting of ministers on ports'],
    },
    { text: 'in the spirit of the UNESCO Conventions;', finds: ['UNESCO Conventions'] },
  ],
  counterexamples: [
    'the Agreement',
    'an agreement between the parties',
    'Recalling the Agreement, and',
    'the Head of Protocol',
    'registered in the United Nations Treaty Series,',
    'the progress of the Agreement in the North',
    'within the Seaside Pact initiative',
    'the Agreement of the parties to the dispute',
  ],
  cue: new RegExp(
    `^(?:${['Statement', ...longNouns, ...Object.keys(nouns)].map((title) => title.split(' ')[0]).join('|')})(?![\\w-])`,
    'i',
  ),
  find(places, known) {
    const { text } = places;
    const found: Mention[] = [];
    const push = (start: number, end: number, sense: Sense) => found.push(alone('title', start, end, sense));
    for (const m of matchesAround(datedNoun, nounsBehindYears(places), 5)) {
      const what = m[5]!;
      const title = `${what[0]!.toUpperCase()}${what.slice(1)} of ${m[1]}`;
      push(m.index, m.index + m[0].length, { kind: 'titled', title, instrument: kindOf(what) });
    }
    const isBody = bodiesIn(text, known);
    let done = 0;
    for (const m of matchesAround(noun, capitalNouns(places))) {
      if (m.index < done || found.some((f) => f.start <= m.index && m.index < f.end)) continue;
      const start = beginOf(text, places.words, m.index);
      const nounEnd = m.index + m[0].length;
      const named = start < m.index;
      const joint = named ? (matchAt(jointly, text, nounEnd)?.[0].length ?? 0) : 0;
      const end = endOf(text, places.words, nounEnd + joint, { named, noun: m[0] });
      // "the Government of National Accord" is a body.
      if (isBody(m.index, m[0].length) || isAt(another, text, end)) continue;
      const title =
        end > nounEnd || start < m.index
          ? withoutDay(text.slice(start, end))
          : text.slice(start, plainEnd(text, start, m[0]));
      const sense = senseOf(text, title, m[0], start);
      if (sense === null) continue;
      const names = sharedNoun(text, start, m.index, m[0]);
      if (names.length > 1) {
        for (const [i, name] of names.entries()) {
          const behind = text.slice(nounEnd, end);
          const singular = `${text.slice(name.start, name.end).replace(/Conferences$/, 'Conference')} ${m[0].replace(/s$/, '')}${behind}`;
          const until = i === names.length - 1 ? end : name.end;
          push(name.start, until, { kind: 'titled', title: undated(singular), instrument: kindOf(m[0]) });
        }
        done = end;
        continue;
      }
      if (title !== m[0]) done = end;
      push(start, start + title.length, sense);
    }
    return found;
  },
};

/** What a title in small letters may begin with behind its noun, and the words that end it. */
const plainOpening =
  /^(?:Declaration|Communiqu[ée]|Communique) (?:of|on|for|concerning) (?:the |an? |all )?\p{Ll}|^(?:Protocol|Convention|Memorandum) (?:on|for|concerning) (?:the |all )?\p{Ll}/u;
const plainStop =
  /[,;:.()“”"]| (?:which|that|adopted|signed|held|dated|issued|as|to be|in which|by which|whereby|is|are|was|were|has|have|will|shall|of \d|and (?:\p{Ll}+ing|the)|with (?:a|the))\b/u;

/** Where a title in small letters ends: "the Declaration of the high-level meeting of ministers on ports, held in". */
function plainEnd(text: string, start: number, found: string): number {
  const rest = text.slice(start, start + 220);
  const end = start + found.length;
  if (!/\b(?:[Tt]he|its|this) $/.test(text.slice(Math.max(0, start - 5), start)) || !plainOpening.test(rest))
    return end;
  const stop = plainStop.exec(rest);
  const words = rest.slice(0, stop?.index ?? 0).split(' ').length;
  return stop !== null && words >= 5 && words <= 26 ? start + stop.index : end;
}

/** Names before a noun that they share: "the Portville, Seaside and Two Harbours Declarations". */
const sharing =
  /(?<![\p{L}\p{N}-])((?:\p{Lu}[\p{L}’'-]*\p{Ll}(?: [IVX]+)?, ){0,4})(\p{Lu}[\p{L}’'-]*\p{Ll}(?: [IVX]+)?),? and (\p{Lu}[\p{L}’'-]*\p{Ll}(?: [IVX]+| Conferences?)?) $/u;

/** Where the names stand that share a plural noun; none where there is one title only ("the Peace and Security Agreements"). */
function sharedNoun(text: string, start: number, at: number, found: string): { start: number; end: number }[] {
  if (!/^(?:Agreements|Accords|Declarations|Protocols|Communiqu[ée]s)$/.test(found)) return [];
  const from = Math.max(0, at - 120);
  const m = sharing.exec(text.slice(from, at));
  if (m === null || from + m.index > at || from + m.index + m[0].length < start) return [];
  const names: { start: number; end: number }[] = [];
  let next = from + m.index;
  for (const name of [...m[1]!.split(', ').filter((part) => part !== ''), m[2]!, m[3]!]) {
    const begin = text.indexOf(name, next);
    next = begin + name.length;
    if (shared.has(name) || isGeneric(`${name} Agreement`) || openers.test(name)) return [];
    names.push({ start: begin, end: next });
  }
  return names;
}

const kindOf = (noun: string): InstrumentKind => nouns[noun] ?? 'other';
