#!/usr/bin/env node
import module from 'node:module';

// Before anything is imported: libraries look at it once, and check in every question what only their developers need checked.
process.env['NODE_ENV'] ??= 'production';
// Node 22 and later keep compiled code from start to start.
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();
const { main } = await import('./cli/main.js');

const abort = new AbortController();
const stop = () => abort.abort();
// Once: a second Ctrl-C ends the process at once, as people expect.
process.once('SIGINT', stop).once('SIGTERM', stop);
// A reader that goes away (`recalling read … | head`) is no error: there is nobody left to write for.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  platform: process.platform,
  signal: abort.signal,
});
