import type { Registry } from './registry.js';

const resolution =
  /^(?:s\/res\/|(?:(?:un )?security council )?(?:resolutions?|res\.?|scr?|unscr?) ?)?(\d{1,4}) ?(?:\((\d{4})\))?$/i;
const statement =
  /^(?:(?:s\/)?prst\/|(?:presidential statement|statement (?:of|by) (?:its|the) president) (?:s\/prst\/)?)(\d{4})\/(\d{1,3})$/i;
const assembly =
  /^(?:a\/res\/|(?:(?:un )?general assembly )?(?:resolution|res\.?) )((?:es-|s-)?\d{1,3})\/(\d{1,3}) ?([a-z](?:-[a-z])?)?$/i;
const earlyAssembly =
  /^(?:a\/res\/|(?:(?:un )?general assembly )?(?:resolution|res\.?) )?(\d{1,4}) ?([a-z](?:-[a-z])?)? ?\(((?:es-|s-)?[ivxl]+)\) ?([a-z](?:-[a-z])?)?$/i;
const anySymbol = /^[a-z]{1,5}(?:\/[a-z0-9.\-()]+)+$/i;

/**
 * The canonical symbol for any printed form of one: "2331", "S/RES/2331 (2016)", "s/res/2331(2016)", "resolution 2331",
 * "Presidential Statement 2015/25", "A/RES/60/1", "1514 (XV)". Null where the words are no symbol, or where a resolution's number
 * stands without a year and no such resolution is known. A printed year is kept even where it cannot be right, so that the caller
 * can say so.
 */
export function parseSymbol(printed: string, registry: Registry): string | null {
  const text = printed
    .replace(/[\u2010-\u2015\u00ad]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?([/()]) ?/g, (_, mark: string) => (mark === '(' ? ' (' : mark === ')' ? ') ' : '/'))
    .trim();
  let m = resolution.exec(text);
  if (m !== null) return resolutionSymbol(Number(m[1]), m[2] === undefined ? null : Number(m[2]), registry);
  if ((m = statement.exec(text)) !== null) return `S/PRST/${m[1]}/${Number(m[2])}`;
  if ((m = assembly.exec(text)) !== null) return assemblySymbol(m[1]!, m[2]!, m[3]);
  if ((m = earlyAssembly.exec(text)) !== null) return earlyAssemblySymbol(m[1]!, m[2] ?? m[4], m[3]!);
  const symbol = text.replace(/ /g, '');
  return anySymbol.test(symbol) && /\d/.test(symbol) ? documentSymbol(symbol) : null;
}

/** `S/RES/1960(2010)` from its number, and its year where one is printed. */
export function resolutionSymbol(number: number, year: number | null, registry: Registry): string | null {
  const known = year ?? registry.yearOfResolution(number);
  return known === null || number === 0 ? null : `S/RES/${number}(${known})`;
}

/** A session as symbols print it: scans and web pages have hyphens that do not break. */
const folded = (session: string): string => session.toUpperCase().replace(/[\u2010\u2011]/g, '-');

/** `A/RES/60/1`, `A/RES/ES-10/14`, `A/RES/48/88B`. */
export function assemblySymbol(session: string, number: string, section: string | undefined): string {
  return `A/RES/${folded(session)}/${Number(number)}${section?.toUpperCase() ?? ''}`;
}

/** `A/RES/1514(XV)`, `A/RES/217A(III)`: the Assembly numbered through its sessions until 1976. */
export function earlyAssemblySymbol(number: string, section: string | undefined, session: string): string {
  return `A/RES/${number}${section?.toUpperCase() ?? ''}(${folded(session)})`;
}

/** A document's symbol in the United Nations' own spelling: capitals, save Add., Rev. and Corr. */
export function documentSymbol(printed: string): string {
  return plainSymbol.test(printed) ? printed : respelled(printed);
}

/** A symbol that is spelled so already, as most are. */
const plainSymbol = /^[A-Z\d/()-]+$/;

function respelled(printed: string): string {
  return printed
    .replace(/\s+/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .toUpperCase()
    .replace(/\/(ADD|REV|CORR)\./g, (_, part: string) => `/${part[0]}${part.slice(1).toLowerCase()}.`);
}
