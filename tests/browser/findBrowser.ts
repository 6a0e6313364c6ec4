import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, getuid } from 'node:process';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser, and the faces that stand in for the page's own until these have come. */
const WANTED = ['chromium', 'fonts-liberation'];

/**
 * The path of a Chromium or Chrome: the one that CHROME names, else one that is installed, else (on Debian, as root)
 * one that apt-get installs now. Throws one line that says what to install where there is none.
 */
export function findBrowser(): string {
  if (env.CHROME) {
    if (runs(env.CHROME)) return env.CHROME;
    throw new Error(`CHROME names ${env.CHROME}, which is not a program that can be run.`);
  }
  const found = installed() ?? (mayInstall() ? install() : null);
  if (found !== null) return found;
  throw new Error(
    'The browser tests need Chromium or Chrome: install one, or set CHROME to the path of one.',
  );
}

function installed(): string | null {
  const folders = (env.PATH ?? '').split(delimiter);
  const named = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...named, ...PLACES].find(runs) ?? null;
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function mayInstall(): boolean {
  return getuid?.() === 0 && existsSync('/etc/debian_version');
}

function install(): string | null {
  const options = { stdio: 'inherit', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  process.stderr.write('No Chromium here: installing the one that Debian has.\n');
  try {
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...WANTED], options);
  } catch {
    return null;
  }
  return installed();
}
