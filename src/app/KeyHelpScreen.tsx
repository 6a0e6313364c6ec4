import { KeyHelp, type ListedKeys } from '../views/keys/KeyHelp.tsx';
import { COMMANDS, type CommandId } from './commands.ts';

const ON_TIMETABLE: readonly ListedKeys[] = [
  { label: 'On the timetable: withhold the step’s message', keys: ['Delete'] },
  {
    label: 'On the timetable: let it come a day later, or earlier again',
    keys: ['Shift and Right arrow', 'Shift and Left arrow'],
  },
];

interface KeyHelpScreenProps {
  readonly open: boolean;
  /** Whether messages can be withheld and delayed from the timetable. */
  readonly holds: boolean;
  readonly lettersOn: boolean;
  readonly onRun: (id: CommandId) => void;
  readonly onLetters: (lettersOn: boolean) => void;
  readonly onClose: () => void;
}

/** The list of the replay's keys. */
export function KeyHelpScreen({ holds, ...props }: KeyHelpScreenProps) {
  return <KeyHelp commands={COMMANDS} others={holds ? ON_TIMETABLE : []} {...props} />;
}
