import { basename, resolve } from 'node:path';
import { type Compilation, compileScenario } from '../compile/compileScenario.ts';
import { readFolder } from './readFolder.ts';

/**
 * Compiles the scenario that a folder holds; its id is the folder's name.
 * @returns the scenario, or every problem, with files named from inside the folder.
 */
export function compileFolder(folder: string): Compilation {
  const reading = readFolder(folder);
  return reading.kind === 'files' ? compileScenario(basename(resolve(folder)), reading.files) : reading;
}
