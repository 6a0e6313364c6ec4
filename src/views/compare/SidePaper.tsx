import { useMemo } from 'react';
import type { Side } from '../../format/scenario.ts';
import { addressIn } from '../../replay/addressIn.ts';
import { stepsOf } from '../../replay/compare.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { ExcerptText } from './ExcerptText.tsx';
import { excerptsOf, type Quoted } from './excerptsOf.ts';

interface SidePaperProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  /** The step in view; a side that comes later says so. */
  readonly n: number;
  readonly label: string;
  readonly side: Side;
}

/** One side of a comparison on paper: which document, at which step, and its words in their place. */
export function SidePaper({ index, replay, n, label, side }: SidePaperProps) {
  const document = lookUp(index.documents, side.document);
  const excerpts = useMemo(() => {
    const passages = side.passages.map((id) => lookUp(index.passages, id));
    return excerptsOf(document.text, passages);
  }, [index, document, side]);
  const [first = 0] = stepsOf(replay, side.messages);
  return (
    <article className="compare__side">
      <h3 className="label">{label}</h3>
      {first > n && <p className="compare__ahead">Looks ahead: from step {first}</p>}
      <p className="compare__document" dir="auto">
        {document.title}
      </p>
      <ul className="compare__steps">
        {side.messages.map((message) => (
          <li key={message}>
            <a href={addressIn(index, { message })}>
              {stepsOf(replay, [message]).map((step) => `Step ${step}: `)}
              <bdi>{lookUp(index.messages, message).title}</bdi>
            </a>
          </li>
        ))}
      </ul>
      {side.quoted !== null && (
        <>
          <p className="compare__note">Printed beside the document, not in it:</p>
          <ExcerptText
            excerpts={quotedIn(document.apparatus, side.quoted)}
            length={document.apparatus.length}
          />
        </>
      )}
      {excerpts.length > 0 && <ExcerptText excerpts={excerpts} length={document.text.length} />}
      {excerpts.length === 0 && side.quoted === null && (
        <p className="compare__nothing">No words of this stand here.</p>
      )}
      <p className="compare__archive" dir="auto">
        {document.reference}
      </p>
    </article>
  );
}

/** The words in what the source page prints around the document; the compiler has found them there. */
function quotedIn(apparatus: string, words: string) {
  const start = apparatus.indexOf(words);
  const found: Quoted = { id: null, start, end: start + words.length };
  return start < 0
    ? excerptsOf(words, [{ id: null, start: 0, end: words.length }])
    : excerptsOf(apparatus, [found]);
}
