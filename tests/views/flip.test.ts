import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openFlip } from '../../src/views/prepared/flip.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A part that has some steps ready, and notes what it is told. */
const part = (name: string, told: string[], ready: readonly number[], unlaid: readonly number[] = []) => ({
  has: (n: number) => ready.includes(n),
  show: (n: number) => void told.push(`${name} shows ${n}`),
  put: (n: number) => {
    if (!unlaid.includes(n)) return null;
    told.push(`${name} puts ${n}`);
    return () => void told.push(`${name} lays ${n}`);
  },
});

test('a step comes into view in all parts, or in none', () => {
  const flip = openFlip();
  const told: string[] = [];
  flip.join(part('paper', told, [1, 2]));
  const leave = flip.join(part('changes', told, [2]));
  expect(flip.to(1)).toBe(false);
  expect(told.splice(0)).toEqual([]);
  expect(flip.to(2)).toBe(true);
  expect(told.splice(0)).toEqual(['paper shows 2', 'changes shows 2']);
  leave();
  expect(flip.to(1)).toBe(true);
  expect(told).toEqual(['paper shows 1']);
});

test('steps are laid out one at a time, in their order, each put into all parts before it is measured', () => {
  const flip = openFlip();
  const told: string[] = [];
  flip.join(part('paper', told, [], [3, 5]));
  flip.join(part('changes', told, [], [3, 4]));
  flip.layOut([2, 3, 4, 5]);
  const idle = () => {
    vi.advanceTimersToNextTimer();
    return told.splice(0);
  };
  expect(idle()).toEqual(['paper puts 3', 'changes puts 3', 'paper lays 3', 'changes lays 3']);
  expect(idle()).toEqual(['changes puts 4', 'changes lays 4']);
  expect(idle()).toEqual(['paper puts 5', 'paper lays 5']);
  expect(vi.getTimerCount()).toBe(0);
});

test('what was asked for before is laid out no more, and nothing once nobody takes part', () => {
  const flip = openFlip();
  const told: string[] = [];
  const leave = flip.join(part('paper', told, [], [1, 2, 3]));
  flip.layOut([1, 2]);
  flip.layOut([3]);
  vi.runAllTimers();
  expect(told.splice(0)).toEqual(['paper puts 3', 'paper lays 3']);
  flip.layOut([1]);
  leave();
  vi.runAllTimers();
  expect(told).toEqual([]);
});
