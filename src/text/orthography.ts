/**
 * How the United Nations spells what texts and names spell otherwise, American or British: -our, -re and -ence with the British, -ize
 * with the Oxford dictionary. In small letters.
 */
export const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    center: 'centre',
    centers: 'centres',
    civilisation: 'civilization',
    civilisations: 'civilizations',
    defense: 'defence',
    labor: 'labour',
    neighbor: 'neighbour',
    neighboring: 'neighbouring',
    neighbors: 'neighbours',
    organisation: 'organization',
    organisations: 'organizations',
    organised: 'organized',
    program: 'programme',
    programs: 'programmes',
    revitalised: 'revitalized',
    specialised: 'specialized',
    stabilisation: 'stabilization',
  }),
);
