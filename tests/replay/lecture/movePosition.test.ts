import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepAt } from '../../../src/replay/lecture/course.ts';
import { spentBy, stopClock } from '../../../src/replay/lecture/lectureClock.ts';
import {
  choose,
  countHands,
  goBack,
  goOn,
  goTo,
  light,
  openPosition,
  tell,
} from '../../../src/replay/lecture/movePosition.ts';
import { type Position, readPosition } from '../../../src/replay/lecture/position.ts';
import { course } from './stage.ts';

/** "2" at step 2, "2?" where the class is asked after it, "3!" where the answer is open at step 3, "thaw" where it is told. */
function said(position: Position): string {
  if (position.told !== null) return position.told;
  const mark = position.asked === null ? '' : position.asked.answered ? '!' : '?';
  return `${stepAt(course, position.message)}${mark}`;
}

const on = (position: Position) => goOn(course, position, 0);
const back = (position: Position) => goBack(course, position, 0);

function walk(position: Position, step: (position: Position) => Position, times: number): string[] {
  const places = [said(position)];
  let here = position;
  for (let time = 0; time < times; time += 1) {
    here = step(here);
    places.push(said(here));
  }
  return places;
}

describe('going on', () => {
  it.each([
    ['recommended', ['0', '1', '2', '2?', '3!', '4', '5', '6', '6?', '6!', 'frost']],
    ['all', ['0', '1', '2', '2?', '3!', '4', '4?', '5!', '6', '6?', '6!']],
    ['none', ['0', '1', '2', '3', '4', '5', '6', 'frost', 'thaw', 'thaw', 'thaw']],
  ] as const)('stops at the %s decision points: the question, then the answer, then on', (asks, places) => {
    expect(walk({ ...openPosition(course, 0), asks }, on, 10)).toEqual(places);
  });

  it('opens the words that show what the record took', () => {
    const asked = on(openPosition(course, 2));
    expect(asked.lit).toBeNull();
    expect(on(asked).lit).toBe('three-letter-p1');
  });

  it('goes back from the answer to the question, and from the question to the step before it', () => {
    const answered = on(on(openPosition(course, 2)));
    expect(walk(answered, back, 4)).toEqual(['3!', '2?', '2', '1', '0']);
  });

  it('goes back from the epilogue to the last question, and leaves it where somebody jumps', () => {
    const told = [on, on, on, on].reduce((here, move) => move(here), openPosition(course, 6));
    expect(walk(told, back, 4)).toEqual(['thaw', 'frost', '6!', '6?', '6']);
    expect(said(tell(openPosition(course, 2), 'frost'))).toBe('frost');
    expect(said(goTo(course, told, 3, 0))).toBe('3');
  });

  it('keeps what the class said while its answer is looked at', () => {
    const picked = countHands(choose(on(openPosition(course, 2)), 1), 0, 12);
    expect(back(on(picked)).asked).toEqual(picked.asked);
  });

  it('leaves a question behind where somebody jumps', () => {
    expect(said(goTo(course, on(openPosition(course, 2)), 5, 0))).toBe('5');
  });
});

describe('what the class says', () => {
  const asked = on(openPosition(course, 2));

  it('is one option, or none', () => {
    expect(choose(asked, 2).asked?.chosen).toBe(2);
    expect(choose(choose(asked, 2), 2).asked?.chosen).toBeNull();
    expect(choose(asked, 3)).toEqual(asked);
    expect(choose(openPosition(course, 2), 1)).toEqual(openPosition(course, 2));
  });

  it('cannot be changed once the answer is open', () => {
    expect(choose(on(asked), 1).asked?.chosen).toBeNull();
  });
});

it('a passage lights up, and goes out when it is chosen again or left', () => {
  const lit = light(openPosition(course, 1), 'one-letter-p1' as never);
  expect(lit.lit).toBe('one-letter-p1');
  expect(light(lit, 'one-letter-p1' as never).lit).toBeNull();
  expect(on(lit).lit).toBeNull();
});

describe('the clock', () => {
  it('starts with the first step, and counts each section by the wall', () => {
    const first = goOn(course, openPosition(course, 0), 1_000);
    expect(spentBy(first.clock, 0, 61_000)).toEqual([60_000, 0]);
    const second = goTo(course, first, 4, 301_000);
    expect(spentBy(second.clock, 1, 3_901_000)).toEqual([300_000, 3_600_000]);
    const returned = goTo(course, second, 2, 3_901_000);
    expect(spentBy(returned.clock, 0, 3_902_000)).toEqual([301_000, 3_600_000]);
  });

  it('stands where it is told to, and where the wall clock is set back', () => {
    const first = goOn(course, openPosition(course, 0), 5_000);
    expect(spentBy(stopClock(first.clock, 0, 8_000), 0, 99_000)).toEqual([3_000, 0]);
    expect(spentBy(first.clock, 0, 1_000)).toEqual([0, 0]);
  });
});

it('whatever is done, the position can be read by the other window', () => {
  const move = fc.oneof(
    fc.constant(on),
    fc.constant(back),
    fc.integer({ min: -3, max: 9 }).map((to) => (position: Position) => goTo(course, position, to, 9)),
    fc.integer({ min: -1, max: 4 }).map((option) => (position: Position) => choose(position, option)),
    fc.nat(99).map((hands) => (position: Position) => countHands(position, 0, hands)),
    fc
      .constantFrom('all', 'none', 'recommended')
      .map((asks) => (position: Position) => ({ ...position, asks })),
  ) as fc.Arbitrary<(position: Position) => Position>;
  fc.assert(
    fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
      const position = moves.reduce((here, act) => act(here), openPosition(course, 0));
      expect(readPosition(JSON.parse(JSON.stringify(position)), course.bounds)).toEqual(position);
    }),
    { numRuns: 1_000 },
  );
});
