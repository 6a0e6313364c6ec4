import { describe, expect, inject, it } from 'vitest';
import {
  closeRooms,
  DESKTOP,
  drawn,
  leadTo,
  markedPassages,
  openRoom,
  pressTo,
  shownStep,
  untilStep,
  widthToScroll,
} from './room.ts';
import { folded } from './story.ts';
import { violationsInThemes } from './violations.ts';

closeRooms();

const story = inject('story');
const start = `#/${story.id}`;
const PHONE = { width: 390, height: 844 };
/** 1280x1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };

const stepOf = (message: string) => story.steps.find((step) => step.message === message)?.n ?? 0;
const title = '.compare__title';

describe('a report beside its source', () => {
  it.each([
    ['stalin-to-kim-8-october', 'A refusal?', 'Mao Zedong replied with a refusal'],
    ['roshchin-7-october', 'Why later', 'he will send them not now, but after some time'],
    [
      'stalin-to-kim-12-october',
      'Whose finding?',
      'aircraft cannot be provided for protection before two months',
    ],
    [
      'stalin-to-envoys-1-october',
      'Can they resist?',
      'one needs to consider the way toward the 38th parallel wide open',
    ],
  ])('is one key away at %s: %s', async (message, name, words) => {
    const { page, faults } = await openRoom({ hash: `${start}/${message}` });
    await untilStep(page, stepOf(message));
    await page.keyboard.press('c');
    await page.locator(title, { hasText: name }).waitFor();
    expect((await shownStep(page)).message).toBe(message);
    expect((await markedPassages(page)).some((passage) => passage.includes(folded(words)))).toBe(true);
    expect(new URL(page.url()).hash).toContain('view=compare&pair=');
    expect(faults).toEqual([]);
  });

  it('opens cold at its address, and the next key leads to the next of the step', async () => {
    const { page } = await openRoom({
      hash: `${start}/stalin-to-kim-8-october?view=compare&pair=a1-verdict`,
    });
    await page.locator(title, { hasText: 'A refusal?' }).waitFor();
    await page.keyboard.press('c');
    await page.locator(title, { hasText: 'Why later' }).waitFor();
    await page.evaluate(() => history.back());
    await page.locator(title, { hasText: 'A refusal?' }).waitFor();
  });

  it('that there is not is said not to be there', async () => {
    const { page } = await openRoom({ hash: `${start}/mao-2-october?view=compare&pair=no-such` });
    await untilStep(page, stepOf('mao-2-october'));
    await page.getByText('There is no comparison called “no-such” here.').waitFor();
    expect((await shownStep(page)).message).toBe('mao-2-october');
  });

  it('is reached from the step and from both documents, and leads back to both', async () => {
    const { page } = await openRoom({ hash: `${start}/stalin-to-kim-8-october` });
    await page.getByRole('link', { name: /^Compare with its source/ }).click();
    await page.locator(title).waitFor();
    await page.getByRole('link', { name: 'Step 7: Mao to Stalin, 2 October' }).click();
    await untilStep(page, 7);
    await page.getByRole('link', { name: /^Stalin to Kim, 8 October: 5 times/ }).click();
    await page.locator(title, { hasText: 'A refusal?' }).waitFor();
    await page.getByText('Looks ahead: from step 13').waitFor();
    await page.getByRole('link', { name: 'Step 13: Stalin to Kim, 8 October' }).click();
    await untilStep(page, 13);
    await page.getByRole('link', { name: /^Mao to Stalin, 2 October: 5 times/ }).click();
    await page.locator(title, { hasText: 'A refusal?' }).waitFor();
  });

  it('follows the step', async () => {
    const { page } = await openRoom({
      hash: `${start}/stalin-to-kim-8-october?view=compare&pair=a3-weak-army`,
    });
    await page.locator(title, { hasText: 'A weak army' }).waitFor();
    await pressTo(page, 'ArrowRight', 14);
    await page.getByText(/no part in any comparison/).waitFor();
    await pressTo(page, 'ArrowRight', 15);
    await page.locator(title, { hasText: 'Whose finding?' }).waitFor();
  });

  it('comes with data that the first load does not bring', async () => {
    const { page, requests } = await openRoom({ hash: `${start}/mao-2-october` });
    await drawn(page);
    expect(requests.filter((address) => address.includes('scenario-more'))).toEqual([]);
    await page.keyboard.press('c');
    await page.locator(title).waitFor();
    expect(requests.filter((address) => address.includes('scenario-more'))).toHaveLength(1);
  });

  it.each([DESKTOP, PHONE, ZOOMED])(
    'has no fault that axe finds at $width x $height, in any theme',
    async (viewport) => {
      const { page } = await openRoom({ hash: `${start}?view=compare`, viewport });
      for (const place of ['', '/mao-2-october', '/stalin-to-kim-12-october']) {
        await leadTo(page, `${start}${place}?view=compare`);
        await page.locator('.compare__list').waitFor();
        expect(await violationsInThemes(page), place).toEqual([]);
        expect(await widthToScroll(page)).toBeLessThanOrEqual(0);
      }
    },
  );
});
