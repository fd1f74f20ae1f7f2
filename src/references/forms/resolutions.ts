import { assemblySymbol, earlyAssemblySymbol } from '../../registry/symbol.js';
import { endingWith, isAt, matchAt, matchesAround, type Places } from '../../text/matching.js';
import { wordClass } from '../../text/wordClass.js';
import { endOf, type Word } from '../../text/words.js';
import { dayMonth, isoDate, months } from '../dates.js';
import { alone, type Form, type Known, type Mention, mentioned, type Sense } from '../mention.js';
import { isBeyond } from '../years.js';

const early =
  /(\d{1,4})(?: ?([A-Z](?:-[A-Z])?))? ?\(((?:E?S[-\u2010\u2011])?[IVXL]{1,6}|E?S[-\u2010\u2011]\d{1,2})\)(?: ?([A-Z])\b)?/y;
/** Another council behind its resolution's number: "2199 (LXI) of the Trusteeship Council". */
const ofCouncil = /^,? of the (Trusteeship|Economic and Social) Council/;
const withYear = /(?:S\/RES\/)?(\d{1,4}) ?\( ?(\d{4}) ?\)/y;
const slashed = /((?:ES[-\u2010\u2011]|S[-\u2010\u2011])?\d{1,4})\/((?:S-)?\d{1,3})(?: ?([A-Z])\b(?!\/|-?[a-z]))?/y;
const scanned = /(\d{1,3}) ?\((1{1,3})\)/y;
const bare = /(\d{1,4})(?![\w/\u2010-\u2015-]|\.\d|,\d{3}| ?\(\d)/y;
const gap = /(?:\s+Nos?\.?)?\s+(?:of the (?:Security Council|General Assembly),? )?/y;
const dated = new RegExp(
  `,? (?:adopted (?:unanimously )?on |of |dated )(?:\\d{1,2},? (?:\\d{1,2},? )?and )?${dayMonth}(?:,? (\\d{4}))?(?![\\d])`,
  'y',
);
const aside = /\s*(?:\([^()]{0,60}\)|\[[^[\]]{0,60}\])/y;
const separator =
  /\s*(?:[,;]\s*)?(?:(?:and|or|as well as|together with|in particular|including|to|through|both)\s+)*(?:also\s+)?(?:of\s+)?((?:(?:its|the|Security Council|General Assembly|Assembly|Council)\s+)*)(?:resolutions?\s+)?/y;
/** What may follow a number without year that a list goes on with; anything else makes it a number of things. */
const boundary =
  /^(?:\s*(?:[,;.:)\]]|$)|\s+(?:and|or|on|of|in|which|that|to|as|are|is|was|were|by|concerning|regarding|relating|should|shall|with|for|adopted|have|has)\b)/;

/** A small number at the end of a paragraph that a mark alone joins to a year or a date in a list. */
const footnote = /(?<=(?:\d{4}|\))[,;] )\d{1,3}[.;]?\s*$/y;

/** What a number counts: "to report on this resolution 90 days after …". */
const counted = /^[ -](?:calendar |working |consecutive )?(?:days?|weeks?|months?|years?|hours?|per cent)\b/;

type Issuer = 'council' | 'assembly' | 'human-rights-council' | 'economic-and-social-council' | 'other';

/** Whose resolution it is, by the words before "resolution"; "previous" and the like may stand between. */
const issuer = (names: string): RegExp =>
  endingWith(`(?:${names})[’']?s?\\s*(?:\\b(?:relevant|previous|its|adopted))?\\s*`);

const issuers: readonly (readonly [RegExp, Issuer])[] = [
  [issuer('Economic and Social Council|ECOSOC'), 'economic-and-social-council'],
  [issuer('Human Rights Council'), 'human-rights-council'],
  [issuer('Assembly'), 'assembly'],
  [
    issuer(
      'League(?: of Arab States)?|Ministers|Governors|Agency|IAEA|OAU|Union|Parliament|Conference|Commission|Organization|OAS|Lok Sabha|Congress',
    ),
    'other',
  ],
];

/** The last word of what issues resolutions, and what may stand between it and "resolution". */
const issuing = wordClass(
  /(?:council|ecosoc|assembly|league|states|ministers|governors|agency|iaea|oau|union|parliament|conference|commission|organization|oas|sabha|congress)'?s?$/,
);
const betweenIssuer = wordClass("relevant previous its adopted ' ’ s");

function issuerBefore(text: string, list: readonly Word[], k: number, at: number): Issuer {
  let before = k - 1;
  while (before >= 0 && betweenIssuer.has(list[before])) before--;
  if (before < 0 || !issuing.has(list[before])) return 'council';
  for (let n = 0; n < issuers.length; n++) if (isAt(issuers[n]![0], text, at)) return issuers[n]![1];
  return 'council';
}

const ofAssembly = (symbol: string): Sense => ({ kind: 'symbol', symbol, instrument: 'ga-resolution' });

/** One number of a list: where it ends, and what it means if anything. */
interface Item {
  readonly end: number;
  readonly sense: Sense | null;
}

const made = (end: number, sense: Sense | null): Item => ({ end, sense });

function numberAt(text: string, at: number, issuer: Issuer, first: boolean, known: Known): Item | null {
  let m = matchAt(withYear, text, at);
  if (m !== null) {
    if (issuer === 'other' || (issuer === 'assembly' && known.yearOfResolution(Number(m[1])) !== Number(m[2])))
      return made(withYear.lastIndex, null);
    return made(withYear.lastIndex, { kind: 'resolution', number: Number(m[1]), year: Number(m[2]), date: null });
  }
  if ((m = matchAt(early, text, at)) !== null) {
    const symbol = earlyAssemblySymbol(m[1]!, m[2] ?? m[4], m[3]!);
    const council = ofCouncil.exec(text.slice(early.lastIndex, early.lastIndex + 40));
    if (council === null && issuer !== 'economic-and-social-council') return made(early.lastIndex, ofAssembly(symbol));
    const organ = council?.[1] === 'Trusteeship' ? 'T' : 'E';
    return made(early.lastIndex, { kind: 'symbol', symbol: symbol.replace(/^A/, organ), instrument: 'other' });
  }
  // Scans print the session's Roman one as a figure: "41 (1)".
  if (issuer === 'assembly' && (m = matchAt(scanned, text, at)) !== null)
    return made(scanned.lastIndex, ofAssembly(earlyAssemblySymbol(m[1]!, undefined, 'I'.repeat(m[2]!.length))));
  if ((m = matchAt(slashed, text, at)) !== null) return made(slashed.lastIndex, slashedSense(m, issuer));
  if ((m = matchAt(bare, text, at)) !== null) {
    const number = Number(m[1]);
    const end = bare.lastIndex;
    if (counted.test(text.slice(end, end + 16))) return null;
    if (!first && (m[1]!.length < 2 || !boundary.test(text.slice(end, end + 16)))) return null;
    // "resolution 687 (1991), 85": what ends a paragraph behind a mark is the number of a footnote.
    if (!first && isAt(footnote, text, at)) return null;
    if (
      !first &&
      /^ (?:\([a-z]\) )?of (?:its |the |that |Security |Council )*resolution/i.test(text.slice(end, end + 50))
    )
      return null;
    if (issuer !== 'council') return first ? made(end, null) : null;
    return known.yearOfResolution(number) === null
      ? null
      : made(end, { kind: 'resolution', number, year: null, date: null });
  }
  return null;
}

function slashedSense(m: RegExpExecArray, issuer: Issuer): Sense | null {
  const [, session, number, section] = m as unknown as [string, string, string, string | undefined];
  if (issuer === 'human-rights-council')
    return { kind: 'symbol', symbol: `A/HRC/RES/${session}/${number}`, instrument: 'other' };
  if (issuer === 'economic-and-social-council')
    return { kind: 'symbol', symbol: `E/RES/${session}/${number}`, instrument: 'other' };
  // The Assembly's sessions stay below a hundred; four digits are a year, which other organs count by.
  return issuer === 'other' || /^\d{3,}$/.test(session) || number.startsWith('S')
    ? null
    : ofAssembly(assemblySymbol(session, number, section));
}

/** What a number or a symbol may begin with. */
const opening = /[\dES]/y;
const ofTheAssembly = endingWith(' of the General Assembly,? ');
const joint = /[,;]|\b(?:and|or|as well as|to|through|including)\b/;

/** The numbers behind one word "resolution" or "resolutions", each with what is said of it: its date, something in brackets. */
function listFrom({ text, words }: Places, noun: number, known: Known, into: Mention[]): void {
  const head = words.starts[noun]!;
  const from = endOf(words, noun);
  if (!isAt(gap, text, from)) return;
  let at = gap.lastIndex;
  if (!isAt(opening, text, at)) return;
  let issuer: Issuer = isAt(ofTheAssembly, text, at) ? 'assembly' : issuerBefore(text, words.list, noun, head);
  for (let first = true; ; first = false) {
    const item = numberAt(text, at, issuer, first, known);
    if (item === null) return;
    const { end } = item;
    let { sense } = item;
    let next = end;
    const date = matchAt(dated, text, next);
    if (date !== null) {
      next = dated.lastIndex;
      if (sense?.kind === 'resolution' && date[3] !== undefined)
        sense = { ...sense, date: isoDate(date[1]!, date[2]!, date[3]) };
    }
    if (isAt(aside, text, next)) next = aside.lastIndex;
    if (sense !== null) into.push(mentioned('resolution-number', at, end, sense, head, first));
    const between = matchAt(separator, text, next);
    if (between === null || separator.lastIndex === next) return;
    at = separator.lastIndex;
    if (!joint.test(text.slice(next, at))) return;
    if (between[1]!.includes('Assembly')) issuer = 'assembly';
    else if (/Security|\bits\b/.test(between[1]!)) issuer = 'council';
  }
}

/** Resolutions by number behind the word itself: with year, without, with dates, in lists, of the Council and of the Assembly. */
export const resolutionNumbers: Form = {
  id: 'resolution-number',
  says: 'The word "resolution" or "resolutions" and one number or a list of them, each with or without year, date and brackets.',
  examples: [
    { text: 'Recalling its resolution 1325 (2000) on lighthouses,', finds: ['1325 (2000)'] },
    { text: 'in line with resolutions 1960 and 2106, and welcoming', finds: ['1960', '2106'] },
    {
      text: 'its resolutions 1189 (1998) of 13 August 1998, 1193 (1998) of 28 August 1998 and 1214 (1998)',
      finds: ['1189 (1998)', '1193 (1998)', '1214 (1998)'],
    },
    {
      text: 'Security Council resolutions 1267 (1999), 1333 (2000) and 1390 (2002)',
      finds: ['1267 (1999)', '1333 (2000)', '1390 (2002)'],
    },
    { text: 'General Assembly resolution 1514 (XV) of 14 December 1960', finds: ['1514 (XV)'] },
    { text: 'General Assembly resolutions 46/182 and 58/114', finds: ['46/182', '58/114'] },
    { text: 'pursuant to resolution 1325 (2000), 85', finds: ['1325 (2000)'] },
    { text: 'General Assembly resolution ES\u201110/14,', finds: ['ES\u201110/14'] },
    { text: 'the Assembly in its resolution 217 A (III)', finds: ['217 A (III)'] },
    { text: 'resolution 2312 (2106)', finds: ['2312 (2106)'] },
    {
      text: 'resolutions 377 (1975) of 22 October and 379 (1975) of 2 November 1975',
      finds: ['377 (1975)', '379 (1975)'],
    },
    {
      text: 'General Assembly resolutions 2253 (ES-V) and 2254 (ES-V) of 4 and 14 July 1967 and 32/5 of 28 October 1977',
      finds: ['2253 (ES-V)', '2254 (ES-V)', '32/5'],
    },
    {
      text: 'resolutions 242 (1967) and 338 (1973), and General Assembly resolution 181 (II)',
      finds: ['242 (1967)', '338 (1973)', '181 (II)'],
    },
  ],
  counterexamples: [
    'the resolution of 15 disputes',
    'this resolution and 40 observers',
    'League of Arab States resolution 7438',
    'resolution of the conflict within 90 days',
    'the League resolution 7438 of 3 May 2031; 86',
    'a review of this resolution 90 days after its adoption',
  ],
  cue: /^(?:resolutions?|UNSCRs?)$/i,
  find(places, known) {
    const found: Mention[] = [];
    let done = 0;
    for (const k of places.at) {
      if (places.words.starts[k]! < done) continue;
      const before = found.length;
      listFrom(places, k, known, found);
      if (found.length > before) done = found.at(-1)!.end;
    }
    return found;
  },
};

const otherOrgans =
  /(?:Arab League|League of Arab States|LAS|Council of the League of Arab States)\)?(?:[’']s)? (?:Council |Ministerial Council )?[Rr]esolutions? (?:No\. ?)?\d{3,4}(?![\w/]|,\d| ?\(\d{4}\))|(?:(?:International Maritime Organization|IMO|ICAO|International Civil Aviation Organization|World Health Organization|WHO|World Health|IAEA|UNESCO|Human Rights)\)?(?:[’']s)? (?:[A-Z][\w-]+(?:[’']s)? ){0,4})[Rr]esolutions? (\d{1,3} ?C\/\d{1,3}|(?:[A-Z]{1,5}[. -]?)?\d{1,4}(?:[.-]\d{1,3})? ?\(\d{1,3}\)|[A-Z]{1,5}[.-]?\d{1,3}(?:[.-]\d{1,4})?)(?![\w/]|\(\d)/y;

/** Resolutions of organs outside the United Nations' own symbols, which number in their own ways. */
export const otherOrgansResolutions: Form = {
  id: 'other-organ-resolution',
  says: 'A resolution of another organization by its own number: "IMO Assembly resolution A.9002 (25)".',
  examples: [
    { text: 'noting IMO Assembly resolution A.9002 (25), which', finds: ['IMO Assembly resolution A.9002 (25)'] },
    { text: 'in line with ICAO Assembly Resolution A99-18 on ports', finds: ['ICAO Assembly Resolution A99-18'] },
    { text: 'as Arab League Resolution 9804 (7 May 2031) says', finds: ['Arab League Resolution 9804'] },
    {
      text: 'the UNESCO General Conference’s resolution 98 C/48,',
      finds: ['UNESCO General Conference’s resolution 98 C/48'],
    },
  ],
  counterexamples: [
    'the IMO and its resolution 1816 (2008)',
    'General Assembly resolution 60/1',
    'Human Rights Council resolution S-17/1',
  ],
  cue: /^(?:International|IMO|ICAO|World|WHO|IAEA|UNESCO|Human|Arab|League|LAS)(?:[’']s)?$/,
  find: (places) =>
    matchesAround(otherOrgans, places).map((m) => {
      const title = m[0].replace(/\)?[’']s |\) /g, ' ');
      const sense = { kind: 'titled', title, instrument: 'other' } as const;
      return alone('other-organ-resolution', m.index, m.index + m[0].length, sense);
    }),
};

const loose = /(?<![\w/.])(?:S\/RES\/)?(\d{1,4}) ?\(((?:19|20)\d{2})\)/y;
const looseEarly = /(?<![\w/.])(\d{2,4})(?: ([A-Z]))? \(((?:E?S-)?[IVXL]{1,6}|E?S-\d{1,2})\)(?: ([A-Z])\b)?/y;
/** What an enumeration of the Assembly's resolutions goes on with after other words: "…, and 68/102 entitled". */
const looseSession =
  /(?<=\b(?:and|or) |, )(\d{2})\/(\d{1,3})(?= (?:entitled|on|of \d{1,2} [A-Z]|concerning|regarding))/y;
const things =
  'paragraphs?|articles?|decisions?|Nos?\\.?|vol\\.|pages?|pp?\\.|supplements?|sessions?|sections?|figure|table|annex|part';
/** What makes a number one of other things, right before it and farther before the "and" of a list. */
const otherNumbers = endingWith(`(?:${things}|and) ?`, 'i');
const countedThings = endingWith(`(?:${things}) (?:[\\d() ]+(?:,|and|or|to))* ?`, 'i');
const otherDocuments = endingWith('(?:(?<!\\b(?:its|Council) )decisions?|Nos?\\.?|vol\\.|pages?) ?', 'i');
const and = endingWith('\\band ?');
const monthBefore = endingWith(`(?:${months.join('|')}) `);

/** Whether a number stands for something else than a resolution: a paragraph, a decision, a day. */
function countsOthers(text: string, start: number, sense: Sense, known: Known): boolean {
  if (isAt(monthBefore, text, start)) return true;
  // "paragraph 2098 (2013)" is a slip for a resolution: paragraphs do not count so far.
  const sure = sense.kind === 'resolution' && sense.number > 500 && known.yearOfResolution(sense.number) === sense.year;
  if (sure && !isAt(otherDocuments, text, start)) return false;
  return isAt(and, text, start) ? isAt(countedThings, text, start) : isAt(otherNumbers, text, start);
}

/** Where the number begins that stands before a bracket, with one letter between or none; the bracket itself where none does. */
function numberBefore(text: string, bracket: number): number {
  let at = text[bracket - 1] === ' ' ? bracket - 1 : bracket;
  if (text[at - 2] === ' ' && !isDigit(text.charCodeAt(at - 1))) at -= 2;
  const end = at;
  while (isDigit(text.charCodeAt(at - 1))) at--;
  if (at === end) return bracket;
  return text.startsWith('S/RES/', at - 6) ? at - 6 : at;
}

const isDigit = (character: number): boolean => character >= 0x30 && character <= 0x39;

/** A number with its year in brackets is a resolution wherever it stands, if one of that number or year exists. */
export const looseNumbers: Form = {
  id: 'number-with-year',
  says: 'A number and a year in brackets, away from the word "resolution".',
  examples: [
    { text: 'the obligations under 1373 (2001) and later texts', finds: ['1373 (2001)'] },
    { text: 'as well as, on the same matter, 2242 (2015), which', finds: ['2242 (2015)'] },
    { text: 'the principles of 2625 (XXV)', finds: ['2625 (XXV)'] },
    { text: 'General Assembly resolution 60/901 on ports, and 60/902 entitled', finds: ['60/902'] },
    {
      text: 'all General Assembly resolutions, including resolution 60/901 entitled Ports, 60/902 entitled Quays, and',
      finds: ['60/902'],
    },
    { text: 'Reaffirming its decision 1373 (2001) and', finds: ['1373 (2001)'] },
  ],
  counterexamples: [
    'decision 124 (2001) of the Governing Council',
    'paragraph 4 (2002)',
    'on 12 September 2001 (2001)',
    'page 12 (1999)',
  ],
  cue: /^[(/]$/,
  holdsCue: true,
  find({ text, words: { list, starts }, at }, known) {
    const found: Mention[] = [];
    for (let n = 0; n < at.length; n++) {
      const mark = starts[at[n]!]!;
      const number = list[at[n]!]!.printed === '(' ? numberInBrackets(text, mark, known) : numberOfSession(text, mark);
      if (number !== null && !countsOthers(text, number.start, number.sense, known))
        found.push(alone('number-with-year', number.start, number.end, number.sense));
    }
    return found;
  },
};

interface Loose {
  readonly start: number;
  readonly end: number;
  readonly sense: Sense;
}

/** "1373 (2001)", "2625 (XXV)". */
function numberInBrackets(text: string, bracket: number, known: Known): Loose | null {
  const start = numberBefore(text, bracket);
  if (start === bracket) return null;
  let m = matchAt(loose, text, start);
  if (m !== null) {
    const number = Number(m[1]);
    const year = Number(m[2]);
    const real = known.yearOfResolution(number);
    if (real === null ? !isBeyond(number, year, known) : real !== year && number < 200) return null;
    return { start, end: loose.lastIndex, sense: { kind: 'resolution', number, year, date: null } };
  }
  if ((m = matchAt(looseEarly, text, start)) === null) return null;
  const sense = ofAssembly(earlyAssemblySymbol(m[1]!, m[2] ?? m[4], m[3]!));
  return { start, end: looseEarly.lastIndex, sense };
}

/** "60/902" where the Assembly's resolutions are told so. */
function numberOfSession(text: string, slash: number): Loose | null {
  if (!isDigit(text.charCodeAt(slash - 1)) || !isDigit(text.charCodeAt(slash - 2))) return null;
  const m = matchAt(looseSession, text, slash - 2);
  if (m === null || !/Assembly resolutions?(?:, (?:including|in particular) (?:its )?resolutions?)? \d{2}\//.test(text))
    return null;
  return { start: m.index, end: looseSession.lastIndex, sense: ofAssembly(assemblySymbol(m[1]!, m[2]!, undefined)) };
}

const numbered =
  /(?<![\w/.(-])(\d{3,4}(?: ?\(\d{4}\))?(?:\/\d{3,4}(?: ?\(\d{4}\))?){0,3}) (?:\([^()]{1,40}\) )?(?:(?:[A-Z][\w’'-]*|\([\w’'-]+\)|and|&) ){0,5}(?:Committees?|Monitoring Team|Panel|Group|Team|Sanctions List|List|Ombudsperson)\b/y;
const oneNumber = /(\d{3,4})(?: ?\((\d{4})\))?/g;

const number = wordClass(/^\d{3,4}$/);
/** How many words before the noun of a body its number may begin: years, other numbers and the body's name stand between. */
const farthestNumber = 30;

/** The numbers not far before some words. */
function numbersBefore({ text, words, at }: Places): Places {
  const numbers: number[] = [];
  let next = 0;
  for (let n = 0; n < at.length; n++) {
    const k = at[n]!;
    for (let i = Math.max(next, k - farthestNumber); i < k; i++) if (number.has(words.list[i])) numbers.push(i);
    next = k;
  }
  return { text, words, at: numbers };
}

const timeBefore = endingWith('\\b(?:in|of|since|until|by|from|during|\\p{Lu}\\p{Ll}+) ', 'u');

/** Whether a number before a body tells a year: "in 1998 Committee members", "the 2024 Security Council Group". */
function isYear(number: number, text: string, match: RegExpExecArray): boolean {
  if (number < 1946 || number > 2045) return false;
  if (isAt(timeBefore, text, match.index)) return true;
  return !/^(?:Sanctions |Taliban )*(?:Committee|Monitoring Team|Sanctions List)/.test(
    match[0].slice(match[1]!.length + 1),
  );
}

/** Committees and their experts by number: the number identifies the body and cites nothing. */
export const bodyNumbers: Form = {
  id: 'body-number',
  says: 'Resolution numbers before the name of a body: "the 1540 Committee", "the 1267/1989 Sanctions Committee".',
  examples: [
    { text: 'the 1540 Committee and its experts', finds: ['1540'] },
    { text: 'the 1267/1989 Al-Qaida Sanctions Committee', finds: ['1267', '1989'] },
    { text: 'the 1718 (2006) Committee', finds: ['1718 (2006)'] },
  ],
  counterexamples: [
    'the 2020 Security Council Working Group',
    'the December 2015 Panel',
    'the 9999 Committee',
    'the 2,000 Group members',
    'in 1998 Committee members met',
  ],
  cue: /^(?:Committees?|Team|Panel|Group|List|Ombudsperson)\b/,
  find(places, known) {
    const { text } = places;
    const found: Mention[] = [];
    for (const m of matchesAround(numbered, numbersBefore(places))) {
      let first = true;
      for (const n of m[1]!.matchAll(oneNumber)) {
        const number = Number(n[1]);
        const year = n[2] === undefined ? null : Number(n[2]);
        if (known.yearOfResolution(number) === null) continue;
        if (year === null && !m[1]!.includes('/') && isYear(number, text, m)) continue;
        const start = m.index + n.index;
        const sense = { kind: 'resolution', number, year, date: null } as const;
        found.push(mentioned('body-number', start, start + n[0].length, sense, m.index, first, true));
        first = false;
      }
    }
    return found;
  },
};
