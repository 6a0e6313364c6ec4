import type { Hand } from '../format/document.ts';
import type { ClockId } from '../format/ids.ts';
import type { Clock } from '../format/moment.ts';
import { describeMoment } from '../replay/describeMoment.ts';

const FORMS: Readonly<Record<Hand['form'], string>> = {
  wrote: 'wrote it',
  received: 'received it',
  told: 'was told of it',
  addressed: 'addressed; not shown to have read it',
  listed: 'on the list of copies; receipt not shown',
  'not-shown': 'not shown to have had it',
};

/** How and when a message came into a party's hands, as far as the dossier shows it. */
export function describeHand(hand: Hand | null, clocks: ReadonlyMap<ClockId, Clock>): string {
  if (hand === null) return 'unknown: the dossier does not say';
  const form = FORMS[hand.form];
  return hand.from === null ? form : `${form}, ${describeMoment(hand.from, clocks)}`;
}
