import type { Page } from 'playwright-core';

/** Presses one key after the other, each once the step of the one before is drawn. */
export async function pressAll(page: Page, keys: readonly string[]): Promise<void> {
  await page.evaluate(async (keys) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (const key of keys) {
      const before = document.querySelector<HTMLElement>('[data-step]')?.dataset.step;
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      do await frame();
      while (document.querySelector<HTMLElement>('[data-step]')?.dataset.step === before);
    }
  }, keys);
}
