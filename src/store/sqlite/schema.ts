/** Tells a store from other programs' databases: "RCLG". */
export const applicationId = 0x52434c47;

/** The form of the tables. A store of a later form is refused; raise it with every change to the tables. */
export const schemaVersion = 3;

/**
 * The tables. What an instrument states is numbered within it: a paragraph's, reference's or task's id is its instrument's id
 * times 2^20 plus its place, so that an instrument's rows lie together and in order. `sort` and `recent` are the instrument's sort
 * keys (`graph/order.ts`), repeated where a list is read in that order. `times_cited` and `tasked` are counted as instruments come and
 * go, so that how much there is costs nothing to say.
 */
export const schema = `
CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE instrument (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  sort TEXT NOT NULL UNIQUE,
  recent TEXT NOT NULL UNIQUE,
  symbol TEXT, kind TEXT NOT NULL, number INTEGER, year INTEGER, title TEXT, adopted TEXT, meeting INTEGER, agenda TEXT, draft TEXT,
  votes TEXT, chapter_vii INTEGER, url TEXT, known_by TEXT NOT NULL, source TEXT,
  times_cited INTEGER NOT NULL DEFAULT 0,
  registered INTEGER NOT NULL DEFAULT 0,
  digest TEXT, rank TEXT
) STRICT;
CREATE INDEX instrument_by_times_cited ON instrument (times_cited DESC, sort);
CREATE INDEX instrument_loaded ON instrument (key, digest, rank) WHERE digest IS NOT NULL;

CREATE TABLE paragraph (
  id INTEGER PRIMARY KEY,
  instrument INTEGER NOT NULL, label TEXT NOT NULL, kind TEXT NOT NULL, parent INTEGER, heading TEXT, text TEXT
) STRICT;
CREATE UNIQUE INDEX paragraph_by_label ON paragraph (instrument, label);
CREATE INDEX paragraph_by_parent ON paragraph (parent) WHERE parent IS NOT NULL;

CREATE TABLE reference (
  id INTEGER PRIMARY KEY,
  paragraph INTEGER NOT NULL, number INTEGER NOT NULL, target INTEGER, target_paragraph TEXT, class_key TEXT, kind TEXT NOT NULL,
  verb TEXT, role INTEGER NOT NULL, pinpoint TEXT, quote TEXT, span_paragraph TEXT, span_start INTEGER, span_end INTEGER, rule TEXT,
  sort TEXT NOT NULL
) STRICT;
CREATE INDEX reference_by_paragraph ON reference (paragraph);
CREATE INDEX reference_by_target ON reference (target, role, sort, id) WHERE target IS NOT NULL;

CREATE TABLE citation (
  source INTEGER NOT NULL, role INTEGER NOT NULL, target_sort TEXT NOT NULL, target INTEGER NOT NULL, source_sort TEXT NOT NULL,
  verbs TEXT NOT NULL, paragraphs TEXT NOT NULL, places TEXT NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (source, role, target_sort)
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_by_target ON citation (target, role, source_sort);

CREATE TABLE task (
  id INTEGER PRIMARY KEY,
  paragraph INTEGER NOT NULL, number INTEGER NOT NULL, verb TEXT NOT NULL, strength INTEGER NOT NULL, quote TEXT,
  span_paragraph TEXT, span_start INTEGER, span_end INTEGER, action TEXT, gist TEXT, deliverable TEXT, mandate TEXT,
  due_date TEXT, due TEXT, conditions TEXT, rule TEXT, adopted TEXT
) STRICT;
CREATE INDEX task_by_paragraph ON task (paragraph, number);
CREATE INDEX task_by_mandate ON task (mandate) WHERE mandate IS NOT NULL;
CREATE INDEX task_by_due_date ON task (due_date) WHERE due_date IS NOT NULL;

CREATE TABLE actor (
  task INTEGER NOT NULL, role INTEGER NOT NULL, place INTEGER NOT NULL, body INTEGER, pointer INTEGER NOT NULL, quote TEXT,
  span_paragraph TEXT, span_start INTEGER, span_end INTEGER, sort TEXT NOT NULL, recent TEXT NOT NULL, strength INTEGER NOT NULL,
  PRIMARY KEY (task, role, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_by_body ON actor (body, role, sort, task, strength) WHERE body IS NOT NULL;
CREATE INDEX actor_by_body_recent ON actor (body, role, recent, task) WHERE body IS NOT NULL;
CREATE TABLE tasked (body INTEGER NOT NULL, role INTEGER NOT NULL, tasks INTEGER NOT NULL, PRIMARY KEY (body, role)) STRICT, WITHOUT ROWID;

CREATE TABLE body (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL, acronym TEXT, aliases TEXT NOT NULL, kind TEXT NOT NULL, registered INTEGER NOT NULL,
  from_date TEXT, until_date TEXT, iso TEXT, parent TEXT, source TEXT,
  in_registry INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX body_by_name ON body (name, key);
CREATE INDEX body_by_parent ON body (parent, name, key) WHERE parent IS NOT NULL;
CREATE TABLE body_name (folded TEXT NOT NULL, rank INTEGER NOT NULL, body INTEGER NOT NULL, PRIMARY KEY (folded, rank, body)) STRICT, WITHOUT ROWID;
CREATE INDEX body_name_by_body ON body_name (body);

CREATE TABLE topic (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, label TEXT NOT NULL, uri TEXT, instruments INTEGER NOT NULL) STRICT;
CREATE INDEX topic_by_label ON topic (label, key);
CREATE TABLE about (instrument INTEGER NOT NULL, topic INTEGER NOT NULL, label TEXT NOT NULL, PRIMARY KEY (instrument, topic)) STRICT, WITHOUT ROWID;
CREATE INDEX about_by_topic ON about (topic, instrument, label);
CREATE TABLE ballot (instrument INTEGER NOT NULL, cast_as INTEGER NOT NULL, state TEXT NOT NULL, PRIMARY KEY (instrument, cast_as, state)) STRICT, WITHOUT ROWID;

CREATE TABLE relation (source TEXT NOT NULL, kind TEXT NOT NULL, target TEXT NOT NULL, provenance TEXT NOT NULL, PRIMARY KEY (source, kind, target)) STRICT, WITHOUT ROWID;
CREATE INDEX relation_by_target ON relation (target, kind, source);
CREATE TABLE class (key TEXT PRIMARY KEY, label TEXT NOT NULL, members TEXT NOT NULL, source TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE instrument_words USING fts5(title, symbol, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE paragraph_words USING fts5(text, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE body_words USING fts5(names, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
`;

/** How many things of a kind an instrument can hold: ids are the instrument's id times this plus the place. */
export const room = 2 ** 20;
