import { memo, type ReactNode, startTransition, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { makeFrame } from './frames.ts';
import { nextToPrepare } from './nextToPrepare.ts';
import { Stage } from './Stage.tsx';
import { whenIdle } from './whenIdle.ts';
import './PreparedSteps.css';

interface PreparedStepsProps {
  /** The step in view; 0 before the first. */
  readonly n: number;
  readonly last: number;
  /** Draws a step from 1 on. Give the same function as long as what it draws is the same. */
  readonly draw: (n: number) => ReactNode;
  /** What is in view before the first step. */
  readonly opening: ReactNode;
  /** Whether other steps than the one in view may be on the page, out of sight: where nothing is hidden from the reader. */
  readonly ahead: boolean;
}

/** Where a page is built ahead, there is none to make frames for; what is in view is put where its frame would be. */
const BUILT_AHEAD = typeof document === 'undefined';

/**
 * One part of the page for every step. Those around the step in view are drawn and, where they may be on the page, laid
 * out beforehand, when the browser has nothing better to do. So a step that is taken only has to be shown.
 */
export function PreparedSteps({ n, last, draw, opening, ahead }: PreparedStepsProps) {
  const [frames] = useState(() => new Map<number, HTMLElement>());
  const [ready, setReady] = useState<readonly number[]>([]);
  // A step that comes unprepared is kept like the others: what leaves the page is not torn down while it is left.
  if (n > 0 && !ready.includes(n)) setReady([...ready, n]);

  useEffect(() => {
    for (const step of frames.keys()) if (!ready.includes(step)) frames.delete(step);
    const next = nextToPrepare(ready, n, last);
    if (next === null) return;
    return whenIdle(() => startTransition(() => setReady(next)));
  }, [ready, n, last, frames]);

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
      frame={n === 0 ? null : frameOf(frames, n)}
      waiting={ahead ? ready.filter((step) => step !== n).map((step) => frameOf(frames, step)) : []}
      content={draw}
    >
      {n === 0 && opening}
      {ready.map((step) => (
        <PreparedStep key={step} step={step} draw={draw} frame={frameOf(frames, step)} />
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

/** The frame of a step, made at the first asking. */
function frameOf(frames: Map<number, HTMLElement>, step: number): HTMLElement {
  const known = frames.get(step);
  if (known !== undefined) return known;
  const frame = makeFrame();
  frames.set(step, frame);
  return frame;
}
