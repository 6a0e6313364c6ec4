import type { FocusEvent, KeyboardEvent } from 'react';
import type { MessageId } from '../../format/ids.ts';
import { DAY, HOUR } from '../../format/minutes.ts';
import { formatAddress, START } from '../../replay/address.ts';
import { describeSpan } from '../../replay/describeSpan.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { changeWhatIf, interventionOn, type WhatIfChange } from '../../schedule/changeWhatIf.ts';
import './WhatIfChoice.css';

interface WhatIfChoiceProps {
  readonly index: ScenarioIndex;
  readonly message: MessageId;
}

const DELAYS = [12 * HOUR, DAY, 3 * DAY, 7 * DAY];

/** On a document's paper: what if its message had not come, or had come later; each a way to that run. */
export function WhatIfChoice({ index, message }: WhatIfChoiceProps) {
  const changed = interventionOn(index.whatIf, message) !== null;
  const changes: readonly { readonly title: string; readonly change: WhatIfChange }[] = [
    { title: 'it were withheld', change: { kind: 'withheld', message } },
    ...DELAYS.map((minutes) => ({
      title: `it came ${describeSpan(minutes)} later`,
      change: { kind: 'delayed', message, minutes } as const,
    })),
    ...(changed ? [{ title: 'it came as documented', change: { kind: 'restored', message } as const }] : []),
  ];
  const takeKey = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== 'Escape' || !event.currentTarget.open) return;
    event.stopPropagation();
    event.currentTarget.open = false;
    event.currentTarget.querySelector('summary')?.focus();
  };
  const leave = (event: FocusEvent<HTMLDetailsElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
  };
  return (
    <details className="what-if-choice" onKeyDown={takeKey} onBlur={leave}>
      <summary className="what-if-choice__summary">What if …</summary>
      <ul className="what-if-choice__ways">
        {changes.map(({ title, change }) => (
          <li key={title}>
            <a
              className="what-if-choice__way"
              href={formatAddress({
                ...START,
                scenario: index.scenario.id,
                message,
                whatIf: changeWhatIf(index.whatIf, change),
              })}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
