import { type RefObject, useRef, useState } from 'react';
import { copyText } from './copyText.ts';

const COPIED = 'Copied.';
const REFUSED = 'Copying is not allowed here. The text is selected; copy it with the keyboard.';

interface Copying {
  /** Of the field that shows the text. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Puts the text on the clipboard, or, where the browser refuses that, selects it in its field. */
  readonly copy: () => void;
  /** What came of it; empty as soon as the text is another. */
  readonly said: string;
}

/** A text to be taken elsewhere. */
export function useCopy(text: string): Copying {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState({ text: '', words: '' });
  const copy = async () => {
    const copied = await copyText(text);
    if (!copied) {
      field.current?.focus();
      field.current?.select();
    }
    setSaid({ text, words: copied ? COPIED : REFUSED });
  };
  return { field, copy: () => void copy(), said: said.text === text ? said.words : '' };
}
