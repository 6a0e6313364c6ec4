import { memo } from 'react';
import { lookUp } from '../../replay/lookUp.ts';
import { narrateStep } from '../../replay/narrateStep.ts';
import type { Replay, Step } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { waypointWords } from './waypointWords.ts';
import './timetable.css';

interface TimetableListProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  /** The present step; 0 before the first. */
  readonly n: number;
  readonly onSeek: (n: number) => void;
  /** Whether steps after the present one are in the list; where a class predicts, or a seat cannot know, they are not. */
  readonly coming?: 'faint' | 'absent';
}

/** The timetable in words: every message with where it was and when, one button a step. */
export function TimetableList({ index, replay, n, onSeek, coming }: TimetableListProps) {
  const absent = (coming ?? (replay.schedule.kind === 'seat' ? 'absent' : 'faint')) === 'absent';
  return (
    <ol className="timetable-list">
      {replay.steps.slice(0, absent ? n : undefined).map((step) => (
        <ListedStep
          key={step.n}
          index={index}
          replay={replay}
          step={step}
          present={step.n === n}
          onSeek={onSeek}
        />
      ))}
    </ol>
  );
}

interface ListedStepProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly step: Step;
  readonly present: boolean;
  readonly onSeek: (n: number) => void;
}

const ListedStep = memo(function ListedStep({ index, replay, step, present, onSeek }: ListedStepProps) {
  const { heading, date } = narrateStep(index, replay, step.n);
  const { route } = lookUp(index.messages, step.message);
  const way = route.map((waypoint) => waypointWords(index, waypoint));
  return (
    <li>
      <button
        type="button"
        className="timetable-list__step"
        aria-current={present ? 'step' : undefined}
        onClick={() => onSeek(step.n)}
      >
        <span className="timetable-list__n">{step.n}</span>
        <span className="timetable-list__heading">{heading}</span>
        <span className="timetable-list__way">{way.length === 0 ? date : way.join(' → ')}</span>
      </button>
    </li>
  );
});
