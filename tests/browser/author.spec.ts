import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeRooms, openRoom, pageText, pressTo, shownStep, untilStep } from './room.ts';
import { serveFolder } from './serveFolder.ts';

closeRooms();

const root = fileURLToPath(new URL('../..', import.meta.url));
const desk = mkdtempSync(join(tmpdir(), 'author-'));
const scenarios = join(desk, 'scenario');
const folder = join(scenarios, 'two-embassies');
const scenarioFile = join(folder, 'scenario.yaml');
const chartFile = join(folder, 'chart.yaml');

beforeAll(() => {
  mkdirSync(scenarios);
  cpSync(join(root, 'scenario', 'two-embassies'), folder, { recursive: true });
});
afterAll(() => rmSync(desk, { recursive: true }));

/** Changes a file by hand, as an author does; gives back how to undo it. */
function edit(file: string, change: (text: string) => string): () => void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`The edit of ${file} changes nothing.`);
  writeFileSync(file, after);
  return () => writeFileSync(file, before);
}

const withUnknownField = (text: string) => `${text}\ntitel: "Misspelt"\n`;

describe('a scenario with problems, built', () => {
  it('writes the site all the same, shows every problem on a page, prints them and ends with 1', async () => {
    const site = join(desk, 'site');
    const undo = edit(scenarioFile, withUnknownField);
    const built = spawnSync(execPath, ['src/cli/build.mjs'], {
      cwd: root,
      env: { ...env, NODE_ENV: 'production', SCENARIOS: scenarios, SITE: site },
      encoding: 'utf8',
    });
    undo();
    expect(built.status).toBe(1);
    const lines = built.stderr.split('\n').filter((line) => line.startsWith('scenario/two-embassies/'));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^scenario\/two-embassies\/[\w./-]+:\d+:\d+: ./);
    const served = await serveFolder(site);
    const { browser } = await openRoom().then(({ context }) => ({ browser: context.browser() }));
    const page = await browser?.newPage();
    await page?.goto(served.address);
    await page?.getByText('titel').first().waitFor();
    expect(await page?.locator('body').innerText()).toContain('scenario/two-embassies/scenario.yaml');
    await page?.close();
    await served.close();
  });
});

describe('the development server', () => {
  let server: ChildProcess;
  let address = '';

  beforeAll(async () => {
    const { NODE_ENV: _test, VITEST: _vitest, ...plain } = env;
    server = spawn(execPath, ['node_modules/vite/bin/vite.js', '--port', '0', '--open', 'false'], {
      cwd: root,
      env: { ...plain, SCENARIOS: scenarios, NO_COLOR: '1' },
    });
    address = await new Promise((found, refuse) => {
      let said = '';
      server.once('exit', () => refuse(new Error(`The development server ended: ${said}`)));
      server.stderr?.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
      });
      server.stdout?.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
        const named = /(http:\/\/\S+)/.exec(said)?.[1];
        if (named !== undefined) found(named);
      });
    });
  });
  afterAll(() => {
    server.kill();
  });

  it('shows a change to a scenario at once and keeps the place; problems too, and their end', async () => {
    const { page } = await openRoom({ at: address });
    await pressTo(page, 'ArrowRight', 1);
    await pressTo(page, 'ArrowRight', 2);
    const at = await shownStep(page);
    await page.evaluate(() => {
      document.documentElement.dataset.sameWindow = '';
    });

    const titleBefore = edit(scenarioFile, (text) => text.replace(/^title: .*/m, 'title: "Three Embassies"'));
    await page.getByText('Three Embassies').first().waitFor();
    expect(await shownStep(page)).toEqual(at);
    titleBefore();

    const chartBefore = edit(chartFile, withUnknownField);
    await page.getByText('titel').first().waitFor();
    expect(await pageText(page)).toContain('chart.yaml');
    chartBefore();
    await untilStep(page, 2);
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-same-window'))).toBe(true);
  });

  it('takes up a scenario that is added', async () => {
    const { page } = await openRoom({ at: address });
    const added = join(scenarios, 'a-third');
    cpSync(folder, added, { recursive: true });
    await page.waitForFunction(async () => {
      const list = await fetch('/@id/__x00__virtual:scenarios').then((answer) => answer.text());
      return list.includes('"a-third"');
    });
    rmSync(added, { recursive: true });
  });
});
