import type { ReactNode } from 'react';
import type { Step } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import type { Asking } from './askingOf.ts';
import styles from './hall.css?inline';
import { referenceLine } from './referenceLine.ts';

interface HallViewProps {
  readonly index: ScenarioIndex;
  /** The present step; null before the first. */
  readonly step: Step | null;
  readonly last: number;
  readonly asking: Asking | null;
  /** The step itself, or what is told outside the dossier. */
  readonly content: ReactNode;
  /** Whether the content is outside the dossier: then no archive answers for it. */
  readonly outside: boolean;
  /** "Step 7 of 17" */
  readonly place: string;
  /** What the hall must know about its window, such as that it is not connected; null where all is well. */
  readonly notice: string | null;
  readonly controls: ReactNode;
}

/** The page that a hall sees: its content, and always where that is from. */
export function HallView(props: HallViewProps) {
  const { index, step, last, asking, content, outside, place, notice, controls } = props;
  return (
    <main
      className="hall"
      data-step={step?.n ?? 0}
      data-steps={last}
      data-message={step?.message ?? ''}
      data-asking={asking === null ? 'no' : asking.answered ? 'answered' : 'asked'}
    >
      <style href="hall" precedence="default">
        {styles}
      </style>
      {content}
      <footer className="hall__foot">
        <p className="hall__reference" dir="auto">
          {outside ? 'No document of the dossier says this.' : referenceLine(index, step)}
        </p>
        {notice !== null && <p className="hall__notice">{notice}</p>}
        <p className="hall__place">{place}</p>
      </footer>
      {controls}
    </main>
  );
}
