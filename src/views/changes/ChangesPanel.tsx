import { memo } from 'react';
import { addressIn } from '../../replay/addressIn.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { Narration } from '../../replay/narrateStep.ts';
import type { Situation, Step } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { CompareLink } from '../compare/CompareLink.tsx';
import { Panel } from '../Panel.tsx';
import type { OnTrace } from '../trace/onTrace.ts';
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
  readonly onTrace?: OnTrace | undefined;
}

/** What a message moved and by which words, in whose hands it is, and which archive has it. */
export const ChangesPanel = memo(function ChangesPanel(props: ChangesPanelProps) {
  const { index, situation, step, narration, onTrace } = props;
  if (step === null) {
    return (
      <Panel label="Before the first message" name="changes">
        <OpeningAnswers index={index} situation={situation} onTrace={onTrace} />
      </Panel>
    );
  }
  const { reference, translator } = lookUp(index.documents, step.document);
  return (
    <Panel label="What this message moved" name="changes">
      <h2 className="label">What this message moved</h2>
      {narration.whatIf !== '' && (
        <p className="changes__what-if" dir="auto">
          {narration.whatIf}
        </p>
      )}
      <CompareLink index={index} message={step.message} />
      {step.changes.length === 0 ? (
        <p className="changes__nothing">
          {narration.nothingMoved} No answer gives way to another at this message.
        </p>
      ) : (
        <ChangeList index={index} step={step} prefix="replay" onTrace={onTrace} />
      )}
      {onTrace !== undefined && (
        <button
          type="button"
          className="changes__later"
          onClick={() => onTrace({ message: step.message }, step.n)}
        >
          What this message moved, now and later
        </button>
      )}
      <a
        className="changes__picture"
        href={addressIn(index, { message: step.message, view: 'paper', sheet: 'picture' })}
      >
        Picture of this step
      </a>
      <h2 className="label changes__label">In whose hands</h2>
      <HandsList index={index} message={lookUp(index.messages, step.message)} />
      {narration.note !== '' && (
        <p className="changes__note" dir="auto">
          {narration.note}
        </p>
      )}
      {reference !== '' && (
        <p className="changes__archive" dir="auto">
          {reference}
        </p>
      )}
      {translator !== '' && !reference.includes(translator) && (
        <p className="changes__archive" dir="auto">
          {/translat/i.test(translator) ? translator : `Translated by ${translator}`}
        </p>
      )}
    </Panel>
  );
});
