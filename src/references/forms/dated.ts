import { Cues } from '../../text/cues.js';
import { commaOrAnd } from '../../text/functionWords.js';
import { endingWith, isAt, matchesAround, type Places, those } from '../../text/matching.js';
import { wordClass } from '../../text/wordClass.js';
import { figureFirst } from '../../text/wordShapes.js';
import { fullDate, isoDate, months } from '../dates.js';
import { alone, type DatedKind, type Form, type Mention, mentioned, type Sense } from '../mention.js';
import { asOne, datesFrom } from './dated/days.js';
import { heads } from './dated/heads.js';
import { hasSymbol, haveSymbols } from './dated/symbols.js';
import { titleOf } from './dated/titles.js';

const headsByCue = new Cues(heads, ({ cue }) => cue);
const lead = /,? (?:of|dated|on|adopted on|issued on|issued|delivered on|made on|published on|released on) /y;
/** A day of the month, and what stands before it where a date tells a document. */
const day = wordClass(/^\d{1,2}(?:st|nd|rd|th)?$/);
const leading = wordClass('of dated on issued');
const leadingOn = wordClass('adopted issued delivered made published released');
const closing = wordClass(') ,');

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
    const whole = isoDate(/\d+$/.exec(day)![0], month, year ?? '2000');
    if (whole === null || hasSymbol(text, end, what)) continue;
    const iso = year === undefined ? `-${whole.slice(4)}` : whole;
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
