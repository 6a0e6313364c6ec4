import type { ServerResponse } from 'node:http';
import type { Page } from 'playwright-core';
import { expect, inject, it, onTestFinished } from 'vitest';
import { closeRooms, openRoom, pageText, pressTo, shownStep, textWhenSettled, untilStep } from './room.ts';
import { serve } from './serveFolder.ts';

closeRooms();

const story = inject('story');
const [first, second] = story.steps.map(({ message }) => message);

/** Something that is waited for until it is made to come. */
function later<Thing>() {
  let come: (thing: Thing) => void = () => undefined;
  const comes = new Promise<Thing>((resolve) => {
    come = resolve;
  });
  return { comes, come };
}

/** Begins to open a room: its page is at hand before it has loaded. */
async function openingRoom(options: Parameters<typeof openRoom>[0] = {}) {
  const opened = later<Page>();
  const room = openRoom({
    ...options,
    prepare: async (page) => {
      await options.prepare?.(page);
      opened.come(page);
    },
  });
  return { page: await opened.comes, room };
}

/** Opens the site with its app held back, so that only what was built ahead is there, until it is let go. */
async function openHeldBack(hash: string) {
  const gate = later<void>();
  const { page, room } = await openingRoom({
    hash,
    prepare: (page) =>
      page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
        await gate.comes;
        await route.continue();
      }),
  });
  await page.waitForFunction(
    () => document.body !== null && !('unpainted' in document.documentElement.dataset),
  );
  const letGo = () => {
    gate.come();
    return room;
  };
  return { page, letGo };
}

it.each(['', `#/${story.id}`])(
  'is read, and goes on to the first step, before the app is there: %s',
  async (hash) => {
    const { page, letGo } = await openHeldBack(hash);
    expect((await shownStep(page)).step).toBe(0);
    expect(await page.locator('h1').innerText()).not.toBe('');
    await page.keyboard.press('ArrowRight');
    await untilStep(page, 1);
    expect(await shownStep(page)).toMatchObject({ step: 1, message: first });
    expect(new URL(page.url()).hash).toBe(`#/${story.id}/${first}`);
    await page.keyboard.press('ArrowRight');
    const { faults } = await letGo();
    await untilStep(page, 2);
    expect(await shownStep(page)).toMatchObject({ message: second });
    await page.goBack();
    await untilStep(page, 1);
    await page.goBack();
    await untilStep(page, 0);
    expect(faults).toEqual([]);
  },
);

/** The document in view. All of its words: what a browser has not laid out yet, being far below, is among them. */
const PAPER = '.prepared__frame:not([inert]) .cable';

it('shows the first step as the app shows it', async () => {
  const { page, letGo } = await openHeldBack('');
  await page.keyboard.press('ArrowRight');
  await untilStep(page, 1);
  const ahead = await page.locator(PAPER).textContent();
  await letGo();
  await textWhenSettled(page, 1);
  expect(await page.locator(PAPER).textContent()).toBe(ahead);
});

it('is gone back from before the app is there', async () => {
  const { page, letGo } = await openHeldBack('');
  const opening = await pageText(page);
  await page.keyboard.press('ArrowRight');
  await untilStep(page, 1);
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => window.location.hash === '');
  const { faults } = await letGo();
  await untilStep(page, 0);
  expect(await textWhenSettled(page, 0)).toContain(opening.slice(0, 200));
  await pressTo(page, 'ArrowRight', 1);
  expect(faults).toEqual([]);
});

it('waits for the app where the address asks for another place', async () => {
  const { page, letGo } = await openHeldBack(`#/${story.id}/${second}`);
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('body').isVisible()).toBe(false);
  const { faults } = await letGo();
  await untilStep(page, 3);
  expect(faults).toEqual([]);
});

/** Serves the site, its page in two halves: all that comes before the room, and the rest when it is let go. */
async function serveInHalves() {
  const site = inject('site');
  const gate = later<void>();
  const answer = async (url: string, response: ServerResponse) => {
    const whole = await fetch(new URL(url, site));
    response.setHeader('content-type', whole.headers.get('content-type') ?? '');
    if (url !== '/') {
      response.end(Buffer.from(await whole.arrayBuffer()));
      return;
    }
    const html = await whole.text();
    const half = html.indexOf('<div id="room">');
    response.write(html.slice(0, half));
    await gate.comes;
    response.end(html.slice(half));
  };
  const { address, close } = await serve(({ url = '/' }, response) => void answer(url, response));
  return { address, letGo: gate.come, close };
}

it('paints the opening before what was asked for meanwhile, however slowly the page comes', async () => {
  const { address, letGo, close } = await serveInHalves();
  onTestFinished(close);
  const { page, room } = await openingRoom({
    at: address,
    before: () => {
      const seen: (string | undefined)[] = [];
      const look = () => {
        const step = document.querySelector<HTMLElement>('[data-step]')?.dataset.step;
        const { unpainted = 'all' } = document.documentElement.dataset;
        seen.push(step === undefined ? unpainted : `${step} ${unpainted}`);
        Object.assign(window, { seen });
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
  });
  const seen = () => page.evaluate(() => (window as unknown as { readonly seen: string[] }).seen);
  await page.waitForFunction(
    () => (window as unknown as { readonly seen?: string[] }).seen?.[4] !== undefined,
  );
  expect(new Set(await seen())).toEqual(new Set(['opening']));
  await page.keyboard.press('ArrowRight');
  letGo();
  await untilStep(page, 1);
  const { faults } = await room;
  // Its first words alone, in one frame; then the step that was asked for, and the rest of it last.
  const frames = [...new Set(await seen())];
  expect(frames.slice(0, 4)).toEqual(['opening', '0 opening', '1 first-step', '1 all']);
  expect(faults).toEqual([]);
});
