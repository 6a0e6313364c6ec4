import { memo, useLayoutEffect, useRef } from 'react';
import type { PassageId } from '../../format/ids.ts';
import type { Narration } from '../../replay/narrateStep.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { stepCount } from '../../replay/stepCount.ts';
import type { OnTrace } from '../trace/onTrace.ts';
import { ReadingOpening } from './ReadingOpening.tsx';
import { ReadingStep } from './ReadingStep.tsx';
import './ReadingView.css';

interface ReadingViewProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  /** The step in view; 0 before the first. */
  readonly n: number;
  /** `narrations[n]` says step n; the first says the opening. */
  readonly narrations: readonly Narration[];
  /** The address of a step, for its link. */
  readonly addressOf: (n: number) => string;
  readonly onGo: (n: number) => void;
  /** Where what happened next is told; null where it is not. */
  readonly epilogue?: string | null;
  /** A passage that is traced: marked, and scrolled to. */
  readonly traced?: PassageId | null;
  readonly onTrace?: OnTrace | undefined;
}

/** The whole replay as headings and sentences with the documents' texts, in the words that screen readers hear. */
export const ReadingView = memo(function ReadingView(props: ReadingViewProps) {
  const { index, replay, n, narrations, addressOf, onGo, epilogue = null, traced = null, onTrace } = props;
  const tracedIn = traced === null ? null : index.passages.get(traced)?.document;
  const page = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    // The opening is below the header, which belongs to it.
    if (n === 0) {
      window.scrollTo(0, 0);
      return;
    }
    const present = page.current?.querySelector('[aria-current="step"]');
    if (present) present.closest('.reading-step')?.scrollIntoView();
  }, [n]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: at another step the traced words are another mark.
  useLayoutEffect(() => {
    if (traced === null) return;
    page.current?.querySelector('.reading-step--present mark[data-traced]')?.scrollIntoView();
  }, [traced, n]);

  return (
    <main
      ref={page}
      className="reading"
      data-step={n}
      data-steps={stepCount(replay)}
      data-message={replay.steps[n - 1]?.message ?? ''}
    >
      <p className="reading__help not-printed">
        The whole replay to be read: each message, what it moved and why, its document to the letter. A
        heading leads to its step.
      </p>
      <ReadingOpening
        index={index}
        situation={replay.situations[0] ?? null}
        narration={narrations[0]}
        present={n === 0}
      />
      {replay.steps.map((step) => (
        <ReadingStep
          key={step.n}
          index={index}
          replay={replay}
          step={step}
          narration={narrations[step.n]}
          present={step.n === n}
          address={addressOf(step.n)}
          onGo={onGo}
          traced={step.document === tracedIn ? traced : null}
          onTrace={onTrace}
        />
      ))}
      {epilogue !== null && (
        <p className="reading__end">
          Here the dossier ends. <a href={epilogue}>What happened next</a> is told outside it.
        </p>
      )}
    </main>
  );
});
