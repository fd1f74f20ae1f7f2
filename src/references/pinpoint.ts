/** The parts of an instrument that a pinpoint can name, and how their numbers look. */
const unit =
  '(?:operative |preambular )?(?:sub-?paragraphs?|paragraphs?|paras?\\.?|[Aa]rticles?|Arts?\\.|[Cc]hapters?|[Ss]ections?|[Aa]nnex(?:es)?|[Pp]arts?|[Rr]ules?|[Pp]rinciples?|appendix)';
const number =
  '(?:\\d{1,3}(?:\\.\\d{1,2})?(?:bis|ter)?|[IVX]{1,5}|[A-Z])(?: ?\\([a-z]{1,4}\\)| ?\\([ivx]{1,5}\\)| ?\\(\\d{1,2}\\)){0,3}';
const subNumber = '\\([a-z]{1,4}\\)(?: ?\\([ivx]{1,5}\\)){0,1}';
const list = `(?:${number}|${subNumber})(?:(?:, (?:and |or )?| and | or | to | through |-)(?:${number}|${subNumber})){0,14}`;
const part = `${unit} ${list}`;
const chain = `${part}(?:,? (?:(?:and |of )?${part})){0,4}`;
/** What may stand between a pinpoint and the words that name its instrument. */
const link =
  ',? ?(?:above |below )?(?:of|to|in|under) (?:its |the |that |their |both |Security Council |Council |General Assembly |annexed |said |same |United Nations |UN |1951 |Convention )*(?:[Rr]esolutions? )?(?:No\\.? )?$';
const before = new RegExp(`(?<![\\w-])(${chain})${link}`);
/** A part without a number, behind a symbol: "(S/1999/9999, annex)". */
const wholePart = /^, ((?:annex(?:es)?|appendix|appendices|enclosures?|attachment)(?: [IVX]{1,4})?)(?=[),;.]|$)/;
const after = new RegExp(
  `^(?:,? ?\\([^()]{1,40}\\))?(?: of \\d{1,2} \\w+ \\d{4})?,? (?:\\(|and |in particular |especially |notably |including |specifically |particularly |at |in its |in |its |under )*(${chain})(?! (?:above|below|of this|of the present|of that|of resolution|of its|of the|of Security))`,
);

/**
 * The part cited, where one is named right before the words of a citation ("paragraph 4 (b) of resolution 1267 (1999)") or right
 * behind them ("resolution 1373 (2001), paragraph 2 (e)"); null where none is. Looks at no more than 200 characters on either side.
 */
export function pinpointOf(text: string, head: number, start: number, end: number, first: boolean): string | null {
  if (first) {
    const from = Math.max(0, head - 200);
    const window = text.slice(from, head);
    const at = /[;.](?=[^;.]*$)/.exec(window.replace(/\b(?:para|paras|Art|Arts|No)\./g, (m) => `${m.slice(0, -1)}_`));
    const m = before.exec(at === null ? window : window.slice(at.index + 1));
    if (m !== null) return m[1]!;
    const bare = /(?:,|\band|\bor) (\d{1,3}(?: ?\([a-z]\))?) of (?:its |the )?resolution $/.exec(
      text.slice(from, start),
    );
    if (bare !== null && /\bparagraphs? /.test(window)) return `paragraph ${bare[1]}`;
    if (start > head) {
      const gap = before.exec(text.slice(Math.max(0, start - 200), start));
      if (gap !== null) return gap[1]!;
    }
  }
  const rest = text.slice(end, end + 120);
  return (after.exec(rest) ?? wholePart.exec(rest))?.[1] ?? null;
}
