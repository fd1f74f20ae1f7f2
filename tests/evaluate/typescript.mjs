// Lets node run the project's TypeScript as it stands: `node --import ./tests/evaluate/typescript.mjs FILE.ts`.
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const options = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: false },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

/** "./x.js" in a TypeScript file means the file "./x.ts" beside it. */
export async function resolve(specifier, context, next) {
  const ours = /^\.{1,2}\//.test(specifier) && specifier.endsWith('.js') && context.parentURL?.endsWith('.ts');
  return next(ours ? specifier.replace(/\.js$/, '.ts') : specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const path = fileURLToPath(url);
  return {
    format: 'module',
    source: transformSync(readFileSync(path, 'utf8'), { ...options, filename: path }).code,
    shortCircuit: true,
  };
}

if (!import.meta.url.includes('?hooks')) register(`${import.meta.url}?hooks`);
