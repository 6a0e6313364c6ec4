import { Dialog } from '../Dialog.tsx';
import { DialogHead } from '../DialogHead.tsx';
import './KeyHelp.css';

/** A command as the list of keys names it. */
export interface ListedCommand {
  readonly id: string;
  readonly label: string;
  readonly keys: readonly { readonly name: string }[];
  /** Keys that a reader can switch off. */
  readonly letters: readonly { readonly name: string }[];
}

interface KeyHelpProps {
  readonly open: boolean;
  readonly commands: readonly ListedCommand[];
  readonly lettersOn: boolean;
  readonly onLetters: (on: boolean) => void;
  readonly onClose: () => void;
}

/** Every key and what it does; here the letter keys are switched off. */
export function KeyHelp({ open, commands, lettersOn, onLetters, onClose }: KeyHelpProps) {
  return (
    <Dialog label="Keys" name="key-help" open={open} onClose={onClose}>
      <DialogHead title="Keys" onClose={onClose} />
      <div className="dialog__body">
        <dl className="key-help__keys">
          {commands.map(({ id, label, keys, letters }) => (
            <div key={id} className="key-help__command">
              <dt>{label}</dt>
              <dd>
                {keys.map(({ name }) => (
                  <kbd key={name}>{name}</kbd>
                ))}
                {letters.map(({ name }) => (
                  <kbd key={name} className={lettersOn ? '' : 'key-help__off'}>
                    {name}
                    {!lettersOn && <span className="unseen"> (off)</span>}
                  </kbd>
                ))}
              </dd>
            </div>
          ))}
          <div className="key-help__command">
            <dt>Go to a step</dt>
            <dd>
              <kbd>its number</kbd>
              <kbd>Enter</kbd>
            </dd>
          </div>
        </dl>
        <label className="key-help__letters">
          <input type="checkbox" checked={lettersOn} onChange={(event) => onLetters(event.target.checked)} />
          Letter keys act
        </label>
      </div>
    </Dialog>
  );
}
