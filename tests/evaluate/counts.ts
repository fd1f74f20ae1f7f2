import type { Reading } from '../../src/reading.js';
import type { Registry } from '../../src/registry/registry.js';
import { share } from './corpus.js';

/** What is counted of the readings of one decade. */
export interface Counts {
  instruments: number;
  paragraphs: number;
  operative: number;
  /** Operative paragraphs without a verb of the organ, in themselves or above. */
  silent: number;
  clauses: number;
  references: number;
  /** References whose target could not be decided. */
  unresolved: number;
  /** Targets that are no resolution of the Council, and those of them that have no diagnostic. */
  unknown: number;
  unknownUntold: number;
  tasks: number;
  withoutAddressee: number;
  /** Pointers ("the Committee") whose meaning could not be decided. */
  pointersUnresolved: number;
  dues: number;
  duesUnresolved: number;
}

export function noCounts(): Counts {
  return {
    instruments: 0,
    paragraphs: 0,
    operative: 0,
    silent: 0,
    clauses: 0,
    references: 0,
    unresolved: 0,
    unknown: 0,
    unknownUntold: 0,
    tasks: 0,
    withoutAddressee: 0,
    pointersUnresolved: 0,
    dues: 0,
    duesUnresolved: 0,
  };
}

/** Adds one reading to the counts of its decade. */
export function count(into: Counts, reading: Reading, registry: Registry): void {
  const told = (code: string): number => reading.diagnostics.filter((diagnostic) => diagnostic.code === code).length;
  into.instruments++;
  into.paragraphs += reading.paragraphs.length;
  into.operative += reading.paragraphs.filter(({ kind }) => kind === 'operative').length;
  into.silent += told('clause/none');
  into.clauses += reading.clauses.length;
  into.references += reading.references.length;
  into.unresolved += reading.references.filter(({ kind, target }) => target === null && kind !== 'class').length;
  for (const { target, paragraph } of reading.references) {
    const number = /^S\/RES\/(\d+)\(/.exec(target ?? '')?.[1];
    if (
      number === undefined ||
      target === reading.instrument.symbol ||
      registry.yearOfResolution(Number(number)) !== null
    )
      continue;
    into.unknown++;
    if (!reading.diagnostics.some(({ code, span }) => code.startsWith('reference/') && span?.paragraph === paragraph))
      into.unknownUntold++;
  }
  into.tasks += reading.tasks.length;
  into.withoutAddressee += reading.tasks.filter(({ addressees }) => addressees.length === 0).length;
  into.pointersUnresolved += told('task/pointer-unresolved');
  into.dues += reading.tasks.filter(({ due }) => due !== null).length;
  into.duesUnresolved += told('task/due-unresolved');
}

/** The counts of all decades together, and the share of operative paragraphs without a clause. */
export function total(byDecade: Readonly<Record<string, Counts>>): Counts & { readonly silentShare: number } {
  const sum = noCounts();
  for (const counts of Object.values(byDecade)) {
    for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += counts[key];
  }
  return { ...sum, silentShare: share(sum.silent, sum.operative) };
}

/** How often each verb tasks nobody by name. */
export function countVerbs(into: Record<string, number>, reading: Reading): void {
  for (const { verb, addressees } of reading.tasks) if (addressees.length === 0) into[verb] = (into[verb] ?? 0) + 1;
}

/** A reading in lines of facts, one a reference and one a task, so that two states of the reader can be told apart. */
export function detailsOf(reading: Reading): readonly string[] {
  const symbol = reading.instrument.symbol ?? reading.source.path;
  const names = (
    actors: readonly { readonly body: string | null; readonly bodies: readonly string[] | null }[],
  ): string => actors.map(({ body, bodies }) => body ?? bodies?.join('+') ?? '?').join(', ') || '–';
  return [
    ...reading.references.map(
      ({ paragraph, target, kind, verb, role, pinpoint, span }) =>
        `${symbol} ${paragraph}@${span.start} reference ${target ?? kind} | ${verb ?? '–'} | ${role} | ${pinpoint ?? '–'}`,
    ),
    ...reading.tasks.map(
      ({ paragraph, verb, addressees, with: partners, reportsTo, deliverable, due, conditions, span }) =>
        `${symbol} ${paragraph}@${span.start} task ${verb} | ${names(addressees)} | with ${names(partners)} | to ${names(reportsTo)} | ${deliverable ?? '–'} | ${due?.period ?? '–'} ${due?.date ?? '–'} | ${conditions.length}`,
    ),
  ];
}
