import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from '../../src/app/afterPaint.ts';
import { openCursor } from '../../src/app/openCursor.ts';

vi.mock('../../src/app/afterPaint.ts');

let painted: (() => void)[] = [];
let at = 0;
const listeners = new Set<() => void>();

/** A player that tells of every change. */
const go = (to: number) => {
  at = to;
  for (const listener of listeners) listener();
};
const paint = () => {
  const due = painted;
  painted = [];
  for (const work of due) work();
};
/** Nothing comes into view by itself. */
const never = () => false;
const open = () =>
  openCursor(
    () => at,
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  );

beforeEach(() => {
  at = 0;
  vi.mocked(afterPaint).mockImplementation((work) => {
    painted.push(work);
    return () => {
      painted = painted.filter((one) => one !== work);
    };
  });
});
afterEach(() => {
  listeners.clear();
  painted = [];
});

test('what shows the step hears of it at once, what stands around it once it is painted', () => {
  const cursor = open();
  const heard: string[] = [];
  cursor.follows(() => heard.push(`around ${cursor.at()}`));
  cursor.shows(() => heard.push(`step ${cursor.at()}`), never);
  go(1);
  expect(heard).toEqual(['step 1']);
  paint();
  expect(heard).toEqual(['step 1', 'around 1']);
});

test('says that a step is painted once it is, and until the next one', () => {
  const cursor = open();
  const said: boolean[] = [];
  cursor.follows(() => said.push(cursor.painted()));
  cursor.shows(() => said.push(cursor.painted()), never);
  for (const step of [1, 2]) {
    go(step);
    paint();
  }
  expect(said).toEqual([false, true, false, true]);
  go(3);
  cursor.catchUp();
  expect(cursor.painted()).toBe(true);
});

test('where nothing shows the step by itself, all hear at once', () => {
  const cursor = open();
  const around = vi.fn();
  cursor.follows(around);
  const stop = cursor.shows(() => undefined, never);
  stop();
  go(1);
  expect(around).toHaveBeenCalledOnce();
  expect(painted).toEqual([]);
});

test('steps that come before the paint are followed once, to the last of them; each is heard', () => {
  const cursor = open();
  const [around, each] = [vi.fn(() => cursor.at()), vi.fn()];
  cursor.shows(() => undefined, never);
  cursor.follows(around);
  cursor.hears(each);
  for (const step of [1, 2, 3]) go(step);
  paint();
  expect(around.mock.results.map(({ value }) => value)).toEqual([3]);
  expect(each).toHaveBeenCalledTimes(3);
});

test('catching up tells what is still to be told, once', () => {
  const cursor = open();
  const around = vi.fn();
  cursor.shows(() => undefined, never);
  cursor.follows(around);
  cursor.catchUp();
  expect(around).not.toHaveBeenCalled();
  go(1);
  cursor.catchUp();
  paint();
  expect(around).toHaveBeenCalledOnce();
});

test('what stands around the last view that showed the step hears of it when that view goes', () => {
  const cursor = open();
  const around = vi.fn();
  const stop = cursor.shows(() => undefined, never);
  cursor.follows(around);
  go(1);
  stop();
  go(2);
  paint();
  expect(around).toHaveBeenCalledOnce();
});

test('who has stopped listening hears no more', () => {
  const cursor = open();
  const around = vi.fn();
  cursor.shows(() => undefined, never);
  const stop = cursor.follows(around);
  go(1);
  stop();
  paint();
  go(2);
  paint();
  expect(around).not.toHaveBeenCalled();
});

test('what has come into view by itself is told once it is painted, together with what stands around it', () => {
  const cursor = open();
  const heard: string[] = [];
  cursor.shows(
    () => heard.push(`step ${cursor.at()}`),
    (n) => {
      heard.push(`flip ${n}`);
      return n !== 3;
    },
  );
  cursor.follows(() => heard.push(`around ${cursor.at()}`));
  go(1);
  go(2);
  expect(heard.splice(0)).toEqual(['flip 1', 'flip 2']);
  paint();
  expect(heard.splice(0)).toEqual(['step 2', 'around 2']);
  go(3);
  expect(heard.splice(0)).toEqual(['flip 3', 'step 3']);
  paint();
  expect(heard).toEqual(['around 3']);
});

test('a step is brisk where the one before was there shortly, and the first one never', () => {
  const clock = vi.spyOn(performance, 'now');
  const cursor = open();
  const briskAt = [1_000, 1_300, 2_500, 4_000, 4_100].map((time, step) => {
    clock.mockReturnValue(time);
    go(step + 1);
    return cursor.brisk();
  });
  expect(briskAt).toEqual([false, true, false, false, true]);
  clock.mockRestore();
});
