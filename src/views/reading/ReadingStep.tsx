import { type MouseEvent, memo, useMemo } from 'react';
import type { PassageId } from '../../format/ids.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { Narration } from '../../replay/narrateStep.ts';
import type { Replay, Step } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { FootnoteList } from '../cable/FootnoteList.tsx';
import { SheetText } from '../cable/SheetText.tsx';
import { sheetOf } from '../cable/sheetOf.ts';
import { ChangeList } from '../changes/ChangeList.tsx';
import { HandsList } from '../changes/HandsList.tsx';
import { showPart } from '../showPart.ts';
import type { OnTrace } from '../trace/onTrace.ts';

interface ReadingStepProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly step: Step;
  readonly narration: Narration | undefined;
  readonly present: boolean;
  readonly address: string;
  readonly onGo: (n: number) => void;
  /** A passage of its document that is traced. */
  readonly traced: PassageId | null;
  readonly onTrace?: OnTrace | undefined;
}

/** One step to read: its heading, what happened in sentences, its document with the words that moved it. */
export const ReadingStep = memo(function ReadingStep(props: ReadingStepProps) {
  const { index, replay, step, narration, present, address, onGo, traced, onTrace } = props;
  const sheet = useMemo(() => sheetOf(index, replay, step, traced), [index, replay, step, traced]);
  const prefix = `step-${step.n}`;
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onGo(step.n);
  };
  const { document } = sheet;
  return (
    <section
      className={present ? 'reading-step reading-step--present' : 'reading-step'}
      aria-labelledby={`reading-${step.n}`}
    >
      <h2 id={`reading-${step.n}`} className="reading-step__heading">
        <a href={address} aria-current={present ? 'step' : undefined} onClick={go} dir="auto">
          {step.n}. {narration?.heading}
        </a>
      </h2>
      <p className="reading-step__sentence" dir="auto">
        {[narration?.place, narration?.date, narration?.parties, narration?.hands].filter(Boolean).join('. ')}
        .
      </p>
      {narration !== undefined && narration.whatIf !== '' && (
        <p className="reading-step__sentence reading-step__what-if" dir="auto">
          {narration.whatIf}
        </p>
      )}
      {narration !== undefined && narration.note !== '' && (
        <p className="reading-step__sentence" dir="auto">
          {narration.note}
        </p>
      )}
      {step.changes.length === 0 ? (
        <p className="reading-step__sentence">{narration?.nothingMoved}</p>
      ) : (
        <ChangeList index={index} step={step} prefix={prefix} onTrace={onTrace} />
      )}
      <h3 className="label reading-step__label">In whose hands</h3>
      <HandsList index={index} message={lookUp(index.messages, step.message)} />
      <article className="reading-step__paper">
        <h3 className="reading-step__title" dir="auto">
          {document.title}
        </h3>
        {document.badges.map(({ text }) => (
          <p key={text} className="reading-step__badge" dir="auto">
            {text}
          </p>
        ))}
        <SheetText
          sheet={sheet}
          prefix={prefix}
          onFootnote={(n) => showPart(`${prefix}-footnote-${n}`)}
          onPassage={onTrace && ((passage) => onTrace({ passage }, step.n))}
        />
        <FootnoteList footnotes={document.footnotes} prefix={prefix} />
        {document.reference !== '' && (
          <p className="reading-step__archive" dir="auto">
            {document.reference}
          </p>
        )}
      </article>
    </section>
  );
});
