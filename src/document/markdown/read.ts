import type { DecodedText } from '../../text/decode.js';
import { emphasisEnd, emphasisStart, linkEnd, linkStart } from '../marks.js';
import type { DocumentReader } from '../reader.js';
import { readText } from '../text/read.js';

/** Reads Markdown: its emphasis and links become marks, its words are read as plain text is. */
export const markdownReader: DocumentReader = {
  format: 'markdown',
  recognizes: (text) =>
    /\[[^\]\n]{1,200}\]\([^)\n]{0,400}\)|^#{1,6} \S|\*\*[^\s*][^*\n]{0,200}\*\*|(?:^|\s)_[^_\n]{1,200}_(?=[\s,.;:]|$)/m.test(
      text.slice(0, 65536),
    ),
  read: (decoded: DecodedText) => {
    const { text, targets } = withoutMarkup(decoded.text);
    return readText(text, targets);
  },
};

const inline =
  /\\([!-/:-@[-`{-~])|\[((?:\\.|[^\\[\]\n]){0,400})\]\(((?:\\.|[^\\()\n]){0,1000})\)|(\*{1,3}|(?<![A-Za-z0-9])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![A-Za-z0-9]))/g;

function withoutMarkup(source: string): { text: string; targets: readonly string[] } {
  const targets: string[] = [];
  const text = source
    .split('\n')
    .map((raw) => {
      const line = raw
        .replace(/^\s{0,3}#{1,6}\s+/, '')
        .replace(/^\s{0,3}>\s?/, '')
        .replace(/^(\s{0,12})[*+]\s+(?=\S)/, '$1• ');
      let open = false;
      const plain = line.replace(
        inline,
        (_whole, escaped?: string, linked?: string, target?: string, emphasis?: string) => {
          if (escaped !== undefined) return escaped;
          if (linked !== undefined) {
            targets.push((target ?? '').trim());
            return `${linkStart}${linked.replace(/\\(.)/g, '$1')}${linkEnd}`;
          }
          if (emphasis === undefined) return '';
          open = !open;
          return open ? emphasisStart : emphasisEnd;
        },
      );
      return plain.replace(/^\uFDD0(\(?\w{1,4}[.)]\s*)(\uFDD1?)/, (_whole, marker: string, end: string) =>
        end === '' ? `${marker}${emphasisStart}` : marker,
      );
    })
    .join('\n');
  return { text, targets };
}
