import type { DatedKind } from '../../mention.js';

/** A kind of document that is known by its date alone, and the words that name the kind; a date may follow them. */
export interface Head {
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

/** The kinds, in the order in which they are tried. */
export const heads: readonly Head[] = [
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
