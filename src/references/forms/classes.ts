import {
  endingWith,
  isAt,
  matchAt,
  matchesAround,
  type Places,
  rightBehind,
  those,
  wordBefore,
} from '../../text/matching.js';
import { ByWord } from '../../text/vocabulary.js';
import { type WordClass, wordClass } from '../../text/wordClass.js';
import { endOf, type Words } from '../../text/words.js';
import { alone, type Form, type Mention } from '../mention.js';

/** Words that qualify a class; at least one of them, or a topic, makes a plural noun a citation. */
const qualifiers =
  "all|any|both|several|many|its|his|their|other|relevant|pertinent|previous|prior|past|preceding|earlier|recent|subsequent|successive|succeeding|ensuing|existing|applicable|various|further|related|present|Security|Council|Council[’']s|General|Assembly|United|Nations|UN|UNSC|the|those|these|of|and|thematic|country-specific|non-proliferation|sanctions|counter-?terrorism|successor|decisions|statements";
const treatyWords =
  'international|regional|subregional|universal|global|multilateral|legal|human|rights|humanitarian|counter-terrorism|anti-terrorism|antiterrorism|anti-terrorist|their|respective|disarmament|non-proliferation|refugee|drug|control|existing|applicable|relevant|all|other|the|and|bilateral|law|criminal|maritime|treaty|core|key|major|principal|agreements|binding';

const topicLead =
  '(?:on|concerning|regarding|relating to|related to|pertaining to|relevant to|with regard to|with respect to|in connection with|about|addressing)';

/** Where in a word, behind a hyphen maybe, one of the words begins that a row is made of; -1 where it ends otherwise. */
type RowWords = ByWord<number>;

function rowOf(list: string): RowWords {
  const pattern = new RegExp(`(?<!\\w)(?:${list.replaceAll('-', '[-\\u2010\\u2011]')})$`);
  return new ByWord(({ printed }) => pattern.exec(printed)?.index ?? -1);
}

const qualifying = rowOf(qualifiers);
const ofTreaties = rowOf(treatyWords);
const longestRow = 8;

/** Where a row of such words begins that leads up to the word `end`, not before a place; null where none does. */
function rowBefore(text: string, { list, starts }: Words, end: number, row: RowWords, from: number): number | null {
  let start: number | null = null;
  for (let k = end - 1, count = 0; k >= 0 && count < longestRow; k--) {
    const word = list[k]!;
    if (word.printed === ',') continue;
    const at = row.of(word);
    if (at < 0 || starts[k]! + at < from || !isAt(parting, text, starts[k]! + word.printed.length)) break;
    start = starts[k]! + at;
    count++;
    if (at > 0) break;
  }
  return start;
}

/** What parts the words of a row: nothing but spaces and commas. */
const parting = /[ ,]+(?=[^\s,])/y;

/** A topic between the qualifiers of resolutions and the noun. */
const topicBetween = endingWith('([Ww]omen,? (?:and )?peace,? and security |children and armed conflict )');
const endOfTopic = wordClass('security conflict');
/** "the resolutions and decisions of the General Assembly and the Security Council". */
const ofOrgans =
  /(?:all )?(?:the|all) (?:resolutions(?: and decisions)?|decisions and resolutions) of the (?:General Assembly|(?:Security )?Council|United Nations)(?: and (?:of )?(?:the )?(?:General Assembly|(?:Security )?Council))?(?! in\b)/y;
const topicalResolutions = /(?:women,? (?:and )?peace,? and security|children and armed conflict) resolutions\b/iy;
const bareResolutions = new RegExp(
  `(?<=\\b(?:with|of|to|in|under|by|implementing|implement) )resolutions(?= ${topicLead} )`,
  'y',
);
const statements =
  /(?:[Ss]tatements (?:made |issued )?(?:of|by) (?:its|the|successive) [Pp]residents?(?: of the (?:Security )?Council)?(?: on behalf of the (?:Security )?Council)?|presidential statements|Presidential Statements|statements of the (?:Security )?Council)/y;
const reports =
  /(?:Secretary-General[’']s (?:relevant |previous |periodic |recent )*[Rr]eports\b|[Rr]eports (?:of|by|from) the Secretary-General\b|reports of the (?:Committee|Panel|Group|Commission|Monitoring|Team)\b)/y;
const treaties =
  /(?:[Cc]onventions,? and (?:[Pp]rotocols|instruments|treaties|agreements)|treaties,? and (?:conventions|agreements|protocols)|conventions|instruments|treaties|agreements)\b/y;
const thereto = / thereto\b/y;
const statutes =
  /the [Ss]tatutes of the (?:(?:ad hoc|two|international|International|criminal|Criminal) ){1,4}[Tt]ribunals(?! for\b)/y;

const topic = new RegExp(
  ` (?:of the (?:Security Council|Council|General Assembly|United Nations)(?=\\b) ?)?(${topicLead} )?`,
  'y',
);

/** Where the topic of a class ends: at a mark, or where the sentence goes on. */
const topicEnd =
  /[,;:.()“”]| (?=\d{1,4} ?\((?:19|20)\d{2}\)|S\/)| (?:and (?=(?:Security Council|General Assembly|its|the|to|in|all|other|relevant|on|presidential|statements|reports|resolutions|further|also|stress|reaffirm|recall|emphas|express|welcom|not|urg|call|request|decid|encourag|underlin|underscor|bear|tak|reiterat|acknowledg|recogni|commend)\w*)|as well as|including|in particular|which|that|(?<!\brelat(?:ed|ing) )to |by |with a view|in order|through|and to|and of (?=the|all|relevant|its)|adopted|is|are|have|has|shall|should|must|can|may|will|pursuant|under|without|in accordance|those|where|when)/;

const listFollows = /(?: of the (?:Security Council|General Assembly),?)?(?: Nos?\.?)? (?:S\/RES\/|A\/RES\/)?\d/y;
const datesFollow = /,?(?: (?:of|dated|on|adopted on) \d{1,2}(?:(?:,| and) \d{1,2}){0,4} [A-Z]| ?\(S\/| S\/)/y;
const future = endingWith(
  '\\b(?:submit|include|provide|prepare|present|issue|make|draft|circulate|produce|adopt|consider|further|regular|periodic|annual|quarterly|written|oral|progress|monthly|six-monthly|in his|in its|in their|future|next|forthcoming|through) ',
  'i',
);

function withTopic(text: string, end: number): number {
  const lead = matchAt(topic, text, end);
  if (lead === null) return end;
  if (lead[1] === undefined) return lead[0].startsWith(' of the ') ? end + lead[0].trimEnd().length : end;
  const from = end + lead[0].length;
  const rest = text.slice(from, from + 160);
  const stop = topicEnd.exec(rest);
  let to = stop === null ? rest.length : stop.index;
  // "women, peace and security" and the like hold a comma.
  const fixed =
    /^(?:the (?:question|situation) of )?(?:women,? (?:and )?peace,? and security|children and armed conflict)/i.exec(
      rest,
    );
  if (fixed !== null) to = Math.max(fixed[0].length, 0);
  return from + rest.slice(0, to).trimEnd().length;
}

/** The qualifiers of a class without those that only join it to what stands before: "and", "of", "present and". */
function startOf(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  // "peace and Security and all relevant statements": what stands before "and" belongs to another list.
  const joined =
    /^.*\b(?:(?:Security|Council|Nations|Assembly|UN|of|the|these|those|present|this) and (?=\w)|(?:Council|Nations|Assembly), (?=the |its |all |other |relevant ))/.exec(
      words,
    );
  const from = joined?.[0].length ?? 0;
  const lead = /^(?:(?:of|and|the (?=the)|these and) )+/.exec(words.slice(from));
  return start + from + (lead?.[0].length ?? 0);
}

const hasWeight =
  /\b(?:all|any|its|his|other|relevant|pertinent|previous|prior|past|earlier|recent|subsequent|successive|succeeding|ensuing|successor|existing|applicable|various|related|several|Council|Council[’']s|General Assembly|United Nations|UN|thematic|country-specific|sanctions)\b/;

/** Several instruments at once: "all its resolutions on ports", "relevant statements of its President", "relevant international instruments". */
export const classes: Form = {
  id: 'class',
  says: 'A plural that cites instruments without naming them, with what qualifies it and its topic.',
  examples: [
    {
      text: 'Recalling all its previous resolutions on lighthouses, in particular',
      finds: ['all its previous resolutions on lighthouses'],
    },
    {
      text: 'in line with relevant international agreements on ports;',
      finds: ['relevant international agreements on ports'],
    },
    { text: 'as well as relevant statements of its President, and', finds: ['relevant statements of its President'] },
    { text: 'in line with all relevant international instruments;', finds: ['all relevant international instruments'] },
    {
      text: 'as described in the relevant Secretary-General’s Reports; that',
      finds: ['the relevant Secretary-General’s Reports'],
    },
    { text: 'resolution 1970 (2011) and subsequent resolutions', finds: ['subsequent resolutions'] },
    {
      text: 'parties to the international counter-terrorism conventions and protocols',
      finds: ['the international counter-terrorism conventions and protocols'],
    },
    {
      text: 'comply with the resolutions and decisions of the General Assembly and the Security Council',
      finds: ['the resolutions and decisions of the General Assembly and the Security Council'],
    },
    {
      text: 'compliance with the key multilateral non\u2011proliferation treaties, whose aim',
      finds: ['the key multilateral non\u2011proliferation treaties'],
    },
    {
      text: 'all other relevant non\u2011proliferation resolutions adopted by',
      finds: ['all other relevant non\u2011proliferation resolutions'],
    },
    {
      text: 'compliance with existing agreements, conventions, and treaties on ports.',
      finds: ['existing agreements, conventions, and treaties on ports'],
    },
    {
      text: 'the Charter of the United Nations, the resolutions of the Council and law',
      finds: ['the resolutions of the Council'],
    },
    {
      text: 'of the existing international anti-terrorist conventions, as',
      finds: ['the existing international anti-terrorist conventions'],
    },
    {
      text: 'to the international counter-terrorism Conventions and Protocols whether',
      finds: ['the international counter-terrorism Conventions and Protocols'],
    },
    {
      text: 'the implementation of the international conventions and protocols related to piracy and of relevant United Nations resolutions and',
      finds: ['the international conventions and protocols related to piracy', 'relevant United Nations resolutions'],
    },
    {
      text: 'their respective bilateral and multilateral treaties concerning wrecks;',
      finds: ['their respective bilateral and multilateral treaties concerning wrecks'],
    },
    {
      text: 'and the statutes of the ad hoc international criminal tribunals,',
      finds: ['the statutes of the ad hoc international criminal tribunals'],
    },
    {
      text: 'the implementation of women, peace and security resolutions, by',
      finds: ['women, peace and security resolutions'],
    },
  ],
  counterexamples: [
    'Recalling its resolutions 1267 (1999) and 1333 (2000)',
    'the statements of its President of 3 May 1994 (S/PRST/1994/99)',
    'the statements of its President of 20 and 25 July 1995',
    'to submit reports every six months',
    'financial instruments',
    'the relevant peace agreements',
    'established by international agreements',
    'the Harbour Convention, as the primary international legal instruments against wrecks',
    'without prejudice to such previous resolutions',
    'its intention to act through country-specific resolutions',
    'strengthening international instruments on ports',
    'in the absence of applicable conventions',
    'its resolutions on Lighthouses 9998 (2031) and 9999 (2031)',
    'the Statements of its President on Lighthouses S/PRST/2031/99',
    'two draft resolutions',
    'the resolutions that it may adopt',
  ],
  cue: /^(?:[Rr]esolutions|RESOLUTIONS|[Rr]eports|[Ss]tatements|conventions|instruments|treaties|agreements|Protocols|Conventions|[Ss]tatutes)$/,
  find(places) {
    const { text, words } = places;
    const { list, starts } = words;
    const found: Mention[] = [];
    const push = (start: number, end: number) => {
      if (isAt(yetToCome, text, start)) return;
      const next = found.find((f) => f.start < end && start < f.end);
      // "the international conventions related to ports and of relevant resolutions": the topic ends where the next class begins.
      const until = next === undefined || next.start <= start ? end : start + cutBefore(text.slice(start, next.start));
      if (next !== undefined && (until - start < 16 || next.start <= start)) return;
      found.push(alone('class', start, until, { kind: 'class' }));
    };
    const ofResolutions = nouned(classNouns.resolutions, places);
    for (const m of matchesAround(ofOrgans, rightBehind(beforeOrgans, ofResolutions), 4))
      push(m.index, withTopic(text, m.index + m[0].length));
    for (const m of matchesAround(topicalResolutions, rightBehind(endOfTopic, ofResolutions), 7))
      push(m.index, m.index + m[0].length);
    let done = 0;
    for (const k of ofResolutions.at) {
      const between = endOfTopic.has(list[k - 1]) ? matchAt(topicBetween, text, starts[k]!) : null;
      const behind = between === null ? k : wordBefore(words, starts[k]! - between[1]!.length) + 1;
      const row = rowBefore(text, words, behind, qualifying, done);
      // "such previous resolutions" are those that the text has just cited.
      if (row === null || isAt(such, text, row)) continue;
      const end = (done = endOf(words, k));
      const start = startOf(text, row, end);
      const to = withTopic(text, end);
      if (isAt(listFollows, text, end) || isAt(datesFollow, text, end) || isAt(numberFollows, text, end)) continue;
      if (to > end && isAt(numbersBehindTopic, text, to)) continue;
      if (!hasWeight.test(text.slice(start, end)) && to === end) continue;
      push(start, to);
    }
    for (const m of matchesAround(bareResolutions, rightBehind(leadingTo, ofResolutions)))
      push(m.index, withTopic(text, m.index + m[0].length));
    done = 0;
    for (const k of nouned(classNouns.statements, places).at) {
      const first = presidential.has(list[k - 1]) ? k - 1 : k;
      const core = starts[first]!;
      if (core < done || !isAt(statements, text, core)) continue;
      const row = rowBefore(text, words, first, qualifying, done) ?? core;
      const end = (done = statements.lastIndex);
      if (isAt(datesFollow, text, end) || isAt(digitFollows, text, end)) continue;
      const to = withTopic(text, end);
      if (to > end && isAt(symbolsBehindTopic, text, to)) continue;
      push(startOf(text, row, end), to);
    }
    done = 0;
    for (const k of nouned(classNouns.reports, places).at) {
      let first = k - 1;
      while (ofReports.has(list[first])) first--;
      if (!secretaryGeneral.has(list[first])) first = k;
      const core = starts[first]!;
      if (core < done || !isAt(reports, text, core)) continue;
      const end = reports.lastIndex;
      const row = rowBefore(text, words, first, qualifying, done) ?? core;
      done = end;
      // Reports whose symbols follow are cited one by one.
      if (isAt(datesFollow, text, end) || /^[^;:]*\((?:S|A)\//.test(text.slice(end, end + 160))) continue;
      if (isAt(future, text, row) || !several.test(text.slice(row, end))) continue;
      push(startOf(text, row, end), withTopic(text, end));
    }
    done = 0;
    for (const k of nouned(classNouns.treaties, places).at) {
      const core = starts[k]!;
      const row = core < done ? null : rowBefore(text, words, k, ofTreaties, done);
      if (row === null || !isAt(treaties, text, core)) continue;
      const end = treaties.lastIndex;
      const qualities = text.slice(row, core);
      if (/^(?:the )?applicable $/.test(qualities)) continue;
      if (text.slice(core, end) === 'agreements' && !ofStates.test(qualities)) continue;
      done = end;
      if (legal.test(qualities) && !isAt(asSuch, text, row)) push(startOf(text, row, end), withTopic(text, end));
    }
    for (const k of nouned(classNouns.protocols, places).at)
      if (isAt(thereto, text, endOf(words, k))) push(starts[k]!, thereto.lastIndex);
    for (const m of matchesAround(statutes, nouned(classNouns.statutes, places), 1))
      push(m.index, m.index + m[0].length);
    return found.sort((a, b) => a.start - b.start);
  },
};

/** What stands right before the resolutions "of the Council", and before resolutions that nothing qualifies but their topic. */
const beforeOrgans = wordClass('all the and');
const leadingTo = wordClass('with of to in under by implementing implement');

/** The nouns of classes, by what they are read as. */
const classNouns = {
  resolutions: wordClass('resolutions'),
  statements: wordClass('statements'),
  reports: wordClass('reports'),
  treaties: wordClass('conventions instruments treaties agreements'),
  protocols: wordClass('protocols'),
  statutes: wordClass('statutes'),
} as const;

/** Those of the nouns that are read as one of these. */
const nouned = (noun: WordClass, places: Places): Places => those(places, (k, list) => noun.has(list[k]));

const such = endingWith('\\b[Ss]uch ');
const presidential = wordClass('presidential');
const secretaryGeneral = wordClass("secretary-general's");
const ofReports = wordClass('relevant previous periodic recent');
/** "its resolutions on ports 9998 (2031) and 9999 (2031)": each is cited by itself. */
const numbersBehindTopic = /,? \d{1,4} \(\d{4}\)/y;
const symbolsBehindTopic = /,? \(?S\//y;
/** What is not yet made: "through country-specific resolutions", "strengthening international instruments". */
const yetToCome = endingWith(
  '\\b(?:through(?= country)|(?:strengthen|negotiat|elaborat|develop|conclud|draft|adopt)(?:ing|e)?) ',
);
const cutBefore = (words: string): number =>
  words.replace(/(?:[ ,]+(?:and|of|or|as well as|with|the|to))*[ ,]*$/, '').length;
const numberFollows = / \(\d/y;
const digitFollows = / \d/y;
const several = /\b(?:all|relevant|previous|earlier|recent|past|various|periodic|successive|other)\b/;
/** Agreements are treaties where these words say so. */
const ofStates =
  /^(?=.*\b(?:relevant|applicable|existing|other|all)\b)(?=.*\b(?:international|multilateral|regional)\b)/;
/** "as the primary international instruments": what has been named is said to be some. */
const asSuch = endingWith('(?<!such |well )\\bas (?:the |a )?(?:primary |key |main |principal |essential )?');
const legal =
  /\b(?:international|regional|universal|global|multilateral|legal|human rights|counter[-\u2010\u2011]terrorism|non[-\u2010\u2011]proliferation|humanitarian|disarmament|applicable|relevant|existing|core|binding)\b/;
