import type { BrowserContext, Page } from 'playwright-core';
import { openRoom, untilKeysWork } from './room.ts';

/** The two windows of a lecture, as one browser has them. Either may be closed. */
export interface LecturePages {
  readonly context: BrowserContext;
  hall: Page;
  presenter: Page;
  /** Uncaught errors of any window of the lecture. */
  readonly faults: string[];
}

interface LectureOptions {
  readonly at?: string;
  readonly hash: string;
  /** Runs in every window before any script of its own. */
  readonly before?: () => void;
}

/** Opens the app and, with the key for it, the presenter's window; waits until both say that they are connected. */
export async function openLecture({ at, hash, before }: LectureOptions): Promise<LecturePages> {
  const { page: hall, context } = await openRoom({ hash, ...(at === undefined ? {} : { at }) });
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(error.error().message));
  if (before !== undefined) {
    await context.addInitScript(before);
    await hall.reload();
    await untilKeysWork(hall);
  }
  const [presenter] = await Promise.all([context.waitForEvent('page'), hall.keyboard.press('s')]);
  const pages = { context, hall, presenter, faults };
  await untilJoined(pages);
  return pages;
}

/** Waits until both windows say that they are connected. */
export async function untilJoined({ hall, presenter }: LecturePages): Promise<void> {
  await presenter.waitForSelector('[data-joined="true"]');
  await hall.waitForSelector('[data-connection="joined"]', { state: 'attached' });
}

/** What a window shows, and whether it says that it is connected. */
export interface Shown {
  readonly step: number;
  readonly asking: boolean;
  /** Whether it tells the epilogue. */
  readonly told: boolean;
  readonly joined: boolean;
}

/** What a window shows; null while it shows nothing yet. */
export async function shownIn(page: Page): Promise<Shown | null> {
  return page
    .evaluate(() => {
      const main = document.querySelector<HTMLElement>('[data-step]');
      if (main === null) return null;
      return {
        step: Number(main.dataset.step),
        asking:
          main.dataset.asking === 'asked' ||
          document.querySelector('.presenter__ask .control--primary') !== null,
        told: document.querySelector('[data-told], .presenter__epilogue') !== null,
        joined: document.querySelector('[data-joined="true"], [data-connection="joined"]') !== null,
      };
    })
    .catch(() => null);
}

/** Waits until both windows show a step. */
export async function untilBoth(pages: LecturePages, n: number): Promise<void> {
  await Promise.all(
    [pages.hall, pages.presenter].map((page) =>
      page.waitForFunction((n) => document.querySelector(`[data-step="${n}"]`) !== null, n, {
        timeout: 5_000,
      }),
    ),
  );
}
