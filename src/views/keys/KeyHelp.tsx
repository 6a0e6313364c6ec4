import { Dialog } from '../Dialog.tsx';
import { DialogHead } from '../DialogHead.tsx';
// As a text: the style sheet of the first page would carry it to those who never open the list.
import styles from './KeyHelp.css?inline';

/** A command as the list of keys names it. */
export interface ListedCommand<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly keys: readonly { readonly name: string }[];
  /** Keys that a reader can switch off. */
  readonly letters: readonly { readonly name: string }[];
}

/** Keys that act only on a part of the page that has the focus, so that no button can stand for them. */
export interface ListedKeys {
  readonly label: string;
  readonly keys: readonly string[];
}

interface KeyHelpProps<Id extends string> {
  readonly open: boolean;
  readonly commands: readonly ListedCommand<Id>[];
  readonly others?: readonly ListedKeys[];
  readonly lettersOn: boolean;
  /** Does what a command's key would do. */
  readonly onRun: (id: Id) => void;
  readonly onLetters: (on: boolean) => void;
  readonly onClose: () => void;
}

const GO_TO_STEP: ListedKeys = { label: 'Go to a step', keys: ['its number', 'Enter'] };

/** Every key and what it does, by a button too; here the letter keys are switched off. */
export function KeyHelp<Id extends string>(props: KeyHelpProps<Id>) {
  const { open, commands, others = [], lettersOn, onRun, onLetters, onClose } = props;
  return (
    <Dialog label="Keys" name="key-help" open={open} onClose={onClose}>
      <style href="key-help" precedence="default">
        {styles}
      </style>
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
          {[GO_TO_STEP, ...others].map(({ label, keys }) => (
            <div key={label} className="key-help__command">
              <dt>{label}</dt>
              <dd>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <label className="key-help__letters">
          <input type="checkbox" checked={lettersOn} onChange={(event) => onLetters(event.target.checked)} />
          Letter keys act
        </label>
      </div>
    </Dialog>
  );
}
