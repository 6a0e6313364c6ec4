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
import { violationsInThemes } from './violations.ts';

closeRooms();

const story = inject('story');
const start = `#/${story.id}`;
const PHONE = { width: 390, height: 844 };
/** 1280x1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };

const stepOf = (message: string) => story.steps.find((step) => step.message === message)?.n ?? 0;

describe('the map', () => {
  it('opens cold at its address, and follows the step', async () => {
    const { page, faults } = await openRoom({ hash: `${start}/mao-2-october?view=map` });
    const n = stepOf('mao-2-october');
    await untilStep(page, n);
    await page.locator('.map svg').first().waitFor();
    await pressTo(page, 'ArrowRight', n + 1);
    expect(new URL(page.url()).hash).toContain('?view=map');
    expect((await shownStep(page)).steps).toBe(story.steps.length);
    await pressTo(page, 'End', story.steps.length);
    await pressTo(page, 'Home', 0);
    await page.getByText('No message has been sent yet.').waitFor();
    expect(faults).toEqual([]);
  });

  it('asks nobody for anything, and its data and code only once it is opened', async () => {
    const { page, requests } = await openRoom({ hash: `${start}/mao-2-october` });
    await drawn(page);
    const ofMap = () => requests.filter((address) => /scenario-map|MapScreen/.test(address));
    expect(ofMap()).toEqual([]);
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.locator('.map svg').first().waitFor();
    expect(ofMap()).toHaveLength(2);
    const { origin } = new URL(inject('site'));
    for (const address of requests) expect(new URL(address).origin).toBe(origin);
  });

  it('shows the meeting of 11 October as a zone, and says how that is known', async () => {
    const { page } = await openRoom({ hash: `${start}/stalin-and-zhou-11-october?view=map` });
    await page
      .locator('[data-place="meeting-place"][data-place-kind="zone"].map__place--now')
      .first()
      .waitFor();
    const entry = page.locator('[data-place-entry="meeting-place"]');
    await entry.locator('summary').focus();
    await page.keyboard.press('Enter');
    await entry.getByText(/^From outside the dossier \(certainty medium\)/).waitFor();
    await page.locator('.map__open').first().waitFor();
    expect((await shownStep(page)).message).toBe('stalin-and-zhou-11-october');
  });

  it('moves only where the system does not ask for less', async () => {
    for (const [reducedMotion, display] of [
      ['no-preference', 'block'],
      ['reduce', 'none'],
    ] as const) {
      const { page } = await openRoom({ hash: `${start}/mao-2-october?view=map`, reducedMotion });
      await page.locator('.map svg').first().waitFor();
      expect(await page.locator('.map__traveller').count()).toBe(0);
      await pressTo(page, 'ArrowRight', stepOf('mao-2-october') + 1);
      const travellers = page.locator('.map__traveller');
      expect(await travellers.count()).toBeGreaterThan(0);
      expect(await travellers.first().evaluate((one) => getComputedStyle(one).display)).toBe(display);
    }
  });

  it('of a dossier whose places are nowhere says so', async () => {
    const { page, faults } = await openRoom({ hash: '#/two-embassies?view=map' });
    await page.getByText(/^No place of this dossier has coordinates/).waitFor();
    expect(await page.locator('.map svg').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('of a seat draws nothing, and fetches nothing', async () => {
    const { page, requests, faults } = await openRoom({
      hash: `${start}/mao-2-october?view=map&seat=stalin`,
    });
    await page.getByText(/^These pages hold no places/).waitFor();
    expect((await shownStep(page)).message).toBe('mao-2-october');
    expect(requests.filter((address) => address.includes('scenario-map'))).toEqual([]);
    expect(faults).toEqual([]);
  });

  it.each([DESKTOP, PHONE, ZOOMED])(
    'has no fault that axe finds at $width x $height, in any theme, and no width to scroll',
    async (viewport) => {
      const { page } = await openRoom({ hash: `${start}?view=map`, viewport });
      for (const place of ['', '/mao-2-october', '/stalin-to-kim-12-october']) {
        await leadTo(page, `${start}${place}?view=map`);
        await page.locator('.map svg').first().waitFor();
        expect(await violationsInThemes(page), place).toEqual([]);
        expect(await widthToScroll(page)).toBeLessThanOrEqual(0);
      }
    },
  );
});
