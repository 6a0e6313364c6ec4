import { describe, expect, inject, it } from 'vitest';
import {
  closeRooms,
  drawn,
  markedPassages,
  openRoom,
  pageText,
  pressTo,
  shownStep,
  textWhenSettled,
} from './room.ts';
import { quotedIn } from './story.ts';

closeRooms();

const story = inject('story');
const start = `#/${story.id}`;
const kim = story.seats.find(({ id }) => id === 'kim');
if (kim === undefined) throw new Error('The first scenario has no seat called “kim”.');
const last = kim.steps.length;

describe('a seat', () => {
  it('replays by address what came into its hands, and says on every page whose eyes these are', async () => {
    const { page, faults } = await openRoom({ hash: `${start}?seat=kim` });
    await page.waitForSelector('[data-step="0"]');
    for (const step of kim.steps) {
      const { n, message } = step;
      await pressTo(page, 'ArrowRight', n);
      expect(await shownStep(page)).toEqual({ step: n, steps: last, message });
      expect(await markedPassages(page)).toEqual(quotedIn(step));
      expect(await page.title()).toContain('seen through Kim');
      const text = await textWhenSettled(page, n);
      expect(text).toContain('Seen through Kim.');
      expect(text).toContain(`Step ${n} of ${last}, seen through Kim`);
      expect(text).not.toMatch(/your behavior to be erroneous|You may not hand over|In our view MAO/);
    }
    await page.getByRole('button', { name: 'Read' }).click();
    await page.waitForSelector('.reading');
    expect(await pageText(page)).not.toMatch(
      /your behavior to be erroneous|You may not hand over|In our view MAO/,
    );
    expect(faults).toEqual([]);
  });

  it('is chosen in the header, keeps the nearest place, gives the focus back, and goes back with the browser', async () => {
    const { page } = await openRoom({ hash: `${start}/roshchin-7-october` });
    await page.locator('#seen-through').click();
    await page.getByRole('link', { name: 'Kim', exact: true }).click();
    await page.waitForSelector('[data-message="letter-4676"]');
    expect(page.url()).toContain('/letter-4676?seat=kim');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('seen-through');
    await page.goBack();
    await page.waitForSelector('[data-message="roshchin-7-october"]');
    expect(await page.title()).not.toContain('seen through');
  });

  it('shows the record beside it only when asked, and no longer than that', async () => {
    const { page } = await openRoom({ hash: `${start}/kim-9-october?seat=kim` });
    await page.waitForSelector('[data-message="kim-9-october"]');
    const record = 'At least nine divisions, but not in haste';
    expect(await page.content()).not.toContain(record);
    await page.getByRole('button', { name: 'Beside the record' }).click();
    await page.getByRole('dialog').getByText(record).waitFor();
    await page.keyboard.press('Escape');
    await drawn(page);
    expect(await page.content()).not.toContain(record);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Beside the record');
    await pressTo(page, 'ArrowRight', last);
  });
});
