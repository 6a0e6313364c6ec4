import { Dialog } from '../Dialog.tsx';
import { DialogHead } from '../DialogHead.tsx';
import './KeyHelp.css';

/** A command as the list of keys names it. */
export interface ListedCommand<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly keys: readonly { readonly name: string }[];
  /** Keys that a reader can switch off. */
  readonly letters: readonly { readonly name: string }[];
}

interface KeyHelpProps<Id extends string> {
  readonly open: boolean;
  readonly commands: readonly ListedCommand<Id>[];
  readonly lettersOn: boolean;
  /** Does what a command's key would do. */
  readonly onRun: (id: Id) => void;
  readonly onLetters: (on: boolean) => void;
  readonly onClose: () => void;
}

/** Every key and what it does, by a button too; here the letter keys are switched off. */
export function KeyHelp<Id extends string>(props: KeyHelpProps<Id>) {
  const { open, commands, lettersOn, onRun, onLetters, onClose } = props;
  return (
    <Dialog label="Keys" name="key-help" open={open} onClose={onClose}>
      <DialogHead title="Keys" onClose={onClose} />
      <div className="dialog__body">
        <dl className="key-help__keys">
          {commands.map(({ id, label, keys, letters }) => (
            <div key={id} className="key-help__command">
              <dt>
                <button
                  type="button"
                  className="key-help__run"
                  onClick={() => {
                    onClose();
                    onRun(id);
                  }}
                >
                  {label}
                </button>
              </dt>
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
          <div className="key-help__command">
            <dt>On the timetable: withhold the step’s message</dt>
            <dd>
              <kbd>Delete</kbd>
            </dd>
          </div>
          <div className="key-help__command">
            <dt>On the timetable: let it come a day later, or earlier again</dt>
            <dd>
              <kbd>Shift and Right arrow</kbd>
              <kbd>Shift and Left arrow</kbd>
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
