import type { Role } from '../../replay/lecture/signal.ts';
import type { Room } from '../openRoom.ts';
import { windowName, withToken } from './lectureWindows.ts';
import { addressOf, type LectureHandle } from './useLecture.ts';

interface BlockedNoticeProps {
  readonly room: Room;
  readonly lecture: LectureHandle;
  readonly other: Role;
}

/** The browser kept the other window from opening: how to go on. The address works in a window opened by hand, too. */
export function BlockedNotice({ room, lecture, other }: BlockedNoticeProps) {
  const address = withToken(addressOf(room, lecture.position.message, other), lecture.token);
  return (
    <p className="notice notice--over" role="alert">
      The browser kept the {other} window from opening. Allow windows for this page and press S again, or open
      it here:{' '}
      <a href={address} target={windowName(other, lecture.token)} rel="opener">
        {other === 'hall' ? 'the hall window' : 'the presenter window'}
      </a>
    </p>
  );
}
