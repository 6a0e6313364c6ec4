import { describe, expect, inject, it } from 'vitest';
import {
  closeRooms,
  drawn,
  openCold,
  openRoom,
  pressTo,
  shownStep,
  textWhenSettled,
  untilKeysWork,
  untilStep,
} from './room.ts';

closeRooms();

const story = inject('story');
const last = story.steps.length;
const start = `#/${story.id}`;

describe('an address', () => {
  it('opens cold at every message', async () => {
    const { page, faults } = await openRoom();
    for (const { n, message } of story.steps) {
      await openCold(page, `${inject('site')}${start}/${message}`);
      await untilStep(page, n);
      expect(await shownStep(page)).toEqual({ step: n, steps: last, message });
    }
    expect(faults).toEqual([]);
  });

  it('names the message of the step on screen', async () => {
    const { page } = await openRoom({ hash: start });
    for (const { n, message } of story.steps) {
      await pressTo(page, 'ArrowRight', n);
      await page.waitForFunction((end) => location.hash.split('?')[0]?.endsWith(end), `/${message}`);
    }
  });

  it.each([
    `#/${story.id}/no-such-message`,
    '#/no-such-scenario',
    '#/constructor/__proto__',
    '#/%E0%A4%A',
    `#/${story.id}/${'x'.repeat(20_000)}`,
    '#/<img src=x onerror=alert(1)>',
    '#junk',
  ])('that names nothing known opens the start and says so: %.60s', async (hash) => {
    const { page, faults } = await openRoom({ hash });
    await untilStep(page, 0);
    await page.getByRole('status', { name: 'Notice' }).waitFor();
    expect((await shownStep(page)).step).toBe(0);
    expect(await page.locator('img').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('edited by hand is followed', async () => {
    const { page } = await openRoom({ hash: start });
    const sixth = story.steps[5]?.message ?? '';
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `${start}/${sixth}`);
    await untilStep(page, 6);
    expect((await shownStep(page)).message).toBe(sixth);
  });

  it('opened again after a reload gives the same page', async () => {
    const { page } = await openRoom({ hash: `${start}/${story.steps[6]?.message}` });
    const before = await textWhenSettled(page, 7);
    await page.reload();
    await untilKeysWork(page);
    expect(await textWhenSettled(page, 7)).toBe(before);
  });
});

describe('the history', () => {
  it('leads back and forward through the steps taken, fifty times', async () => {
    const { page } = await openRoom({ hash: start });
    for (let n = 1; n <= 5; n += 1) await pressTo(page, 'ArrowRight', n);
    for (let time = 0; time < 25; time += 1) {
      await page.evaluate(() => history.back());
      await untilStep(page, 4);
      await page.evaluate(() => history.forward());
      await untilStep(page, 5);
    }
  });

  it('has a step that was taken, also where another room is entered before it is painted', async () => {
    const { page } = await openRoom({ hash: start });
    await pressTo(page, 'ArrowRight', 1);
    await page.evaluate(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
      document.querySelector<HTMLAnchorElement>('.seat-choice__one[href*="seat=stalin"]')?.click();
    });
    await page.waitForFunction(() => location.hash.includes('seat=stalin'));
    await page.goBack();
    await untilStep(page, 2);
    await page.goBack();
    await untilStep(page, 1);
  });

  it('takes nobody back who left for another address before a step was painted', async () => {
    const { page } = await openRoom({ hash: start });
    await pressTo(page, 'ArrowRight', 1);
    const sixth = `${start}/${story.steps[5]?.message}`;
    await page.evaluate((hash) => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
      location.hash = hash;
    }, sixth);
    await untilStep(page, 6);
    await drawn(page);
    expect(await page.evaluate(() => location.hash)).toBe(sixth);
    await page.goBack();
    await untilStep(page, 1);
  });

  it('does not grow while a key is held, nor while it plays', async () => {
    const { page } = await openRoom({ hash: start });
    await page.clock.install();
    await pressTo(page, 'ArrowRight', 1);
    const before = await page.evaluate(() => history.length);
    await page.keyboard.down('ArrowRight');
    await untilStep(page, 2);
    const pressed = await page.evaluate(() => history.length);
    for (let repeat = 0; repeat < 10; repeat += 1) {
      await page.keyboard.down('ArrowRight');
      await page.clock.runFor(50);
    }
    await page.keyboard.up('ArrowRight');
    expect(await page.evaluate(() => history.length)).toBe(pressed);
    expect(pressed).toBeLessThanOrEqual(before + 1);
    await pressTo(page, 'Home', 0);
    const still = await page.evaluate(() => history.length);
    await page.keyboard.press('p');
    await page.clock.runFor(120_000);
    expect((await shownStep(page)).step).toBeGreaterThan(0);
    expect(await page.evaluate(() => history.length)).toBe(still);
  });
});
