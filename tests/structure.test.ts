import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The way of the data: a room imports only from rooms above it; rooms in one line do not know each other. */
const rooms: readonly (readonly string[])[] = [
  ['errors.ts', 'version.ts'],
  ['text'],
  ['document'],
  ['registry'],
  ['clauses'],
  ['references', 'tasks'],
  ['reading.ts'],
  ['graph'],
  ['store'],
  ['api'],
  ['web'],
  ['server.ts'],
  ['cli'],
  ['cli.ts', 'index.ts'],
];

const src = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)).split('\\').join('/'));

const roomOf = (file: string) => file.split('/')[0]!;
const levelOf = (file: string) => rooms.findIndex((level) => level.includes(roomOf(file)));

function importsOf(file: string): readonly string[] {
  const code = readFileSync(join(src, file), 'utf8');
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) =>
    posix.normalize(posix.join(posix.dirname(file), path!)).replace(/\.js$/, '.ts'),
  );
}

test('every file stands in a room of the plan', () => {
  expect(files.filter((file) => levelOf(file) < 0)).toEqual([]);
});

test('imports run one way', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => roomOf(target) !== roomOf(file) && levelOf(target) >= levelOf(file))
      .map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('no two files import each other in a circle', () => {
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (state.get(file) === 'done' || !files.includes(file)) return;
    if (state.get(file) === 'open') {
      circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const target of runtimeImportsOf(file)) visit(target, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

/** Types vanish when compiled, so GraphQL types that name each other by thunks and `import type` are no circle here. */
function runtimeImportsOf(file: string): readonly string[] {
  if (roomOf(file) === 'api') return [];
  const code = readFileSync(join(src, file), 'utf8').replace(/import type [^;]+;/g, '');
  return [...code.matchAll(/from\s+'(\.[^']+)'/g)].map(([, path]) =>
    posix.normalize(posix.join(posix.dirname(file), path!)).replace(/\.js$/, '.ts'),
  );
}

test('only the command line reads the environment', () => {
  expect(
    files.filter((file) => roomOf(file) !== 'cli.ts' && /process\.env/.test(readFileSync(join(src, file), 'utf8'))),
  ).toEqual([]);
});

test('nothing in the repository is a drawer for leftovers', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.ts$)/.test(file))).toEqual([]);
});
