import { memo, type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Flip } from './flip.ts';
import { InView } from './inView.ts';
import { keepFrames } from './keepFrames.ts';
import { Stage } from './Stage.tsx';
import './PreparedSteps.css';

interface PreparedStepsProps {
  /** The step in view; 0 before the first. */
  readonly n: number;
  /** The steps to have drawn, the one in view among them, nearest first. */
  readonly steps: readonly number[];
  /** Draws a step from 1 on. Give the same function as long as what it draws is the same. */
  readonly draw: (n: number) => ReactNode;
  /** What is in view before the first step. */
  readonly opening: ReactNode;
  /** Whether other steps than the one in view may be on the page, out of sight: where nothing is hidden from the reader. */
  readonly ahead: boolean;
  /** Brings the next step into view at once, together with the other parts of the page. */
  readonly flip: Flip;
  /**
   * Whether a step may be drawn over one that is kept no more, where most of them is the same, and is then laid out as
   * soon as it is drawn; left out: anew, and when there is time.
   */
  readonly over?: boolean;
  /** Whether each step, and the opening, hides all that lies under it; left out: not. */
  readonly covers?: boolean;
}

/** Where a page is built ahead, there is none to make frames for; what is in view is put where its frame would be. */
const BUILT_AHEAD = typeof document === 'undefined';

/**
 * What a page shows of a step, for every step. Those around the step in view are drawn and, where they may be on the
 * page, laid out beforehand, when the browser has nothing better to do. So a step that is taken only has to be shown.
 */
export function PreparedSteps(props: PreparedStepsProps) {
  const { n, steps, draw, opening, ahead, flip, over = false, covers = false } = props;
  const [frames] = useState(() => keepFrames(over));

  if (BUILT_AHEAD && n > 0) {
    return (
      <div className="prepared">
        <div className="prepared__stage">
          <div className="prepared__frame">{draw(n)}</div>
        </div>
      </div>
    );
  }
  return (
    <Stage
      n={n}
      frameAt={frames.at}
      waiting={ahead ? steps.filter((step) => step !== n) : []}
      flip={flip}
      covers={covers}
      atOnce={over}
      content={draw}
      opening={opening}
    >
      {frames.keep(steps).map(({ step, key, element }) => (
        <InView key={key} value={step === n}>
          <PreparedStep step={step} draw={draw} frame={element} />
        </InView>
      ))}
    </Stage>
  );
}

interface PreparedStepProps {
  readonly step: number;
  readonly draw: (n: number) => ReactNode;
  readonly frame: HTMLElement;
}

/** One step in its frame. Left alone as long as it is the same step. */
const PreparedStep = memo(function PreparedStep({ step, draw, frame }: PreparedStepProps) {
  return createPortal(draw(step), frame);
});
