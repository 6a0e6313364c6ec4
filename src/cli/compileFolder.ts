import { basename, resolve } from 'node:path';
import { type Compilation, compileScenario } from '../compile/compileScenario.ts';
import { readFolder } from './readFolder.ts';

/**
 * Compiles the scenario that a folder holds; its id is the folder's name.
 * @returns the scenario, or every problem, with files named from inside the folder.
 */
export function compileFolder(folder: string): Compilation {
  const { files, problems } = readFolder(folder);
  return compileScenario(basename(resolve(folder)), files, problems);
}
