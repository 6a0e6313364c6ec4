import { memo, useCallback, useMemo, useRef, useState } from 'react';
import { lookUp } from '../../replay/lookUp.ts';
import type { Replay, Step } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { Panel } from '../Panel.tsx';
import { useScrolled } from '../useScrolled.ts';
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
}

/** The document that arrived, on paper: its title, its whole text with the words that moved a decision, its facts. */
export const CablePanel = memo(function CablePanel({ index, replay, step }: CablePanelProps) {
  const sheet = useMemo(() => sheetOf(index, replay, step), [index, replay, step]);
  const [opened, setOpened] = useState<(OpenFootnote & { readonly step: Step }) | null>(null);
  const paper = useRef<HTMLElement>(null);

  useScrolled(paper, step, scrollToWords);
  const openFootnote = useCallback((n: number, sign: HTMLElement) => setOpened({ step, n, sign }), [step]);

  const { document } = sheet;
  const message = lookUp(index.messages, step.message);
  const footnote = opened?.step === step ? opened : null;
  return (
    <Panel label="The document" name="cable">
      <article ref={paper} className="cable__paper" key={document.id}>
        <RunningHead message={message} document={document} fictional={index.scenario.fictional} />
        <header className="cable__head">
          <p className="cable__kind" dir="auto">
            {document.kind}
          </p>
          <h2 className="cable__title" dir="auto">
            {document.title}
          </h2>
        </header>
        <SheetText sheet={sheet} prefix="replay" onFootnote={openFootnote} />
        <FootnoteList footnotes={document.footnotes} prefix="replay" />
        {replay.schedule.kind === 'record' && <DocumentFacts index={index} document={document} />}
        <FootnoteSlip document={document} footnote={footnote} />
      </article>
    </Panel>
  );
});
