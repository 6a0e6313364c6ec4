import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { closeRooms, DESKTOP, drawn, openRoom, untilStep, widthToScroll } from './room.ts';
import { folded } from './story.ts';
import { violationsInThemes } from './violations.ts';

closeRooms();

const story = inject('story');
const start = `#/${story.id}`;
/** The paper at hand: A4 between the browser's own margins, at 96 pixels an inch. */
const A4 = { width: 718, height: 1050 };

/** A step whose document carries a badge and whose words moved an answer, and one in the middle. */
const drafted = story.steps.find(({ document }) => document === 'doc-9');
if (drafted === undefined) throw new Error('The draft of 30 September is on no step.');
const draft = `${start}/${drafted.message}`;

const seen = (page: Page, selector: string) => page.locator(selector).filter({ visible: true }).count();

describe('in print', () => {
  async function printed(hash: string): Promise<Page> {
    const { page } = await openRoom({ hash, viewport: A4 });
    await untilStep(page, drafted?.n ?? 0);
    await page.emulateMedia({ media: 'print' });
    await drawn(page);
    return page;
  }

  it.each(['', '?view=reading'])('%s shows no control, and nothing that covers the text', async (view) => {
    const page = await printed(`${draft}${view}`);
    // The timetable's slider lies unseen over its picture.
    const controls =
      'button.control, select, input:not([type="range"]), nav, summary:not(.running-head summary)';
    expect(await seen(page, controls)).toBe(0);
    const covering = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.checkVisibility())
        .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
        .map(({ className }) => className),
    );
    expect(covering).toEqual([]);
  });

  it('a step is alone on a wide sheet, too, whatever waited beside it on the screen', async () => {
    const { page } = await openRoom({ hash: draft, viewport: { width: 1050, height: 718 } });
    await page.waitForFunction(() => document.querySelectorAll('.prepared__frame[inert]').length >= 6);
    await page.emulateMedia({ media: 'print' });
    await drawn(page);
    const tops = await page
      .locator('.replay__cable, .replay__changes, .replay__situation')
      .filter({ visible: true })
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
    expect(tops).toHaveLength(3);
    expect(new Set(tops).size).toBe(3);
    expect(await widthToScroll(page)).toBeLessThanOrEqual(0);
  });

  it('a step has its number, its whole document and what must not be overlooked', async () => {
    const page = await printed(draft);
    const text = folded(await page.locator('body').innerText());
    expect(text).toContain(story.title);
    expect(text).toContain(`Step ${drafted.n} of ${story.steps.length}`);
    expect(text).toContain('Draft, approval not shown.');
    for (const { exact } of drafted.changes.flatMap(({ passages }) => passages))
      expect(text).toContain(folded(exact));
    expect(await widthToScroll(page)).toBeLessThanOrEqual(0);
  });

  it('the reading view has every step, on about as many pages as it always had', async () => {
    const page = await printed(`${draft}?view=reading`);
    const text = folded(await page.locator('body').innerText());
    for (const { exact } of story.steps.flatMap(({ changes }) => changes.flatMap(({ passages }) => passages)))
      expect(text).toContain(folded(exact));
    const pages = countPages(await page.pdf({ format: 'A4' }));
    expect(pages).toBeGreaterThanOrEqual(PAGES * 0.9);
    expect(pages).toBeLessThanOrEqual(PAGES * 1.1);
  });
});

/** Of the reading view on A4. */
const PAGES = 34;

describe('the sheets', () => {
  /** How many pages each takes, on A4 and on Letter. */
  const SHEETS = [
    { sheet: 'Handout', id: 'handout', pages: 12 },
    { sheet: 'Reader', id: 'reader', pages: 41 },
    { sheet: 'Worksheet', id: 'worksheet', pages: 8 },
    { sheet: 'Worksheet with answers', id: 'worksheet-answers', pages: 9 },
  ];

  it('are chosen by keyboard, and each is printed whole on about as many pages as it always had', async () => {
    const { page, faults, requests } = await openRoom({ hash: `${draft}?view=paper` });
    for (const { sheet, id, pages } of SHEETS) {
      await page.getByRole('link', { name: sheet, exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.locator(`main[data-sheet="${id}"]`).waitFor();
      expect(new URL(page.url()).hash).toBe(`${draft}?view=paper&sheet=${id}`);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize(A4);
      const text = folded(await page.locator('body').innerText());
      if (id === 'handout' || id === 'reader') {
        for (const { changes } of story.steps)
          for (const { exact } of changes.flatMap(({ passages }) => passages))
            expect(text, id).toContain(folded(exact));
      }
      expect(await cutWords(page), id).toEqual([]);
      for (const format of ['A4', 'Letter']) {
        const printed = countPages(await page.pdf({ format, preferCSSPageSize: false }));
        expect(printed, `${id}, ${format}`).toBeGreaterThanOrEqual(Math.floor(pages * 0.9));
        expect(printed, `${id}, ${format}`).toBeLessThanOrEqual(Math.ceil(pages * 1.1));
      }
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize(DESKTOP);
    }
    expect(faults).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(inject('site')))).toEqual([]);
  });

  it('have no fault that axe finds, on pages and in a narrow window', async () => {
    const { page } = await openRoom({ hash: `${draft}?view=paper` });
    for (const id of ['handout', 'reader', 'worksheet-answers', 'picture']) {
      await page.evaluate((hash) => location.assign(hash), `${draft}?view=paper&sheet=${id}`);
      await page.locator(`main[data-sheet="${id}"]`).waitFor();
      for (const viewport of [DESKTOP, { width: 390, height: 844 }]) {
        await page.setViewportSize(viewport);
        expect(await violationsInThemes(page), id).toEqual([]);
      }
      await page.setViewportSize(DESKTOP);
    }
  });

  it('give a step as a picture, in its own faces, from the replay and by keyboard', async () => {
    const { page, faults } = await openRoom({ hash: draft });
    await untilStep(page, drafted.n);
    await page.getByRole('link', { name: 'Picture of this step' }).first().focus();
    await page.keyboard.press('Enter');
    await page.locator('main[data-sheet="picture"] svg').waitFor();
    const saved = async (name: string) => {
      await page.getByRole('button', { name }).focus();
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      expect(download.suggestedFilename()).toBe(
        `${story.id}-step-${drafted.n}.${name.slice(-3).toLowerCase()}`,
      );
      return readFile(await download.path());
    };
    const svg = (await saved('Save SVG')).toString('utf8');
    expect(svg).toContain('width="1920" height="1080"');
    expect(svg).toContain(`Step ${drafted.n} of ${story.steps.length}`);
    const png = await saved('Save PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3840, 2160]);
    expect(await page.evaluate(() => document.fonts.check('700 20px "PT Serif"'))).toBe(true);
    expect(faults).toEqual([]);
  });
});

function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

/** Words on paper that stand beyond its edge. */
function cutWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.paper__sheet :is(p, li, dd, h2, h3, h4, blockquote)')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.textContent ?? ''),
  );
}

describe('where the system sets the colours', () => {
  it.each(['light', 'dark'] as const)('%s, what is marked is told from what is not', async (colorScheme) => {
    const { page } = await openRoom({ hash: draft, forcedColors: 'active', colorScheme });
    await untilStep(page, drafted.n);
    const looks = await page.evaluate(() => {
      const look = (selector: string, of: (style: CSSStyleDeclaration) => string) => {
        const element = document.querySelector(selector);
        if (element === null) throw new Error(selector);
        return of(getComputedStyle(element));
      };
      const ground = ({ backgroundColor }: CSSStyleDeclaration) => backgroundColor;
      const edge = ({ borderInlineStartColor }: CSSStyleDeclaration) => borderInlineStartColor;
      const line = ({ borderBottomColor }: CSSStyleDeclaration) => borderBottomColor;
      return {
        words: [look('mark[data-passage]', ground), look('.cable__paper', ground)],
        answers: [look('.question--moved', edge), look('.question:not(.question--moved)', edge)],
        views: [
          look('.room-header__view[aria-current]', line),
          look('.room-header__view:not([aria-current])', line),
        ],
      };
    });
    for (const [what, [marked, plain]] of Object.entries(looks)) expect(marked, what).not.toBe(plain);
  });

  it('a button that does nothing at an end looks so', async () => {
    const { page } = await openRoom({ hash: start, forcedColors: 'active' });
    const colour = (name: string) =>
      page.getByRole('button', { name, exact: true }).evaluate((button) => getComputedStyle(button).color);
    expect(await colour('Previous step')).not.toBe(await colour('Play'));
  });
});
