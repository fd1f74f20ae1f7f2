import { RequestError } from '../errors.js';

/** The lists that have cursors. A cursor names its list, so that one of another list is noticed. */
export type ListName =
  | 'instruments'
  | 'paragraphs'
  | 'referencesTo'
  | 'citations'
  | 'topics'
  | 'tasks'
  | 'bodies'
  | 'lineage'
  | 'search';

type Place = readonly (string | number)[];

/** An item's place in a list's order, as a string that people need not read. */
export function cursorOf(list: ListName, ...place: Place): string {
  return Buffer.from(JSON.stringify([list, ...place])).toString('base64url');
}

/**
 * The place behind a cursor of this list, each part of the type of `start`'s; `start` itself where there is no cursor.
 * Throws `RequestError` `CURSOR_INVALID`.
 */
export function placeAfter<P extends Place>(list: ListName, cursor: string | null, start: P): P {
  if (cursor === null) return start;
  const place = parsed(cursor);
  const fits =
    Array.isArray(place) &&
    place[0] === list &&
    place.length === start.length + 1 &&
    start.every((part, at) => typeof part === typeof place[at + 1]) &&
    place.every((part) => typeof part === 'string' || Number.isSafeInteger(part));
  if (!fits) {
    throw new RequestError(
      'CURSOR_INVALID',
      'This is no cursor of this list. Take one from the list, or begin without.',
      {
        cursor,
      },
    );
  }
  return (place as Place).slice(1) as unknown as P;
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
