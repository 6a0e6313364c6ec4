import { Dialog } from '../Dialog.tsx';
import { DialogHead } from '../DialogHead.tsx';
import { CopyField } from './CopyField.tsx';
import { QrCode } from './QrCode.tsx';
import styles from './share.css?inline';

/** What of a moment can be handed on. */
export interface Shared {
  readonly address: string;
  /** What shows the moment, in small, inside another page. */
  readonly snippet: string;
}

interface ShareDialogProps {
  /** The moment in words. */
  readonly heading: string;
  /** The address that this window has. */
  readonly here: string;
  /** Null where no address leads there from another computer. */
  readonly shared: Shared | null;
  /** Whether the page can be shared as it is, or only where it stands on the web too. */
  readonly hosted: boolean;
  /** Where the page stands on the web, as the reader writes it down. */
  readonly written: string;
  readonly open: boolean;
  readonly onWrite: (text: string) => void;
  readonly onClose: () => void;
}

/** The address of a moment: to copy, as a code for a hall's phones, and as a frame for a course page. */
export function ShareDialog(props: ShareDialogProps) {
  const { heading, here, shared, hosted, written, open, onWrite, onClose } = props;
  return (
    <Dialog label="Share this moment" name="share" open={open} onClose={onClose}>
      <style href="share" precedence="default">
        {styles}
      </style>
      <DialogHead title="Share this moment" onClose={onClose} />
      <div className="dialog__body share__body">
        <div className="share__texts">
          <p dir="auto">{heading}</p>
          {!hosted && (
            <div>
              <p className="share__file">
                This page was opened from a file, and its address leads nowhere on another computer. Where the
                same page stands on the web too, its address there can be shared.
              </p>
              <label className="share__web">
                <span className="label">Address of the page on the web</span>
                <input
                  type="url"
                  inputMode="url"
                  autoComplete="url"
                  value={written}
                  onChange={(event) => onWrite(event.target.value)}
                />
              </label>
              {written.trim() !== '' && shared === null && (
                <p role="status">This is no address of a page on the web, such as example.org/room.</p>
              )}
            </div>
          )}
          <CopyField label="Address of this moment" what="the address" text={shared?.address ?? here} />
          {shared !== null && (
            <CopyField label="Frame for a course page" what="the frame" text={shared.snippet} />
          )}
        </div>
        {shared !== null && <QrCode text={shared.address} label="QR code of the address" />}
      </div>
    </Dialog>
  );
}
