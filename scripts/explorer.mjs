// Copies what the explorer's page is made of to a folder: our own files, GraphiQL and React as their packages ship them, and their
// licences, which ask to go along. `node scripts/explorer.mjs FOLDER` does it alone.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const source = new URL('../src/web/', import.meta.url);
// Not through the packages' own exports, which do not list these files.
const packagesFolder = new URL('../node_modules/', import.meta.url);

/** @param {URL} folder where the compiled explorer lies, with a slash at its end */
export function copyExplorer(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of ['page.html', 'page.css', 'page.js', 'icon.svg', 'libraries.json']) {
    copyFileSync(new URL(name, source), new URL(name, folder));
  }
  const libraries = JSON.parse(readFileSync(new URL('libraries.json', source), 'utf8'));
  for (const [name, file] of Object.entries(libraries)) {
    copyFileSync(new URL(file, packagesFolder), new URL(name, folder));
  }
  const packages = [...new Set(Object.values(libraries).map((file) => file.split('/')[0]))];
  const licences = packages.map((name) => {
    const file = (path) => readFileSync(new URL(`${name}/${path}`, packagesFolder), 'utf8');
    return `${name} ${JSON.parse(file('package.json')).version}\n\n${file('LICENSE')}`;
  });
  writeFileSync(new URL('LICENSES.txt', folder), licences.join('\n\n'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  copyExplorer(pathToFileURL(`${process.argv[2] ?? 'dist/web'}/`));
}
