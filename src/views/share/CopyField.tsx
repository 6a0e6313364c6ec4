import { useId } from 'react';
import { useCopy } from '../useCopy.ts';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** What the button says it copies: "the address". */
  readonly what: string;
}

/** A text to be taken elsewhere: by a button, or, where the browser refuses that, by hand. */
export function CopyField({ label, text, what }: CopyFieldProps) {
  const id = useId();
  const { field, copy, said } = useCopy(text);
  return (
    <div className="copy-field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <textarea ref={field} id={id} className="copy-field__text" readOnly rows={2} dir="ltr" value={text} />
      <p className="copy-field__copy">
        <button type="button" className="control" onClick={copy}>
          Copy {what}
        </button>
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
