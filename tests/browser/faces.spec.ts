import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { closeRooms, drawn, openRoom, untilStep } from './room.ts';

closeRooms();

const story = inject('story');

/** Layout Instability, as browsers measure it: the sum of all shifts since the page was opened. */
async function shifted(page: Page): Promise<number> {
  await drawn(page);
  return page.evaluate(() =>
    (window as unknown as { readonly shifts: number[] }).shifts.reduce((a, b) => a + b, 0),
  );
}

function noteShifts(): void {
  const shifts: number[] = [];
  Object.defineProperty(window, 'shifts', { value: shifts });
  const note = (list: PerformanceObserverEntryList) => {
    for (const entry of list.getEntries())
      shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
  };
  new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true });
}

describe('the faces of the type', () => {
  it.each([
    ['the opening', '', 0],
    ['a document', `#/${story.id}/${story.steps[6]?.message}`, story.steps[6]?.n ?? -1],
  ])('move nothing on %s when they come late', async (_, hash, n) => {
    const before: number[] = [];
    // Those that stand in are on this computer, and are named after what they stand for.
    const loaded = (page: Page) =>
      page.evaluate(() => {
        const own = [...document.fonts].filter(({ family }) => !family.includes(' on '));
        return own.filter(({ status }) => status === 'loaded').length;
      });
    const { page } = await openRoom({
      hash,
      before: noteShifts,
      prepare: (page) =>
        page.route('**/*.woff2', async (route) => {
          await untilStep(page, n);
          await drawn(page);
          before.push(await loaded(page));
          await route.continue();
        }),
    });
    await page.evaluate(async () => document.fonts.ready);
    // The page was drawn before the first of them came.
    expect(before[0]).toBe(0);
    expect(await loaded(page)).toBeGreaterThan(2);
    expect(await shifted(page)).toBeLessThan(0.05);
    // The steps that wait on the page may ask for one more, at any time.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
});
