import { type ReactNode, useEffect, useRef } from 'react';
import './Dialog.css';

interface DialogProps {
  readonly label: string;
  readonly open: boolean;
  readonly name: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A native dialog over the page: holds the focus (at what is present in it, if anything is), gives it back, closes with Esc. */
export function Dialog({ label, open, name, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === open) return;
    if (!open) {
      element.close();
      return;
    }
    element.showModal();
    element.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [open]);

  // The browser tells of a closing later; by then another layer may be open, which is not this dialog's to close.
  const closed = () => {
    if (open) onClose();
  };
  return (
    <dialog ref={dialog} className={`dialog ${name}`} aria-label={label} onClose={closed}>
      {open && children}
    </dialog>
  );
}
