import { Dialog } from '../Dialog.tsx';
import './BlackScreen.css';

interface BlackScreenProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Nothing to look at but the speaker, until any key or a click. */
export function BlackScreen({ open, onClose }: BlackScreenProps) {
  return (
    <Dialog label="The screen is black" name="black-screen" open={open} onClose={onClose}>
      <button type="button" className="black-screen__back" onClick={onClose}>
        <span className="unseen">Bring the page back</span>
      </button>
    </Dialog>
  );
}
