import type { ReactNode } from 'react';
import type { PassageId } from '../../format/ids.ts';
import { lookUp } from '../../replay/lookUp.ts';
import { narrateStep } from '../../replay/narrateStep.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { Timetable } from '../timetable/Timetable.tsx';
import type { Asking } from './askingOf.ts';
import { HallChanges } from './HallChanges.tsx';
import { HallOpening } from './HallOpening.tsx';
import { HallPassage } from './HallPassage.tsx';
import { HallQuestion } from './HallQuestion.tsx';
import styles from './hall.css?inline';
import { hallPassages, hallWords } from './hallWords.ts';
import { OptionList } from './OptionList.tsx';
import { referenceLine } from './referenceLine.ts';

interface HallViewProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  /** The present step; 0 before the first. */
  readonly n: number;
  readonly lit: PassageId | null;
  readonly asking: Asking | null;
  /** What the hall must know about its window, such as that it is not connected; null where all is well. */
  readonly notice: string | null;
  readonly controls: ReactNode;
  readonly onLight: (passage: PassageId) => void;
  readonly onChoose: (option: number) => void;
  readonly onSeek: (n: number) => void;
}

/** What a hall sees: one passage, what it changed, the timetable, and always where it is from. */
export function HallView(props: HallViewProps) {
  const { index, replay, n, lit, asking, notice, controls, onLight, onChoose, onSeek } = props;
  const step = replay.steps[n - 1] ?? null;
  const situation = replay.situations[n];
  if (situation === undefined) throw new RangeError(`This replay has no step ${n}.`);
  const { heading, date, place } = narrateStep(index, replay, n);
  const isQuestion = asking !== null && !asking.answered;
  const words = step === null ? null : hallWords(index, step, lit);
  const passages = step === null ? [] : hallPassages(index, step);

  return (
    <main
      className="hall"
      data-step={n}
      data-steps={replay.steps.length}
      data-message={step?.message ?? ''}
      data-asking={asking === null ? 'no' : asking.answered ? 'answered' : 'asked'}
    >
      <style href="hall" precedence="default">
        {styles}
      </style>
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
        <Timetable index={index} replay={replay} n={n} onSeek={onSeek} coming="absent" />
      </div>
      <footer className="hall__foot">
        <p className="hall__reference" dir="auto">
          {referenceLine(index, step)}
        </p>
        {notice !== null && <p className="hall__notice">{notice}</p>}
        <p className="hall__place">{place}</p>
      </footer>
      {controls}
    </main>
  );
}

interface HallBadgesProps {
  readonly index: ScenarioIndex;
  readonly document: NonNullable<Replay['steps'][number]>['document'];
}

/** What must not be overlooked about the document: that it is a draft, has lost lines, is invented. */
function HallBadges({ index, document }: HallBadgesProps) {
  const { badges } = lookUp(index.documents, document);
  const said = [...(index.scenario.fictional ? ['Fictional'] : []), ...badges.map(({ kind }) => KINDS[kind])];
  return (
    <ul className="hall__badges" aria-label="Not to be overlooked">
      {[...new Set(said)].map((badge) => (
        <li key={badge} className="hall__badge">
          {badge}
        </li>
      ))}
    </ul>
  );
}

const KINDS = {
  draft: 'Draft',
  'lines-lost': 'Lines lost',
  omission: 'Omission',
  disputed: 'Disputed',
} as const;
