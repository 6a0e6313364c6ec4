import type { Browser, Page } from 'playwright-core';

const THROTTLING = 4;
const STEPS_MEASURED = 20;
/** How long a reader looks at the opening before stepping on, in milliseconds. */
const READING_TIME = 3_000;

/** How long a hand takes from one step to the next key, in milliseconds. */
const HAND = 500;

/** How long a reader waits at the opening, in milliseconds. */
export interface OpeningTimes {
  readonly firstPaint: number;
  /** From opening to the first step taken and painted, the key being pressed from the first moment on. */
  readonly firstStep: number;
}

/** How long a reader waits, in milliseconds. */
export interface PageTimes extends OpeningTimes {
  /** From each key press to the painted step, at the pace of a hand: half a second after the last step was painted. */
  readonly steps: readonly number[];
  /** The same, each key pressed two frames after the step before was painted. */
  readonly burst: readonly number[];
}

declare global {
  interface Window {
    /** What the measuring script notes in the page. */
    noted: { firstStep: number | null; step: number | null };
  }
}

/** Opens a page in a fresh profile of a computer four times slower, and measures how it opens. */
export async function openingTimes(browser: Browser, address: string): Promise<OpeningTimes> {
  const { page, times } = await openTimed(browser, address);
  await page.context().close();
  return times;
}

/** The same, and the steps after it. The same for every page. */
export async function pageTimes(browser: Browser, address: string): Promise<PageTimes> {
  const { page, times } = await openTimed(browser, address);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(READING_TIME);
  await page.evaluate(watchSteps);
  const steps = await stepTimes(page, HAND);
  const burst = await stepTimes(page, 0);
  await page.context().close();
  return { ...times, steps, burst };
}

async function openTimed(
  browser: Browser,
  address: string,
): Promise<{ readonly page: Page; readonly times: OpeningTimes }> {
  const opened = await openSlow(browser, pressUntilFirstStep);
  // Nothing of ours may run in the page until then: what looks into a page takes its time from it.
  const stepped = opened.waitForEvent('console', (said) => said.text() === 'the first step is painted');
  await opened.goto(address, { waitUntil: 'commit' });
  await stepped;
  const firstStep = await opened.evaluate(() => window.noted.firstStep ?? Number.NaN);
  // The browser may say when it painted only some frames afterwards.
  await opened.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const firstPaint = await opened.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  return { page: opened, times: { firstPaint, firstStep } };
}

async function openSlow(browser: Browser, script: () => void): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
  await page.addInitScript(script);
  return page;
}

/** Runs in the page: presses Right at every frame until the page takes it, and notes when the step is painted. */
function pressUntilFirstStep(): void {
  window.noted = { firstStep: null, step: null };
  const press = () => {
    const right = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true });
    document.body?.dispatchEvent(right);
    return right.defaultPrevented;
  };
  let taken = false;
  const look = () => {
    if (!taken) taken = press();
    if ((document.querySelector<HTMLElement>('[data-step]')?.dataset.step ?? '0') === '0') {
      requestAnimationFrame(look);
      return;
    }
    // The step may have been drawn in this very frame. A task that is posted in the next one runs once it is painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.noted.firstStep = performance.now();
        console.debug('the first step is painted');
      };
      port2.postMessage(null);
    });
  };
  requestAnimationFrame(look);
}

/** Presses of the real key, `rest` milliseconds after the last step was painted, timed from the event's own time to the end of the frame that shows the step. */
async function stepTimes(page: Page, rest: number): Promise<readonly number[]> {
  const times: number[] = [];
  while (times.length < STEPS_MEASURED) {
    const time = await pressed(page, 'ArrowRight', rest);
    if (time === null) await pressed(page, 'Home', rest);
    else times.push(time);
  }
  return times;
}

/** Null where the key led nowhere: the last step was reached. */
async function pressed(page: Page, key: string, rest: number): Promise<number | null> {
  const before = await page.evaluate(() => {
    window.noted.step = null;
    return document.querySelector<HTMLElement>('[data-step]')?.dataset.step;
  });
  await page.keyboard.press(key);
  const after = await page.evaluate(async (rest) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let waited = 0; waited < 30 && window.noted.step === null; waited += 1) await frame();
    await frame();
    await frame();
    if (rest > 0) await new Promise((done) => setTimeout(done, rest));
    return {
      step: document.querySelector<HTMLElement>('[data-step]')?.dataset.step,
      time: window.noted.step,
    };
  }, rest);
  return after.step === before ? null : after.time;
}

/** Runs in the page: notes for each key press how long it took until the changed step was painted. */
function watchSteps(): void {
  const step = () => document.querySelector<HTMLElement>('[data-step]')?.dataset.step;
  window.addEventListener(
    'keydown',
    (event) => {
      const before = step();
      let frames = 0;
      const look = () => {
        frames += 1;
        if (step() === before) {
          if (frames < 30) requestAnimationFrame(look);
          return;
        }
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          window.noted.step = performance.now() - event.timeStamp;
        };
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    },
    { capture: true },
  );
}
