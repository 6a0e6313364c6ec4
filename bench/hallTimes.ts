import type { Browser, Page } from 'playwright-core';

const PRESSES = 100;
/** Between two presses, in milliseconds: nobody reads faster. */
const PAUSE = 150;

declare global {
  interface Window {
    /** When the key went down here, and when the step was painted here, in milliseconds since 1970. */
    hallNoted: { pressed: number | null; painted: number | null };
  }
}

/** From each key press in the presenter's window to the step painted in the hall's, in milliseconds. */
export async function hallTimes(
  browser: Browser,
  address: string,
  scenario: string,
): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await context.addInitScript(note);
  const hall = await context.newPage();
  await hall.goto(`${address}#/${scenario}`);
  await hall.waitForLoadState('networkidle');
  const [presenter] = await Promise.all([context.waitForEvent('page'), hall.keyboard.press('s')]);
  await presenter.waitForSelector('[data-joined="true"]');
  await presenter.getByLabel('Ask the class').selectOption('none');
  await presenter.getByRole('button', { name: 'Next', exact: true }).focus();
  const times: number[] = [];
  while (times.length < PRESSES) {
    const last = await hall.evaluate(() => {
      const { step, steps } = document.querySelector<HTMLElement>('.hall')?.dataset ?? {};
      return step === steps;
    });
    const time = await pressed(hall, presenter, last ? 'Home' : 'ArrowRight');
    if (!last) times.push(time);
    await hall.waitForTimeout(PAUSE);
  }
  await context.close();
  return times;
}

async function pressed(hall: Page, presenter: Page, key: string): Promise<number> {
  await hall.evaluate(() => {
    window.hallNoted.painted = null;
  });
  await presenter.keyboard.press(key);
  await hall.waitForFunction(() => window.hallNoted.painted !== null);
  const [at, painted] = await Promise.all([
    presenter.evaluate(() => window.hallNoted.pressed ?? Number.NaN),
    hall.evaluate(() => window.hallNoted.painted ?? Number.NaN),
  ]);
  return painted - at;
}

/** Runs in both windows before any script of theirs. */
function note(): void {
  window.hallNoted = { pressed: null, painted: null };
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      window.hallNoted.pressed = performance.timeOrigin + timeStamp;
    },
    { capture: true },
  );
  const watch = new MutationObserver((changes) => {
    if (!changes.some(({ target }) => target instanceof Element && target.matches('.hall'))) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.hallNoted.painted = performance.timeOrigin + performance.now();
      };
      port2.postMessage(null);
    });
  });
  watch.observe(document, { subtree: true, attributeFilter: ['data-step'] });
}
