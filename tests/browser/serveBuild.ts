import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './findBrowser.ts';
import { serveFolder } from './serveFolder.ts';
import type { Story } from './story.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the browser. */
    readonly browser: string;
    /** The folder of the built site. */
    readonly built: string;
    /** The address of the built site, with a slash at its end. */
    readonly site: string;
    /** The address of the one file, from the disk. */
    readonly oneFile: string;
    /** The compiled Korea scenario, as the command line prints it. */
    readonly story: Story;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A build that stands already may be named. Else a new one, and not in `dist`, which may be built anew by hand meanwhile. */
const given = env.BUILT;
const built = given === undefined ? join(root, '.cache', 'site') : resolve(root, given);

/**
 * Builds the app as a reader gets it, once, and serves it for all browser tests.
 * In a process of its own, because here NODE_ENV says "test" and would put React's development copy into the build.
 */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  project.provide('built', built);
  project.provide('browser', findBrowser());
  if (given === undefined) run('src/cli/build.mjs');
  const json = run('src/cli/scenario.mjs', 'json', 'korea-1950');
  project.provide('story', JSON.parse(json) as Story);
  const served = await serveFolder(built);
  project.provide('site', served.address);
  project.provide('oneFile', pathToFileURL(join(built, 'decision-room.html')).href);
  return served.close;
}

/** Runs a script of the repository as a reader's own terminal would; throws what it said where it fails. */
function run(script: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(execPath, [script, ...words], {
    cwd: root,
    env: { ...env, NODE_ENV: 'production', SITE: built },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}:\n${stderr}`);
  return stdout;
}
