import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
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
/** Not `dist`, which may be built anew by hand while the tests run. */
const built = join(root, '.cache', 'site');

/**
 * Builds the app as a reader gets it and serves it for all browser tests.
 * In a process of its own, because here NODE_ENV says "test" and would put React's development copy into the build.
 */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  project.provide('built', built);
  project.provide('browser', findBrowser());
  const asReader = { cwd: root, env: { ...env, NODE_ENV: 'production', SITE: built }, maxBuffer: 2 ** 26 };
  execFileSync(execPath, ['src/cli/build.mjs'], asReader);
  const json = execFileSync(execPath, ['src/cli/scenario.mjs', 'json', 'korea-1950'], asReader);
  project.provide('story', JSON.parse(json.toString('utf8')) as Story);
  const served = await serveFolder(built);
  project.provide('site', served.address);
  project.provide('oneFile', pathToFileURL(join(built, 'decision-room.html')).href);
  return served.close;
}
