import { useReducedMotionConfig } from 'framer-motion';
import * as m from 'framer-motion/m';
import type { TimetableLine } from './timetableLayout.ts';

/** Seconds from writer to reader. */
const JOURNEY = 0.55;

/**
 * A mark that goes along a line once, from its writer to its reader, and is gone. It carries no meaning of its own: the
 * line is there from the start. Nothing under reduced motion, nor where the code that moves it has not come.
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
    <m.circle
      className="timetable__traveller"
      initial={{ cx: start.x, cy: start.y, opacity: 0 }}
      animate={{ cx: stations.map(({ x }) => x), cy: stations.map(({ y }) => y), opacity: [1, 1, 0] }}
      transition={{
        duration: JOURNEY,
        ease: 'linear',
        cx: { times, duration: JOURNEY, ease: 'linear' },
        cy: { times, duration: JOURNEY, ease: 'linear' },
        opacity: { times: [0, 0.85, 1], duration: JOURNEY },
      }}
      onAnimationComplete={onArrive}
    />
  );
}
