const PROTOCOLS: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:']);

/** An address that may become a link, and what to show of it; null for any other text. */
export function lawfulLink(text: string): { readonly href: string; readonly host: string } | null {
  const url = URL.parse(text.trim());
  if (url === null || !PROTOCOLS.has(url.protocol)) return null;
  return { href: url.href, host: url.protocol === 'mailto:' ? url.pathname : url.host };
}
