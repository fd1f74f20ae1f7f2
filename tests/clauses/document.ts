import type { Document, Paragraph } from '../../src/document/document.js';

/** A paragraph without a source; `kind` follows from the label unless told. */
export function paragraph(label: string, text: string, rest: Partial<Paragraph> = {}): Paragraph {
  return {
    label,
    kind: label.startsWith('PP') ? 'preambular' : label.startsWith('Annex') ? 'annex' : 'operative',
    parent: null,
    heading: null,
    text,
    line: null,
    eId: null,
    ...rest,
  };
}

/** A document of these paragraphs and nothing else. */
export function documentOf(paragraphs: readonly Paragraph[], kind: 'resolution' | 'prst' = 'resolution'): Document {
  return {
    source: { path: '-', format: 'text', sha256: '' },
    header: {
      symbol: null,
      kind,
      number: null,
      year: null,
      adopted: null,
      meeting: null,
      organ: 'Security Council',
      title: null,
      agenda: null,
      draft: null,
      vote: null,
      sponsors: null,
      topics: null,
      names: null,
    },
    paragraphs,
    marks: [],
    footnotes: [],
    diagnostics: [],
  };
}
