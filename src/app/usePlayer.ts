import { useActorRef, useSelector } from '@xstate/react';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { playerMachine } from '../replay/playerMachine.ts';
import { type Cursor, openCursor } from './openCursor.ts';
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
  const cursor = useMemo(() => {
    const at = () => actor.getSnapshot().context.cursor;
    return openCursor(at, (changed) => {
      let before = at();
      const { unsubscribe } = actor.subscribe(() => {
        if (at() === before) return;
        before = at();
        changed();
      });
      return unsubscribe;
    });
  }, [actor]);
  const n = useSyncExternalStore(cursor.follows, cursor.at, cursor.at);
  const mode = useSelector(actor, ({ value }) => value);

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

/**
 * The step in view, for what shows it.
 * @param alone whether what stands around it may follow once it is painted
 */
export function useShownStep({ cursor }: Player, alone: boolean): number {
  return useSyncExternalStore(alone ? cursor.shows : cursor.hears, cursor.at, cursor.at);
}
