import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { closeRooms, drawn, openRoom, pressTo, untilStep } from './room.ts';
import { setTheme, violations } from './violations.ts';

closeRooms();

const story = inject('story');
const start = `#/${story.id}`;

describe('sharing a moment', () => {
  it('gives the address, a code of it and a frame, by keyboard alone', async () => {
    const { page, faults } = await openRoom({ hash: start });
    await pressTo(page, 'ArrowRight', 1);
    await page.keyboard.press('l');
    const dialog = page.getByRole('dialog', { name: 'Share this moment' });
    await dialog.getByRole('img', { name: 'QR code of the address' }).waitFor();
    expect(await dialog.getByLabel('Address of this moment').inputValue()).toBe(page.url());
    const snippet = await dialog.getByLabel('Frame for a course page').inputValue();
    const message = story.steps[0]?.message;
    expect(snippet).toContain(`src="${inject('site')}decision-room.html#/${story.id}/${message}?view=small"`);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await pressTo(page, 'ArrowRight', 2);
    expect(faults).toEqual([]);
  });

  it('from a file makes a code only of an address on the web that the reader writes down', async () => {
    const { page, faults } = await openRoom({ at: inject('oneFile'), hash: start, offline: true });
    await page.keyboard.press('l');
    const dialog = page.getByRole('dialog', { name: 'Share this moment' });
    await dialog.getByLabel('Address of the page on the web').fill('history.example.org/room/');
    await dialog.getByRole('img', { name: 'QR code of the address' }).waitFor();
    expect(await dialog.getByLabel('Address of this moment').inputValue()).toBe(
      `https://history.example.org/room/#/${story.id}`,
    );
    expect(faults).toEqual([]);
  });
});

/** A course page that shows the one file in a frame, sealed as some of them do it. */
async function openCourse(sandbox: string): Promise<{ page: Page; frame: Frame; faults: readonly string[] }> {
  const { page, faults } = await openRoom({ viewport: { width: 400, height: 400 } });
  await page.route('**/course.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Course</title><main><h1>Course</h1><iframe title="Replay" ${sandbox} width="320" height="256" style="border: 0" src="decision-room.html${start}?view=small"></iframe></main>`,
    }),
  );
  await page.goto(`${inject('site')}course.html`);
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('There is no frame.');
  await frame.locator('[data-step="0"]').waitFor();
  return { page, frame, faults };
}

describe('the replay in small', () => {
  it('works in a sealed frame of 320x256, by keyboard, in light and dark', async () => {
    const { page, frame, faults } = await openCourse('sandbox="allow-scripts"');
    await frame.getByRole('button', { name: 'Next step' }).focus();
    for (const { n } of story.steps) {
      await page.keyboard.press(n % 2 === 0 ? 'Enter' : 'ArrowRight');
      await frame.locator(`[data-step="${n}"]`).waitFor();
      const { wide, tall, reference } = await frame.evaluate(() => ({
        wide: document.documentElement.scrollWidth - innerWidth,
        tall: document.documentElement.scrollHeight - innerHeight,
        reference: document.querySelector('.small__reference')?.getBoundingClientRect().height ?? 0,
      }));
      expect([wide, tall]).toEqual([0, 0]);
      expect(reference).toBeGreaterThan(10);
    }
    await page.keyboard.press('ArrowLeft');
    await frame.locator(`[data-step="${story.steps.length - 1}"]`).waitFor();
    await frame.getByRole('link', { name: 'Whole replay' }).click();
    await frame.getByRole('button', { name: 'Keys' }).waitFor();
    expect(await frame.getByRole('button', { name: 'Present' }).count()).toBe(0);
    await page.keyboard.press('s');
    await frame.getByText('This frame lets no window be opened').waitFor();
    expect(faults).toEqual([]);
  });

  it('has no fault of access in any theme', async () => {
    const { page } = await openRoom({ hash: `${start}?view=small`, viewport: { width: 320, height: 256 } });
    await pressTo(page, 'ArrowRight', 1);
    for (const theme of ['light', 'dark']) {
      await setTheme(page, theme);
      await drawn(page);
      expect(await violations(page)).toEqual([]);
    }
    await page.goto(`${inject('site')}${start}/nobody?view=small`);
    await page.getByText(/no message called/).waitFor();
    await untilStep(page, 0);
  });
});
