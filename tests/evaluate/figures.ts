/** Figures of a run: numbers in groups, and lists of what went wrong, by name. */
export type Figures = { readonly [name: string]: number | string | readonly string[] | Figures };

interface Flat {
  readonly numbers: ReadonlyMap<string, number>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

function flatten(figures: Figures): Flat {
  const numbers = new Map<string, number>();
  const lists = new Map<string, readonly string[]>();
  const walk = (part: Figures, path: string): void => {
    for (const [name, value] of Object.entries(part)) {
      const here = path === '' ? name : `${path} › ${name}`;
      if (typeof value === 'number') numbers.set(here, value);
      else if (Array.isArray(value)) lists.set(here, value as readonly string[]);
      else if (typeof value === 'object') walk(value as Figures, here);
    }
  };
  walk(figures, '');
  return { numbers, lists };
}

/** What today's figures gained and lost against earlier ones, a line each: changed numbers, then what came and went in each list. */
export function changes(before: Figures, today: Figures): readonly string[] {
  const was = flatten(before);
  const is = flatten(today);
  const lines: string[] = [];
  for (const name of new Set([...was.numbers.keys(), ...is.numbers.keys()])) {
    const [a, b] = [was.numbers.get(name), is.numbers.get(name)];
    if (a !== b) lines.push(`${name}: ${a ?? '–'} → ${b ?? '–'}`);
  }
  for (const name of new Set([...was.lists.keys(), ...is.lists.keys()])) {
    lines.push(...lineChanges(was.lists.get(name) ?? [], is.lists.get(name) ?? []).map((line) => `${name}: ${line}`));
  }
  return lines;
}

/** What went (-) and what came (+), each line as often as it differs. */
export function lineChanges(before: readonly string[], today: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of before) left.set(line, (left.get(line) ?? 0) + 1);
  const came: string[] = [];
  for (const line of today) {
    const times = left.get(line) ?? 0;
    if (times > 0) left.set(line, times - 1);
    else came.push(`+ ${line}`);
  }
  const went = [...left].flatMap(([line, times]) => new Array<string>(times).fill(`- ${line}`));
  return [...went, ...came].sort((a, b) =>
    a.slice(2) < b.slice(2) ? -1 : a.slice(2) > b.slice(2) ? 1 : a < b ? 1 : -1,
  );
}
