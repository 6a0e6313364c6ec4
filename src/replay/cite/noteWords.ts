import type { CitedDocument } from './citedWork.ts';

/** Names as a sentence lists them: "A", "A and B", "A, B, and C". */
export function listed(names: readonly string[]): string {
  if (names.length <= 2) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`;
}

/** The place in the archives: "fond 1, list 2, The Archive (TA)"; as printed where the editor has told nothing apart. */
export function archiveWords({ archives, reference }: Pick<CitedDocument, 'archives' | 'reference'>): string {
  if (archives.length === 0) return withoutStop(reference.replace(/^\[(.*)\]$/s, '$1'));
  return archives
    .map(({ archive, location }) => (location === null ? archive : `${withoutStop(location)}, ${archive}`))
    .join('; ');
}

function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '');
}
