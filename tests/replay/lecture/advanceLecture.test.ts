import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectionOf } from '../../../src/replay/lecture/connection.ts';
import {
  advanceLecture,
  type Lecture,
  type LectureEvent,
  SILENCE,
} from '../../../src/replay/lecture/lecture.ts';
import { goTo } from '../../../src/replay/lecture/movePosition.ts';
import type { Signal } from '../../../src/replay/lecture/signal.ts';
import { course, windowAt } from './stage.ts';

const HALL = 'aaaaaaaa-hall';
const PRESENTER = 'bbbbbbbb-presenter';

const take = (lecture: Lecture, event: LectureEvent) => advanceLecture(lecture, event, course.bounds);
const move = (lecture: Lecture, to: number) =>
  take(lecture, { kind: 'moved', position: goTo(course, lecture.position, to, 0) });
const hear = (lecture: Lecture, value: unknown, now = 0) => take(lecture, { kind: 'heard', value, now });

/** What a window says at an event. */
function said(lecture: Lecture, kind: 'beat' | 'woke' | 'leaving'): Signal {
  const [signal] = take(lecture, kind === 'beat' ? { kind, now: 0 } : { kind }).signals;
  if (signal === undefined) throw new Error('A window always says something then.');
  return signal;
}

describe('a signal', () => {
  it('carries the whole state, in ids and numbers only', () => {
    const { signals } = move(windowAt(0, 'hall', HALL), 4);
    expect(signals).toHaveLength(1);
    expect(JSON.parse(JSON.stringify(signals[0]))).toEqual({
      app: 'decision-room',
      version: 2,
      token: 'a-token-of-this-lecture',
      from: HALL,
      role: 'hall',
      kind: 'state',
      edition: 7,
      stamp: { seq: 1, by: HALL },
      position: {
        message: 'four',
        lit: null,
        black: false,
        asks: 'recommended',
        asked: null,
        told: null,
        clock: { since: 0, spent: [0, 0] },
      },
    });
  });

  it('of a newer state is adopted, and an older one is answered with the newer', () => {
    const { lecture: hall, signals } = move(windowAt(0, 'hall', HALL), 4);
    const fresh = windowAt(2, 'presenter', PRESENTER);
    expect(hear(fresh, signals[0]).lecture.position.message).toBe('four');
    const old = move(fresh, 1);
    const answer = hear(move(hall, 5).lecture, old.signals[0]);
    expect(answer.lecture.position.message).toBe('five');
    expect(answer.signals.map(({ kind, position }) => [kind, position.message])).toEqual([['state', 'five']]);
  });

  it('heard twice, or after a newer one, changes nothing', () => {
    const first = move(windowAt(0, 'hall', HALL), 4);
    const second = move(first.lecture, 5);
    let presenter = windowAt(0, 'presenter', PRESENTER);
    for (const signal of [second.signals[0], first.signals[0], second.signals[0], first.signals[0]]) {
      presenter = hear(presenter, signal).lecture;
      expect(presenter.position.message).toBe('five');
    }
  });

  it('of the same number is settled alike in both windows, so that they cannot chase each other', () => {
    const hall = move(windowAt(0, 'hall', HALL), 2);
    const presenter = move(windowAt(0, 'presenter', PRESENTER), 5);
    const one = hear(hall.lecture, presenter.signals[0]).lecture;
    const other = hear(presenter.lecture, hall.signals[0]).lecture;
    expect(one.position).toEqual(other.position);
    expect(one.stamp).toEqual(other.stamp);
  });

  it('of a newcomer never overrules who was there before', () => {
    const hall = windowAt(6, 'hall', HALL);
    const newcomer = windowAt(1, 'presenter', PRESENTER);
    const answer = hear(hall, said(newcomer, 'beat'));
    expect(answer.lecture.position.message).toBe('six');
    expect(hear(newcomer, answer.signals[0]).lecture.position.message).toBe('six');
  });
});

describe('the connection', () => {
  const joined = hear(windowAt(0, 'hall', HALL), said(windowAt(0, 'presenter', PRESENTER), 'beat')).lecture;

  it('is there once the other kind of window was heard', () => {
    expect(connectionOf(windowAt(0, 'hall', HALL))).toEqual({ kind: 'alone' });
    expect(connectionOf(joined)).toEqual({ kind: 'joined', follows: false });
  });

  it('is lost after a silence, and found again at the next word', () => {
    const silent = take(joined, { kind: 'beat', now: SILENCE + 1 }).lecture;
    expect(connectionOf(silent)).toEqual({ kind: 'lost' });
    const again = hear(silent, said(windowAt(0, 'presenter', PRESENTER), 'beat'), SILENCE + 2).lecture;
    expect(connectionOf(again).kind).toBe('joined');
  });

  it('ends where the other window says goodbye', () => {
    expect(connectionOf(hear(joined, said(windowAt(0, 'presenter', PRESENTER), 'leaving')).lecture)).toEqual({
      kind: 'alone',
    });
  });

  it('of a second presenter says that it follows the first', () => {
    const hall = said(windowAt(0, 'hall', HALL), 'beat');
    const first = windowAt(0, 'presenter', PRESENTER);
    const second = windowAt(0, 'presenter', 'cccccccc-presenter');
    const heard = (lecture: Lecture, ...signals: readonly Signal[]) =>
      connectionOf(signals.reduce((one, signal) => hear(one, signal).lecture, lecture));
    expect(heard(first, hall, said(second, 'beat'))).toEqual({ kind: 'joined', follows: false });
    expect(heard(second, hall, said(first, 'beat'))).toEqual({ kind: 'joined', follows: true });
  });

  it.each([
    ['version', { version: 1, position: 'of a form not known yet' }],
    ['scenario', { edition: 8 }],
  ])('with another %s is said to differ, and neither moves the other', (what, other) => {
    const { signals } = move(windowAt(0, 'presenter', PRESENTER), 4);
    const { lecture } = hear(windowAt(2, 'hall', HALL), { ...signals[0], ...other });
    expect(connectionOf(lecture)).toEqual({ kind: 'differs', what });
    expect(lecture.position.message).toBe('two');
  });
});

describe('a foreign, damaged or hostile value', () => {
  const { signals } = move(windowAt(0, 'presenter', PRESENTER), 4);
  const good = JSON.parse(JSON.stringify(signals[0])) as Record<string, unknown>;
  const position = good.position as Record<string, unknown>;
  const hall = windowAt(2, 'hall', HALL);

  it('is told from a good one', () => {
    expect(hear(hall, good).lecture.position.message).toBe('four');
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'state'],
    ['a list', [good]],
    ['another app', { ...good, app: 'slides' }],
    ['another token', { ...good, token: 'a-token-of-that-lecture' }],
    ['no version', { ...good, version: '1' }],
    ['another role', { ...good, role: 'janitor' }],
    ['another kind', { ...good, kind: 'eval' }],
    ['a speaker that is no id', { ...good, from: '<b>' }],
    ['no edition', { ...good, edition: null }],
    ['a number that is none', { ...good, stamp: { seq: Number.NaN, by: PRESENTER } }],
    ['a number beyond all', { ...good, stamp: { seq: 2 ** 52, by: PRESENTER } }],
    ['a negative number', { ...good, stamp: { seq: -1, by: PRESENTER } }],
    ['no position', { ...good, position: undefined }],
    ['an unknown message', { ...good, position: { ...position, message: 'seven' } }],
    ['a message called constructor', { ...good, position: { ...position, message: 'constructor' } }],
    ['an unknown passage', { ...good, position: { ...position, lit: '__proto__' } }],
    ['black that is no truth', { ...good, position: { ...position, black: 1 } }],
    ['an unknown decision point', { ...good, position: { ...position, asked: { point: 'ask-me' } } }],
    [
      'hands that are text',
      {
        ...good,
        position: {
          ...position,
          asked: { point: 'ask-three', answered: false, chosen: null, hands: [1, '2', 3] },
        },
      },
    ],
    [
      'an option that is not there',
      {
        ...good,
        position: {
          ...position,
          asked: { point: 'ask-three', answered: false, chosen: 3, hands: [1, 2, 3] },
        },
      },
    ],
    ['a clock of another course', { ...good, position: { ...position, clock: { since: 0, spent: [0] } } }],
  ])('is refused and counted: %s', (_what, value) => {
    const { lecture, signals: answers } = hear(hall, value);
    expect(lecture).toEqual({ ...hall, refused: hall.refused + 1 });
    expect(answers).toEqual([]);
  });

  it('may be anything at all: nothing throws, nothing moves', () => {
    const junk = fc.oneof(
      fc.anything(),
      fc.record({ ...fields(good), position: fc.anything() }),
      fc.tuple(fc.constantFrom(...Object.keys(good)), fc.anything()).map(([key, value]) => ({
        ...good,
        [key]: key === 'position' ? value : value,
        stamp: { seq: 'x', by: PRESENTER },
      })),
    );
    fc.assert(
      fc.property(junk, (value) => {
        expect(hear(hall, value).lecture.position).toEqual(hall.position);
      }),
      { numRuns: 5_000 },
    );
  });
});

/** Each field as it is in a good signal. */
function fields(good: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(good).map(([key, value]) => [key, fc.constant(value)]));
}
