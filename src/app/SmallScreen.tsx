import { SmallView } from '../views/small/SmallView.tsx';
import { frameOf } from './frame.ts';
import type { LaterScreenProps } from './laterViews.ts';

/** A room in small, for a frame in another page. */
export function SmallScreen({ room, place, addressOf, onGo }: LaterScreenProps) {
  const { n } = place;
  const { mark, seat } = room;
  const narration = room.narrations[n];
  if (narration === undefined) throw new RangeError(`This replay has no step ${n}.`);
  return (
    <SmallView
      index={room.index}
      replay={room.replay}
      n={n}
      narration={narration}
      eyes={seat === null ? null : `Seen through ${seat.title}.`}
      sign={mark !== null && <mark.Sign words={mark.words} ways={[]} />}
      whole={addressOf({ view: 'replay' })}
      apart={frameOf(window) === 'framed'}
      onGo={(to) => onGo({ n: to })}
    />
  );
}
