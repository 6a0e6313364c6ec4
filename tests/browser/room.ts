import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterEach, inject } from 'vitest';
import { BROWSER_ARGUMENTS } from './browserArguments.ts';
import { folded } from './story.ts';

/** An open page of the app, with what it asked for and complained of since. */
export interface Room {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses of all requests. */
  readonly requests: readonly string[];
  /** Uncaught errors, and everything on the console that is a warning or worse. */
  readonly faults: readonly string[];
}

interface RoomOptions extends BrowserContextOptions {
  /** From the hash on, such as `#/korea-1950`. */
  readonly hash?: string;
  /** The page itself; the served site where nothing is said. */
  readonly at?: string;
  /** Runs in the page before any script of its own. */
  readonly before?: () => void;
  /** Runs before the page is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

export const DESKTOP = { width: 1366, height: 768 };

let browser: Browser | null = null;
const open = new Set<BrowserContext>();

/** Starts the browser, once for all files that this process tests; it ends with the process. */
async function launched(): Promise<Browser> {
  browser ??= await chromium.launch({
    executablePath: inject('browser'),
    args: [...BROWSER_ARGUMENTS, '--disable-quic', '--disable-background-networking', '--no-first-run'],
  });
  return browser;
}

/** Closes what a test has opened. To be called once at the top of each file. */
export function closeRooms(): void {
  afterEach(async () => {
    await Promise.all([...open].map((context) => context.close()));
    open.clear();
  });
}

/** Opens the app in a fresh profile, 1366x768 unless told, and waits until its keys work. */
export async function openRoom(options: RoomOptions = {}): Promise<Room> {
  const { hash = '', at = inject('site'), before, prepare, ...rest } = options;
  const context = await (await launched()).newContext({
    viewport: DESKTOP,
    reducedMotion: 'reduce',
    ...rest,
  });
  open.add(context);
  const page = await context.newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  await page.addInitScript(noteWhenKeysWork);
  if (before !== undefined) await page.addInitScript(before);
  await prepare?.(page);
  await page.goto(`${at}${hash}`);
  await untilKeysWork(page);
  return { page, context, requests, faults };
}

/** Leads an open page to another place of the first scenario, as a link would, and waits until it is there. */
export async function leadTo(page: Page, hash: string): Promise<void> {
  const { pathname, searchParams } = new URL(hash.slice(1), 'http://localhost');
  const message = pathname.split('/')[2] ?? '';
  const view = searchParams.get('view') ?? 'replay__room';
  await page.evaluate((hash) => {
    location.hash = hash;
  }, hash);
  await page.locator(`main.${view}[data-message="${message}"]`).first().waitFor();
  await page.locator('.trace').waitFor({ state: searchParams.has('trace') ? 'visible' : 'detached' });
}

/** Opens an address anew in an open page, not as a step from what is there, and waits until its keys work. */
export async function openCold(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await untilKeysWork(page);
}

/** The prerendered page can be read before its script runs; keys work from when someone listens to them. */
export async function untilKeysWork(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-keys-work'));
}

function noteWhenKeysWork(): void {
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof listen>) {
    // The page itself keeps early keys for the app, before it has a body; the app listens later.
    const onPage = (this === window || this === document) && document.getElementById('room') !== null;
    if (args[0] === 'keydown' && onPage) document.documentElement.setAttribute('data-keys-work', '');
    listen.apply(this, args);
  };
}

/** What the element that shows a step says of itself. */
export interface ShownStep {
  readonly step: number;
  readonly steps: number;
  readonly message: string;
}

/** The step on screen; throws where there is none, or more than one (a leftover of an animation). */
export async function shownStep(page: Page): Promise<ShownStep> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('[data-step]')];
    const [only] = shown;
    if (only === undefined || shown.length > 1) throw new Error(`${shown.length} elements show a step.`);
    const { step, steps, message } = only.dataset;
    return { step: Number(step), steps: Number(steps), message: message ?? '' };
  });
}

/** Waits until a step is on screen. */
export async function untilStep(page: Page, n: number): Promise<void> {
  await page.waitForFunction((n) => document.querySelector(`[data-step="${n}"]`) !== null, n);
  // The address follows in the second task after the step is painted.
  await page.evaluate(async () => {
    for (let tasks = 0; tasks < 3; tasks += 1) {
      const { port1, port2 } = new MessageChannel();
      await new Promise((done) => {
        port1.onmessage = done;
        port2.postMessage(null);
      });
    }
  });
}

/** Presses a key and waits until the step it should lead to is on screen. */
export async function pressTo(page: Page, key: string, n: number): Promise<void> {
  await page.keyboard.press(key);
  await untilStep(page, n);
}

/** Lets the page draw what it has to draw: two frames. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** The texts of the highlighted passages, each joined from its marks and folded, in the order of the letters. */
export async function markedPassages(page: Page): Promise<readonly string[]> {
  const marked = await page.evaluate(() => {
    const texts = new Map<string, string>();
    for (const mark of document.querySelectorAll<HTMLElement>('[data-step] mark[data-passage]')) {
      const id = mark.dataset.passage ?? '';
      texts.set(id, (texts.get(id) ?? '') + (mark.textContent ?? ''));
    }
    return [...texts.values()];
  });
  return marked.map(folded).toSorted();
}

/** The answer that each question on screen shows. */
export async function shownAnswers(page: Page): Promise<ReadonlyMap<string, string>> {
  const pairs = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-question][data-answer]')].map(
      ({ dataset }): [string, string] => [dataset.question ?? '', dataset.answer ?? ''],
    ),
  );
  return new Map(pairs);
}

/** Everything there is to read on the page, as a reader would copy it; what only screen readers hear, later, is not. */
export async function pageText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const said = document.querySelector('[aria-live="polite"]')?.textContent ?? '';
    // A step that is ready is painted, and only seen through; innerText does not know that.
    const ready = [...document.querySelectorAll<HTMLElement>('.prepared__frame[data-ready]')];
    for (const { style } of ready) style.contentVisibility = 'hidden';
    const text = document.body.innerText;
    for (const { style } of ready) style.contentVisibility = '';
    return (said === '' ? text : text.replace(said, '')).trim();
  });
}

/** What there is to read at a step, once the controls and the timetable, which follow the words, have come to it. */
export async function textWhenSettled(page: Page, n: number): Promise<string> {
  await page.waitForFunction((n) => {
    const range = document.querySelector<HTMLInputElement>('.timetable__range');
    const told = document.querySelector<HTMLElement>('.bar')?.innerText ?? '';
    const drawn = document.querySelector('.timetable__picture') !== null;
    return drawn && range?.valueAsNumber === n && (n === 0 || told.includes(`Step ${n} of `));
  }, n);
  await drawn(page);
  return pageText(page);
}

/** By how much, in pixels, the page is wider than its window; 0 or less where nothing has to be scrolled sideways. */
export async function widthToScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
