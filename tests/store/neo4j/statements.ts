import * as batch from '../../../src/store/neo4j/batch.js';
import * as bodies from '../../../src/store/neo4j/cypher/bodies.js';
import * as citations from '../../../src/store/neo4j/cypher/citations.js';
import * as instruments from '../../../src/store/neo4j/cypher/instruments.js';
import * as loading from '../../../src/store/neo4j/cypher/loading.js';
import * as paragraphs from '../../../src/store/neo4j/cypher/paragraphs.js';
import * as registry from '../../../src/store/neo4j/cypher/registry.js';
import * as search from '../../../src/store/neo4j/cypher/search.js';
import * as selections from '../../../src/store/neo4j/cypher/selecting.js';
import * as tasks from '../../../src/store/neo4j/cypher/tasks.js';
import * as version from '../../../src/store/neo4j/cypher/version.js';
import { allPhrases, exactly, nearly, stretchesOf } from '../../../src/store/neo4j/cypher/words.js';
import type { Statement } from '../../../src/store/neo4j/values.js';
import type { InstrumentOrder } from '../../../src/store/questions/instruments.js';
import type { TaskOrder } from '../../../src/store/questions/tasks.js';
import { graphOfSketch, smallRegistryGraph } from '../graphs.js';
import { bodiesWithTasks, instrumentSelections, wholeTasks } from '../selections.js';

/** Every string that a caller can put into a question, in one place, so that all can be the same. */
export interface Said {
  readonly key: string;
  readonly text: string;
}

const any = { roles: ['cited'], verbs: null, kinds: null } as const;

/** Every reading statement, on what a caller says, by name. */
export function readingStatements({ key, text }: Said): Readonly<Record<string, Statement>> {
  const keys = [key, `${key}2`];
  const filter = { roles: ['cited', 'name'], verbs: [text], kinds: ['resolution'] } as const;
  const taskFilter = {
    bodies: [key],
    roles: ['addressee', 'partner'],
    verbs: [text],
    strengthAtLeast: 'call',
    deliverables: ['report'],
    mandates: ['extend'],
    dueFrom: '2016-01-01',
    dueTo: text,
    adoptedFrom: '2016-01-01',
    adoptedTo: '2016-12-31',
    topic: key,
  } as const;
  const words = allPhrases(text) ?? '';
  return {
    'instruments by key': instruments.instrumentsByKey(keys),
    ...Object.fromEntries(
      (['OLDEST', 'NEWEST', 'TIMES_CITED'] satisfies InstrumentOrder[]).map((order) => [
        `instruments ${order}`,
        instruments.instrumentsWhere({}, order, text, 11),
      ]),
    ),
    'instruments with every filter': instruments.instrumentsWhere(
      {
        kinds: ['resolution'],
        numberFrom: 1,
        numberTo: 2,
        yearFrom: 1950,
        yearTo: 2016,
        adoptedFrom: '1950-01-01',
        adoptedTo: text,
        topic: key,
        cites: key,
        citedBy: key,
        tasksBody: key,
        chapterVII: true,
        loaded: true,
        text,
      },
      'OLDEST',
      '',
      11,
    ),
    'instruments that cite one': instruments.instrumentsWhere({ cites: key }, 'OLDEST', '', 11),
    'instruments that one cites': instruments.instrumentsWhere({ citedBy: key }, 'OLDEST', '', 11),
    'instruments that task a body': instruments.instrumentsWhere({ tasksBody: key }, 'OLDEST', '', 11),
    'instruments about a topic': instruments.instrumentsWhere({ topic: key }, 'OLDEST', '', 11),
    'instruments with words': instruments.instrumentsWhere({ text }, 'OLDEST', '', 11),
    'number of instruments that cite one': instruments.countInstrumentsWhere({ cites: key }),
    'instruments like': instruments.instrumentsLike(nearly(text)),
    'topics of': instruments.topicsOf(keys),
    topics: instruments.topics(text, key, 11),
    'number of topics': instruments.countTopics(),
    'ballots of': instruments.ballotsOf(keys),
    'classes by key': instruments.classesByKey(keys),
    'relations out of': instruments.relationsOf(keys, 'out'),
    'relations into': instruments.relationsOf(keys, 'in'),
    'paragraphs by key': paragraphs.paragraphsByKey(keys),
    'paragraphs of': paragraphs.paragraphsOf(keys, -1, 11, true),
    'items of': paragraphs.itemsOf(keys),
    'references of': paragraphs.referencesOf(keys),
    'references to': paragraphs.referencesTo(keys, any, '', 11, true),
    'references to, filtered': paragraphs.referencesTo(keys, filter, text, 11, true),
    'citations out': citations.citations(keys, 'out', any, '', 11, true),
    'citations in': citations.citations(keys, 'in', any, '', 11, true),
    'citations in, filtered': citations.citations(keys, 'in', filter, text, 11, true),
    'citations within': citations.within(key, 'in', ['cited'], 6),
    'citations within, both roles': citations.within(key, 'out', ['cited', 'name'], 3),
    arrivals: citations.arrivals(keys, 'out', ['cited']),
    'level of a walk': citations.level(keys, 'in', ['cited']),
    'shortest paths': citations.shortest(key, text, ['cited'], 6, 100),
    ...Object.fromEntries(
      Object.entries(instrumentSelections).map(([told, selection]) => [
        `instruments selected ${told}`,
        selections.selectInstruments(keys, saying(selection, text)).statement,
      ]),
    ),
    'instruments selected, most cited first': selections.selectInstrumentsWhere(
      { kinds: ['resolution'], text },
      'TIMES_CITED',
      text,
      11,
      saying(instrumentSelections['with tasks and paragraphs']!, text),
    ).statement,
    'tasks selected': selections.selectTasksWhere({}, 'NEWEST', text, 11, wholeTasks).statement,
    'tasks selected that bodies have': selections.selectTasksWhere(taskFilter, 'OLDEST', text, 11, wholeTasks)
      .statement,
    'bodies selected by name': selections.selectBodies(exactly(text), saying(bodiesWithTasks, text)).statement,
    'the mark of the graph': version.versionWith([]),
    'the mark of the graph and instruments': version.versionWith(keys),
    'instruments that are there': version.known(keys),
    'all instruments': version.allInstruments(),
    'all citations': version.allCitations('CITES'),
    'tasks by key': tasks.tasksByKey(keys),
    'tasks of paragraphs': tasks.tasksOfParagraphs(keys),
    'actors of': tasks.actorsOf(keys),
    'tasks of instruments': tasks.tasksOfInstruments(keys, {}, -1, 11, true),
    'tasks of instruments, filtered': tasks.tasksOfInstruments(keys, taskFilter, -1, 11, true),
    ...Object.fromEntries(
      (['OLDEST', 'NEWEST'] satisfies TaskOrder[]).flatMap((order) => [
        [`tasks ${order}`, tasks.tasksWhere({}, order, text, 11)],
        [`tasks of bodies ${order}`, tasks.tasksOfBodies(keys, {}, order, text, 11, true)],
        [`tasks of bodies ${order}, filtered`, tasks.tasksOfBodies(keys, taskFilter, order, text, 11, true)],
        [`tasks that bodies have ${order}`, tasks.tasksWhere(taskFilter, order, text, 11)],
      ]),
    ),
    'number of tasks': tasks.countTasksWhere({}),
    'number of tasks that bodies have': tasks.countTasksWhere(taskFilter),
    'task counts of': tasks.taskCountsOf(keys, ['addressee', 'recipient']),
    'bodies by key': bodies.bodiesByKey(keys),
    'bodies named': bodies.bodiesByNames(exactly(text)),
    'bodies like': bodies.bodiesByNames(nearly(text)),
    bodies: bodies.bodiesWhere({}, text, key, 11),
    'bodies with every filter': bodies.bodiesWhere(
      { kinds: ['office'], registered: true, parent: key, tasked: true, text },
      text,
      key,
      11,
    ),
    'bodies below': bodies.bodiesWhere({ parent: key }, '', '', 11),
    'number of bodies': bodies.countBodiesWhere({ parent: key }),
    'subsidiaries of': bodies.subsidiariesOf(keys),
    'keys below': bodies.keysBelow(keys),
    'hits in paragraphs': search.hits('paragraph', words, [], 0, 11),
    'hits in bodies, tested': search.hits('body', words, stretchesOf(text), 0, 11),
    'number of hits': search.countHits('instrument', words, stretchesOf(text)),
    counts: search.counts(),
    loaded: search.loaded(),
    'loaded registry': search.loadedRegistry(),
  };
}

/** A selection whose filters are what a caller says. */
function saying<S>(selection: S, text: string): S {
  return JSON.parse(JSON.stringify(selection), (name, value) => (name === 'verbs' && value ? [text] : value)) as S;
}

/** Every writing statement, on an instrument whose words are what a caller says. */
export function writingStatements({ key, text }: Said): readonly Statement[] {
  const graph = graphOfSketch({
    symbol: key,
    title: text,
    topics: [text],
    votes: [text],
    paragraphs: [
      {
        label: '1',
        text: `${text} ${text}`,
        references: [
          { target: text, pinpoint: text, role: 'name' },
          { target: key },
          { target: null, kind: 'class' },
          { target: 'S/RES/99(1949)', pinpoint: 'paragraph 1' },
        ],
        tasks: [{ addressees: [text, null], with: [text], reportsTo: [text] }],
      },
      { label: '1(a)', parent: '1', text },
    ],
  });
  const { bodies: registered, instruments: known, classes, relations } = smallRegistryGraph;
  return [
    loading.lock([key]),
    loading.spokenOf([key]),
    ...loading.takeBack([key]),
    ...batch.write(
      [graph],
      (['Instrument', 'Body', 'Class', 'Topic', 'State'] as const).map((label) => ({ label, key })),
    ),
    registry.lockRegistry(),
    registry.stated('Instrument'),
    registry.takeBackRelations(),
    registry.release([key]),
    registry.forget('Body', [{ key, bare: { key } }]),
    registry.state(
      'Body',
      registered.map((one) => ({ key: one.key })),
    ),
    registry.state(
      'Instrument',
      known.map((one) => ({ key: one.key })),
    ),
    registry.members(classes.map((one) => ({ class: one.key, member: key, order: 0 }))),
    ...relations.map((edge) => registry.relations(edge.kind, [{ ...edge }])),
    registry.markRegistry(text),
    version.markChanged(),
  ];
}
