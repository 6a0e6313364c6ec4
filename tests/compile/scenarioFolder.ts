import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const scenarios = fileURLToPath(new URL('../scenarios', import.meta.url));

/** The folder of broken scenarios: each holds the files that differ from `base`, and the problems expected. */
export const BROKEN = join(scenarios, 'broken');

/** What-ifs of a small scenario: `base`, and a folder of `cases`. */
export const WHAT_IFS = join(scenarios, 'what-if');

/** The files of the small scenario that every broken one is a change of. */
export const BASE: ReadonlyMap<string, string> = readTexts(join(scenarios, 'base'));

/** A broken scenario: base with the case's own files instead, and without those that `without.txt` lists. */
export function brokenFolder(name: string): ReadonlyMap<string, string> {
  const own = readTexts(join(BROKEN, name));
  const files = new Map([...BASE, ...own]);
  for (const path of linesOf(own.get('without.txt') ?? '')) files.delete(path);
  files.delete('without.txt');
  files.delete('expected.txt');
  return files;
}

/** The lines of a text that are not empty. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** Every file below a folder as text, by its path inside it. */
export function readTexts(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}
