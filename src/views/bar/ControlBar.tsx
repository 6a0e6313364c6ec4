import { memo } from 'react';
import type { DecisionPoint } from '../../format/scenario.ts';
import type { Narration } from '../../replay/narrateStep.ts';
import { Pace } from './Pace.tsx';
import './ControlBar.css';

interface ControlBarProps {
  /** The step in view; 0 before the first. */
  readonly n: number;
  readonly last: number;
  readonly narration: Narration;
  readonly playing: boolean;
  /** The decision point that the play has stopped at, and who decides there; null while it goes on. */
  readonly asking: { readonly point: DecisionPoint; readonly decider: string } | null;
  /** Where what happened next is told, outside the dossier; null where it is not offered. */
  readonly epilogue: string | null;
  /** What the digits typed so far ask for; null where there are none. */
  readonly typed: string | null;
  /** Times the plain pace. */
  readonly speed: number;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onPlay: () => void;
  readonly onPause: () => void;
  readonly onSpeed: (speed: number) => void;
  readonly onOpenList: () => void;
  /** To the lecture hall: this window is the hall's from then on, another one the presenter's. Null where none can be opened. */
  readonly onPresent: (() => void) | null;
}

/** Steps, plays and paces; says where the reader is, and in one line what happened. */
export const ControlBar = memo(function ControlBar(props: ControlBarProps) {
  const { n, last, narration, playing, asking, epilogue, typed, speed } = props;
  const { onPrevious, onNext, onPlay, onPause, onSpeed, onOpenList, onPresent } = props;
  return (
    <section className="bar" aria-label="Steps">
      <div className="bar__buttons">
        <StepButton label="Previous step" stopped={n === 0} onPress={onPrevious} name="bar__previous">
          <svg aria-hidden="true" viewBox="0 0 10 10">
            <path d="M8 1 2 5l6 4z" />
          </svg>
        </StepButton>
        <StepButton label="Next step" stopped={n === last} onPress={onNext} name="control--primary bar__next">
          Next
          <svg aria-hidden="true" viewBox="0 0 10 10">
            <path d="m2 1 6 4-6 4z" />
          </svg>
        </StepButton>
        <button type="button" className="control bar__play" onClick={playing ? onPause : onPlay}>
          {playing ? 'Pause' : 'Play'}
        </button>
        <Pace speed={speed} onSpeed={onSpeed} />
      </div>
      {asking === null ? (
        <p className="bar__sentence" dir="auto">
          <strong>{narration.heading}</strong>
          {narration.date !== '' && <span className="bar__date">{narration.date}</span>}
        </p>
      ) : (
        <p className="bar__sentence bar__sentence--asking" dir="auto">
          <strong>
            {asking.decider} decides: {asking.point.title}
          </strong>{' '}
          <span className="bar__date">Next goes on.</span>
        </p>
      )}
      {epilogue !== null && (
        <a className="bar__after" href={epilogue}>
          What happened next, outside the dossier
        </a>
      )}
      <p className="bar__place">{typed ?? narration.place}</p>
      <button type="button" className="control bar__list" onClick={onOpenList}>
        All steps
      </button>
      {onPresent !== null && (
        <button type="button" className="control bar__present" onClick={onPresent}>
          Present
        </button>
      )}
    </section>
  );
});

interface StepButtonProps {
  readonly label: string;
  /** At an end: it stays where it is and keeps the focus, but does nothing. */
  readonly stopped: boolean;
  readonly name: string;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}

function StepButton({ label, stopped, name, onPress, children }: StepButtonProps) {
  return (
    <button
      type="button"
      className={`control ${name}`}
      aria-label={label}
      aria-disabled={stopped}
      onClick={() => {
        if (!stopped) onPress();
      }}
    >
      {children}
    </button>
  );
}
