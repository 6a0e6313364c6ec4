import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { closeRooms, DESKTOP, drawn, leadTo, openRoom, pressTo, shownStep, untilStep } from './room.ts';
import { folded } from './story.ts';
import { violationsInThemes } from './violations.ts';

closeRooms();

const story = inject('story');
const last = story.steps.length;
const hesitation = story.steps.find(({ message }) => message === 'mao-2-october');
const change = hesitation?.changes.find(({ question }) => question === 'beijing-sends');
if (hesitation === undefined || change === undefined) throw new Error('Mao no longer hesitates.');
const here = `#/${story.id}/${hesitation.message}`;

const panel = (page: Page) => page.getByRole('region', { name: /^Trace: / });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** The traced words as they are marked in the document on screen, and whether they can be seen. */
async function tracedWords(
  page: Page,
  part = '[data-step]',
): Promise<{ readonly text: string; readonly seen: boolean }> {
  const mark = page.locator(`${part} mark[data-traced]`);
  await mark.first().waitFor();
  await drawn(page);
  const text = folded((await mark.allTextContents()).join(''));
  const seen = await mark.first().evaluate((element) => {
    const [line] = element.getClientRects();
    if (line === undefined) return false;
    return document.elementFromPoint(line.left + 8, line.top + 8)?.closest('mark') === element;
  });
  return { text, seen };
}

describe('the trace', () => {
  it('leads from an answer, five steps later, to its words in their document in two moves', async () => {
    const { page, faults } = await openRoom({ hash: here });
    await untilStep(page, hesitation.n);
    for (const n of [1, 2, 3]) await pressTo(page, 'ArrowRight', hesitation.n + n);
    await page
      .locator('[data-question="beijing-sends"]')
      .getByRole('button', { name: /Better to wait/ })
      .click();
    await panel(page).waitFor();
    const quotes = await panel(page).locator('blockquote').allTextContents();
    expect(quotes.map(folded).slice(0, change.passages.length)).toEqual(
      change.passages.map(({ exact }) => folded(exact)),
    );
    await panel(page)
      .getByRole('link', { name: /^These words/ })
      .first()
      .click();
    await untilStep(page, hesitation.n);
    expect(await tracedWords(page)).toEqual({ text: folded(quotes[0] ?? ''), seen: true });
    expect(faults).toEqual([]);
  });

  it('opens from a change and from a passage’s number, and from the reading view', async () => {
    const { page } = await openRoom({ hash: here });
    await page
      .locator('.changes')
      .getByRole('button', { name: /Better to wait/ })
      .click();
    await page.getByRole('region', { name: 'Trace: Will China send troops?' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '1: what these words moved' }).click();
    await page.getByRole('heading', { name: 'What these words moved' }).waitFor();
    await page.goto(`${page.url().split('#')[0]}${here}?view=reading`);
    const present = page.locator('.reading-step--present');
    await present.getByRole('button', { name: /Better to wait/ }).click();
    await page.getByRole('region', { name: 'Trace: Will China send troops?' }).waitFor();
    await panel(page)
      .getByRole('link', { name: /^These words/ })
      .first()
      .click();
    expect(await tracedWords(page, '.reading-step--present')).toEqual({
      text: folded(change.passages[0]?.exact ?? ''),
      seen: true,
    });
  });

  it('opens on T for the question that moved, closes on Esc, and gives the focus back', async () => {
    const { page } = await openRoom({ hash: here });
    const answer = page.locator('[data-question="front"] .answer-title');
    await answer.focus();
    const before = await focused(page);
    await page.keyboard.press('t');
    await page.getByRole('region', { name: 'Trace: How does the war go?' }).waitFor();
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
    await drawn(page);
    expect(await focused(page)).toBe(before);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('t');
    await page.getByRole('region', { name: 'Trace: Will China send troops?' }).waitFor();
  });

  it('stays open over all steps, never loses the focus, and says the step’s own answer', async () => {
    const { page } = await openRoom({ hash: `#/${story.id}?trace=beijing-sends` });
    await panel(page).waitFor();
    for (let n = 1; n <= last; n += 1) {
      await pressTo(page, 'ArrowRight', n);
      const shown = await page.locator('[data-question="beijing-sends"] .answer-title__words').textContent();
      expect(await panel(page).locator('.trace__holds').textContent()).toContain(`“${shown}”`);
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    }
  });

  it('has an address that is kept by the way back, and opens cold at the words', async () => {
    const { page } = await openRoom({ hash: `${here}?trace=doc-12-p7` });
    expect((await tracedWords(page)).seen).toBe(true);
    await panel(page).getByRole('link', { name: 'Everything that the whole message moved' }).click();
    await page.waitForFunction(() => location.hash.endsWith('?trace=mao-2-october'));
    await page.goBack();
    await page.getByRole('heading', { name: 'What these words moved' }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction((hash) => location.hash === hash, here);
    expect((await shownStep(page)).step).toBe(hesitation.n);
  });

  it('says that an address names nothing to trace', async () => {
    const { page } = await openRoom({ hash: `${here}?trace=no-such` });
    await page
      .getByText('There is no question, passage or message called “no-such” to trace here.')
      .waitFor();
    expect(await panel(page).count()).toBe(0);
  });

  it('covers no part of the document beside it', async () => {
    const { page } = await openRoom({ hash: `${here}?trace=beijing-sends` });
    const [trace, cable] = await Promise.all([
      panel(page).boundingBox(),
      page.locator('.prepared__frame:not([inert]) .cable').boundingBox(),
    ]);
    if (trace === null || cable === null) throw new Error('Something is not on the page.');
    expect(trace.x).toBeGreaterThanOrEqual(cable.x + cable.width);
  });

  it.each([DESKTOP, { width: 390, height: 844 }, { width: 320, height: 256 }])(
    'has nothing that axe finds at $width x $height',
    async (viewport) => {
      const { page } = await openRoom({ hash: here, viewport });
      for (const trace of ['beijing-sends', 'doc-12-p7', 'mao-2-october']) {
        await leadTo(page, `${here}?trace=${trace}`);
        expect(await violationsInThemes(page), trace).toEqual([]);
      }
    },
  );
});
