import { assign, setup } from 'xstate';

/** The length of what is played, in steps, and where it rests. All of it is settled before the first key. */
export interface PlayerInput {
  /** The number of the last step; 0 where there is none. */
  readonly last: number;
  /** Milliseconds to stay at each situation, 0 to last, at speed 1. */
  readonly pauses: readonly number[];
  /** Steps with a decision point before them: play stops there and asks. */
  readonly asksBefore: readonly number[];
  /** The step to open at; 0 where it is left out or not a step. */
  readonly at?: number;
}

export interface PlayerContext {
  /** The step that is shown: 0 to last. */
  readonly cursor: number;
  /** 1 as stated by the pauses, 2 twice as fast. */
  readonly speed: number;
  readonly last: number;
  readonly pauses: readonly number[];
  readonly asksBefore: ReadonlySet<number>;
}

export type PlayerEvent =
  | { readonly type: 'NEXT' }
  | { readonly type: 'PREVIOUS' }
  | { readonly type: 'SEEK'; readonly to: number }
  | { readonly type: 'PLAY' }
  | { readonly type: 'PAUSE' }
  | { readonly type: 'SPEED'; readonly speed: number }
  /** The page is out of sight. */
  | { readonly type: 'HIDE' };

const SLOWEST = 0.25;
const FASTEST = 4;
/** Where no pause is given; and the longest one, far below where timers overflow. In milliseconds. */
const DEFAULT_PAUSE = 5_000;
const LONGEST_PAUSE = 3_600_000;

/**
 * The player: a cursor over a replay that is worked out already.
 *
 *   idle ──PLAY──► playing ──PAUSE, HIDE, a step by hand──► paused ──PLAY──► playing
 *                  playing ──time to read is over──► playing, one step on
 *                  playing ──the same, before a decision──► asking ──NEXT, PLAY──► playing, one step on
 *   any  ──cursor at the last step──► atEnd ──PLAY──► playing from the start
 *
 * NEXT, PREVIOUS and SEEK move the cursor by hand: they never start the play, and a play that runs gives way to the
 * hand; only from `asking` does NEXT go on with it.
 * It never starts by itself. What an event may not do, it does not do at all.
 */
export const playerMachine = setup({
  types: { context: {} as PlayerContext, events: {} as PlayerEvent, input: {} as PlayerInput },
  guards: {
    isLast: ({ context }) => context.cursor === context.last,
    canRestart: ({ context }) => context.last > 0,
    isAsked: ({ context }) => context.asksBefore.has(context.cursor + 1),
    hasPrevious: ({ context }) => context.cursor > 0,
    isStep: ({ context, event }) => event.type === 'SEEK' && isStep(event.to, context.last),
    isSpeed: ({ event }) => event.type === 'SPEED' && isSpeed(event.speed),
  },
  actions: {
    next: assign({ cursor: ({ context }) => Math.min(context.cursor + 1, context.last) }),
    previous: assign({ cursor: ({ context }) => Math.max(context.cursor - 1, 0) }),
    seek: assign({ cursor: ({ context, event }) => (event.type === 'SEEK' ? event.to : context.cursor) }),
    rewind: assign({ cursor: 0 }),
    setSpeed: assign({
      speed: ({ context, event }) => (event.type === 'SPEED' ? event.speed : context.speed),
    }),
  },
  delays: {
    timeToRead: ({ context }) => {
      const pause = context.pauses[context.cursor] ?? DEFAULT_PAUSE;
      return Math.min(pause >= 0 ? pause : DEFAULT_PAUSE, LONGEST_PAUSE) / context.speed;
    },
  },
}).createMachine({
  id: 'player',
  context: ({ input }) => ({
    cursor: isStep(input.at, input.last) ? input.at : 0,
    speed: 1,
    last: input.last,
    pauses: input.pauses,
    asksBefore: new Set(input.asksBefore),
  }),
  initial: 'idle',
  on: { SPEED: { guard: 'isSpeed', actions: 'setSpeed' } },
  states: {
    idle: {
      always: { guard: 'isLast', target: 'atEnd' },
      on: {
        NEXT: { actions: 'next' },
        PREVIOUS: { guard: 'hasPrevious', actions: 'previous' },
        SEEK: { guard: 'isStep', actions: 'seek' },
        PLAY: 'playing',
      },
    },
    playing: {
      always: { guard: 'isLast', target: 'atEnd' },
      after: {
        timeToRead: [
          { guard: 'isAsked', target: 'asking' },
          { target: 'playing', reenter: true, actions: 'next' },
        ],
      },
      on: {
        NEXT: { target: 'paused', actions: 'next' },
        PREVIOUS: { guard: 'hasPrevious', target: 'paused', actions: 'previous' },
        SEEK: { guard: 'isStep', target: 'paused', actions: 'seek' },
        SPEED: { guard: 'isSpeed', target: 'playing', reenter: true, actions: 'setSpeed' },
        PAUSE: 'paused',
        HIDE: 'paused',
      },
    },
    paused: {
      always: { guard: 'isLast', target: 'atEnd' },
      on: {
        NEXT: { actions: 'next' },
        PREVIOUS: { guard: 'hasPrevious', actions: 'previous' },
        SEEK: { guard: 'isStep', actions: 'seek' },
        PLAY: 'playing',
      },
    },
    asking: {
      on: {
        NEXT: { target: 'playing', actions: 'next' },
        PLAY: { target: 'playing', actions: 'next' },
        PREVIOUS: { guard: 'hasPrevious', target: 'paused', actions: 'previous' },
        SEEK: { guard: 'isStep', target: 'paused', actions: 'seek' },
        PAUSE: 'paused',
      },
    },
    atEnd: {
      on: {
        PREVIOUS: { guard: 'hasPrevious', target: 'idle', actions: 'previous' },
        SEEK: { guard: 'isStep', target: 'idle', actions: 'seek' },
        PLAY: { guard: 'canRestart', target: 'playing', actions: 'rewind' },
      },
    },
  },
});

function isStep(to: unknown, last: number): to is number {
  return Number.isInteger(to) && typeof to === 'number' && to >= 0 && to <= last && !Object.is(to, -0);
}

/** Whether a value is a speed that the player plays at: times the plain pace. */
export function isSpeed(speed: unknown): speed is number {
  return typeof speed === 'number' && speed >= SLOWEST && speed <= FASTEST;
}
