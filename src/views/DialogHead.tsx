interface DialogHeadProps {
  readonly title: string;
  readonly onClose: () => void;
}

/** A dialog's title, and the button that closes it. */
export function DialogHead({ title, onClose }: DialogHeadProps) {
  return (
    <div className="dialog__head">
      <h2 className="dialog__title">{title}</h2>
      <button type="button" className="control" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
