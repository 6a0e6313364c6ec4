import { useMemo } from 'react';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { WorksheetPageView } from './WorksheetPageView.tsx';
import { worksheetPages } from './worksheetPages.ts';

interface WorksheetSheetProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly withAnswers: boolean;
  readonly mark: string | null;
}

/** A page a decision point. */
export function WorksheetSheet({ index, replay, withAnswers, mark }: WorksheetSheetProps) {
  const pages = useMemo(() => worksheetPages(index, replay, withAnswers), [index, replay, withAnswers]);
  return (
    <>
      {!withAnswers && <p className="worksheet-name">Name</p>}
      {pages.map((page) => (
        <WorksheetPageView key={page.id} page={page} mark={mark} />
      ))}
    </>
  );
}
