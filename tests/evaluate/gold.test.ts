import { readFileSync, writeFileSync } from 'node:fs';
import { type GoldGroup, goldGroups, hasShared, readingsOf, type Scores, scoresOf } from './gold.js';

const file = new URL('../gold/floors.json', import.meta.url);
const floors = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Scores>;

/** What a group may not fall below. `RAISE_FLOORS=1` lifts the floors to today's figures; nothing lowers them but an edit. */
function raised(group: GoldGroup, scores: Scores): Scores {
  const floor = floors[group.name] ?? {};
  return Object.fromEntries(Object.entries(scores).map(([what, f1]) => [what, Math.max(f1, floor[what] ?? 0)]));
}

describe('readings against the annotated instruments', () => {
  for (const group of goldGroups) {
    const everywhere = group.sources.every((source) => source.startsWith('seed/'));
    const run = everywhere || hasShared ? test : test.skip;
    run(`${group.name} reads as well as it did${everywhere ? '' : ' (needs ../shared)'}`, () => {
      const scores = scoresOf(group, readingsOf(group));
      if (process.env['RAISE_FLOORS'] === '1') {
        floors[group.name] = raised(group, scores);
        writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
      }
      const fallen = Object.entries(floors[group.name] ?? {}).filter(([what, floor]) => (scores[what] ?? 0) < floor);
      expect(fallen.map(([what, floor]) => `${what}: ${scores[what]}, was ${floor}`)).toEqual([]);
    });
  }
});
