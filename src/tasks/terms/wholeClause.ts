const opensClause = /^(?:if|when|where|unless|provided)\b/;
/** "where such an item is sold": its participle may have others behind a comma. */
const participleLast = /^.*[a-z]+ed$/;
const participles = /, [a-z]+ed(?:, [a-z]+ed){0,3},? (?:or|and) [a-z]+ed\b[^,;:.()]{0,120}/y;
const clauseBehindAside = /, [^,;:]{3,160}, [^,;:.()]{4,160}/y;
const predicateBehindAside = /,\s[^,;:.]{3,120},\s[^,;:.()]{4,120}/y;
const subjectOnly = /^(?:unless|if|provided that|where|when) (?:the |an? |any |each )?[A-Za-z-]+(?: [A-Z][a-z]+)?$/;

/** "unless the Council, on the basis of a report, decides …": what stands between the subject and its verb does not end the clause. */
export function wholeClause(text: string, from: number, found: string): string {
  const printed = found.trimEnd();
  const end = from + printed.length;
  if (text[end] !== ',' || !opensClause.test(printed)) return found;
  // "if, at any time after that day, the envoy reports …"
  const more =
    (/^(?:if|when|where|unless)$/.test(printed) ? standingAt(text, end, clauseBehindAside) : null) ??
    (participleLast.test(printed) ? standingAt(text, end, participles) : null) ??
    (subjectOnly.test(printed) && !/^(?:if|where|when) \w+$/.test(printed)
      ? standingAt(text.slice(0, from + 320), end, predicateBehindAside)
      : null);
  return more === null ? found : printed + more;
}

function standingAt(text: string, at: number, pattern: RegExp): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

const nextDeed = / (?:and|or)(?: also)? to [a-z].*$/;

/** A phrase ends where the next deed begins ("until the force is there and to help it"). */
export const beforeDeed = (found: string): string => found.replace(nextDeed, '');
