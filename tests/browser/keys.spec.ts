import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { closeRooms, drawn, leadTo, openRoom, pressTo, shownStep, untilStep } from './room.ts';

closeRooms();

const story = inject('story');
const last = story.steps.length;
const middle = story.steps[4];
if (middle === undefined) throw new Error('The record has at least five steps.');
const here = `#/${story.id}/${middle.message}`;

/** Presses a key, lets the page draw, and says by how many steps it moved from the fifth. */
async function movedBy(page: Page, key: string): Promise<number> {
  await page.keyboard.press(key);
  await drawn(page);
  return (await shownStep(page)).step - 5;
}

describe('the keys', () => {
  const LEADS: readonly (readonly [string, number])[] = [
    ['ArrowRight', 6],
    ['PageDown', 6],
    ['Space', 6],
    ['j', 6],
    ['ArrowLeft', 4],
    ['PageUp', 4],
    ['Shift+Space', 4],
    ['k', 4],
    ['Home', 0],
    ['End', last],
  ];
  it('lead from step 5 where they should', async () => {
    const { page } = await openRoom({ hash: here });
    for (const [key, n] of LEADS) {
      await leadTo(page, here);
      await pressTo(page, key, n);
      expect((await shownStep(page)).step, key).toBe(n);
    }
  });

  it('go to a step by its digits and Enter', async () => {
    const { page } = await openRoom({ hash: here });
    await page.keyboard.press('1');
    await page.keyboard.press('2');
    await drawn(page);
    expect((await shownStep(page)).step).toBe(5);
    await pressTo(page, 'Enter', 12);
  });

  it('do nothing while Ctrl, Alt or Meta is held', async () => {
    const { page } = await openRoom({ hash: here });
    const keys = ['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'Home', 'End', 'Space', 'j', 'k', 'b'];
    await page.evaluate(() => {
      // The browser's own answer to some of these would leave the page; only the app's is looked at here.
      window.addEventListener('keydown', (event) => event.preventDefault(), { capture: true });
    });
    for (const modifier of ['Control', 'Alt', 'Meta']) {
      for (const key of keys) expect(await movedBy(page, `${modifier}+${key}`), `${modifier}+${key}`).toBe(0);
    }
  });

  it('do nothing in a field, nor while an input method composes', async () => {
    const { page } = await openRoom({ hash: here });
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement('input'));
      field.id = 'a-field';
      field.focus();
    });
    for (const key of ['ArrowRight', 'PageDown', 'Space', 'Home', 'End', 'j', '7', 'Enter']) {
      expect(await movedBy(page, key), `${key} in a field`).toBe(0);
    }
    await page.evaluate(() => {
      document.getElementById('a-field')?.remove();
      for (const key of ['ArrowRight', ' ', 'End', 'j']) {
        const composing = new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true });
        document.body.dispatchEvent(composing);
      }
    });
    await drawn(page);
    expect((await shownStep(page)).step).toBe(5);
  });

  it('leave Space and Enter to a focused control, and digits too', async () => {
    const { page } = await openRoom({ hash: here });
    await page.evaluate(() => {
      const control = document.body.appendChild(document.createElement('button'));
      control.textContent = 'a control';
      control.focus();
    });
    for (const key of ['Space', 'Enter', '9', 'Enter']) expect(await movedBy(page, key), key).toBe(0);
    await pressTo(page, 'ArrowRight', 6);
  });

  it.each(['F1', '?'])('are listed on %s, and Esc closes the list', async (key) => {
    const { page } = await openRoom({ hash: here });
    await page.keyboard.press(key);
    const list = page.getByRole('dialog');
    await list.waitFor();
    const text = (await list.textContent()) ?? '';
    for (const name of ['Right', 'Home', 'End', 'Esc', 'F1']) expect(text).toContain(name);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    expect((await shownStep(page)).step).toBe(5);
  });

  it('b blacks the screen, and any key brings the page back at the same step', async () => {
    const { page } = await openRoom({ hash: here });
    await page.keyboard.press('b');
    const covered = () =>
      page.evaluate(
        () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('[data-step]') === null,
      );
    await expect.poll(covered).toBe(true);
    await page.keyboard.press('ArrowRight');
    await expect.poll(covered).toBe(false);
    expect((await shownStep(page)).step).toBe(5);
  });

  it('b held down blacks the screen once, and pressed over and over flashes no more than three times a second', async () => {
    const { page } = await openRoom({ hash: here });
    const isBlack = () =>
      page.evaluate(() => document.querySelector('dialog.black-screen--black[open]') !== null);
    for (let repeat = 0; repeat < 4; repeat += 1) await page.keyboard.down('b');
    await page.keyboard.up('b');
    await expect.poll(isBlack).toBe(true);
    await page.evaluate(() => {
      const times: number[] = [];
      Object.assign(window, { times });
      let before = true;
      const look = (now: number) => {
        const black = document.querySelector('dialog.black-screen--black[open]') !== null;
        if (black && !before) times.push(now);
        before = black;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const times = () =>
      page.evaluate(() => (window as unknown as { readonly times: readonly number[] }).times);
    while ((await times()).length < 5) await page.keyboard.press('b');
    const turned = await times();
    const most = Math.max(
      ...turned.map((from) => turned.filter((at) => at >= from && at < from + 1_000).length),
    );
    expect(most).toBeLessThanOrEqual(3);
  });
});

describe('playing', () => {
  it('never starts by itself, starts and pauses on p, and stops at a step taken by hand', async () => {
    const { page } = await openRoom({ hash: `#/${story.id}` });
    await page.clock.install();
    await page.clock.runFor(120_000);
    expect((await shownStep(page)).step).toBe(0);
    await page.keyboard.press('p');
    await page.clock.runFor(120_000);
    const played = (await shownStep(page)).step;
    expect(played).toBeGreaterThan(0);
    await page.keyboard.press('Home');
    await untilStep(page, 0);
    await page.clock.runFor(120_000);
    expect((await shownStep(page)).step).toBe(0);
  });
});

it('f takes the whole screen, and gives it back', async () => {
  const { page, faults } = await openRoom({ hash: `#/${story.id}` });
  await page.keyboard.press('f');
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await page.keyboard.press('f');
  await page.waitForFunction(() => document.fullscreenElement === null);
  expect(faults).toEqual([]);
});
