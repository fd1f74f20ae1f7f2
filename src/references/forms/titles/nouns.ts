import type { InstrumentKind } from '../../../registry/records.js';

/** What an instrument is called, and what kind that makes it. */
export const nouns: Readonly<Record<string, InstrumentKind>> = {
  Convention: 'treaty',
  Conventions: 'treaty',
  Treaty: 'treaty',
  Protocol: 'treaty',
  Protocols: 'treaty',
  Covenant: 'treaty',
  Covenants: 'treaty',
  Statute: 'treaty',
  Agreement: 'other',
  Agreements: 'other',
  Accord: 'other',
  Accords: 'other',
  Declaration: 'other',
  Declarations: 'other',
  Charter: 'other',
  Pact: 'other',
  Communiqué: 'other',
  Communique: 'other',
  Communiqués: 'other',
  Communiques: 'other',
  Memorandum: 'other',
  Compact: 'other',
  Constitution: 'other',
};

/** Nouns of two words and more; the words before the last are part of the name. */
export const longNouns = [
  'Code of Conduct',
  'Code of Good Conduct',
  'Plan of Action',
  'Programme of Action',
  'Platform for Action',
  'Final Act',
  'Guiding Principles',
  'Memorandum of Understanding',
  'Memoranda of Understanding',
  'Declaration of Principles',
  'Call to Action',
  'Joint Statement',
  'Implementation Matrix',
  'Implementation Modalities',
];

/** What plans and policies are called: these words name an instrument only within a title of several words. */
export const planNouns = [
  'Strategy',
  'Framework',
  'Action Plan',
  'Action Agenda',
  'Bulletin',
  'Standards',
  'Guidance',
  'Compendium',
  'Plan',
  'Roadmap',
  'Road Map',
  'Guidelines',
  'Principles',
  'Policy',
  'Conclusions',
  'Paper',
  'Manual',
  'Handbook',
];

/** Words that many titles share: they tell no plan from another. */
export const shared = new Set(
  'National Action Security Peace Reform Strategic Strategy Plan Framework Joint Transition Transitional Final New International Regional Political Integrated Interim Common General Comprehensive Overall Updated Revised Programme Initial First Second Conference Government Working Group Committee Council Guiding Basic Detailed Core'.split(
    ' ',
  ),
);

const generic =
  /^(?:(?:Joint|Final|Political|Peace|Ceasefire|Cease-fire|Comprehensive|Framework|General|Transitional|Agreed|Draft|New|National|Ministerial|and|Constitutional|Cooperation|Security|Transition|Preliminary|Mission|Supplementary|Additional|Reconciliation|International|Subsidiary|Implementation|Association|Military|Technical|Force|Forces|Partnership|First|Second|Federal|Interim|Provisional|Summit|Outcome) )*(?:Conventions?|Treaty|Protocols?|Agreements?|Accords?|Declarations?|Charter|Pact|Communiqu[ée]s?|Memorandum|Statute|Compact|Constitution|Code of (?:Good )?Conduct|Plan of Action|Programme of Action|Platform for Action|Final Act|Guiding Principles|Memorand(?:um|a) of Understanding|Declaration of Principles|Joint Statement|Implementation Matrix)$/;

/** Whether a title is made of words that many instruments share: "the Peace Agreement". It needs a text that has named it. */
export function isGeneric(title: string): boolean {
  return generic.test(title);
}
