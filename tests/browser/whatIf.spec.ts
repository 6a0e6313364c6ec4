import type { Page, Route } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { VIEWS } from '../../src/replay/choices/viewChoice.ts';
import { closeRooms, drawn, openRoom, pressTo, shownStep } from './room.ts';
import { violationsInThemes } from './violations.ts';

closeRooms();

const story = inject('story');
const start = `#/${story.id}`;
const WHAT_IF = 'what-if=stalin-1-october.24h';

/** What a page says of being no record, wherever it says it. */
async function marks(page: Page) {
  return page.evaluate(() => {
    const seen = (selector: string) => {
      const part = document.querySelector(selector);
      return part !== null && part.getBoundingClientRect().height > 0;
    };
    return {
      title: document.title.startsWith('What if'),
      address: window.location.hash.includes('what-if='),
      strip: seen('.what-if-strip') && document.body.innerText.includes('What if: not the record.'),
      across: seen('.what-if-mark'),
      paper: getComputedStyle(document.documentElement).getPropertyValue('--paper').trim(),
    };
  });
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
}

it('is made, moved, named, kept, compared and taken back by keys alone, and comes back from its address', async () => {
  const { page, faults } = await openRoom({ hash: `${start}/stalin-1-october` });
  await page.waitForSelector('[data-message="stalin-1-october"]');
  const { paper } = await marks(page);
  const { steps } = await shownStep(page);
  await page.locator('[data-step] .what-if-choice__summary:visible').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.what-if-strip');
  await expect.poll(() => focused(page)).toBe('what-if-strip');
  expect(await marks(page)).toMatchObject({ title: true, address: true, strip: true, across: true });
  expect((await marks(page)).paper).not.toBe(paper);
  expect((await shownStep(page)).steps).toBeLessThan(steps);

  await page.getByRole('link', { name: 'Beside the record' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('In this model the two part at step 4').waitFor();
  const line = page.locator('#held-stalin-1-october');
  await line.focus();
  await page.keyboard.press('PageDown');
  await page.waitForFunction(() => window.location.hash.includes('what-if=stalin-1-october.24h'));
  await expect.poll(() => focused(page)).toBe('held-stalin-1-october');
  expect(await line.getAttribute('aria-valuetext')).toContain('Later by 1 day');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => window.location.hash.includes('what-if=stalin-1-october.25h'));

  await page.locator('#what-if-name').focus();
  await page.keyboard.type('A day late');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.title.startsWith('What if: A day late'));
  await page.getByRole('button', { name: 'Keep it' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('list', { name: 'Kept in this browser' }).getByText('A day late').waitFor();

  const withhold = page.locator('#withhold-mao-2-october');
  await withhold.focus();
  await page.keyboard.press('Space');
  await page.waitForSelector('#withhold-mao-2-october[aria-pressed="true"]');
  await expect.poll(() => focused(page)).toBe('withhold-mao-2-october');
  await page.locator('#what-if-compare').selectOption({ label: 'What if: A day late' });
  await page.locator('.runs__run').nth(2).waitFor();
  expect(await page.locator('.beside-runs thead th').count()).toBe(4);

  const { step } = await shownStep(page);
  await page.locator('#what-if-title').focus();
  await pressTo(page, 'ArrowRight', step + 1);
  await page.reload();
  await page.waitForSelector(`[data-step="${step + 1}"]`);
  expect(await page.locator('.beside-runs thead th').count()).toBe(4);

  await page.locator('#what-if-reset').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !window.location.hash.includes('what-if='));
  await expect.poll(() => focused(page)).toBe('what-if-title');
  expect((await shownStep(page)).steps).toBe(steps);
  expect(await marks(page)).toMatchObject({ title: false, strip: false, across: false, paper });
  expect(faults).toEqual([]);
});

it('is pulled along the axis with the pointer', async () => {
  const { page } = await openRoom({ hash: `${start}/mao-2-october?view=what-if` });
  const grip = page.locator('#held-stalin-5-july .timetable__point').first();
  const box = await grip.boundingBox();
  if (box === null) throw new Error('The line has no point.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 80, box.y, { steps: 4 });
  await page.mouse.up();
  await page.waitForFunction(() => /what-if=stalin-5-july\.\d+h/.test(window.location.hash));
});

it('is made from the timetable below the replay, by keys and by pulling a line', async () => {
  const { page, faults } = await openRoom({ hash: `${start}/stalin-5-july` });
  const asked = (what: string) =>
    page.waitForFunction((what) => decodeURIComponent(window.location.hash).includes(what), what);
  await page.getByRole('slider', { name: 'Step' }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await asked('what-if=stalin-5-july.24h');
  await expect.poll(() => focused(page)).toBe('timetable-step');
  await page.keyboard.press('Shift+ArrowRight');
  await asked('what-if=stalin-5-july.48h');
  await expect.poll(() => focused(page)).toBe('timetable-step');
  expect((await shownStep(page)).message).toBe('stalin-5-july');
  await page.keyboard.press('Delete');
  await page.waitForFunction(() => /what-if=stalin-5-july(&|$)/.test(window.location.hash));

  await goTo(page, `${start}/stalin-5-july`);
  await page.waitForFunction(() => document.querySelector('.what-if-strip') === null);
  const point = page.locator('[data-line="1"] .timetable__point').first();
  const box = await point.boundingBox();
  if (box === null) throw new Error('The line has no point.');
  await page.keyboard.down('Shift');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await page.waitForFunction(() => /what-if=stalin-5-july\.\d+h/.test(window.location.hash));

  await page.getByRole('link', { name: /withhold or delay messages/ }).focus();
  await page.keyboard.press('Enter');
  await page.locator('main.what-if').waitFor();
  expect(faults).toEqual([]);
});

it('is marked in every view, on paper, in both windows of a lecture and for a seat', async () => {
  const { page, faults } = await openRoom({ hash: `${start}/roshchin-7-october?${WHAT_IF}` });
  for (const view of [...VIEWS, 'hall', 'presenter']) {
    await goTo(page, `${start}/roshchin-7-october?view=${view}&${WHAT_IF}`);
    await page.waitForFunction(
      (asked) => asked === 'replay' || window.location.hash.includes(`view=${asked}`),
      view,
    );
    await page.waitForSelector('[data-step]');
    await drawn(page);
    const found = await marks(page);
    expect(found, view).toMatchObject({ title: true, address: true, strip: true, across: true });
  }
  await goTo(page, `${start}/kim-9-october?seat=kim&${WHAT_IF}`);
  await page.getByText('Seen through Kim.').waitFor();
  expect(await marks(page)).toMatchObject({ title: true, strip: true, across: true });
  await page.emulateMedia({ media: 'print', forcedColors: 'none' });
  expect(await marks(page)).toMatchObject({ strip: true, across: true });
  expect(await page.locator('.what-if-mark').evaluate((part) => getComputedStyle(part).position)).toBe(
    'fixed',
  );
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  expect(await marks(page)).toMatchObject({ strip: true, across: true });
  expect(faults).toEqual([]);
});

it.each([
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
])('has no fault of access at $width x $height', async (viewport) => {
  const { page } = await openRoom({ hash: `${start}/roshchin-7-october?view=what-if&${WHAT_IF}`, viewport });
  for (const view of ['what-if', 'depends', 'replay']) {
    await goTo(page, `${start}/roshchin-7-october?view=${view}&${WHAT_IF}`);
    await page.waitForSelector(
      view === 'replay' ? '.replay' : view === 'depends' ? '.depends__table' : '.outcomes',
    );
    expect(await violationsInThemes(page), view).toEqual([]);
  }
});

it('is asked what its model depends on in a worker while keys are answered; without one the answer is the same', async () => {
  const hash = `${start}/roshchin-7-october?view=depends`;
  const answer = async (page: Page) => {
    await page.locator('.depends__table').waitFor();
    return page.locator('main').innerText();
  };
  const { page, context, faults } = await openRoom({ hash: `${start}/roshchin-7-october` });
  const started = page.waitForEvent('worker');
  const held = new Promise<Route>((hold, refuse) => {
    context.route(/dependenceWorker/, hold).catch(refuse);
  });
  await goTo(page, hash);
  const worker = await held;
  const { step } = await shownStep(page);
  await pressTo(page, 'ArrowRight', step + 1);
  await pressTo(page, 'ArrowLeft', step);
  expect(await page.locator('.depends__table').count()).toBe(0);
  await worker.continue();
  expect((await started).url()).toContain(inject('site'));
  const inWorker = await answer(page);
  await expect.poll(() => page.workers()).toEqual([]);
  expect(faults).toEqual([]);

  const refused = await openRoom({
    hash,
    prepare: (page) => page.context().route(/dependenceWorker/, (route) => route.abort()),
  });
  expect(await answer(refused.page)).toBe(inWorker);
  const oneFile = await openRoom({ at: inject('oneFile'), hash });
  expect(await answer(oneFile.page)).toBe(inWorker);
  expect(oneFile.page.workers()).toEqual([]);
  expect(oneFile.faults).toEqual([]);
});
