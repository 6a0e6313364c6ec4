import { useMemo } from 'react';
import { describeBasis } from '../../replay/describeBasis.ts';
import type { Narration } from '../../replay/narrateStep.ts';
import { orderDossier } from '../../replay/orderDossier.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import type { DossierAddresses } from '../dossier/dossierAddresses.ts';
import { ReaderDocument } from './ReaderDocument.tsx';

interface ReaderSheetProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly narrations: readonly Narration[];
  readonly mark: string | null;
  readonly addresses: DossierAddresses;
}

/** All documents, whole, in the order of their dates. */
export function ReaderSheet({ index, replay, narrations, mark, addresses }: ReaderSheetProps) {
  const documents = useMemo(
    () => orderDossier(index, replay, 'date').flatMap((group) => group.documents),
    [index, replay],
  );
  const { summary, notices } = index.scenario;
  return (
    <>
      <p className="paper-summary" dir="auto">
        {summary}
      </p>
      <h3 className="paper-heading">Documents</h3>
      <ol className="reader-contents">
        {documents.map(({ id, title }, before) => (
          <li key={id} value={before + 1} dir="auto">
            <span className="reader-contents__number" aria-hidden="true">
              {before + 1}
            </span>
            {title}
          </li>
        ))}
      </ol>
      {notices.length > 0 && <h3 className="paper-heading">Before you read</h3>}
      <div className="reader-notices">
        {notices.map((notice) => (
          <p key={notice.title} className="paper-notice" dir="auto">
            <strong>{notice.title}.</strong> {notice.text} {describeBasis(notice.basis)}
          </p>
        ))}
      </div>
      {documents.map((document, before) => (
        <ReaderDocument
          key={document.id}
          index={index}
          replay={replay}
          narrations={narrations}
          document={document}
          number={before + 1}
          mark={mark}
          addresses={addresses}
        />
      ))}
    </>
  );
}
