import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { closeRooms, DESKTOP, openRoom, pageText, pressTo, untilKeysWork } from './room.ts';
import { folded, quotedIn } from './story.ts';

closeRooms();

const story = inject('story');
const start = `#/${story.id}`;
const WAITING = '.prepared__frame--waiting';

const untilLaidOut = (page: Page) =>
  page.waitForFunction(
    (waiting) => document.querySelectorAll(`.replay__cable ${waiting}`).length >= 6,
    WAITING,
  );

/** Lets the browser be idle often enough for a step to be drawn and laid out. */
const beIdle = (page: Page) =>
  page.evaluate(async () => {
    for (let idle = 0; idle < 8; idle += 1) await new Promise((done) => requestIdleCallback(done));
  });

describe('steps that wait on the page', () => {
  it('are seen, reached and named by nothing', async () => {
    const { page, faults } = await openRoom({ hash: start, viewport: DESKTOP });
    await pressTo(page, 'ArrowRight', 1);
    await untilLaidOut(page);
    const others = story.steps.filter(({ n, document }) => n > 3 && document !== story.steps[0]?.document);
    const words = others.flatMap(quotedIn)[0] ?? '(no other step quotes anything)';
    const held = await page.locator(WAITING).allTextContents();
    expect(held.some((text) => folded(text).includes(words))).toBe(true);
    expect(folded(await pageText(page))).not.toContain(words);
    expect(await page.locator('.cable:visible').count()).toBe(1);
    expect(await page.locator(`${WAITING} [id], ${WAITING} [data-passage]`).count()).toBe(0);
    const ids = await page.locator('[id]').evaluateAll((parts) => parts.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (let tabs = 0; tabs < 60; tabs += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate((waiting) => document.activeElement?.closest(waiting), WAITING)).toBeNull();
    }
    expect(faults).toEqual([]);
  });

  it.each([
    ['through a seat', `${start}?seat=kim`, DESKTOP],
    ['where the page itself scrolls', start, { width: 390, height: 844 }],
  ])('are not there %s', async (_, hash, viewport) => {
    const { page } = await openRoom({ hash, viewport });
    await untilKeysWork(page);
    await pressTo(page, 'ArrowRight', 1);
    await beIdle(page);
    expect(await page.locator(WAITING).count()).toBe(0);
  });

  it('are laid out anew for another size of the window', async () => {
    const { page } = await openRoom({ hash: start, viewport: DESKTOP });
    await pressTo(page, 'ArrowRight', 1);
    await untilLaidOut(page);
    await page.setViewportSize({ width: 1920, height: 1080 });
    await pressTo(page, 'ArrowRight', 2);
    const [paper, stage] = await Promise.all(
      ['.cable:visible', '.replay__cable'].map((part) => page.locator(part).boundingBox()),
    );
    expect(paper).toEqual(stage);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForFunction(() => document.documentElement.scrollHeight > innerHeight);
    await pressTo(page, 'ArrowRight', 3);
    expect(await page.locator('.cable:visible').count()).toBe(1);
    await page.waitForFunction((waiting) => document.querySelector(waiting) === null, WAITING);
  });
});
