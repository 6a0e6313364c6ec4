import { memo, useMemo } from 'react';
import type { Document } from '../../format/document.ts';
import { citeDocument } from '../../replay/cite/citedWork.ts';
import type { Narration } from '../../replay/narrateStep.ts';
import { passageUses } from '../../replay/passageUses.ts';
import { referencesTo } from '../../replay/referencesTo.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { BADGE_NAMES } from '../badgeNames.ts';
import '../Paper.css';
import { DocumentFacts } from '../cable/DocumentFacts.tsx';
import { FootnoteList } from '../cable/FootnoteList.tsx';
import { SheetText } from '../cable/SheetText.tsx';
import { showPart } from '../showPart.ts';
import { CitePanel } from './CitePanel.tsx';
import { stepsOf } from './DossierIndex.tsx';
import type { DossierAddresses } from './dossierAddresses.ts';
import { FlagList } from './FlagList.tsx';
import { PassageList } from './PassageList.tsx';
import { PointersIn } from './PointersIn.tsx';
import { RouteList } from './RouteList.tsx';
import type { FindWords } from './searchDossier.ts';
import { shownBy } from './shownBy.ts';
import { numberUses, wholeSheet } from './wholeSheet.ts';

interface DocumentPageProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly narrations: readonly Narration[];
  readonly document: Document;
  /** Finds the words that a search was for; null where there is none. */
  readonly find: FindWords | null;
  readonly addresses: DossierAddresses;
}

const PREFIX = 'dossier';

/**
 * One document, whole: text, passages, footnotes, facts, references out and in, its way, its oddities, its citation.
 * Of a seat's paper only the words are shown: the rest is the editor's, or another's hand.
 */
export const DocumentPage = memo(function DocumentPage(props: DocumentPageProps) {
  const { index, replay, narrations, document, find, addresses } = props;
  const passages = useMemo(() => passageUses(index, replay, document), [index, replay, document]);
  const numbers = useMemo(() => numberUses(passages), [passages]);
  const sheet = useMemo(() => wholeSheet(index, document, passages, find), [index, document, passages, find]);
  return (
    <article className="cable__paper dossier__paper">
      <header className="cable__head">
        <p className="cable__kind" dir="auto">
          {document.kind}
        </p>
        <h2 className="cable__title" dir="auto">
          {document.title}
        </h2>
        <ul className="dossier__steps">
          {stepsOf(replay, document).map((n) => (
            <li key={n}>
              <a href={addresses.ofStep(n)} dir="auto">
                Step {n}: {narrations[n]?.heading}
              </a>
            </li>
          ))}
        </ul>
        {index.scenario.fictional && <p className="dossier__badge">Fictional</p>}
        {document.badges.map(({ kind, text }) => (
          <p key={text} className="dossier__badge" dir="auto">
            <strong>{BADGE_NAMES[kind]}.</strong> {text}
          </p>
        ))}
      </header>
      <SheetText sheet={sheet} prefix={PREFIX} onFootnote={showFootnote} />
      <PassageList
        index={index}
        passages={passages}
        numbers={numbers}
        prefix={PREFIX}
        addresses={addresses}
      />
      {replay.schedule.kind !== 'seat' && (
        <>
          <FootnoteList footnotes={document.footnotes} prefix={PREFIX} />
          <FlagList index={index} document={document} numbers={numbers} prefix={PREFIX} />
          <RouteList index={index} document={document} />
          <PointersIn
            index={index}
            references={referencesTo(index, document)}
            heading="Points at it"
            addresses={addresses}
          />
          <DocumentFacts
            index={index}
            document={document}
            comparedAddress={addresses.ofPair}
            referenceAddress={(target) => {
              const shown = shownBy(index, target);
              return shown === null ? null : addresses.of(shown);
            }}
          />
          <CitePanel
            title="Cite this document"
            work={citeDocument(index, document, addresses.whole(addresses.ofDocument(document.id)))}
          />
        </>
      )}
    </article>
  );
});

function showFootnote(n: number): void {
  showPart(`${PREFIX}-footnote-${n}`);
}
