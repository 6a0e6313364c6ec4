import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openLecture, shownIn, untilBoth } from './lecture.ts';
import { closeRooms, DESKTOP, drawn, openRoom, pageText } from './room.ts';
import { violations, violationsInThemes } from './violations.ts';

closeRooms();

const story = inject('story');
/** Mao is asked before his message of 2 October. */
const asked = story.steps.find(({ message }) => message === 'mao-2-october');
const before = story.steps[(asked?.n ?? 0) - 2];
if (asked === undefined || before === undefined)
  throw new Error('The record has Mao’s message, and one before it.');
const here = `#/${story.id}/${before.message}`;
const quoted = asked.changes.flatMap(({ passages }) => passages.map(({ exact }) => exact));

/** Everything that stands in a page, seen or not. */
const everything = (page: Page) => page.evaluate(() => document.documentElement.textContent ?? '');

describe('asking the class', () => {
  it('by keyboard alone: the question, a pick, the hands, then what the record took', async () => {
    const pages = await openLecture({ hash: here });
    const { hall, presenter } = pages;
    await presenter.keyboard.press('PageDown');
    await hall.waitForSelector('[data-asking="asked"]');
    expect(await pageText(hall)).toContain('What do you answer?');
    expect(await pageText(hall)).toContain('Stalin to Mao and Zhou, 1 October');
    for (const exact of quoted) expect(await everything(hall)).not.toContain(exact);

    await presenter.keyboard.press('2');
    await hall.waitForSelector('.options__option[aria-pressed="true"]');
    expect(await hall.locator('.options__option[aria-pressed="true"]').innerText()).toContain('Refuse.');

    const hands = presenter.getByLabel('Hands for option 3');
    await hands.focus();
    await presenter.keyboard.type('12');
    await hall.getByText('12 hands').waitFor();
    await presenter.evaluate(() => (document.activeElement as HTMLElement).blur());

    await presenter.keyboard.press('PageDown');
    await hall.waitForSelector('[data-asking="answered"]');
    await untilBoth(pages, asked.n);
    expect(await hall.locator('mark[data-passage]').innerText()).toContain(
      'it is better to show patience now',
    );
    expect(await hall.locator('[data-took="true"]').innerText()).toContain('Hold back for now');
    await presenter.keyboard.press('PageDown');
    await hall.waitForSelector('[data-asking="no"]');
  });

  it('is left out where the lecturer does not want it', async () => {
    const pages = await openLecture({ hash: here });
    await pages.presenter.getByLabel('Ask the class').selectOption('none');
    await pages.presenter.evaluate(() => (document.activeElement as HTMLElement).blur());
    await pages.presenter.keyboard.press('PageDown');
    await untilBoth(pages, asked.n);
    expect((await shownIn(pages.hall))?.asking).toBe(false);
  });

  it('the last question has no answer in the dossier, and the hall says so', async () => {
    const pages = await openLecture({ hash: `#/${story.id}/${story.steps.at(-1)?.message}` });
    await pages.hall.keyboard.press('PageDown');
    await pages.hall.waitForSelector('[data-asking="asked"]');
    await pages.hall.keyboard.press('PageDown');
    await pages.hall.getByText('The dossier holds no answer').waitFor();
  });
});

describe('the lecturer’s notes', () => {
  it('are kept over a reload, and go into a file and back', async () => {
    const pages = await openLecture({ hash: here });
    const { presenter } = pages;
    const notes = presenter.getByRole('textbox', { name: 'Notes to this step' });
    await notes.fill('Pause here. 等一下');
    await presenter.keyboard.press('ArrowRight');
    expect((await shownIn(presenter))?.step).toBe(before.n);
    await presenter.reload();
    await presenter.waitForSelector('[data-step]');
    expect(await notes.inputValue()).toBe('Pause here. 等一下');

    const [download] = await Promise.all([
      presenter.waitForEvent('download'),
      presenter.getByRole('button', { name: 'Save all notes' }).click(),
    ]);
    const file = await download.path();
    await notes.fill('Something else');
    await presenter.getByLabel('A file of notes').setInputFiles(file);
    await expect.poll(() => notes.inputValue()).toBe('Pause here. 等一下');
    const strange = { name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') };
    await presenter.getByLabel('A file of notes').setInputFiles(strange);
    await presenter.getByText('not a file of notes').waitFor();
    expect(await notes.inputValue()).toBe('Pause here. 等一下');
    expect(await everything(pages.hall)).not.toContain('Pause here');
  });
});

describe('axe finds nothing', () => {
  const windows = ['hall', 'presenter'].flatMap((view) =>
    [DESKTOP, { width: 1024, height: 768 }, { width: 390, height: 844 }].map((viewport) => ({
      view,
      viewport,
    })),
  );
  it.each(windows)('in the $view at $viewport.width, in any theme', async ({ view, viewport }) => {
    for (const hash of [`#/${story.id}`, here, `#/${story.id}/stalin-and-zhou-11-october`]) {
      const { page, context } = await openRoom({ hash: `${hash}?view=${view}`, viewport });
      await page.waitForSelector('[data-step]');
      expect(await violationsInThemes(page), `${view} ${hash}`).toEqual([]);
      if (hash === here) {
        for (const state of ['asked', 'answered']) {
          await page.keyboard.press('PageDown');
          await drawn(page);
          expect(await violations(page), `${view} ${state}`).toEqual([]);
        }
      }
      await context.close();
    }
  });
});

/** What of a hall is too small to be read from the last row, or not wholly in view. */
function cutOrSmall(): readonly string[] {
  const least = window.innerHeight / 36;
  const texts = [
    ...document.querySelectorAll(
      '.hall__words, .hall__change, .hall__reference, .hall__head, .hall__told p, .answer-mark, .timetable text',
    ),
  ];
  const small = texts.filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < least);
  const hall = document.querySelector('.hall');
  const cut = hall !== null && hall.scrollHeight > hall.clientHeight + 1;
  const frame = document.querySelector('.hall__frame, .hall__opening');
  const scrolls = frame !== null && frame.scrollHeight > frame.clientHeight + 1;
  return [
    ...small.map((element) => `small: ${element.getAttribute('class')}`),
    ...(cut ? [`page cut: ${hall.scrollHeight} of ${hall.clientHeight}`] : []),
    ...(scrolls ? [`words cut: ${frame.scrollHeight} of ${frame.clientHeight}`] : []),
  ];
}

describe('from the last row', () => {
  const screens = [
    { width: 1024, height: 768 },
    { width: 1366, height: 768 },
    { width: 1920, height: 1080 },
    { width: 3840, height: 2160 },
  ];
  it.each(screens)(
    'the hall can be read at $width x $height: type of 1/36 of its height, nothing cut off',
    async (viewport) => {
      const { page } = await openRoom({ hash: `#/${story.id}?view=hall`, viewport });
      await page.waitForSelector('.hall');
      const faults: string[] = [];
      for (let n = 0; n <= story.steps.length; n += 1) {
        await page.keyboard.press('Home');
        for (const digit of String(n)) await page.keyboard.press(digit);
        await page.keyboard.press('Enter');
        await page.waitForSelector(`.hall[data-step="${n}"]`);
        const passages = Math.max(1, await page.locator('.hall__number').count());
        for (let passage = 1; passage <= passages; passage += 1) {
          if (passage > 1)
            await page
              .locator('.hall__number')
              .nth(passage - 1)
              .click();
          await drawn(page);
          const found = await page.evaluate(cutOrSmall);
          faults.push(...found.map((fault) => `step ${n}, passage ${passage}: ${fault}`));
        }
      }
      expect(faults).toEqual([]);
    },
  );
});
