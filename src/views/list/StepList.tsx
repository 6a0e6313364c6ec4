import type { MouseEvent } from 'react';
import type { Narration } from '../../replay/narrateStep.ts';
import { Dialog } from '../Dialog.tsx';
import { DialogHead } from '../DialogHead.tsx';
import './StepList.css';

interface StepListProps {
  readonly open: boolean;
  /** `narrations[n]` says step n; the first says the opening. */
  readonly narrations: readonly Narration[];
  /** The step in view. */
  readonly n: number;
  /** The address of a step, for its link. */
  readonly addressOf: (n: number) => string;
  readonly onGo: (n: number) => void;
  readonly onClose: () => void;
}

/** All steps as links, the one in view marked: the timetable in the form of a list. */
export function StepList({ open, onClose, ...steps }: StepListProps) {
  return (
    <Dialog label="All steps" name="step-list" open={open} onClose={onClose}>
      <DialogHead title="All steps" onClose={onClose} />
      <StepLinks {...steps} onClose={onClose} />
    </Dialog>
  );
}

function StepLinks({ narrations, n, addressOf, onGo, onClose }: Omit<StepListProps, 'open'>) {
  const go = (event: MouseEvent, to: number) => {
    // A click that asks for a new window or tab stays the browser's.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onGo(to);
    onClose();
  };
  return (
    <ol className="dialog__body step-list__steps">
      {narrations.map((narration) => (
        <li key={narration.n}>
          <a
            className="step-list__step"
            href={addressOf(narration.n)}
            aria-current={narration.n === n ? 'step' : undefined}
            onClick={(event) => go(event, narration.n)}
          >
            <span className="step-list__number">{narration.n}</span>
            <span className="step-list__heading" dir="auto">
              {narration.heading}
              {narration.n > 0 && (
                <span className="step-list__moved">{movedWords(narration.changes.length)}</span>
              )}
            </span>
            <span className="step-list__date" dir="auto">
              {narration.date}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}

function movedWords(count: number): string {
  if (count === 0) return 'nothing moved';
  return count === 1 ? '1 answer moved' : `${count} answers moved`;
}
