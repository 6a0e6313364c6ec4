const PROTOCOLS: ReadonlySet<string> = new Set(['https:', 'http:']);

/**
 * The page that an address leads to, without what follows its hash; null where the address leads nowhere on another
 * computer, as that of a file.
 * @param text an address as a window has it or as a person writes it down; without its beginning, `https` is meant.
 */
export function hostedPage(text: string): string | null {
  const written = text.trim();
  const url = URL.parse(/^[a-z][a-z\d+.-]*:/i.test(written) ? written : `https://${written}`);
  if (url === null || !PROTOCOLS.has(url.protocol) || url.host === '') return null;
  url.hash = '';
  return url.href;
}
