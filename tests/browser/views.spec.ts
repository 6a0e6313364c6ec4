import { describe, expect, inject, it } from 'vitest';
import { DEEP } from '../compile/deep.ts';
import {
  closeRooms,
  DESKTOP,
  drawn,
  leadTo,
  openCold,
  openRoom,
  pressTo,
  shownStep,
  untilStep,
  widthToScroll,
} from './room.ts';
import { violationsInThemes } from './violations.ts';

closeRooms();

const story = inject('story');
const start = `#/${story.id}`;
const PHONE = { width: 390, height: 844 };
/** 1280x1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };

/** Every view beside the replay: its tab, its key in the address, and the file that its code comes in. */
const VIEWS = [
  { tab: 'Chart', view: 'chart', file: 'ChartScreen' },
  { tab: 'Read', view: 'reading', file: 'ReadingScreen' },
  { tab: 'Dossier', view: 'dossier', file: 'DossierScreen' },
  { tab: 'Reports', view: 'compare', file: 'CompareScreen' },
  { tab: 'Who knew', view: 'knowledge', file: 'KnowledgeScreen' },
];

/** Places that join what can be chosen: seat, view, trace, comparison, document. */
const PLACES = [
  '/mao-2-october?trace=beijing-sends',
  '/mao-2-october?view=chart&trace=beijing-sends',
  '/mao-2-october?view=dossier&trace=wider-war&document=doc-7',
  '/stalin-to-kim-8-october?view=compare&trace=kim-told&pair=a3-weak-army',
  '/stalin-to-kim-8-october?view=reading&trace=stalin-to-kim-8-october',
  '/kim-9-october?seat=kim',
  '/kim-9-october?seat=kim&trace=front',
  ...VIEWS.map(({ view }) => `/kim-9-october?view=${view}&seat=kim`),
  '/kim-9-october?view=chart&seat=kim&trace=front',
  '/kim-9-october?view=dossier&seat=kim&document=doc-13',
  '/stalin-to-kim-12-october?view=knowledge',
];

describe('a view', () => {
  it('brings its code and data when it is first opened, by keyboard, with its address and its help line', async () => {
    const { page, requests, faults } = await openRoom({ hash: `${start}/mao-2-october` });
    await untilStep(page, 7);
    const loaded = (file: string) => requests.filter((address) => address.includes(`/${file}-`));
    for (const { file } of [...VIEWS, { file: 'TraceScreen' }]) expect(loaded(file), file).toEqual([]);
    for (const { tab, view, file } of VIEWS) {
      await page.getByRole('button', { name: tab, exact: true }).focus();
      await page.keyboard.press('Enter');
      const help = page.locator(`main.${view} [class*="__help"]`).first();
      await help.waitFor();
      expect((await help.innerText()).length, view).toBeGreaterThan(40);
      expect(loaded(file), file).toHaveLength(1);
      expect(new URL(page.url()).hash).toBe(`${start}/mao-2-october?view=${view}`);
      expect(await shownStep(page)).toEqual({ step: 7, steps: 17, message: 'mao-2-october' });
    }
    await pressTo(page, 'ArrowRight', 8);
    expect(new URL(page.url()).hash).toContain('roshchin-3-october?view=knowledge');
    expect(faults).toEqual([]);
  });

  it.each([DESKTOP, PHONE, ZOOMED])(
    'has no fault that axe finds at $width x $height in any theme, with a trace beside it and through a seat',
    async (viewport) => {
      const { page } = await openRoom({ hash: start, viewport });
      for (const place of PLACES) {
        await leadTo(page, start + place);
        expect(await violationsInThemes(page), place).toEqual([]);
        expect(await widthToScroll(page), place).toBeLessThanOrEqual(0);
      }
    },
  );
});

describe('a place', () => {
  /** What tells a place from another, on the page. */
  const shown = (page: Awaited<ReturnType<typeof openRoom>>['page']) =>
    page.evaluate(() => ({
      title: document.title,
      message: document.querySelector<HTMLElement>('[data-message]')?.dataset.message,
      view: document.querySelector('.room-header__view[aria-current]')?.textContent,
      seat: document.documentElement.dataset.seat ?? null,
      trace: document.querySelector('.trace')?.getAttribute('aria-label') ?? null,
      chosen: document.querySelector('.compare__title, .dossier .cable__title')?.textContent ?? null,
    }));

  const settled = async (page: Awaited<ReturnType<typeof openRoom>>['page'], place: string) => {
    await page.locator('main[data-message]:not([data-message=""])').waitFor();
    await page.waitForFunction(
      (traced) => (document.querySelector('.trace') !== null) === traced,
      place.includes('trace='),
    );
    await drawn(page);
  };

  it('is opened cold, after a reload, and going back and forward, whatever it joins', async () => {
    const { page, faults } = await openRoom();
    // Every second one: between them they join every choice there is. All of them in a deep run.
    for (const place of PLACES.filter((_place, at) => DEEP > 1 || at % 2 === 1)) {
      await openCold(page, `${inject('site')}${start}${place}`);
      await settled(page, place);
      const first = await shown(page);
      expect(new URL(page.url()).hash).toBe(start + place);
      expect(first.message).toBe(place.slice(1).split('?')[0]);
      await page.reload();
      await settled(page, place);
      expect(await shown(page), place).toEqual(first);
      await leadTo(page, `${start}/stalin-1-october`);
      await page.goBack();
      await settled(page, place);
      expect(await shown(page), place).toEqual(first);
      await page.goForward();
      await page.locator('.replay__room[data-message="stalin-1-october"]').waitFor();
    }
    expect(faults).toEqual([]);
  });
});
