import { Cues } from '../text/cues.js';
import { type Words, wordsIn } from '../text/words.js';
import { citedBefore } from './forms/citedBefore.js';
import { classes } from './forms/classes.js';
import { datedDocuments } from './forms/dated.js';
import { documentClasses } from './forms/documents.js';
import { draftTreaties } from './forms/drafts.js';
import { meetingDocuments, missionReports } from './forms/meetings.js';
import { dependentProtocols, pointers, registeredNames } from './forms/names.js';
import { otherSymbols } from './forms/otherSymbols.js';
import { reportsBefore } from './forms/reportsBefore.js';
import { bodyNumbers, looseNumbers, otherOrgansResolutions, resolutionNumbers } from './forms/resolutions.js';
import { statementNumbers } from './forms/statements.js';
import { symbols } from './forms/symbols.js';
import { placeNames } from './forms/titles/places.js';
import { plans } from './forms/titles/plans.js';
import { quotedTitles } from './forms/titles/quoted.js';
import { unregisteredTitles } from './forms/titles.js';
import { between, type Form, type Known, type Mention } from './mention.js';

/** All forms of citation. Where two find overlapping words, the earlier one in this list has them. */
export const forms: readonly Form[] = [
  symbols,
  otherSymbols,
  statementNumbers,
  bodyNumbers,
  otherOrgansResolutions,
  resolutionNumbers,
  looseNumbers,
  missionReports,
  datedDocuments,
  meetingDocuments,
  registeredNames,
  dependentProtocols,
  draftTreaties,
  quotedTitles,
  unregisteredTitles,
  placeNames,
  plans,
  classes,
  documentClasses,
  pointers,
  citedBefore,
  reportsBefore,
];

const cues = new Cues(forms, ({ cue }) => cue);

/** What a paragraph cites, in the order of its words, without overlaps. */
export function findMentions(text: string, known: Known): readonly Mention[] {
  if (taken.length < text.length) taken = new Uint8Array(2 * text.length);
  const found: Mention[] = [];
  const words = wordsIn(text);
  const called = cues.placesIn(words);
  for (let n = 0; n < called.length; n++) {
    const { row: form, at: places } = called[n]!;
    const at = form.holdsCue && found.length > 0 ? untaken(places, words) : places;
    if (at.length === 0 && form.cue !== null) continue;
    const mentions = form.find({ text, words, at }, known);
    for (let i = 0; i < mentions.length; i++) {
      const mention = mentions[i]!;
      const free = freeEnd(mention);
      // A class keeps the words before those that name one of its members.
      const end =
        mention.sense.kind === 'class' && free < mention.end
          ? mention.start + trimmed(text.slice(mention.start, free)).length
          : free;
      if (end < mention.end && (mention.sense.kind !== 'class' || end - mention.start < 16)) continue;
      taken.fill(1, mention.start, end);
      found.push(end < mention.end ? between(mention, mention.start, end) : mention);
    }
  }
  if (found.length === 0) return nothing;
  for (const { start, end } of found) taken.fill(0, start, end);
  return inOrder(found);
}

const nothing: readonly Mention[] = [];

/** Most forms find in the order of the words, and most paragraphs call for one form only. */
function inOrder(mentions: Mention[]): readonly Mention[] {
  for (let i = 1; i < mentions.length; i++)
    if (mentions[i - 1]!.start > mentions[i]!.start) return mentions.sort((a, b) => a.start - b.start);
  return mentions;
}

/** Those of some words that no form has taken. */
const untaken = (at: readonly number[], { starts }: Words): readonly number[] =>
  at.filter((k) => taken[starts[k]!] === 0);

/** Which characters of the paragraph at hand a form has taken; all free again when the paragraph is done. */
let taken = new Uint8Array(4096);

/** Where the words that nobody has taken yet end, from the mention's beginning on. */
function freeEnd({ start, end }: Mention): number {
  for (let i = start; i < end; i++) if (taken[i] !== 0) return i;
  return end;
}

/** Words without what only leads on: "and Security Council resolutions". */
function trimmed(words: string): string {
  return words.replace(
    /(?:[ ,]+(?:and|as well as|including|its|the|of|in|particular|Security Council|General Assembly|[Rr]esolutions?))*[ ,]*$/,
    '',
  );
}
