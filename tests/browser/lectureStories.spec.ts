import { env } from 'node:process';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { DEEP } from '../compile/deep.ts';
import { type LecturePages, openLecture, shownIn } from './lecture.ts';
import { closeRooms } from './room.ts';

closeRooms();

/** How many stories are played, half over http and half from a file; and which ones. */
const STORIES = 12 * DEEP;
const SEED = Number(env.LECTURE_SEED ?? 1950);
/** Both windows must agree so long after the last action, in milliseconds. */
const WITHIN = 2_000;

type Name = 'hall' | 'presenter';
const NAMES: readonly Name[] = ['hall', 'presenter'];

/** Numbers that look random and are the same at every run. Method: mulberry32. */
function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/** In every window of a lecture: one word in ten is lost, one in ten comes twice, one in ten comes late. */
function spoilWires(): void {
  type Post = (value: unknown) => void;
  const spoil = (post: Post): Post =>
    function (this: unknown, value) {
      const fate = Math.random();
      if (fate < 0.1) return;
      if (fate < 0.2) post.call(this, value);
      if (fate < 0.3) setTimeout(() => post.call(this, value), 300);
      else post.call(this, value);
    };
  BroadcastChannel.prototype.postMessage = spoil(BroadcastChannel.prototype.postMessage);
  const direct = window.postMessage.bind(window) as (value: unknown, target: string) => void;
  Object.defineProperty(window, 'postMessage', { value: spoil((value) => direct(value, '*')) });
}

/** The lecture with the windows that are open at the moment. */
interface Stage {
  readonly lecture: LecturePages;
  readonly open: Map<Name, Page>;
}

const other = (name: Name): Name => (name === 'hall' ? 'presenter' : 'hall');

/** Opens a window that is closed from the one that is open, with the key for it. */
async function openFrom({ lecture, open }: Stage, name: Name): Promise<void> {
  const page = open.get(other(name));
  if (page === undefined || open.has(name)) return;
  await page.waitForSelector('[data-step]');
  // A black screen takes any key for "back".
  await page.keyboard.press('Escape');
  const [opened] = await Promise.all([
    lecture.context.waitForEvent('page', { timeout: 5_000 }),
    page.keyboard.press('s'),
  ]);
  await opened.waitForSelector('[data-step]');
  open.set(name, opened);
}

async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    Object.defineProperty(document, 'visibilityState', {
      value: hidden ? 'hidden' : 'visible',
      configurable: true,
    });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

/** Nothing runs in the page for a while, as if the computer slept or the browser froze the window. */
async function sleep(page: Page, milliseconds: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await new Promise((done) => setTimeout(done, milliseconds));
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await session.detach();
}

/** Does one thing in one window, and says what. */
async function act(stage: Stage, roll: (sides: number) => number, last: number): Promise<string> {
  const [first = 'hall', second = first] = [...stage.open.keys()];
  const name = roll(2) === 0 ? first : second;
  const page = stage.open.get(name);
  if (page === undefined) throw new Error('One window is always open.');
  const press = async (...keys: readonly string[]): Promise<string> => {
    for (const key of keys) await page.keyboard.press(key);
    return `${name}: ${keys.join(' ')}`;
  };
  switch (roll(11)) {
    case 0:
    case 1:
    case 2:
      return press('ArrowRight');
    case 3:
      return press('PageUp');
    case 4:
      return press(...String(roll(last + 1)), 'Enter');
    case 5:
      return press('.');
    case 6:
      if (stage.open.size < 2) return 'nothing';
      await page.close();
      stage.open.delete(name);
      return `${name}: closed`;
    case 7:
      await openFrom(stage, other(name));
      return `${other(name)}: opened`;
    case 8:
      await page.reload();
      return `${name}: reloaded`;
    case 9: {
      const hidden = roll(2) === 0;
      await setHidden(page, hidden);
      return `${name}: ${hidden ? 'hidden' : 'seen'}`;
    }
    default:
      await sleep(page, 200 + roll(1_500));
      return `${name}: slept`;
  }
}

/** Waits until both windows show the same; says how it stands in the end. */
async function untilAgreed({ open }: Stage): Promise<string> {
  const end = performance.now() + WITHIN;
  let seen = '';
  while (performance.now() < end) {
    const [one, two] = await Promise.all([...open.values()].map(shownIn));
    seen = JSON.stringify([one, two]);
    if (
      one &&
      two &&
      one.joined &&
      two.joined &&
      one.step === two.step &&
      one.asking === two.asking &&
      one.told === two.told
    )
      return 'agreed';
    await new Promise((done) => setTimeout(done, 40));
  }
  return seen;
}

it.each([
  ['http', undefined],
  ['a file', inject('oneFile')],
] as const)(
  'over %s, whatever is done in either window, both show the same step within two seconds',
  { timeout: STORIES * 30_000 },
  async (where, at) => {
    const roll = dice(SEED + (at === undefined ? 0 : 1));
    const story = inject('story');
    const lecture = await openLecture({
      hash: `#/${story.id}`,
      before: spoilWires,
      ...(at === undefined ? {} : { at }),
    });
    const stage: Stage = { lecture, open: new Map(NAMES.map((name) => [name, lecture[name]])) };
    for (let n = 0; n < STORIES / 2; n += 1) {
      const done: string[] = [];
      const actions = 3 + roll(6);
      for (let time = 0; time < actions; time += 1) done.push(await act(stage, roll, story.steps.length));
      for (const name of NAMES) await openFrom(stage, name);
      const how = await untilAgreed(stage);
      expect(how, `${where}, story ${n}: ${done.join('; ')}`).toBe('agreed');
    }
    expect(lecture.faults).toEqual([]);
  },
);
