import { useReducedMotionConfig } from 'framer-motion';
import * as m from 'framer-motion/m';
import { type ReactNode, use } from 'react';
import { InView } from '../prepared/inView.ts';

interface ArrivalProps {
  /** Whether the content came with the step that it is drawn for; what was there before does not move. */
  readonly now: boolean;
  readonly className: string;
  readonly children: ReactNode;
}

const MOVEMENTS = {
  waits: { opacity: 1, transform: 'none', transition: { duration: 0 } },
  rises: {
    opacity: [0.3, 1],
    transform: ['translateY(0.375rem)', 'none'],
    transition: { duration: 0.22, ease: 'easeOut' as const },
  },
};

/**
 * Content that rises into its place when its step, drawn before, comes into view.
 * The words are in the page at once, and stay as they are where motion is off or its code does not load.
 */
export function Arrival({ now, className, children }: ArrivalProps) {
  const still = useReducedMotionConfig() === true;
  const inView = use(InView);
  // Always one or the other: left without, it would go back to how it was first found, and that may be half seen.
  const movement = now ? { animate: inView && !still ? 'rises' : 'waits' } : {};
  return (
    <m.div
      initial={false}
      variants={MOVEMENTS}
      {...movement}
      className={now ? `${className} arrival` : className}
    >
      {children}
    </m.div>
  );
}
