import { DAY, HOUR } from '../../format/minutes.ts';
import { describeSpan } from '../../replay/describeSpan.ts';
import type { Held } from './heldBy.ts';
import type { MessageInWhatIf } from './hold.ts';

interface OutcomeListProps {
  /** Every message of the record, in its order. */
  readonly messages: readonly MessageInWhatIf[];
  /** @param control the id of what was used, which is to have the focus again */
  readonly onHeld: (message: MessageInWhatIf, held: Held, control: string) => void;
}

const DELAYS = [6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 3 * DAY, 7 * DAY, 14 * DAY, 28 * DAY];

/** Every message with what becomes of it and why, and with the ways to withhold it or to let it come later. */
export function OutcomeList({ messages, onHeld }: OutcomeListProps) {
  return (
    <ol className="outcomes">
      {messages.map((one, at) => (
        <li key={one.message} className="outcomes__one" data-outcome={one.outcome}>
          <h4 className="outcomes__title" dir="auto">
            {one.address === null ? (
              `${at + 1}. ${one.title}`
            ) : (
              <a href={one.address}>{`${at + 1}. ${one.title}`}</a>
            )}
          </h4>
          <MessageWays one={one} onHeld={onHeld} />
          <p className="outcomes__reason" dir="auto">
            {one.reason}
          </p>
        </li>
      ))}
    </ol>
  );
}

interface MessageWaysProps {
  readonly one: MessageInWhatIf;
  readonly onHeld: OutcomeListProps['onHeld'];
}

function MessageWays({ one, onHeld }: MessageWaysProps) {
  const { message, title, withheld, delay } = one;
  const hold = `withhold-${message}`;
  const later = `delay-${message}`;
  const delays = [...new Set([...DELAYS, delay])].filter((minutes) => minutes > 0).toSorted((a, b) => a - b);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would say the title a second time.
    <div className="outcomes__ways" role="group" aria-label={title}>
      <button
        id={hold}
        type="button"
        className="control"
        aria-pressed={withheld}
        onClick={() => onHeld(one, { kind: withheld ? 'restore' : 'withhold' }, hold)}
      >
        Withhold
      </button>
      <select
        id={later}
        className="control"
        aria-label="When it comes"
        value={withheld ? 'never' : delay}
        onChange={({ target: { value } }) => {
          const minutes = Number(value);
          if (value === 'never') onHeld(one, { kind: 'withhold' }, later);
          else onHeld(one, minutes === 0 ? { kind: 'restore' } : { kind: 'delay', minutes }, later);
        }}
      >
        <option value={0}>as documented</option>
        {delays.map((minutes) => (
          <option key={minutes} value={minutes}>
            {describeSpan(minutes)} later
          </option>
        ))}
        <option value="never">never</option>
      </select>
    </div>
  );
}
