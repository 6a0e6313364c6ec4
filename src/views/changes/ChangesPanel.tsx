import { memo } from 'react';
import { lookUp } from '../../replay/lookUp.ts';
import type { Narration } from '../../replay/narrateStep.ts';
import type { Situation, Step } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { Panel } from '../Panel.tsx';
import { ChangeList } from './ChangeList.tsx';
import { HandsList } from './HandsList.tsx';
import { OpeningAnswers } from './OpeningAnswers.tsx';
import './ChangesPanel.css';

interface ChangesPanelProps {
  readonly index: ScenarioIndex;
  readonly situation: Situation;
  /** Null before the first step. */
  readonly step: Step | null;
  readonly narration: Narration;
}

/** What a message moved and by which words, in whose hands it is, and which archive has it. */
export const ChangesPanel = memo(function ChangesPanel(props: ChangesPanelProps) {
  const { index, situation, step, narration } = props;
  if (step === null) {
    return (
      <Panel label="Before the first message" name="changes">
        <OpeningAnswers index={index} situation={situation} />
      </Panel>
    );
  }
  const { reference, translator } = lookUp(index.documents, step.document);
  return (
    <Panel label="What this message moved" name="changes">
      <h2 className="label">What this message moved</h2>
      {step.changes.length === 0 ? (
        <p className="changes__nothing">
          {narration.nothingMoved} No answer gives way to another at this message.
        </p>
      ) : (
        <ChangeList index={index} step={step} prefix="replay" />
      )}
      <h2 className="label changes__label">In whose hands</h2>
      <HandsList index={index} message={lookUp(index.messages, step.message)} />
      {narration.note !== '' && (
        <p className="changes__note" dir="auto">
          {narration.note}
        </p>
      )}
      <p className="changes__archive" dir="auto">
        {reference}
      </p>
      {translator !== '' && !reference.includes(translator) && (
        <p className="changes__archive" dir="auto">
          {/translat/i.test(translator) ? translator : `Translated by ${translator}`}
        </p>
      )}
    </Panel>
  );
});
