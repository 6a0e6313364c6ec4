/** About as many letters as stand well in one line beside a place. */
const LONG = 20;

/** A name in one line, or a long one in two of nearly the same length. */
export function wrapName(name: string): readonly string[] {
  const words = name.split(' ');
  if (name.length <= LONG || words.length < 2) return [name];
  const breaks = words
    .slice(1)
    .map((_, at): readonly [string, string] => [
      words.slice(0, at + 1).join(' '),
      words.slice(at + 1).join(' '),
    ]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
  return breaks.reduce((best, lines) => (longest(lines) < longest(best) ? lines : best));
}
