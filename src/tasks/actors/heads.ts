import { WordClass, wordClass } from '../../text/wordClass.js';

/**
 * Nouns that name who can act. A phrase whose head is one of these is an actor even where the registry does not know it
 * ("the neighbouring authorities"); a phrase without one is none ("the implementation").
 */
const people = `actor actors administration administrations administrator agencies agency agent agents alliance ambassador ambassadors
  adviser advisers advisor advisors arbiters army assembly associations association authorities authority bank banks battalions belligerents
  board boards bodies body brigade brigades bureau businesses cabinet centre center centres chair chairman chairmen chairperson chairpersons
  chairs chamber chambers chief chiefs citizens clans clusters coalition combatants command commander commanders commission commissioner
  commissioners commissions committee committees communities community companies company component components conference
  contingents contributors coordinator coordinators coordination-mechanisms council councils counsellor countries country court courts
  creditors delegation delegations department departments detachment director directorate directors donors donor employers entities entity envoy
  envoys experts expert faction factions factions federation fighters firms force forces forum fora forums foundation foundations funds fund
  gendarmerie governance government governments group grouping groupings groups guarantors heads hosts individuals industries industry initiators insurgents
  institutions institute institutes institution insurers investors investigators judges judiciary jurisdictions jurisdiction king leader leaders leadership
  legislature liaison-officers manufacturers mechanism mechanisms mediators mediator mediation-team member members militia militias
  minister ministers ministries ministry mission missions movement movements nationals nations network networks ngos observers office officer officers
  offices official officials ombudsman ombudsperson operators operation operations organ organisation organisations organization organizations organs
  panel panels parliament presences parliamentarians participants parties partners partner party peacekeepers people peoples personnel persons players
  police politicians populations population powers power practitioners presence president presidency presidents prime-minister principals
  programmes programme programs prosecutor prosecutors providers protagonists quartet rapporteur rebels recipients regime régime registrar representative representatives
  republic republics researchers reviewers secretariat secretariats sector secretary secretary-general secretaries-general sectors shareholders sides side signatories societies
  society stakeholders stakeholder state states subcommittee sub-committee subcommittees successor suppliers survivors task-force team teams
  territories traders traffickers tribe tribes tribunal tribunals troika troops troop-contributors undertakings union unions unit units universities victims
  volunteers services junta warlords witnesses women women's-groups workers youth children girls boys refugees elders users importers exporters producers
  carriers airlines shipowners masters owners vendors employers journalists media academia bankers lenders signatory envoys mercenaries
  inspectors monitors neighbours neighbors neighbour elements opposition staff president-elect co-chairs co-chair facilitators facilitator sponsors co-sponsors capitals those`;

export const actorHeads: ReadonlySet<string> = new Set(people.split(/\s+/).filter(Boolean));

/** Heads that are actors only in a list of actors or behind "with", and rarely follow "and" as one of their own. */
export const weakHeads: ReadonlySet<string> = new Set(
  `services women children girls boys youth refugees victims survivors persons individuals people peoples population populations communities
   elements personnel staff workers troops members witnesses citizens nationals combatants power powers programmes programme programs operations operation funds fund
   presence sector network networks regime régime republic side sides media society conference components component units unit undertakings police companies
   industry governance territories leadership mechanism mechanisms`
    .split(/\s+/)
    .filter(Boolean),
);

/** Nouns of what gets written: as addressee ("requests that the report include …") they stand for their author. */
export const documentNouns: ReadonlySet<string> = new Set(
  `report reports reporting review reviews plan strategy assessment assessments study update updates briefing briefings recommendations
   submissions submission notification notifications roadmap guidelines framework programme budget statement document paper list`
    .split(/\s+/)
    .filter(Boolean),
);

/** Deeds told as nouns, which hide who acts behind "of", "by" or "between" ("the continued support of donors"). */
export const eventNouns: ReadonlySet<string> = new Set(
  `support assistance cooperation co-operation coordination collaboration efforts effort engagement participation contribution contributions
   commitment commitments involvement work action actions dialogue consultations consultation exchange exchanges sharing
   information-sharing relationship relationships relations partnership partnerships negotiations talks attention consideration
   interaction leadership role initiatives initiative implementation adherence compliance acceptance readiness willingness good-offices
   response responses intervention mediation presence return withdrawal disarmament release cessation ceasefire cease-fire end halt
   deployment establishment creation use increase strengthening development designation acceleration revision continuation resumption
   completion adoption integration inclusion provision investigation approach training respect restraint access measures steps information
   reporting application meeting meetings contacts links linkages integration approaches linkage synergies complementarity`
    .split(/\s+/)
    .filter(Boolean),
);

/** Event nouns whose "of" names who acts, not what is acted upon. */
export const agentiveNoun = wordClass(
  `support assistance cooperation co-operation collaboration efforts effort engagement participation contribution contributions commitment
   commitments involvement work action actions readiness willingness role initiatives help respect acceptance adherence compliance responses response`,
);

/** Event nouns between several who act together. */
export const sharedNoun = wordClass(
  `cooperation co-operation coordination collaboration dialogue discussion discussions consultations consultation exchange exchanges sharing information-sharing
   relationship relationships relations partnership partnerships negotiations talks interaction linkages contacts links meetings synergies
   complementarity linkage meeting`,
);

/** What stands before a head without being part of the name: articles, pronouns, numbers of all; "ail" and "ali" are how scans print "all". */
export const determiners: ReadonlySet<string> = new Set(
  `the a an all ail ali any both each every either those these this that such its their his her our certain several various many some few most no
   two three four five other another others remaining further additional`
    .split(/\s+/)
    .filter(Boolean),
);

/** Qualifiers that say which members of a class are meant and do not belong to its name. */
export const qualifiers: ReadonlySet<string> = new Set(
  `relevant participating cooperating flag port coastal concerned existing applicable appropriate interested competent respective remaining other affected pertinent all any
   aforementioned above-mentioned abovementioned said`
    .split(/\s+/)
    .filter(Boolean),
);

/** The same lists as classes of words, for where a word of a text is asked. */
export const actorHead = new WordClass((low) => actorHeads.has(low));
export const weakHead = new WordClass((low) => weakHeads.has(low));
export const documentNoun = new WordClass((low) => documentNouns.has(low));
export const eventNoun = new WordClass((low) => eventNouns.has(low));
export const determiner = new WordClass((low) => determiners.has(low));
/** "the 13 States that have not reported" */
export const counter = wordClass(/^\d{1,2}$/);
export const qualifier = new WordClass((low) => qualifiers.has(low));
