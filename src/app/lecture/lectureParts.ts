import type { Course } from '../../replay/lecture/course.ts';
import type { Asking } from '../../views/hall/askingOf.ts';
import type { Room } from '../openRoom.ts';
import type { LectureHandle } from './useLecture.ts';
import type { LectureRun } from './useLectureKeys.ts';

/** What both windows of a lecture are made of. */
export interface LectureParts {
  readonly room: Room;
  readonly course: Course;
  readonly lecture: LectureHandle;
  /** The present step; 0 before the first. */
  readonly n: number;
  readonly asking: Asking | null;
  /** "Step 7 of 17"; or what the digits typed so far ask for. */
  readonly place: string;
  /** The browser did not open the other window. */
  readonly refused: boolean;
  readonly run: LectureRun;
  readonly onSeek: (n: number) => void;
  readonly onChoose: (option: number) => void;
}
