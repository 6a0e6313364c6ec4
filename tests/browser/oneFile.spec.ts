import { describe, expect, inject, it } from 'vitest';
import { closeRooms, markedPassages, openRoom, pressTo, shownStep, untilStep } from './room.ts';
import { quotedIn } from './story.ts';

closeRooms();

const story = inject('story');

describe('the one file, opened from the disk', () => {
  it('replays the whole record and asks the network for nothing', async () => {
    const { page, requests, faults } = await openRoom({ at: inject('oneFile'), offline: true });
    for (const step of story.steps) {
      await pressTo(page, 'ArrowRight', step.n);
      expect(await markedPassages(page)).toEqual(quotedIn(step));
    }
    expect(requests.filter((address) => !address.startsWith('data:'))).toEqual([inject('oneFile')]);
    expect(faults).toEqual([]);
  });

  it.each(story.steps.map(({ n, message }) => ({ n, message })))(
    'opens cold at $message',
    async ({ n, message }) => {
      const { page } = await openRoom({ at: inject('oneFile'), hash: `#/${story.id}/${message}` });
      await untilStep(page, n);
      expect((await shownStep(page)).message).toBe(message);
    },
  );
});
