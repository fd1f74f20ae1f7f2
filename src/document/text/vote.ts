import type { Vote } from '../document.js';

const small = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
];

function count(word: string | undefined): number | null {
  if (word === undefined) return null;
  const lower = word.toLowerCase();
  if (lower === 'none' || lower === 'nil') return 0;
  const spelled = small.indexOf(lower);
  if (spelled >= 0) return spelled;
  const value = Number(lower);
  return Number.isInteger(value) ? value : null;
}

const number =
  '(\\d{1,2}|none|nil|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)';
const tally = new RegExp(`\\b${number}(?: votes?)?(?: in favou?r)? to ${number}`, 'i');
const against = new RegExp(`\\b(?:to|and) ${number}(?: votes?)?(?: against)?\\s?(?:\\(([^()]{2,300})\\))?`, 'i');
const abstaining = new RegExp(
  `\\b(?:with|and) ${number} abstentions?\\s?(?:\\(((?:[^()]|\\([^()]{0,60}\\)){2,500})\\))?`,
  'i',
);

/** How the Council voted, from the line that says so ("Adopted at the 302nd meeting by 8 votes to none, with 3 abstentions (…)"). */
export function voteOf(line: string): Vote | null {
  if (/\bunanimously\b/i.test(line) && !/\bvotes? to\b/i.test(line))
    return { inFavour: null, against: 0, abstaining: 0, states: null };
  const counts = tally.exec(line);
  if (counts === null) return null;
  const rest = line.slice(counts.index);
  const no = against.exec(rest);
  const none = abstaining.exec(rest);
  const againstStates = statesIn(no?.[2]);
  const abstainingStates = statesIn(none?.[2]);
  return {
    inFavour: count(counts[1]),
    against: count(counts[2]),
    abstaining: none === null ? 0 : count(none[1]),
    states:
      againstStates.length + abstainingStates.length === 0
        ? null
        : { inFavour: [], against: againstStates, abstaining: abstainingStates },
  };
}

function statesIn(list: string | undefined): string[] {
  if (list === undefined) return [];
  return list
    .split(/,\s{0,3}(?:and )?|\s{1,3}and\s{1,3}(?=[A-Z][a-z]+(?:,|$))/)
    .map((state) => state.trim())
    .filter((state) => state !== '');
}
