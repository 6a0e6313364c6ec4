import search from 'approx-string-match';
import type { Findings } from '../findings.ts';

/**
 * The known name that a mistyped one most resembles, or null where none is near: at most one letter in three differs.
 * Upper and lower case, underscores and spaces do not count as differences.
 */
export function nearestName(typed: string, known: Iterable<string>, findings: Findings): string | null {
  const wanted = plain(typed);
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  if (wanted.length === 0 || wanted.length > 80) return null;
  // Both ends are fenced, so that a name inside a longer one is not taken for it.
  const fence = '|'.repeat(allowed + 1);
  let nearest: { readonly name: string; readonly errors: number } | null = null;
  for (const name of known) {
    if (Math.abs(name.length - wanted.length) > allowed) continue;
    if (!findings.mayLookFor(wanted.length)) break;
    const match = search(`${fence}${plain(name)}${fence}`, `${fence}${wanted}${fence}`, allowed)[0];
    if (match !== undefined && (nearest === null || match.errors < nearest.errors)) {
      nearest = { name, errors: match.errors };
    }
  }
  return nearest?.name ?? null;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[_ ]/g, '-');
}
