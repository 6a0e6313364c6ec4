import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import {
  closeRooms,
  drawn,
  openRoom,
  pressTo,
  shownAnswers,
  shownStep,
  untilStep,
  widthToScroll,
} from './room.ts';
import { answersAfter } from './story.ts';
import { violationsInThemes } from './violations.ts';

closeRooms();

const story = inject('story');
const last = story.steps.length;
const hashOf = (n: number) => {
  const message = story.steps[n - 1]?.message;
  return `#/${story.id}${message === undefined ? '' : `/${message}`}?view=chart`;
};

async function openChart(n: number, options: Parameters<typeof openRoom>[0] = {}) {
  const room = await openRoom({ hash: hashOf(n), ...options });
  await room.page.waitForSelector('.chart [data-box]');
  await untilStep(room.page, n);
  await drawn(room.page);
  return room;
}

const camera = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('.chart__camera')?.style.transform);

/** For each question in the picture that moved: whether the answer that it moved to is in the window. */
const movedInSight = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector('.chart__window')?.getBoundingClientRect();
    return [...document.querySelectorAll('.prepared__frame:not([inert]) [data-box][data-state="moved"]')].map(
      (box) => {
        const { left, right, top, bottom } = box.getBoundingClientRect();
        return (
          frame !== undefined &&
          left >= frame.left &&
          right <= frame.right &&
          top >= frame.top &&
          bottom <= frame.bottom
        );
      },
    );
  });

describe('the chart', () => {
  it.each(['all', 'lead'])(
    'shows a step that is ready with the key itself, and follows it: %s',
    async (focus) => {
      const { page } = await openChart(1);
      await page.getByLabel('Questions in the picture').selectOption(focus);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      // Other questions make a picture of another size, for which all is laid out anew.
      await drawn(page);
      const steps: number[] = [];
      const cameras = new Set<string>();
      for (let n = 1; n < last; n += 1) {
        // Answers and heads of the steps on both sides.
        await page.waitForFunction(
          (all) => document.querySelectorAll('.chart .prepared__frame[data-ready]').length === all,
          n === 1 ? 2 : 4,
        );
        const shown = await page.evaluate(() => {
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
          const parts = [...document.querySelectorAll<SVGElement>('[data-question][data-answer]')];
          return {
            step: Number(document.querySelector<HTMLElement>('[data-step]')?.dataset.step),
            answers: Object.fromEntries(parts.map(({ dataset }) => [dataset.question, dataset.answer])),
            seenFrom: document.querySelector<HTMLElement>('.chart__camera')?.style.transform ?? '',
          };
        });
        const inPicture = [...answersAfter(story, shown.step)].filter(
          ([question]) => question in shown.answers,
        );
        expect(shown.answers, `step ${shown.step}`).toEqual(Object.fromEntries(inPicture));
        steps.push(shown.step - n);
        cameras.add(shown.seenFrom);
        await untilStep(page, n + 1);
        await drawn(page);
        expect(await camera(page), `step ${shown.step}`).toBe(shown.seenFrom);
      }
      expect(new Set(steps)).toEqual(new Set([1]));
      expect(cameras.size > 1).toBe(focus === 'lead');
    },
  );

  it('shows at every step what holds, all of it without moving', async () => {
    const { page, faults } = await openChart(0);
    const before = await camera(page);
    for (let n = 1; n <= last; n += 1) {
      await pressTo(page, 'ArrowRight', n);
      expect(await shownAnswers(page), `step ${n}`).toEqual(answersAfter(story, n));
      expect((await movedInSight(page)).every(Boolean), `step ${n}`).toBe(true);
      expect(await camera(page), `step ${n}`).toBe(before);
    }
    expect(faults).toEqual([]);
  });

  it('follows the step where not all is in sight', async () => {
    const { page } = await openChart(0);
    await page.getByLabel('Questions in the picture').selectOption('lead');
    for (let n = 1; n <= last; n += 1) {
      await page.keyboard.press('Escape');
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await pressTo(page, 'ArrowRight', n);
      const [first = true] = await movedInSight(page);
      expect(first, `step ${n}`).toBe(true);
    }
  });

  it('is fetched when it is first opened', async () => {
    const { page, requests } = await openRoom({ hash: `#/${story.id}` });
    const ofChart = () => requests.filter((address) => /\/(chart\/|ChartScreen)/.test(address));
    expect(ofChart()).toEqual([]);
    await page.getByRole('button', { name: 'Chart', exact: true }).click();
    await page.waitForSelector('.chart [data-box]');
    expect(ofChart()).toHaveLength(2);
  });

  it('is moved by keys that are not the room’s while it has the focus', async () => {
    const { page } = await openChart(3);
    await page.getByRole('region', { name: 'Picture of the statechart' }).focus();
    const seen = new Set([await camera(page)]);
    for (const key of ['+', 'Shift+ArrowRight', 'Shift+ArrowDown', '-']) {
      await page.keyboard.press(key);
      await drawn(page);
      seen.add(await camera(page));
    }
    expect(seen.size).toBe(5);
    expect((await shownStep(page)).step).toBe(3);
    await pressTo(page, 'ArrowRight', 4);
  });

  it('says why of what is pressed, in the picture: what holds has its trace, what is past its step first', async () => {
    const { page } = await openChart(7);
    const why = story.steps[6]?.changes.find(({ question }) => question === 'beijing-sends')?.why;
    const trace = page.getByRole('region', { name: 'Trace: Will China send troops?' });
    await page.locator('[data-question="beijing-sends"] [data-label][data-state="now"] text').first().click();
    await trace.waitFor();
    expect(await trace.innerText()).toContain(why);
    expect(new URL(page.url()).hash).toContain('view=chart&trace=beijing-sends');
    await page.keyboard.press('Escape');
    await trace.waitFor({ state: 'detached' });
    for (let n = 8; n <= 12; n += 1) await pressTo(page, 'ArrowRight', n);
    await page
      .locator('[data-question="beijing-sends"] [data-label][data-state="past"] text')
      .first()
      .click();
    const part = page.getByRole('complementary', { name: 'Where it comes from' });
    expect(await part.innerText()).toContain(why);
    await part.getByRole('button', { name: 'Trace it at step 7' }).click();
    await trace.waitFor();
    await untilStep(page, 7);
  });

  it('is saved as SVG and PNG, with its title, step, archival reference and rights', async () => {
    const { page } = await openChart(7);
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    };
    const svg = await saved('Save SVG');
    expect(svg.name).toBe(`${story.id}-chart-step-7.svg`);
    const text = svg.bytes.toString('utf8');
    for (const words of [story.title, 'Step 7 of 17', 'Better to wait', 'Source:', 'Wilson'])
      expect(text, words).toContain(words);
    expect(text).not.toMatch(/class=|var\(|url\(|href/);
    const size = /width="(\d+)" height="(\d+)"/.exec(text);
    const png = await saved('Save PNG');
    expect(png.name).toBe(`${story.id}-chart-step-7.png`);
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([
      2 * Number(size?.[1]),
      2 * Number(size?.[2]),
    ]);
  });

  it.each([
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
    { width: 320, height: 256 },
  ])('gives axe nothing to find at $width x $height, and needs no scrolling sideways', async (viewport) => {
    const { page } = await openChart(Math.ceil(last / 2), { viewport });
    await page.getByText('As a list').click();
    await page.locator('.chart-list__choice').nth(3).click();
    expect(await violationsInThemes(page)).toEqual([]);
    expect(await widthToScroll(page)).toBeLessThanOrEqual(0);
  });
});
