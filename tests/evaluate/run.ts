/**
 * Measures reading on the corpus beside the project and prints the figures as JSON:
 *   npm run evaluate -- SHARED [--against FIGURES] [--details FILE] [--samples FILE]
 * `--against` prints gains and losses instead, against figures printed before, or reference by reference and task by task against
 * details that were kept before. `--details` keeps a line of facts for each reference and task; `--samples` keeps what a person should
 * read: clauses that the United Nations left plain, links that differ, and so on.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readDocument } from '../../src/document/read.js';
import { RecallingError } from '../../src/errors.js';
import { readingOf } from '../../src/reading.js';
import { loadRegistry } from '../../src/registry/load.js';
import { decadeOf, filesUnder, sourceOf } from './corpus.js';
import { type Counts, count, countVerbs, detailsOf, noCounts, total } from './counts.js';
import { changes, type Figures, lineChanges } from './figures.js';
import { goldGroups, missesOf, readingsOf, scoresOf } from './gold.js';
import { type Italics, italicsOf, sharesOf, sumOf } from './italics.js';
import { type Links, linkShares, linksOf, sumOfLinks } from './links.js';
import { evaluateParagraphs } from './paragraphs.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string' }, details: { type: 'string' }, samples: { type: 'string' } },
});
const shared = positionals[0];
if (shared === undefined) {
  console.error('usage: npm run evaluate -- SHARED [--against FIGURES] [--details FILE] [--samples FILE]');
  process.exit(2);
}

const registry = loadRegistry();
const italics: Italics[] = [];
const links: Links[] = [];
const details: string[] = [];
const silent: string[] = [];
const byDecade: Record<string, Counts> = {};
const unaddressed: Record<string, number> = {};
const refused: string[] = [];

for (const folder of ['akn/resolutions', 'akn/statements', 'text/raw-1-1284']) {
  for (const path of filesUnder(join(shared, 'corpus', folder))) {
    try {
      const document = readDocument(sourceOf(path));
      const reading = readingOf(document, registry);
      if (document.source.format === 'akn') {
        italics.push(italicsOf(document, reading.clauses));
        links.push(linksOf(document, reading.references, reading.diagnostics, registry));
      }
      count((byDecade[decadeOf(document)] ??= noCounts()), reading, registry);
      countVerbs(unaddressed, reading);
      details.push(...detailsOf(reading));
      for (const { code, span } of reading.diagnostics) {
        if (code === 'clause/none') silent.push(`${document.header.symbol} ${span?.paragraph}`);
      }
    } catch (error) {
      if (!(error instanceof RecallingError)) throw error;
      refused.push(relative(shared, path));
    }
  }
}

const set = sumOf(italics);
const linked = sumOfLinks(links);
const paragraphs = evaluateParagraphs(shared);
const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

const figures: Figures = {
  gold: Object.fromEntries(goldGroups.map((group) => [group.name, scoresOf(group, readingsOf(group))])),
  goldMisses: Object.fromEntries(goldGroups.slice(1).map((group) => [group.name, missesOf(group, readingsOf(group))])),
  paragraphs: {
    rawAgainstXml: { ...paragraphs.rawAgainstXml.overall },
    rawAgainstCorrected: {
      ...paragraphs.rawAgainstCorrected.overall,
      sameNumbers: paragraphs.rawAgainstCorrected.sameNumbers,
    },
  },
  italics: { phrases: set.phrases, clauses: set.clauses, plainSecond: set.plain, ...sharesOf(set) },
  links: {
    links: linked.links,
    contradicted: linked.contradicted,
    told: linked.told,
    unlinked: linked.unlinked.length,
    ...linkShares(linked),
  },
  refused,
  total: { ...total(byDecade) },
  byDecade: sorted(byDecade) as unknown as Figures,
  tasksWithoutAddresseeByVerb: sorted(unaddressed),
};

if (values.details !== undefined) writeFileSync(values.details, `${details.join('\n')}\n`);
if (values.samples !== undefined) {
  const parts = {
    missedItalics: set.missed,
    secondPhrases: set.seconds,
    plainRest: set.rest,
    missedLinks: linked.missed,
    untoldLinks: linked.untold,
    unlinked: linked.unlinked,
    silent,
  };
  writeFileSync(values.samples, JSON.stringify(parts, null, 1));
}
if (values.against === undefined) console.log(JSON.stringify(figures, null, 2));
else {
  const before = readFileSync(values.against, 'utf8');
  const lines = before.startsWith('{')
    ? changes(JSON.parse(before) as Figures, figures)
    : lineChanges(before.trimEnd().split('\n'), details);
  console.log(lines.length === 0 ? 'no change' : lines.join('\n'));
}
