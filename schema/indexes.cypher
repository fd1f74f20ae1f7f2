// What lists are found and walked in. Applied by `recalling load`. `place` is the oldest-first order, `recentPlace` the newest-first one.

// Instruments in their three orders, and those that were loaded.
CREATE INDEX instrument_place IF NOT EXISTS FOR (n:Instrument) ON (n.place);
CREATE INDEX instrument_recent_place IF NOT EXISTS FOR (n:Instrument) ON (n.recentPlace);
CREATE INDEX instrument_cited_place IF NOT EXISTS FOR (n:Instrument) ON (n.citedPlace);
CREATE INDEX instrument_digest IF NOT EXISTS FOR (n:Instrument) ON (n.digest);

// What an instrument is made of, in document order.
CREATE INDEX paragraph_order IF NOT EXISTS FOR (n:Paragraph) ON (n.instrument, n.order);
CREATE INDEX task_order IF NOT EXISTS FOR (n:Task) ON (n.instrument, n.order);
CREATE INDEX task_paragraph IF NOT EXISTS FOR (n:Task) ON (n.paragraph);
CREATE INDEX unresolved_instrument IF NOT EXISTS FOR (n:Unresolved) ON (n.instrument);

// All tasks in their two orders.
CREATE INDEX task_place IF NOT EXISTS FOR (n:Task) ON (n.place);
CREATE INDEX task_recent_place IF NOT EXISTS FOR (n:Task) ON (n.recentPlace);

// Bodies and topics by name.
CREATE INDEX body_name IF NOT EXISTS FOR (n:Body) ON (n.name, n.key);
CREATE INDEX body_parent IF NOT EXISTS FOR (n:Body) ON (n.parent);
CREATE INDEX topic_label IF NOT EXISTS FOR (n:Topic) ON (n.label, n.key);

// References by the paragraph that makes them, by what they refer to, and by the paragraph that they pinpoint.
CREATE INDEX refers_to_paragraph IF NOT EXISTS FOR ()-[r:REFERS_TO]-() ON (r.paragraph);
CREATE INDEX refers_to_target IF NOT EXISTS FOR ()-[r:REFERS_TO]-() ON (r.target, r.place);
CREATE INDEX refers_to_target_paragraph IF NOT EXISTS FOR ()-[r:REFERS_TO]-() ON (r.targetParagraph);

// What cites an instrument, in order, however much it is.
CREATE INDEX cites_to IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.to, r.fromPlace);
CREATE INDEX names_to IF NOT EXISTS FOR ()-[r:NAMES]-() ON (r.to, r.fromPlace);

// A body's tasks, in both orders, however many there are. Only the first edge of a role between a task and a body has `actor`.
CREATE INDEX addresses_place IF NOT EXISTS FOR ()-[r:ADDRESSES]-() ON (r.actor, r.place);
CREATE INDEX addresses_recent_place IF NOT EXISTS FOR ()-[r:ADDRESSES]-() ON (r.actor, r.recentPlace);
CREATE INDEX partners_with_place IF NOT EXISTS FOR ()-[r:PARTNERS_WITH]-() ON (r.actor, r.place);
CREATE INDEX partners_with_recent_place IF NOT EXISTS FOR ()-[r:PARTNERS_WITH]-() ON (r.actor, r.recentPlace);
CREATE INDEX reports_to_place IF NOT EXISTS FOR ()-[r:REPORTS_TO]-() ON (r.actor, r.place);
CREATE INDEX reports_to_recent_place IF NOT EXISTS FOR ()-[r:REPORTS_TO]-() ON (r.actor, r.recentPlace);

// Words, folded and cut as every store does it, so that the analyzer has only to part them at spaces.
CREATE FULLTEXT INDEX instrument_words IF NOT EXISTS FOR (n:Instrument) ON EACH [n.words]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX paragraph_words IF NOT EXISTS FOR (n:Paragraph) ON EACH [n.words]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX body_words IF NOT EXISTS FOR (n:Body) ON EACH [n.words]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
// Whole names without case and spaces, for names typed as they are or nearly so.
CREATE FULLTEXT INDEX instrument_names IF NOT EXISTS FOR (n:Instrument) ON EACH [n.names]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } };
CREATE FULLTEXT INDEX body_names IF NOT EXISTS FOR (n:Body) ON EACH [n.names]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } };
