/**
 * The verbs of what can be asked of somebody, in their base form: how an infinitive ("to report") is told from a preposition
 * with its noun ("parties to the conflict"). A verb that is missing here makes its deed unseen; add it in its place.
 */
export const deeds: ReadonlySet<string> = new Set(
  `abandon abate abide abolish abrogate abstain accede accelerate accept access accommodate accompany accomplish
   accord account achieve acknowledge acquaint acquire act adapt add address adhere adjourn adjudicate adjust
   adopt advance advise affect afford aggravate agree aid aim alert align allege alleviate allocate allow amend
   amount analyse analyze annex announce answer anticipate appeal appear append apply appoint appraise appreciate
   apprehend apprise approach approve archive arise arm arrange arrest arrive articulate ascertain ask assemble
   assert assess assign assist assume assure attach attempt attend attract audit authenticate authorize avert
   avoid back ban bar base be bear become begin benefit block board bolster boost break brief bring broaden build
   call campaign cancel cap capture carry cause cease cement certify chair challenge channel chart check choose
   circulate circumscribe cite clarify clear close co-chair co-operate co-ordinate coerce collaborate collate
   collect combat combine come commemorate commence commend commit communicate commute compel compensate compile
   complement complete comply comprise compromise conceal concentrate concert conclude concur condemn conduct
   confirm conform conserve consider consign consist consolidate constitute construct construe consult contact
   contain continue contravene contribute control convene convert convey convict cooperate coordinate correct
   correspond counter counteract cover create criminalise criminalize cross curb cut de-escalate deactivate deal
   debar debrief decentralize decide declare decline decommission decrease deduct deem deepen defend defer define
   defuse delay delegate delineate delist deliver demarcate demilitarise demilitarize demine demobilise demobilize
   demonstrate denounce deny depart depend deploy deport deprive derogate designate desire desist destabilize
   destroy detach detail detain detect deter deteriorate determine detonate develop deviate devise devote diagnose
   differentiate dig diminish direct disallow disarm disassociate disavow disburse discharge disclose discontinue
   discourage discuss disembark disengage dismantle dismiss dispatch display dispose disqualify disregard disrupt
   disseminate dissociate dissolve dissuade distinguish distribute diversify divert divest divide do document
   donate double downsize draft draw earmark ease educate elaborate elect eliminate elude embargo embark embody
   emphasize employ empower enable enact encompass encourage end endanger endeavour endorse enforce engage enhance
   enjoy enlarge enlist enquire enrich enrol enroll ensure entail enter entertain entrust enumerate envisage equip
   eradicate erect erode escalate escort establish estimate evacuate evaluate evolve exacerbate examine exceed
   exchange exclude execute exempt exercise exert exhaust exhume exist expand expedite expel expire explore expose
   express extend extinguish extract extradite fabricate face facilitate factor fail fall familiarize fashion
   favour feature feed field fight file fill finalise finalize finance find finish flag flee flow focus follow for
   forbid force forego forestall forgo form formalise formalize formulate forward foster found frame free freeze
   fuel fulfil fulfill function fund furnish further gain garner gather generate give go govern grant guarantee
   guard guide halt hamper hand harmonise harmonize hasten have hear help highlight hinder hire hold honour host
   house identify immobilize impact impart impede implement implicate import impose impound imprison improve
   incarcerate incite incline include incorporate increase incur indicate indict induce infer infiltrate inflict
   influence inform inhibit initiate innovate inquire insert inspect inspire install institute institutionalize
   instruct insulate integrate intend intensify interact intercept interdict interfere intervene interview
   introduce invest investigate invite invoke involve isolate issue jeopardise jeopardize join justify keep know
   lapse launch lay lead leak learn lease leave legislate lend let leverage levy liaise liberate license lie lift
   limit link liquidate list live load lobby localize locate lodge look lose lower mainstream maintain make manage
   mandate manufacture map mark market marshal match maximise maximize measure mediate meet mentor merge
   militarize mine minimise minimize misuse mitigate mobilise mobilize moderate modernize modify monitor mount
   move name narrow nationalize need negotiate neutralize nominate normalize note notice notify nurture object
   obligate oblige observe obstruct obtain obviate occupy occur offer omit open operate operationalise
   operationalize opt optimise optimize order organise organize orient originate oust outlaw outline overcome
   overhaul override oversee overthrow owe own participate partner pass patrol pave pay penalize penetrate perform
   permit perpetrate persist persuade phase pilot pinpoint pioneer place plan play plead pledge pose position
   possess postpone practice practise pre-empt preclude preempt prejudge prejudice prepare prescribe present
   preserve preside presume prevail prevent previously print prioritise prioritize privatize probe proceed process
   proclaim procure produce profess professionalize profit progress prohibit prolong promote promulgate propagate
   propose proscribe prosecute protect protest provide publicise publicize publish punish purchase pursue push put
   qualify quantify quash quell question raise rally ratify re-engage re-establish re-evaluate re-examine re-open
   reach reactivate read reaffirm realise realize reappoint reappraise rearm reassert reassess reassure rebuild
   recall recapitulate receive reciprocate recognize recommend recommit reconcile reconfigure reconsider
   reconstitute reconstruct reconvene record recover recruit rectify redeem redefine redeploy redesign redirect
   redouble redress reduce refer refine reflect refloat reform refrain refurbish refuse refute regain register
   regroup regulate rehabilitate reimburse reinforce reintegrate reiterate reject relate relaunch relay release
   relieve relinquish relocate rely remain remediate remedy remind remit remove render renew renounce reopen
   reorganize reorient repair repatriate repeal repel replace replenish replicate report represent repudiate
   request require rescind rescue reserve reside resist resolve resort respect respond rest restart restate
   restore restrict restructure resubmit result resume retain retaliate retire retrain retrieve return reunify
   reunite reveal reverse revert review revise revisit revitalize revive revoke reward rotate round rule run
   safeguard sanction satisfy save scale schedule screen scuttle seal search secure see seek seize select sell
   send sensitize sentence separate serve service set settle shape share shelter shield shift ship shorten show
   shut sign signal simplify solicit solve source spare speak spearhead specify speed spend sponsor spread
   stabilize staff stage stand standardise standardize start state stay steer stem step stimulate stockpile stop
   store strategize streamline strengthen stress strip strive structure study subject submit subordinate subscribe
   substitute subsume succeed sue suffer sum supersede supervise supplement supply support suppress surrender
   survey suspend sustain sweep synchronize synergize table tackle tailor take tap target task tell tend tender
   terminate test testify thank think threaten tighten tolerate touch trace track trade traffic train transact
   transfer transform transit translate transmit transport transpose travel treat trigger try turn uncover undergo
   underline undermine underscore understand undertake undo unfreeze unify unite update upgrade uphold uproot urge
   use utilise utilize vacate validate value vary verify vest vet view violate visit visualize vote wage wait
   waive warn warrant watch weaken weigh welcome widen win wish withdraw withhold withstand witness work write
   yield`.split(/\s+/),
);
