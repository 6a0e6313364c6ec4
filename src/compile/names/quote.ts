/** An author's text inside a sentence of ours: on one line, in typographic quotation marks, cut where it is long. */
export function quote(text: string, longest = 80): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const letters = [...line];
  return `“${letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : line}”`;
}

/** `a`, `b` and `c`: names as an author writes them. */
export function listNames(names: Iterable<string>, word = 'and'): string {
  const quoted = [...names].map((name) => `\`${name}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${word} ${last}`;
}
