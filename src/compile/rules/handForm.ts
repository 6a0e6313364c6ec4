import type { Moments } from '../dates/resolveMoments.ts';
import type { Draft } from '../files/draft.ts';
import type { Findings, Spot } from '../findings.ts';
import { place } from './duplicateId.ts';
import type { Rule } from './rule.ts';

export const handForm: Rule = {
  name: 'hand-form',
  sentence:
    'Who wrote, received, was told or was addressed has `from`; who is only listed or not shown has none; no seat stands twice in one form, and nobody has it before it was written.',
};

/** Looks at how each message came into each seat's hands. */
export function checkHands(draft: Draft, moments: Moments, findings: Findings): void {
  for (const message of draft.documents.flatMap(({ head }) => head.messages)) {
    const hands = new Map<string, Spot>();
    const written = moments.get(message.written);
    for (const { seat, form, from } of message.hands) {
      const shown = form.value !== 'listed' && form.value !== 'not-shown';
      if (shown && from === null) {
        findings.add(
          handForm,
          form.at,
          `\`${form.value}\` needs \`from\`: from when this seat had the message, as far as the dossier says.`,
          form.value,
        );
      } else if (!shown && from !== null) {
        findings.add(
          handForm,
          from.spot,
          `\`${form.value}\` has no \`from\`: the dossier does not show that this seat had the message. Take it out, or name another form.`,
          form.value,
        );
      }
      const opposite = form.value === 'not-shown' ? 'any' : 'not-shown';
      const before = hands.get(`${seat.value} ${form.value}`) ?? hands.get(`${seat.value} ${opposite}`);
      if (before !== undefined && seat.value !== '') {
        const said = `\`${seat.value}\` stands here as \`${form.value}\`, and ${place(before, seat.at)} already; keep one of them.`;
        findings.add(handForm, seat.at, said, seat.value);
      }
      hands.set(`${seat.value} ${form.value}`, seat.at);
      hands.set(`${seat.value} any`, seat.at);
      const had = from === null ? undefined : moments.get(from);
      if (from !== null && had !== undefined && written !== undefined && had.latest < written.earliest) {
        const said = `\`${seat.value}\` has this message (${from.date.value}) before it was written (${message.written.date.value}); correct one of the two.`;
        findings.add(handForm, from.spot, said, from.date.value);
      }
    }
  }
}
