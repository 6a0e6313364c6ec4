import type { WrittenHand, WrittenMessage } from '../files/documentFile.ts';
import type { Draft } from '../files/draft.ts';
import type { Findings } from '../findings.ts';
import { listNames } from '../names/quote.ts';
import { voiceLabel } from '../passages/voiceLabel.ts';
import type { Rule } from './rule.ts';

export const handHearing: Rule = {
  name: 'hand-hearing',
  sentence:
    'What of a message a seat had is known: the voices that `hears` names by their labels, or else those spoken by or to its people, or the only one.',
};

/** Looks at which voices of each message each seat had. */
export function checkHearing(draft: Draft, findings: Findings): void {
  const seats = new Map(draft.scenario.seats.map(({ id, people }) => [id.value as string, people]));
  for (const message of draft.documents.flatMap(({ head }) => head.messages)) {
    const labels = labelsOf(message, draft);
    for (const hand of message.hands) {
      const people = seats.get(hand.seat.value);
      if (people === undefined) continue;
      const own = new Set<string>(people.map(({ value }) => value));
      checkHand(hand, message, labels, own, findings);
    }
  }
}

function checkHand(
  { seat, form, hears }: WrittenHand,
  { voices }: WrittenMessage,
  labels: readonly string[],
  people: ReadonlySet<string>,
  findings: Findings,
): void {
  const [first] = hears;
  if (form.value === 'listed' || form.value === 'not-shown') {
    if (first === undefined) return;
    const said = `\`${form.value}\` has no \`hears\`: the dossier does not show that this seat had the message. Take it out, or name another form.`;
    findings.add(handHearing, first.at, said, first.value);
    return;
  }
  for (const label of hears) {
    if (label.value === '' || labels.includes(label.value)) continue;
    const said = `This message has no voice called “${label.value}”. It has ${listNames(labels)}.`;
    findings.add(handHearing, label.at, said, label.value);
  }
  const goesWithoutSaying =
    voices.length < 2 ||
    voices.some(({ speaker, addressee }) => people.has(speaker.value) || people.has(addressee.value));
  if (hears.length === 0 && !goesWithoutSaying) {
    const said = `No voice of this message is spoken by or to the people of \`${seat.value}\`; name those that this seat had under \`hears\`. The message has ${listNames(labels)}.`;
    findings.add(handHearing, seat.at, said, seat.value);
  }
}

function labelsOf({ author, addressee, voices }: WrittenMessage, { scenario }: Draft): readonly string[] {
  if (voices.length === 0) return [voiceLabel(author.value, addressee.value, scenario.people)];
  return voices.map(
    ({ label, speaker, addressee: to }) =>
      label?.value ?? voiceLabel(speaker.value, to.value, scenario.people),
  );
}
