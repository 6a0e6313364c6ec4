import type { MouseEvent, ReactNode } from 'react';
import type { PassageId } from '../../format/ids.ts';
import type { TraceId } from '../../replay/choices/traceChoice.ts';
import { lookUp } from '../../replay/lookUp.ts';
import { stepShowing } from '../../replay/reachAt.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import type { TraceEntry } from '../../replay/traceWords.ts';

/** A step, and what is traced there where it is another thing. */
export interface TraceAt {
  readonly n: number;
  readonly trace?: TraceId;
}

export interface TraceLinks {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  /** The step in view. */
  readonly n: number;
  /** The address of a trace at a step; of the present trace where none is said. */
  readonly addressOf: (to: TraceAt) => string;
  readonly onGo: (to: TraceAt) => void;
}

interface TraceEntryViewProps extends TraceLinks {
  readonly entry: TraceEntry;
}

/** One thing that a trace says, with the words that prove it and the ways on. */
export function TraceEntryView({ entry, ...links }: TraceEntryViewProps) {
  const { step, sentences, passages, notes, references, onward, depth, ahead } = entry;
  const className = `trace__entry trace__entry--deep-${Math.min(depth, 3)}${ahead ? ' trace__entry--ahead' : ''}`;
  return (
    <li className={className}>
      {step !== null && (
        <p className="trace__step">
          <TraceLink {...links} to={{ n: step.n }}>
            {step.n}. {step.title}
          </TraceLink>
          {ahead && <span className="trace__ahead"> yet to come</span>}
        </p>
      )}
      {sentences.map((sentence) => (
        <p key={sentence} className="trace__sentence" dir="auto">
          {sentence}
        </p>
      ))}
      {passages.map((id) => (
        <Quote key={id} {...links} id={id} />
      ))}
      {notes.map((note) => (
        <p key={note} className="trace__note" dir="auto">
          {note}
        </p>
      ))}
      {references.map((reference) => (
        <p key={reference} className="trace__reference" dir="auto">
          {reference}
        </p>
      ))}
      {onward.map(({ to, title }) => (
        <p key={to} className="trace__onward">
          <TraceLink {...links} to={{ n: links.n, trace: to }}>
            {title}
          </TraceLink>
        </p>
      ))}
    </li>
  );
}

/** Words to the letter, and the way to where they stand. */
function Quote({ id, ...links }: TraceLinks & { readonly id: PassageId }) {
  const { index, replay } = links;
  const { exact } = lookUp(index.passages, id);
  const step = stepShowing(index, replay, id);
  return (
    <figure className="trace__quote">
      <blockquote dir="auto">{exact}</blockquote>
      {step !== null && (
        <figcaption>
          <TraceLink {...links} to={{ n: step, trace: id }}>
            {`These words in their document, step ${step}`}
          </TraceLink>
        </figcaption>
      )}
    </figure>
  );
}

interface TraceLinkProps extends TraceLinks {
  readonly to: TraceAt;
  readonly children: ReactNode;
}

function TraceLink({ to, addressOf, onGo, children }: TraceLinkProps) {
  const go = (event: MouseEvent) => {
    // A click that asks for a new window or tab stays the browser's.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onGo(to);
  };
  return (
    <a className="trace__link" href={addressOf(to)} onClick={go} dir="auto">
      {children}
    </a>
  );
}
