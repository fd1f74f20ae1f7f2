import { alone, type Form, type Mention } from '../mention.js';

/** Words that qualify a class; at least one of them, or a topic, makes a plural noun a citation. */
const qualifiers =
  "all|any|both|several|many|its|his|their|other|relevant|pertinent|previous|prior|past|earlier|recent|subsequent|successive|succeeding|ensuing|existing|applicable|various|further|related|present|Security|Council|Council[’']s|General|Assembly|United|Nations|UN|UNSC|the|those|these|of|and|thematic|country-specific|sanctions|counter-?terrorism|successor|decisions|statements";
const treatyWords =
  'international|regional|subregional|universal|global|multilateral|legal|human|rights|humanitarian|counter-terrorism|anti-terrorism|antiterrorism|disarmament|non-proliferation|refugee|drug|control|existing|applicable|relevant|all|other|the|and|bilateral|law|criminal|maritime|treaty|core|binding';

const topicLead =
  '(?:on|concerning|regarding|relating to|related to|pertaining to|relevant to|with regard to|with respect to|in connection with|about|addressing)';
const words = (list: string, least: number) => `(?:(?:${list})[ ,]+){${least},8}`;

const resolutions = new RegExp(
  `\\b(${words(qualifiers, 1)}(?:[Ww]omen,? (?:and )?peace,? and security |children and armed conflict )?)([Rr]esolutions)\\b`,
  'g',
);
/** "the resolutions and decisions of the General Assembly and the Security Council". */
const ofOrgans =
  /\b(?:all )?(?:the|all) (?:resolutions(?: and decisions)?|decisions and resolutions) of the (?:General Assembly|(?:Security )?Council|United Nations)(?: and (?:of )?the (?:General Assembly|(?:Security )?Council))?(?! in\b)/g;
const topicalResolutions = /\b(?:women,? (?:and )?peace,? and security|children and armed conflict) resolutions\b/gi;
const bareResolutions = new RegExp(
  `(?<=\\b(?:with|of|to|in|under|by|implementing|implement) )(resolutions) ${topicLead} `,
  'g',
);
const statements = new RegExp(
  `\\b(?:${words(qualifiers, 0)})?(?:[Ss]tatements (?:made |issued )?(?:of|by) (?:its|the|successive) Presidents?(?: of the (?:Security )?Council)?(?: on behalf of the (?:Security )?Council)?|presidential statements|Presidential Statements|statements of the (?:Security )?Council)`,
  'g',
);
const reports = new RegExp(
  `\\b(?:${words(qualifiers, 0)})?(?:Secretary-General[’']s (?:relevant |previous |periodic |recent )*[Rr]eports\\b|[Rr]eports (?:of|by|from) the Secretary-General\\b|reports of the (?:Committee|Panel|Group|Commission|Monitoring|Team)\\b)`,
  'g',
);
const treaties = new RegExp(
  `\\b(${words(treatyWords, 1)})(conventions and (?:protocols|instruments|treaties)|treaties and conventions|conventions|instruments|treaties)\\b`,
  'g',
);
const theretoClass = /\b(Protocols) thereto\b/g;

const topic = new RegExp(
  `^ (?:of the (?:Security Council|Council|General Assembly|United Nations)(?=\\b) ?)?(?:${topicLead} )?`,
  '',
);

/** Where the topic of a class ends: at a mark, or where the sentence goes on. */
const topicEnd =
  /[,;:.()“”]| (?:and (?=(?:Security Council|General Assembly|its|the|to|in|all|other|relevant|on|presidential|statements|reports|resolutions|further|also|stress|reaffirm|recall|emphas|express|welcom|not|urg|call|request|decid|encourag|underlin|underscor|bear|tak|reiterat|acknowledg|recogni|commend)\w*)|as well as|including|in particular|which|that|to |by |with a view|in order|through|and to|adopted|is|are|have|has|shall|should|must|can|may|will|pursuant|under|without|in accordance|those|where|when)/;

const listFollows = /^(?: of the (?:Security Council|General Assembly),?)?(?: Nos?\.?)? (?:S\/RES\/|A\/RES\/)?\d/;
const datesFollow = /^(?:,)?(?: (?:of|dated|on|adopted on) \d{1,2}(?:(?:,| and) \d{1,2}){0,4} [A-Z]| ?\(S\/| S\/)/;
const future =
  /(?:\b(?:submit|include|provide|prepare|present|issue|make|draft|circulate|produce|adopt|consider|further|regular|periodic|annual|quarterly|written|oral|progress|monthly|six-monthly|in his|in its|in their|future|next|forthcoming|through) )$/i;

function withTopic(text: string, end: number): number {
  const lead = topic.exec(text.slice(end, end + 80));
  if (lead === null) return end;
  const hasTopic = new RegExp(`${topicLead} $`).test(lead[0]);
  if (!hasTopic) return /^ of the /.test(lead[0]) ? end + lead[0].trimEnd().length : end;
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
      text: 'the Charter of the United Nations, the resolutions of the Council and law',
      finds: ['the resolutions of the Council'],
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
    'two draft resolutions',
    'the resolutions that it may adopt',
  ],
  cue: /esolutions|eports|tatements|conventions|instruments|treaties|Protocols/,
  find(text) {
    const found: Mention[] = [];
    const push = (start: number, end: number) => {
      if (found.some((f) => f.start < end && start < f.end)) return;
      found.push(alone('class', start, end, { kind: 'class' }));
    };
    const has = (words: RegExp): boolean => words.test(text);
    for (const m of has(/resolutions/) ? text.matchAll(ofOrgans) : [])
      push(m.index, withTopic(text, m.index + m[0].length));
    for (const m of text.matchAll(topicalResolutions)) push(m.index, m.index + m[0].length);
    for (const m of has(/esolutions/) ? text.matchAll(resolutions) : []) {
      const end = m.index + m[0].length;
      const start = startOf(text, m.index, end);
      const to = withTopic(text, end);
      if (listFollows.test(text.slice(end, end + 50)) || datesFollow.test(text.slice(end, end + 30))) continue;
      if (/^ \(/.test(text.slice(end, end + 2)) && /^ \(\d/.test(text.slice(end, end + 3))) continue;
      if (!hasWeight.test(text.slice(start, end)) && to === end) continue;
      push(start, to);
    }
    for (const m of text.matchAll(bareResolutions)) push(m.index, withTopic(text, m.index + m[1]!.length));
    for (const m of has(/tatements/) ? text.matchAll(statements) : []) {
      const end = m.index + m[0].length;
      if (datesFollow.test(text.slice(end, end + 30)) || /^ \d/.test(text.slice(end, end + 2))) continue;
      push(startOf(text, m.index, end), withTopic(text, end));
    }
    for (const m of has(/eports/) ? text.matchAll(reports) : []) {
      const end = m.index + m[0].length;
      const rest = text.slice(end, end + 160);
      // Reports whose symbols follow are cited one by one.
      if (datesFollow.test(rest) || /^[^;:]*\((?:S|A)\//.test(rest)) continue;
      if (future.test(text.slice(Math.max(0, m.index - 24), m.index))) continue;
      if (!/\b(?:all|relevant|previous|earlier|recent|past|various|periodic|successive|other)\b/.test(m[0])) continue;
      push(startOf(text, m.index, end), withTopic(text, end));
    }
    for (const m of has(/conventions|instruments|treaties/) ? text.matchAll(treaties) : []) {
      if (
        !/\b(?:international|regional|universal|global|multilateral|legal|human rights|counter-terrorism|humanitarian|disarmament|applicable|relevant|existing|binding)\b/.test(
          m[1]!,
        )
      )
        continue;
      const end = m.index + m[0].length;
      push(startOf(text, m.index, end), withTopic(text, end));
    }
    for (const m of text.matchAll(theretoClass)) push(m.index, m.index + m[0].length);
    return found.sort((a, b) => a.start - b.start);
  },
};
