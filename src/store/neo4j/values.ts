import neo4j from 'neo4j-driver';

type Day = InstanceType<typeof neo4j.types.Date<number>>;

/** What a statement's parameters are made of. */
export type Value = string | number | boolean | null | Day | readonly Value[] | { readonly [name: string]: Value };
export type Values = Readonly<Record<string, Value>>;

/** Cypher as text without values, and the values apart from it. */
export interface Statement {
  readonly text: string;
  readonly parameters: Values;
}

const isoDay = /^(\d{4})-(\d\d)-(\d\d)$/;

/**
 * An ISO 8601 date as the server's date, so that Cypher can reckon with it (`i.adopted.year`); what is no full date of the calendar
 * stays the string that it is.
 */
export function day(iso: string): Day | string;
export function day(iso: string | null): Day | string | null;
export function day(iso: string | null): Day | string | null {
  const [, year, month, date] = iso === null ? [] : (isoDay.exec(iso) ?? []);
  if (year === undefined) return iso;
  const calendar = new globalThis.Date(`${iso}T00:00:00Z`);
  const valid = !Number.isNaN(calendar.getTime()) && calendar.toISOString().startsWith(iso!);
  return valid ? new neo4j.types.Date<number>(Number(year), Number(month), Number(date)) : iso;
}

/**
 * Parameters for the driver, which would send JavaScript's numbers as floats: ours are all integers. The way back needs no
 * conversion but `fromServer`: integers come as numbers (`disableLosslessIntegers`), since none of ours is beyond 2^53.
 */
export function toServer(value: Value): unknown {
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError(`${value} is no integer that the graph can hold`);
    return neo4j.int(value);
  }
  if (value === null || typeof value !== 'object' || neo4j.isDate(value)) return value;
  if (Array.isArray(value)) return value.map(toServer);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, toServer(one as Value)]));
}

/** A property as the server gives it, dates as ISO 8601 strings; what is not there is null. */
export function fromServer(value: unknown): unknown {
  if (value === undefined) return null;
  return neo4j.isDate(value as object) ? String(value) : value;
}
