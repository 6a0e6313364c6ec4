import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Compilation } from '../compile/compileScenario.ts';
import { compileFolder } from './compileFolder.ts';

/** All scenario folders of one folder, each compiled at most once until told to forget. */
export interface ScenarioFolders {
  /** Absolute path of the folder that holds them. */
  readonly path: string;
  /** In the order of their names; the first one is the default scenario. */
  readonly ids: () => readonly string[];
  /** Problems name their files as an author sees them from the root: `scenario/<id>/...`. */
  readonly compilation: (id: string) => Compilation;
  readonly forget: () => void;
}

/** @param path absolute path of the folder that holds the scenario folders; it need not exist yet. */
export function openScenarioFolders(path: string): ScenarioFolders {
  const compiled = new Map<string, Compilation>();
  return {
    path,
    ids: () => foldersIn(path),
    compilation: (id) => {
      const known = compiled.get(id);
      if (known !== undefined) return known;
      const fresh = fromTheRoot(id, compileFolder(join(path, id)));
      compiled.set(id, fresh);
      return fresh;
    },
    forget: () => compiled.clear(),
  };
}

function foldersIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .toSorted();
}

function fromTheRoot(id: string, compilation: Compilation): Compilation {
  if (compilation.kind === 'scenario') return compilation;
  const problems = compilation.problems.map((problem) => ({
    ...problem,
    file: `scenario/${id}/${problem.file}`,
  }));
  return { kind: 'problems', problems };
}
