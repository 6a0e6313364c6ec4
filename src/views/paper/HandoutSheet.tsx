import { useMemo } from 'react';
import { narrateAnswer } from '../../replay/narrateChange.ts';
import type { Narration } from '../../replay/narrateStep.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { HandoutPanelView } from './HandoutPanelView.tsx';
import { handoutPanels } from './handoutPanels.ts';
import { partId } from './partId.ts';

interface HandoutSheetProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly narrations: readonly Narration[];
  /** What the pages must not be taken for; null for the record. */
  readonly mark: string | null;
  /** The address of a step, spelled out. */
  readonly addressOf: (n: number) => string;
}

/** A panel a step. */
export function HandoutSheet({ index, replay, narrations, mark, addressOf }: HandoutSheetProps) {
  const panels = useMemo(() => handoutPanels(index, replay, narrations), [index, replay, narrations]);
  const opening = [...(replay.situations[0]?.answers ?? [])];
  return (
    <>
      <p className="paper-summary" dir="auto">
        {index.scenario.summary}
      </p>
      <section className="panel-step" aria-labelledby={partId(0)}>
        <p className="panel-step__margin">Opening</p>
        <h3 id={partId(0)} className="panel-step__heading">
          {narrations[0]?.heading}
        </h3>
        <ul className="panel-step__opening">
          {opening.map(([question, { answer }]) => (
            <li key={question} className="panel-step__held" dir="auto">
              {narrateAnswer(index, question, answer)}
            </li>
          ))}
        </ul>
      </section>
      {panels.map((panel) => (
        <HandoutPanelView
          key={panel.narration.n}
          panel={panel}
          mark={mark}
          address={addressOf(panel.narration.n)}
        />
      ))}
    </>
  );
}
