import { classes } from './forms/classes.js';
import { dependentProtocols, pointers, registeredNames } from './forms/names.js';
import { bodyNumbers, looseNumbers, resolutionNumbers } from './forms/resolutions.js';
import { datedDocuments, statementNumbers } from './forms/statements.js';
import { symbols } from './forms/symbols.js';
import { unregisteredTitles } from './forms/titles.js';
import type { Form, Known, Mention } from './mention.js';

/** All forms of citation. Where two find overlapping words, the earlier one in this list has them. */
export const forms: readonly Form[] = [
  symbols,
  statementNumbers,
  bodyNumbers,
  resolutionNumbers,
  looseNumbers,
  datedDocuments,
  registeredNames,
  dependentProtocols,
  unregisteredTitles,
  classes,
  pointers,
];

/** What a paragraph cites, in the order of its words, without overlaps. */
export function findMentions(text: string, known: Known): readonly Mention[] {
  const taken = new Uint8Array(text.length);
  const found: Mention[] = [];
  for (const form of forms) {
    for (const mention of form.find(text, known)) {
      let free = true;
      for (let i = mention.start; i < mention.end && free; i++) free = taken[i] === 0;
      if (!free) continue;
      taken.fill(1, mention.start, mention.end);
      found.push(mention);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
