import { useEffect, useRef } from 'react';
import type { TraceId } from '../../replay/choices/traceChoice.ts';
import type { TraceWords } from '../../replay/traceWords.ts';
import { TraceEntryView, type TraceLinks } from './TraceEntryView.tsx';
import './TracePanel.css';

interface TracePanelProps extends TraceLinks {
  /** Null where the trace names nothing. */
  readonly words: TraceWords | null;
  /** What is traced: another one takes the focus anew. */
  readonly trace: TraceId;
  readonly onClose: () => void;
}

const HELP: Readonly<Record<TraceWords['kind'], string>> = {
  answer: 'From an answer back to its words. Choose the words to see everything that they moved.',
  passage: 'From words forth to everything that they moved. Choose a step to go there.',
  message: 'From a message forth to everything that it moved. Choose a step to go there.',
};

const LABELS: Readonly<Record<TraceWords['kind'], string>> = {
  answer: 'Where this answer comes from',
  passage: 'What these words moved',
  message: 'What this message moved',
};

/** The cause of an answer, or what words moved: beside the document, never over it. */
export function TracePanel({ words, trace, onClose, ...links }: TracePanelProps) {
  const panel = useRef<HTMLElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another trace begins at its top, with the focus.
  useEffect(() => {
    const element = panel.current;
    if (element === null) return;
    element.scrollTop = 0;
    element.focus({ preventScroll: true });
  }, [trace]);

  const label = words === null ? 'Trace' : LABELS[words.kind];
  return (
    <section ref={panel} className="trace" aria-label={`Trace: ${words?.title ?? 'nothing'}`} tabIndex={-1}>
      <div className="trace__head">
        <h2 className="label">{label}</h2>
        <button type="button" className="control control--plain trace__close" onClick={onClose}>
          Close
        </button>
      </div>
      {words === null ? (
        <p className="trace__help">There is nothing of this name to trace.</p>
      ) : (
        <>
          <p className="trace__title" dir="auto">
            {words.title}
          </p>
          {words.holds !== '' && (
            <p className="trace__holds" dir="auto">
              {words.holds}
            </p>
          )}
          <p className="trace__help">{HELP[words.kind]}</p>
          {words.sections.map(({ heading, entries }) => (
            <div key={heading} className="trace__section">
              <h3 className="trace__heading">{heading}</h3>
              <ol>
                {entries.map((entry, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: entries have no name of their own and never move.
                  <TraceEntryView key={at} entry={entry} {...links} />
                ))}
              </ol>
            </div>
          ))}
        </>
      )}
    </section>
  );
}
