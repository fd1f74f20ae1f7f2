import type { InstrumentKind } from '../../registry/records.js';
import { fullDate, months } from '../dates.js';
import type { Form, Mention } from '../mention.js';

/** What an instrument is called, and what kind that makes it. */
const nouns: Readonly<Record<string, InstrumentKind>> = {
  Convention: 'treaty',
  Conventions: 'treaty',
  Treaty: 'treaty',
  Protocol: 'treaty',
  Protocols: 'treaty',
  Covenant: 'treaty',
  Covenants: 'treaty',
  Statute: 'treaty',
  Agreement: 'other',
  Agreements: 'other',
  Accord: 'other',
  Accords: 'other',
  Declaration: 'other',
  Charter: 'other',
  Pact: 'other',
  Communiqué: 'other',
  Communique: 'other',
  Memorandum: 'other',
  Compact: 'other',
};
/** Nouns of two words; the words before the last are part of the name. */
const longNouns = [
  'Code of Conduct',
  'Plan of Action',
  'Programme of Action',
  'Final Act',
  'Guiding Principles',
  'Memorandum of Understanding',
  'Declaration of Principles',
];
const noun = new RegExp(`(?<![\\w-])(?:${[...longNouns, ...Object.keys(nouns)].join('|')})(?![\\w-])`, 'g');

const capitalWord = /^[\p{Lu}\d][\p{L}\d’'.-]*$/u;
const small = new Set([
  'of',
  'the',
  'and',
  'for',
  'on',
  'in',
  'to',
  'de',
  'la',
  'du',
  'against',
  'with',
  'between',
  'by',
  'at',
  'relating',
  'concerning',
  'relative',
  'regarding',
  'all',
  'a',
  'an',
  'its',
]);
const introducing = new Set([
  'of',
  'on',
  'for',
  'to',
  'against',
  'concerning',
  'relating',
  'between',
  'relative',
  'regarding',
  'in',
  'among',
  'with',
]);
/** Capitalized words that begin sentences and do not belong to a title. */
const openers =
  /^(?:The|This|That|These|All|Any|Its|Their|His|Both|Each|Such|Welcom\w+|Recall\w*|Reaffirm\w*|Not(?:ing|es)|Stress\w*|Call(?:s|ing)|Urg\w+|Request\w*|Emphasi\w+|Express\w*|Bearing|Having|Tak\w+|Support\w*|Endors\w+|Consider\w*|Acting|Under|Recogni\w+|Commend\w*|Encourag\w+|Condemn\w*|Underlin\w+|Underscor\w+|Convinced|Determin\w+|Reiterat\w+|Deplor\w+|Demand\w*|Decid\w+|Affirm\w*|Invit\w+|Article|Articles|Chapter|Annex|In|On|By|As|For|And|Also|Further|Pursuant)$/;

const month = new RegExp(`^(?:${months.join('|')}) (?:\\d{4} )?`);

function wordsBefore(text: string, at: number): number {
  const start = capitalsBefore(text, at);
  // "the 8 April Two Harbours Agreement": a month is no part of the name.
  const date = /\d{1,2} $/.test(text.slice(Math.max(0, start - 3), start)) ? month.exec(text.slice(start, at)) : null;
  return date === null ? start : start + date[0].length;
}

function capitalsBefore(text: string, at: number): number {
  let start = at;
  for (let i = 0; i < 9; i++) {
    const m = /(\S+) $/.exec(text.slice(Math.max(0, start - 40), start));
    if (m === null) break;
    const word = m[1]!;
    if (capitalWord.test(word) && !/^\d/.test(word) && !openers.test(word)) start -= m[0].length;
    else if (/^(?:and|for|of|the|de|la|in)$/.test(word)) {
      // A small word joins only if a capitalized one stands before it: "Peace and Security Agreement".
      const before = /(\S+) \S+ $/.exec(text.slice(Math.max(0, start - 60), start));
      if (
        before === null ||
        // "Cessation of Hostilities Agreement": "of" joins right before the last word of such a name.
        !(
          /^(?:and|for)$/.test(word) ||
          (word === 'of' && i === 1 && /^(?:Agreements?|Treaty)\b/.test(text.slice(at, at + 11)))
        ) ||
        !capitalWord.test(before[1]!) ||
        openers.test(before[1]!) ||
        nouns[before[1]!]
      )
        break;
      start -= m[0].length;
    } else break;
  }
  return start;
}

function wordsAfter(text: string, at: number): number {
  let end = at;
  let next = at;
  const word = /[ ]([^\s,;:()“”"]+)/y;
  let opened = false;
  let opening = '';
  for (let i = 0; i < 24; i++) {
    word.lastIndex = next;
    const m = word.exec(text);
    if (m === null) break;
    const w = m[1]!.replace(/[.]$/, '');
    if (!opened) {
      if (!introducing.has(w)) break;
      opened = true;
      opening = w;
      next = word.lastIndex;
      continue;
    }
    if (capitalWord.test(w) && !openers.test(w)) {
      next = word.lastIndex;
      end = next - (m[1]!.length - w.length);
      if (w !== m[1]) break;
    } else if (
      w === 'and' &&
      opening !== 'between' &&
      /^ (?:the|its|their) /.test(text.slice(word.lastIndex, word.lastIndex + 7))
    )
      break;
    else if (small.has(w)) {
      if (w === 'between' || w === 'among') opening = 'between';
      next = word.lastIndex;
    } else break;
  }
  // A possessive belongs to what follows.
  return /[’']s?$/.test(text.slice(at, end)) ? end - (/[’']s$/.test(text.slice(at, end)) ? 2 : 1) : end;
}

const generic =
  /^(?:(?:Joint|Final|Political|Peace|Ceasefire|Cease-fire|Comprehensive|Framework|General|Transitional|Agreed|Draft|New|National|Ministerial|and|Constitutional|Cooperation|Security|Transition|Preliminary|Mission|Supplementary|Additional|Reconciliation|International|Subsidiary|Implementation|Association|Safeguards|Status of (?:Forces|Mission)|Military|Technical|Force|Forces|Partnership|First|Second) )*(?:Conventions?|Treaty|Protocols?|Agreements?|Accords?|Declaration|Charter|Pact|Communiqu[ée]|Memorandum|Statute|Compact|Code of Conduct|Plan of Action|Programme of Action|Final Act|Guiding Principles|Memorandum of Understanding|Declaration of Principles)$/;

/** Whether a title is made of words that many instruments share: "the Peace Agreement". It needs a text that has named it. */
export function isGeneric(title: string): boolean {
  return generic.test(title);
}

/** What follows a name that many instruments share and tells it: "the Peace Agreement signed in Portville on 4 May 1990". */
const told = new RegExp(
  `^(?:,? (?:reached|signed|concluded|adopted|agreed|done|issued|made|entered into)\\b[^;.()]{0,90}?)?,? (?:on|of|dated) (${fullDate})`,
);

function withDate(text: string, title: string, end: number): string {
  const date = told.exec(text.slice(end, end + 130))?.[1];
  return date === undefined ? title : `${title} of ${date}`;
}

/** A title without its date, where its other words tell the instrument: "Portville Agreement of 4 May 1990". */
function undated(title: string): string {
  const name = title.replace(/,? (?:of|on|dated|in) (?:\d{1,2} )?(?:\p{Lu}\p{L}+ )?\d{4}$/u, '');
  return isGeneric(name) ? title : name;
}

/** "the 20 June 2011 Agreement": an agreement by its date before the noun. */
const datedNoun = new RegExp(
  `(?<![\\w-])(${fullDate}) (Agreements?|Accords?|Communiqu[ée]|Declaration|Protocol|Memorandum(?: of Understanding)?)(?![\\w-])`,
  'g',
);

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
    { text: 'Welcoming the Seaside Protocol,', finds: ['Seaside Protocol'] },
    { text: 'under the 8 April Two Harbours Ceasefire Agreement', finds: ['Two Harbours Ceasefire Agreement'] },
    { text: 'the Portville Code of Conduct', finds: ['Portville Code of Conduct'] },
    { text: 'under the 20 June 2031 Agreement on ports', finds: ['20 June 2031 Agreement'] },
  ],
  counterexamples: [
    'the Agreement',
    'an agreement between the parties',
    'Recalling the Agreement, and',
    'the Head of Protocol',
  ],
  find(text, known) {
    const found: Mention[] = [];
    let bodies: readonly { readonly start: number; readonly end: number }[] | null = null;
    let done = 0;
    for (const m of text.matchAll(datedNoun)) {
      const noun = m[5]!;
      const instrument = nouns[noun] ?? 'other';
      const sense = { kind: 'titled', title: `${noun} of ${m[1]}`, instrument } as const;
      found.push({
        rule: 'title',
        start: m.index,
        end: m.index + m[0].length,
        sense,
        head: m.index,
        first: true,
        names: false,
      });
    }
    for (const m of text.matchAll(noun)) {
      if (m.index < done) continue;
      const start = wordsBefore(text, m.index);
      const end = wordsAfter(text, m.index + m[0].length);
      if (found.some((f) => f.start <= m.index && m.index < f.end)) continue;
      const title = text.slice(start, end).replace(/ of \d{1,2} \p{Lu}\p{L}+$/u, '');
      // "the Government of National Accord" is a body.
      bodies ??= known.findBodies(text);
      if (bodies.some((body) => body.start <= m.index && m.index < body.end && body.end - body.start > m[0].length))
        continue;
      if (title === m[0] && m[0].includes(' ')) {
        found.push({
          rule: 'title',
          start,
          end,
          sense: { kind: 'pointer', what: title },
          head: start,
          first: true,
          names: false,
        });
        continue;
      }
      if (title === m[0] || /^(?:Head|Chief|Office|State|States|Signatory|Parties) /.test(title)) continue;
      done = end;
      const last = m[0].split(' ').at(-1)!;
      const instrument = nouns[m[0]] ?? nouns[last] ?? 'other';
      found.push({
        rule: 'title',
        start,
        end: start + title.length,
        sense: {
          kind: 'titled',
          title: isGeneric(title) ? withDate(text, title, start + title.length) : undated(title),
          instrument,
        },
        head: start,
        first: true,
        names: false,
      });
    }
    return found;
  },
};
