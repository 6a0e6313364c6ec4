import { useReducedMotionConfig } from 'framer-motion';
import * as m from 'framer-motion/m';
import type { TimetableLine } from './timetableLayout.ts';

/** Seconds from writer to reader. */
const JOURNEY = 0.55;

/**
 * A mark that goes along a line once, from its writer to its reader, and is gone. It carries no meaning of its own: the
 * line is there from the start. Nothing under reduced motion, nor where the code that moves it has not come.
 * Over the picture and not in it: there a browser moves it without drawing the page anew for every frame.
 */
export function Traveller({
  line,
  onArrive,
}: {
  readonly line: TimetableLine;
  readonly onArrive: () => void;
}) {
  const still = useReducedMotionConfig();
  const { stations } = line;
  const start = stations[0];
  if (still === true || start === undefined || stations.length < 2) return null;
  const lengths = stations.map(({ x, y }, i) => {
    const before = stations[i - 1];
    return before === undefined ? 0 : Math.hypot(x - before.x, y - before.y);
  });
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let gone = 0;
  const times = lengths.map((length) => {
    gone += length;
    return whole === 0 ? 0 : Math.min(1, gone / whole);
  });
  return (
    <m.span
      className="timetable__traveller"
      aria-hidden="true"
      initial={{ transform: placeAt(start), opacity: 0 }}
      animate={{ transform: stations.map(placeAt), opacity: [1, 1, 0] }}
      transition={{
        transform: { times, duration: JOURNEY, ease: 'linear' },
        opacity: { times: [0, 0.85, 1], duration: JOURNEY },
      }}
      onAnimationComplete={onArrive}
    />
  );
}

const placeAt = ({ x, y }: { readonly x: number; readonly y: number }) => `translate(${x}px, ${y}px)`;
