import { memo, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PassageId } from '../../format/ids.ts';
import { addressIn } from '../../replay/addressIn.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { Replay, Step } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { shownBy } from '../dossier/shownBy.ts';
import { Panel } from '../Panel.tsx';
import type { OnTrace } from '../trace/onTrace.ts';
import { useScrolled } from '../useScrolled.ts';
import { WhatIfChoice } from '../whatIf/WhatIfChoice.tsx';
import { DocumentFacts } from './DocumentFacts.tsx';
import { FootnoteList } from './FootnoteList.tsx';
import { FootnoteSlip, type OpenFootnote } from './FootnoteSlip.tsx';
import { RunningHead } from './RunningHead.tsx';
import { SheetText } from './SheetText.tsx';
import { scrollToWords } from './scrollToWords.ts';
import { sheetOf } from './sheetOf.ts';
import '../Paper.css';
import './CablePanel.css';

interface CablePanelProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly step: Step;
  /** A passage of this document that is traced: marked, and scrolled to. */
  readonly traced?: PassageId | null;
  readonly onTrace?: OnTrace | undefined;
}

/** The document that arrived, on paper: its title, its whole text with the words that moved a decision, its facts. */
export const CablePanel = memo(function CablePanel(props: CablePanelProps) {
  const { index, replay, step, traced = null, onTrace } = props;
  const sheet = useMemo(() => sheetOf(index, replay, step, traced), [index, replay, step, traced]);
  const [opened, setOpened] = useState<(OpenFootnote & { readonly step: Step }) | null>(null);
  const paper = useRef<HTMLElement>(null);

  useScrolled(paper, step, scrollToWords);
  const openFootnote = useCallback((n: number, sign: HTMLElement) => setOpened({ step, n, sign }), [step]);

  const openPassage = useMemo(
    () => onTrace && ((passage: PassageId) => onTrace({ passage }, step.n)),
    [onTrace, step],
  );

  useLayoutEffect(() => {
    const element = paper.current;
    const panel = element?.closest('.panel');
    if (traced !== null && element?.isConnected && panel) scrollToWords(element, panel);
  }, [traced]);

  const { document } = sheet;
  const message = lookUp(index.messages, step.message);
  const footnote = opened?.step === step ? opened : null;
  return (
    <Panel label="The document" name="cable">
      <article ref={paper} className="cable__paper" key={document.id}>
        <RunningHead
          ask={replay.schedule.kind === 'seat' ? null : <WhatIfChoice index={index} message={message.id} />}
          message={message}
          document={document}
          fictional={index.scenario.fictional}
        />
        <header className="cable__head">
          <p className="cable__kind" dir="auto">
            {document.kind}
          </p>
          <h2 className="cable__title" dir="auto">
            {document.title}
          </h2>
        </header>
        <SheetText sheet={sheet} prefix="replay" onFootnote={openFootnote} onPassage={openPassage} />
        <FootnoteList footnotes={document.footnotes} prefix="replay" />
        {replay.schedule.kind !== 'seat' && (
          <DocumentFacts
            index={index}
            document={document}
            comparedAddress={(pair) => addressIn(index, { message: message.id, view: 'compare', pair })}
            referenceAddress={(target) => {
              const shown = shownBy(index, target);
              return shown === null
                ? null
                : addressIn(index, { message: message.id, view: 'dossier', document: shown });
            }}
          />
        )}
        <FootnoteSlip document={document} footnote={footnote} />
      </article>
    </Panel>
  );
});
