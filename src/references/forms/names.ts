import { endingWith, isAt, matchesAround, rightBehind } from '../../text/matching.js';
import { wordClass } from '../../text/wordClass.js';
import { alone, type Form, type Mention, mentioned } from '../mention.js';

/** Words behind a registered name that show that another instrument is meant ("the Charter of the Organization of …"). */
const otherInstrument = /\s+(?:of|for|on|between|to) (?!(?:the )?(?:United Nations\b|UN\b))(?:the )?\p{Lu}/uy;
/** Words before a bare "Charter" that make it another's. */
const owner = endingWith(
  '(?:African|Arab|AU|OAU|OAS|ASEAN|Federal|National|Transitional|Constitutional|Social|Women’s|Olympic|its|Republican|European) ',
);
const smallLetter = /\p{Ll}/uy;
const capital = /\p{Lu}/u;
/** In small letters the same words name a treaty that is still to be made, unless they tell its year. */
const ofYear = endingWith('\\b(?:19|20)\\d{2} ');

/** Instruments that the registry knows by name. */
export const registeredNames: Form = {
  id: 'registered-name',
  says: 'A name of an instrument that the registry has: "the Charter of the United Nations", "the Rome Statute".',
  examples: [
    { text: 'the purposes of the Charter of the United Nations', finds: ['Charter of the United Nations'] },
    { text: 'under Article 41 of the Charter, it acts', finds: ['Charter'] },
    { text: 'the Geneva Conventions of 1949', finds: ['Geneva Conventions of 1949'] },
    {
      text: 'the UN Convention against Transnational Organized Crime',
      finds: ['UN Convention against Transnational Organized Crime'],
    },
    {
      text: 'the 1999 international convention for the suppression of the financing of terrorism;',
      finds: ['international convention for the suppression of the financing of terrorism'],
    },
  ],
  counterexamples: [
    'the draft international convention for the suppression of the financing of terrorism',
    'the elaboration of an international convention against transnational organized crime',
    'the Charter of the Organization of Small Ports',
    'the Transitional Charter',
    'a charter flight',
  ],
  cue: null,
  find({ text }, known) {
    const found: Mention[] = [];
    const matches = known.findInstruments(text);
    if (matches.length === 0) return found;
    const bodies = known.findBodies(text);
    for (const { start, end, records } of matches) {
      // The title of a treaty within the name of a committee, and common nouns ("the peace accords"), cite nothing.
      if (bodies.some((body) => body.start <= start && end <= body.end && body.end - body.start > end - start))
        continue;
      const blanks = blanksIn(text, start, end);
      if (blanks < 3 && isAt(smallLetter, text, start)) continue;
      if (records[0]!.kind === 'treaty' && isInSmall(text, start, end) && !isAt(ofYear, text, start)) continue;
      if (blanks === 0 && (isAt(otherInstrument, text, end) || isAt(owner, text, start))) continue;
      found.push(alone('registered-name', start, end, { kind: 'named', records }));
    }
    return found;
  },
};

const isInSmall = (text: string, start: number, end: number): boolean =>
  isAt(smallLetter, text, start) && !capital.test(text.slice(start, end));

function blanksIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 0x20) count++;
  return count;
}

const thereto =
  /((?:\d{4} |two |three |four |first |second |third )?(?:Optional |Additional |Supplementary |First |Second |Third )?(?:Optional )?Protocols?(?: [IVX]+)?(?: [Aa]dditional)?)(?: and [Aa]nnex(?:es)?)? [Tt]hereto(?: of (?:\d{1,2} )?(?:[A-Z][a-z]+ )?(\d{4}))?/y;
const its =
  /(?:its|their|the) ((?:\d{4} |two |three |four |first |second |third )?(?:Optional |Additional |Supplementary )?(?:Optional )?Protocols?(?: [IVX]+)?)(?: of (?:\d{1,2} )?(?:[A-Z][a-z]+ )?(\d{4}))?(?!\w| (?:thereto|to|on|for|of|against|relating|concerning|additional|amending)\b)/y;

/** A capital behind a noun makes it part of a name: "the Protocol Office". */
const capitalBehind = / [A-Z]/y;

/** Protocols told by the treaty that they belong to: "its Protocol", "the Optional Protocol thereto of 1999". */
export const dependentProtocols: Form = {
  id: 'protocol-thereto',
  says: 'A protocol told by the treaty before it: "the Protocol thereto of 1967", "its Optional Protocols", "the Additional Protocols thereto".',
  examples: [
    { text: 'the Refugee Convention of 1951 and the Protocol thereto of 1967', finds: ['Protocol thereto of 1967'] },
    { text: 'the Convention on ports and its two Optional Protocols, as well', finds: ['two Optional Protocols'] },
    {
      text: 'and the Additional Protocols thereto of 8 June 1977',
      finds: ['Additional Protocols thereto of 8 June 1977'],
    },
  ],
  counterexamples: ['its Protocol on harbour dues', 'the Protocol Office', 'its protocol officers'],
  cue: /^Protocols?$/,
  find(places) {
    const found: Mention[] = [];
    for (const pattern of [thereto, its]) {
      for (const m of matchesAround(pattern, places, 4)) {
        const start = m.index + m[0].indexOf(m[1]!);
        const end = m.index + m[0].length;
        if (pattern === its && isAt(capitalBehind, places.text, end)) continue;
        if (found.some((f) => f.start < end && start < f.end)) continue;
        const what = m[1]!.replace(/^(?:\d{4}|two|three|four|first|second|third) /i, '');
        found.push(
          alone('protocol-thereto', start, end, {
            kind: 'dependent',
            what,
            many: /s$/.test(what),
            year: m[2] ?? /^\d{4}/.exec(m[1]!)?.[0] ?? null,
          }),
        );
      }
    }
    return found;
  },
};

const nouns =
  'Conventions?|Treaty|Treaties|Statute|Agreements?|Accords?|Protocols?|Declaration|Covenant|Communiqu[ée]|Pact|Memorandum';
const pointerPattern = new RegExp(
  `(?:[Tt]he|that|said|same|both|its(?= Statute)) (${nouns})(?![\\w-]|[’'](?!s\\b))(?! (?:of(?! that )|on|for|to|against|between|relating|concerning|relative|regarding|thereto|additional)\\b)`,
  'y',
);
/** What stands before the noun. */
const pointing = wordClass('the that said same both its advisory');

/** An opinion of the Court that the text has dated before. */
const opinion = /[Tt]he advisory (opinion of the International Court of Justice)(?!,? (?:of|on|dated) \d)/y;

/** A single capitalized noun that means what the text called so before. */
export const pointers: Form = {
  id: 'named-before',
  says: 'The kind of instrument alone, for one that the text has named: "the Treaty", "the Agreement".',
  examples: [
    { text: 'as article 7 of the Treaty provides', finds: ['Treaty'] },
    { text: 'the parties to the Agreement shall', finds: ['Agreement'] },
    {
      text: 'nor with the advisory opinion of the International Court of Justice;',
      finds: ['opinion of the International Court of Justice'],
    },
  ],
  counterexamples: [
    'the agreement of the parties',
    'the Treaty of Two Harbours',
    'a Convention centre',
    'the Agreement on Ports',
  ],
  cue: new RegExp(`^(?:${nouns}|opinion)(?![\\w-])`),
  find(places) {
    const found: Mention[] = [];
    const pointed = rightBehind(pointing, places);
    for (const pattern of [pointerPattern, opinion])
      for (const { 0: words, 1: what, index: head } of matchesAround(pattern, pointed, 2)) {
        const end = head + words.length;
        if (isAt(capitalBehind, places.text, end)) continue;
        const sense = { kind: 'pointer', what: what! } as const;
        found.push(mentioned('named-before', end - what!.length, end, sense, head, true));
      }
    return found;
  },
};
