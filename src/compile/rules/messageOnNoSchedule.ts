import type { Draft } from '../files/draft.ts';
import type { Findings, Spot } from '../findings.ts';
import { LIMITS } from '../limits.ts';
import { nearestName } from '../names/nearestName.ts';
import { place } from './duplicateId.ts';
import type { Rule } from './rule.ts';
import { tooLarge } from './tooLarge.ts';

export const messageOnNoSchedule: Rule = {
  name: 'message-on-no-schedule',
  sentence: 'Every message stands in the record once; one that stands nowhere would never be seen.',
};

/** Reports messages that the record leaves out or has twice. */
export function checkRecordIsWhole(draft: Draft, findings: Findings): void {
  const { record } = draft.scenario;
  const entries = new Map<string, Spot>();
  for (const { message } of record) {
    if (message.value === '') continue;
    const before = entries.get(message.value);
    if (before === undefined) entries.set(message.value, message.at);
    else {
      const said = `\`${message.value}\` stands in the record twice; the first is ${place(before, message.at)}. A message is written once.`;
      findings.add(messageOnNoSchedule, message.at, said, message.value);
    }
  }
  const messages = draft.documents.flatMap(({ head }) => head.messages);
  const over = messages[LIMITS.messages];
  if (over !== undefined) {
    findings.add(
      tooLarge,
      over.spot,
      `This scenario has ${messages.length} messages; at most ${LIMITS.messages} are read.`,
    );
  }
  if (draft.unread.scenario || record.length === 0) return;
  const known = new Set(messages.map(({ id }) => id.value as string));
  const misspelled = [...entries.keys()].filter((entry) => !known.has(entry));
  for (const { id } of messages) {
    if (id.value === '' || entries.has(id.value)) continue;
    // An entry that only misspells this message has its own report.
    if (nearestName(id.value, misspelled, findings) !== null) continue;
    const said = `The message \`${id.value}\` is on no schedule: it is missing from \`record\` in scenario.yaml. Put it where it was written.`;
    findings.add(messageOnNoSchedule, id.at, said, id.value);
  }
}
