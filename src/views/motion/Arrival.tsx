import { useReducedMotionConfig } from 'framer-motion';
import * as m from 'framer-motion/m';
import type { ReactNode } from 'react';

interface ArrivalProps {
  /** The step at which the content came; 0 for what was there from the start, which does not move. */
  readonly since: number;
  readonly className?: string;
  readonly children: ReactNode;
}

const RISE = {
  opacity: [0.3, 1],
  transform: ['translateY(0.375rem)', 'none'],
  transition: { duration: 0.22, ease: 'easeOut' as const },
};

/** Two names for one movement: going from the one to the other starts it anew. */
const MOVEMENTS = { odd: RISE, even: RISE };

/**
 * Content that rises into its place when it has just come.
 * The words are in the page at once, and stay as they are where motion is off or its code does not load.
 */
export function Arrival({ since, className, children }: ArrivalProps) {
  const still = useReducedMotionConfig() === true || since === 0;
  const movement = still ? {} : { animate: since % 2 === 0 ? 'even' : 'odd' };
  return (
    <m.div
      initial={false}
      variants={MOVEMENTS}
      {...movement}
      {...(className === undefined ? {} : { className })}
    >
      {children}
    </m.div>
  );
}
