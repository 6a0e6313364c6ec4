import { useActorRef } from '@xstate/react';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { playerMachine } from '../replay/playerMachine.ts';
import { type Cursor, openCursor, type Subscribe } from './openCursor.ts';
import type { Room } from './openRoom.ts';

/** The player, as the room uses it. */
export interface Player {
  /** The step in view, for what stands around it; 0 before the first. */
  readonly n: number;
  readonly cursor: Cursor;
  readonly playing: boolean;
  /** The play has stopped before a decision point. */
  readonly asking: boolean;
  readonly send: PlayerCommands;
}

export interface PlayerCommands {
  readonly next: () => void;
  readonly previous: () => void;
  readonly seek: (to: number) => void;
  readonly play: () => void;
  readonly pause: () => void;
  /** Whether it plays at this instant, drawn or not. */
  readonly isPlaying: () => boolean;
}

/**
 * Runs the player of a room. It stops when the page is out of sight.
 * @param at the step to open at.
 * @param speed times the plain pace.
 */
export function usePlayer({ replay, pauses, asksBefore }: Room, at: number, speed: number): Player {
  const actor = useActorRef(playerMachine, { input: { last: replay.steps.length, pauses, asksBefore, at } });
  const [cursor, changesMode] = useMemo(() => {
    const at = () => actor.getSnapshot().context.cursor;
    const hears =
      (steps: boolean): Subscribe =>
      (changed) => {
        let before = at();
        const { unsubscribe } = actor.subscribe(() => {
          const stepped = at() !== before;
          before = at();
          if (stepped === steps) changed();
        });
        return unsubscribe;
      };
    const cursor = openCursor(at, hears(true));
    // The last step also ends the play: what says so follows the step like all that stands around it.
    const changesMode: Subscribe = (changed) => {
      const stops = [cursor.follows(changed), hears(false)(changed)];
      return () => {
        for (const stop of stops) stop();
      };
    };
    return [cursor, changesMode];
  }, [actor]);
  const n = useSyncExternalStore(cursor.follows, cursor.at, cursor.at);
  const modeNow = () => actor.getSnapshot().value;
  const mode = useSyncExternalStore(changesMode, modeNow, modeNow);

  useEffect(() => actor.send({ type: 'SPEED', speed }), [actor, speed]);

  useEffect(() => {
    const hide = (): void => {
      if (document.hidden) actor.send({ type: 'HIDE' });
    };
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  }, [actor]);

  const send = useMemo<PlayerCommands>(
    () => ({
      next: () => actor.send({ type: 'NEXT' }),
      previous: () => actor.send({ type: 'PREVIOUS' }),
      seek: (to) => actor.send({ type: 'SEEK', to }),
      play: () => actor.send({ type: 'PLAY' }),
      pause: () => actor.send({ type: 'PAUSE' }),
      isPlaying: () => actor.getSnapshot().value === 'playing',
    }),
    [actor],
  );
  return { n, cursor, playing: mode === 'playing', asking: mode === 'asking', send };
}

/** Whether steps to come may be on the page, out of sight: a seat knows nothing of them, and a class that is asked is to find none. */
export function showsAhead({ seat }: Room, { asking }: Player): boolean {
  return seat === null && !asking;
}

/**
 * The step in view, for what shows it.
 * @param flip brings a step into view where it is ready
 * @param alone whether what stands around it may follow once it is painted
 */
export function useShownStep({ cursor }: Player, flip: (n: number) => boolean, alone: boolean): number {
  const shows = useCallback((changed: () => void) => cursor.shows(changed, flip), [cursor, flip]);
  return useSyncExternalStore(alone ? shows : cursor.hears, cursor.at, cursor.at);
}
