import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS } from '../tests/browser/browserArguments.ts';
import { findBrowser } from '../tests/browser/findBrowser.ts';
import { serveFolder } from '../tests/browser/serveFolder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const PLACE = '#/korea-1950/mao-2-october';

/** Takes the picture of the README from the built site: `npm run build && npm run picture`. */
export async function run(): Promise<void> {
  const served = await serveFolder(join(root, 'dist'));
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...BROWSER_ARGUMENTS],
  });
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    colorScheme: 'dark',
    reducedMotion: 'reduce',
  });
  await page.goto(`${served.address}${PLACE}`);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('[data-message="mao-2-october"]') !== null);
  await page.evaluate(() => document.fonts.ready.then(() => null));
  mkdirSync(join(root, 'docs'), { recursive: true });
  await page.screenshot({ path: join(root, 'docs', 'replay.png') });
  await browser.close();
  await served.close();
}
