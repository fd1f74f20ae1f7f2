import { matchesAround } from '../../text/matching.js';
import { alone, type Form, type Mention } from '../mention.js';

/** How other organizations number their documents, and the one spelling that each is brought to. */
const patterns: readonly (readonly [RegExp, (printed: string) => string])[] = [
  // The Organization of American States: meetings of ministers, its Permanent Council, its General Assembly.
  [
    /(?<![\w/.-])(?:MRE|CP|AG)\/(?:RES|DEC|Res|Dec|DOC|Doc)\. ?\d{1,4}(?:\/\d{2,4}| ?\(\d{1,4}\/\d{2,4}\)| ?\([IVXL]+-O\/\d{2,4}\))?/y,
    (printed) => printed.toUpperCase(),
  ],
  // The African Union: its Assembly, its Executive Council, its Peace and Security Council.
  [
    /(?<![\w/.-])(?:Assembly\/)?AU\/(?:Dec|Decl|Res)\. ?\d{1,4} ?\([IVXL]+\)/y,
    (printed) => printed.replace(/^(?:Assembly\/)?AU/, 'Assembly/AU'),
  ],
  [/(?<![\w/.-])EX\.CL\/(?:Dec|Decl|Res)\. ?\d{1,4} ?\([IVXL]+\)/y, (printed) => printed],
  [
    /(?<![\w/.-])PSC\/(?:[A-Z]{2,5}\/)?(?:COMM|Comm|BR|PS|STAT|DECL|\d)[A-Z./-]{0,10} ?(?:\d{1,4}|\([CDLMXIV]+\))(?:\.\d)?(?: ?\([CDLMXIV\d]+\))?/y,
    (printed) => printed,
  ],
  [/(?<![\w/.-])(?:AHG|CM)\/(?:Dec|Decl|Res|RES|DECL)\. ?\d{1,4} ?\([IVXL]+\)/y, (printed) => printed],
  // Notes of the Council's committees by the letters of the secretariat's branch.
  [/(?<![\w/.-])SCA\/\d{1,2}\/\d{2} ?\(\d{1,3}\)/y, (printed) => printed],
];

/** Documents of other organizations by their own symbols. */
export const otherSymbols: Form = {
  id: 'other-symbol',
  says: 'A document of another organization by its symbol: resolutions of the OAS, decisions of the African Union.',
  examples: [
    {
      text: 'Noting resolutions MRE/RES.91/99 and CP/RES.9594 (923/99)',
      finds: ['MRE/RES.91/99', 'CP/RES.9594 (923/99)'],
    },
    { text: 'requested in Assembly/AU/Dec.9605 (XXVII), on', finds: ['Assembly/AU/Dec.9605 (XXVII)'] },
    { text: 'in its communiqué PSC/PR/COMM.9005 of 21 June', finds: ['PSC/PR/COMM.9005'] },
    { text: 'the document on ports (SCA/9/06(20)), which', finds: ['SCA/9/06(20)'] },
  ],
  counterexamples: ['the AU/UN operation of 2007', 'CP/M forces', 'the PSC/PSO mandate', 'AU/EU summit of 2022 (XX)'],
  cue: /^(?:MRE|CP|AG|Assembly|AU|EX|PSC|AHG|CM|SCA)$/,
  find(places) {
    const found: Mention[] = [];
    for (const [pattern, canonical] of patterns)
      for (const m of matchesAround(pattern, places))
        found.push(
          alone('other-symbol', m.index, m.index + m[0].length, {
            kind: 'symbol',
            symbol: canonical(m[0]).replace(/ /g, ''),
            instrument: 'other',
          }),
        );
    return found;
  },
};
