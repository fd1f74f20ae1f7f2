import { matchAt } from '../../text/matching.js';

const opensClause =
  /^(?:if|when|where|unless|provided|upon|in (?:situations|cases|circumstances) (?:in which|where|when))\b/;
/** "where such an item is sold": its participle may have others behind a comma. */
const participleLast = /(?:[a-z]ed|sold|given|made|taken|held|paid)$/;
const participles = /, [a-z]+ed(?:, [a-z]+ed){0,3},? (?:or|and) [a-z]+ed\b[^,;:.()]{0,120}/y;
const clauseBehindAside = /, [^,;:]{3,160}, [^,;:.()]{4,160}/y;
const predicateBehindAside = /,\s[^,;:.]{3,120},\s[^,;:.()]{4,120}/y;
/** "if the Council, taking into account, inter alia, the reports of its envoy, determines that all is quiet" */
const weighingFirst =
  /, (?:taking into account|having considered|on the basis of|after)\b[^;:]{3,700}?, (?:decides|determines|finds|concludes|considers) that [^,;:.()]{4,240}/y;
const subjectOnly = /^(?:unless|if|provided that|where|when) (?:the |an? |any |each )?[A-Za-z-]+(?: [A-Z][a-z]+)?$/;

/** "goods the sale, supply, or export of which is forbidden" */
const goodsLast = /\b(?:items|goods|arms|commodities|materials?|products|equipment) the [a-z]+$/;
const ofWhich = /(?:, [a-z]+){1,4},? (?:or|and) [a-z]+ of which [^,;:]{4,160}?(?= for the purpose| to submit|[,;:]|$)/y;
/** "provided that any such interest, other earnings and payments continue to be frozen" */
const subjectBegun = /^(?:provided that|if|unless) (?:the |an? |any |each |all )?(?:such |other )?[a-z]+$/;
const subjectsAndVerb = /(?:, (?:other |such )?[a-z]+){1,4},? and [a-z]+ [^,;:.()]{8,200}/y;
/** "unless the Council has decided, on the basis of a report, that the junta has complied" */
const saidLast =
  /\b(?:has|have|had|been)(?: previously| otherwise)? (?:decided|determined|confirmed|reported|certified|found|concluded)$/;
const whatWasSaid = /, [^,;:.]{3,120}, that [^,;:()]{4,200}/y;
/** "where it is used as a tactic of war, or as part of an attack" */
const asWhat = / as [^,]{3,80}$/;
const orAs = /, or as [^,;:.()]{3,160}/y;

/** "taking into account the cultural, historic and other features of the place": an enumeration does not end the phrase that it stands in. */
const weighs =
  /^(?:where |when |if |unless |provided that |while |whilst |whenever |(?:fully |duly |also |strictly )*(?:taking|bearing|consistent|in (?:full |strict )?(?:line|accordance|conformity|keeping|compliance) with|in a manner|subject to|without|with due|with full|in full respect|upon|pending|until))/;
const enumerations: readonly (readonly [last: RegExp, goesOn: RegExp])[] = [
  // "to prevent, combat and end the trade"
  [/(?<!\bsubject) to [a-z]+$/, /(?:, [a-z]+){0,3},? (?:and|or) (?!to )[a-z]+ [^,;:.()]{3,140}/y],
  // "the political, military and humanitarian situation"
  [
    /\b(?:the|their|its|all|specific|relevant|various|particular) [a-z]+(?:al|ic|ive|ary|ous|ian)$/,
    /(?:, [a-z-]+){0,4},? (?:and|or) [a-z-]+ [^,;:.()]{4,140}/y,
  ],
  // "the principles of neutrality, impartiality and independence"
  [
    /\bof [a-z]+$/,
    /(?:, [a-z]+){1,5},? and [a-z]+(?: (?:designated|listed|associated) [^,;:.()]{3,120})?(?=[,;:.]|$| (?:in|for|as)\b)/y,
  ],
  [
    / \d+(?: ?\([a-z]\))?$/,
    /(?:, \d+(?: ?\([a-z]\))?){0,8},? (?:and|or|to) \d+(?: ?\([a-z]\))?(?: (?:above|below|of (?:this|the present) resolution))?/y,
  ],
  // "resolutions 9990 (2099), 9994 (2099) and 9999 (2099)"
  [/ \d+ ?\(\d{4}\)$/, /(?:, \d+ ?\(\d{4}\)){0,8},? and \d+ ?\(\d{4}\)/y],
  [/ before$/, /, during,? and after [^,;:.()]{3,140}/y],
  // "the sovereignty, territorial integrity and unity of the country"
  [/\bsovereignty$/, /(?:, (?:[a-z]+ ){0,2}[a-z]+){0,4},? and (?:[a-z]+ )?[a-z]+(?: of [^,;:.()]{2,80})?(?=[,;:.]|$)/y],
  // "international law, in particular refugee law"
  [
    /\blaw$/,
    /, (?:in particular|including|notably|especially) (?:applicable |relevant )?(?:international|human rights|refugee|humanitarian)[^;:.()]{0,100}? law(?=[,;:.]|$| (?:as|and|to|in)\b)/y,
  ],
  [/\blaw$/, /(?:,| and|, and) (?:[a-z]+ ){1,4}law\b(?! of)/y],
];

const heeds = /^(?:fully |duly |also )*(?:taking|bearing) /;
/** Before a deed that follows ("shall, taking into account the views of the parties, decide and report"). */
const beforeItsDeed = /\b(?:shall|should|may|will|must|to|and|that), $/;
/** "taking into account the views of the parties, recent events and the season": what else is heeded, up to the end. */
const furtherHeeded =
  /(?:, (?!to |and |or |as |in |with |by |within |through |which |including |where |when |if |on |for |from |upon |at |also |such |inter |recommendations |options |proposals |information |an? |his |its |their )[^,;:.()]{3,80}){1,5},? and (?!to |in |with |that |also |further |by |as )[^,;:.()]{3,140}(?=[;.]|$)/y;

/** Where a phrase ends with the enumerations that it goes on with behind a comma. */
function withEnumerations(text: string, from: number, found: string): string {
  if (!weighs.test(found)) return found;
  if (heeds.test(found) && !beforeItsDeed.test(text.slice(Math.max(0, from - 9), from))) {
    const more = standingAt(text, from + found.length, furtherHeeded);
    if (more !== null) return found + more;
  }
  let whole = found;
  for (const [last, goesOn] of enumerations) {
    if (!last.test(whole)) continue;
    const more = standingAt(text, from + whole.length, goesOn);
    if (more !== null) whole += more;
  }
  return whole;
}

/** Words that lead on and end nothing ("… the needs of children including"). */
const leadsOn = /(?:,? (?:and|or|including|inter alia|in particular|notably|as well as|but))$/;

function withoutLeading(found: string): string {
  let kept = found.trimEnd();
  for (let more = leadsOn.exec(kept); more !== null; more = leadsOn.exec(kept)) kept = kept.slice(0, more.index);
  return kept;
}

/** A condition as far as it goes: with what belongs to its clause, and no further than the deed behind it. */
export function wholeCondition(text: string, from: number, found: string): string {
  const whole = withEnumerations(text, from, beforeDeed(wholeClause(text, from, found).trimEnd()));
  return withoutLeading(whole);
}

/** "unless the Council, on the basis of a report, decides …": what stands between the subject and its verb does not end the clause. */
export function wholeClause(text: string, from: number, found: string): string {
  const printed = found.trimEnd();
  const end = from + printed.length;
  if (text[end] !== ',' || !opensClause.test(printed)) return found;
  // "if, at any time after that day, the envoy reports …"
  const more =
    (goodsLast.test(printed) ? standingAt(text, end, ofWhich) : null) ??
    (saidLast.test(printed) ? standingAt(text, end, whatWasSaid) : null) ??
    (asWhat.test(printed) ? standingAt(text, end, orAs) : null) ??
    (subjectBegun.test(printed) ? standingAt(text, end, subjectsAndVerb) : null) ??
    (/^(?:if|when|where|unless)$/.test(printed) ? standingAt(text, end, clauseBehindAside) : null) ??
    (subjectOnly.test(printed) ? standingAt(text, end, weighingFirst) : null) ??
    (participleLast.test(printed) ? standingAt(text, end, participles) : null) ??
    (subjectOnly.test(printed) && !/^(?:if|where|when) \w+$/.test(printed)
      ? standingAt(text.slice(0, from + 320), end, predicateBehindAside)
      : null);
  return more === null ? found : printed + more;
}

const standingAt = (text: string, at: number, pattern: RegExp): string | null =>
  matchAt(pattern, text, at)?.[0] ?? null;

const nextDeed = / (?:and|or)(?: also)? to [a-z].*$/;

/** A phrase ends where the next deed begins ("until the force is there and to help it"). */
const beforeDeed = (found: string): string => found.replace(nextDeed, '');
