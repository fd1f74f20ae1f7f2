import { tasksOf } from './tasks.js';

/** Deeds of our own, and their gists. */
const cases: readonly (readonly [string, string])[] = [
  ['Decides to remain seized of the matter and to review the situation within two months;', 'review situation'],
  ['Decides to keep this number under continuous review;', 'review number'],
  ['Decides to keep under regular review the measures of paragraph 6;', 'review measures'],
  ['Requests the Secretary-General to establish as soon as possible a timetable for the vote;', 'establish timetable'],
  ['Calls upon the parties to implement in full their agreement of May;', 'implement agreement'],
  ['Calls upon the parties to cooperate fully in this regard;', 'cooperate fully'],
  ['Decides to establish a multi-year standing fund for harbours;', 'establish fund'],
  ['Urges Mali to elaborate a disarmament, demobilization and reintegration strategy;', 'elaborate strategy'],
  ['Decides that all States shall ensure that stolen and lost passports are withdrawn;', 'ensure passports'],
  ['Encourages further progress in this regard;', 'make progress'],
  ['Calls for the immediate repeal of the tolls;', 'repeal tolls'],
  ['Requests the Secretary-General to report within three months on the work of the ferries;', 'report on work'],
  ['Decides to authorize the Secretary-General to redeploy two boats;', 'redeploy boats'],
  ['Calls upon all States to render economic, material and technical assistance to Mali;', 'render assistance'],
  ['Decides that all States shall without delay deny permission to any such aircraft;', 'deny permission'],
  ['Calls upon UNITA to release unconditionally and without further delay all prisoners;', 'release prisoners'],
  ['Urges the Government of Angola to continue to pull back its forces;', 'pull back forces'],
];

test.each(cases)('%s', (text, gist) => {
  expect(tasksOf(text).tasks.map((task) => task.gist)).toEqual([gist]);
});
