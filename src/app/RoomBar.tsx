import { useCallback } from 'react';
import { lookUp } from '../replay/lookUp.ts';
import { stepCount } from '../replay/stepCount.ts';
import { ControlBar } from '../views/bar/ControlBar.tsx';
import { PanelBoundary } from '../views/failure/PanelBoundary.tsx';
import { Following } from './Following.tsx';
import type { Room } from './openRoom.ts';
import type { Player } from './usePlayer.ts';

interface RoomBarProps {
  readonly room: Room;
  readonly player: Player;
  /** Where the epilogue is, while it is offered. */
  readonly epilogue: string | null;
  /** What the digits typed so far ask for; null where there are none. */
  readonly typed: string | null;
  readonly speed: number;
  readonly onSpeed: (speed: number) => void;
  readonly onOpenList: () => void;
  readonly onPresent: (() => void) | null;
}

/** The controls of the player, the same in every view. */
export function RoomBar({
  room,
  player,
  epilogue,
  typed,
  speed,
  onSpeed,
  onOpenList,
  onPresent,
}: RoomBarProps) {
  const { playing, asking, send } = player;
  const last = stepCount(room.replay);
  const draw = useCallback(
    (n: number) => {
      const narration = room.narrations[n];
      if (narration === undefined) throw new RangeError(`This replay has no step ${n}.`);
      return (
        <PanelBoundary part="the controls" place={n}>
          <ControlBar
            n={n}
            last={last}
            narration={narration}
            playing={playing}
            asking={asking ? askedHere(room, n) : null}
            epilogue={n === last ? epilogue : null}
            typed={typed}
            speed={speed}
            onPrevious={send.previous}
            onNext={send.next}
            onPlay={send.play}
            onPause={send.pause}
            onSpeed={onSpeed}
            onOpenList={onOpenList}
            onPresent={onPresent}
          />
        </PanelBoundary>
      );
    },
    [room, last, playing, asking, send, epilogue, typed, speed, onSpeed, onOpenList, onPresent],
  );
  return <Following n={player.n} painted={player.cursor.painted()} draw={draw} />;
}

/** The decision point that stands before the next step, and who decides there. */
function askedHere({ index, replay }: Room, n: number) {
  const coming = replay.steps[n]?.message;
  const point = index.scenario.decisions.find(({ before, recommended }) => recommended && before === coming);
  return point === undefined ? null : { point, decider: lookUp(index.people, point.decider).name };
}
