import { memo, useLayoutEffect } from 'react';
import type { Comparison } from '../../format/scenario.ts';
import { comparedAt } from '../../replay/compare.ts';
import type { Narration } from '../../replay/narrateStep.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { stepCount } from '../../replay/stepCount.ts';
import { ComparisonList } from './ComparisonList.tsx';
import styles from './compare.css?inline';
import { KIND_WORDS } from './kindWords.ts';
import { SidePaper } from './SidePaper.tsx';

interface CompareViewProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  /** The step in view; 0 before the first. */
  readonly n: number;
  readonly narration: Narration;
  readonly comparisons: readonly Comparison[];
  /** The comparison asked for; null for the step's own. */
  readonly pair: string | null;
  readonly addressOf: (pair: string) => string;
}

/** What a paper reports beside what its source says, both in their own words. */
export const CompareView = memo(function CompareView(props: CompareViewProps) {
  const { index, replay, n, narration, comparisons, pair, addressOf } = props;
  const message = replay.steps[n - 1]?.message ?? null;
  const id = pair ?? comparedAt(index.scenario.compared, replay, message)[0]?.id ?? null;
  const chosen = comparisons.find((comparison) => comparison.id === id) ?? null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another comparison is read from its beginning.
  useLayoutEffect(() => {
    // Some browsers give a promise back, which React would take for how to clean up.
    window.scrollTo(0, 0);
  }, [id]);

  return (
    <main className="compare" data-step={n} data-steps={stepCount(replay)} data-message={message ?? ''}>
      <style href="compare" precedence="default">
        {styles}
      </style>
      <p className="compare__help">
        What a paper reports beside what its source says, both passages in their sentences.{' '}
        {comparisons.length > 0 && 'C goes through those of the step; the list has all.'}
      </p>
      <section className="compare__chosen" aria-live="off">
        <p className="compare__place" dir="auto">
          {narration.place}: {narration.heading}
        </p>
        {chosen === null ? (
          <p className="compare__none">{noneHere(replay, comparisons, n)}</p>
        ) : (
          <Chosen index={index} replay={replay} n={n} comparison={chosen} />
        )}
      </section>
      {comparisons.length > 0 && (
        <ComparisonList
          replay={replay}
          comparisons={comparisons}
          message={message}
          chosen={id}
          addressOf={addressOf}
        />
      )}
    </main>
  );
});

function noneHere({ schedule }: Replay, comparisons: readonly Comparison[], n: number): string {
  if (schedule.kind === 'seat')
    return 'Nobody sees a report beside its source through one seat: choose the record.';
  if (comparisons.length === 0) return 'This dossier has no comparisons.';
  return n === 0
    ? 'No message has been sent yet. Choose a comparison from the list.'
    : 'This message has no part in any comparison. Choose one from the list.';
}

type ChosenProps = Pick<CompareViewProps, 'index' | 'replay' | 'n'> & { readonly comparison: Comparison };

function Chosen({ index, replay, n, comparison }: ChosenProps) {
  const { kind, title, group, sentence, report, source } = comparison;
  const words = KIND_WORDS[kind];
  return (
    <>
      <p className="label" dir="auto">
        {group}
      </p>
      <h2 className="compare__title" dir="auto">
        {title}
      </h2>
      <p className="compare__sentence" dir="auto">
        <span className="compare__badge">{words.kind}</span> {sentence}
      </p>
      <div className="compare__sides">
        {report !== null && (
          <SidePaper index={index} replay={replay} n={n} label={words.report} side={report} />
        )}
        {source !== null && (
          <SidePaper index={index} replay={replay} n={n} label={words.source} side={source} />
        )}
      </div>
    </>
  );
}
