import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import './SeatChoice.css';

/** Eyes to see the replay through, and the address of the same place seen so. */
export interface Eyes {
  readonly title: string;
  readonly address: string;
  readonly present: boolean;
}

interface SeatChoiceProps {
  readonly eyes: readonly Eyes[];
  readonly onChoose: (address: string) => void;
}

/** Through whose eyes the replay is seen: the record's, or those of a party. */
export function SeatChoice({ eyes, onChoose }: SeatChoiceProps) {
  const choose = (event: MouseEvent, { address, present }: Eyes) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (present) closeAround(event.currentTarget);
    else onChoose(address);
  };
  const takeKey = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== 'Escape' || !event.currentTarget.open) return;
    event.stopPropagation();
    closeAround(event.currentTarget);
  };
  const leave = (event: FocusEvent<HTMLDetailsElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
  };
  return (
    <details className="seat-choice" onKeyDown={takeKey} onBlur={leave}>
      <summary className="control seat-choice__present" id="seen-through">
        Seen through <strong dir="auto">{eyes.find(({ present }) => present)?.title ?? 'the record'}</strong>
      </summary>
      <ul className="seat-choice__eyes">
        {eyes.map((one) => (
          <li key={one.address + one.title}>
            <a
              className="seat-choice__one"
              href={one.address}
              aria-current={one.present ? 'true' : undefined}
              onClick={(event) => choose(event, one)}
              dir="auto"
            >
              {one.title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function closeAround(part: Element): void {
  const details = part.closest('details');
  if (details === null) return;
  details.open = false;
  details.querySelector('summary')?.focus();
}
