import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeFile } from '../compile/decodeFile.ts';
import type { Problem } from '../format/problem.ts';

/** The texts of a scenario folder by path inside it (with `/`), or why some could not be read as text. */
export type FolderReading =
  | { readonly kind: 'files'; readonly files: ReadonlyMap<string, string> }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/**
 * Reads every file of a scenario folder, hidden ones left out (editors and file managers put them there).
 * @param folder path of the folder; throws where it is not a folder that may be read.
 */
export function readFolder(folder: string): FolderReading {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of pathsIn(folder, '')) {
    const decoded = decodeFile(path, readFileSync(join(folder, path)));
    if (decoded.kind === 'text') files.set(path, decoded.text);
    else problems.push(...decoded.problems);
  }
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'files', files };
}

/** In the order of their names, so that no file system's own order shows anywhere. */
function pathsIn(folder: string, inside: string): readonly string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      return entry.isDirectory() ? pathsIn(folder, path) : [path];
    });
}
