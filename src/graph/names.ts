import type { BodyNode } from './graph.js';

/** How well a name names a body: its key, its acronym, its official name, another name. */
export type NameRank = 0 | 1 | 2 | 3;

/** A name without what people vary when they type it: case, spaces, quotation marks, accents, a leading article. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’“”"']/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^the (?=\S)/, '');
}

/** Every folded name under which a body can be asked for, each once, with the best rank that it has. */
export function namesOf(body: BodyNode): ReadonlyMap<string, NameRank> {
  const names = new Map<string, NameRank>();
  const add = (name: string, rank: NameRank) => {
    const folded = foldName(name);
    if (folded !== '' && !names.has(folded)) names.set(folded, rank);
  };
  add(body.key, 0);
  if (body.acronym !== null) add(body.acronym, 1);
  add(body.name, 2);
  for (const alias of body.aliases) add(alias, 3);
  return names;
}
