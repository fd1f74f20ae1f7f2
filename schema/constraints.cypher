// What is unique in the graph. Applied by `recalling load` to a Neo4j that lacks them; each has an index that keys are looked up in.

// Any document that can be cited, by its symbol or a slug.
CREATE CONSTRAINT instrument_key IF NOT EXISTS FOR (n:Instrument) REQUIRE n.key IS UNIQUE;
// A paragraph or an item of one: symbol#label.
CREATE CONSTRAINT paragraph_key IF NOT EXISTS FOR (n:Paragraph) REQUIRE n.key IS UNIQUE;
// A clause that directs a body to do something: symbol#label/n.
CREATE CONSTRAINT task_key IF NOT EXISTS FOR (n:Task) REQUIRE n.key IS UNIQUE;
// Whoever can act.
CREATE CONSTRAINT body_key IF NOT EXISTS FOR (n:Body) REQUIRE n.key IS UNIQUE;
// Instruments that texts cite as a class ("all its resolutions on …").
CREATE CONSTRAINT class_key IF NOT EXISTS FOR (n:Class) REQUIRE n.key IS UNIQUE;
// What an instrument is about.
CREATE CONSTRAINT topic_key IF NOT EXISTS FOR (n:Topic) REQUIRE n.key IS UNIQUE;
// Who voted or sponsored.
CREATE CONSTRAINT state_key IF NOT EXISTS FOR (n:State) REQUIRE n.key IS UNIQUE;
// Where words refer to something, or task somebody, that could not be decided.
CREATE CONSTRAINT unresolved_key IF NOT EXISTS FOR (n:Unresolved) REQUIRE n.key IS UNIQUE;
// One node that says which registry is loaded.
CREATE CONSTRAINT registry_key IF NOT EXISTS FOR (n:Registry) REQUIRE n.key IS UNIQUE;
// One node with a mark that every load changes, by which who keeps something in memory sees that it is out of date.
CREATE CONSTRAINT version_key IF NOT EXISTS FOR (n:Version) REQUIRE n.key IS UNIQUE;
