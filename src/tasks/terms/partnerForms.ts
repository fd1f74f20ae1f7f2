/** How texts say with whom something is done. `adverbial` phrases stand anywhere; the others are part of the deed itself. */
export interface PartnerForm {
  readonly rule: string;
  readonly phrases: readonly string[];
  readonly adverbial: boolean;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

const joint =
  'cooperation|co-operation|consultation|consultations|coordination|co-ordination|collaboration|partnership|partnerships|conjunction|liaison|concert|contact|association|dialogue|concertation';

/** The phrases behind which partners are named (codebook: bodies to work or consult with, or under whose guidance). */
export const partnerForms: readonly PartnerForm[] = [
  {
    rule: 'in-cooperation-with',
    phrases: [
      'in ~ agreement|accord|discussion|discussions with',
      'in a|an ~ coordinated|cooperative|consultative|collaborative|concerted manner|way|fashion with',
      `in ~ ${joint} -and|or -close|${joint} -${joint} -, ~ with`,
      `through ~ ${joint} -and -${joint} -, -including with`,
    ],
    adverbial: true,
    examples: [
      'to draw up a plan in close cooperation with the host Government',
      'to prepare, in consultation and coordination with UNDP, a survey',
      'to work in a coordinated manner with the district authorities',
      'to visit the region in close consultation, with neighbouring States',
    ],
    counterexamples: ['to act in accordance with the Charter', 'to report in connection with the elections'],
  },
  {
    rule: 'together-with',
    phrases: ['together with', 'jointly with', 'alongside', 'along with', 'in tandem with', 'side by side with'],
    adverbial: true,
    examples: [
      'to monitor the border together with the joint commission',
      'to train officers jointly with the African Union',
    ],
    counterexamples: [
      'to bring the parties together for talks',
      'the protocol, which together with the accord forms the basis of the peace',
    ],
  },
  {
    rule: 'under-guidance-of',
    phrases: [
      'under the ~ guidance|direction|leadership|supervision|oversight|auspices -and -direction|guidance|leadership|authority|supervision|auspices of',
    ],
    adverbial: true,
    examples: [
      'to carry out visits, under the policy guidance of the Committee',
      'under the overall direction of the Special Envoy',
      'to resume talks under the auspices of the mediator',
    ],
    counterexamples: ['under the terms of the Agreement'],
  },
  {
    rule: 'with-assistance-of',
    phrases: [
      'with -the ~ assistance|support|help|participation|involvement|advice|cooperation|co-operation|collaboration|input|inputs|backing -and -cooperation|support|assistance|participation of|from|by',
    ],
    adverbial: true,
    examples: [
      'to hold elections with the assistance of the Organization of American States',
      'with input from relevant entities',
      'to draw up plans with technical and financial support from the Network',
    ],
    counterexamples: ['with a view to the support of peace'],
  },
  {
    rule: 'assisted-by',
    phrases: ['assisted by'],
    adverbial: true,
    examples: ['to direct the Committee, assisted by its Panel of Experts, to watch over the ban'],
    counterexamples: ['to visit the camps assisted by the Office', 'to end arms sales by States'],
  },
  {
    rule: 'consult-with',
    phrases: ['consult|consulting|consultation|consultations -, ~ with', 'consult|consults', 'having consulted'],
    adverbial: false,
    examples: [
      'when consulting with Member States',
      'after consultations with the parties',
      'to consult the Government',
    ],
    counterexamples: ['to hold consultations on the matter'],
  },
  {
    rule: 'work-with',
    phrases: [
      'cooperate|co-operate|cooperating|co-operating|coordinate|coordinating|co-ordinate|collaborate|collaborating|work|working|engage|engaging|liaise|liaising|partner|partnering|interact|interacting|meet|meeting|meetings|re-engage|reengage ~~ with',
    ],
    adverbial: false,
    examples: [
      'to cooperate fully with the Tribunal',
      'to engage, as appropriate, with national authorities',
      'to cooperate with, and provide all help to, the Tribunal',
    ],
    counterexamples: ['to work to that end', 'to enable the families to meet with the Commission'],
  },
  {
    rule: 'cooperation-with',
    phrases: [
      `${joint} -and -coordination|cooperation|consultation|dialogue -immediately|directly|closely|urgently with`,
      `${joint} and information sharing|exchange with`,
    ],
    adverbial: false,
    examples: ['to extend full cooperation with the Force', 'to build partnerships with civil society'],
    counterexamples: ['to promote cooperation between States'],
  },
  {
    rule: 'cooperation-by-some-with',
    phrases: ['cooperation|co-operation|coordination|collaboration|engagement by|of'],
    adverbial: false,
    examples: ['to demand cooperation by all parties, including the army, with the Court'],
    counterexamples: ['to secure the cooperation of the parties', 'cooperation by all in line with the Charter'],
  },
  {
    rule: 'cooperation-on-something-with',
    phrases: [`${joint} on|in|regarding|concerning|about`],
    adverbial: false,
    examples: [
      'to maintain a dialogue on the arms embargo with States of the region',
      'to deepen cooperation in border control with its neighbours',
    ],
    counterexamples: ['to deepen cooperation in keeping with the plan', 'to hold consultations on the matter'],
  },
  {
    rule: 'contacts-with',
    phrases: [
      'contacts|dialogues|discussion|discussions|arrangements|interaction|engagement|engagements|relationship|relationships|synergies|exchanges|information-sharing|negotiations|talks|links|linkages|communication|communications ~ with',
    ],
    adverbial: false,
    examples: [
      'to build effective working relationships with village councils',
      'to keep up regular contacts with village councils',
      'to report, after discussion with the Panel',
    ],
    counterexamples: [
      'to refrain from all contacts with the rebel authorities',
      'to close accounts and banking relationships with banks of the regime',
      'to call for the resumption of discussions with the parties',
      'to make arrangements in accordance with the Charter',
    ],
  },
  {
    rule: 'arrangements-aside-with',
    phrases: ['arrangements|consultations|contacts|cooperation|co-operation|coordination|dialogue|discussions'],
    adverbial: false,
    examples: ['to work out arrangements, on the basis of the plan, with the neighbouring States'],
    counterexamples: ['to work out arrangements, in keeping with the plan', 'to hold consultations, and to report'],
  },
  {
    rule: 'agreement-with',
    phrases: [
      'conclude|concluding|negotiate|negotiating|sign|reach ~ agreement|agreements|arrangement|arrangements|memorandum with',
    ],
    adverbial: false,
    examples: ['to conclude a status-of-forces agreement with the Organization'],
    counterexamples: ['to honour the agreement with due speed'],
  },
  {
    rule: 'arrange-with',
    phrases: ['arrange|agree|negotiate|negotiating|establish|conclude|organize|develop -directly|urgently -, with'],
    adverbial: false,
    examples: [
      'to arrange with the Chief of Staff for an exchange of prisoners',
      'to establish with the country team suitable arrangements',
    ],
    counterexamples: ['to agree upon the accords', 'to arrange a visit'],
  },
  {
    rule: 'draw-on',
    phrases: ['draw|drawing upon|on the ~ expertise|experience|resources|advice|assistance of'],
    adverbial: false,
    examples: ['to draw upon the expertise of the Team of Experts'],
    counterexamples: ['to draw attention to the report'],
  },
  {
    rule: 'engage',
    phrases: ['engage|engaging'],
    adverbial: false,
    examples: ['to engage village communities in planning', 'by engaging the authorities'],
    counterexamples: ['to engage in talks', 'to engage fully'],
  },
  {
    rule: 'coordinate-something-with',
    phrases: [
      'coordinate|co-ordinate|coordinating|co-ordinating|synchronize|harmonize|cooperate|co-operate|cooperating|collaborate|engage|work|discuss|exchange|explore|exploring|conclude|negotiate',
    ],
    adverbial: false,
    examples: [
      'to coordinate its efforts to meet and reduce the threat that such groups pose with the Mission',
      'to cooperate in the investigation of such crimes with the Court',
      'to conclude the talks on the ferry with the Government of Mali',
      'to engage fully, constructively, and in a spirit of compromise with the mediator',
      'to cooperate in the framework of such plans, with the observers',
    ],
    counterexamples: ['to coordinate the fight against groups associated with the rebels', 'to work on the report'],
  },
];
