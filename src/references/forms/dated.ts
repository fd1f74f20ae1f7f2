import { Cues } from '../../text/cues.js';
import { commaOrAnd } from '../../text/functionWords.js';
import { endingWith, isAt, matchAt, matchesAround, type Places, those } from '../../text/matching.js';
import { wordClass } from '../../text/wordClass.js';
import { figureFirst } from '../../text/wordShapes.js';
import { dayMonth, fullDate, isoDate, months } from '../dates.js';
import { alone, type DatedKind, type Form, type Mention, mentioned, type Sense } from '../mention.js';

/** A kind of document that is known by its date alone, and the words that name the kind; a date may follow them. */
interface Head {
  readonly what: DatedKind;
  /** A word that the words begin with, or that stands at most `back` words behind their beginning. */
  readonly cue: RegExp;
  readonly back?: number;
  /** Never ends with a number: dates behind one are not asked for. */
  readonly words: RegExp;
}

/** The rest of the words up to the date, so many at most; what another document or a clause of its own begins with ends them. */
const upToDate = (most: number): string =>
  `[^\\s,;.()\\d]*(?: (?:\\([A-Z][\\w-]{1,9}\\)|(?!(?:of|dated|on|issued on|adopted on|published on) \\d|(?:and(?= (?:\\p{Ll}+ing|in|on|that|to|its|his)\\b)|as|which|that|reports?|resolutions?|statements?|letters?|until|to|by)\\b)[^\\s,;.()\\d]+)){0,${most}}(?= (?:of|dated|on|issued on|adopted on) \\d|,? (?:dated|issued on|published on) \\d)`;

const heads: readonly Head[] = [
  {
    what: 'prst',
    cue: /^(?:presidential|statements?)$/i,
    words:
      /(?:presidential statements?|statements? (?:made |issued |adopted |read |read out |delivered )?(?:of|by) (?:its|the) Presidents?(?: and (?:the )?members)?(?: of the (?:Security )?Council)?(?:,? (?:to|before) the press|,? on (?:its|their) behalf|,? on behalf of (?:the (?:Security )?Council|(?:its|the) members(?: of the (?:Security )?Council)?),?)?(?:,? at (?:the|its) \d{1,5}(?:st|nd|rd|th) meeting(?: of the (?:Security )?Council)?(?=,? on \d))?)/iy,
  },
  { what: 'resolution', cue: /^resolutions?$/i, back: 1, words: /(?:its|Council) resolutions?(?: adopted)?/iy },
  {
    what: 'report',
    cue: /^(?:[Rr]eports?|Secretary.*|[Hh]is)$/,
    words:
      /(?:[Rr]eports? (?:of|by) the Secretary[-–— ]{0,2}General(?:[’']s| and (?:of )?the \p{Lu}[^\s,;.()\d]*)?|[Rr]eports? (?:submitted|transmitted|presented|made) by the Secretary-General|Secretary[-–—]{0,2}General[’']s reports?|[Hh]is (?:interim |further |special )?[Rr]eports?)(?: (?!(?:of|dated|on|issued) \d|(?:and|as|which|that|reports?|resolutions?|statements?|letters?|in(?! \p{Lu})|until|by)\b)[^\s,;.()\d]+){0,16}/uy,
  },
  { what: 'report', cue: /^reports?$/, back: 1, words: /(?:[Tt]he|that) reports?(?= (?:of|dated) \d)/y },
  {
    what: 'statement',
    cue: /^statements?$/,
    back: 2,
    words:
      /(?<=\b(?:[Tt]he|their|his|her) )(?:(?:joint|explanatory|final) )?statements?(?= (?:of|dated|issued on) \d)/y,
  },
  {
    what: 'statement',
    cue: /^statements?$/i,
    back: 1,
    words:
      /(?<!\bheard (?:the )?|\b[Pp]ress )(?:Joint )?[Ss]tatements? (?:(?:of|made by|issued by|by) (?:the )?(?!Presidents?\b|Security Council\b|Council\b)\p{Lu}[^\s,;.()\d]*|on(?= the\b))(?: (?:\([A-Z][\w-]{1,9}\)|(?!(?:of|dated|on|issued) \d|(?:and(?! \p{Lu})|as|which|that|reports?|resolutions?|statements?|letters?|until|to)\b)[^\s,;.()\d]+)){0,14}(?= (?:of|dated|on|issued on) \d)/uy,
  },
  {
    what: 'statement',
    cue: /^statements?$/i,
    back: 1,
    words: new RegExp(
      `[Jj]oint [Ss]tatements? (?:of|by|with|between|made by|(?:issued|signed|adopted|made|released) (?:by|at|in)) (?:\\p{Lu}|(?:the|its|their) )${upToDate(18)}`,
      'uy',
    ),
  },
  {
    what: 'statement',
    cue: /^statements?$/i,
    back: 7,
    words:
      /(?<![\p{L}’'-])(?!(?:Security |(?:[Tt]he|Its|His|Their) )?(?:Council|Presidential|Joint|Final|Press|Explanatory|Ministerial)[’' ]|The |In |On |By |That |Recalling |Welcoming |Noting |Acknowledging )(?:\p{Lu}[\p{L}’'-]* (?:(?:and|of the|of|on|for) (?=\p{Lu}))?){1,6}[Ss]tatements?(?= (?:of|dated|issued on) \d)/uy,
  },
  {
    what: 'agreement',
    cue: /^(?:[Aa]greements|agreement|declarations?|protocols?|accords?|memorandum)$/,
    back: 1,
    words:
      /(?<!\p{Lu}[\p{L}’'-]{1,20} )(?:(?:(?:cease-?fire|peace|political|[Ff]ramework) )?agreements?|Agreements|(?:(?:joint|solemn|final) )?declarations?|protocols?|accords?|memorandum of understanding)(?: (?:signed|concluded|reached|adopted|issued)(?: by (?:them|(?:all |both )?(?:the )?(?:two )?(?:parties|sides|leaders)))?(?: (?:in|at) \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2})?(?= on \d)|(?<=greements?)(?= (?:of|dated) \d))/uy,
  },
  {
    what: 'report of others',
    cue: /^[Rr]eports?$/,
    words: new RegExp(
      `[Rr]eports? (?:of|(?:on [^,;.()\\d]{3,60} )?from) (?:the |its )?(?!Secretary|Council\\b)\\p{Lu}${upToDate(16)}(?= of \\d|,? (?:dated|issued on|published on) \\d)(?<!\\b(?:[Mm]eetings?|[Ss]essions?|[Cc]onference))`,
      'uy',
    ),
  },
  {
    what: 'report of others',
    cue: /^reports?$/,
    back: 6,
    words:
      /(?<![\p{L}’'-])(?:\p{Lu}[\p{L}-]* ){0,3}(?!Secretary)\p{Lu}[\p{L}-]*(?:[’']s|s[’']) (?:\p{Ll}+ )?reports?(?= (?:of|dated|issued on) \d)/uy,
  },
  {
    what: 'conclusions',
    cue: /^[Cc]onclusions$/,
    words: new RegExp(
      `[Cc]onclusions (?:of|adopted by|adopted at|from) (?:(?:the|its|their) )?\\p{Lu}${upToDate(18)}(?:(?<=Ministers|Council)|(?= (?:of|dated) \\d))(?<!\\bheld)`,
      'uy',
    ),
  },
  {
    what: 'letter',
    cue: /^(?:[Ll]etters?|[Nn]otes?|[Tt]elegrams?|[Cc]ables?|[Cc]ablegrams?)$/,
    words:
      /(?:[Ll]etters?|[Nn]otes? verbales?|[Tt]elegrams?|[Cc]ables?|[Cc]ablegrams?)(?: (?!(?:of|dated|on) \d|(?:and(?! \p{Lu})|as|which|that|reports?|resolutions?|statements?|letters?|until)\b)[^\s,;.()\d]+){0,20}/uy,
  },
  {
    what: 'communiqué',
    cue: /^[Cc]ommuniqu[ée]s?$/,
    back: 16,
    words:
      /(?<![\w’'-])(?:(?:[A-Z][\w-]+ (?:(?:and|of|for) (?=[A-Z]))?){0,7}[A-Z][\w-]+[’']s? )?(?:(?:final|joint|summit|Final|Joint|Summit) )?(?:communiqu[ée]s?|Communiqu[ée]s|(?<!\p{Lu}[\p{L}’'-]{1,20} )Communiqu[ée])(?: (?!(?:of|dated|on|adopted on|issued on) \d|(?:and(?! \p{Lu})|as|which|that|reports?|resolutions?|statements?|letters?|until)\b)[^\s,;.()\d]+){0,16}/uy,
  },
  {
    what: 'communiqué',
    cue: /^declarations?$/,
    back: 2,
    words: /(?<=[ (])(?:[A-Z]{2,8} )?(?:joint |final |ministerial |summit )?declarations?(?= (?:of|dated) \d)/y,
  },
  {
    what: 'decision',
    cue: /^decisions?$/i,
    back: 5,
    words:
      /(?<![\p{L}’'-])(?:(?:\p{Lu}[\p{L}’'-]* ){0,4}(?:Council|Assembly|Commission|Summit|Board|Court|Committee|Conference|Authority) decisions?|[Dd]ecisions? (?:of|by) the (?!(?:Security )?Council\b(?! of the \p{Lu})|Governments?\b|\p{Lu}\p{Ll}+ authorities)\p{Lu}[^\s,;.\d]*(?: (?!(?:of|dated|on) \d|(?:and(?! \p{Lu})|as|which|that|to|concerning|regarding|at its|in its)\b)[^\s,;.\d]+){0,14})(?= (?:of|dated) \d)/uy,
  },
  {
    what: 'press',
    cue: /^[Pp]ress$/,
    words: new RegExp(
      `[Pp]ress [Ss]tatements?(?: (?:of|by|issued by|made by) (?:(?:the|its) )?(?:members of the )?\\p{Lu}${upToDate(12)})?`,
      'uy',
    ),
  },
  {
    what: 'opinion',
    cue: /^(?:advisory|judge?ments?|orders?)$/i,
    words:
      /(?:(?:advisory opinions?|judge?ments?|orders?) of the (?:International )?Court(?: of Justice)?|advisory opinions?(?: (?:rendered|given|delivered))?(?= (?:of|dated|on) \d))/iy,
  },
];
const headsByCue = new Cues(heads, ({ cue }) => cue);
const lead = /,? (?:of|dated|on|adopted on|issued on|issued|delivered on|made on|published on|released on) /y;
const date = new RegExp(`${dayMonth}(?:,? (\\d{4}))?`, 'y');
const anyDate = new RegExp(dayMonth);
/** A day of the month, and what stands before it where a date tells a document. */
const day = wordClass(/^\d{1,2}(?:st|nd|rd|th)?$/);
const leading = wordClass('of dated on issued');
const leadingOn = wordClass('adopted issued delivered made published released');
const closing = wordClass(') ,');
const between = /(?: \([^()]{0,60}\))?(?:, and |, | and )(?:of )?/y;
const symbolBehind =
  /^ ?\(?[^()]{0,50}\((?:[^()]{0,30} )?(?:[A-Z]{1,4}|Council)\/[\w./-]*\d|^,? (?:contained in|in) (?:document )?[A-Z]{1,2}\//;
/** Behind a report or a letter its subject may come before the symbol. */
const symbolFarther = /^[^;()]{0,180}\((?:[^()]{0,30} )?[A-Z]{1,4}\/[\w./-]*\d/;

/** Whether the symbol of a document stands behind the words that name it. */
export function hasSymbol(text: string, end: number, what: DatedKind): boolean {
  const rest = text.slice(end, end + 240);
  const near = symbolBehind.exec(rest);
  if (near !== null && !anyDate.test(near[0])) return true;
  if (what !== 'report' && what !== 'report of others' && what !== 'letter') return false;
  const farther = symbolFarther.exec(rest);
  return farther !== null && !anyDate.test(farther[0]);
}

/** An opinion of which nothing but the date is told: the Court's. */
const bareOpinion = /^advisory opinions?(?: \w+)?$/i;

/** "Communiqué of 10 March 2006", one of "the communiqués of 10 March and 15 May 2006"; only for what is known by no symbol or prints its date in part. */
function titleOf(what: DatedKind, head: string, date: string, complete: boolean): string | null {
  if (
    complete &&
    (what !== 'opinion' || !bareOpinion.test(head)) &&
    what !== 'communiqué' &&
    what !== 'press' &&
    what !== 'decision' &&
    what !== 'agreement' &&
    what !== 'statement' &&
    what !== 'conclusions'
  )
    return null;
  if (what === 'agreement') {
    const noun = head
      .replace(/ (?:signed|concluded|reached|adopted|issued)\b.*$/s, '')
      .replace(/(greement|eclaration|rotocol|ccord)s\b/, '$1')
      .trimEnd();
    return `${noun[0]!.toUpperCase()}${noun.slice(1)} of ${date}`;
  }
  if (what === 'opinion') return `Advisory opinion of the International Court of Justice of ${date}`;
  const told = head
    .trimEnd()
    .replace(/ommuniqu[ée]s?\b/, 'ommuniqué')
    .replace(/tatements\b/, 'tatement')
    .replace(/^((?:Joint )?[Ss]tatement) (?:made|issued) by /, '$1 by ')
    .replace(/eports\b/, 'eport')
    .replace(/etters\b/, 'etter');
  return `${told} of ${date}`;
}

/** "his 29 April 2015 Report": the date before the noun. */
const dateLeading = new RegExp(
  `(?<![\\d/])${fullDate} (?:(?:Secretary-General[’']s|special|interim|latest|previous|periodic|Special|Interim) )?([Rr]eport|[Ll]etter)\\b`,
  'y',
);
const secretaryGenerals = endingWith("Secretary-General[’']s ");
const behindYear = wordClass(/^(?:secretary.*|special|interim|latest|previous|periodic|report|letter)$/);

/** Where the last date begins that words like "of" lead up to, behind what is no number: "resolution 1 (1999) of 5 May 1999"; -1 where none does. */
function lastDated({ words: { list, starts }, at }: Places): number {
  for (let n = at.length - 1; n >= 0; n--) {
    const month = at[n]!;
    if (month < 3 || !day.has(list[month - 1])) continue;
    let first = month - 1;
    while (commaOrAnd.has(list[first - 1]) && day.has(list[first - 2])) first -= 2;
    if (!leading.has(list[first - 1])) continue;
    let before = first - 2;
    if (before > 0 && leadingOn.has(list[before])) before--;
    while (before > 0 && closing.has(list[before])) before--;
    if (!figureFirst.has(list[before])) return starts[month - 1]!;
  }
  return -1;
}

/** The dates that right after their year go on with what may be a report or a letter. */
const datesBeforeNouns = (places: Places): Places =>
  those(places, (month, list) => {
    const noun = month + (month + 1 < list.length && list[month + 1]!.mark ? 3 : 2);
    return noun < list.length && behindYear.has(list[noun]);
  });

/** Documents by date: "its resolution of 4 November 1966", "the statement of its President of 3 May 1994". */
export const datedDocuments: Form = {
  id: 'document-by-date',
  says: 'A resolution, statement, report, letter or opinion told by its date alone; where its symbol stands behind the date, the symbol speaks.',
  examples: [
    { text: 'Recalling its resolution of 4 November 1951 on ports,', finds: ['its resolution of 4 November 1951'] },
    {
      text: 'the statements of its President of 3 May 1994 and 9 June 1995',
      finds: ['statements of its President of 3 May 1994', '9 June 1995'],
    },
    {
      text: 'the report of the Secretary-General of 7 June 1968',
      finds: ['report of the Secretary-General of 7 June 1968'],
    },
    {
      text: 'the advisory opinion of the International Court of Justice of 21 June 1971',
      finds: ['advisory opinion of the International Court of Justice of 21 June 1971'],
    },
    {
      text: 'welcomes the final communiqué of the League of Small Ports of 8 March 2001, and',
      finds: ['final communiqué of the League of Small Ports of 8 March 2001'],
    },
    {
      text: 'the communiqué of the Seaside Peace and Ports Council of 7 May 2020, which',
      finds: ['communiqué of the Seaside Peace and Ports Council of 7 May 2020'],
    },
    {
      text: 'the statement made by the President and the members of the Security Council on 4 June 1962,',
      finds: ['statement made by the President and the members of the Security Council on 4 June 1962'],
    },
    {
      text: 'the statement read by the President of the Council, on behalf of its members, on 4 June 1962',
      finds: ['statement read by the President of the Council, on behalf of its members, on 4 June 1962'],
    },
    {
      text: 'the decision of the Executive Board of the League of Small Ports (LSP) of 27 May 2031',
      finds: ['decision of the Executive Board of the League of Small Ports (LSP) of 27 May 2031'],
    },
    {
      text: 'under the LSP Executive Board decision of 27 May 2031,',
      finds: ['LSP Executive Board decision of 27 May 2031'],
    },
    {
      text: 'as confirmed by the PLH declaration of 31 October 2007,',
      finds: ['PLH declaration of 31 October 2007'],
    },
    {
      text: 'the report of the Secretary-General on ports issued 3 June 2031 and',
      finds: ['report of the Secretary-General on ports issued 3 June 2031'],
    },
    { text: 'the report of 3 June 2031 submitted by the Secretary-General and', finds: ['the report of 3 June 2031'] },
    {
      text: 'the report submitted by the Secretary-General on 3 June 2031 pursuant to',
      finds: ['report submitted by the Secretary-General on 3 June 2031'],
    },
    {
      text: 'the report of the Secretary-General’s Harbour Envoy, dated 3 June 1961, which',
      finds: ['report of the Secretary-General’s Harbour Envoy, dated 3 June 1961'],
    },
    { text: 'welcoming the Secretary-General’s 9 June 2031 letter to the Council', finds: ['9 June 2031 letter'] },
    { text: 'Noting the statement of 12 April 2031 by the Ministers of Ports', finds: ['statement of 12 April 2031'] },
    {
      text: 'the statements made by the Harbour Master of the League on 3 June 2031 and 9 July 2031, and',
      finds: ['statements made by the Harbour Master of the League on 3 June 2031', '9 July 2031'],
    },
    {
      text: 'as set forth in the Statement of the Small Ports Group (SPG) of 14 November 2031 (hereinafter',
      finds: ['Statement of the Small Ports Group (SPG) of 14 November 2031'],
    },
    {
      text: 'Welcomes the further report of the Secretary-General of 13 and 14 June 2031, and',
      finds: ['report of the Secretary-General of 13 and 14 June 2031'],
    },
    {
      text: 'under the Harbour Group statements of 9, 12 and 25 March 2031 that',
      finds: ['Harbour Group statements of 9', '12', '25 March 2031'],
    },
    {
      text: 'Welcoming the joint statement issued in Seaside on 10 June 2031 by the representatives of ports,',
      finds: ['joint statement issued in Seaside on 10 June 2031'],
    },
    {
      text: 'Welcoming the report on wrecks from the Harbour Group, published on 14 June 2031, and',
      finds: ['report on wrecks from the Harbour Group, published on 14 June 2031'],
    },
    {
      text: 'recalling the advisory opinion rendered on 9 June 2031 by the International Court of Justice,',
      finds: ['advisory opinion rendered on 9 June 2031'],
    },
    {
      text: 'as set out in the Harbour Board’s report of 25 June 2031, and',
      finds: ['Harbour Board’s report of 25 June 2031'],
    },
    {
      text: 'as set forth in the Agreements of 20 June, 29 June, 30 July 2031 and 27 September 2032;',
      finds: ['Agreements of 20 June', '29 June', '30 July 2031', '27 September 2032'],
    },
    {
      text: 'comply with the cease-fire agreements signed at Seaside on 3 June 2031 and',
      finds: ['cease-fire agreements signed at Seaside on 3 June 2031'],
    },
    {
      text: 'as the Seaside Peace and Ports Council’s communiqué of 7 May 2020 says',
      finds: ['Seaside Peace and Ports Council’s communiqué of 7 May 2020'],
    },
    {
      text: 'Welcoming the report of the Secretary-General and the Chairperson of the Harbour Union Commission of 5 June 2031,',
      finds: ['report of the Secretary-General and the Chairperson of the Harbour Union Commission of 5 June 2031'],
    },
    {
      text: 'the statement made by the President of the Council at the 9999th meeting, on 1 April 1982,',
      finds: ['statement made by the President of the Council at the 9999th meeting, on 1 April 1982'],
    },
    {
      text: 'the Harbour Group statement of 9 March 2031 and the press statement of the Pilots’ Union of 27 April,',
      finds: ['Harbour Group statement of 9 March 2031', 'press statement of the Pilots’ Union of 27 April'],
    },
    {
      text: 'in his joint statement with the President of Portland of 16 June 2031:',
      finds: ['joint statement with the President of Portland of 16 June 2031'],
    },
    {
      text: 'as the conclusions of the Portville consultation of 16 November 2031 say',
      finds: ['conclusions of the Portville consultation of 16 November 2031'],
    },
    {
      text: 'the Decision of the Council of the Portland Union of 18 May 2031 setting up',
      finds: ['Decision of the Council of the Portland Union of 18 May 2031'],
    },
    {
      text: 'noting the report of the Harbour Group of 31 May 2031 and the protocol signed by the two sides on 2 April 2031',
      finds: ['report of the Harbour Group of 31 May 2031', 'protocol signed by the two sides on 2 April 2031'],
    },
  ],
  counterexamples: [
    'the final communiqué of the League of Small Ports of 8 March 2001 (S/2001/9999)',
    'the report of the Pilot concerning the collision on 17 September 2031',
    'to report on 3 May',
    'the declaration of independence of Portland on 5 May 2001',
    'the report of the Secretary-General of 7 June 2001 (S/2001/9999)',
    'the statement of its President of 3 May 1995 (S/PRST/1995/99)',
    'its resolution on ports by 4 November 2002',
    'the statement of 3 May 2002 by the President of the Council',
    'Having heard the statement of the Harbour Master on 3 May 2002,',
    'an agreement by 4 November 2002',
    'until the agreement on ports of all parties',
    'the statements of its President of 3 and 4 August 2031 (S/PRST/2031/98 and S/PRST/2031/99)',
    'the final communiqué of the summit held at Seaside on 28 and 29 August 2031',
    'the decision of the Security Council of 4 November 2002',
  ],
  cue: new RegExp(`^(?:${months.join('|')})$`),
  find(places) {
    const { text, words } = places;
    const found: Mention[] = [];
    const last = lastDated(places);
    for (const { row, at } of last < 0 ? none : headsByCue.placesIn(words)) {
      const before = those({ text, words, at }, (k) => words.starts[k]! < last);
      for (const m of matchesAround(row.words, before, row.back)) datedBy(text, row.what, m, found);
    }
    for (const m of matchesAround(dateLeading, datesBeforeNouns(places), 1)) {
      const iso = isoDate(m[1]!, m[2]!, m[3]!);
      const what = /eport$/.test(m[0]) ? 'report' : 'letter';
      const title = isAt(secretaryGenerals, text, m.index)
        ? `${what === 'report' ? 'Report' : 'Letter'} of the Secretary-General of ${m[1]} ${m[2]} ${m[3]}`
        : null;
      if (iso !== null && !hasSymbol(text, m.index + m[0].length, what))
        found.push(
          alone('document-by-date', m.index, m.index + m[0].length, { kind: 'dated', what, date: iso, title }),
        );
    }
    return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
  },
};

const none: readonly never[] = [];

interface Dated {
  readonly start: number;
  readonly end: number;
  readonly day: string;
  month: string;
  year: string | undefined;
}

/** Days of one month before the last of them: the "13 and" of "13 and 14 September 1993". */
const days = new RegExp(`(\\d{1,2}(?:, \\d{1,2}){0,3}),? and (?=${dayMonth})`, 'y');

/** The dates in a row that begins at a place; one without its month or year has that of the next one. */
function datesFrom(text: string, start: number): readonly Dated[] {
  const dates: Dated[] = [];
  for (let at = start; ; at = between.lastIndex) {
    const more = matchAt(days, text, at)?.[1];
    if (more !== undefined) {
      for (const { 0: day, index } of more.matchAll(/\d+/g))
        dates.push({ start: at + index, end: at + index + day.length, day, month: '', year: undefined });
      at = days.lastIndex;
    }
    const d = matchAt(date, text, at);
    if (d === null) break;
    dates.push({ start: at, end: date.lastIndex, day: d[1]!, month: d[2]!, year: d[3] });
    if (!isAt(between, text, date.lastIndex)) break;
  }
  for (let i = dates.length - 2; i >= 0; i--) {
    const next = dates[i + 1]!;
    dates[i]!.year ??= next.year;
    if (dates[i]!.month === '') dates[i]!.month = next.month;
  }
  return dates;
}

/** Nouns of several documents: each of them has a day of its own. */
const plural =
  /(?<![\w-])(?:reports|letters|notes|telegrams|cables|cablegrams|statements|communiqu[ée]s|agreements|declarations|decisions|protocols|accords|resolutions|opinions|judge?ments|orders)\b/i;

/** "the report of 13 and 14 September 1993": one document of several days, by the last of them. */
function asOne(text: string, words: string, dates: readonly Dated[]): Dated | null {
  const first = dates[0];
  const last = dates.find((d) => d.end - d.start > 2);
  if (first === undefined || last === undefined || first === last || plural.test(words)) return null;
  return { ...last, start: first.start, day: text.slice(first.start, last.start) + last.day };
}

const symbol = /(?<![\w/])[A-Z]{1,4}\/[\w./-]*\d/g;

/** Whether the symbols of several documents stand in brackets behind the row of their dates: "of 3 and 4 August 1995 (S/1995/98 and S/1995/99)". */
function haveSymbols(text: string, dates: readonly Dated[]): boolean {
  const { end } = dates.at(-1)!;
  if (!text.startsWith(' (', end) || text.slice(dates[0]!.start, end).includes('(')) return false;
  const bracket = text.slice(end, end + 160).split(')')[0]!;
  return (bracket.match(symbol) ?? []).length > 1;
}

/** What leads up to a day without its year; "on 3 May" may tell when something is to be done. */
const ofDay = endingWith('(?:\\b(?:of|dated)|,) ');

/** A statement of which nothing but the date is told. */
const bareStatement = /^statements?$/;
const bySomebody = /,? (?:by|from|of|issued|made) /y;
const byPresident = /,? (?:by|of) (?:its|the) President\b/y;
const submitted = /^[Rr]eports? (?:submitted|transmitted|presented|made) by the Secretary-General$/;
/** Behind the date of a bare "report", whose it is. */
const bySecretaryGeneral = /,? (?:submitted|transmitted|presented|made) by the Secretary-General\b/y;

/** The documents of a kind whose dates follow the words that name it. */
function datedBy(text: string, what: DatedKind, { 0: words, index: head }: RegExpExecArray, into: Mention[]): void {
  if (!isAt(lead, text, head + words.trimEnd().length)) return;
  const all = datesFrom(text, lead.lastIndex);
  const joint = asOne(text, words, all);
  // A meeting is held "on 28 and 29 August"; a document is of its days.
  if (joint !== null && !isAt(ofDay, text, joint.start)) return;
  const dates = joint === null ? all : [joint];
  if (dates.length > 1 && haveSymbols(text, dates)) return;
  for (let i = 0; i < dates.length; i++) {
    const { start, end, day, month, year } = dates[i]!;
    if (year === undefined && (what === 'agreement' || !isAt(ofDay, text, start))) continue;
    // A leap year has all days.
    const iso =
      isoDate(/\d+$/.exec(day)![0], month, year ?? '2000')?.replace(/^\d+/, (of) => (year === undefined ? '-' : of)) ??
      null;
    if (iso === null || hasSymbol(text, end, what)) continue;
    if (what === 'statement' && isAt(byPresident, text, end)) continue;
    const own = what === 'statement' && bareStatement.test(words) && !isAt(bySomebody, text, end);
    const date = year === undefined ? `${day} ${month}` : `${day} ${month} ${year}`;
    const title =
      what === 'report' && (submitted.test(words) || isAt(bySecretaryGeneral, text, end))
        ? `Report of the Secretary-General of ${date}`
        : titleOf(
            what,
            words,
            date,
            i === 0 && joint === null && year !== undefined && text.slice(start, end).includes(year),
          );
    const sense: Sense =
      what === 'agreement'
        ? { kind: 'titled', title: title!, instrument: 'other' }
        : { kind: 'dated', what: own ? 'own-statement' : what, date: iso, title };
    into.push(mentioned('document-by-date', i === 0 ? head : start, end, sense, head, i === 0));
  }
}
