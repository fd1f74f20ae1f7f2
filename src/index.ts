/** What other programs can import: `read` a source, keep it in a store, serve it. */
export { type ErrorCode, InputError, RecallingError, RequestError, SurroundingsError } from './errors.js';
export { graphOf } from './graph/build.js';
export { graphOfRegistry } from './graph/registry.js';
export { type Reading, read } from './reading.js';
export { loadRegistry } from './registry/load.js';
export type { Registry } from './registry/registry.js';
export { createServer } from './server.js';
export { openStore } from './store/open.js';
export type { Store } from './store/store.js';
export type { Source } from './text/source.js';
export { readerVersion } from './version.js';
