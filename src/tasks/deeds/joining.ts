/** A gist of at most five words. */
export const join = (parts: readonly string[]): string => parts.join(' ').split(' ').slice(0, 5).join(' ');

/** Prepositions by which a deed's object hangs on its verb ("report on"). */
export const links = new Set(
  'to with for from against on upon in of by at into through over towards toward among between as without'.split(' '),
);
