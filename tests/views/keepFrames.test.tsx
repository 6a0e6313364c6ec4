import { expect, test } from 'vitest';
import { keepFrames } from '../../src/views/prepared/keepFrames.ts';

const elements = (frames: ReturnType<typeof keepFrames>, steps: readonly number[]) =>
  frames.keep(steps).map(({ element }) => element);

test('a step keeps its frame as long as it is kept, in whatever order', () => {
  const frames = keepFrames(false);
  const [four, five] = elements(frames, [4, 5]);
  expect(elements(frames, [5, 4])).toEqual([five, four]);
  expect(frames.at(5)).toBe(five);
});

test('the frame of a step that is kept no more is not taken again, and its step has none', () => {
  const frames = keepFrames(false);
  const [four] = elements(frames, [4]);
  const [five] = elements(frames, [5]);
  expect(five).not.toBe(four);
  expect(frames.at(4)).toBeUndefined();
});

test('where steps are drawn over one another, the next takes the frame that is free, and the first that of the first', () => {
  const frames = keepFrames(true);
  const [four, five, three] = elements(frames, [4, 5, 3]);
  expect(elements(frames, [9, 5, 3])).toEqual([four, five, three]);
  expect(frames.keep([9]).map(({ step, key }) => [step, key])).toEqual([[9, 0]]);
  expect(new Set(elements(frames, [9, 10, 8]))).toEqual(new Set([four, five, three]));
});
