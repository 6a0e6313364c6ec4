import type { Moments } from '../dates/resolveMoments.ts';
import type { WrittenMessage } from '../files/documentFile.ts';
import type { Draft } from '../files/draft.ts';
import type { Findings, Spot } from '../findings.ts';
import { place } from './duplicateId.ts';
import type { Rule } from './rule.ts';

export const recordOrder: Rule = {
  name: 'record-order',
  sentence:
    'The record follows the written moments; where these do not settle which of two neighbours came first, the entry says `because`.',
};

/** Reports entries that stand after a message certainly written later, and unsettled neighbours without a reason. */
export function checkRecordOrder(draft: Draft, moments: Moments, findings: Findings): void {
  const messages = new Map<string, WrittenMessage>(
    draft.documents
      .flatMap(({ head }) => head.messages)
      .toReversed()
      .map((message) => [message.id.value, message]),
  );
  /** The entry so far that was written latest for certain. */
  let latest: { readonly id: string; readonly earliest: number; readonly at: Spot } | null = null;
  let before: { readonly id: string; readonly latest: number } | null = null;
  const seen = new Set<string>();
  for (const { message: id, because } of draft.scenario.record) {
    // A message that stands twice has its own report.
    if (seen.has(id.value)) continue;
    seen.add(id.value);
    const message = messages.get(id.value);
    const moment = message === undefined ? undefined : moments.get(message.written);
    if (message === undefined || moment === undefined) {
      before = null;
      continue;
    }
    const dates = (name: string) => `\`${name}\` (${messages.get(name)?.written.date.value ?? ''})`;
    if (latest !== null && moment.latest < latest.earliest) {
      const said = `${dates(id.value)} was written before ${dates(latest.id)}, which stands before it ${place(latest.at, id.at)}; move it up.`;
      findings.add(recordOrder, id.at, said, id.value);
    } else if (before !== null && before.latest >= moment.earliest && because === null) {
      const said = `The written moments do not settle whether ${dates(id.value)} came after ${dates(before.id)}; say so: \`because: "…"\`.`;
      findings.add(recordOrder, id.at, said, id.value);
    }
    if (latest === null || moment.earliest > latest.earliest)
      latest = { id: id.value, earliest: moment.earliest, at: id.at };
    before = { id: id.value, latest: moment.latest };
  }
}
