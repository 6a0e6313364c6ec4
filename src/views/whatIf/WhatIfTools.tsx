import { useState } from 'react';
import { copyText } from '../copyText.ts';

/** A what-if that this browser keeps. */
export interface KeptWhatIf {
  /** As the address has it. */
  readonly text: string;
  /** Its name, or what it changes. */
  readonly title: string;
  readonly address: string;
  readonly present: boolean;
}

interface WhatIfToolsProps {
  readonly name: string;
  /** In characters. */
  readonly longestName: number;
  /** Whether anything is withheld or delayed; without that there is nothing to name, keep or take back. */
  readonly changed: boolean;
  readonly kept: readonly KeptWhatIf[];
  /** The text of the one that is compared with; null for none. */
  readonly compared: string | null;
  /** @param control the id of what was used, which is to have the focus again */
  readonly onName: (name: string, control: string) => void;
  readonly onReset: (control: string) => void;
  readonly onKeep: () => void;
  readonly onForget: (text: string) => void;
  readonly onCompare: (text: string | null) => void;
}

const COPIED = 'Copied.';
const REFUSED = 'Copying is not allowed here; the address bar has the same address.';
const KEPT = 'Kept in this browser.';

/** What can be done with a what-if as a whole: named, shared, kept, compared with another, taken back. */
export function WhatIfTools(props: WhatIfToolsProps) {
  const { name, longestName, changed, kept, compared } = props;
  const { onName, onReset, onKeep, onForget, onCompare } = props;
  const [said, setSaid] = useState('');
  const others = kept.filter(({ present }) => !present);
  return (
    <>
      <div className="what-if-tools">
        {changed && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const field = event.currentTarget.elements.namedItem('name');
              if (field instanceof HTMLInputElement) onName(field.value.trim(), field.id);
            }}
          >
            <label>
              Its name
              <input
                key={name}
                id="what-if-name"
                name="name"
                className="what-if-tools__name"
                defaultValue={name}
                maxLength={longestName}
                onBlur={({ currentTarget: { value, id } }) => {
                  if (value.trim() !== name) onName(value.trim(), id);
                }}
              />
            </label>
          </form>
        )}
        {changed && (
          <>
            <button
              type="button"
              className="control"
              onClick={() =>
                void copyText(window.location.href).then((copied) => setSaid(copied ? COPIED : REFUSED))
              }
            >
              Copy its address
            </button>
            <button
              type="button"
              className="control"
              onClick={() => {
                onKeep();
                setSaid(KEPT);
              }}
            >
              Keep it
            </button>
            <button
              id="what-if-reset"
              type="button"
              className="control"
              onClick={() => onReset('what-if-title')}
            >
              Take all back
            </button>
          </>
        )}
        {(others.length > 0 || compared !== null) && (
          <label>
            Compare with
            <select
              id="what-if-compare"
              className="control"
              value={compared ?? ''}
              onChange={({ target: { value } }) => onCompare(value === '' ? null : value)}
            >
              <option value="">only the record</option>
              {compared !== null && !others.some(({ text }) => text === compared) && (
                <option value={compared}>the one in the address</option>
              )}
              {others.map(({ text, title }) => (
                <option key={text} value={text} dir="auto">
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
        <p className="what-if-tools__said" role="status">
          {said}
        </p>
      </div>
      {kept.length > 0 && (
        <ul className="what-if-kept" aria-label="Kept in this browser">
          {kept.map(({ text, title, address: its, present }) => (
            <li key={text}>
              <a href={its} aria-current={present ? 'true' : undefined} dir="auto">
                {title}
              </a>
              <button
                type="button"
                className="control"
                aria-label={`Forget “${title}”`}
                onClick={() => onForget(text)}
              >
                Forget
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
