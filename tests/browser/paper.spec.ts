import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { closeRooms, drawn, openRoom, untilStep } from './room.ts';
import { folded } from './story.ts';

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

  it('a step has its number, its whole document and what must not be overlooked', async () => {
    const page = await printed(draft);
    const text = folded(await page.locator('body').innerText());
    expect(text).toContain(story.title);
    expect(text).toContain(`Step ${drafted.n} of ${story.steps.length}`);
    expect(text).toContain('Draft, approval not shown.');
    for (const { exact } of drafted.changes.flatMap(({ passages }) => passages))
      expect(text).toContain(folded(exact));
    const cut = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(cut).toBeLessThanOrEqual(0);
  });

  it('the reading view has every step, on about as many pages as it always had', async () => {
    const page = await printed(`${draft}?view=reading`);
    const text = folded(await page.locator('body').innerText());
    for (const { exact } of story.steps.flatMap(({ changes }) => changes.flatMap(({ passages }) => passages)))
      expect(text).toContain(folded(exact));
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const pages = pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(PAGES * 0.9);
    expect(pages).toBeLessThanOrEqual(PAGES * 1.1);
  });
});

/** Of the reading view on A4. */
const PAGES = 34;

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
