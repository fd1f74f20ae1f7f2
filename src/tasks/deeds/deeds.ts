import { WordClass } from '../../text/wordClass.js';

/**
 * The verbs of what can be asked of somebody, in their base form: how an infinitive ("to report") is told from a preposition
 * with its noun ("parties to the conflict"). A verb that is missing here makes its deed unseen; add it in its place.
 */
export const deeds: ReadonlySet<string> = new Set(
  `abandon abate abide abolish abrogate abstain abuse accede accelerate accept access accommodate accompany
   accomplish accord account achieve acknowledge acquaint acquire act activate adapt add address adhere adjourn
   adjudicate adjust administer adopt advance advise advocate affect affirm afford aggravate agree aid aim alert
   align allege alleviate allocate allow alter amend amount amplify analyse analyze annex announce answer
   anticipate appeal appear append apply appoint appraise appreciate apprehend apprise approach approve arbitrate
   archive arise arm arrange arrest arrive articulate ascertain ask assemble assert assess assign assist associate
   assume assure attach attain attempt attend attract audit augment authenticate authorise authorize avert avoid
   back ban bar base be bear become begin behave benefit bind block board bolster boost boycott breach break bridge
   brief bring broaden build buy calculate call campaign cancel canton cap capitalise capture carry cast cause
   cease cement censure certify chair challenge channel chart check choose circulate circumscribe circumvent cite
   clarify clear close co-chair co-host co-operate co-ordinate coalesce coerce collaborate collate collect combat
   combine come commemorate commence commend commit communicate commute compel compensate compete compile
   complement complete comply compose comprise compromise conceal concentrate concert conclude concur condemn
   conduct confine confirm conform confront consent conserve consider consign consist consolidate constitute
   constrain construct construe consult contact contain continue contravene contribute control convene convert
   convey convict convoke cooperate coordinate cope correct correspond count counter counteract cover create
   criminalise criminalize cross culminate curb curtail cut de-escalate de-flag de-list de-register deactivate deal
   debar debrief decentralize decide declare decline decommission decrease deduct deem deepen deescalate defeat
   defend defer define defray defuse degrade delay delegate delete delineate delist deliver demarcate demilitarise
   demilitarize demine demobilise demobilize demonstrate denounce deny depart depend deploy depoliticize deport
   deposit deprive derail derive derogate describe designate desire desist despatch destabilize destroy detach
   detail detain detect deter deteriorate determine detonate develop deviate devise devote diagnose differentiate
   dig diminish direct disallow disarm disassociate disavow disband disburse discharge disclose discontinue
   discourage discuss disembark disengage dismantle dismiss dispatch display dispose disqualify disregard disrupt
   disseminate dissociate dissolve dissuade distinguish distribute disturb diversify divert divest divide do dock
   document donate double downsize draft draw dredge earmark ease eat educate effectuate elaborate elect eliminate
   elucidate elude embargo embark embody emphasise emphasize employ empower enable enact encompass encourage end
   endanger endeavour endorse enforce engage enhance enjoy enlarge enlist enquire enrich enrol enroll ensure entail
   enter entertain entrust enumerate envisage equip eradicate erect erode escalate escort establish estimate
   evacuate evade evaluate evolve exacerbate examine excavate exceed exchange exclude execute exempt exercise exert
   exhaust exhume exist expand expedite expel expire explain exploit explore expose express extend extinguish
   extract extradite fabricate face facilitate factor fail fall familiarize farm fashion favour feature feed ferry
   field fight file fill finalise finalize finance find finish fish fit fix flag flee flow fly focus follow
   forbid force forego forestall forgo form formalise formalize formulate forward foster found frame free freeze
   fuel fulfil fulfill function fund furnish further gain garner gather generate give go govern grant grasp
   guarantee guard guide halt hamper hand handle harmonise harmonize harness hasten have heal hear heed heighten
   help highlight hinder hire hold honor honour host house hunt identify immobilize impact impair impart impede
   implement implicate import impose impound imprison improve incarcerate incite incline include incorporate
   increase incur indicate indict induce infer infiltrate inflict influence inform infringe inhibit initiate
   innovate inoculate inquire insert insist inspect inspire install institute institutionalize instruct insulate
   integrate intend intensify interact intercede intercept interdict interfere interpret intervene interview
   introduce invent invest investigate invigorate invite invoke involve isolate issue jeopardise jeopardize join
   justify keep know lapse launch lay lead leak learn lease leave legislate lend let leverage levy liaise liberate
   license lie lift limit link liquidate list live load lobby localize locate lodge look lose lower mainstream
   maintain make manage mandate manufacture map mark market marshal mask match maximise maximize measure mediate
   meet mentor merge migrate militarize mine minimise minimize mislead misuse mitigate mobilise mobilize moderate
   modernise modernize modify monitor mount move muster name narrow nationalize navigate need negotiate neutralize
   nominate normalize note notice notify nurture object obligate oblige observe obstruct obtain obviate occupy
   occur offer omit open operate operationalise operationalize opt optimise optimize order organise organize orient
   originate oust outlaw outline overcome overfly overhaul override oversee overthrow owe own paint participate
   partner pass patrol pave pay penalize penetrate perform permit perpetrate persevere persist persuade phase pilot
   pinpoint pioneer place plan plant play plead pledge pose position possess postpone practice practise pre-empt
   preclude preempt prejudge prejudice prepare prescribe present preserve preside presume prevail prevent
   previously print prioritise prioritize privatize probe proceed process proclaim procure produce profess
   professionalize profit progress prohibit prolong promote promulgate propagate propose proscribe prosecute
   protect protest provide provoke publicise publicize publish pull punish purchase pursue push put qualify quantify
   quash quell question raise rally ratify rationalize re-affirm re-appoint re-deploy re-energize re-engage
   re-establish re-evaluate re-examine re-initiate re-invigorate re-open reach react reactivate read readjust
   reaffirm realign realise realize reappoint reappraise rearm reassert reassess reassure rebuild recall
   recapitulate receive reciprocate reclaim recognise recognize recommend recommit reconcile reconfigure reconsider
   reconstitute reconstruct reconvene record recover recruit rectify redeem redefine redeploy redesign redirect
   redouble redress reduce reengage reestablish refer refine reflect refloat refocus reform refrain refurbish
   refuse refute regain register regroup regularise regulate rehabilitate reimburse reimpose reinforce reinstate
   reintegrate reinvigorate reiterate reject relate relaunch relay release relieve relinquish relocate rely remain
   remediate remedy remind remit remove render renew renounce rent reoccupy reopen reorganize reorient repair
   repatriate repeal repel replace replenish replicate report represent repress reprioritize repudiate request
   require rescind rescue reserve reshape reside resign resist resolve resort respect respond rest restart restate
   restore restrict restructure resubmit result resume retain retaliate retard retire retrain retrieve return
   reunify reunite reveal reverse revert review revise revisit revitalise revitalize revive revoke reward rid
   rotate round rule run safeguard sail sanction satisfy save scale schedule screen scrutinize scuttle seal search
   secure see seek seize select sell send sensitize sentence separate serve service set settle sever shape share
   shelter shield shift ship shorten shoulder show shut sign signal simplify solicit solve source spare speak
   spearhead specify speed spend sponsor spread stabilise stabilize staff stage stand standardise standardize start
   state stay steer stem step stimulate stockpile stoke stop store strategize streamline strengthen stress strike
   strip strive structure study subject submit subordinate subscribe substitute subsume subvert succeed sue suffer
   suggest sum summon supersede supervise supplant supplement supply support suppress surmount surrender survey
   suspend sustain sweep synchronize synergize table tackle tailor take tap target task tell tend tender terminate
   test testify thank think threaten tighten tolerate touch trace track trade traffic train transact transfer
   transform transit translate transmit transport transpose travel treat trigger try turn uncover undercut undergo
   underline undermine underpin underscore understand undertake undo unfreeze unify unite unload update upgrade
   uphold uproot urge use usurp utilise utilize vacate vaccinate validate value vary verify vest vet view violate
   visit visualize vote wage wait waive walk warn warrant watch weaken weigh welcome widen win wish withdraw
   withhold withstand witness work worsen write yield`.split(/\s+/),
);

/** The same as a class of words. */
export const deedVerb = new WordClass((low) => deeds.has(low));

/** Verbs that are nouns of the same form as well. */
export const nounsToo: ReadonlySet<string> = new Set(
  `support report use access control work transfer trade end increase review return release assault attack conduct search help supply force
   respect need function study plan order measure document process stand result contact demand need influence benefit witness protest
   release change change finance transport transit progress`.split(/\s+/),
);
