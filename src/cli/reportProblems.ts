import type { Plugin } from 'vite';
import { problemLine } from '../format/problem.ts';
import type { ScenarioFolders } from './scenarioFolders.ts';

/** Ends a build with exit code 1 where scenarios have problems, and prints them; the site is written all the same. */
export function reportProblems(folders: ScenarioFolders): Plugin {
  return {
    name: 'report-problems',
    apply: 'build',
    closeBundle() {
      const problems = folders.ids().flatMap((id) => {
        const compilation = folders.compilation(id);
        return compilation.kind === 'problems' ? compilation.problems : [];
      });
      if (problems.length === 0) return;
      process.stderr.write(`${problems.map(problemLine).join('\n')}\n`);
      process.exitCode = 1;
    },
  };
}
