import { actorRoles, type InstrumentGraph, type TopicNode } from '../../graph/graph.js';
import { recentKeyOfInstrument, sortKeyOfInstrument } from '../../graph/order.js';
import { roles } from '../../references/reference.js';
import type { Span } from '../../text/span.js';
import type { Connection } from './connection.js';
import { type SharedNodes, wordsIdOf } from './nodes.js';
import { strengthRank } from './rows.js';
import { room } from './schema.js';
import { casts } from './topics.js';

/** Writes what one reading states, in place of what an older reading of the instrument stated. */
export class InstrumentWriter {
  private readonly id: number;
  private readonly sort: string;
  private readonly recent: string;
  private readonly paragraphIds: ReadonlyMap<string, number>;

  constructor(
    private readonly connection: Connection,
    private readonly nodes: SharedNodes,
    private readonly graph: InstrumentGraph,
    /** Topics of which something changed, and instruments of which what cites them changed: to be told anew afterwards. */
    private readonly changed: { readonly topics: Set<number>; readonly cited: Set<number> },
  ) {
    const { key } = graph.instrument;
    this.id = nodes.instrument(key);
    this.sort = sortKeyOfInstrument(key);
    this.recent = recentKeyOfInstrument(key);
    this.paragraphIds = new Map(graph.paragraphs.map((node) => [node.key, this.idOf(node.order)]));
  }

  write(replaces: boolean): void {
    const stale = replaces ? this.remove() : null;
    this.nodes.writeInstrument(this.id, this.graph.instrument);
    for (const { key } of this.graph.mentionedInstruments) this.changed.cited.add(this.nodes.instrument(key));
    this.paragraphs();
    this.references();
    this.citations();
    this.tasks();
    this.actors();
    this.topics();
    this.ballots();
    if (stale) {
      for (const id of stale.instruments) this.changed.cited.add(id);
      this.nodes.collectInstruments(stale.instruments);
      this.nodes.collectBodies(stale.bodies);
    }
    // The mark that the instrument is there, last.
    this.connection.run('UPDATE instrument SET digest = ?2, rank = ?3 WHERE id = ?1', [
      this.id,
      this.graph.digest,
      this.graph.rank,
    ]);
  }

  private idOf(order: number): number {
    if (order >= room) throw new RangeError(`${this.graph.instrument.key} has too many parts`);
    return this.id * room + order;
  }

  /** Takes out what the older reading stated; gives the shared nodes that it named. */
  private remove(): { readonly instruments: readonly number[]; readonly bodies: readonly number[] } {
    const range = [this.id * room, (this.id + 1) * room] as const;
    const ids = (sql: string) => this.connection.all<{ id: number }>(sql, range).map(({ id }) => id);
    const stale = {
      instruments: ids('SELECT DISTINCT target AS id FROM reference WHERE id >= ?1 AND id < ?2 AND target IS NOT NULL'),
      bodies: ids('SELECT DISTINCT body AS id FROM actor WHERE task >= ?1 AND task < ?2 AND body IS NOT NULL'),
    };
    const one = [this.id] as const;
    this.countCitations(-1);
    this.countTasks(-1);
    this.connection.run('DELETE FROM citation WHERE source = ?1', one);
    for (const paragraph of ids('SELECT id FROM paragraph WHERE id >= ?1 AND id < ?2 AND text IS NOT NULL')) {
      this.connection.run('DELETE FROM paragraph_words WHERE rowid = ?1', [wordsIdOf(this.id, paragraph % room)]);
    }
    for (const table of ['paragraph', 'reference', 'task']) {
      this.connection.run(`DELETE FROM ${table} WHERE id >= ?1 AND id < ?2`, range);
    }
    this.connection.run('DELETE FROM actor WHERE task >= ?1 AND task < ?2', range);
    const topics = this.connection.all<{ id: number }>('SELECT topic AS id FROM about WHERE instrument = ?1', one);
    this.connection.run('DELETE FROM about WHERE instrument = ?1', one);
    for (const { id } of topics) this.changed.topics.add(id);
    this.connection.run('DELETE FROM ballot WHERE instrument = ?1', one);
    return stale;
  }

  /** `times_cited` of what this instrument cites. */
  private countCitations(change: 1 | -1): void {
    this.connection.run(
      `UPDATE instrument SET times_cited = times_cited + (${change})
       WHERE id IN (SELECT target FROM citation WHERE source = ?1 AND role = 0)`,
      [this.id],
    );
  }

  /** `tasked` of the bodies that this instrument names: in how many tasks, by role. */
  private countTasks(change: 1 | -1): void {
    this.connection.run(
      `INSERT INTO tasked (body, role, tasks) SELECT body, role, ${change} * count(DISTINCT task) FROM actor
       WHERE task >= ?1 AND task < ?2 AND body IS NOT NULL GROUP BY body, role
       ON CONFLICT (body, role) DO UPDATE SET tasks = tasks + excluded.tasks`,
      [this.id * room, (this.id + 1) * room],
    );
  }

  private paragraphs(): void {
    for (const node of this.graph.paragraphs) {
      const id = this.idOf(node.order);
      const parent = node.parent === null ? null : (this.paragraphIds.get(node.parent) ?? null);
      this.connection.run(
        'INSERT INTO paragraph (id, instrument, label, kind, parent, heading, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)',
        [id, this.id, node.label, node.kind, parent, node.heading, node.text],
      );
      if (node.text !== null) {
        this.connection.run('INSERT INTO paragraph_words (rowid, text) VALUES (?1, ?2)', [
          wordsIdOf(this.id, node.order),
          node.text,
        ]);
      }
    }
  }

  private references(): void {
    for (const edge of this.graph.references) {
      this.connection.run(
        `INSERT INTO reference (id, paragraph, number, target, target_paragraph, class_key, kind, verb, role, pinpoint, quote,
           span_paragraph, span_start, span_end, rule, sort)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)`,
        [
          this.idOf(edge.order),
          this.paragraphOf(edge.paragraph),
          numberIn(edge.key, '/r'),
          edge.target === null ? null : this.nodes.instrument(edge.target),
          edge.targetParagraph,
          edge.classKey,
          edge.kind,
          edge.verb,
          roles.indexOf(edge.role),
          edge.pinpoint,
          edge.quote,
          ...spanColumns(edge.span),
          edge.rule,
          this.sort,
        ],
      );
    }
  }

  private citations(): void {
    for (const edge of this.graph.citations) {
      this.connection.run(
        `INSERT INTO citation (source, role, target_sort, target, source_sort, verbs, paragraphs, places, count)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)`,
        [
          this.id,
          roles.indexOf(edge.role),
          sortKeyOfInstrument(edge.to),
          this.nodes.instrument(edge.to),
          this.sort,
          JSON.stringify(edge.verbs),
          JSON.stringify(edge.paragraphs),
          JSON.stringify(edge.places),
          edge.count,
        ],
      );
    }
    this.countCitations(1);
  }

  private tasks(): void {
    for (const node of this.graph.tasks) {
      this.connection.run(
        `INSERT INTO task (id, paragraph, number, verb, strength, quote, span_paragraph, span_start, span_end, action, gist,
           deliverable, due_date, due, conditions, rule, adopted, mandate)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)`,
        [
          this.idOf(node.order),
          this.paragraphOf(node.paragraph),
          numberIn(node.key, '/'),
          node.verb,
          strengthRank(node.strength),
          node.quote,
          ...spanColumns(node.span),
          node.action,
          node.gist,
          node.deliverable,
          node.due?.date ?? null,
          node.due && JSON.stringify(node.due),
          node.conditions && JSON.stringify(node.conditions),
          node.rule,
          node.adopted,
          node.mandate,
        ],
      );
    }
  }

  private actors(): void {
    const tasks = new Map(this.graph.tasks.map((task) => [task.key, task]));
    for (const edge of this.graph.actors) {
      const task = tasks.get(edge.task);
      if (!task) throw new RangeError(`${edge.task} is no task of ${this.graph.instrument.key}`);
      this.connection.run(
        `INSERT INTO actor (task, role, place, body, pointer, quote, span_paragraph, span_start, span_end, sort, recent,
           strength)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)`,
        [
          this.idOf(task.order),
          actorRoles.indexOf(edge.role),
          edge.order,
          edge.body === null ? null : this.nodes.body(edge.body),
          Number(edge.pointer),
          edge.quote,
          ...spanColumns(edge.span),
          this.sort,
          this.recent,
          strengthRank(task.strength),
        ],
      );
    }
    this.countTasks(1);
  }

  private topics(): void {
    for (const topic of this.graph.topics) {
      const id = this.topicId(topic);
      this.connection.run('INSERT INTO about (instrument, topic, label) VALUES (?1, ?2, ?3)', [
        this.id,
        id,
        topic.label,
      ]);
      this.changed.topics.add(id);
    }
  }

  private topicId({ key, label, uri }: TopicNode): number {
    const find = () => this.connection.first<{ id: number }>('SELECT id FROM topic WHERE key = ?1', [key])?.id;
    const known = find();
    if (known !== undefined) return known;
    this.connection.run('INSERT INTO topic (key, label, uri, instruments) VALUES (?1, ?2, ?3, 0)', [key, label, uri]);
    return find()!;
  }

  private ballots(): void {
    const cast = (as: (typeof casts)[number], state: string) =>
      this.connection.run('INSERT OR IGNORE INTO ballot (instrument, cast_as, state) VALUES (?1, ?2, ?3)', [
        this.id,
        casts.indexOf(as),
        state,
      ]);
    for (const { state, cast: as } of this.graph.ballots) cast(as, state.key);
    for (const state of this.graph.sponsors) cast('sponsors', state.key);
  }

  private paragraphOf(key: string): number {
    const id = this.paragraphIds.get(key);
    if (id === undefined) throw new RangeError(`${key} is no paragraph of ${this.graph.instrument.key}`);
    return id;
  }
}

/** The number at the end of a key, behind this mark. */
function numberIn(key: string, mark: string): number {
  return Number(key.slice(key.lastIndexOf(mark) + mark.length));
}

function spanColumns(span: Span | null): readonly [string | null, number | null, number | null] {
  return span === null ? [null, null, null] : [span.paragraph, span.start, span.end];
}
