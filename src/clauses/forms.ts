/** The inflected forms under which a verb is met; spelling variants stand side by side. */
export interface Forms {
  readonly base: readonly string[];
  /** Third person singular: "requests". */
  readonly finite: readonly string[];
  readonly participle: readonly string[];
  /** Behind "having": "having considered". */
  readonly past: readonly string[];
}

const vowel = /[aeiou]/;

function inflect(base: string, past?: string, double?: boolean): readonly [string, string, string, string] {
  const stem = double ? base + base.at(-1) : base;
  const silent = base.endsWith('e') && !base.endsWith('ee');
  const y = base.endsWith('y') && !vowel.test(base.at(-2) ?? '');
  const finite = y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|o)$/.test(base) ? `${base}es` : `${base}s`;
  const participle = silent ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  return [
    base,
    finite,
    participle,
    past ?? (y ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${stem}ed`),
  ];
}

/**
 * The forms of a verb by the rules of English spelling. "-ize" brings its "-ise" along ("recognises").
 * `past` is given for irregular verbs, `double` for those that double their last letter ("regretting").
 */
export function formsOf(base: string, irregular: { readonly past?: string; readonly double?: boolean } = {}): Forms {
  const spellings = base.endsWith('ize') ? [base, `${base.slice(0, -3)}ise`] : [base];
  const all = spellings.map((spelling) => inflect(spelling, irregular.past, irregular.double));
  return {
    base: all.map((f) => f[0]),
    finite: all.map((f) => f[1]),
    participle: all.map((f) => f[2]),
    past: all.map((f) => f[3]),
  };
}
