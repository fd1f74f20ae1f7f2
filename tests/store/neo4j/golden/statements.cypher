// instruments by key
MATCH (i:Instrument) WHERE i.key IN $keys RETURN [i.key, i.symbol, i.kind, i.number, i.year, i.title, i.adopted, i.meeting, i.agenda, i.draft, i.voted, i.inFavour, i.against, i.abstaining, i.chapterVII, i.url, i.knownBy, i.source] AS node;

// instruments OLDEST
MATCH (i:Instrument)
WHERE i.place IS NOT NULL AND i.place > $after
RETURN [i.key, i.symbol, i.kind, i.number, i.year, i.title, i.adopted, i.meeting, i.agenda, i.draft, i.voted, i.inFavour, i.against, i.abstaining, i.chapterVII, i.url, i.knownBy, i.source] AS node, i.place AS place ORDER BY i.place LIMIT $limit;

// instruments NEWEST
MATCH (i:Instrument)
WHERE i.place IS NOT NULL AND i.recentPlace > $after
RETURN [i.key, i.symbol, i.kind, i.number, i.year, i.title, i.adopted, i.meeting, i.agenda, i.draft, i.voted, i.inFavour, i.against, i.abstaining, i.chapterVII, i.url, i.knownBy, i.source] AS node, i.recentPlace AS place ORDER BY i.recentPlace LIMIT $limit;

// instruments TIMES_CITED
MATCH (i:Instrument)
WHERE i.place IS NOT NULL AND i.citedPlace > $after
RETURN [i.key, i.symbol, i.kind, i.number, i.year, i.title, i.adopted, i.meeting, i.agenda, i.draft, i.voted, i.inFavour, i.against, i.abstaining, i.chapterVII, i.url, i.knownBy, i.source] AS node, i.citedPlace AS place ORDER BY i.citedPlace LIMIT $limit;

// instruments with every filter
MATCH (:Instrument {key: $cites})<-[:CITES]-(i:Instrument)
WITH DISTINCT i
MATCH (:Instrument {key: $citedBy})-[:CITES]->(i:Instrument)
WITH DISTINCT i
MATCH (:Topic {key: $topic})<-[:ABOUT]-(i:Instrument)
WITH DISTINCT i
MATCH (t:Task)-[:ADDRESSES]->(:Body {key: $tasksBody}) WITH DISTINCT t.instrument AS tasking
MATCH (i:Instrument {key: tasking})
WITH DISTINCT i
WITH collect(DISTINCT i.key) AS before
CALL (before) {
  CALL db.index.fulltext.queryNodes('instrument_words', $words) YIELD node
  WITH before, node WHERE all(stretch IN $stretches WHERE node.words CONTAINS stretch) AND node.key IN before RETURN node.key AS found
  UNION
  CALL db.index.fulltext.queryNodes('paragraph_words', $words) YIELD node
  WITH before, node WHERE all(stretch IN $stretches WHERE node.words CONTAINS stretch) AND node.instrument IN before RETURN node.instrument AS found
}
MATCH (i:Instrument {key: found})
WHERE i.place IS NOT NULL AND i.kind IN $kinds AND i.number >= $numberFrom AND i.number <= $numberTo AND i.year >= $yearFrom AND i.year <= $yearTo AND i.adopted >= $adoptedFrom AND i.adopted <= $adoptedTo AND i.chapterVII = $chapterVII AND i.digest IS NOT NULL AND i.place > $after
RETURN [i.key, i.symbol, i.kind, i.number, i.year, i.title, i.adopted, i.meeting, i.agenda, i.draft, i.voted, i.inFavour, i.against, i.abstaining, i.chapterVII, i.url, i.knownBy, i.source] AS node, i.place AS place ORDER BY i.place LIMIT $limit;

// instruments that cite one
MATCH (:Instrument {key: $cites})<-[:CITES]-(i:Instrument)
WHERE i.place IS NOT NULL AND i.place > $after
RETURN [i.key, i.symbol, i.kind, i.number, i.year, i.title, i.adopted, i.meeting, i.agenda, i.draft, i.voted, i.inFavour, i.against, i.abstaining, i.chapterVII, i.url, i.knownBy, i.source] AS node, i.place AS place ORDER BY i.place LIMIT $limit;

// instruments that one cites
MATCH (:Instrument {key: $citedBy})-[:CITES]->(i:Instrument)
WHERE i.place IS NOT NULL AND i.place > $after
RETURN [i.key, i.symbol, i.kind, i.number, i.year, i.title, i.adopted, i.meeting, i.agenda, i.draft, i.voted, i.inFavour, i.against, i.abstaining, i.chapterVII, i.url, i.knownBy, i.source] AS node, i.place AS place ORDER BY i.place LIMIT $limit;

// instruments that task a body
MATCH (t:Task)-[:ADDRESSES]->(:Body {key: $tasksBody}) WITH DISTINCT t.instrument AS tasking
MATCH (i:Instrument {key: tasking})
WHERE i.place IS NOT NULL AND i.place > $after
RETURN [i.key, i.symbol, i.kind, i.number, i.year, i.title, i.adopted, i.meeting, i.agenda, i.draft, i.voted, i.inFavour, i.against, i.abstaining, i.chapterVII, i.url, i.knownBy, i.source] AS node, i.place AS place ORDER BY i.place LIMIT $limit;

// instruments about a topic
MATCH (:Topic {key: $topic})<-[:ABOUT]-(i:Instrument)
WHERE i.place IS NOT NULL AND i.place > $after
RETURN [i.key, i.symbol, i.kind, i.number, i.year, i.title, i.adopted, i.meeting, i.agenda, i.draft, i.voted, i.inFavour, i.against, i.abstaining, i.chapterVII, i.url, i.knownBy, i.source] AS node, i.place AS place ORDER BY i.place LIMIT $limit;

// instruments with words
CALL () {
  CALL db.index.fulltext.queryNodes('instrument_words', $words) YIELD node
  WITH node WHERE all(stretch IN $stretches WHERE node.words CONTAINS stretch) RETURN node.key AS found
  UNION
  CALL db.index.fulltext.queryNodes('paragraph_words', $words) YIELD node
  WITH node WHERE all(stretch IN $stretches WHERE node.words CONTAINS stretch) RETURN node.instrument AS found
}
MATCH (i:Instrument {key: found})
WHERE i.place IS NOT NULL AND i.place > $after
RETURN [i.key, i.symbol, i.kind, i.number, i.year, i.title, i.adopted, i.meeting, i.agenda, i.draft, i.voted, i.inFavour, i.against, i.abstaining, i.chapterVII, i.url, i.knownBy, i.source] AS node, i.place AS place ORDER BY i.place LIMIT $limit;

// number of instruments that cite one
MATCH (:Instrument {key: $cites})<-[:CITES]-(i:Instrument)
WHERE i.place IS NOT NULL
RETURN count(i) AS total;

// instruments like
CALL db.index.fulltext.queryNodes('instrument_names', $names) YIELD node RETURN [node.key, node.symbol, node.kind, node.number, node.year, node.title, node.adopted, node.meeting, node.agenda, node.draft, node.voted, node.inFavour, node.against, node.abstaining, node.chapterVII, node.url, node.knownBy, node.source] AS node;

// topics of
MATCH (i:Instrument)-[:ABOUT]->(t:Topic) USING INDEX i:Instrument(key) WHERE i.key IN $instruments
RETURN i.key AS instrument, properties(t) AS topic ORDER BY t.label, t.key;

// topics
MATCH (t:Topic) USING INDEX t:Topic(label, key)
WHERE t.label >= $afterLabel AND t.key >= '' AND (t.label > $afterLabel OR t.key > $afterKey)
RETURN properties(t) AS topic, COUNT { (t)<-[:ABOUT]-() } AS instruments ORDER BY t.label, t.key LIMIT $limit;

// number of topics
MATCH (t:Topic) RETURN count(t) AS total;

// ballots of
MATCH (i:Instrument)<-[v:VOTED|SPONSORED]-(s:State) USING INDEX i:Instrument(key) WHERE i.key IN $instruments
RETURN i.key AS instrument, s.key AS state, coalesce(v.cast, 'sponsors') AS cast ORDER BY s.key;

// classes by key
MATCH (c:Class) WHERE c.key IN $keys AND c.inRegistry RETURN properties(c) AS node;

// relations out of
MATCH (n:Instrument)-[r:SUPPLEMENTS|AMENDS|REQUESTED_BY|ADOPTED_BY|ESTABLISHED_BY|SUBSIDIARY_OF]->() USING INDEX n:Instrument(key) WHERE n.key IN $keys
RETURN n.key AS key, type(r) AS kind, r.from AS from, r.to AS to, r.source AS source
UNION ALL
MATCH (n:Body)-[r:SUPPLEMENTS|AMENDS|REQUESTED_BY|ADOPTED_BY|ESTABLISHED_BY|SUBSIDIARY_OF]->() USING INDEX n:Body(key) WHERE n.key IN $keys
RETURN n.key AS key, type(r) AS kind, r.from AS from, r.to AS to, r.source AS source;

// relations into
MATCH (n:Instrument)<-[r:SUPPLEMENTS|AMENDS|REQUESTED_BY|ADOPTED_BY|ESTABLISHED_BY|SUBSIDIARY_OF]-() USING INDEX n:Instrument(key) WHERE n.key IN $keys
RETURN n.key AS key, type(r) AS kind, r.from AS from, r.to AS to, r.source AS source
UNION ALL
MATCH (n:Body)<-[r:SUPPLEMENTS|AMENDS|REQUESTED_BY|ADOPTED_BY|ESTABLISHED_BY|SUBSIDIARY_OF]-() USING INDEX n:Body(key) WHERE n.key IN $keys
RETURN n.key AS key, type(r) AS kind, r.from AS from, r.to AS to, r.source AS source;

// paragraphs by key
MATCH (p:Paragraph) WHERE p.key IN $keys RETURN [p.key, p.instrument, p.label, p.kind, p.order, p.parent, p.heading, p.text] AS node;

// paragraphs of
UNWIND $instruments AS key
CALL (key) {
  MATCH (p:Paragraph {instrument: key}) USING INDEX p:Paragraph(instrument, order) WHERE p.order > $after
  WITH p ORDER BY p.order LIMIT $limit
  RETURN collect([p.key, p.instrument, p.label, p.kind, p.order, p.parent, p.heading, p.text]) AS nodes
}
RETURN key, nodes,
  COUNT { MATCH (p:Paragraph {instrument: key}) USING INDEX p:Paragraph(instrument, order) WHERE p.order >= 0 } AS total;

// items of
MATCH (p:Paragraph)-[:HAS_ITEM]->(item:Paragraph) WHERE p.key IN $paragraphs
RETURN [item.key, item.instrument, item.label, item.kind, item.order, item.parent, item.heading, item.text] AS node ORDER BY item.order;

// references of
MATCH ()-[r:REFERS_TO]->() USING INDEX r:REFERS_TO(paragraph) WHERE r.paragraph IN $paragraphs
RETURN [r.key, r.paragraph, r.instrument, r.order, r.target, r.targetParagraph, r.classKey, r.kind, r.verb, r.role, r.pinpoint, r.quote, r.quotedIn, r.start, r.end, r.rule] AS edge ORDER BY r.order;

// references to
UNWIND $instruments AS key
CALL (key) {
  MATCH ()-[r:REFERS_TO {target: key}]->() USING INDEX r:REFERS_TO(target, place) WHERE r.place > $after AND r.role IN $roles
  WITH r ORDER BY r.target, r.place LIMIT $limit
  RETURN collect([r.key, r.paragraph, r.instrument, r.order, r.target, r.targetParagraph, r.classKey, r.kind, r.verb, r.role, r.pinpoint, r.quote, r.quotedIn, r.start, r.end, r.rule]) AS edges
}
RETURN key, edges, COUNT { MATCH ()-[r:REFERS_TO {target: key}]->() USING INDEX r:REFERS_TO(target, place) WHERE r.place > '' AND r.role IN $roles } AS total;

// references to, filtered
UNWIND $instruments AS key
CALL (key) {
  MATCH ()-[r:REFERS_TO {target: key}]->() USING INDEX r:REFERS_TO(target, place) WHERE r.place > $after AND r.role IN $roles AND r.verb IN $verbs AND EXISTS { (citing:Instrument {key: r.instrument}) WHERE citing.kind IN $kinds }
  WITH r ORDER BY r.target, r.place LIMIT $limit
  RETURN collect([r.key, r.paragraph, r.instrument, r.order, r.target, r.targetParagraph, r.classKey, r.kind, r.verb, r.role, r.pinpoint, r.quote, r.quotedIn, r.start, r.end, r.rule]) AS edges
}
RETURN key, edges, COUNT { MATCH ()-[r:REFERS_TO {target: key}]->() USING INDEX r:REFERS_TO(target, place) WHERE r.place > '' AND r.role IN $roles AND r.verb IN $verbs AND EXISTS { (citing:Instrument {key: r.instrument}) WHERE citing.kind IN $kinds } } AS total;

// citations out
UNWIND $instruments AS key
CALL (key) {
  CALL (key) {
    MATCH (:Instrument {key: key})-[c:CITES]->(other) WHERE c.toPlace > $after
    RETURN c, other ORDER BY c.toPlace LIMIT $limit
  }
  WITH c, other ORDER BY c.toPlace
  RETURN collect([type(c), c.from, c.to, c.verbs, c.paragraphs, c.places, c.count, [other.key, other.symbol, other.kind, other.number, other.year, other.title, other.adopted, other.meeting, other.agenda, other.draft, other.voted, other.inFavour, other.against, other.abstaining, other.chapterVII, other.url, other.knownBy, other.source]]) AS edges
}
RETURN key, edges, COUNT { (:Instrument {key: key})-[:CITES]->() } AS total;

// citations in
UNWIND $instruments AS key
CALL (key) {
  CALL (key) {
    MATCH (other)-[c:CITES {to: key}]->() USING INDEX c:CITES(to, fromPlace) WHERE c.fromPlace > $after
    RETURN c, other ORDER BY c.to, c.fromPlace LIMIT $limit
  }
  WITH c, other ORDER BY c.fromPlace
  RETURN collect([type(c), c.from, c.to, c.verbs, c.paragraphs, c.places, c.count, [other.key, other.symbol, other.kind, other.number, other.year, other.title, other.adopted, other.meeting, other.agenda, other.draft, other.voted, other.inFavour, other.against, other.abstaining, other.chapterVII, other.url, other.knownBy, other.source]]) AS edges
}
RETURN key, edges, COUNT { (:Instrument {key: key})<-[:CITES]-() } AS total;

// citations in, filtered
UNWIND $instruments AS key
CALL (key) {
  CALL (key) {
    MATCH (other)-[c:CITES {to: key}]->() USING INDEX c:CITES(to, fromPlace) WHERE c.fromPlace > $after AND EXISTS { MATCH (:Instrument {key: c.from})-[e:CITES|NAMES]->(:Instrument {key: c.to})
    WHERE any(verb IN e.verbs WHERE verb IN $verbs) } AND other.kind IN $kinds
    RETURN c, other ORDER BY c.to, c.fromPlace LIMIT $limit
    UNION ALL
    MATCH (other)-[c:NAMES {to: key}]->() USING INDEX c:NAMES(to, fromPlace) WHERE c.fromPlace > $after AND EXISTS { MATCH (:Instrument {key: c.from})-[e:CITES|NAMES]->(:Instrument {key: c.to})
    WHERE any(verb IN e.verbs WHERE verb IN $verbs) } AND other.kind IN $kinds
    RETURN c, other ORDER BY c.to, c.fromPlace LIMIT $limit
  }
  WITH c, other ORDER BY c.fromPlace
  RETURN collect([type(c), c.from, c.to, c.verbs, c.paragraphs, c.places, c.count, [other.key, other.symbol, other.kind, other.number, other.year, other.title, other.adopted, other.meeting, other.agenda, other.draft, other.voted, other.inFavour, other.against, other.abstaining, other.chapterVII, other.url, other.knownBy, other.source]]) AS edges
}
RETURN key, edges, COUNT {
  MATCH (:Instrument {key: key})<-[c:CITES|NAMES]-(other) WHERE EXISTS { MATCH (:Instrument {key: c.from})-[e:CITES|NAMES]->(:Instrument {key: c.to})
    WHERE any(verb IN e.verbs WHERE verb IN $verbs) } AND other.kind IN $kinds
  RETURN DISTINCT other
} AS total;

// citations within
MATCH p = (start:Instrument {key: $key})<-[:CITES*1..6]-(found:Instrument)
WITH found, min(length(p)) AS distance
WHERE found.key <> $key
RETURN distance, collect(found.key) AS keys ORDER BY distance;

// citations within, both roles
MATCH p = (start:Instrument {key: $key})-[:CITES|NAMES*1..3]->(found:Instrument)
WITH found, min(length(p)) AS distance
WHERE found.key <> $key
RETURN distance, collect(found.key) AS keys ORDER BY distance;

// arrivals
MATCH (i:Instrument) WHERE i.key IN $keys
RETURN [i.key, i.symbol, i.kind, i.number, i.year, i.title, i.adopted, i.meeting, i.agenda, i.draft, i.voted, i.inFavour, i.against, i.abstaining, i.chapterVII, i.url, i.knownBy, i.source] AS node,
  COLLECT { MATCH (i)<-[c:CITES]-() RETURN [type(c), c.from, c.to, c.verbs] } AS edges;

// level of a walk
MATCH (i:Instrument)<-[c:CITES]-(other:Instrument) USING INDEX i:Instrument(key) WHERE i.key IN $keys
RETURN type(c) AS type, c.from AS from, c.to AS to, c.verbs AS verbs, other.kind AS kind;

// shortest paths
MATCH (a:Instrument {key: $from}), (b:Instrument {key: $to})
MATCH p = allShortestPaths((a)-[:CITES*..6]->(b))
WITH p LIMIT $limit
RETURN [n IN nodes(p) | n.key] AS keys;

// instruments selected the key alone
MATCH (i:Instrument) WHERE i.key IN $keys
RETURN [i.key] AS told;

// instruments selected with tasks and paragraphs
MATCH (i:Instrument) WHERE i.key IN $keys
RETURN [i.key, i.symbol, i.voted, i.inFavour, i.against, i.abstaining, [COLLECT { MATCH (t1:Task {instrument: i.key}) USING INDEX t1:Task(instrument, order) WHERE t1.order > $after
    WITH t1 ORDER BY t1.order LIMIT $limit RETURN [t1.key, t1.order, t1.verb, t1.strength, t1.quote, t1.quotedIn, t1.start, t1.end, t1.action, t1.gist, t1.deliverable, t1.mandate, t1.due, t1.duePeriod, t1.dueDate, t1.dueQuote, t1.dueQuotedIn, t1.dueStart, t1.dueEnd, t1.conditions, t1.conditionParagraphs, t1.conditionStarts, t1.conditionEnds, t1.rule, t1.adopted, [(t1)-[a2:ADDRESSES|REPORTS_TO]->(b3) | [a2.role, a2.order, a2.body, a2.pointer, a2.quote, a2.quotedIn, a2.start, a2.end, CASE WHEN a2.body IS NULL THEN null ELSE [b3.key, b3.name, b3.aliases] END]], [t1.paragraph, COLLECT { MATCH (i4:Instrument {key: t1.instrument}) RETURN [i4.key, i4.title, i4.adopted, i4.voted, i4.inFavour, i4.against, i4.abstaining] }], t1.instrument] }, COUNT { MATCH (t1:Task {instrument: i.key}) USING INDEX t1:Task(instrument, order) WHERE t1.order >= 0 }], [COLLECT { MATCH (t5:Task {instrument: i.key}) USING INDEX t5:Task(instrument, order) WHERE t5.order > $after2 AND t5.verb IN $verbs AND EXISTS { (t5)-[:ADDRESSES]->(b:Body) WHERE b.key IN $bodies }
    WITH t5 ORDER BY t5.order LIMIT $limit2 RETURN [t5.key, t5.order, t5.verb, COLLECT { MATCH (p6:Paragraph {key: t5.paragraph}) RETURN [p6.key, p6.text, COLLECT { MATCH (p6)-[:STATES]->(t7:Task) WITH t7 ORDER BY t7.order RETURN [t7.key, t7.order, t7.verb] }] }, COLLECT { MATCH (i8:Instrument {key: t5.instrument}) RETURN [i8.key, i8.number] }] }, COUNT { MATCH (t5:Task {instrument: i.key}) USING INDEX t5:Task(instrument, order) WHERE t5.order >= 0 AND t5.verb IN $verbs AND EXISTS { (t5)-[:ADDRESSES]->(b:Body) WHERE b.key IN $bodies } }], [COLLECT { MATCH (p9:Paragraph {instrument: i.key}) USING INDEX p9:Paragraph(instrument, order) WHERE p9.order > $after3
    WITH p9 ORDER BY p9.order LIMIT $limit3 RETURN [p9.key, p9.label, p9.kind, p9.order, p9.parent, p9.heading, p9.text, COLLECT { MATCH (i10:Instrument {key: p9.instrument}) RETURN [i10.key, i10.title] }, COLLECT { MATCH (p9)-[r11:REFERS_TO]->() WITH r11 ORDER BY r11.order RETURN [r11.key, r11.target, r11.verb, r11.role, r11.quote, r11.quotedIn, r11.start, r11.end, COLLECT { MATCH (i12:Instrument {key: r11.target}) RETURN [i12.key, i12.kind, i12.title] }] }, COLLECT { MATCH (p9)-[:STATES]->(t13:Task) WITH t13 ORDER BY t13.order RETURN [t13.key, t13.order, t13.verb, t13.strength, t13.quote, t13.quotedIn, t13.start, t13.end, t13.action, t13.gist, t13.deliverable, t13.mandate, t13.due, t13.duePeriod, t13.dueDate, t13.dueQuote, t13.dueQuotedIn, t13.dueStart, t13.dueEnd, t13.conditions, t13.conditionParagraphs, t13.conditionStarts, t13.conditionEnds, t13.rule, t13.adopted, [(t13)-[a14:ADDRESSES|REPORTS_TO]->(b15) | [a14.role, a14.order, a14.body, a14.pointer, a14.quote, a14.quotedIn, a14.start, a14.end, CASE WHEN a14.body IS NULL THEN null ELSE [b15.key, b15.name, b15.aliases] END]], [t13.paragraph, COLLECT { MATCH (i16:Instrument {key: t13.instrument}) RETURN [i16.key, i16.title, i16.adopted, i16.voted, i16.inFavour, i16.against, i16.abstaining] }], t13.instrument] }] }, COUNT { MATCH (p9:Paragraph {instrument: i.key}) USING INDEX p9:Paragraph(instrument, order) WHERE p9.order >= 0 }]] AS told;

// instruments selected with citations
MATCH (i:Instrument) WHERE i.key IN $keys
RETURN [i.key, i.title, i.adopted, [COLLECT { CALL (i) {
    MATCH (i)-[c1:CITES]->(i2) WHERE c1.toPlace > $after
    RETURN c1, i2 ORDER BY c1.toPlace LIMIT $limit
    UNION ALL
    MATCH (i)-[c1:NAMES]->(i2) WHERE c1.toPlace > $after
    RETURN c1, i2 ORDER BY c1.toPlace LIMIT $limit
  }
  WITH c1, i2 ORDER BY c1.toPlace RETURN [type(c1), c1.from, c1.to, c1.verbs, c1.paragraphs, c1.places, c1.count, [i2.key, i2.symbol, [COLLECT { MATCH (i4)-[c3:CITES {to: i2.key}]->() USING INDEX c3:CITES(to, fromPlace) WHERE c3.fromPlace > $after2 AND any(verb IN c3.verbs WHERE verb IN $verbs) AND i4.kind IN $kinds
    WITH c3, i4 ORDER BY c3.to, c3.fromPlace LIMIT $limit2 RETURN [[i4.key, i4.year]] }, COUNT {
  MATCH (i2)<-[c3:CITES]-(i4) WHERE any(verb IN c3.verbs WHERE verb IN $verbs) AND i4.kind IN $kinds
  RETURN DISTINCT i4
}]]] }, COUNT {
  MATCH (i)-[c1:CITES|NAMES]->(i2)
  RETURN DISTINCT i2
}], COLLECT { CALL (i) {
    MATCH (i6)-[c5:CITES {to: i.key}]->() USING INDEX c5:CITES(to, fromPlace) WHERE c5.fromPlace > $after3 AND EXISTS { MATCH (:Instrument {key: c5.from})-[e:CITES|NAMES]->(:Instrument {key: c5.to})
    WHERE any(verb IN e.verbs WHERE verb IN $verbs2) }
    RETURN c5, i6 ORDER BY c5.to, c5.fromPlace LIMIT $limit3
    UNION ALL
    MATCH (i6)-[c5:NAMES {to: i.key}]->() USING INDEX c5:NAMES(to, fromPlace) WHERE c5.fromPlace > $after3 AND EXISTS { MATCH (:Instrument {key: c5.from})-[e:CITES|NAMES]->(:Instrument {key: c5.to})
    WHERE any(verb IN e.verbs WHERE verb IN $verbs2) }
    RETURN c5, i6 ORDER BY c5.to, c5.fromPlace LIMIT $limit3
  }
  WITH c5, i6 ORDER BY c5.fromPlace RETURN [type(c5), c5.from, c5.to, c5.verbs, c5.paragraphs, c5.places, c5.count, [i6.key]] }, null] AS told;

// instruments selected, most cited first
CALL () {
  CALL db.index.fulltext.queryNodes('instrument_words', $words) YIELD node
  WITH node WHERE all(stretch IN $stretches WHERE node.words CONTAINS stretch) RETURN node.key AS found
  UNION
  CALL db.index.fulltext.queryNodes('paragraph_words', $words) YIELD node
  WITH node WHERE all(stretch IN $stretches WHERE node.words CONTAINS stretch) RETURN node.instrument AS found
}
MATCH (i:Instrument {key: found})
WHERE i.place IS NOT NULL AND i.kind IN $kinds AND i.citedPlace > $after
WITH i ORDER BY i.citedPlace LIMIT $limit
RETURN [i.key, i.symbol, i.voted, i.inFavour, i.against, i.abstaining, [COLLECT { MATCH (t1:Task {instrument: i.key}) USING INDEX t1:Task(instrument, order) WHERE t1.order > $after2
    WITH t1 ORDER BY t1.order LIMIT $limit2 RETURN [t1.key, t1.order, t1.verb, t1.strength, t1.quote, t1.quotedIn, t1.start, t1.end, t1.action, t1.gist, t1.deliverable, t1.mandate, t1.due, t1.duePeriod, t1.dueDate, t1.dueQuote, t1.dueQuotedIn, t1.dueStart, t1.dueEnd, t1.conditions, t1.conditionParagraphs, t1.conditionStarts, t1.conditionEnds, t1.rule, t1.adopted, [(t1)-[a2:ADDRESSES|REPORTS_TO]->(b3) | [a2.role, a2.order, a2.body, a2.pointer, a2.quote, a2.quotedIn, a2.start, a2.end, CASE WHEN a2.body IS NULL THEN null ELSE [b3.key, b3.name, b3.aliases] END]], [t1.paragraph, COLLECT { MATCH (i4:Instrument {key: t1.instrument}) RETURN [i4.key, i4.title, i4.adopted, i4.voted, i4.inFavour, i4.against, i4.abstaining] }], t1.instrument] }, COUNT { MATCH (t1:Task {instrument: i.key}) USING INDEX t1:Task(instrument, order) WHERE t1.order >= 0 }], [COLLECT { MATCH (t5:Task {instrument: i.key}) USING INDEX t5:Task(instrument, order) WHERE t5.order > $after3 AND t5.verb IN $verbs AND EXISTS { (t5)-[:ADDRESSES]->(b:Body) WHERE b.key IN $bodies }
    WITH t5 ORDER BY t5.order LIMIT $limit3 RETURN [t5.key, t5.order, t5.verb, COLLECT { MATCH (p6:Paragraph {key: t5.paragraph}) RETURN [p6.key, p6.text, COLLECT { MATCH (p6)-[:STATES]->(t7:Task) WITH t7 ORDER BY t7.order RETURN [t7.key, t7.order, t7.verb] }] }, COLLECT { MATCH (i8:Instrument {key: t5.instrument}) RETURN [i8.key, i8.number] }] }, COUNT { MATCH (t5:Task {instrument: i.key}) USING INDEX t5:Task(instrument, order) WHERE t5.order >= 0 AND t5.verb IN $verbs AND EXISTS { (t5)-[:ADDRESSES]->(b:Body) WHERE b.key IN $bodies } }], [COLLECT { MATCH (p9:Paragraph {instrument: i.key}) USING INDEX p9:Paragraph(instrument, order) WHERE p9.order > $after4
    WITH p9 ORDER BY p9.order LIMIT $limit4 RETURN [p9.key, p9.label, p9.kind, p9.order, p9.parent, p9.heading, p9.text, COLLECT { MATCH (i10:Instrument {key: p9.instrument}) RETURN [i10.key, i10.title] }, COLLECT { MATCH (p9)-[r11:REFERS_TO]->() WITH r11 ORDER BY r11.order RETURN [r11.key, r11.target, r11.verb, r11.role, r11.quote, r11.quotedIn, r11.start, r11.end, COLLECT { MATCH (i12:Instrument {key: r11.target}) RETURN [i12.key, i12.kind, i12.title] }] }, COLLECT { MATCH (p9)-[:STATES]->(t13:Task) WITH t13 ORDER BY t13.order RETURN [t13.key, t13.order, t13.verb, t13.strength, t13.quote, t13.quotedIn, t13.start, t13.end, t13.action, t13.gist, t13.deliverable, t13.mandate, t13.due, t13.duePeriod, t13.dueDate, t13.dueQuote, t13.dueQuotedIn, t13.dueStart, t13.dueEnd, t13.conditions, t13.conditionParagraphs, t13.conditionStarts, t13.conditionEnds, t13.rule, t13.adopted, [(t13)-[a14:ADDRESSES|REPORTS_TO]->(b15) | [a14.role, a14.order, a14.body, a14.pointer, a14.quote, a14.quotedIn, a14.start, a14.end, CASE WHEN a14.body IS NULL THEN null ELSE [b15.key, b15.name, b15.aliases] END]], [t13.paragraph, COLLECT { MATCH (i16:Instrument {key: t13.instrument}) RETURN [i16.key, i16.title, i16.adopted, i16.voted, i16.inFavour, i16.against, i16.abstaining] }], t13.instrument] }] }, COUNT { MATCH (p9:Paragraph {instrument: i.key}) USING INDEX p9:Paragraph(instrument, order) WHERE p9.order >= 0 }]] AS told, i.citedPlace AS place ORDER BY place;

// tasks selected
MATCH (t:Task) USING INDEX t:Task(recentPlace) WHERE t.recentPlace > $after
WITH t ORDER BY t.recentPlace LIMIT $limit
RETURN [t.key, t.order, t.verb, t.strength, t.quote, t.quotedIn, t.start, t.end, t.action, t.gist, t.deliverable, t.mandate, t.due, t.duePeriod, t.dueDate, t.dueQuote, t.dueQuotedIn, t.dueStart, t.dueEnd, t.conditions, t.conditionParagraphs, t.conditionStarts, t.conditionEnds, t.rule, t.adopted, [(t)-[a1:ADDRESSES|REPORTS_TO]->(b2) | [a1.role, a1.order, a1.body, a1.pointer, a1.quote, a1.quotedIn, a1.start, a1.end, CASE WHEN a1.body IS NULL THEN null ELSE [b2.key, b2.name, b2.aliases] END]], [t.paragraph, COLLECT { MATCH (i3:Instrument {key: t.instrument}) RETURN [i3.key, i3.title, i3.adopted, i3.voted, i3.inFavour, i3.against, i3.abstaining] }], t.instrument] AS told, t.recentPlace AS place ORDER BY place;

// tasks selected that bodies have
UNWIND $bodies AS body
CALL (body) {
  MATCH (t:Task)-[a:ADDRESSES {actor: body}]->() USING INDEX a:ADDRESSES(actor, place) WHERE a.place > $after AND t.verb IN $verbs AND t.strength IN $strengths AND t.deliverable IN $deliverables AND t.mandate IN $mandates AND t.dueDate >= $dueFrom AND t.dueDate <= $dueTo AND t.adopted >= $adoptedFrom AND t.adopted <= $adoptedTo AND EXISTS { (:Instrument {key: t.instrument})-[:ABOUT]->(:Topic {key: $topic}) }
    RETURN t ORDER BY a.actor, a.place LIMIT $limit
    UNION ALL
    MATCH (t:Task)-[a:PARTNERS_WITH {actor: body}]->() USING INDEX a:PARTNERS_WITH(actor, place) WHERE a.place > $after AND t.verb IN $verbs AND t.strength IN $strengths AND t.deliverable IN $deliverables AND t.mandate IN $mandates AND t.dueDate >= $dueFrom AND t.dueDate <= $dueTo AND t.adopted >= $adoptedFrom AND t.adopted <= $adoptedTo AND EXISTS { (:Instrument {key: t.instrument})-[:ABOUT]->(:Topic {key: $topic}) }
    RETURN t ORDER BY a.actor, a.place LIMIT $limit
}
WITH DISTINCT t ORDER BY t.place LIMIT $limit
RETURN [t.key, t.order, t.verb, t.strength, t.quote, t.quotedIn, t.start, t.end, t.action, t.gist, t.deliverable, t.mandate, t.due, t.duePeriod, t.dueDate, t.dueQuote, t.dueQuotedIn, t.dueStart, t.dueEnd, t.conditions, t.conditionParagraphs, t.conditionStarts, t.conditionEnds, t.rule, t.adopted, [(t)-[a1:ADDRESSES|REPORTS_TO]->(b2) | [a1.role, a1.order, a1.body, a1.pointer, a1.quote, a1.quotedIn, a1.start, a1.end, CASE WHEN a1.body IS NULL THEN null ELSE [b2.key, b2.name, b2.aliases] END]], [t.paragraph, COLLECT { MATCH (i3:Instrument {key: t.instrument}) RETURN [i3.key, i3.title, i3.adopted, i3.voted, i3.inFavour, i3.against, i3.abstaining] }], t.instrument] AS told, t.place AS place ORDER BY place;

// bodies selected by name
CALL db.index.fulltext.queryNodes('body_names', $names) YIELD node AS b
RETURN [b.key, b.name, b.acronym, b.aliases, b.kind, b.parent, [COLLECT { CALL (b) {
    MATCH (t1:Task)-[a2:ADDRESSES {actor: b.key}]->() USING INDEX a2:ADDRESSES(actor, recentPlace) WHERE a2.recentPlace > $after
    RETURN t1 ORDER BY a2.actor, a2.recentPlace LIMIT $limit
  }
  WITH DISTINCT t1 ORDER BY t1.recentPlace LIMIT $limit RETURN [t1.key, t1.order, t1.verb, t1.strength, t1.quote, t1.quotedIn, t1.start, t1.end, t1.action, t1.gist, t1.deliverable, t1.mandate, t1.due, t1.duePeriod, t1.dueDate, t1.dueQuote, t1.dueQuotedIn, t1.dueStart, t1.dueEnd, t1.conditions, t1.conditionParagraphs, t1.conditionStarts, t1.conditionEnds, t1.rule, t1.adopted, [(t1)-[a3:ADDRESSES|REPORTS_TO]->(b4) | [a3.role, a3.order, a3.body, a3.pointer, a3.quote, a3.quotedIn, a3.start, a3.end, CASE WHEN a3.body IS NULL THEN null ELSE [b4.key, b4.name, b4.aliases] END]], [t1.paragraph, COLLECT { MATCH (i5:Instrument {key: t1.instrument}) RETURN [i5.key, i5.title, i5.adopted, i5.voted, i5.inFavour, i5.against, i5.abstaining] }], t1.instrument] }, COUNT { MATCH (t1:Task)-[a2:ADDRESSES {actor: b.key}]->() USING INDEX a2:ADDRESSES(actor, place) WHERE a2.place > '' }], [COLLECT { CALL (b) {
    MATCH (t6:Task)-[a7:PARTNERS_WITH {actor: b.key}]->() USING INDEX a7:PARTNERS_WITH(actor, place) WHERE a7.place > $after2 AND t6.strength IN $strengths
    RETURN t6 ORDER BY a7.actor, a7.place LIMIT $limit2
    UNION ALL
    MATCH (t6:Task)-[a7:REPORTS_TO {actor: b.key}]->() USING INDEX a7:REPORTS_TO(actor, place) WHERE a7.place > $after2 AND t6.strength IN $strengths
    RETURN t6 ORDER BY a7.actor, a7.place LIMIT $limit2
  }
  WITH DISTINCT t6 ORDER BY t6.place LIMIT $limit2 RETURN [t6.key, t6.order, t6.verb] }, COUNT { CALL (b) { MATCH (t6:Task)-[a7:PARTNERS_WITH {actor: b.key}]->() USING INDEX a7:PARTNERS_WITH(actor, place) WHERE a7.place > '' AND t6.strength IN $strengths RETURN t6 UNION ALL MATCH (t6:Task)-[a7:REPORTS_TO {actor: b.key}]->() USING INDEX a7:REPORTS_TO(actor, place) WHERE a7.place > '' AND t6.strength IN $strengths RETURN t6 } RETURN DISTINCT t6 }]] AS told;

// the mark of the graph
OPTIONAL MATCH (v:Version {key: 'graph'})
RETURN v.mark AS mark;

// the mark of the graph and instruments
OPTIONAL MATCH (v:Version {key: 'graph'})
RETURN v.mark AS mark,
  COLLECT { MATCH (i:Instrument) WHERE i.key IN $keys RETURN [i.key, i.symbol, i.kind, i.number, i.year, i.title, i.adopted, i.meeting, i.agenda, i.draft, i.voted, i.inFavour, i.against, i.abstaining, i.chapterVII, i.url, i.knownBy, i.source] } AS nodes;

// instruments that are there
MATCH (i:Instrument) WHERE i.key IN $keys RETURN i.key AS key;

// all instruments
MATCH (i:Instrument) WHERE i.place > '' RETURN i.key AS key, i.kind AS kind ORDER BY i.place;

// all citations
MATCH ()-[c:CITES]->() RETURN c.from AS from, c.to AS to, c.verbs AS verbs;

// tasks by key
MATCH (t:Task) WHERE t.key IN $keys RETURN [t.key, t.instrument, t.paragraph, t.order, t.verb, t.strength, t.quote, t.quotedIn, t.start, t.end, t.action, t.gist, t.deliverable, t.mandate, t.due, t.duePeriod, t.dueDate, t.dueQuote, t.dueQuotedIn, t.dueStart, t.dueEnd, t.conditions, t.conditionParagraphs, t.conditionStarts, t.conditionEnds, t.rule, t.adopted] AS node;

// tasks of paragraphs
MATCH (t:Task) USING INDEX t:Task(paragraph) WHERE t.paragraph IN $paragraphs RETURN [t.key, t.instrument, t.paragraph, t.order, t.verb, t.strength, t.quote, t.quotedIn, t.start, t.end, t.action, t.gist, t.deliverable, t.mandate, t.due, t.duePeriod, t.dueDate, t.dueQuote, t.dueQuotedIn, t.dueStart, t.dueEnd, t.conditions, t.conditionParagraphs, t.conditionStarts, t.conditionEnds, t.rule, t.adopted] AS node ORDER BY t.order;

// actors of
MATCH (t:Task)-[a:ADDRESSES|PARTNERS_WITH|REPORTS_TO]->() WHERE t.key IN $tasks
RETURN collect([a.task, a.role, a.order, a.body, a.pointer, a.quote, a.quotedIn, a.start, a.end]) AS edges;

// tasks of instruments
UNWIND $instruments AS key
CALL (key) {
  MATCH (t:Task {instrument: key}) USING INDEX t:Task(instrument, order) WHERE t.order > $after
  WITH t ORDER BY t.order LIMIT $limit
  RETURN collect([t.key, t.instrument, t.paragraph, t.order, t.verb, t.strength, t.quote, t.quotedIn, t.start, t.end, t.action, t.gist, t.deliverable, t.mandate, t.due, t.duePeriod, t.dueDate, t.dueQuote, t.dueQuotedIn, t.dueStart, t.dueEnd, t.conditions, t.conditionParagraphs, t.conditionStarts, t.conditionEnds, t.rule, t.adopted]) AS nodes
}
RETURN key, nodes,
  COUNT { MATCH (t:Task {instrument: key}) USING INDEX t:Task(instrument, order) WHERE t.order >= 0 } AS total;

// tasks of instruments, filtered
UNWIND $instruments AS key
CALL (key) {
  MATCH (t:Task {instrument: key}) USING INDEX t:Task(instrument, order) WHERE t.order > $after AND t.verb IN $verbs AND t.strength IN $strengths AND t.deliverable IN $deliverables AND t.mandate IN $mandates AND t.dueDate >= $dueFrom AND t.dueDate <= $dueTo AND t.adopted >= $adoptedFrom AND t.adopted <= $adoptedTo AND EXISTS { (:Instrument {key: t.instrument})-[:ABOUT]->(:Topic {key: $topic}) } AND EXISTS { (t)-[:ADDRESSES|PARTNERS_WITH]->(b:Body) WHERE b.key IN $bodies }
  WITH t ORDER BY t.order LIMIT $limit
  RETURN collect([t.key, t.instrument, t.paragraph, t.order, t.verb, t.strength, t.quote, t.quotedIn, t.start, t.end, t.action, t.gist, t.deliverable, t.mandate, t.due, t.duePeriod, t.dueDate, t.dueQuote, t.dueQuotedIn, t.dueStart, t.dueEnd, t.conditions, t.conditionParagraphs, t.conditionStarts, t.conditionEnds, t.rule, t.adopted]) AS nodes
}
RETURN key, nodes,
  COUNT { MATCH (t:Task {instrument: key}) USING INDEX t:Task(instrument, order) WHERE t.order >= 0 AND t.verb IN $verbs AND t.strength IN $strengths AND t.deliverable IN $deliverables AND t.mandate IN $mandates AND t.dueDate >= $dueFrom AND t.dueDate <= $dueTo AND t.adopted >= $adoptedFrom AND t.adopted <= $adoptedTo AND EXISTS { (:Instrument {key: t.instrument})-[:ABOUT]->(:Topic {key: $topic}) } AND EXISTS { (t)-[:ADDRESSES|PARTNERS_WITH]->(b:Body) WHERE b.key IN $bodies } } AS total;

// tasks OLDEST
MATCH (t:Task) USING INDEX t:Task(place) WHERE t.place > $after
RETURN [t.key, t.instrument, t.paragraph, t.order, t.verb, t.strength, t.quote, t.quotedIn, t.start, t.end, t.action, t.gist, t.deliverable, t.mandate, t.due, t.duePeriod, t.dueDate, t.dueQuote, t.dueQuotedIn, t.dueStart, t.dueEnd, t.conditions, t.conditionParagraphs, t.conditionStarts, t.conditionEnds, t.rule, t.adopted] AS node, t.place AS place ORDER BY t.place LIMIT $limit;

// tasks of bodies OLDEST
UNWIND $keys AS body
CALL (body) {
  CALL (body) {
    MATCH (t:Task)-[a:ADDRESSES {actor: body}]->() USING INDEX a:ADDRESSES(actor, place) WHERE a.place > $after
    RETURN t ORDER BY a.actor, a.place LIMIT $limit
  }
  WITH DISTINCT t ORDER BY t.place LIMIT $limit
  RETURN collect([t.key, t.instrument, t.paragraph, t.order, t.verb, t.strength, t.quote, t.quotedIn, t.start, t.end, t.action, t.gist, t.deliverable, t.mandate, t.due, t.duePeriod, t.dueDate, t.dueQuote, t.dueQuotedIn, t.dueStart, t.dueEnd, t.conditions, t.conditionParagraphs, t.conditionStarts, t.conditionEnds, t.rule, t.adopted]) AS nodes
}
RETURN body AS key, nodes, COUNT { MATCH (t:Task)-[a:ADDRESSES {actor: body}]->() USING INDEX a:ADDRESSES(actor, place) WHERE a.place > '' } AS total;

// tasks of bodies OLDEST, filtered
UNWIND $keys AS body
CALL (body) {
  CALL (body) {
    MATCH (t:Task)-[a:ADDRESSES {actor: body}]->() USING INDEX a:ADDRESSES(actor, place) WHERE a.place > $after AND t.verb IN $verbs AND t.strength IN $strengths AND t.deliverable IN $deliverables AND t.mandate IN $mandates AND t.dueDate >= $dueFrom AND t.dueDate <= $dueTo AND t.adopted >= $adoptedFrom AND t.adopted <= $adoptedTo AND EXISTS { (:Instrument {key: t.instrument})-[:ABOUT]->(:Topic {key: $topic}) } AND EXISTS { (t)-[:ADDRESSES|PARTNERS_WITH]->(b:Body) WHERE b.key IN $bodies }
    RETURN t ORDER BY a.actor, a.place LIMIT $limit
    UNION ALL
    MATCH (t:Task)-[a:PARTNERS_WITH {actor: body}]->() USING INDEX a:PARTNERS_WITH(actor, place) WHERE a.place > $after AND t.verb IN $verbs AND t.strength IN $strengths AND t.deliverable IN $deliverables AND t.mandate IN $mandates AND t.dueDate >= $dueFrom AND t.dueDate <= $dueTo AND t.adopted >= $adoptedFrom AND t.adopted <= $adoptedTo AND EXISTS { (:Instrument {key: t.instrument})-[:ABOUT]->(:Topic {key: $topic}) } AND EXISTS { (t)-[:ADDRESSES|PARTNERS_WITH]->(b:Body) WHERE b.key IN $bodies }
    RETURN t ORDER BY a.actor, a.place LIMIT $limit
  }
  WITH DISTINCT t ORDER BY t.place LIMIT $limit
  RETURN collect([t.key, t.instrument, t.paragraph, t.order, t.verb, t.strength, t.quote, t.quotedIn, t.start, t.end, t.action, t.gist, t.deliverable, t.mandate, t.due, t.duePeriod, t.dueDate, t.dueQuote, t.dueQuotedIn, t.dueStart, t.dueEnd, t.conditions, t.conditionParagraphs, t.conditionStarts, t.conditionEnds, t.rule, t.adopted]) AS nodes
}
RETURN body AS key, nodes, COUNT { CALL (body) { MATCH (t:Task)-[a:ADDRESSES {actor: body}]->() USING INDEX a:ADDRESSES(actor, place) WHERE a.place > '' AND t.verb IN $verbs AND t.strength IN $strengths AND t.deliverable IN $deliverables AND t.mandate IN $mandates AND t.dueDate >= $dueFrom AND t.dueDate <= $dueTo AND t.adopted >= $adoptedFrom AND t.adopted <= $adoptedTo AND EXISTS { (:Instrument {key: t.instrument})-[:ABOUT]->(:Topic {key: $topic}) } AND EXISTS { (t)-[:ADDRESSES|PARTNERS_WITH]->(b:Body) WHERE b.key IN $bodies } RETURN t UNION ALL MATCH (t:Task)-[a:PARTNERS_WITH {actor: body}]->() USING INDEX a:PARTNERS_WITH(actor, place) WHERE a.place > '' AND t.verb IN $verbs AND t.strength IN $strengths AND t.deliverable IN $deliverables AND t.mandate IN $mandates AND t.dueDate >= $dueFrom AND t.dueDate <= $dueTo AND t.adopted >= $adoptedFrom AND t.adopted <= $adoptedTo AND EXISTS { (:Instrument {key: t.instrument})-[:ABOUT]->(:Topic {key: $topic}) } AND EXISTS { (t)-[:ADDRESSES|PARTNERS_WITH]->(b:Body) WHERE b.key IN $bodies } RETURN t } RETURN DISTINCT t } AS total;

// tasks that bodies have OLDEST
UNWIND $bodies AS body
CALL (body) {
  MATCH (t:Task)-[a:ADDRESSES {actor: body}]->() USING INDEX a:ADDRESSES(actor, place) WHERE a.place > $after AND t.verb IN $verbs AND t.strength IN $strengths AND t.deliverable IN $deliverables AND t.mandate IN $mandates AND t.dueDate >= $dueFrom AND t.dueDate <= $dueTo AND t.adopted >= $adoptedFrom AND t.adopted <= $adoptedTo AND EXISTS { (:Instrument {key: t.instrument})-[:ABOUT]->(:Topic {key: $topic}) }
    RETURN t ORDER BY a.actor, a.place LIMIT $limit
    UNION ALL
    MATCH (t:Task)-[a:PARTNERS_WITH {actor: body}]->() USING INDEX a:PARTNERS_WITH(actor, place) WHERE a.place > $after AND t.verb IN $verbs AND t.strength IN $strengths AND t.deliverable IN $deliverables AND t.mandate IN $mandates AND t.dueDate >= $dueFrom AND t.dueDate <= $dueTo AND t.adopted >= $adoptedFrom AND t.adopted <= $adoptedTo AND EXISTS { (:Instrument {key: t.instrument})-[:ABOUT]->(:Topic {key: $topic}) }
    RETURN t ORDER BY a.actor, a.place LIMIT $limit
}
WITH DISTINCT t ORDER BY t.place LIMIT $limit
RETURN [t.key, t.instrument, t.paragraph, t.order, t.verb, t.strength, t.quote, t.quotedIn, t.start, t.end, t.action, t.gist, t.deliverable, t.mandate, t.due, t.duePeriod, t.dueDate, t.dueQuote, t.dueQuotedIn, t.dueStart, t.dueEnd, t.conditions, t.conditionParagraphs, t.conditionStarts, t.conditionEnds, t.rule, t.adopted] AS node, t.place AS place;

// tasks NEWEST
MATCH (t:Task) USING INDEX t:Task(recentPlace) WHERE t.recentPlace > $after
RETURN [t.key, t.instrument, t.paragraph, t.order, t.verb, t.strength, t.quote, t.quotedIn, t.start, t.end, t.action, t.gist, t.deliverable, t.mandate, t.due, t.duePeriod, t.dueDate, t.dueQuote, t.dueQuotedIn, t.dueStart, t.dueEnd, t.conditions, t.conditionParagraphs, t.conditionStarts, t.conditionEnds, t.rule, t.adopted] AS node, t.recentPlace AS place ORDER BY t.recentPlace LIMIT $limit;

// tasks of bodies NEWEST
UNWIND $keys AS body
CALL (body) {
  CALL (body) {
    MATCH (t:Task)-[a:ADDRESSES {actor: body}]->() USING INDEX a:ADDRESSES(actor, recentPlace) WHERE a.recentPlace > $after
    RETURN t ORDER BY a.actor, a.recentPlace LIMIT $limit
  }
  WITH DISTINCT t ORDER BY t.recentPlace LIMIT $limit
  RETURN collect([t.key, t.instrument, t.paragraph, t.order, t.verb, t.strength, t.quote, t.quotedIn, t.start, t.end, t.action, t.gist, t.deliverable, t.mandate, t.due, t.duePeriod, t.dueDate, t.dueQuote, t.dueQuotedIn, t.dueStart, t.dueEnd, t.conditions, t.conditionParagraphs, t.conditionStarts, t.conditionEnds, t.rule, t.adopted]) AS nodes
}
RETURN body AS key, nodes, COUNT { MATCH (t:Task)-[a:ADDRESSES {actor: body}]->() USING INDEX a:ADDRESSES(actor, place) WHERE a.place > '' } AS total;

// tasks of bodies NEWEST, filtered
UNWIND $keys AS body
CALL (body) {
  CALL (body) {
    MATCH (t:Task)-[a:ADDRESSES {actor: body}]->() USING INDEX a:ADDRESSES(actor, recentPlace) WHERE a.recentPlace > $after AND t.verb IN $verbs AND t.strength IN $strengths AND t.deliverable IN $deliverables AND t.mandate IN $mandates AND t.dueDate >= $dueFrom AND t.dueDate <= $dueTo AND t.adopted >= $adoptedFrom AND t.adopted <= $adoptedTo AND EXISTS { (:Instrument {key: t.instrument})-[:ABOUT]->(:Topic {key: $topic}) } AND EXISTS { (t)-[:ADDRESSES|PARTNERS_WITH]->(b:Body) WHERE b.key IN $bodies }
    RETURN t ORDER BY a.actor, a.recentPlace LIMIT $limit
    UNION ALL
    MATCH (t:Task)-[a:PARTNERS_WITH {actor: body}]->() USING INDEX a:PARTNERS_WITH(actor, recentPlace) WHERE a.recentPlace > $after AND t.verb IN $verbs AND t.strength IN $strengths AND t.deliverable IN $deliverables AND t.mandate IN $mandates AND t.dueDate >= $dueFrom AND t.dueDate <= $dueTo AND t.adopted >= $adoptedFrom AND t.adopted <= $adoptedTo AND EXISTS { (:Instrument {key: t.instrument})-[:ABOUT]->(:Topic {key: $topic}) } AND EXISTS { (t)-[:ADDRESSES|PARTNERS_WITH]->(b:Body) WHERE b.key IN $bodies }
    RETURN t ORDER BY a.actor, a.recentPlace LIMIT $limit
  }
  WITH DISTINCT t ORDER BY t.recentPlace LIMIT $limit
  RETURN collect([t.key, t.instrument, t.paragraph, t.order, t.verb, t.strength, t.quote, t.quotedIn, t.start, t.end, t.action, t.gist, t.deliverable, t.mandate, t.due, t.duePeriod, t.dueDate, t.dueQuote, t.dueQuotedIn, t.dueStart, t.dueEnd, t.conditions, t.conditionParagraphs, t.conditionStarts, t.conditionEnds, t.rule, t.adopted]) AS nodes
}
RETURN body AS key, nodes, COUNT { CALL (body) { MATCH (t:Task)-[a:ADDRESSES {actor: body}]->() USING INDEX a:ADDRESSES(actor, place) WHERE a.place > '' AND t.verb IN $verbs AND t.strength IN $strengths AND t.deliverable IN $deliverables AND t.mandate IN $mandates AND t.dueDate >= $dueFrom AND t.dueDate <= $dueTo AND t.adopted >= $adoptedFrom AND t.adopted <= $adoptedTo AND EXISTS { (:Instrument {key: t.instrument})-[:ABOUT]->(:Topic {key: $topic}) } AND EXISTS { (t)-[:ADDRESSES|PARTNERS_WITH]->(b:Body) WHERE b.key IN $bodies } RETURN t UNION ALL MATCH (t:Task)-[a:PARTNERS_WITH {actor: body}]->() USING INDEX a:PARTNERS_WITH(actor, place) WHERE a.place > '' AND t.verb IN $verbs AND t.strength IN $strengths AND t.deliverable IN $deliverables AND t.mandate IN $mandates AND t.dueDate >= $dueFrom AND t.dueDate <= $dueTo AND t.adopted >= $adoptedFrom AND t.adopted <= $adoptedTo AND EXISTS { (:Instrument {key: t.instrument})-[:ABOUT]->(:Topic {key: $topic}) } AND EXISTS { (t)-[:ADDRESSES|PARTNERS_WITH]->(b:Body) WHERE b.key IN $bodies } RETURN t } RETURN DISTINCT t } AS total;

// tasks that bodies have NEWEST
UNWIND $bodies AS body
CALL (body) {
  MATCH (t:Task)-[a:ADDRESSES {actor: body}]->() USING INDEX a:ADDRESSES(actor, recentPlace) WHERE a.recentPlace > $after AND t.verb IN $verbs AND t.strength IN $strengths AND t.deliverable IN $deliverables AND t.mandate IN $mandates AND t.dueDate >= $dueFrom AND t.dueDate <= $dueTo AND t.adopted >= $adoptedFrom AND t.adopted <= $adoptedTo AND EXISTS { (:Instrument {key: t.instrument})-[:ABOUT]->(:Topic {key: $topic}) }
    RETURN t ORDER BY a.actor, a.recentPlace LIMIT $limit
    UNION ALL
    MATCH (t:Task)-[a:PARTNERS_WITH {actor: body}]->() USING INDEX a:PARTNERS_WITH(actor, recentPlace) WHERE a.recentPlace > $after AND t.verb IN $verbs AND t.strength IN $strengths AND t.deliverable IN $deliverables AND t.mandate IN $mandates AND t.dueDate >= $dueFrom AND t.dueDate <= $dueTo AND t.adopted >= $adoptedFrom AND t.adopted <= $adoptedTo AND EXISTS { (:Instrument {key: t.instrument})-[:ABOUT]->(:Topic {key: $topic}) }
    RETURN t ORDER BY a.actor, a.recentPlace LIMIT $limit
}
WITH DISTINCT t ORDER BY t.recentPlace LIMIT $limit
RETURN [t.key, t.instrument, t.paragraph, t.order, t.verb, t.strength, t.quote, t.quotedIn, t.start, t.end, t.action, t.gist, t.deliverable, t.mandate, t.due, t.duePeriod, t.dueDate, t.dueQuote, t.dueQuotedIn, t.dueStart, t.dueEnd, t.conditions, t.conditionParagraphs, t.conditionStarts, t.conditionEnds, t.rule, t.adopted] AS node, t.recentPlace AS place;

// number of tasks
MATCH (t:Task)
RETURN count(t) AS total;

// number of tasks that bodies have
UNWIND $bodies AS body
CALL (body) {
  MATCH (t:Task)-[a:ADDRESSES {actor: body}]->() USING INDEX a:ADDRESSES(actor, place) WHERE a.place > '' AND t.verb IN $verbs AND t.strength IN $strengths AND t.deliverable IN $deliverables AND t.mandate IN $mandates AND t.dueDate >= $dueFrom AND t.dueDate <= $dueTo AND t.adopted >= $adoptedFrom AND t.adopted <= $adoptedTo AND EXISTS { (:Instrument {key: t.instrument})-[:ABOUT]->(:Topic {key: $topic}) } RETURN t UNION ALL MATCH (t:Task)-[a:PARTNERS_WITH {actor: body}]->() USING INDEX a:PARTNERS_WITH(actor, place) WHERE a.place > '' AND t.verb IN $verbs AND t.strength IN $strengths AND t.deliverable IN $deliverables AND t.mandate IN $mandates AND t.dueDate >= $dueFrom AND t.dueDate <= $dueTo AND t.adopted >= $adoptedFrom AND t.adopted <= $adoptedTo AND EXISTS { (:Instrument {key: t.instrument})-[:ABOUT]->(:Topic {key: $topic}) } RETURN t
}
RETURN count(DISTINCT t) AS total;

// task counts of
UNWIND $bodies AS body
CALL (body) {
  CALL (body) {
    MATCH (t:Task)-[a:ADDRESSES {actor: body}]->() USING INDEX a:ADDRESSES(actor, place) WHERE a.place > '' RETURN t UNION ALL MATCH (t:Task)-[a:REPORTS_TO {actor: body}]->() USING INDEX a:REPORTS_TO(actor, place) WHERE a.place > '' RETURN t
  }
  WITH DISTINCT t
  RETURN t.year AS year, t.strength AS strength, count(t) AS count
}
RETURN body AS key, year, strength, count;

// bodies by key
MATCH (b:Body) WHERE b.key IN $keys RETURN [b.key, b.name, b.acronym, b.aliases, b.kind, b.registered, b.from, b.until, b.iso, b.parent, b.source] AS node;

// bodies named
CALL db.index.fulltext.queryNodes('body_names', $names) YIELD node RETURN [node.key, node.name, node.acronym, node.aliases, node.kind, node.registered, node.from, node.until, node.iso, node.parent, node.source] AS node;

// bodies like
CALL db.index.fulltext.queryNodes('body_names', $names) YIELD node RETURN [node.key, node.name, node.acronym, node.aliases, node.kind, node.registered, node.from, node.until, node.iso, node.parent, node.source] AS node;

// bodies
MATCH (b:Body) USING INDEX b:Body(name, key) WHERE b.name >= '' AND b.key >= '' AND b.name >= $afterName AND (b.name > $afterName OR b.key > $afterKey)
RETURN [b.key, b.name, b.acronym, b.aliases, b.kind, b.registered, b.from, b.until, b.iso, b.parent, b.source] AS node ORDER BY b.name, b.key LIMIT $limit;

// bodies with every filter
CALL db.index.fulltext.queryNodes('body_words', $words) YIELD node
WITH node AS b WHERE b.name >= '' AND b.key >= '' AND b.kind IN $kinds AND b.registered = $registered AND b.parent = $parent AND EXISTS { (b)<-[:ADDRESSES]-() } AND all(stretch IN $stretches WHERE b.words CONTAINS stretch) AND b.name >= $afterName AND (b.name > $afterName OR b.key > $afterKey)
RETURN [b.key, b.name, b.acronym, b.aliases, b.kind, b.registered, b.from, b.until, b.iso, b.parent, b.source] AS node ORDER BY b.name, b.key LIMIT $limit;

// bodies below
MATCH (b:Body) USING INDEX b:Body(parent) WHERE b.name >= '' AND b.key >= '' AND b.parent = $parent AND b.name >= $afterName AND (b.name > $afterName OR b.key > $afterKey)
RETURN [b.key, b.name, b.acronym, b.aliases, b.kind, b.registered, b.from, b.until, b.iso, b.parent, b.source] AS node ORDER BY b.name, b.key LIMIT $limit;

// number of bodies
MATCH (b:Body) USING INDEX b:Body(parent) WHERE b.name >= '' AND b.key >= '' AND b.parent = $parent
RETURN count(b) AS total;

// subsidiaries of
MATCH (b:Body) WHERE b.parent IN $bodies RETURN [b.key, b.name, b.acronym, b.aliases, b.kind, b.registered, b.from, b.until, b.iso, b.parent, b.source] AS node ORDER BY b.name, b.key;

// keys below
MATCH (b:Body) WHERE b.parent IN $bodies RETURN b.key AS key;

// hits in paragraphs
CALL db.index.fulltext.queryNodes('paragraph_words', $words, {skip: $skip, limit: $limit}) YIELD node
RETURN [node.key, node.instrument, node.label, node.kind, node.order, node.parent, node.heading, node.text] AS node;

// hits in bodies, tested
CALL db.index.fulltext.queryNodes('body_words', $words, {skip: $skip, limit: $limit}) YIELD node
RETURN [node.key, node.name, node.acronym, node.aliases, node.kind, node.registered, node.from, node.until, node.iso, node.parent, node.source] AS node;

// number of hits
CALL db.index.fulltext.queryNodes('instrument_words', $words) YIELD node
WITH node
RETURN count(*) AS total;

// counts
RETURN COUNT { (:Instrument) } AS instruments,
  COUNT { MATCH (i:Instrument) WHERE i.digest IS NOT NULL } AS instrumentsLoaded,
  COUNT { (:Paragraph) } AS paragraphs,
  COUNT { ()-[:REFERS_TO]->() } AS references,
  COUNT { ()-[:CITES]->() } AS citations,
  COUNT { (:Task) } AS tasks,
  COUNT { (:Body) } AS bodies;

// loaded
MATCH (i:Instrument) WHERE i.digest IS NOT NULL RETURN i.key AS key, i.digest AS digest, i.rank AS rank;

// loaded registry
MATCH (r:Registry {key: 'registry'}) RETURN r.digest AS digest;

// Loading, in this order
UNWIND $keys AS key
MERGE (i:Instrument {key: key})
SET i.key = key
RETURN key, i.digest AS digest, i.rank AS rank;

UNWIND $keys AS key
MATCH (i:Instrument {key: key})
CALL (i, key) {
  MATCH (i)-[:CITES|NAMES|ABOUT|REFERS_TO]->(x) RETURN x
  UNION
  MATCH (i)<-[:VOTED|SPONSORED]-(x) RETURN x
  UNION
  MATCH (p:Paragraph {instrument: key})-[:REFERS_TO]->(x) USING INDEX p:Paragraph(instrument, order) WHERE p.order >= 0 RETURN x
  UNION
  MATCH (t:Task {instrument: key})-[:ADDRESSES|PARTNERS_WITH|REPORTS_TO]->(x) USING INDEX t:Task(instrument, order) WHERE t.order >= 0 RETURN x
}
WITH DISTINCT x WHERE NOT x:Unresolved
RETURN labels(x)[0] AS label, x.key AS key;

UNWIND $keys AS key
MATCH (n:Task {instrument: key}) USING INDEX n:Task(instrument, order) WHERE n.order >= 0 DETACH DELETE n;

UNWIND $keys AS key
MATCH (n:Unresolved {instrument: key}) USING INDEX n:Unresolved(instrument) DETACH DELETE n;

UNWIND $keys AS key
MATCH (n:Paragraph {instrument: key}) USING INDEX n:Paragraph(instrument, order) WHERE n.order >= 0 DETACH DELETE n;

UNWIND $keys AS key
MATCH (:Instrument {key: key})-[r:CITES|NAMES|ABOUT|REFERS_TO|STATES]->() DELETE r;

UNWIND $keys AS key
MATCH (:Instrument {key: key})<-[r:VOTED|SPONSORED]-() DELETE r;

UNWIND $rows AS row
MATCH (i:Instrument {key: row.key})
WITH i, row, i.inRegistry AS inRegistry
SET i = row, i.inRegistry = inRegistry;

UNWIND $rows AS row
MERGE (n:Instrument {key: row.key})
ON CREATE SET n = row;

UNWIND $rows AS row
MERGE (n:Body {key: row.key})
ON CREATE SET n = row;

UNWIND $rows AS row
MERGE (n:State {key: row.key})
ON CREATE SET n = row;

UNWIND $rows AS row
MATCH (i:Instrument {key: row.instrument})
MATCH (s:State {key: row.state})
CREATE (s)-[:VOTED {cast: row.cast}]->(i);

UNWIND $rows AS row
MATCH (i:Instrument {key: row.instrument})
MATCH (s:State {key: row.state})
CREATE (s)-[:SPONSORED]->(i);

UNWIND $rows AS row
CREATE (p:Paragraph)
SET p = row;

UNWIND $rows AS row
MATCH (i:Instrument {key: row.instrument})
MATCH (p:Paragraph {key: row.key})
CREATE (i)-[:HAS_PARAGRAPH {order: row.order}]->(p);

UNWIND $rows AS row
MATCH (parent:Paragraph {key: row.parent})
MATCH (p:Paragraph {key: row.key})
CREATE (parent)-[:HAS_ITEM {order: row.order}]->(p);

UNWIND $rows AS row
MATCH (i:Instrument {key: row.instrument})
OPTIONAL MATCH (p:Paragraph {key: row.paragraph})
WITH row, coalesce(p, i) AS from
MATCH (to:Instrument {key: row.target})
CREATE (from)-[r:REFERS_TO]->(to)
SET r = row;

UNWIND $rows AS row
CREATE (u:Unresolved)
SET u = row;

UNWIND $rows AS row
MATCH (i:Instrument {key: row.instrument})
OPTIONAL MATCH (p:Paragraph {key: row.paragraph})
WITH row, coalesce(p, i) AS from
MATCH (to:Unresolved {key: row.key})
CREATE (from)-[r:REFERS_TO]->(to)
SET r = row;

UNWIND $keys AS key
MATCH (p:Paragraph {instrument: key})-[r:REFERS_TO]->() USING INDEX p:Paragraph(instrument, order) WHERE p.order >= 0
WITH p, r WHERE r.targetParagraph IS NOT NULL
MATCH (to:Paragraph {key: r.targetParagraph})
MERGE (p)-[:PINPOINTS {reference: r.key}]->(to);

UNWIND $keys AS key
MATCH (to:Paragraph {instrument: key}) USING INDEX to:Paragraph(instrument, order) WHERE to.order >= 0
WITH to
MATCH (p:Paragraph)-[r:REFERS_TO {targetParagraph: to.key}]->() USING INDEX r:REFERS_TO(targetParagraph)
MERGE (p)-[:PINPOINTS {reference: r.key}]->(to);

UNWIND $rows AS row
MATCH (a:Instrument {key: row.from})
MATCH (b:Instrument {key: row.to})
CREATE (a)-[c:CITES]->(b)
SET c = row;

UNWIND $rows AS row
MATCH (a:Instrument {key: row.from})
MATCH (b:Instrument {key: row.to})
CREATE (a)-[c:NAMES]->(b)
SET c = row;

UNWIND $rows AS row
CREATE (t:Task)
SET t = row;

UNWIND $rows AS row
MATCH (i:Instrument {key: row.instrument})
OPTIONAL MATCH (p:Paragraph {key: row.paragraph})
WITH row, coalesce(p, i) AS from
MATCH (t:Task {key: row.key})
CREATE (from)-[:STATES {order: row.order}]->(t);

UNWIND $rows AS row
MATCH (t:Task {key: row.edge.task})
MATCH (to:Body {key: row.body})
CREATE (t)-[a:ADDRESSES]->(to)
SET a = row.edge;

UNWIND $rows AS row
MATCH (t:Task {key: row.edge.task})
MATCH (to:Unresolved {key: row.key})
CREATE (t)-[a:ADDRESSES]->(to)
SET a = row.edge;

UNWIND $rows AS row
MATCH (t:Task {key: row.edge.task})
MATCH (to:Body {key: row.body})
CREATE (t)-[a:PARTNERS_WITH]->(to)
SET a = row.edge;

UNWIND $rows AS row
MATCH (t:Task {key: row.edge.task})
MATCH (to:Body {key: row.body})
CREATE (t)-[a:REPORTS_TO]->(to)
SET a = row.edge;

UNWIND $rows AS row
MATCH (i:Instrument {key: row.instrument})
MERGE (t:Topic {key: row.key})
ON CREATE SET t.uri = row.uri
CREATE (i)-[:ABOUT {label: row.label}]->(t);

UNWIND $keys AS key
MATCH (t:Topic {key: key})<-[about:ABOUT]-()
WITH t, min(about.label) AS label
SET t.label = label;

UNWIND $keys AS key
MATCH (n:Instrument {key: key})
WHERE n.digest IS NULL AND n.inRegistry IS NULL AND NOT EXISTS { (n)--() }
DELETE n;

UNWIND $keys AS key
MATCH (n:Body {key: key})
WHERE n.digest IS NULL AND n.inRegistry IS NULL AND NOT EXISTS { (n)--() }
DELETE n;

UNWIND $keys AS key
MATCH (n:Class {key: key})
WHERE n.digest IS NULL AND n.inRegistry IS NULL AND NOT EXISTS { (n)--() }
DELETE n;

UNWIND $keys AS key
MATCH (n:Topic {key: key})
WHERE n.digest IS NULL AND n.inRegistry IS NULL AND NOT EXISTS { (n)--() }
DELETE n;

UNWIND $keys AS key
MATCH (n:State {key: key})
WHERE n.digest IS NULL AND n.inRegistry IS NULL AND NOT EXISTS { (n)--() }
DELETE n;

UNWIND $keys AS key
MATCH (i:Instrument {key: key}) WHERE i.knownBy = 'citation'
SET i.kind = coalesce(head(COLLECT {
  MATCH (i)<-[r:REFERS_TO]-() WHERE r.kind IN $toldKinds
  WITH r.kind AS kind, count(r) AS times
  RETURN kind ORDER BY times DESC, [at IN range(0, size($toldKinds) - 1) WHERE $toldKinds[at] = kind][0]
}), 'other');

UNWIND $keys AS key
MATCH (i:Instrument {key: key})
WITH i, COUNT { (i)<-[:CITES]-() } AS times
SET i.timesCited = times,
  i.citedPlace = right('0000000000' + toString(1000000000 - times), 10) + ' ' + i.place;

UNWIND $rows AS row
MATCH (i:Instrument {key: row.key})
SET i.digest = row.digest, i.rank = row.rank;

MERGE (r:Registry {key: 'registry'})
SET r.key = 'registry'
RETURN r.digest AS digest;

MATCH (n:Instrument) WHERE n.inRegistry RETURN n.key AS key;

MATCH (n:Instrument|Body|Class)-[r:SUPPLEMENTS|AMENDS|REQUESTED_BY|ADOPTED_BY|ESTABLISHED_BY|SUBSIDIARY_OF|HAS_MEMBER]->()
WHERE n.inRegistry
DELETE r;

UNWIND $keys AS key
MATCH (n:Instrument {key: key}) WHERE n.digest IS NOT NULL
SET n.inRegistry = null;

UNWIND $rows AS row
MATCH (n:Body {key: row.key})
WITH n, row, n.timesCited AS timesCited, n.citedPlace AS citedPlace WHERE n.digest IS NULL
SET n = row.bare, n.timesCited = timesCited, n.citedPlace = citedPlace;

UNWIND $rows AS row
MERGE (n:Body {key: row.key})
SET n.inRegistry = true
WITH n, row WHERE n.digest IS NULL
WITH n, row, n.timesCited AS timesCited, n.citedPlace AS citedPlace
SET n = row, n.inRegistry = true, n.timesCited = timesCited, n.citedPlace = citedPlace;

UNWIND $rows AS row
MERGE (n:Instrument {key: row.key})
SET n.inRegistry = true
WITH n, row WHERE n.digest IS NULL
WITH n, row, n.timesCited AS timesCited, n.citedPlace AS citedPlace
SET n = row, n.inRegistry = true, n.timesCited = timesCited, n.citedPlace = citedPlace;

UNWIND $rows AS row
MATCH (c:Class {key: row.class})
MATCH (i:Instrument {key: row.member})
CREATE (c)-[:HAS_MEMBER {order: row.order}]->(i);

UNWIND $rows AS row
MATCH (a:Instrument {key: row.from})
MATCH (b:Body {key: row.to})
CREATE (a)-[:ADOPTED_BY {from: row.from, to: row.to, source: row.source}]->(b);

UNWIND $rows AS row
MATCH (a:Body {key: row.from})
MATCH (b:Instrument {key: row.to})
CREATE (a)-[:ESTABLISHED_BY {from: row.from, to: row.to, source: row.source}]->(b);

UNWIND $rows AS row
MATCH (a:Body {key: row.from})
MATCH (b:Body {key: row.to})
CREATE (a)-[:SUBSIDIARY_OF {from: row.from, to: row.to, source: row.source}]->(b);

UNWIND $rows AS row
MATCH (a:Instrument {key: row.from})
MATCH (b:Instrument {key: row.to})
CREATE (a)-[:SUPPLEMENTS {from: row.from, to: row.to, source: row.source}]->(b);

MATCH (r:Registry {key: 'registry'})
SET r.digest = $digest;

MERGE (v:Version {key: 'graph'})
SET v.mark = randomUUID();
