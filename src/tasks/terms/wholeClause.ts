import { matchAt } from '../../text/matching.js';

const opensClause =
  /^(?:if|when|where|unless|provided|upon|in (?:situations|cases|circumstances) (?:in which|where|when))\b/;
/** "where such an item is sold": its participle may have others behind a comma. */
const participleLast = /^.*[a-z]+ed$/;
const participles = /, [a-z]+ed(?:, [a-z]+ed){0,3},? (?:or|and) [a-z]+ed\b[^,;:.()]{0,120}/y;
const clauseBehindAside = /, [^,;:]{3,160}, [^,;:.()]{4,160}/y;
const predicateBehindAside = /,\s[^,;:.]{3,120},\s[^,;:.()]{4,120}/y;
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
export const beforeDeed = (found: string): string => found.replace(nextDeed, '');
