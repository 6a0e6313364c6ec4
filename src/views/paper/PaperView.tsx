import { memo, useLayoutEffect } from 'react';
import type { SheetName } from '../../replay/choices/sheetChoice.ts';
import type { Narration } from '../../replay/narrateStep.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { stepCount } from '../../replay/stepCount.ts';
import type { DossierAddresses } from '../dossier/dossierAddresses.ts';
import { HandoutSheet } from './HandoutSheet.tsx';
import { PaperEnd } from './PaperEnd.tsx';
import { PaperPages } from './PaperPages.tsx';
import { PaperTools } from './PaperTools.tsx';
import { PictureSheet } from './PictureSheet.tsx';
// As a text: the style sheet of the first page would carry it to those who never print.
import styles from './paper.css?inline';
import { paperFrame } from './paperFrame.ts';
import { partId } from './partId.ts';
import { ReaderSheet } from './ReaderSheet.tsx';
import sheetStyles from './sheets.css?inline';
import { WorksheetSheet } from './WorksheetSheet.tsx';

interface PaperViewProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  /** The step in view; 0 before the first. */
  readonly n: number;
  readonly narrations: readonly Narration[];
  readonly sheet: SheetName;
  /** Those that there are to choose from. */
  readonly sheets: readonly SheetName[];
  /** What no page may be taken for, such as "What if, not the record"; null for the record. */
  readonly mark: string | null;
  readonly addresses: DossierAddresses;
  readonly addressOf: (sheet: SheetName) => string;
  readonly onPrint: () => boolean;
}

/** What can be printed or saved for a class, shown as the pages that it will be. */
export const PaperView = memo(function PaperView(props: PaperViewProps) {
  const { index, replay, n, narrations, sheet, sheets, mark, addresses, addressOf, onPrint } = props;
  const spelledOut = (to: number) => addresses.whole(addresses.ofStep(to));
  const step = replay.steps[n - 1];
  const place = sheet === 'reader' ? step?.document : step?.n;

  useLayoutEffect(() => {
    if (place !== undefined) document.getElementById(partId(place))?.scrollIntoView();
  }, [place]);

  return (
    <main
      className="paper"
      data-step={n}
      data-steps={stepCount(replay)}
      data-message={step?.message ?? ''}
      data-sheet={sheet}
    >
      <style href="paper" precedence="default">
        {styles}
      </style>
      <style href="paper-sheets" precedence="default">
        {sheetStyles}
      </style>
      <PaperTools sheets={sheets} sheet={sheet} addressOf={addressOf} onPrint={onPrint} />
      {sheet === 'picture' ? (
        <PictureSheet
          index={index}
          replay={replay}
          narration={narrationAt(narrations, n)}
          mark={mark}
          address={spelledOut(n)}
        />
      ) : (
        <PaperPages frame={paperFrame(index, replay, sheet, mark, spelledOut(0))}>
          <Contents {...props} sheet={sheet} />
          <PaperEnd
            scenario={index.scenario}
            sourced={index.seat === null && sheet !== 'worksheet'}
            address={spelledOut(0)}
          />
        </PaperPages>
      )}
    </main>
  );
});

function Contents(props: PaperViewProps & { readonly sheet: Exclude<SheetName, 'picture'> }) {
  const { index, replay, narrations, sheet, mark, addresses } = props;
  const shared = { index, replay, narrations, mark };
  switch (sheet) {
    case 'handout':
      return <HandoutSheet {...shared} addressOf={(n) => addresses.whole(addresses.ofStep(n))} />;
    case 'reader':
      return <ReaderSheet {...shared} addresses={addresses} />;
    case 'worksheet':
    case 'worksheet-answers':
      return <WorksheetSheet {...shared} withAnswers={sheet === 'worksheet-answers'} />;
  }
}

function narrationAt(narrations: readonly Narration[], n: number): Narration {
  const narration = narrations[n];
  if (narration === undefined) throw new RangeError(`This replay has no step ${n}.`);
  return narration;
}
