import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { env, execPath } from 'node:process';
import { generatedFolder } from './generatedFolder.ts';

/** A built site on the disk, until it is removed. */
export interface GeneratedSite {
  readonly folder: string;
  readonly scenario: string;
  readonly remove: () => void;
}

/**
 * Builds the app with one made-up scenario.
 * @param root of this project
 * @param documents how many the scenario has, each with one message
 */
export function generatedSite(root: string, documents: number): GeneratedSite {
  const folder = mkdtempSync(join(tmpdir(), 'generated-site-'));
  const [scenarios, site] = [join(folder, 'scenarios'), join(folder, 'site')];
  for (const [path, text] of generatedFolder(documents)) {
    const file = join(scenarios, 'generated', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  execFileSync(execPath, ['src/cli/build.mjs'], {
    cwd: root,
    env: { ...env, SCENARIOS: scenarios, SITE: site },
    stdio: 'pipe',
  });
  return { folder: site, scenario: 'generated', remove: () => rmSync(folder, { recursive: true }) };
}
