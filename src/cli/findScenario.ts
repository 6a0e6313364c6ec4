import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** The folder that holds the scenario folders, seen from where the command runs. */
const SHELF = 'scenario';

/** A scenario folder: its path, and the path that problems name. */
export interface ScenarioFolder {
  readonly id: string;
  readonly path: string;
  readonly shown: string;
}

/** The scenarios of the shelf, in the order of their names. */
export function knownScenarios(): readonly ScenarioFolder[] {
  if (!existsSync(SHELF)) return [];
  return readdirSync(SHELF, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted()
    .map((name) => ({ id: name, path: join(SHELF, name), shown: `${SHELF}/${name}` }));
}

/** Finds a scenario by its name on the shelf, or else by the path of its folder; null where there is neither. */
export function findScenario(name: string): ScenarioFolder | null {
  const known = knownScenarios().find(({ id }) => id === name);
  if (known !== undefined) return known;
  if (!statSync(name, { throwIfNoEntry: false })?.isDirectory()) return null;
  return { id: basename(resolve(name)), path: name, shown: name.replace(/[/\\]+$/, '') };
}
