import { describe, expect, inject, it } from 'vitest';
import { closeRooms, leadTo, openRoom, pageText, textWhenSettled } from './room.ts';

closeRooms();

const story = inject('story');
const last = story.steps.at(-1)?.message ?? '';
const VIEWS = ['reading', 'dossier', 'knowledge', 'paper'];

interface Reader {
  readonly timezoneId: string;
  readonly locale: string;
  /** What the computer's clock says. */
  readonly now: string;
}

/** What stands in the views with most dates, as a reader's computer shows it. */
async function readBy({ now, ...reader }: Reader): Promise<Readonly<Record<string, string>>> {
  const { page } = await openRoom({
    hash: `#/${story.id}/${last}`,
    ...reader,
    prepare: (page) => page.clock.setFixedTime(now),
  });
  const texts: Record<string, string> = { replay: await textWhenSettled(page, story.steps.length) };
  for (const view of VIEWS) {
    await leadTo(page, `#/${story.id}/${last}?view=${view}`);
    texts[view] = await pageText(page);
  }
  await page.context().close();
  return texts;
}

let plain: Promise<Readonly<Record<string, string>>> | null = null;

describe('what is read', () => {
  it.each([
    { timezoneId: 'America/Los_Angeles', locale: 'de-DE', now: '1970-01-01T00:00:00Z' },
    { timezoneId: 'Asia/Shanghai', locale: 'zh-CN', now: '2100-03-01T04:00:00Z' },
    { timezoneId: 'Pacific/Kiritimati', locale: 'ar-EG', now: '1970-01-01T00:00:00Z' },
  ])('does not depend on the computer: $timezoneId, $locale, $now', async (reader) => {
    plain ??= readBy({ timezoneId: 'UTC', locale: 'en-GB', now: '2026-06-01T12:00:00Z' });
    expect(await readBy(reader)).toEqual(await plain);
  });
});
