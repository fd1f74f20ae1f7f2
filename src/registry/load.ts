import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { sha256 } from '../text/source.js';
import { checkRecords, invalid } from './check.js';
import { createRegistry } from './create.js';
import type {
  BodyRecord,
  ClassRecord,
  DistinctBodies,
  InstrumentRecord,
  ResolutionYear,
  SameBodies,
  StatementYear,
} from './records.js';
import type { Registry } from './registry.js';

type Entry<R> = Partial<R> & { readonly key: string };

interface RegistryFile {
  readonly bodies?: readonly Entry<BodyRecord>[];
  readonly instruments?: readonly Entry<InstrumentRecord>[];
  readonly classes?: readonly Entry<ClassRecord>[];
  readonly sameBodies?: readonly (Omit<SameBodies, 'names'> & Partial<SameBodies>)[];
  readonly distinctBodies?: readonly DistinctBodies[];
  readonly resolutionYears?: { readonly source: string; readonly years: readonly ResolutionYear[] };
  readonly statements?: { readonly source: string; readonly years: readonly StatementYear[] };
}

const schemaUrl = new URL('../../schema/registry.schema.json', import.meta.url);
let validator: ValidateFunction<RegistryFile> | null = null;

/** Where the build leaves the digest of the registry that it has checked, so that no start need check the same again. */
export const checkedUrl = new URL('checked.json', import.meta.url);

/**
 * Reads and checks every JSON file under a directory, sub-directories included, and makes them one registry.
 * Which file a record stands in has no meaning. Throws an `InputError` (`REGISTRY_INVALID`) with one line that names file, place and
 * reason: malformed JSON, a field that the schema does not allow, a key or full name used twice, a relation that leads nowhere.
 */
export function loadRegistry(
  directory: string = fileURLToPath(new URL('../../seed/registry', import.meta.url)),
): Registry {
  const files = filesUnder(directory);
  if (files.length === 0) throw invalid(directory, 'there is no JSON file in it');
  const texts = files.map((path) => ({
    file: relative(directory, path).split(sep).join('/'),
    text: readFileSync(path, 'utf8'),
  }));
  const digest = sha256(texts.flatMap(({ file, text }) => [file, sha256(text)]).join('\n'));
  const checked = digest === digestChecked();
  const records = {
    bodies: [] as { file: string; record: BodyRecord }[],
    instruments: [] as { file: string; record: InstrumentRecord }[],
    classes: [] as { file: string; record: ClassRecord }[],
    same: [] as { file: string; record: SameBodies }[],
    distinct: [] as { file: string; record: DistinctBodies }[],
    years: [] as ResolutionYear[],
    statements: [] as StatementYear[],
  };
  for (const { file, text } of texts) {
    const content = parsed(file, text);
    if (!checked) checkFile(file, content);
    for (const entry of content.bodies ?? [])
      records.bodies.push({ file, record: { ...emptyBody, ...entry, aliases: namesOver(entry) } });
    for (const entry of content.instruments ?? [])
      records.instruments.push({ file, record: { ...emptyInstrument, ...entry } });
    for (const entry of content.classes ?? []) records.classes.push({ file, record: { ...emptyClass, ...entry } });
    for (const record of content.sameBodies ?? []) records.same.push({ file, record: { names: [], ...record } });
    for (const record of content.distinctBodies ?? []) records.distinct.push({ file, record });
    records.years.push(...(content.resolutionYears?.years ?? []));
    records.statements.push(...(content.statements?.years ?? []));
  }
  if (!checked) checkRecords(records);
  return createRegistry(records, digest);
}

function digestChecked(): string | null {
  if (!existsSync(checkedUrl)) return null;
  return (JSON.parse(readFileSync(checkedUrl, 'utf8')) as { readonly digest: string }).digest;
}

/** Other names, then those of former times that are not among them. */
const namesOver = ({ aliases = [], formerNames = [] }: Entry<BodyRecord>): readonly string[] => [
  ...new Set([...aliases, ...formerNames.map(({ name }) => name)]),
];

const emptyBody: Omit<BodyRecord, 'key'> = {
  name: '',
  acronym: null,
  aliases: [],
  kind: 'organization',
  parent: null,
  establishedBy: [],
  from: null,
  until: null,
  iso: null,
  source: '',
};

const emptyInstrument: Omit<InstrumentRecord, 'key'> = {
  symbol: null,
  kind: 'other',
  title: '',
  names: [],
  shortNames: [],
  date: null,
  url: null,
  concerns: [],
  relations: [],
  source: '',
};

const emptyClass: Omit<ClassRecord, 'key'> = { label: '', names: [], members: [], source: '' };

function filesUnder(directory: string): string[] {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    throw invalid(directory, `it cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  }
}

function parsed(file: string, text: string): RegistryFile {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid(file, `not JSON: ${(error as Error).message.split('\n')[0]}`);
  }
}

function checkFile(file: string, content: RegistryFile): void {
  validator ??= compiledSchema();
  if (!validator(content)) throw invalid(file, reasonOf(validator.errors ?? [], content));
}

/** The library is not imported before it is needed: a start with the registry that came in the box does without. */
function compiledSchema(): ValidateFunction<RegistryFile> {
  const { Ajv } = createRequire(import.meta.url)('ajv') as typeof import('ajv');
  return new Ajv({ allowUnionTypes: true, verbose: true }).compile<RegistryFile>(
    JSON.parse(readFileSync(schemaUrl, 'utf8')),
  );
}

/** The first thing that is wrong, with the record it is wrong in. */
function reasonOf(errors: readonly ErrorObject[], content: unknown): string {
  const error = errors.find((e) => e.keyword !== 'anyOf') ?? errors[0];
  if (error === undefined) return 'it does not fit the schema';
  const place = error.instancePath.split('/').slice(1);
  const [section, index] = place;
  const record = (content as Record<string, { key?: unknown }[] | undefined>)?.[section ?? '']?.[Number(index)];
  const name = typeof record?.key === 'string' ? ` (${record.key})` : '';
  const extra = error.keyword === 'additionalProperties' ? ` "${error.params.additionalProperty}"` : '';
  return `at /${place.join('/')}${name}: ${error.message ?? 'wrong'}${extra}`;
}
