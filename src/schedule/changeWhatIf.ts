import type { MessageId } from '../format/ids.ts';
import { type Intervention, MOST_INTERVENTIONS, type WhatIf } from './whatIf.ts';

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
