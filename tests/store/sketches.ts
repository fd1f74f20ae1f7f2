import type { Sketch } from './graphs.js';

/**
 * A few instruments by hand, with what is easy to get wrong: a cycle of citations, an instrument that cites itself, both roles for one
 * target, a class, a pinpoint, pointers resolved and not, a body named twice in a task, items, no paragraphs at all, hostile names.
 */
export const small: readonly Sketch[] = [
  {
    symbol: 'S/RES/99(1949)',
    paragraphs: [
      {
        label: 'PP1',
        text: 'Recalling the Convention on Quiet',
        references: [{ target: 'Convention on Quiet', kind: 'treaty' }],
      },
      { label: '1', text: 'Urges peace', tasks: [{ verb: 'urge', strength: 'call', addressees: ['Member States'] }] },
    ],
  },
  {
    symbol: 'S/RES/101(1950)',
    title: null,
    topics: ['Quiet', 'https://example.org/topic/1'],
    votes: ['Aland', 'Borduria'],
    chapterVII: true,
    paragraphs: [
      {
        label: 'PP1',
        text: 'Recalling resolution 99 (1949) and this one',
        references: [{ target: 'S/RES/99(1949)' }, { target: 'S/RES/101(1950)', verb: 'note' }],
      },
      {
        label: '1',
        text: 'Requests the following:',
        tasks: [],
        references: [{ target: 'S/RES/102(1951)', verb: null, role: 'name' }],
      },
      {
        label: '1(a)',
        parent: '1',
        text: 'Report on quiet borders every year',
        tasks: [
          {
            addressees: ['OQA', 'OQA', ['Member States', 'Office of Noise']],
            with: ['101-committee'],
            reportsTo: [null],
            deliverable: 'report',
            due: {
              period: 'R/P12M',
              date: '1951-02-15',
              quote: 'every year',
              span: { paragraph: '1(a)', start: 24, end: 34 },
            },
            conditions: [{ quote: 'quiet', span: { paragraph: '1(a)', start: 10, end: 15 } }],
          },
          { verb: 'urge', strength: 'call', addressees: [null, [], 'Member States'], with: ['OQA'] },
        ],
      },
      { label: '1(b)', parent: '1', text: 'Brief it', tasks: [{ addressees: ['OQA'], deliverable: 'briefing' }] },
    ],
  },
  {
    symbol: 'S/RES/102(1951)',
    title: 'On quiet borders',
    topics: ['Quiet', 'Borders'],
    paragraphs: [
      {
        label: 'PP1',
        text: 'Reaffirming résolution 101 (1950), paragraph 1 (a), and all its resolutions on quiet',
        references: [
          { target: 'S/RES/101(1950)', verb: 'reaffirm', pinpoint: 'paragraph 1 (a)' },
          { target: null, kind: 'class', verb: 'reaffirm', quote: 'all its resolutions on quiet' },
        ],
      },
      {
        label: '1',
        text: 'Decides on the noise of the Élan border',
        references: [
          { target: 'S/RES/101(1950)', verb: 'decide', role: 'name' },
          { target: 'S/RES/99(1949)', verb: 'note' },
        ],
        tasks: [{ verb: 'decide', strength: 'decision', addressees: ['OQA'], reportsTo: ['Council of Tests'] }],
      },
      {
        label: '2',
        text: 'Takes note of a report and a letter',
        references: [
          { target: 'S/RES/101(1950)', verb: 'note', pinpoint: 'article 15' },
          { target: 'S/1951/7', kind: 'report', verb: 'take note' },
          { target: 'The Treaty of "Noise"', kind: 'treaty', verb: 'note', name: 'Treaty of "Noise"' },
        ],
        tasks: [{ addressees: ["O'Hara; DROP TABLE body; --"], deliverable: 'other' }],
      },
    ],
  },
  {
    symbol: 'S/PRST/1951/4',
    topics: [],
    paragraphs: [
      { label: '1', text: 'Recalls both', references: [{ target: 'S/RES/102(1951)' }, { target: 'S/RES/101(1950)' }] },
      { label: '2', text: 'Welcomes the peace of the border' },
    ],
  },
  {
    symbol: 'S/RES/1040(1952)',
    title: 'On noise',
    votes: ['Borduria'],
    paragraphs: [
      {
        label: '1',
        text: 'Recalling quiet-time reports, 50% of them',
        references: [
          { target: 'S/PRST/1951/4', kind: 'prst' },
          { target: 'S/RES/102(1951)' },
          { target: 'S/RES/1041(1952)' },
        ],
        tasks: [{ verb: 'request', addressees: ['Member States', 'OQA'], with: ['Office of Noise'] }],
      },
    ],
  },
  { symbol: 'S/RES/1041(1952)', title: 'Known by facts alone', topics: ['Quiet'], paragraphs: [] },
];
