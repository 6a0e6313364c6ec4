import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { closeRooms, DESKTOP, openRoom, pressTo, untilStep, widthToScroll } from './room.ts';
import { violationsInThemes } from './violations.ts';

closeRooms();

const story = inject('story');
const start = `#/${story.id}`;
const third = story.steps[2];
const PHONE = { width: 390, height: 844 };
const ZOOMED = { width: 320, height: 256 };

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.waitForFunction(() => document.activeElement?.matches('input[type="search"]'));
  await page.keyboard.type(words);
  await page.locator('.results__place').first().waitFor();
}

describe('the dossier', () => {
  it('opens cold at a document, and follows the steps from there', async () => {
    const { page, faults, requests } = await openRoom({
      hash: `${start}?view=dossier&document=${third?.document}`,
    });
    await page.locator('.dossier__paper').waitFor();
    expect(await page.locator('.dossier-index [aria-current]').getAttribute('href')).toContain(
      third?.document,
    );
    await pressTo(page, 'ArrowRight', 1);
    await page.waitForFunction(() => !location.hash.includes('document='));
    expect(await page.locator('.dossier-index [aria-current]').getAttribute('href')).toContain(
      story.steps[0]?.document,
    );
    await page.goBack();
    await page.waitForFunction((id) => location.hash.includes(`document=${id}`), third?.document);
    await untilStep(page, 0);
    expect(faults).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(inject('site')))).toEqual([]);
  });

  it('says that it has no such document', async () => {
    const { page } = await openRoom({ hash: `${start}?view=dossier&document=no-such` });
    await page.getByText('There is no document called “no-such” in this dossier').waitFor();
  });

  it('is searched with one key from anywhere; a result leads to the words, and the words to their step', async () => {
    const { page, faults } = await openRoom({ hash: `${start}/${third?.message}` });
    await untilStep(page, 3);
    await search(page, 'CHONGJIN bombarded');
    await page.locator('.results__place', { hasText: "Ch'óngjin was heavily bombarded" }).first().click();
    await page.waitForFunction(() => document.activeElement?.matches('.sheet__found'));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Ch'óngjin");
    const inView = await page.evaluate(() => {
      const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(inView).toBe(true);
    await page.locator('.dossier__steps a').first().click();
    await untilStep(page, story.steps.length);
    await page.locator('.replay').waitFor();
    expect(faults).toEqual([]);
  });

  it('types a slash in a field like any other sign', async () => {
    const { page } = await openRoom({ hash: `${start}?view=dossier` });
    await search(page, '1304/sh');
    expect(await page.locator('input[type="search"]').inputValue()).toBe('1304/sh');
  });

  it('leaves the text of a citation selected where copying is refused', async () => {
    const { page } = await openRoom({
      hash: `${start}/${third?.message}?view=dossier`,
      before: () => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      },
    });
    const moment = page.getByRole('region', { name: 'Cite this moment of the replay' });
    await moment.getByRole('button', { name: 'Copy' }).click();
    await moment.getByText('Copying is not allowed here').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain(
      `${inject('site')}${start}/${third?.message}`,
    );
  });

  it.each(
    [DESKTOP, PHONE, ZOOMED].map((viewport) => ({ viewport, size: `${viewport.width}x${viewport.height}` })),
  )('has nothing that axe finds at $size, in any theme', async ({ viewport }) => {
    const missing = `${start}?view=dossier&document=mao-25553`;
    for (const hash of [start, `${start}/${third?.message}`, missing]) {
      const at = hash.includes('?') ? hash : `${hash}?view=dossier`;
      const { page, context } = await openRoom({ hash: at, viewport });
      await page.locator('.dossier').waitFor();
      if (hash === start) await search(page, 'divisions');
      expect(await violationsInThemes(page), at).toEqual([]);
      expect(await widthToScroll(page), at).toBeLessThanOrEqual(0);
      await context.close();
    }
  });
});
