import { InputError } from '../errors.js';
import type { Records } from './records.js';
import { wholeKey } from './words.js';

/** The error that a registry file is refused with. */
export function invalid(file: string, reason: string): InputError {
  return new InputError('REGISTRY_INVALID', `registry ${file}: ${reason}`, { file, reason });
}

/**
 * Checks what a schema cannot: keys are used once, no two bodies have the same full name, and parents, establishing instruments,
 * targets of relations and members of classes exist, and no two decisions about bodies' names contradict each other. Throws an
 * `InputError` that names file and record. A resolution or statement of the Council may be named by its symbol without a record of its own.
 */
export function checkRecords(records: Records): void {
  const bodies = unique(records.bodies, (r) => r.key, 'the body key');
  const instruments = unique(records.instruments, (r) => r.key, 'the instrument key');
  unique(records.classes, (r) => r.key, 'the class key');
  unique(records.bodies, (r) => r.name.toLowerCase(), 'the full name');
  unique(records.instruments, (r) => r.title.toLowerCase(), 'the title');
  const yearOf = (n: number): number | null =>
    records.years.find(({ first, last }) => n >= first && n <= last)?.year ?? null;
  const known = (instrument: string): boolean => {
    if (instruments.has(instrument)) return true;
    const resolution = /^S\/RES\/(\d+)\((\d{4})\)$/.exec(instrument);
    if (resolution !== null) return yearOf(Number(resolution[1])) === Number(resolution[2]);
    return /^(S\/PRST\/\d{4}\/\d+|S\/\d{4}\/\d+|[AE]\/RES\/\S+|A\/\d+\/\d+)$/.test(instrument);
  };

  for (const { file, record } of records.bodies) {
    if (record.parent !== null && !bodies.has(record.parent.body))
      throw invalid(file, `body ${record.key}: its parent "${record.parent.body}" is no body of the registry`);
    for (const { instrument } of record.establishedBy)
      if (!known(instrument))
        throw invalid(file, `body ${record.key}: "${instrument}", which established it, is no known instrument`);
  }
  for (const { file, record } of records.instruments) {
    for (const relation of record.relations) {
      const found = relation.kind === 'ADOPTED_BY' ? bodies.has(relation.target) : known(relation.target);
      if (!found)
        throw invalid(
          file,
          `instrument ${record.key}: the target of ${relation.kind}, "${relation.target}", is not known`,
        );
    }
    for (const body of record.concerns ?? [])
      if (!bodies.has(body))
        throw invalid(file, `instrument ${record.key}: "${body}", which it concerns, is no body of the registry`);
    if (record.symbol !== null && record.symbol !== record.key)
      throw invalid(file, `instrument ${record.key}: its key must be its symbol, ${record.symbol}`);
  }
  for (const { file, record } of records.classes)
    for (const member of record.members)
      if (!known(member)) throw invalid(file, `class ${record.key}: its member "${member}" is no known instrument`);
  checkDecisions(records);
}

/** Each name is decided once, none that a record has; what a name is decided to mean is not itself decided to mean another. */
function checkDecisions({ bodies, same, distinct }: Records): void {
  const registered = new Map<string, string>();
  for (const { record } of bodies)
    for (const name of [record.key, record.name, ...record.aliases]) registered.set(wholeKey(name), record.key);
  const decided = new Map<string, string>();
  for (const { file, record } of same) {
    const own = registered.get(wholeKey(record.body));
    if (own !== undefined && own !== record.body)
      throw invalid(file, `the same body: "${record.body}" is a name of ${own}, whose key is to stand here`);
    for (const name of own === undefined ? [record.body, ...record.names] : record.names) {
      const known = registered.get(wholeKey(name)) ?? decided.get(wholeKey(name));
      if (known !== undefined && wholeKey(name) !== wholeKey(record.body))
        throw invalid(file, `the same body: "${name}" is known to be ${known} already`);
      if (known !== undefined && known !== record.body)
        throw invalid(file, `the same body: "${name}" is decided twice`);
      decided.set(wholeKey(name), record.body);
    }
  }
  const meaning = (name: string): string => registered.get(wholeKey(name)) ?? decided.get(wholeKey(name)) ?? name;
  for (const { file, record } of distinct) {
    const seen = new Map<string, string>();
    for (const name of record.names) {
      const other = seen.get(meaning(name));
      if (other !== undefined) throw invalid(file, `distinct bodies: "${other}" and "${name}" mean one`);
      seen.set(meaning(name), name);
    }
  }
}

function unique<R extends { readonly key: string }>(
  entries: readonly { readonly file: string; readonly record: R }[],
  of: (record: R) => string,
  what: string,
): ReadonlySet<string> {
  const seen = new Map<string, string>();
  for (const { file, record } of entries) {
    const value = of(record);
    const other = seen.get(value);
    if (other !== undefined) throw invalid(file, `${record.key}: ${what} "${value}" is used twice (also in ${other})`);
    seen.set(value, `${file}, ${record.key}`);
  }
  return new Set(seen.keys());
}
