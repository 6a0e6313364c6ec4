import { memo, useMemo } from 'react';
import type { Document } from '../../format/document.ts';
import type { Narration } from '../../replay/narrateStep.ts';
import { type PassageUse, passageUses } from '../../replay/passageUses.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { DocumentFacts } from '../cable/DocumentFacts.tsx';
import { FootnoteList } from '../cable/FootnoteList.tsx';
import { SheetText } from '../cable/SheetText.tsx';
import { stepsOf } from '../dossier/DossierIndex.tsx';
import type { DossierAddresses } from '../dossier/dossierAddresses.ts';
import { FlagList } from '../dossier/FlagList.tsx';
import { PassageList } from '../dossier/PassageList.tsx';
import { shownBy } from '../dossier/shownBy.ts';
import { numberUses, wholeSheet } from '../dossier/wholeSheet.ts';
import { showPart } from '../showPart.ts';
import { BadgeLines } from './BadgeLines.tsx';
import { partId } from './partId.ts';
import { sayBadges } from './sayBadges.ts';

interface ReaderDocumentProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly narrations: readonly Narration[];
  readonly document: Document;
  /** Its place in the reader, from 1 on. */
  readonly number: number;
  /** What the pages must not be taken for; null for the record. */
  readonly mark: string | null;
  readonly addresses: DossierAddresses;
}

/** One document on paper, to the letter: its head, its text with numbered words, its footnotes, what is known of it. */
export const ReaderDocument = memo(function ReaderDocument(props: ReaderDocumentProps) {
  const { index, replay, narrations, document, number, mark, addresses } = props;
  // On paper only the words that moved an answer, or prove one, are marked: what they point at is listed below.
  const passages = useMemo(
    () => passageUses(index, replay, document).filter(({ uses }) => uses.some(isProof)),
    [index, replay, document],
  );
  const numbers = useMemo(() => numberUses(passages), [passages]);
  const sheet = useMemo(() => wholeSheet(index, document, passages, null), [index, document, passages]);
  const prefix = partId(document.id);
  return (
    <article className="reader-document" aria-labelledby={prefix}>
      <header className="reader-document__head">
        <p className="reader-document__kind" dir="auto">
          {number} · {document.kind}
          {mark !== null && <span className="paper-mark">{mark}</span>}
        </p>
        <h3 id={prefix} className="reader-document__title" dir="auto">
          {document.title}
        </h3>
        <p className="reader-document__steps" dir="auto">
          {stepsOf(replay, document)
            .map((n) => `Step ${n}: ${narrations[n]?.heading ?? ''}`)
            .join(' · ')}
        </p>
        <BadgeLines badges={sayBadges(index, document)} />
      </header>
      <SheetText sheet={sheet} prefix={prefix} onFootnote={(n) => showPart(`${prefix}-footnote-${n}`)} />
      <div className="reader-apparatus">
        <div>
          <FootnoteList footnotes={document.footnotes} prefix={prefix} />
          <PassageList
            index={index}
            passages={passages}
            numbers={numbers}
            prefix={prefix}
            addresses={addresses}
            of={document.title}
          />
          {index.seat === null && (
            <FlagList
              index={index}
              document={document}
              numbers={numbers}
              prefix={prefix}
              of={document.title}
            />
          )}
        </div>
        {index.seat === null && (
          <DocumentFacts
            index={index}
            document={document}
            of={document.title}
            comparedAddress={addresses.ofPair}
            referenceAddress={(target) => {
              const shown = shownBy(index, target);
              return shown === null ? null : addresses.of(shown);
            }}
          />
        )}
      </div>
      <p className="panel-step__address">{addresses.whole(addresses.ofDocument(document.id))}</p>
    </article>
  );
});

function isProof({ kind }: PassageUse): boolean {
  return kind === 'moved' || kind === 'held';
}
