import { problemLine } from '../format/problem.ts';
import { compileFolder } from './compileFolder.ts';
import { findScenario, knownScenarios, type ScenarioFolder } from './findScenario.ts';
import { jsonText } from './jsonText.ts';

const USAGE = `usage: npm run -s scenario -- check [name|folder]
       npm run -s scenario -- json <name|folder>`;

/** More problems than these at once help nobody; the rest is counted. */
const SHOWN = 50;

/** The command of an author. @returns the exit code. */
export function main(args: readonly string[]): number {
  const [command, name, ...rest] = args;
  if (rest.length === 0 && command === 'check')
    return name === undefined ? checkAll() : withFolder(name, check);
  if (rest.length === 0 && command === 'json' && name !== undefined) return withFolder(name, json);
  return refuse(USAGE);
}

function checkAll(): number {
  const codes = knownScenarios().map(check);
  return Math.max(0, ...codes);
}

function withFolder(name: string, act: (folder: ScenarioFolder) => number): number {
  const folder = findScenario(name);
  if (folder !== null) return act(folder);
  const known = knownScenarios().map(({ id }) => id);
  return refuse(`There is no scenario “${name}”. Known are: ${known.join(', ') || 'none'}.`);
}

/** Problems go to standard output, the word that there are none to standard error: a program may read the former. */
function check(folder: ScenarioFolder): number {
  const result = compileFolder(folder.path);
  if (result.kind === 'scenario') {
    const { id, documents, record } = result.scenario;
    process.stderr.write(`${id}: ${documents.length} documents, ${record.length} messages, no problems\n`);
    return 0;
  }
  for (const problem of result.problems.slice(0, SHOWN)) {
    process.stdout.write(`${problemLine({ ...problem, file: `${folder.shown}/${problem.file}` })}\n`);
  }
  const more = result.problems.length - SHOWN;
  if (more > 0)
    process.stderr.write(
      `${folder.shown}: ${result.problems.length} problems, of which ${more} are not shown\n`,
    );
  return 1;
}

function json(folder: ScenarioFolder): number {
  const result = compileFolder(folder.path);
  if (result.kind === 'problems') return check(folder);
  process.stdout.write(jsonText(result.scenario));
  return 0;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}
