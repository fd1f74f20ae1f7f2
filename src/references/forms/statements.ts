import { Cues } from '../../text/cues.js';
import { dayMonth, fullDate, isoDate, months } from '../dates.js';
import { alone, type DatedKind, type Form, type Mention } from '../mention.js';

const numbered = /\bpresidential statements?,? (?:\(|Nos?\.? )?(\d{4})\/(\d{1,3})\b/gi;
/** "Presidential Statement 11 (2012)": numbered as a resolution is. */
const yearLast = /\bpresidential statements? (\d{1,2}) ?\((\d{4})\)/gi;
const moreNumbers = /\)?(?:,| and|, and| or) (?:S\/PRST\/)?(\d{4})\/(\d{1,3})\b/y;

/** Statements by number: "Presidential Statement 2015/25". */
export const statementNumbers: Form = {
  id: 'statement-number',
  says: 'The words "Presidential Statement" and year and number.',
  examples: [
    { text: 'Recalling Presidential Statement 2015/25,', finds: ['Presidential Statement 2015/25'] },
    { text: 'and Presidential Statement 91 (2032),', finds: ['Presidential Statement 91 (2032)'] },
    { text: 'its presidential statements 2009/1 and 2010/11', finds: ['presidential statements 2009/1', '2010/11'] },
  ],
  counterexamples: ['its presidential statements on piracy', 'a presidential statement in 2015'],
  cue: /^statements?$/i,
  find(text) {
    const found: Mention[] = [];
    for (const m of text.matchAll(yearLast))
      found.push(
        alone('statement-number', m.index, m.index + m[0].length, {
          kind: 'symbol',
          symbol: `S/PRST/${m[2]}/${m[1]}`,
          instrument: 'prst',
        }),
      );
    for (const m of text.matchAll(numbered)) {
      const push = (start: number, end: number, year: string, number: string) =>
        found.push({
          rule: 'statement-number',
          start,
          end,
          sense: { kind: 'symbol', symbol: `S/PRST/${year}/${Number(number)}`, instrument: 'prst' },
          head: m.index,
          first: start === m.index,
          names: false,
        });
      let at = m.index + m[0].length;
      push(m.index, at, m[1]!, m[2]!);
      for (moreNumbers.lastIndex = at; ; ) {
        const more = moreNumbers.exec(text);
        if (more === null) break;
        at = moreNumbers.lastIndex;
        const digits = more[0].search(/(?:S\/PRST\/)?\d/);
        if (!more[0].includes('PRST')) push(more.index + digits, at, more[1]!, more[2]!);
      }
    }
    return found;
  },
};

/** What is known by its kind and date only, and the words that name the kind. Each pattern ends where a date may follow. */
const heads: readonly (readonly [what: DatedKind, cue: RegExp, words: RegExp])[] = [
  [
    'prst',
    /statement/i,
    /\b(?:presidential statements?|statements? (?:made |issued |adopted |read |read out |delivered )?(?:of|by) (?:its|the) Presidents?(?: and (?:the )?members)?(?: of the (?:Security )?Council)?(?:,? (?:to|before) the press|,? on (?:its|their) behalf|,? on behalf of (?:the (?:Security )?Council|(?:its|the) members(?: of the (?:Security )?Council)?),?)?)/gi,
  ],
  ['resolution', /resolution/i, /\b(?:its|Council) resolutions?(?: adopted)?/gi],
  [
    'report',
    /report/i,
    /\b(?:[Rr]eports? (?:of|by) the Secretary[-–—]{0,2}General|Secretary[-–—]{0,2}General[’']s reports?|(?:[Tt]he|that) reports?(?= (?:of|dated) \d)|[Hh]is (?:interim |further |special )?[Rr]eports?)(?: (?!(?:of|dated|on) \d|(?:and|as|which|that|reports?|resolutions?|statements?|letters?|in(?! \p{Lu})|until|by)\b)[^\s,;.()\d]+){0,16}/gu,
  ],
  [
    'letter',
    /letter|note|telegram|cable/i,
    /\b(?:[Ll]etters?|[Nn]otes? verbales?|[Tt]elegrams?|[Cc]ables?|[Cc]ablegrams?)(?: (?!(?:of|dated|on) \d|(?:and(?! \p{Lu})|as|which|that|reports?|resolutions?|statements?|letters?|until)\b)[^\s,;.()\d]+){0,20}/gu,
  ],
  [
    'communiqué',
    /ommuniqu/,
    /(?<![\w’'-])(?:(?:[A-Z][\w-]+ (?:(?:and|of|for) (?=[A-Z]))?){0,7}[A-Z][\w-]+[’']s? )?(?:(?:final|joint|summit|Final|Joint|Summit) )?(?:communiqu[ée]s?|Communiqu[ée]s|(?<!\p{Lu}[\p{L}’'-]{1,20} )Communiqu[ée])(?: (?!(?:of|dated|on|adopted on|issued on) \d|(?:and(?! \p{Lu})|as|which|that|reports?|resolutions?|statements?|letters?|until)\b)[^\s,;.()\d]+){0,16}/gu,
  ],
  [
    'communiqué',
    /eclaration/i,
    /(?<=[ (])(?:[A-Z]{2,8} )?(?:joint |final |ministerial |summit )?declarations?(?= (?:of|dated) \d)/g,
  ],
  [
    'decision',
    /decision/i,
    /(?<![\p{L}’'-])(?:(?:\p{Lu}[\p{L}’'-]* ){0,4}(?:Council|Assembly|Commission|Summit|Board|Court|Committee|Conference|Authority) decisions?|decisions? (?:of|by) the (?!(?:Security )?Council\b|Governments?\b|\p{Lu}\p{Ll}+ authorities)\p{Lu}[^\s,;.\d]*(?: (?!(?:of|dated|on) \d|(?:and(?! \p{Lu})|as|which|that|to|concerning|regarding|at its|in its)\b)[^\s,;.\d]+){0,14})(?= (?:of|dated) \d)/gu,
  ],
  ['press', /statement/i, /\bpress statements?/gi],
  [
    'opinion',
    /court/i,
    /\b(?:advisory opinions?|judge?ments?|orders?) of the (?:International )?Court(?: of Justice)?/gi,
  ],
];
const headsByCue = new Cues(heads, ([, cue]) => cue);
const lead = /,? (?:of|dated|on|adopted on|issued on|delivered on|made on) /y;
const date = new RegExp(`${dayMonth}(?:,? (\\d{4}))?`, 'y');
const anyDate = new RegExp(dayMonth);
const between = /(?: \([^()]{0,60}\))?(?:, and |, | and )(?:of )?/y;
const symbolBehind =
  /^ ?\(?[^()]{0,50}\((?:[^()]{0,30} )?(?:[A-Z]{1,4}|Council)\/[\w./-]*\d|^,? (?:contained in|in) (?:document )?[A-Z]{1,2}\//;
/** Behind a report or a letter its subject may come before the symbol. */
const symbolFarther = /^[^;()]{0,180}\((?:[^()]{0,30} )?[A-Z]{1,4}\/[\w./-]*\d/;

function hasSymbol(text: string, end: number, what: DatedKind): boolean {
  const rest = text.slice(end, end + 240);
  const near = symbolBehind.exec(rest);
  if (near !== null && !anyDate.test(near[0])) return true;
  if (what !== 'report' && what !== 'letter') return false;
  const farther = symbolFarther.exec(rest);
  return farther !== null && !anyDate.test(farther[0]);
}

/** "Communiqué of 10 March 2006", one of "the communiqués of 10 March and 15 May 2006"; only for what is known by no symbol or prints its date in part. */
function titleOf(what: DatedKind, head: string, date: string, complete: boolean): string | null {
  if (complete && what !== 'communiqué' && what !== 'press' && what !== 'decision') return null;
  const told = head
    .trimEnd()
    .replace(/ommuniqu[ée]s?\b/, 'ommuniqué')
    .replace(/tatements\b/, 'tatement')
    .replace(/eports\b/, 'eport')
    .replace(/etters\b/, 'etter');
  return `${told} of ${date}`;
}

/** "his 29 April 2015 Report": the date before the noun. */
const dateLeading = new RegExp(
  `(?<![\\d/])${fullDate} (?:(?:Secretary-General[’']s|special|interim|latest|previous|periodic|Special|Interim) )?([Rr]eport|[Ll]etter)\\b`,
  'g',
);

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
      text: 'as the Seaside Peace and Ports Council’s communiqué of 7 May 2020 says',
      finds: ['Seaside Peace and Ports Council’s communiqué of 7 May 2020'],
    },
  ],
  counterexamples: [
    'the final communiqué of the League of Small Ports of 8 March 2001 (S/2001/9999)',
    'the declaration of independence of Portland on 5 May 2001',
    'the report of the Secretary-General of 7 June 2001 (S/2001/9999)',
    'the statement of its President of 3 May 1995 (S/PRST/1995/99)',
    'its resolution on ports by 4 November 2002',
    'the decision of the Security Council of 4 November 2002',
  ],
  cue: new RegExp(months.join('|')),
  find(text) {
    const found: Mention[] = [];
    if (!anyDate.test(text)) return found;
    for (const [what, , head] of headsByCue.in(text)) {
      for (const m of text.matchAll(head)) {
        lead.lastIndex = m.index + m[0].trimEnd().length;
        if (lead.exec(text) === null) continue;
        const dates: { start: number; end: number; day: string; month: string; year: string | undefined }[] = [];
        for (date.lastIndex = lead.lastIndex; ; ) {
          const d = date.exec(text);
          if (d === null) break;
          dates.push({ start: d.index, end: date.lastIndex, day: d[1]!, month: d[2]!, year: d[3] });
          between.lastIndex = date.lastIndex;
          if (between.exec(text) === null) break;
          date.lastIndex = between.lastIndex;
        }
        let year: string | undefined;
        for (let i = dates.length - 1; i >= 0; i--) {
          year = dates[i]!.year ?? year;
          dates[i]!.year = year;
        }
        for (const [i, d] of dates.entries()) {
          const iso = d.year === undefined ? null : isoDate(d.day, d.month, d.year);
          if (iso === null || hasSymbol(text, d.end, what)) continue;
          found.push({
            rule: 'document-by-date',
            start: i === 0 ? m.index : d.start,
            end: d.end,
            sense: {
              kind: 'dated',
              what,
              date: iso,
              title: titleOf(
                what,
                m[0],
                `${d.day} ${d.month} ${d.year}`,
                i === 0 && text.slice(d.start, d.end).includes(d.year!),
              ),
            },
            head: m.index,
            first: i === 0,
            names: false,
          });
        }
      }
    }
    for (const m of text.matchAll(dateLeading)) {
      const iso = isoDate(m[1]!, m[2]!, m[3]!);
      const what = /eport$/.test(m[0]) ? 'report' : 'letter';
      if (iso !== null && !hasSymbol(text, m.index + m[0].length, what))
        found.push(
          alone('document-by-date', m.index, m.index + m[0].length, { kind: 'dated', what, date: iso, title: null }),
        );
    }
    return found.sort((a, b) => a.start - b.start);
  },
};
