import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { closeRooms, DESKTOP, openRoom, pageText, pressTo, textWhenSettled, untilKeysWork } from './room.ts';
import { answersAfter, folded, quotedIn } from './story.ts';

closeRooms();

const story = inject('story');
const start = `#/${story.id}`;
/** The document in view. */
const PAPER = '.prepared__frame:not([inert]) .cable';
const WAITING = '.prepared__frame:is(.prepared__frame--waiting, [data-ready])';

const untilLaidOut = (page: Page) =>
  page.waitForFunction(
    (waiting) => document.querySelectorAll(`${waiting} .replay__cable`).length >= 6,
    WAITING,
  );

/** Runs in the page: goes on, and says what holds in the very task of the key, and so in whatever is painted after it. */
const pressAndLook = () => {
  const main = document.querySelector<HTMLElement>('[data-step]');
  const bar = document.querySelector<HTMLElement>('.bar')?.textContent;
  const styles = new MutationObserver(() => undefined);
  styles.observe(document.body, { subtree: true, attributeFilter: ['class', 'style'] });
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  const restyled = styles.takeRecords().length;
  styles.disconnect();
  const answers = [...document.querySelectorAll<HTMLElement>('[data-question][data-answer]')];
  return {
    step: main?.dataset.step,
    message: main?.dataset.message,
    marked: document.querySelector('mark[data-passage]') !== null,
    answers: Object.fromEntries(answers.map(({ dataset }) => [dataset.question, dataset.answer])),
    painted: document.querySelector<HTMLElement>('.bar')?.textContent !== bar,
    restyled,
    above: [...document.querySelectorAll('.prepared__frame')]
      .filter((frame) => !frame.matches('.prepared__frame--waiting, [data-ready]'))
      .map((frame) => getComputedStyle(frame))
      .filter(({ zIndex }) => zIndex !== 'auto')
      .map(({ opacity, backgroundColor }) => [opacity, backgroundColor.startsWith('rgb(')]),
  };
};

/** Lets the browser be idle often enough for a step to be drawn and laid out. */
const beIdle = (page: Page) =>
  page.evaluate(async () => {
    for (let idle = 0; idle < 8; idle += 1) await new Promise((done) => requestIdleCallback(done));
  });

describe('steps that wait on the page', () => {
  it('are seen, reached and named by nothing', async () => {
    const { page, faults } = await openRoom({ hash: start, viewport: DESKTOP });
    await pressTo(page, 'ArrowRight', 1);
    await untilLaidOut(page);
    const others = story.steps.filter(({ n, document }) => n > 3 && document !== story.steps[0]?.document);
    const words = others.flatMap(quotedIn)[0] ?? '(no other step quotes anything)';
    const held = await page.locator(WAITING).allTextContents();
    expect(held.some((text) => folded(text).includes(words))).toBe(true);
    expect(folded(await pageText(page))).not.toContain(words);
    expect(await page.getByRole('region', { name: 'What this message moved' }).count()).toBe(1);
    expect(await page.locator(`${WAITING} [id], ${WAITING} [data-passage]`).count()).toBe(0);
    const ids = await page.locator('[id]').evaluateAll((parts) => parts.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (let tabs = 0; tabs < 60; tabs += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate((waiting) => document.activeElement?.closest(waiting), WAITING)).toBeNull();
    }
    expect(faults).toEqual([]);
  });

  it.each([
    ['through a seat', `${start}?seat=kim`, DESKTOP],
    ['where the page itself scrolls', start, { width: 390, height: 844 }],
  ])('are not there %s', async (_, hash, viewport) => {
    const { page } = await openRoom({ hash, viewport });
    await untilKeysWork(page);
    await pressTo(page, 'ArrowRight', 1);
    await beIdle(page);
    expect(await page.locator(WAITING).count()).toBe(0);
  });

  it('come into view with the key itself, in all parts of the page', async () => {
    const { page, faults } = await openRoom({ hash: start, viewport: DESKTOP });
    await page.waitForFunction(([waiting, all]) => document.querySelectorAll(waiting).length === all, [
      WAITING,
      story.steps.length,
    ] as const);
    for (const [at, step] of story.steps.entries()) {
      await textWhenSettled(page, at);
      const { painted, restyled, above, ...shown } = await page.evaluate(pressAndLook);
      expect(shown).toEqual({
        step: `${step.n}`,
        message: step.message,
        marked: step.changes.some(({ passages }) =>
          passages.some(({ document }) => document === step.document),
        ),
        answers: Object.fromEntries(answersAfter(story, step.n)),
      });
      // Nothing but layers that are there already: React draws what stands around the step afterwards.
      expect(painted).toBe(false);
      // Nor does the browser go through a step before it paints it, as it does for a class or a style that a key changes.
      expect(restyled).toBe(0);
      expect(above).toEqual([['0.999', true]]);
    }
    expect(faults).toEqual([]);
  });

  it('have all of their answers in sight in the end, after steps that came fast and steps that did not', async () => {
    const { page } = await openRoom({ hash: start, viewport: DESKTOP, reducedMotion: 'no-preference' });
    const held = [WAITING, story.steps.length - 1] as const;
    // What moves at a step has come to rest after less, and the next step is not taken for one of a burst.
    const pause = async () => {
      const since = await page.evaluate(() => performance.now());
      await page.waitForFunction((since) => performance.now() > since + 800, since);
    };
    let n = 0;
    for (const fast of [true, true, false, true, true, true, false, false, true]) {
      if (!fast) await pause();
      n += 1;
      await pressTo(page, 'ArrowRight', n);
      if (n === 2) {
        await page.waitForFunction(
          ([waiting, all]) => document.querySelectorAll(waiting).length === all,
          held,
        );
      }
      if (n >= 4) {
        await page.waitForFunction(() =>
          [...document.querySelectorAll('.prepared__frame:not([inert]) .arrival')].every(
            (answer) => getComputedStyle(answer).opacity === '1',
          ),
        );
      }
    }
  });

  it('find their place anew where another theme has larger type', async () => {
    const { page } = await openRoom({ hash: start, viewport: DESKTOP });
    await page.waitForFunction(([waiting, all]) => document.querySelectorAll(waiting).length === all, [
      WAITING,
      story.steps.length,
    ] as const);
    await page.getByLabel('Theme').selectOption('projector');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (const { n } of story.steps) {
      await pressTo(page, 'ArrowRight', n);
      await page.waitForFunction((paper) => {
        const words = document.querySelector(`${paper} .sheet__begin`)?.getBoundingClientRect();
        const panel = document.querySelector(paper)?.getBoundingClientRect();
        return (
          words === undefined || (panel !== undefined && words.top < panel.bottom && words.bottom > panel.top)
        );
      }, PAPER);
    }
  });

  it('are laid out anew for another size of the window', async () => {
    const { page } = await openRoom({ hash: start, viewport: DESKTOP });
    await pressTo(page, 'ArrowRight', 1);
    await untilLaidOut(page);
    await page.setViewportSize({ width: 1920, height: 1080 });
    await pressTo(page, 'ArrowRight', 2);
    const [paper, stage] = await Promise.all(
      [PAPER, '.prepared__frame:not([inert]) .replay__cable'].map((part) => page.locator(part).boundingBox()),
    );
    expect(paper).toEqual(stage);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForFunction(() => document.documentElement.scrollHeight > innerHeight);
    await pressTo(page, 'ArrowRight', 3);
    expect(await page.locator(PAPER).count()).toBe(1);
    await page.waitForFunction((waiting) => document.querySelector(waiting) === null, WAITING);
  });
});
