import { closeSync, type Dirent, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { decodeFile } from '../compile/decodeFile.ts';
import { LIMITS } from '../compile/limits.ts';
import { refuseFile } from '../compile/rules/unknownFile.ts';
import type { Problem } from '../format/problem.ts';

/** A scenario folder as text. */
export interface FolderReading {
  /** The texts by path inside the folder, with `/`. */
  readonly files: ReadonlyMap<string, string>;
  /** Why other files could not be read as text. */
  readonly problems: readonly Problem[];
}

/**
 * Reads every file of a scenario folder, hidden ones left out (editors and file managers put them there). Links are not
 * followed, so that nothing outside the folder is read, and no more is read than the stated limits.
 * @param folder path of the folder; throws where it is not a folder that may be read.
 */
export function readFolder(folder: string): FolderReading {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  let left: number = LIMITS.folderBytes;
  for (const { path, entry } of entriesIn(folder, '')) {
    if (!entry.isFile()) {
      problems.push(
        refuseFile(path, 'This is a link or no file at all; put the file itself into the folder.'),
      );
      continue;
    }
    if (left <= 0) {
      problems.push(
        refuseFile(path, `The folder holds more than ${LIMITS.folderBytes} bytes, the most that is read.`),
      );
      break;
    }
    const bytes = readAtMost(join(folder, path), LIMITS.fileBytes + 1);
    left -= bytes.length;
    const decoded = decodeFile(path, bytes);
    if (decoded.kind === 'text') files.set(path, decoded.text);
    else problems.push(...decoded.problems);
  }
  return { files, problems };
}

interface FolderEntry {
  readonly path: string;
  readonly entry: Dirent;
}

/** In the order of their names, so that no file system's own order shows anywhere. */
function entriesIn(folder: string, inside: string): readonly FolderEntry[] {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      return entry.isDirectory() ? entriesIn(folder, path) : [{ path, entry }];
    });
}

function readAtMost(path: string, most: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(Math.min(fstatSync(file).size, most));
    let read = 0;
    for (let more = -1; more !== 0 && read < bytes.length; read += more) {
      more = readSync(file, bytes, read, bytes.length - read, read);
    }
    return bytes.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
