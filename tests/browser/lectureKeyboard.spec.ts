import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { openLecture, untilBoth, untilJoined } from './lecture.ts';
import { closeRooms } from './room.ts';

closeRooms();

const story = inject('story');
const fifth = story.steps[4];
if (fifth === undefined) throw new Error('The record has at least five steps.');

/** Goes on with Tab until the control with a name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      const { activeElement: at } = document;
      const label =
        at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.closest('label')?.textContent;
      return at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '';
    });
    if (name.test(reached)) return;
  }
  throw new Error(`Tab leads to nothing called ${name}.`);
}

it('a lecture is held by the keyboard alone', async () => {
  const pages = await openLecture({
    hash: `#/${story.id}/${fifth.message}`,
    before: () =>
      addEventListener('pagehide', (event) => {
        if (document.documentElement.hasAttribute('data-killed')) event.stopImmediatePropagation();
      }),
  });
  const { hall, presenter, context, faults } = pages;
  // Whoever listens for choosers of files has to be there well before the first one opens.
  presenter.on('filechooser', () => undefined);
  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => presenter.keyboard.press(key)), Promise.resolve());

  // By number, shown while it is typed; by the list of steps, in either window.
  await press('1', '2');
  await presenter.getByText('Go to step 12: press Enter.').first().waitFor();
  await press('Enter');
  await untilBoth(pages, 12);
  await hall.keyboard.press('9');
  await hall.locator('.hall__place', { hasText: 'Go to step 9: press Enter.' }).waitFor();
  await hall.keyboard.press('Escape');
  for (const page of [hall, presenter]) {
    await page.keyboard.press('o');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, /^5/);
    await page.keyboard.press('Enter');
    await untilBoth(pages, 5);
    await press('ArrowRight');
    await untilBoth(pages, 6);
  }

  // A passage is pointed at, the clock started, the note written and saved, the time planned.
  await tabTo(presenter, /^Start the clock|^Stop the clock/);
  const passages = presenter.locator('.presenter__passage');
  const second = (await passages.nth(1).textContent()) ?? '';
  await tabTo(presenter, new RegExp(`^${second.slice(0, 20).replaceAll(/[^\w ]/g, '.')}`));
  await press('Enter');
  await hall.locator('mark', { hasText: second.slice(0, 20) }).waitFor();
  await tabTo(presenter, /^Notes to this step/);
  await press('ControlOrMeta+A');
  await presenter.keyboard.type('Wait for the murmur.');
  await tabTo(presenter, /^Save all notes/);
  const [file] = await Promise.all([presenter.waitForEvent('download'), press('Enter')]);
  expect(file.suggestedFilename()).toContain('notes');
  const saved = await file.path();
  await press('Shift+Tab', 'Shift+Tab', 'ControlOrMeta+A');
  await presenter.keyboard.type('Forget that.');
  await tabTo(presenter, /^Read a file of notes|^A file of notes/);
  const [chooser] = await Promise.all([presenter.waitForEvent('filechooser'), press('Enter')]);
  await chooser.setFiles(saved);
  await presenter.waitForFunction(() =>
    [...document.querySelectorAll('textarea')].some(({ value }) => value === 'Wait for the murmur.'),
  );
  await tabTo(presenter, /^Ask the class/);
  await presenter.keyboard.type('Nowhere');
  await presenter.getByText('None.').waitFor();
  await tabTo(presenter, /^Minutes planned/);
  await presenter.keyboard.type('5');
  await tabTo(presenter, /^Next$/);
  await press('Enter');
  await untilBoth(pages, 7);

  // With the letters off, what only letters did is done by the list of keys.
  const keys = presenter.getByRole('dialog');
  await press('F1');
  await keys.waitFor();
  await tabTo(presenter, /Letter keys act/);
  await press(' ', 'Escape');
  await keys.waitFor({ state: 'hidden' });
  await press('b');
  expect(await hall.locator('dialog[open]').count()).toBe(0);
  await press('F1');
  await keys.waitFor();
  await tabTo(presenter, /^Black screen/);
  await press('Enter');
  await hall.waitForSelector('dialog.black-screen[open]');
  await press('Escape');
  await hall.waitForSelector('dialog.black-screen[open]', { state: 'hidden' });

  // The other window goes without a goodbye, as one that was killed does, and is opened again.
  await hall.evaluate(() => document.documentElement.setAttribute('data-killed', ''));
  await hall.close();
  await presenter.waitForSelector('[data-joined="false"]');
  const coming = context.waitForEvent('page');
  await press('F5');
  const opened = await coming;
  await untilJoined({ ...pages, hall: opened });
  await untilBoth({ ...pages, hall: opened }, 7);
  expect(faults).toEqual([]);
});
