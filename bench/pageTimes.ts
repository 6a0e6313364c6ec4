import type { Browser, Page } from 'playwright-core';

const THROTTLING = 4;
const STEPS_MEASURED = 20;
/** How long a reader looks at the opening before stepping on, in milliseconds. */
const READING_TIME = 3_000;

/** How long a reader waits, in milliseconds. */
export interface PageTimes {
  readonly firstPaint: number;
  /** From opening to the first step taken and painted, the key being pressed from the first moment on. */
  readonly firstStep: number;
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

/** Opens a page in a fresh profile of a computer four times slower, and measures it. The same for every page. */
export async function pageTimes(browser: Browser, address: string): Promise<PageTimes> {
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
  await opened.waitForLoadState('networkidle');
  await opened.waitForTimeout(READING_TIME);
  await opened.evaluate(watchSteps);
  const steps = await stepTimes(opened, true);
  const burst = await stepTimes(opened, false);
  await opened.context().close();
  return { firstPaint, firstStep, steps, burst };
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

/** Presses of the real key, timed from the event's own time to the end of the frame that shows the step. */
async function stepTimes(page: Page, rests: boolean): Promise<readonly number[]> {
  const times: number[] = [];
  while (times.length < STEPS_MEASURED) {
    const time = await pressed(page, 'ArrowRight', rests);
    if (time === null) await pressed(page, 'Home', rests);
    else times.push(time);
  }
  return times;
}

/** Null where the key led nowhere: the last step was reached. */
async function pressed(page: Page, key: string, rests: boolean): Promise<number | null> {
  const before = await page.evaluate(() => {
    window.noted.step = null;
    return document.querySelector<HTMLElement>('[data-step]')?.dataset.step;
  });
  await page.keyboard.press(key);
  const after = await page.evaluate(async (rests) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let waited = 0; waited < 30 && window.noted.step === null; waited += 1) await frame();
    await frame();
    await frame();
    if (rests) await new Promise((done) => setTimeout(done, 500));
    return {
      step: document.querySelector<HTMLElement>('[data-step]')?.dataset.step,
      time: window.noted.step,
    };
  }, rests);
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
