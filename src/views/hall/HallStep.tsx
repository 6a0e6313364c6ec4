import type { PassageId } from '../../format/ids.ts';
import { narrateStep } from '../../replay/narrateStep.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { Timetable } from '../timetable/Timetable.tsx';
import type { Asking } from './askingOf.ts';
import { HallBadges } from './HallBadges.tsx';
import { HallChanges } from './HallChanges.tsx';
import { HallOpening } from './HallOpening.tsx';
import { HallPassage } from './HallPassage.tsx';
import { HallQuestion } from './HallQuestion.tsx';
import { hallPassages, hallWords } from './hallWords.ts';
import { OptionList } from './OptionList.tsx';

interface HallStepProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  /** The present step; 0 before the first. */
  readonly n: number;
  readonly lit: PassageId | null;
  readonly asking: Asking | null;
  readonly onLight: (passage: PassageId) => void;
  readonly onChoose: (option: number) => void;
  readonly onSeek: (n: number) => void;
}

/** A step before a hall: one passage, what it changed, the timetable; or what the class is asked before the next one. */
export function HallStep({ index, replay, n, lit, asking, onLight, onChoose, onSeek }: HallStepProps) {
  const step = replay.steps[n - 1] ?? null;
  const situation = replay.situations[n];
  if (situation === undefined) throw new RangeError(`This replay has no step ${n}.`);
  const { heading, date } = narrateStep(index, replay, n);
  const isQuestion = asking !== null && !asking.answered;
  const words = step === null ? null : hallWords(index, step, lit);
  const passages = step === null ? [] : hallPassages(index, step);
  return (
    <>
      {step !== null && !isQuestion && (
        <header className="hall__head">
          <h1 className="hall__heading" dir="auto">
            {heading}
          </h1>
          <p className="hall__date" dir="auto">
            {date}
          </p>
          <HallBadges index={index} document={step.document} />
          {passages.length > 1 && (
            <nav className="hall__passages" aria-label="Passages">
              {passages.map((id, at) => (
                <button
                  key={id}
                  type="button"
                  className="hall__number"
                  aria-label={`Passage ${at + 1} of ${passages.length}`}
                  aria-current={id === words?.passage ? 'true' : undefined}
                  onClick={() => onLight(id)}
                >
                  {at + 1}
                </button>
              ))}
            </nav>
          )}
        </header>
      )}
      {isQuestion ? (
        <HallQuestion asking={asking} onChoose={onChoose} />
      ) : (
        <>
          {words === null ? (
            <HallOpening index={index} situation={situation} />
          ) : (
            <HallPassage words={words} />
          )}
          {asking !== null && <OptionList asking={asking} onChoose={onChoose} />}
          {asking !== null && asking.decision.took.length === 0 && (
            <p className="hall__nothing">The dossier holds no answer to this.</p>
          )}
          {step !== null && asking === null && (
            <HallChanges index={index} step={step} passage={words?.passage ?? null} />
          )}
        </>
      )}
      <div className="hall__timetable">
        <Timetable index={index} replay={replay} n={n} onSeek={onSeek} coming="absent" type={1} />
      </div>
    </>
  );
}
