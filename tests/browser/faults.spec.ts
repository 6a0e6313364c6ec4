import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import {
  closeRooms,
  openRoom,
  pageText,
  pressTo,
  type Room,
  shownStep,
  untilKeysWork,
  untilStep,
} from './room.ts';
import { folded } from './story.ts';

closeRooms();

const story = inject('story');
const last = story.steps.length;
const start = `#/${story.id}`;

/** Walks to the end and back to the opening. */
async function walk(page: Page): Promise<void> {
  for (let n = 1; n <= last; n += 1) await pressTo(page, 'ArrowRight', n);
  await pressTo(page, 'Home', 0);
}

describe('where storage', () => {
  it('throws, the replay goes on', async () => {
    const { page, faults } = await openRoom({
      hash: start,
      before: () => {
        const refuse = () => {
          throw new DOMException('refused', 'SecurityError');
        };
        Object.defineProperty(window, 'localStorage', { get: refuse });
        Object.defineProperty(window, 'sessionStorage', { get: refuse });
      },
    });
    await walk(page);
    expect(faults).toEqual([]);
  });

  it('is full, the replay goes on and says once that the place is not kept', async () => {
    const { page, faults } = await openRoom({
      hash: start,
      before: () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    });
    await walk(page);
    await expect.poll(async () => (await pageText(page)).match(/not kept/g)?.length).toBe(1);
    expect(faults).toEqual([]);
  });

  it.each([
    'junk',
    '{"version":1,"trails":{"korea-1950":["__proto__"]}}',
    '{"version":99,"new":true}',
    '[[[[',
  ])('holds %s, the replay goes on', async (junk) => {
    const { page, faults } = await openRoom({
      hash: start,
      prepare: (page) =>
        page.addInitScript((junk) => {
          for (const key of ['decision-room', 'decision-room.aside.1']) localStorage.setItem(key, junk);
        }, junk),
    });
    await walk(page);
    expect(faults).toEqual([]);
  });
});

describe('resuming', () => {
  it('is offered at the next visit, not forced', async () => {
    const { page } = await openRoom({ hash: start });
    for (let n = 1; n <= 5; n += 1) await pressTo(page, 'ArrowRight', n);
    await page.goto('about:blank');
    await page.goto(inject('site'));
    await untilKeysWork(page);
    await untilStep(page, 0);
    await page
      .getByRole('button', { name: /resume|go on|continue|left off/i })
      .first()
      .click();
    await untilStep(page, 5);
  });
});

describe('where a part of the page fails', () => {
  /** Serves the scenario's data with one field broken, as a program that disagrees with its data would see it. */
  async function openBroken(wrong: RegExp, broken: string): Promise<Room> {
    return openRoom({
      hash: start,
      prepare: (page) =>
        page.route('**/assets/scenario/korea-1950*.js', async (route) => {
          const response = await route.fetch();
          const body = (await response.text()).replace(wrong, broken);
          await route.fulfill({ response, body });
        }),
    });
  }

  it('the rest goes on, and so do the keys', async () => {
    const { page } = await openBroken(/\\?"badges\\?":\[/g, '"badges":null,"was":[');
    for (let n = 1; n <= 3; n += 1) await pressTo(page, 'ArrowRight', n);
    expect((await shownStep(page)).message).toBe(story.steps[2]?.message);
    expect(await pageText(page)).toMatch(/this part failed/i);
    expect(await page.locator('[data-question][data-answer]').count()).toBeGreaterThanOrEqual(3);
  });
});

describe('the network', () => {
  it('is asked for nothing but the site itself', async () => {
    const { page, requests, faults } = await openRoom();
    await walk(page);
    const elsewhere = requests.filter(
      (address) => !address.startsWith(inject('site')) && !address.startsWith('data:'),
    );
    expect(elsewhere).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('may lose the fonts and the animation, and the story is the same', async () => {
    // What the page itself asks for at once is the replay; all else comes later, and may fail to.
    const opening = await (await fetch(inject('site'))).text();
    const { page } = await openRoom({
      hash: start,
      prepare: (page) =>
        page.route(/\.woff2$|\.js$/, (route) => {
          const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
          return opening.includes(file) && file.endsWith('.js') ? route.continue() : route.abort();
        }),
    });
    await walk(page);
  });

  it('may be gone once the page is open', async () => {
    const { page, context } = await openRoom({ hash: start });
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await walk(page);
  });
});

describe('where the replay cannot start', () => {
  const plainText = (page: Page) => page.locator('#unstarted').getByRole('link', { name: story.title });

  it.each([
    ['the site', () => inject('site')],
    ['the one file', () => inject('oneFile')],
  ])(
    'for want of scripts, the opening of %s can be read, and a link leads to all the words',
    async (_, at) => {
      const { browser } = await openRoom().then(({ context }) => ({ browser: context.browser() }));
      const context = await browser?.newContext({ javaScriptEnabled: false });
      const page = await context?.newPage();
      if (page === undefined) throw new Error('There is no browser.');
      await page.goto(at());
      expect(await page.locator('[data-step="0"]').count()).toBe(1);
      expect(await page.locator('body').innerText()).toContain('JavaScript');
      await plainText(page).click();
      const passages = story.steps.flatMap(({ changes }) => changes.flatMap((change) => change.passages));
      const text = await page.locator('body').innerText();
      for (const { exact } of passages) expect(folded(text)).toContain(folded(exact));
      await context?.close();
    },
  );

  it('because its script does not come, the page says so wherever the address leads', async () => {
    for (const hash of ['', `${start}/${story.steps[3]?.message}`]) {
      const { browser } = await openRoom().then(({ context }) => ({ browser: context.browser() }));
      const page = await browser?.newPage();
      if (page === undefined) throw new Error('There is no browser.');
      await page.route(/assets\/index[^/]*\.js$/, (route) => route.abort());
      await page.goto(`${inject('site')}${hash}`);
      await plainText(page).waitFor();
      await page.close();
    }
  });

  it('nothing of that is seen where it has started', async () => {
    for (const at of [inject('site'), inject('oneFile')]) {
      const { page } = await openRoom({ at });
      expect(await page.locator('#unstarted, .plain-text').filter({ visible: true }).count()).toBe(0);
    }
  });
});
