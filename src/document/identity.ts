import { type Diagnostic, diagnostic } from '../text/diagnostic.js';
import type { InstrumentHeader } from './document.js';
import { identityOfPath } from './text/metadata.js';

export interface Identified {
  readonly header: InstrumentHeader;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Settles which instrument a source holds, where symbol, date and file name do not say the same. The text goes before the file's
 * name; the name tells where no symbol is printed, and which of two printed years was misread.
 */
export function identify(header: InstrumentHeader, path: string): Identified {
  const named = identityOfPath(path);
  if (header.symbol === null) {
    if (named.symbol === null)
      return { header, diagnostics: [diagnostic('document/no-symbol', 'No symbol is printed.')] };
    return {
      header: { ...header, ...named },
      diagnostics: [
        diagnostic('document/no-symbol', `No symbol is printed; ${named.symbol} is taken from the file’s name.`, {
          severity: 'info',
        }),
      ],
    };
  }
  if (named.symbol !== null && !isPlausible(header)) {
    const message = `The text names ${header.symbol}, which cannot be; ${named.symbol} is taken from the file’s name.`;
    return { header: { ...header, ...named }, diagnostics: [diagnostic('document/symbol-differs', message)] };
  }
  const settled =
    header.kind === 'resolution'
      ? settleYear(header, named.number === header.number ? named.year : null)
      : { header, diagnostics: [] };
  if (named.symbol === null || named.symbol === settled.header.symbol) return settled;
  const message = `The text names ${settled.header.symbol}, the file’s name ${named.symbol}.`;
  return {
    header: settled.header,
    diagnostics: [...settled.diagnostics, diagnostic('document/symbol-differs', message)],
  };
}

/** Whether the header's symbol is one of its kind and of the Council's years; templates left unfilled print others. */
function isPlausible({ kind, symbol, year }: InstrumentHeader): boolean {
  const series = kind === 'prst' ? 'S/PRST/' : 'S/RES/';
  return symbol?.startsWith(series) === true && (kind !== 'prst' || (year !== null && year >= 1946 && year < 2100));
}

/** A resolution is numbered in the year of its adoption: where the two differ, one of them was misread. */
function settleYear(header: InstrumentHeader, pathYear: number | null): Identified {
  const { adopted, number, year } = header;
  const adoptedYear = adopted === null ? null : Number(adopted.slice(0, 4));
  if (adopted === null || adoptedYear === null || year === null || adoptedYear === year)
    return { header, diagnostics: [] };
  const right = pathYear === adoptedYear || !(year >= 1946 && year < 2100) ? adoptedYear : year;
  const symbol = `S/RES/${number}(${right})`;
  return {
    header: { ...header, symbol, year: right, adopted: `${right}${adopted.slice(4)}` },
    diagnostics: [
      diagnostic(
        'document/number-corrected',
        `The number’s year ${year} and the date ${adopted} differ; ${right} is taken.`,
        { severity: 'info' },
      ),
    ],
  };
}
