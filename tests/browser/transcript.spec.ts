import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { closeRooms, openRoom, pressTo } from './room.ts';

closeRooms();

const story = inject('story');

/** The sentence that is announced once the page has come to rest at a step. */
async function announced(page: Page, n: number): Promise<string> {
  const status = page.locator('[aria-live="polite"]');
  await page.waitForFunction(
    (said) => document.querySelector('[aria-live="polite"]')?.textContent?.startsWith(said),
    n === 0 ? 'Before step 1 ' : `Step ${n} of `,
  );
  return (await status.textContent()) ?? '';
}

/** The headings of the page as an outline; the documents' own words are held to the letter elsewhere. */
async function outline(page: Page): Promise<string> {
  const headings = await page.getByRole('heading').all();
  const lines = await Promise.all(headings.map((heading) => heading.ariaSnapshot()));
  return lines.join('\n');
}

it('what a screen reader is told at each step is the reviewed transcript', async () => {
  const { page } = await openRoom({ hash: `#/${story.id}` });
  const pages: string[] = [];
  for (let n = 0; n <= story.steps.length; n += 1) {
    if (n > 0) await pressTo(page, 'ArrowRight', n);
    const sentence = await announced(page, n);
    const moved = await page.locator('.prepared__frame:not([inert]) .replay__changes').ariaSnapshot();
    pages.push(`# Step ${n}\n\n${sentence}\n\n${await outline(page)}\n\n${moved}\n`);
  }
  await expect(pages.join('\n')).toMatchFileSnapshot('transcript.txt');
});
