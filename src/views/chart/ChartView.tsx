import { memo, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { Narration } from '../../replay/narrateStep.ts';
import type { Held, Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { stepCount } from '../../replay/stepCount.ts';
import type { Flip } from '../prepared/flip.ts';
import { usePlaceInView } from '../prepared/usePlaceInView.ts';
import type { OnTrace } from '../trace/onTrace.ts';
import { ChartList } from './ChartList.tsx';
import { type ChartHandle, ChartPicture } from './ChartPicture.tsx';
import { ChartTools, type Focus } from './ChartTools.tsx';
import { ChosenPart } from './ChosenPart.tsx';
// As a text: the style sheet of the first page would carry it to those who never open the chart.
import styles from './chart.css?inline';
import type { ChartLayout } from './chartLayout.ts';
import { chartSituations } from './chartSituation.ts';
import type { Chosen } from './chosen.ts';
import { type ChartRegion, describeChart } from './describeChart.ts';
import { saveChart } from './saveChart.ts';
import { stackRegions } from './stackRegions.ts';

interface ChartViewProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly layout: ChartLayout;
  /** The step in view; 0 before the first. */
  readonly n: number;
  readonly narration: Narration;
  readonly addressOf: (n: number) => string;
  readonly onGo: (n: number) => void;
  readonly onTrace: OnTrace;
  /** Whether other steps than the one in view may be on the page, out of sight: where nothing is hidden from the reader. */
  readonly ahead: boolean;
  /** Brings the next step into view at once. */
  readonly flip: Flip;
  /** What is yet to come. Left out: quiet in the record, absent for a seat, which cannot know it. */
  readonly coming?: 'quiet' | 'absent';
}

/** The smallest scales at which so many regions are shown: the fewer they are, the larger. */
const LEAST = { all: 0.27, lead: 0.5, one: 0.75 };

/** The statechart, drawn: every question with its answers, what holds, and the way there. */
export const ChartView = memo(function ChartView(props: ChartViewProps) {
  const { index, replay, layout, n, narration, addressOf, onGo, onTrace, ahead, flip } = props;
  const { scenario } = index;
  const coming = props.coming ?? (replay.schedule.kind === 'seat' ? 'absent' : 'quiet');
  const [focus, setFocus] = useState<Focus>({ kind: 'all' });
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [listed, setListed] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const picture = useRef<ChartHandle>(null);
  const main = useRef<HTMLElement>(null);

  const regions = useMemo(() => describeChart(scenario), [scenario]);
  const stack = useMemo(() => {
    const inFocus = ({ question, lead }: ChartRegion) =>
      focus.kind === 'one' ? focus.question === question : lead || focus.kind === 'all';
    return stackRegions(regions.filter(inFocus), layout);
  }, [regions, layout, focus]);
  const situationAt = useMemo(() => chartSituations(regions, replay, coming), [regions, replay, coming]);
  const situation = situationAt(n);

  usePlaceInView(flip, main, replay);
  // What is told of a part, and the list, are of the step in view, too.
  const alone = chosen === null && !listed;
  const stands = useEffectEvent((at: number) => alone || at === n);
  useEffect(() => flip.join({ has: (at) => stands(at) }), [flip]);

  const choose = (part: Chosen | null) => {
    // What holds now has its trace at this step; what does not is told of beside the picture, with the way to its step.
    const now = part !== null && holds(replay.situations[n]?.answers.get(part.question), part);
    setChosen(now ? null : part);
    if (now) onTrace({ question: part.question });
  };
  const save = async (kind: 'svg' | 'png') => {
    const drawn = picture.current?.drawn();
    if (drawn) setRefused(await saveChart(kind, drawn, stack, { index, replay, narration }));
  };
  return (
    <main
      ref={main}
      className="chart"
      data-step={n}
      data-steps={stepCount(replay)}
      data-message={replay.steps[n - 1]?.message ?? ''}
    >
      <style href="chart" precedence="default">
        {styles}
      </style>
      <div className="chart__top">
        <p className="chart__help">
          Each column is a question with its answers; a number is the step whose message leads on. What holds
          has a heavy edge, what this step moved a double one. Choose a part to see why.
        </p>
        <ChartTools
          regions={regions}
          focus={focus}
          onFocus={setFocus}
          onZoom={(factor) => picture.current?.zoom(factor)}
          onWhole={() => picture.current?.showWhole()}
          onSave={(kind) => void save(kind)}
        />
        <p className="chart__refused" role="status">
          {refused}
        </p>
      </div>
      <div className="chart__room">
        <ChartPicture
          stack={stack}
          situationAt={situationAt}
          n={n}
          last={stepCount(replay)}
          ahead={ahead}
          flip={flip}
          least={LEAST[focus.kind]}
          chosen={chosen}
          onChoose={choose}
          handle={picture}
        />
        {chosen !== null && (
          <ChosenPart
            index={index}
            replay={replay}
            regions={regions}
            situation={situation}
            chosen={chosen}
            addressOf={addressOf}
            onGo={onGo}
            onTrace={(question, at) => {
              setChosen(null);
              onTrace({ question }, at);
            }}
            onClose={() => setChosen(null)}
          />
        )}
      </div>
      <details className="chart__listed" onToggle={(event) => setListed(event.currentTarget.open)}>
        <summary>As a list</summary>
        {listed && <ChartList index={index} stack={stack} situation={situation} onChoose={choose} />}
      </details>
    </main>
  );
});

/** Whether a part of the picture is the answer that holds, or the transition that put it there. */
function holds(held: Held | undefined, part: Chosen): boolean {
  return part.kind === 'answer' ? held?.answer === part.answer : held?.transition === part.transition;
}
