import { expect, inject, it } from 'vitest';
import { closeRooms, drawn, openRoom, pressTo } from './room.ts';

closeRooms();

const story = inject('story');

it('the whole replay, as assistive technology is given it, is the reviewed transcript', async () => {
  const { page } = await openRoom({ hash: `#/${story.id}` });
  const pages: string[] = [];
  for (let n = 0; n <= story.steps.length; n += 1) {
    if (n > 0) await pressTo(page, 'ArrowRight', n);
    await drawn(page);
    pages.push(`# Step ${n}\n\n${await page.locator('[data-step]').ariaSnapshot()}\n`);
  }
  await expect(pages.join('\n')).toMatchFileSnapshot('transcript.txt');
});
