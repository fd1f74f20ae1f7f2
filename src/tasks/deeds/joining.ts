/** A gist of at most five words. */
export function join(parts: readonly string[]): string {
  const joined = parts.join(' ');
  let end = -1;
  for (let words = 0; words < 5; words++) {
    end = joined.indexOf(' ', end + 1);
    if (end < 0) return joined;
  }
  return joined.slice(0, end);
}

/** Prepositions by which a deed's object hangs on its verb ("report on"). */
export const links = new Set(
  'to with for from against on upon in of by at into through over towards toward among between as without'.split(' '),
);
