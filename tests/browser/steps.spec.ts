import { describe, expect, inject, it } from 'vitest';
import {
  closeRooms,
  DESKTOP,
  drawn,
  markedPassages,
  openRoom,
  pageText,
  pressTo,
  shownAnswers,
  shownStep,
  textWhenSettled,
} from './room.ts';
import { answersAfter, folded, quotedIn } from './story.ts';

closeRooms();

const story = inject('story');
const last = story.steps.length;
const start = `#/${story.id}`;

describe('stepping through the record', () => {
  it('shows at every step the message, the words that moved an answer, and the answers that hold', async () => {
    const { page, faults } = await openRoom({ hash: start });
    expect(await shownStep(page)).toEqual({ step: 0, steps: last, message: '' });
    for (const step of story.steps) {
      await pressTo(page, 'ArrowRight', step.n);
      expect(await shownStep(page)).toEqual({ step: step.n, steps: last, message: step.message });
      expect(await markedPassages(page), `marks of ${step.message}`).toEqual(quotedIn(step));
      const holding = answersAfter(story, step.n);
      const shown = await shownAnswers(page);
      expect(shown.size).toBeGreaterThanOrEqual(3);
      for (const [question, answer] of shown)
        expect(answer, `${question} after ${step.message}`).toBe(holding.get(question));
      const text = folded(await pageText(page));
      for (const change of step.changes) expect(text).toContain(folded(change.why));
    }
    expect(faults).toEqual([]);
  });

  it('shows the same going back as going forward', async () => {
    const { page } = await openRoom({ hash: start });
    const forward = [await textWhenSettled(page, 0)];
    for (let n = 1; n <= last; n += 1) {
      await pressTo(page, 'ArrowRight', n);
      forward.push(await textWhenSettled(page, n));
    }
    for (let n = last - 1; n >= 0; n -= 1) {
      await pressTo(page, 'ArrowLeft', n);
      expect(await textWhenSettled(page, n), `step ${n}`).toBe(forward[n]);
    }
  });

  it('stays at the last step and at the opening', async () => {
    const { page } = await openRoom({ hash: start });
    await page.keyboard.press('ArrowLeft');
    await drawn(page);
    expect((await shownStep(page)).step).toBe(0);
    await pressTo(page, 'End', last);
    await page.keyboard.press('ArrowRight');
    await drawn(page);
    expect((await shownStep(page)).step).toBe(last);
    await pressTo(page, 'Home', 0);
  });

  it('counts every press of a fast hand once, and shows one step afterwards', async () => {
    const { page } = await openRoom({ hash: start, reducedMotion: 'no-preference' });
    for (let press = 0; press < 10; press += 1) await page.keyboard.press('ArrowRight');
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowLeft');
    await drawn(page);
    expect(await shownStep(page)).toMatchObject({ step: 6, message: story.steps[5]?.message });
    expect(await markedPassages(page)).toEqual(
      quotedIn(story.steps[5] ?? failed('the record has six steps')),
    );
  });

  it('says the same with motion reduced', async () => {
    const still = await openRoom({ hash: start, reducedMotion: 'reduce' });
    const moving = await openRoom({ hash: start, reducedMotion: 'no-preference' });
    for (let n = 1; n <= last; n += 1) {
      await pressTo(still.page, 'ArrowRight', n);
      await pressTo(moving.page, 'ArrowRight', n);
      await moving.page.waitForFunction(() =>
        document.getAnimations().every((motion) => motion.playState !== 'running'),
      );
      expect(await textWhenSettled(moving.page, n), `step ${n}`).toBe(await textWhenSettled(still.page, n));
    }
  });

  it.each([DESKTOP, { width: 1920, height: 1080 }])(
    'fits $width x $height without scrolling the page',
    async (viewport) => {
      const { page } = await openRoom({ hash: start, viewport });
      for (let n = 0; n <= last; n += 1) {
        if (n > 0) await pressTo(page, 'ArrowRight', n);
        const over = await page.evaluate(() => {
          const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
          return [scrollHeight - clientHeight, scrollWidth - clientWidth];
        });
        expect(over, `step ${n}`).toEqual([0, 0]);
      }
    },
  );
});

function failed(what: string): never {
  throw new Error(what);
}
