import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor, getNextSnapshot, initialTransition, SimulatedClock, type SnapshotFrom } from 'xstate';
import { type PlayerEvent, type PlayerInput, playerMachine } from '../../src/replay/playerMachine.ts';

type State = 'idle' | 'playing' | 'paused' | 'asking' | 'atEnd';
/** TIME: the time to read is over. */
type Event = PlayerEvent | { readonly type: 'TIME' };

/** Five steps, a second each, with a decision point before step 3. */
const INPUT: PlayerInput = { last: 5, pauses: [1_000, 1_000, 1_000, 1_000, 1_000, 1_000], asksBefore: [3] };

/** How to bring a player to a state at a cursor. */
const REACHED: readonly { readonly state: State; readonly cursor: number; readonly by: readonly Event[] }[] =
  [
    { state: 'idle', cursor: 0, by: [] },
    { state: 'idle', cursor: 4, by: [{ type: 'SEEK', to: 4 }] },
    { state: 'playing', cursor: 0, by: [{ type: 'PLAY' }] },
    { state: 'playing', cursor: 2, by: [{ type: 'SEEK', to: 2 }, { type: 'PLAY' }] },
    { state: 'playing', cursor: 4, by: [{ type: 'SEEK', to: 4 }, { type: 'PLAY' }] },
    { state: 'paused', cursor: 0, by: [{ type: 'PLAY' }, { type: 'PAUSE' }] },
    { state: 'paused', cursor: 4, by: [{ type: 'SEEK', to: 4 }, { type: 'PLAY' }, { type: 'PAUSE' }] },
    { state: 'asking', cursor: 2, by: [{ type: 'SEEK', to: 2 }, { type: 'PLAY' }, { type: 'TIME' }] },
    { state: 'atEnd', cursor: 5, by: [{ type: 'SEEK', to: 5 }] },
  ];

const NOTHING = null;

/** State and cursor, event, state and cursor after it. NOTHING: the very same snapshot. */
const TABLE: readonly (readonly [string, Event, string | null])[] = [
  ['idle 0', { type: 'NEXT' }, 'idle 1'],
  ['idle 0', { type: 'PREVIOUS' }, NOTHING],
  ['idle 0', { type: 'SEEK', to: 3 }, 'idle 3'],
  ['idle 0', { type: 'SEEK', to: 5 }, 'atEnd 5'],
  ['idle 0', { type: 'PLAY' }, 'playing 0'],
  ['idle 0', { type: 'PAUSE' }, NOTHING],
  ['idle 0', { type: 'HIDE' }, NOTHING],
  ['idle 0', { type: 'TIME' }, NOTHING],
  ['idle 4', { type: 'NEXT' }, 'atEnd 5'],
  ['idle 4', { type: 'PREVIOUS' }, 'idle 3'],

  ['playing 0', { type: 'NEXT' }, 'paused 1'],
  ['playing 0', { type: 'PREVIOUS' }, NOTHING],
  ['playing 0', { type: 'SEEK', to: 3 }, 'paused 3'],
  ['playing 0', { type: 'SEEK', to: 5 }, 'atEnd 5'],
  ['playing 0', { type: 'PLAY' }, NOTHING],
  ['playing 0', { type: 'PAUSE' }, 'paused 0'],
  ['playing 0', { type: 'HIDE' }, 'paused 0'],
  ['playing 0', { type: 'TIME' }, 'playing 1'],
  ['playing 2', { type: 'TIME' }, 'asking 2'],
  ['playing 2', { type: 'NEXT' }, 'paused 3'],
  ['playing 4', { type: 'TIME' }, 'atEnd 5'],
  ['playing 4', { type: 'NEXT' }, 'atEnd 5'],
  ['playing 4', { type: 'PREVIOUS' }, 'paused 3'],

  ['paused 0', { type: 'NEXT' }, 'paused 1'],
  ['paused 0', { type: 'PREVIOUS' }, NOTHING],
  ['paused 0', { type: 'SEEK', to: 3 }, 'paused 3'],
  ['paused 0', { type: 'SEEK', to: 5 }, 'atEnd 5'],
  ['paused 0', { type: 'PLAY' }, 'playing 0'],
  ['paused 0', { type: 'PAUSE' }, NOTHING],
  ['paused 0', { type: 'HIDE' }, NOTHING],
  ['paused 0', { type: 'TIME' }, NOTHING],
  ['paused 4', { type: 'NEXT' }, 'atEnd 5'],
  ['paused 4', { type: 'PREVIOUS' }, 'paused 3'],

  ['asking 2', { type: 'NEXT' }, 'playing 3'],
  ['asking 2', { type: 'PLAY' }, 'playing 3'],
  ['asking 2', { type: 'PREVIOUS' }, 'paused 1'],
  ['asking 2', { type: 'SEEK', to: 0 }, 'paused 0'],
  ['asking 2', { type: 'SEEK', to: 5 }, 'atEnd 5'],
  ['asking 2', { type: 'PAUSE' }, 'paused 2'],
  ['asking 2', { type: 'HIDE' }, NOTHING],
  ['asking 2', { type: 'TIME' }, NOTHING],

  ['atEnd 5', { type: 'NEXT' }, NOTHING],
  ['atEnd 5', { type: 'PREVIOUS' }, 'idle 4'],
  ['atEnd 5', { type: 'SEEK', to: 0 }, 'idle 0'],
  ['atEnd 5', { type: 'SEEK', to: 5 }, 'atEnd 5'],
  ['atEnd 5', { type: 'PLAY' }, 'playing 0'],
  ['atEnd 5', { type: 'PAUSE' }, NOTHING],
  ['atEnd 5', { type: 'HIDE' }, NOTHING],
  ['atEnd 5', { type: 'TIME' }, NOTHING],
];

describe('the player', () => {
  it.each(TABLE)('%s, %o → %s', (from, event, to) => {
    const before = reached(from);
    const after = take(before, event);
    if (to === NOTHING) expect(after).toBe(before);
    else expect(place(after)).toBe(to);
  });

  it('has a row of the table for every state and every event', () => {
    const events = ['NEXT', 'PREVIOUS', 'SEEK', 'PLAY', 'PAUSE', 'HIDE', 'TIME'];
    const said = new Set(TABLE.map(([from, { type }]) => `${from.split(' ')[0]} ${type}`));
    const wanted = Object.keys(playerMachine.states).flatMap((state) =>
      events.map((type) => `${state} ${type}`),
    );
    expect(wanted.filter((pair) => !said.has(pair))).toEqual([]);
  });

  it.each(REACHED)(
    'does nothing in $state with what is not a step or a speed, nor with a word that it does not know',
    ({ by }) => {
      const before = by.reduce(take, start());
      const junk = [Number.NaN, Number.POSITIVE_INFINITY, -1, -0, 6, '3', null, undefined, {}, [3], true];
      for (const to of [...junk, 0.5])
        expect(take(before, { type: 'SEEK', to } as unknown as Event)).toBe(before);
      for (const speed of [...junk, 0, 0.2, 4.1, '1']) {
        if (speed === 0.5) continue;
        expect(take(before, { type: 'SPEED', speed } as unknown as Event)).toBe(before);
      }
      for (const type of ['', 'next', 'ASK', 'xstate.done'])
        expect(take(before, { type } as unknown as Event)).toBe(before);
    },
  );

  it.each(REACHED)(
    'takes another speed in $state at $cursor and stays where it is',
    ({ state, cursor, by }) => {
      const after = take(by.reduce(take, start()), { type: 'SPEED', speed: 2 });
      expect([place(after), after.context.speed]).toEqual([`${state} ${cursor}`, 2]);
    },
  );

  it.each([
    [undefined, 'idle 0'],
    [3, 'idle 3'],
    [5, 'atEnd 5'],
    [6, 'idle 0'],
    [-1, 'idle 0'],
    [Number.NaN, 'idle 0'],
    ['3', 'idle 0'],
  ])('opens at %s as %s', (at, place0) => {
    expect(place(start({ ...INPUT, ...(at === undefined ? {} : { at: at as number }) }))).toBe(place0);
  });

  it('has nothing to play where there are no steps', () => {
    const empty = start({ last: 0, pauses: [1_000], asksBefore: [] });
    expect(place(empty)).toBe('atEnd 0');
    for (const type of ['NEXT', 'PREVIOUS', 'PLAY', 'PAUSE', 'HIDE'] as const)
      expect(take(empty, { type })).toBe(empty);
  });
});

describe('the player in time', () => {
  it('never starts by itself', () => {
    const { clock, now } = running(INPUT);
    clock.increment(1_000_000);
    expect(now()).toBe('idle 0');
  });

  it('goes on when the time to read is over, stops to ask, goes on when told to, and stops at the end', () => {
    const { clock, now, player } = running(INPUT);
    player.send({ type: 'PLAY' });
    clock.increment(999);
    expect(now()).toBe('playing 0');
    clock.increment(1);
    expect(now()).toBe('playing 1');
    clock.increment(1_000);
    expect(now()).toBe('playing 2');
    clock.increment(1_000);
    expect(now()).toBe('asking 2');
    clock.increment(1_000_000);
    expect(now()).toBe('asking 2');
    player.send({ type: 'PLAY' });
    expect(now()).toBe('playing 3');
    clock.increment(1_000);
    clock.increment(1_000);
    expect(now()).toBe('atEnd 5');
    clock.increment(1_000_000);
    expect(now()).toBe('atEnd 5');
  });

  it('stays at each situation as long as its own text takes, at the speed asked for', () => {
    const { clock, now, player } = running({ last: 3, pauses: [1_000, 4_000, 1_000, 1_000], asksBefore: [] });
    player.send({ type: 'SPEED', speed: 2 });
    player.send({ type: 'PLAY' });
    clock.increment(500);
    expect(now()).toBe('playing 1');
    clock.increment(1_999);
    expect(now()).toBe('playing 1');
    clock.increment(1);
    expect(now()).toBe('playing 2');
  });

  it('gives way to a step taken by hand, and gives it its whole time to read once it plays again', () => {
    const { clock, now, player } = running(INPUT);
    player.send({ type: 'PLAY' });
    clock.increment(900);
    player.send({ type: 'NEXT' });
    clock.increment(60_000);
    expect(now()).toBe('paused 1');
    player.send({ type: 'PLAY' });
    clock.increment(900);
    player.send({ type: 'SPEED', speed: 1 });
    clock.increment(900);
    expect(now()).toBe('playing 1');
    clock.increment(100);
    expect(now()).toBe('playing 2');
  });

  it('takes no more than one step for a time away, however long', () => {
    const { clock, now, player } = running({ ...INPUT, asksBefore: [] });
    player.send({ type: 'PLAY' });
    clock.set(3_600_000);
    expect(now()).toBe('playing 1');
  });

  it('stays paused where it was', () => {
    const { clock, now, player } = running(INPUT);
    player.send({ type: 'PLAY' });
    clock.increment(500);
    player.send({ type: 'HIDE' });
    clock.increment(1_000_000);
    expect(now()).toBe('paused 0');
  });

  it.each([[[]], [[Number.NaN]], [[-1]], [[Number.POSITIVE_INFINITY]]])(
    'does not race where pauses are %j',
    (pauses) => {
      const { clock, now, player } = running({ last: 2, pauses, asksBefore: [] });
      player.send({ type: 'PLAY' });
      clock.increment(4_999);
      expect(now()).toBe('playing 0');
      clock.increment(3_600_000);
      expect(now()).toBe('playing 1');
    },
  );
});

describe('laws of the player', () => {
  const input = fc
    .record({
      last: fc.nat(12),
      asksBefore: fc.array(fc.nat(14), { maxLength: 3 }),
      at: fc.integer({ min: -2, max: 14 }),
    })
    .map((parts): PlayerInput => ({ ...parts, pauses: [] }));
  const command: fc.Arbitrary<Event> = fc.oneof(
    fc.constantFrom<Event>(
      { type: 'NEXT' },
      { type: 'PREVIOUS' },
      { type: 'PLAY' },
      { type: 'PAUSE' },
      { type: 'HIDE' },
      { type: 'TIME' },
    ),
    fc.record({
      type: fc.constant('SEEK' as const),
      to: fc.oneof(fc.integer({ min: -2, max: 14 }), fc.double()),
    }),
    fc.record({ type: fc.constant('SPEED' as const), speed: fc.double() }),
  );

  it('holds over any 50 commands: the cursor is a step, the end is where it is said to be, back undoes next', () => {
    fc.assert(
      fc.property(input, fc.array(command, { minLength: 50, maxLength: 50 }), (given, commands) => {
        let player = start(given);
        for (const each of commands) {
          player = take(player, each);
          const { cursor, last, speed } = player.context;
          if (!(Number.isInteger(cursor) && cursor >= 0 && cursor <= last))
            throw new Error(`The cursor is ${cursor}.`);
          if (!(speed >= 0.25 && speed <= 4)) throw new Error(`The speed is ${speed}.`);
          if ((player.value === 'atEnd') !== (cursor === last))
            throw new Error(`${place(player)} of ${last}.`);
          if (player.status !== 'active') throw new Error(`The player is ${player.status}.`);
        }
        const { cursor, last } = player.context;
        const there = take(player, { type: 'NEXT' });
        expect(there.context.cursor).toBe(Math.min(cursor + 1, last));
        if (cursor < last) expect(take(there, { type: 'PREVIOUS' }).context.cursor).toBe(cursor);
        const sought = take(player, { type: 'SEEK', to: last >> 1 });
        const stepped = nextTimes(last >> 1, take(player, { type: 'SEEK', to: 0 }));
        expect(sought.context.cursor).toBe(stepped.context.cursor);
      }),
      { numRuns: 10_000, interruptAfterTimeLimit: 60_000 },
    );
  });
});

function start(input: PlayerInput = INPUT): SnapshotFrom<typeof playerMachine> {
  return initialTransition(playerMachine, input)[0];
}

function take(before: SnapshotFrom<typeof playerMachine>, event: Event): SnapshotFrom<typeof playerMachine> {
  const time = { type: 'xstate.after.timeToRead.player.playing' } as unknown as PlayerEvent;
  return getNextSnapshot(playerMachine, before, event.type === 'TIME' ? time : event);
}

function nextTimes(times: number, player: SnapshotFrom<typeof playerMachine>) {
  return Array.from({ length: times }).reduce<typeof player>((now) => take(now, { type: 'NEXT' }), player);
}

function reached(name: string): SnapshotFrom<typeof playerMachine> {
  const way = REACHED.find(({ state, cursor }) => `${state} ${cursor}` === name);
  if (way === undefined) throw new Error(`No way to ${name} is given.`);
  const player = way.by.reduce(take, start());
  expect(place(player)).toBe(name);
  return player;
}

function place({ value, context }: SnapshotFrom<typeof playerMachine>): string {
  return `${value} ${context.cursor}`;
}

function running(input: PlayerInput) {
  const clock = new SimulatedClock();
  const player = createActor(playerMachine, { input, clock });
  player.start();
  return { clock, player, now: () => place(player.getSnapshot()) };
}
