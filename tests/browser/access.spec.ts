import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import {
  closeRooms,
  DESKTOP,
  drawn,
  leadTo,
  openRoom,
  pressTo,
  shownStep,
  untilStep,
  widthToScroll,
} from './room.ts';
import { violations, violationsInThemes } from './violations.ts';

closeRooms();

const story = inject('story');
const last = story.steps.length;
const start = `#/${story.id}`;
const middle = Math.ceil(last / 2);
const places = [0, middle, last];
const hashOf = (n: number, view: string) => {
  const message = story.steps[n - 1]?.message;
  return `${start}${message === undefined ? '' : `/${message}`}${view === 'reading' ? '?view=reading' : ''}`;
};

const PHONE = { width: 390, height: 844 };
/** 1280x1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };

describe('axe finds nothing', () => {
  const cases = ['replay', 'reading'].flatMap((view) =>
    [DESKTOP, PHONE, ZOOMED].map((viewport) => ({
      view,
      viewport,
      size: `${viewport.width}x${viewport.height}`,
    })),
  );
  it.each(cases)('in the $view at $size, in any theme', async ({ view, viewport }) => {
    const { page } = await openRoom({ hash: hashOf(0, view), viewport });
    // The reading view is one long page, of which the step moves no more than a mark.
    for (const n of view === 'reading' ? [middle] : places) {
      await leadTo(page, hashOf(n, view));
      expect(await violationsInThemes(page), `${view}, step ${n}`).toEqual([]);
    }
  });

  it('in the list of keys and the list of steps', async () => {
    const { page } = await openRoom({ hash: start });
    for (const key of ['F1', 'o']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      expect(await violations(page), key).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
  });
});

describe('a screen reader hears', () => {
  /** Waits until the place that was opened has been said, and notes what the live regions say from then on. */
  async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
    await page.waitForFunction(() => document.querySelector('[aria-live="polite"]')?.textContent !== '');
    await page.evaluate(() => {
      const said: string[] = [];
      const texts = new Map<Element, string>();
      const regions = () => [...document.querySelectorAll('[aria-live="polite"], [role="status"]')];
      for (const region of regions()) texts.set(region, region.textContent ?? '');
      new MutationObserver(() => {
        for (const region of regions()) {
          const text = region.textContent ?? '';
          if (text !== '' && text !== texts.get(region)) said.push(text);
          texts.set(region, text);
        }
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
      Object.defineProperty(window, 'said', { value: said });
    });
    return () => page.evaluate(() => (window as unknown as { readonly said: readonly string[] }).said);
  }

  it('one announcement a step', async () => {
    const { page } = await openRoom({ hash: start });
    const heard = await listen(page);
    for (let n = 1; n <= last; n += 1) {
      await pressTo(page, 'ArrowRight', n);
      await expect.poll(async () => (await heard()).length, { message: `step ${n}` }).toBe(n);
    }
  });

  it('only the last step after a burst of twenty presses', async () => {
    const { page } = await openRoom({ hash: start });
    const heard = await listen(page);
    await page.evaluate((last) => {
      const press = (key: string) =>
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      for (let n = 0; n < last; n += 1) press('ArrowRight');
      for (let n = last; n < 20; n += 1) press('ArrowLeft');
    }, last);
    const n = last - (20 - last);
    await untilStep(page, n);
    await expect.poll(async () => (await heard()).length).toBe(1);
    const single = await openRoom({ hash: hashOf(n - 1, 'replay') });
    const alone = await listen(single.page);
    await pressTo(single.page, 'ArrowRight', n);
    await expect.poll(async () => (await alone()).length).toBe(1);
    expect(await heard()).toEqual(await alone());
  });
});

describe('the keyboard alone', () => {
  it('never loses the focus to the page while stepping', async () => {
    const { page } = await openRoom({ hash: start });
    await page.getByRole('button', { name: /next/i }).first().focus();
    for (let n = 1; n <= last; n += 1) {
      await pressTo(page, 'ArrowRight', n);
      expect(await page.evaluate(() => document.activeElement === document.body), `step ${n}`).toBe(false);
    }
  });

  it.each(['replay', 'reading'])('reaches every control of the %s, and is not trapped', async (view) => {
    const { page } = await openRoom({ hash: hashOf(3, view) });
    await untilStep(page, 3);
    const controls = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')];
      const radios = new Set<string>();
      const own = all.filter((element) => {
        if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility()) return false;
        if (element.closest('[inert]') !== null) return false;
        if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
        return !radios.has(element.name) && Boolean(radios.add(element.name));
      });
      for (const [at, element] of own.entries()) element.dataset.control = String(at);
      return own.length;
    });
    const reached = new Set<string>();
    for (let press = 0; press < controls * 3 + 20; press += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const { activeElement } = document;
        const group =
          activeElement instanceof HTMLInputElement && activeElement.type === 'radio'
            ? activeElement.name
            : null;
        const named =
          group === null ? activeElement : document.querySelector(`input[name="${group}"][data-control]`);
        return named instanceof HTMLElement ? (named.dataset.control ?? null) : null;
      });
      if (at !== null) reached.add(at);
    }
    expect(reached.size).toBe(controls);
    expect(controls).toBeGreaterThan(3);
  });

  it('Esc closes a layer and the focus returns to where it was', async () => {
    const { page } = await openRoom({ hash: start });
    await page.getByRole('button', { name: /next/i }).first().focus();
    for (const key of ['F1', 'o']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      const name = await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      );
      expect(name, key).toMatch(/next/i);
    }
  });
});

describe('at 400 % zoom', () => {
  it.each(['replay', 'reading'])(
    'the %s needs no scrolling sideways, and every text has room',
    async (view) => {
      const { page } = await openRoom({ hash: hashOf(0, view), viewport: ZOOMED });
      for (const n of places) {
        await leadTo(page, hashOf(n, view));
        expect(await widthToScroll(page), `step ${n}`).toBeLessThanOrEqual(0);
        const clipped = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('[data-step] *')]
            .filter(
              (element) => element.checkVisibility() && getComputedStyle(element).overflowX === 'hidden',
            )
            .filter(
              (element) => element.scrollWidth > element.clientWidth + 1 && element.innerText.trim() !== '',
            )
            .filter((element) => element.clientWidth > 1)
            .map((element) => `${element.className}: ${element.innerText.slice(0, 60)}`),
        );
        expect(clipped, `step ${n}`).toEqual([]);
      }
    },
  );

  it('the buttons stay at hand, and the words that moved are seen beside them at every step', async () => {
    const { page } = await openRoom({ hash: start, viewport: ZOOMED });
    for (const { n, document: shown, changes } of story.steps) {
      await page.getByRole('button', { name: 'Next step' }).click();
      await untilStep(page, n);
      await drawn(page);
      if (!changes.some(({ passages }) => passages.some((passage) => passage.document === shown))) continue;
      const covered = await page.evaluate(() => {
        const [first] = document.querySelector('mark[data-passage]')?.getClientRects() ?? [];
        if (first === undefined) return 'no mark';
        const top = document.elementFromPoint(first.x + 2, first.y + first.height / 2);
        return top?.closest('mark[data-passage]') ? null : (top?.className ?? 'off the screen');
      });
      expect(covered, `step ${n}`).toBeNull();
    }
  });

  it('with the text spacing that WCAG names, every control can still be reached and stepped', async () => {
    const { page } = await openRoom({ hash: start, viewport: ZOOMED });
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    });
    await page.getByRole('button', { name: /next/i }).first().click();
    await untilStep(page, 1);
    expect((await shownStep(page)).step).toBe(1);
    expect(await widthToScroll(page)).toBeLessThanOrEqual(0);
  });
});

describe('the reading view', () => {
  it('has the same address and keys, and all the words that moved an answer', async () => {
    const { page } = await openRoom({ hash: hashOf(3, 'reading') });
    await untilStep(page, 3);
    await pressTo(page, 'ArrowRight', 4);
    await page.waitForFunction((message) => location.hash.includes(message), `/${story.steps[3]?.message}`);
    expect(await page.evaluate(() => location.hash)).toContain('view=reading');
  });
});
