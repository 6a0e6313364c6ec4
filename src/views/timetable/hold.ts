/** What can be done to messages from the timetable that is no record any more. */
export interface TimetableHold {
  /** Where the same is done with every message in view, from a step. */
  readonly addressAt: (n: number) => string;
  /** Withholds the message of a step. */
  readonly onWithhold: (n: number) => void;
  /** Lets the message of a step come later, or earlier again, by so many minutes. */
  readonly onDelay: (n: number, minutes: number) => void;
}
