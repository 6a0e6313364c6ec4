import fc from 'fast-check';
import { expect, it } from 'vitest';
import { connectionOf } from '../../../src/replay/lecture/connection.ts';
import { stepAt } from '../../../src/replay/lecture/course.ts';
import { advanceLecture, BEAT, type Lecture } from '../../../src/replay/lecture/lecture.ts';
import { goBack, goOn, goTo } from '../../../src/replay/lecture/movePosition.ts';
import type { Position } from '../../../src/replay/lecture/position.ts';
import type { Role, Signal } from '../../../src/replay/lecture/signal.ts';
import { course, windowAt } from './stage.ts';

/** Both windows must agree, or say that they are not connected, so long after the last action. */
const WITHIN = 2_000;
/** What hidden windows are slowed down to, at the worst. */
const SLOWED = 60_000;

type Action =
  | { readonly kind: 'next' | 'back' | 'black' | 'close' | 'open' | 'reload' | 'crash'; readonly at: Role }
  | { readonly kind: 'jump'; readonly at: Role; readonly to: number }
  | { readonly kind: 'hide' | 'show' | 'sleep' | 'wake'; readonly at: Role };

/** What the wire does to a signal: how often it arrives, and after how long. */
interface Fate {
  readonly copies: number;
  readonly late: number;
}

interface Open {
  lecture: Lecture;
  hidden: boolean;
  /** Nothing runs in it, and nothing reaches it. */
  asleep: boolean;
  nextBeat: number;
}

/** Two windows and a bad wire, in a time of their own. */
class Hall {
  readonly windows = new Map<Role, Open>();
  private readonly wire: { readonly signal: Signal; readonly at: number }[] = [];
  private now = 0;
  private births = 0;
  private fates: readonly Fate[];

  constructor(fates: readonly Fate[]) {
    this.fates = fates;
    this.open('hall');
    this.open('presenter');
  }

  /** From now on every signal arrives once and at once. */
  calm(): void {
    this.fates = [];
  }

  do(action: Action): void {
    const there = this.windows.get(action.at);
    if (action.kind === 'open') {
      if (there === undefined) this.open(action.at);
      return;
    }
    if (there === undefined) return;
    if (action.kind === 'wake') {
      there.asleep = false;
      this.take(there, { kind: 'woke' });
      return;
    }
    if (there.asleep) return;
    const { position } = there.lecture;
    const move = (to: Position) => this.take(there, { kind: 'moved', position: to });
    if (action.kind === 'next') move(goOn(course, position, this.now));
    if (action.kind === 'back') move(goBack(course, position, this.now));
    if (action.kind === 'jump') move(goTo(course, position, action.to, this.now));
    if (action.kind === 'black') move({ ...position, black: !position.black });
    if (action.kind === 'close' || action.kind === 'reload') this.take(there, { kind: 'leaving' });
    if (action.kind === 'close' || action.kind === 'crash') this.windows.delete(action.at);
    if (action.kind === 'reload') this.open(action.at, stepAt(course, position.message));
    if (action.kind === 'sleep') there.asleep = true;
    if (action.kind === 'hide') there.hidden = true;
    if (action.kind === 'show') {
      there.hidden = false;
      this.take(there, { kind: 'woke' });
    }
  }

  /** Lets time pass; only hidden windows are slow. */
  pass(milliseconds: number): void {
    const end = this.now + milliseconds;
    while (this.now < end) {
      this.now += 20;
      const due = this.wire.filter(({ at }) => at <= this.now);
      for (const one of due) this.wire.splice(this.wire.indexOf(one), 1);
      for (const { signal } of due) {
        for (const there of this.windows.values()) {
          if (!there.asleep) this.take(there, { kind: 'heard', value: signal, now: this.now });
        }
      }
      for (const there of this.windows.values()) {
        if (there.asleep || there.nextBeat > this.now) continue;
        there.nextBeat = this.now + (there.hidden ? SLOWED : BEAT);
        this.take(there, { kind: 'beat', now: this.now });
      }
    }
  }

  private open(role: Role, n = 0): void {
    this.births += 1;
    const id = `${String(this.births).padStart(8, '0')}-${role}`;
    const there = { lecture: windowAt(n, role, id), hidden: false, asleep: false, nextBeat: this.now + BEAT };
    this.windows.set(role, there);
    this.take(there, { kind: 'woke' });
  }

  private take(there: Open, event: Parameters<typeof advanceLecture>[1]): void {
    const before = there.lecture;
    const { lecture, signals } = advanceLecture(before, event, course.bounds);
    // Never a step backwards: what is in view is never replaced by what was there before it.
    expect(lecture.stamp.seq).toBeGreaterThanOrEqual(before.stamp.seq);
    there.lecture = lecture;
    for (const signal of signals) {
      const [fate = { copies: 1, late: 0 }, ...rest] = this.fates;
      this.fates = rest;
      for (let copy = 0; copy < fate.copies; copy += 1) {
        this.wire.push({ signal, at: this.now + 1 + fate.late * (copy + 1) });
      }
    }
  }
}

const role = fc.constantFrom<Role>('hall', 'presenter');
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constantFrom('next', 'back', 'black'), at: role }),
  fc.record({ kind: fc.constant('jump'), at: role, to: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ kind: fc.constantFrom('close', 'open', 'reload', 'crash'), at: role }),
  fc.record({ kind: fc.constantFrom('hide', 'show', 'sleep', 'wake'), at: role }),
) as fc.Arbitrary<Action>;
const fate: fc.Arbitrary<Fate> = fc.record({
  copies: fc.integer({ min: 0, max: 2 }),
  late: fc.integer({ min: 0, max: 900 }),
});

it('two windows agree, or say that they are not connected, whatever happened and however bad the wire was', () => {
  const story = fc.record({
    actions: fc.array(fc.tuple(action, fc.integer({ min: 0, max: 700 })), { maxLength: 25 }),
    fates: fc.array(fate, { maxLength: 200 }),
  });
  let agreed = 0;
  fc.assert(
    fc.property(story, ({ actions, fates }) => {
      const hall = new Hall(fates);
      for (const [done, then] of actions) {
        hall.do(done);
        hall.pass(then);
      }
      hall.calm();
      hall.pass(WITHIN);
      const all = [...hall.windows.values()].filter(({ asleep }) => !asleep);
      const joined = all.filter(({ lecture }) => connectionOf(lecture).kind === 'joined');
      // A window behind everything, slowed down to once a minute, is not looked at by anybody.
      const seen = joined.filter(({ hidden }) => !hidden || all.some((other) => !other.hidden));
      if (seen.length === 2 && all.length === 2) {
        expect(seen[0]?.lecture.position).toEqual(seen[1]?.lecture.position);
        agreed += 1;
      }
      // Two windows that are awake, one of them in sight, do find each other.
      if (all.length === 2 && all.some(({ hidden }) => !hidden)) expect(joined).toHaveLength(2);
    }),
    { numRuns: 2_000 },
  );
  expect(agreed).toBeGreaterThan(500);
});
