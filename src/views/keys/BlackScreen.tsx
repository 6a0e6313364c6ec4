import { useEffect, useRef, useState } from 'react';
import { Dialog } from '../Dialog.tsx';
import './BlackScreen.css';

interface BlackScreenProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The page turns black no sooner after it last did, in milliseconds: of three flashes a second, WCAG 2.3.1, two are left. */
const SHORTEST = 500;

/** Nothing to look at but the speaker, until any key or a click. */
export function BlackScreen({ open, onClose }: BlackScreenProps) {
  const black = useBlack(open);
  return (
    <Dialog
      label="The screen is black"
      name={black ? 'black-screen black-screen--black' : 'black-screen'}
      open={open}
      onClose={onClose}
    >
      <button type="button" className="black-screen__back" onClick={onClose}>
        <span className="unseen">Bring the page back</span>
      </button>
    </Dialog>
  );
}

/** Whether it is black by now: asked for again too soon, it stays clear for a while. */
function useBlack(asked: boolean): boolean {
  const last = useRef(Number.NEGATIVE_INFINITY);
  const [black, setBlack] = useState(false);
  useEffect(() => {
    if (!asked) return;
    const turn = () => {
      last.current = performance.now();
      setBlack(true);
    };
    const wait = last.current + SHORTEST - performance.now();
    const timer = wait > 0 ? setTimeout(turn, wait) : undefined;
    if (timer === undefined) turn();
    return () => {
      clearTimeout(timer);
      setBlack(false);
    };
  }, [asked]);
  return black;
}
