import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { compileFolder } from '../src/cli/compileFolder.ts';
import type { Scenario } from '../src/format/scenario.ts';
import { BROWSER_ARGUMENTS } from '../tests/browser/browserArguments.ts';
import { findBrowser } from '../tests/browser/findBrowser.ts';
import { serveFolder } from '../tests/browser/serveFolder.ts';
import { chainedScenario, type DependenceTime, dependenceTime } from './dependence.ts';
import { generatedSite } from './generatedSite.ts';
import { growthAt } from './growth.ts';
import { hallTimes } from './hallTimes.ts';
import { heapGrowth } from './heapGrowth.ts';
import { median, quantile, table } from './numbers.ts';
import { type OpeningTimes, openingTimes, type PageTimes, pageTimes } from './pageTimes.ts';
import { type Sizes, sizesOf } from './sizes.ts';
import { staticPage } from './staticPage.ts';

const ROUNDS = 5;
const SCENARIO = 'korea-1950';
const MANY = 150;
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const ONE_FILE = pathToFileURL(join(dist, 'decision-room.html')).href;

/** Prints what a reader waits for and downloads, beside a static page with the same texts; and how the work grows. */
export async function run(): Promise<void> {
  const compilation = compileFolder(join(root, 'scenario', SCENARIO));
  if (compilation.kind === 'problems') throw new Error(`${SCENARIO} does not compile.`);
  printDependence(compilation.scenario);
  await printPages(compilation.scenario);
  printSizes(sizesOf(dist, SCENARIO));
  printGrowth();
}

async function printPages(scenario: Scenario): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'static-page-'));
  writeFileSync(join(folder, 'index.html'), staticPage(scenario));
  const [app, plain] = await Promise.all([serveFolder(dist), serveFolder(folder)]);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...BROWSER_ARGUMENTS],
  });
  try {
    const ours: PageTimes[] = [];
    const limit: PageTimes[] = [];
    await pageTimes(browser, plain.address);
    for (let round = 0; round < ROUNDS; round += 1) {
      limit.push(await pageTimes(browser, plain.address));
      ours.push(await pageTimes(browser, app.address));
    }
    const hall = await hallTimes(browser, app.address, SCENARIO);
    const growth = await heapGrowth(browser, app.address, scenario.record.length, 1000);
    print(`Times in ms at 4x CPU throttling, ${ROUNDS} rounds, beside a static page with the same texts`, [
      ['', 'static page', 'app', 'ratio', 'at most'],
      timeRow(
        'first contentful paint, median',
        limit,
        ours,
        (times) => median(times.map((time) => time.firstPaint)),
        1.5,
      ),
      timeRow(
        'opening to first step painted, median',
        limit,
        ours,
        (times) => median(times.map((time) => time.firstStep)),
        3,
      ),
      stepRow('key to painted step at a hand’s pace, 95 of 100', limit, ours, ({ steps }) => steps),
      stepRow('the same two frames after the last, 95 of 100', limit, ours, ({ burst }) => burst),
    ]);
    const oneFile: OpeningTimes[] = [];
    for (let round = 0; round < ROUNDS; round += 1) oneFile.push(await openingTimes(browser, ONE_FILE));
    printOneFile(limit, oneFile);
    await printSteps(browser, app.address);
    printHall(hall);
    print('Heap', [['growth over 1,000 steps, kB', (growth / 1000).toFixed(0)]]);
  } finally {
    await browser.close();
    await Promise.all([app.close(), plain.close()]);
    rmSync(folder, { recursive: true });
  }
}

/** Steps where more is on the page than the record's document: the chart, and a scenario ten times as long. */
async function printSteps(browser: Browser, address: string): Promise<void> {
  const site = generatedSite(root, MANY);
  const long = await serveFolder(site.folder);
  const rows: string[][] = [];
  const pages = [
    ['with the chart open', `${address}#/${SCENARIO}?view=chart`],
    [`${MANY} messages`, long.address],
    [`${MANY} messages, with the chart open`, `${long.address}#/${site.scenario}?view=chart`],
  ] as const;
  for (const [what, page] of pages) {
    const steps: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) steps.push(...(await pageTimes(browser, page)).steps);
    rows.push([what, median(steps).toFixed(1), quantile(steps, 0.95).toFixed(1), '50']);
  }
  await long.close();
  site.remove();
  print('From key to painted step, ms at 4x CPU throttling', [
    ['', 'median', '95 of 100', 'at most'],
    ...rows,
  ]);
}

function printHall(times: readonly number[]): void {
  print('From a key in the presenter’s window to the step painted in the hall’s, ms, at full speed', [
    ['', 'ms', 'at most'],
    ['median', median(times).toFixed(1), ''],
    ['95 of 100', quantile(times, 0.95).toFixed(1), '100'],
  ]);
}

/** The one file is opened from the disk; the static page beside it shows how fast this machine is at the moment. */
function printOneFile(limit: readonly OpeningTimes[], ours: readonly OpeningTimes[]): void {
  const row = (what: string, value: (times: OpeningTimes) => number, most: string) => [
    what,
    median(limit.map(value)).toFixed(0),
    median(ours.map(value)).toFixed(0),
    most,
  ];
  print(`The one file, opened from the disk: ms at 4x CPU throttling, median of ${ROUNDS}`, [
    ['', 'static page', 'one file', 'at most'],
    row('first contentful paint', ({ firstPaint }) => firstPaint, ''),
    row('opening to first step painted', ({ firstStep }) => firstStep, '1500'),
  ]);
}

function stepRow(
  what: string,
  limit: readonly PageTimes[],
  ours: readonly PageTimes[],
  steps: (times: PageTimes) => readonly number[],
): readonly string[] {
  return timeRow(what, limit, ours, (times) => quantile(times.flatMap(steps), 0.95), 1.5);
}

function timeRow(
  what: string,
  limit: readonly PageTimes[],
  ours: readonly PageTimes[],
  value: (times: readonly PageTimes[]) => number,
  most: number,
): readonly string[] {
  const [static_, app] = [value(limit), value(ours)];
  return [what, static_.toFixed(1), app.toFixed(1), (app / static_).toFixed(2), most.toFixed(1)];
}

function printSizes(sizes: Sizes): void {
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  print('Sizes in kB, gzipped', [
    ['', 'kB', 'at most'],
    ['JavaScript and CSS before the first step', kB(sizes.beforeFirstStep), '150'],
    ['scenario data', kB(sizes.data), '60'],
    ['the page with its opening', kB(sizes.page), ''],
    ['JavaScript when there is time', kB(sizes.later), ''],
    ['fonts, all (a page loads those it shows)', kB(sizes.fonts), ''],
    ['the one file, as it is', kB(sizes.oneFile), '1200'],
  ]);
}

function printDependence(scenario: Scenario): void {
  const row = (what: string, { first, best, runs }: DependenceTime, most: number) => [
    what,
    String(runs),
    first.toFixed(0),
    best.toFixed(0),
    String(most),
  ];
  print('What the model depends on, ms, all runs together', [
    ['', 'runs', 'first time', 'best of three', 'at most'],
    row(`${SCENARIO}, single messages and pairs`, dependenceTime(scenario, true), 200),
    row('150 messages, singles', dependenceTime(chainedScenario(150), false), 2000),
  ]);
}

function printGrowth(): void {
  const lengths = [15, 150, 1500];
  growthAt(15);
  const measured = lengths.map(growthAt);
  const factor = (at: number, what: 'compile' | 'replay') => {
    const [now, before] = [measured[at], measured[at - 1]];
    return now === undefined || before === undefined ? '' : `x ${(now[what] / before[what]).toFixed(1)}`;
  };
  print('Generated scenarios, ms (ten times the documents should take about ten times as long)', [
    ['documents', 'compile', '', 'replay', ''],
    ...measured.map(({ documents, compile, replay }, at) => [
      String(documents),
      compile.toFixed(1),
      factor(at, 'compile'),
      replay.toFixed(1),
      factor(at, 'replay'),
    ]),
  ]);
}

function print(title: string, rows: readonly (readonly string[])[]): void {
  process.stdout.write(`\n${title}\n${table(rows)}\n`);
}
