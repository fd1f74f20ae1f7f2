import { partnerPhraseAt } from '../terms/partners.js';
import { lowAt, type Passage, says } from './passage.js';

/** Words that open an adverbial wherever they stand among actors. */
const openers = new Set(
  `if whether unless when where whenever wherever while whilst pursuant notwithstanding without under upon through by via within taking acting bearing
   having using following consistent subject until before after during since as throughout building drawing utilizing regardless despite
   cooperating coordinating consulting given considering recalling noting recognizing according immediately urgently inter therefore accordingly thereby with individually
   nationally particularly-where except beginning starting depending based pending working including-through no not in-order so`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words behind which "pursuant to" tells which body is meant. */
const namedBy = new Set(
  'established created appointed constituted mandated extended committee panel team group experts mechanism set-up renewed re-established'.split(
    ' ',
  ),
);

/** What may follow "in" in the name of an actor's place ("organizations in the region"); all else behind "in" is an adverbial. */
const inPlace =
  /^(?:the|and|a|armed|conflict|such|these|those|post-conflict|question|charge|africa|situations|which|whose|turn)$/;
/** "cooperating States", "States cooperating with the Mission": which ones are meant, not how. */
const joining = /^(?:cooperating|co-operating|participating|consulting|coordinating)$/;
const joined = /^(?:states|countries|organizations|organisations|agencies|entities|governments|parties|those)$/;
const notPlaces = new Set(
  `course context framework light absence event spirit meantime implementation exercise performance interim conduct process fulfilment first strongest
   interest interests meanwhile same form case cases`.split(/\s+/),
);

/** "the Group referred to in paragraph 8", "the States listed in paragraph 2" */
const tellsWhich = (passage: Passage, i: number): boolean =>
  /^(?:listed|named|mentioned|described|specified|designated|identified)$/.test(lowAt(passage, i)) ||
  says(passage, i - 1, 'referred to');

/**
 * Whether the words from `i` on open an adverbial ("within their mandates", "as appropriate", "in close cooperation with …"),
 * so that what is before them is complete. `tight` holds behind a name without a comma, where a plain preposition may still
 * belong to the name ("States under its jurisdiction").
 */
export function adjunctAt(passage: Passage, i: number, tight = false): boolean {
  const low = lowAt(passage, i);
  if (low === 'in') {
    const next = lowAt(passage, i + 1);
    if (partnerPhraseAt(passage, i) !== null) return true;
    if (!tight) return true;
    // "the Committee established in accordance with paragraph 8 of resolution …"
    if (/^(?:accordance|pursuance)$/.test(next) && namedBy.has(lowAt(passage, i - 1))) return false;
    if (says(passage, i, 'in a position')) return false;
    if (/^(?:paragraphs?|resolutions?)$/.test(next) && tellsWhich(passage, i - 1)) return false;
    if (next === 'the') return notPlaces.has(lowAt(passage, i + 2));
    return !(inPlace.test(next) || passage.words[i + 1]?.capital === true);
  }
  if (
    tight &&
    (low === 'with' ||
      low === 'under' ||
      low === 'by' ||
      low === 'through' ||
      low === 'within' ||
      low === 'after' ||
      low === 'without')
  ) {
    if (partnerPhraseAt(passage, i) !== null) return true;
    const next = lowAt(passage, i + 1);
    if (low === 'within')
      return (
        /^(?:its|their|his|her|existing|a|the|available|one|two|three|four|six|\d+|current|resources)$/.test(next) &&
        !/^(?:country|region|system|territory|united)$/.test(lowAt(passage, i + 2))
      );
    if (low === 'with')
      return (
        /^(?:a|due|full|immediate|due|particular|the)$/.test(next) &&
        /^(?:view|regard|respect|effect|assistance|support|help|urgency|attention|cooperation|aim|advice)$/.test(
          lowAt(passage, i + 2),
        )
      );
    return low === 'without' || low === 'through';
  }
  if (tight && (low === 'as' || low === 'following' || low === 'using')) {
    return (
      low === 'as' &&
      /^(?:authorized|authorised|agreed|decided|defined|described|endorsed|envisaged|established|outlined|recommended|reflected|stipulated|appropriate|necessary|soon|required|needed|a|applicable|well|relevant|early|from|far|mandated|requested|possible|of|part)$/.test(
        lowAt(passage, i + 1),
      ) &&
      !says(passage, i, 'as well as')
    );
  }
  if (joining.test(low) && (joined.test(lowAt(passage, i + 1)) || (tight && joined.test(lowAt(passage, i - 1)))))
    return false;
  // "States which are taking action"
  if (low.endsWith('ing') && /^(?:are|is|were|was|be|been)$/.test(lowAt(passage, i - 1))) return false;
  if (low === 'as' && says(passage, i, 'as well as')) return false;
  if (low === 'at')
    return tight
      ? /^(?:its|their|his|an|regular|least|all)$/.test(lowAt(passage, i + 1)) && lowAt(passage, i + 2) !== 'levels'
      : true;
  if (low === 'on' || low === 'for') return tight ? /^(?:a|an|its|their|his)$/.test(lowAt(passage, i + 1)) : true;
  if (low === 'from') return !tight;
  if (low === 'jointly' || low === 'together' || low === 'along') return true;
  if (low === 'to')
    return says(passage, i, 'to the extent') || says(passage, i, 'to that end') || says(passage, i, 'to this end');
  if (low === 'not' || low === 'no') return lowAt(passage, i + 1) === 'later';
  // "the Committee established pursuant to resolution …"
  if (low === 'pursuant' && tight && namedBy.has(lowAt(passage, i - 1))) return false;
  if (low === 'not' || low === 'so') return false;
  return openers.has(low);
}
