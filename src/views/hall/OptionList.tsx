import type { Asking } from './askingOf.ts';

interface OptionListProps {
  readonly asking: Asking;
  readonly onChoose: (option: number) => void;
}

/** What could be done, with what the class picked; once it is open, what the record took. No score. */
export function OptionList({ asking, onChoose }: OptionListProps) {
  const { decision, answered, chosen, hands } = asking;
  return (
    <ol
      className="options"
      aria-label={answered ? 'What the class picked, and the record' : 'What do you do?'}
    >
      {decision.options.map(({ key, text }, at) => {
        const took = answered && decision.took.includes(key);
        const count = hands[at] ?? null;
        return (
          <li key={key}>
            <button
              type="button"
              className="options__option"
              aria-pressed={chosen === at}
              aria-disabled={answered}
              data-took={took}
              onClick={() => onChoose(at)}
            >
              <span className="options__number">{at + 1}</span>
              <span className="options__text" dir="auto">
                {text}
              </span>
              {count !== null && (
                <span className="options__hands">{count === 1 ? '1 hand' : `${count} hands`}</span>
              )}
              {took && <span className="options__took">the record</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
