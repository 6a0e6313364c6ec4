import { describe, expect, inject, it } from 'vitest';
import { DEEP } from '../compile/deep.ts';
import { type LecturePages, openLecture, shownIn, untilBoth, untilJoined } from './lecture.ts';
import { closeRooms, openRoom, pageText, untilKeysWork } from './room.ts';

closeRooms();

const story = inject('story');
const fifth = story.steps[4];
if (fifth === undefined) throw new Error('The record has at least five steps.');
const here = `#/${story.id}/${fifth.message}`;
/** From a file the windows' stories are tried at every run (lectureStories.spec.ts), and each of these in a deep one. */
const places = [['http', undefined] as const, ...(DEEP > 1 ? [['a file', inject('oneFile')] as const] : [])];

const options = (at: string | undefined) => ({ hash: here, ...(at === undefined ? {} : { at }) });

describe.each(places)('two windows over %s', (_where, at) => {
  it('show the same step, whichever is driven', async () => {
    const pages = await openLecture(options(at));
    const { hall, presenter, faults } = pages;
    await untilBoth(pages, 5);
    await presenter.keyboard.press('ArrowRight');
    await untilBoth(pages, 6);
    await hall.keyboard.press('PageUp');
    await untilBoth(pages, 5);
    await presenter.keyboard.press('1');
    await presenter.keyboard.press('2');
    await presenter.keyboard.press('Enter');
    await untilBoth(pages, 12);
    expect(faults).toEqual([]);
  });

  it('find each other again when either is reloaded, and the clock goes on', async () => {
    const pages = await openLecture(options(at));
    await pages.presenter.keyboard.press('ArrowRight');
    await untilBoth(pages, 6);
    await pages.presenter.getByRole('button', { name: 'Stop the clock' }).waitFor();
    for (const window of ['hall', 'presenter'] as const) {
      await pages[window].reload();
      await untilJoined(pages);
      await untilBoth(pages, 6);
      await pages.presenter.getByRole('button', { name: 'Stop the clock' }).waitFor();
    }
  });

  it('say so when the other is closed, and join when it is opened again', async () => {
    const pages = await openLecture(options(at));
    await pages.presenter.close();
    await pages.hall.waitForSelector('[data-connection="alone"]', { state: 'attached' });
    await pages.hall.keyboard.press('ArrowRight');
    const [presenter] = await Promise.all([
      pages.context.waitForEvent('page'),
      pages.hall.keyboard.press('s'),
    ]);
    pages.presenter = presenter;
    await untilJoined(pages);
    await untilBoth(pages, 6);
    for (const key of ['s', 'F5']) {
      await pages.hall.close();
      await presenter.waitForSelector('[data-joined="false"]');
      const [hall] = await Promise.all([pages.context.waitForEvent('page'), presenter.keyboard.press(key)]);
      pages.hall = hall;
      await untilJoined(pages);
      await untilBoth(pages, 6);
    }
  });

  it('opened twice: the second presenter says that it follows', async () => {
    const pages = await openLecture(options(at));
    const token = await pages.presenter.evaluate(() => window.name.split(':').at(-1));
    const third = await pages.context.newPage();
    await third.goto(`${at ?? inject('site')}${here}?view=presenter&lecture=${token}`);
    await third.getByText('this one follows it').waitFor();
    expect(await pages.presenter.getByText('this one follows it').count()).toBe(0);
    await third.keyboard.press('ArrowRight');
    await untilBoth(pages, 6);
  });

  it('a passage chosen in one lights up in the other', async () => {
    const pages = await openLecture(options(at));
    const { hall, presenter } = pages;
    const second = presenter.locator('.presenter__passage').nth(1);
    const passage = await second.getAttribute('data-points');
    await second.click();
    await hall.waitForSelector(`mark[data-passage="${passage}"]`);
    const [first] = await presenter.locator('.presenter__passage').all();
    const other = await first?.getAttribute('data-points');
    await hall.getByRole('button', { name: /^Passage 1 of/ }).click();
    await presenter.waitForSelector(`[data-points="${other}"][data-shown="true"]`);
  });

  it('black in one is black in the hall, and any key brings it back', async () => {
    const pages = await openLecture(options(at));
    const black = () => pages.hall.locator('dialog.black-screen[open]').count();
    await pages.presenter.keyboard.press('.');
    await expect.poll(black).toBe(1);
    await pages.presenter.keyboard.press('ArrowRight');
    await expect.poll(black).toBe(0);
    await untilBoth(pages, 5);
  });
});

describe('where windows cannot speak as usual', () => {
  const lack = {
    'no channel': () => {
      Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
    },
    'a channel that throws': () => {
      Object.defineProperty(window, 'BroadcastChannel', {
        value: class {
          constructor() {
            throw new DOMException('denied', 'SecurityError');
          }
        },
      });
    },
    'a channel that reaches nobody, and no storage': () => {
      Object.defineProperty(window, 'BroadcastChannel', {
        value: class {
          postMessage() {}
          close() {}
        },
      });
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
    'neither channel nor opener, only storage': () => {
      Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
      Object.defineProperty(window, 'opener', { value: null });
      window.addEventListener('message', (event) => event.stopImmediatePropagation(), { capture: true });
    },
  };
  it.each(
    places.flatMap(([where, at]) =>
      Object.entries(lack).map(([what, before]) => ({ where, at, what, before })),
    ),
  )('over $where: $what, they are joined all the same', async ({ at, before }) => {
    const pages = await openLecture({ ...options(at), before });
    await pages.presenter.keyboard.press('ArrowRight');
    await untilBoth(pages, 6);
    await pages.hall.keyboard.press('ArrowLeft');
    await untilBoth(pages, 5);
    expect(pages.faults).toEqual([]);
  });

  it('with none at all, the presenter says that windows cannot be joined, and works alone', async () => {
    const { page, faults } = await openRoom({
      hash: `${here}?view=presenter`,
      before: () => {
        Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      },
    });
    await page.getByText('Windows cannot be joined here').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('[data-step="6"]');
    expect(faults).toEqual([]);
  });

  it('a window that is not let open says how to go on, and the way leads there', async () => {
    const { page, context, faults } = await openRoom({
      hash: here,
      before: () => {
        if (window.opener === null) window.open = () => null;
      },
    });
    await page.keyboard.press('s');
    const link = page.getByRole('alert').getByRole('link');
    await link.waitFor();
    expect(await pageText(page)).toContain('Allow windows for this page');
    const [presenter] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await untilJoined({ context, hall: page, presenter, faults: [] });
    expect(faults).toEqual([]);
  });
});

describe('a foreign or hostile word', () => {
  it('moves neither window, whatever it is', async () => {
    const pages = await openLecture(options(undefined));
    const token = await pages.hall.evaluate(() => window.name.split(':').at(-1) ?? '');
    for (const page of [pages.hall, pages.presenter]) {
      await page.evaluate((token) => {
        const channel = new BroadcastChannel(`decision-room.${token}`);
        const values = [
          null,
          'next',
          { app: 'decision-room', token, version: 2 },
          { app: 'decision-room', token: 'another', version: 2, kind: 'state' },
          { app: 'decision-room', token, version: 2, kind: 'state', from: 'x'.repeat(20), role: 'hall' },
          {
            app: 'decision-room',
            version: 2,
            token,
            from: 'a-stranger-in-the-hall',
            role: 'presenter',
            kind: 'state',
            edition: 0,
            stamp: { seq: 999, by: 'a-stranger-in-the-hall' },
            position: { message: '<img onerror=alert(1)>', lit: 'constructor', black: true },
          },
        ];
        const drawn = () => values[Math.floor(Math.random() * values.length)];
        for (let time = 0; time < 5_000; time += 1) {
          const value = { ...(drawn() as object), ...(time % 2 === 0 ? { position: drawn() } : {}) };
          if (time % 3 === 0) channel.postMessage(drawn());
          else channel.postMessage(value);
          window.postMessage(value, '*');
        }
        channel.close();
      }, token);
    }
    await pages.presenter.keyboard.press('ArrowRight');
    await untilBoth(pages, 6);
    expect(await pages.hall.locator('dialog[open]').count()).toBe(0);
    expect(pages.faults).toEqual([]);
  });

  it('of another version: both windows say so, and neither moves', async () => {
    const { page } = await openRoom({ hash: `${here}?view=presenter` });
    await page.evaluate(() => {
      const token = window.name.split(':').at(-1) ?? '';
      const channel = new BroadcastChannel(`decision-room.${token}`);
      channel.postMessage({ app: 'decision-room', token, version: 99, position: { message: null } });
    });
    await page.getByText('is of another version').waitFor();
    expect((await shownIn(page))?.step).toBe(5);
  });

  it('from another edition of the dossier: both say so, and neither moves the other', async () => {
    const { page, context } = await openRoom({ hash: here });
    await context.route('**/assets/scenario/korea-1950*.js', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('Filippov', 'Filippow');
      await route.fulfill({ response, body });
    });
    const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    await presenter.getByText('another edition of this one').waitFor();
    await page.getByText('Not connected').waitFor();
    await presenter.keyboard.press('ArrowRight');
    await presenter.waitForSelector('[data-step="6"]');
    expect((await shownIn(page))?.step).toBe(5);
  });
});

describe('the hall', () => {
  it('is up to date while it is out of sight', async () => {
    const pages = await openLecture(options(undefined));
    await pages.hall.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
      window.requestAnimationFrame = () => 0;
    });
    await pages.presenter.getByLabel('Ask the class').selectOption('none');
    await pages.presenter.evaluate(() => (document.activeElement as HTMLElement).blur());
    for (let time = 0; time < 20; time += 1) {
      const n = time < 12 ? 6 + time : 17 - (time - 11);
      await pages.presenter.keyboard.press(time < 12 ? 'ArrowRight' : 'ArrowLeft');
      const passage = story.steps[n - 1]?.changes[0]?.passages[0];
      await expect.poll(async () => (await shownIn(pages.hall))?.step, { message: `step ${n}` }).toBe(n);
      if (passage?.document === story.steps[n - 1]?.document)
        expect(await pages.hall.locator('mark').count(), `step ${n}`).toBe(1);
    }
  });

  it('keeps its place and leaves F5 to the clicker, in either window', async () => {
    const pages = await openLecture(options(undefined));
    for (const page of [pages.hall, pages.presenter]) {
      await page.evaluate(() => Object.defineProperty(window, 'untouched', { value: true }));
      await page.keyboard.press('.');
      await pages.hall.waitForSelector('dialog.black-screen[open]');
      await page.keyboard.press('F5');
      await pages.hall.waitForSelector('dialog.black-screen[open]', { state: 'hidden' });
      await untilBoth(pages, 5);
      expect(await page.evaluate(() => 'untouched' in window)).toBe(true);
    }
  });

  it('goes back to the replay at the step it is at', async () => {
    const pages = await openLecture(options(undefined));
    await pages.presenter.keyboard.press('ArrowRight');
    await untilBoth(pages, 6);
    await pages.hall.mouse.move(200, 200);
    await pages.hall.getByRole('button', { name: 'Back to the replay' }).click();
    await pages.hall.waitForSelector('.replay [data-step="6"], .replay[data-step="6"], [data-step="6"]');
    await untilKeysWork(pages.hall);
    await pages.hall.goBack();
    await pages.hall.waitForSelector('.hall[data-step="6"]');
  });
});

describe('the clock', () => {
  it('is right again after an hour of sleep', async () => {
    const pages: LecturePages = await openLecture(options(undefined));
    await pages.presenter.keyboard.press('ArrowRight');
    await pages.presenter.evaluate(() => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + 3_600_000;
    });
    await pages.presenter.locator('.presenter__elapsed', { hasText: /1:00:0\d/ }).waitFor();
    expect((await shownIn(pages.hall))?.step).toBe(6);
  });
});
