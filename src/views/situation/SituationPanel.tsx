import { memo, useRef } from 'react';
import type { QuestionId } from '../../format/ids.ts';
import type { Situation, Step } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { numberPassages } from '../numberPassages.ts';
import { Panel } from '../Panel.tsx';
import type { OnTrace } from '../trace/onTrace.ts';
import { useScrolled } from '../useScrolled.ts';
import { QuestionRow } from './QuestionRow.tsx';
import { ShownQuestions } from './ShownQuestions.tsx';
import { scrollToMoved } from './scrollToMoved.ts';
import './SituationPanel.css';

interface SituationPanelProps {
  readonly index: ScenarioIndex;
  readonly situation: Situation;
  /** The step that led to this situation; null before the first. */
  readonly step: Step | null;
  /** The questions in view. */
  readonly shown: readonly QuestionId[];
  readonly onChoose: (shown: readonly QuestionId[]) => void;
  /** Whether the choice of the questions in view is open. */
  readonly choosing: boolean;
  readonly onChoosing: (choosing: boolean) => void;
  readonly onGo: (n: number) => void;
  readonly onTrace?: OnTrace | undefined;
}

/** Where it stands: each question in view with the answer that holds. */
export const SituationPanel = memo(function SituationPanel(props: SituationPanelProps) {
  const { index, situation, step, shown, onChoose, choosing, onChoosing, onGo, onTrace } = props;
  const list = useRef<HTMLUListElement>(null);
  useScrolled(list, step, scrollToMoved);

  const questions = [...index.questions.values()];
  const numbers = step === null ? new Map<never, never>() : numberPassages(step);
  return (
    <Panel label="Where it stands" name="situation">
      <h2 className="label situation__label">Where it stands</h2>
      <ul ref={list} className="situation__questions">
        {questions
          .filter(({ id }) => shown.includes(id))
          .map((question) => {
            const held = situation.answers.get(question.id);
            if (held === undefined) return null;
            const change = step?.changes.findLast((candidate) => candidate.question === question.id);
            const moved = change?.passages.map((passage) => numbers.get(passage)).join(' ') ?? null;
            return (
              <QuestionRow
                key={question.id}
                index={index}
                question={question}
                answer={held.answer}
                since={held.since}
                moved={moved}
                onGo={onGo}
                onTrace={onTrace}
              />
            );
          })}
      </ul>
      <ShownQuestions
        questions={questions}
        shown={shown}
        onChoose={onChoose}
        choosing={choosing}
        onChoosing={onChoosing}
      />
    </Panel>
  );
});
