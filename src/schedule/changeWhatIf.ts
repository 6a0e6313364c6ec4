import type { MessageId } from '../format/ids.ts';
import { type Intervention, LONGEST_DELAY, MOST_INTERVENTIONS, type WhatIf } from './whatIf.ts';

/** What a reader does to one message: withholds it, lets it come later, or takes either back. */
export type WhatIfChange = Intervention | { readonly kind: 'restored'; readonly message: MessageId };

/**
 * A what-if with one message changed, last in it; null where nothing is left that is not as documented.
 * @param whatIf null for the record
 * @returns the same what-if where it has no room for another message
 */
export function changeWhatIf(whatIf: WhatIf | null, change: WhatIfChange): WhatIf | null {
  const others = whatIf?.interventions.filter(({ message }) => message !== change.message) ?? [];
  const interventions = change.kind === 'restored' ? others : [...others, change];
  if (interventions.length > MOST_INTERVENTIONS) return whatIf;
  return interventions.length === 0 ? null : { name: whatIf?.name ?? null, interventions };
}

/** What a what-if does to a message; null where it leaves it alone. */
export function interventionOn(whatIf: WhatIf | null, message: MessageId): Intervention | null {
  return whatIf?.interventions.find((one) => one.message === message) ?? null;
}

/** How much later a message comes in a what-if by the reader's own doing, in minutes; 0 where it is left alone. */
export function delayOf(whatIf: WhatIf | null, message: MessageId): number {
  const intervention = interventionOn(whatIf, message);
  return intervention?.kind === 'delayed' ? intervention.minutes : 0;
}

/** Lets a message come so much later than documented, in minutes, and never earlier, nor later than a what-if may. */
export function delayTo(message: MessageId, minutes: number): WhatIfChange {
  return minutes <= 0
    ? { kind: 'restored', message }
    : { kind: 'delayed', message, minutes: Math.min(LONGEST_DELAY, minutes) };
}
