import { MOST_HANDS } from '../../replay/lecture/position.ts';
import type { Asking } from '../hall/askingOf.ts';

interface AskPanelProps {
  readonly asking: Asking;
  readonly onChoose: (option: number) => void;
  readonly onHands: (option: number, hands: number | null) => void;
  readonly onNext: () => void;
}

/** The class is being asked: its hands are counted here, and then the document is opened. */
export function AskPanel({ asking, onChoose, onHands, onNext }: AskPanelProps) {
  const { decision, decider, answered, chosen, hands } = asking;
  return (
    <section className="presenter__part presenter__ask" aria-label="The class is asked">
      <h2 className="label">{answered ? 'What the record took' : 'The class is asked'}</h2>
      <p className="presenter__heading" dir="auto">
        {decision.title}
      </p>
      <p className="presenter__quiet" dir="auto">
        {decider} · {decision.when}
      </p>
      <ol className="presenter__options">
        {decision.options.map(({ key, text }, at) => (
          <li key={key} className="presenter__option" data-took={decision.took.includes(key)}>
            <button
              type="button"
              className="control"
              aria-pressed={chosen === at}
              aria-disabled={answered}
              onClick={() => onChoose(at)}
            >
              {at + 1}
            </button>
            <span dir="auto">
              {text}
              {decision.took.includes(key) && <em> (the record)</em>}
            </span>
            <input
              className="presenter__hands"
              type="number"
              min={0}
              max={MOST_HANDS}
              aria-label={`Hands for option ${at + 1}`}
              value={hands[at] ?? ''}
              onChange={({ currentTarget: { valueAsNumber: count } }) =>
                onHands(at, Number.isNaN(count) ? null : Math.min(MOST_HANDS, Math.max(0, Math.trunc(count))))
              }
            />
          </li>
        ))}
      </ol>
      {decision.note !== null && (
        <p className="presenter__quiet" dir="auto">
          {decision.note}
        </p>
      )}
      {!answered && (
        <button type="button" className="control control--primary" onClick={onNext}>
          {decision.took.length === 0 ? 'Close the question' : 'Show what the record took'}
        </button>
      )}
    </section>
  );
}
