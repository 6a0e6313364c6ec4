import { KeyHelp } from '../views/keys/KeyHelp.tsx';
import { COMMANDS, type CommandId } from './commands.ts';

interface KeyHelpScreenProps {
  readonly open: boolean;
  readonly lettersOn: boolean;
  readonly onRun: (id: CommandId) => void;
  readonly onLetters: (lettersOn: boolean) => void;
  readonly onClose: () => void;
}

/** The list of the replay's keys. */
export function KeyHelpScreen(props: KeyHelpScreenProps) {
  return <KeyHelp commands={COMMANDS} {...props} />;
}
