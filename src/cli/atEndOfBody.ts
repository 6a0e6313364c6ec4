const END = '</body>';

/** The page with more at the end of its body, behind everything that can be read; throws where it has no body. */
export function atEndOfBody(html: string, more: string): string {
  const last = html.lastIndexOf(END);
  if (last < 0) throw new Error(`The page has no ${END} to write before.`);
  return `${html.slice(0, last)}${more}${html.slice(last)}`;
}
