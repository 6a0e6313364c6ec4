import { BadgeLines } from './BadgeLines.tsx';
import type { HandoutPanel, PanelChange } from './handoutPanels.ts';
import { partId } from './partId.ts';

interface HandoutPanelViewProps {
  readonly panel: HandoutPanel;
  /** What the panel must not be taken for; null for the record. */
  readonly mark: string | null;
  readonly address: string;
}

/** One step on paper: which message, the words that moved something, what they changed and why, where it is from. */
export function HandoutPanelView({ panel, mark, address }: HandoutPanelViewProps) {
  const { narration, badges, quotes, changes, reference } = panel;
  const id = partId(narration.n);
  return (
    <section className="panel-step" aria-labelledby={id}>
      <p className="panel-step__margin panel-step__number">
        <span className="unseen">Step </span>
        {narration.n}
      </p>
      <h3 id={id} className="panel-step__heading" dir="auto">
        {narration.heading}
      </h3>
      <p className="panel-step__parties" dir="auto">
        {[narration.date, narration.parties, narration.hands].filter((part) => part !== '').join(' · ')}
      </p>
      {mark !== null && <p className="paper-mark">{mark}</p>}
      <BadgeLines badges={badges} />
      {narration.nothingMoved !== null && <p className="panel-step__nothing">{narration.nothingMoved}</p>}
      {changes.length > 0 && (
        <div className="panel-step__columns">
          {quotes.length > 0 && (
            <ol className="panel-step__quotes">
              {quotes.map(({ passage, number, exact, elsewhere }) => (
                <li key={passage} value={number} className="numbered-quote">
                  <span className="numbered-quote__number" aria-hidden="true">
                    {number}
                  </span>
                  <blockquote dir="auto">“{exact}”</blockquote>
                  {elsewhere !== null && (
                    <p className="numbered-quote__from" dir="auto">
                      in: {elsewhere}
                    </p>
                  )}
                </li>
              ))}
            </ol>
          )}
          <ul className="panel-step__changes">
            {changes.map((change) => (
              <ChangeView key={change.transition} change={change} />
            ))}
          </ul>
        </div>
      )}
      {narration.note !== '' && (
        <p className="panel-step__note" dir="auto">
          {narration.note}
        </p>
      )}
      <p className="panel-step__reference" dir="auto">
        {reference}
      </p>
      <p className="panel-step__address">{address}</p>
    </section>
  );
}

function ChangeView({
  change: { question, before, after, why, follows, numbers },
}: {
  readonly change: PanelChange;
}) {
  return (
    <li className="panel-change">
      <p className="panel-change__question" dir="auto">
        {question}
      </p>
      <p className="panel-change__answers">
        <span className="unseen">before: </span>
        <span className="panel-change__before" dir="auto">
          {before}
        </span>{' '}
        <span aria-hidden="true">→</span>
        <span className="unseen">now: </span>{' '}
        <strong className="panel-change__after" dir="auto">
          {after}
        </strong>
        {numbers.length > 0 && <span className="panel-change__words"> (words {numbers.join(', ')})</span>}
      </p>
      {follows && (
        <p className="panel-change__why">
          A consequence: another answer moved it, not this message directly.
        </p>
      )}
      {why !== '' && (
        <p className="panel-change__why" dir="auto">
          {why}
        </p>
      )}
    </li>
  );
}
