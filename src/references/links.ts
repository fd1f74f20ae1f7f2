import { documentSymbol } from '../registry/symbol.js';

/** The symbol that a link of the United Nations leads to, null for any other address. */
export function symbolOfLink(href: string): string | null {
  const path = href.includes('%') ? decoded(href) : href;
  const m =
    /^https?:\/\/(?:www\.)?undocs\.org\/(?:en\/)?(.+)$/i.exec(path) ?? /view_doc\.asp\?symbol=(.+)$/i.exec(path);
  if (m === null) return null;
  const symbol = documentSymbol(m[1]!.replace(/[;.,]+$/, '').replace(/^\/+/, ''));
  return /^S\/RES\/\d+\(\d{4}$/.test(symbol) ? `${symbol})` : symbol;
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
