import type { Document } from '../../../src/document/document.js';
import { readDocument } from '../../../src/document/read.js';
import { akn, container, paragraph, point, type Sample } from './sample.js';

function read(sample: Sample | string): Document {
  return readDocument({ path: 'x.xml', bytes: Buffer.from(typeof sample === 'string' ? sample : akn(sample)) });
}

const outline = (document: Document) => document.paragraphs.map(({ label, text }) => `${label} ${text}`);
const codes = (document: Document) => document.diagnostics.map((found) => found.code);

test('metadata: who voted how, who sponsored, topics, names, agenda, title, draft', () => {
  const { header } = read({
    meta: `<classification source="http://metadata.un.org/sdg">
<keyword value="sea_ports" href="http://metadata.un.org/thesaurus/1" showAs="sea_ports" dictionary="UNBIS"/>
<keyword value="ports" href="http://example.org/2" showAs="ports" dictionary="EuroVoc"/>
<keyword value="16" href="http://metadata.un.org/sdg/16" showAs="sdg_16" dictionary="SDGO"/></classification>
<classification source="DHLAUTH">
<keyword value="SEA PORTS" showAs="SEA PORTS" dictionary="UNBIS Thesaurus"/>
<keyword value="LIGHTHOUSES" showAs="LIGHTHOUSES" dictionary="UNBIS Thesaurus"/>
<keyword value="UN Harbour Office" showAs="UN Harbour Office" dictionary="DHLAUTH"/>
<keyword refersTo="agenda" value="[1]" showAs="HARBOURS" dictionary="S/90"/>
<keyword refersTo="agenda" value="X" showAs="The situation in the harbour." dictionary="S/"/>
<keyword refersTo="title" value="t" showAs="Security Council resolution 9001 (2031) [on the harbour]" dictionary="DHL"/></classification>
<workflow><step outcome="draftResolution" as="S/2031/7" by="Chile, Bosnia and Herzegovina and Peru"/>
<step outcome="draftResolutionAdditionalSponsors" by="Ghana"/>
<step outcome="adopted" as="S/PV.9700" by="Adopted 13-0-2, 9700th meeting"/></workflow>
<voting><count value="013" refersTo="inFavour"><organization>CHILE</organization><organization>PERU</organization></count>
<count value="002" refersTo="abstaining"><organization>GHANA</organization></count></voting>`,
    body: paragraph('1.', 'Decides to meet.'),
  });
  expect(header).toEqual({
    symbol: 'S/RES/9001(2031)',
    kind: 'resolution',
    number: 9001,
    year: 2031,
    adopted: '2031-05-04',
    meeting: 9700,
    organ: 'Security Council',
    title: 'Security Council resolution 9001 (2031) [on the harbour]',
    agenda: 'The situation in the harbour',
    draft: 'S/2031/7',
    vote: {
      inFavour: 13,
      against: 0,
      abstaining: 2,
      states: { inFavour: ['CHILE', 'PERU'], against: [], abstaining: ['GHANA'] },
    },
    sponsors: ['Chile', 'Bosnia and Herzegovina', 'Peru', 'Ghana'],
    topics: [
      { uri: 'http://metadata.un.org/thesaurus/1', label: 'sea ports' },
      { uri: null, label: 'LIGHTHOUSES' },
    ],
    names: ['UN Harbour Office'],
  });
});

test('paragraphs, headings, lists, sublists, wrap-ups, bullets, and items that are flat', () => {
  const document = read({
    preamble: `${container('<span class="italic">Recalling</span> the storm,')}<block name="subheading">Pilots</block>${container('Noting  the calm,')}
<container><blockList><listIntroduction>Emphasizing that:</listIntroduction><item><num>(a)</num><p>the sea is wide;</p></item><item><num>(b)</num><p>the boats are small,</p></item></blockList></container>`,
    body: `<paragraph class="H1"><heading>Boats</heading></paragraph>
<paragraph eId="para_9"><num>1.</num><list><intro><p>Decides:</p></intro>${point('(a)', 'to sail:')}<sublist>${point('(i)', 'east;')}${point('(ii)', 'west;')}</sublist>${point('(b)', 'to rest;')}<wrapUp><p>and asks for a report;</p></wrapUp></list></paragraph>
${paragraph('2.', 'Asks for:')}${paragraph('–', 'ropes;')}${paragraph('–', 'sails;')}
<paragraph class="H1"><num>A.</num><subheading>Crews</subheading></paragraph>
${paragraph('3.', 'Calls upon all:')}${paragraph('(a)', 'to come:')}${paragraph('(i)', 'soon;')}${paragraph('(b)', 'to stay;')}${paragraph('4.', 'Decides to remain seized.')}`,
  });
  expect(outline(document)).toEqual([
    'PP1 Recalling the storm,',
    'PP2 Noting the calm,',
    'PP3 Emphasizing that:',
    'PP3(a) the sea is wide;',
    'PP3(b) the boats are small,',
    '1 Decides:',
    '1(a) to sail:',
    '1(a)(i) east;',
    '1(a)(ii) west;',
    '1(b) to rest;',
    '1:end and asks for a report;',
    '2 Asks for:',
    '2[1] ropes;',
    '2[2] sails;',
    '3 Calls upon all:',
    '3(a) to come:',
    '3(a)(i) soon;',
    '3(b) to stay;',
    '4 Decides to remain seized.',
  ]);
  expect(document.paragraphs.map((paragraph) => paragraph.heading)).toEqual([
    null,
    ...Array(4).fill('Pilots'),
    ...Array(9).fill('Boats'),
    ...Array(5).fill('A. Crews'),
  ]);
  expect(document.paragraphs[5]).toMatchObject({ eId: 'para_9', kind: 'operative', parent: null });
  expect(document.paragraphs[7]).toMatchObject({ parent: '1(a)' });
  expect(document.paragraphs.every((paragraph) => (paragraph.line ?? 0) > 10)).toBe(true);
  expect(codes(document)).toEqual([]);
});

test('links and italics are marks, footnotes stand apart', () => {
  const document = read({
    preamble: container(
      '<span class="italic">Recalling</span> resolution <a href="https://undocs.org/S/RES/9000(2030)">9000 (2030)</a> on boats<authorialNote marker="1"><p>	See <span class="italic">above</span>.</p></authorialNote> and pilots,',
    ),
    body: paragraph('1.', 'Decides to meet.'),
  });
  expect(document.paragraphs[0]?.text).toBe('Recalling resolution 9000 (2030) on boats and pilots,');
  expect(document.marks).toEqual([
    { kind: 'emphasis', span: { paragraph: 'PP1', start: 0, end: 9 } },
    { kind: 'link', span: { paragraph: 'PP1', start: 21, end: 32 }, href: 'https://undocs.org/S/RES/9000(2030)' },
  ]);
  expect(document.footnotes).toEqual([{ at: { paragraph: 'PP1', start: 41, end: 41 }, mark: '1', text: 'See above.' }]);
});

test('empty numbers take the words beside them; what stays empty is told', () => {
  const empty = '<paragraph><num>1.</num><content><p></p></content></paragraph>';
  const filled = read({ body: `${empty}${paragraph(null, 'Decides to meet;')}${paragraph('2.', 'Decides to part.')}` });
  expect(outline(filled)).toEqual(['1 Decides to meet;', '2 Decides to part.']);
  const left = read({ body: `${empty}${paragraph('2.', 'Decides to part.')}` });
  expect(left.paragraphs.map(({ label, text }) => [label, text])).toEqual([
    ['1', ''],
    ['2', 'Decides to part.'],
  ]);
  expect(codes(left)).toEqual(['document/paragraph-empty']);
});

test('annexes and attachments', () => {
  const document = read({
    body: paragraph(null, 'Decides to adopt the annexed rules.'),
    behind: `<attachments><attachment><doc name="annex"><meta><identification><FRBRWork><FRBRdate date="1999-01-01" name="adoption"/></FRBRWork></identification></meta><mainBody><paragraph class="H1"><heading>Annex I</heading></paragraph><paragraph class="H1"><heading>Rules of the harbour</heading></paragraph>${paragraph('1.', 'Boats keep right.')}${paragraph('(a)', 'By day;')}<table><tr><td><p>Red</p></td><td><p>port</p></td></tr></table></mainBody></doc></attachment>
<attachment><doc><mainBody><paragraph><heading>Annex II</heading></paragraph>${paragraph(null, 'The lights are on.')}</mainBody></doc></attachment></attachments>`,
  });
  expect(outline(document)).toEqual([
    '1 Decides to adopt the annexed rules.',
    'Annex I:1 Boats keep right.',
    'Annex I:1(a) By day;',
    'Annex I:1(a)[1] Red port',
    'Annex II[1] The lights are on.',
  ]);
  expect(document.paragraphs.map((paragraph) => paragraph.kind)).toEqual(['operative', ...Array(4).fill('annex')]);
  expect(document.paragraphs[1]?.heading).toBe('Rules of the harbour');
  expect(document.header.adopted).toBe('2031-05-04');
});

const announced =
  '<alinea><content><p>At the 9701st meeting of the Security Council, held on 6 May 2031, in connection with the item entitled “The situation in the harbour”, the President made the following statement on behalf of the Council:</p></content></alinea>';

test('a statement: paragraphs in order, the announcing sentence apart, quotation marks off', () => {
  const document = read({
    name: 'presidentialStatement',
    symbol: 'S/PRST/2031/4',
    body: `<p><docTitle><span class="bold">Statement by the President of the Security Council</span></docTitle></p>${announced}${paragraph(null, '“The Security Council welcomes the “great calm”.')}${paragraph(null, '“It asks:')}${paragraph(null, '“(a) for ropes;')}${paragraph(null, '“The Security Council will remain seized.”')}`,
  });
  expect(outline(document)).toEqual([
    '1 The Security Council welcomes the “great calm”.',
    '2 It asks:',
    '2(a) for ropes;',
    '3 The Security Council will remain seized.',
  ]);
  expect(document.header).toMatchObject({
    symbol: 'S/PRST/2031/4',
    kind: 'prst',
    number: 4,
    year: 2031,
    adopted: '2031-05-06',
    meeting: 9701,
    agenda: 'The situation in the harbour',
    vote: null,
  });
});

test('tags that do not match are mended, with a diagnostic at the place', () => {
  const document = read({
    name: 'presidentialStatement',
    symbol: 'S/PRST/2031/4',
    body: `<paragraph class="H1">\n<span class="bold">Statement by the President of the Security Council</span>\n</docTitle>\n</p>\n${announced}${paragraph(null, '“The Security Council welcomes the calm.')}${paragraph(null, '“The Security Council will remain seized.”')}`,
  });
  expect(outline(document)).toEqual([
    '1 The Security Council welcomes the calm.',
    '2 The Security Council will remain seized.',
  ]);
  expect(document.diagnostics.map(({ code, line }) => [code, line])).toEqual([
    ['document/not-well-formed', 20],
    ['document/not-well-formed', 21],
    ['document/not-well-formed', 23],
  ]);
});

test('entities are neither fetched nor expanded', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;"><!ENTITY e SYSTEM "file:///etc/hostname">]>`;
  const document = read(
    akn({ body: paragraph('1.', 'Decides &b;&e; to meet &amp; part.') }).replace(/<\?xml[^>]*\?>/, bomb),
  );
  expect(document.paragraphs[0]?.text).toBe('Decides &b;&e; to meet & part.');
});

test('a cut file keeps its name', () => {
  const document = read(akn({}).slice(0, 600));
  expect(document.header).toMatchObject({ symbol: 'S/RES/9001(2031)', adopted: '2031-05-04' });
  expect(codes(document)).toContain('document/no-paragraphs');
});

const said = (words: string) => paragraph(null, `“${words}`);

test('an annex that only its place tells: items, and words behind the last paragraph, are the annex’s', () => {
  const document = read({
    body:
      paragraph('1.', 'Decides to adopt the list below;') +
      paragraph('2.', 'Decides to remain seized of the matter.') +
      '<paragraph><heading>Harbours</heading></paragraph>' +
      '<container><table><tr><td><p>No.</p></td><td><p>Name</p></td></tr><tr><td><p>Annex II: Ships</p></td></tr><tr><td><p>1</p></td><td><p>Gull</p></td></tr></table></container>' +
      paragraph('(a)', 'Tugs;'),
  });
  expect(document.paragraphs.map(({ label, kind, text }) => `${kind} ${label} ${text}`)).toEqual([
    'operative 1 Decides to adopt the list below;',
    'operative 2 Decides to remain seized of the matter.',
    'annex Annex[1] No. Name',
    'annex Annex II[1] 1 Gull',
    'annex Annex II(a) Tugs;',
  ]);
});

test('a list of names below an unnumbered act is a list of items', () => {
  const names = ['Ms. Ada Gale (Chile)', 'Mr. Ben Reef (Ghana)'].map((name) => paragraph(null, name)).join('');
  const document = read({
    body: paragraph(null, 'Having received the names,') + paragraph(null, 'Forwards the following names:') + names,
  });
  expect(outline(document)).toEqual([
    'PP1 Having received the names,',
    '1 Forwards the following names:',
    '1[1] Ms. Ada Gale (Chile)',
    '1[2] Mr. Ben Reef (Ghana)',
  ]);
});

test('a quoted statement: what opens without a quotation mark goes on with what stands above it, or is an annex behind its end', () => {
  const document = read({
    name: 'presidentialStatement',
    symbol: 'S/PRST/2031/2',
    body:
      '<alinea><p>At the 9703rd meeting of the Security Council, held on 7 May 2031, the President of the Security Council made the following statement on behalf of the Council.</p></alinea>' +
      said('The Security Council requests the Secretary-General to take these steps:') +
      paragraph('(i)', 'Send a pilot;') +
      paragraph(null, 'The pilot should know the reefs.') +
      paragraph('(ii)', 'Report.') +
      said('The Security Council expects a report with, inter alia:') +
      said('Information on tides;') +
      said('Information on lights.') +
      said('The Security Council looks forward to the return of the pilots and their') +
      paragraph(null, 'families.') +
      said('The Security Council remains seized of the matter.”') +
      paragraph(null, 'Guide to the Harbour') +
      paragraph(null, 'The guide is meant for pilots.'),
  });
  expect(document.header.meeting).toBe(9703);
  expect(outline(document)).toEqual([
    '1 The Security Council requests the Secretary-General to take these steps:',
    '1(i) Send a pilot;',
    '1:end The pilot should know the reefs.',
    '1(ii) Report.',
    '2 The Security Council expects a report with, inter alia:',
    '2[1] Information on tides;',
    '2[2] Information on lights.',
    '3 The Security Council looks forward to the return of the pilots and their families.',
    '4 The Security Council remains seized of the matter.',
    'Annex[1] The guide is meant for pilots.',
  ]);
});

test('a footnote and a number that the markup set apart go back to their sentence, with their links', () => {
  const link = (words: string) => `<a href="https://example.org/${words.slice(0, 4)}">${words}</a>`;
  const document = read({
    name: 'presidentialStatement',
    symbol: 'S/PRST/2031/3',
    body:
      paragraph(null, `*	See ${link('9000 (2030)')}.`) +
      said(`The Security Council recalls ${link('8999 (2030)')} and the guide* on pilots.`) +
      paragraph(null, link('9001 (2031)')) +
      said(`The Security Council recalls ${link('8998 (2030)')} and its resolution , and thanks the crew.`),
  });
  expect(outline(document)).toEqual([
    '1 The Security Council recalls 8999 (2030) and the guide on pilots.',
    '2 The Security Council recalls 8998 (2030) and its resolution 9001 (2031), and thanks the crew.',
  ]);
  expect(document.footnotes).toEqual([
    { at: { paragraph: '1', start: 54, end: 54 }, mark: '*', text: 'See 9000 (2030).' },
  ]);
  const linked = document.marks.flatMap((mark) => (mark.kind === 'link' ? [mark] : []));
  expect(linked.map(({ span, href }) => `${span.paragraph} ${span.start} ${href.slice(-4)}`)).toEqual([
    '1 29 8999',
    '2 29 8998',
    '2 60 9001',
  ]);
});

test('an instrument in another language keeps its paragraphs, and one diagnostic says so', () => {
  const words =
    'Le Conseil souligne que les navires et les ports de la région sont dans le besoin, et que des moyens pour une aide sont du ressort des États, ';
  expect(codes(read({ body: paragraph('1.', words.repeat(2)) }))).toEqual(['document/not-english']);
});

test('numbers begin in the last words of the preamble, go on behind items, and stand in the words themselves', () => {
  const item = (num: string, words: string) => `<item><num>${num}</num><p>${words}</p></item>`;
  const document = read({
    preamble: `<container><blockList><listIntroduction>Acting under Chapter VII of the Charter:</listIntroduction>${item('1.', 'Decides to send pilots;')}${item('2.', 'Decides to send tugs, with the following tasks:')}</blockList></container>`,
    body:
      paragraph('(a)', 'Tow;') +
      `<paragraph><num>3.</num><list><intro><p>Requests:</p></intro>${point('(a)', 'a report;')}${point('4.', 'Urges haste;')}</list></paragraph>` +
      paragraph(null, '5 Further underlines the need for haste;'),
  });
  expect(outline(document)).toEqual([
    'PP1 Acting under Chapter VII of the Charter:',
    '1 Decides to send pilots;',
    '2 Decides to send tugs, with the following tasks:',
    '2(a) Tow;',
    '3 Requests:',
    '3(a) a report;',
    '4 Urges haste;',
    '5 Further underlines the need for haste;',
  ]);
});

test('headings: before an item’s number, above numbers or items, and parts in words of their own', () => {
  const document = read({
    body:
      paragraph(null, '== I ==') +
      `<paragraph><num>1.</num><list><intro><p>Decides that the tasks shall be:</p></intro>${point('(a)', 'to tow;')}<point><subheading>Lights</subheading><num>(b)</num><p>to tend the light;</p></point></list></paragraph>` +
      paragraph(null, 'Support for pilots:') +
      paragraph('(c)', 'to train pilots.') +
      paragraph('(d)', '') +
      paragraph(null, 'To draw maps.') +
      paragraph(null, 'Reporting') +
      paragraph('2.', 'Requests a report.'),
  });
  expect(document.paragraphs.map(({ label, heading, text }) => `${label} [${heading}] ${text}`)).toEqual([
    '1 [I] Decides that the tasks shall be:',
    '1(a) [I] to tow;',
    '1(b) [Lights] to tend the light;',
    '1(c) [Support for pilots] to train pilots.',
    '1(d) [Support for pilots] To draw maps.',
    '2 [Reporting] Requests a report.',
  ]);
});

test('the meeting is the one that the cover prints', () => {
  const adopted =
    '<p><docTitle>Adopted at its <inline name="adoptionMeeting" title="9701st">9701st meeting</inline></docTitle></p>';
  const meta = '<workflow><step outcome="adopted" as="S/PV.9700" by="Adopted"/></workflow>';
  expect(read({ meta, title: adopted, body: paragraph('1.', 'Decides to meet.') }).header.meeting).toBe(9701);
});

test('an item that is only a title takes the words below it, and its title heads it', () => {
  const document = read({
    body:
      paragraph('1.', 'Decides that the tasks shall be:') +
      paragraph('(a)', '<span class="italic">Protection of ships</span>') +
      paragraph(null, 'Ensure that ships are safe;') +
      paragraph('(b)', '<span class="italic">Pilots</span>') +
      paragraph('(i)', 'Train pilots.') +
      paragraph('2.', 'Requests a report.'),
  });
  expect(document.paragraphs.map(({ label, heading, text }) => `${label} [${heading}] ${text}`)).toEqual([
    '1 [null] Decides that the tasks shall be:',
    '1(a) [Protection of ships] Ensure that ships are safe;',
    '1(b) [null] Pilots',
    '1(b)(i) [null] Train pilots.',
    '2 [null] Requests a report.',
  ]);
});
