// Compiles src/ to dist/, puts the explorer's page and libraries there, and makes the command line executable, which npm 10 does not do for a checkout's own bin.
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { copyExplorer } from './explorer.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
// The registry is checked here, so that starting with it need not; whoever changes it has it checked again at each start.
const { checkedUrl, loadRegistry } = await import('../dist/registry/load.js');
writeFileSync(checkedUrl, JSON.stringify({ digest: loadRegistry().digest }));
copyExplorer(new URL('../dist/web/', import.meta.url));
chmodSync(new URL('../dist/cli.js', import.meta.url), 0o755);
