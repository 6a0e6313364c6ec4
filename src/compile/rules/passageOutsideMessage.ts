import type { Draft } from '../files/draft.ts';
import type { Findings } from '../findings.ts';
import { quote } from '../names/quote.ts';
import { innermostVoice, voiceWithin } from '../passages/innermostVoice.ts';
import { lineOf } from '../passages/lineOf.ts';
import { documentsByMessage } from '../passages/passageUses.ts';
import type { Resolved } from '../passages/resolvePassages.ts';
import type { Rule } from './rule.ts';

export const passageOutsideMessage: Rule = {
  name: 'passage-outside-message',
  sentence: 'The words that move an answer are spoken in the message that moves it, by one speaker.',
};

/** Reports passages of transitions that their message does not speak, or that two speakers share. */
export function checkPassagesAreSpoken(
  draft: Draft,
  { extents, voices }: Resolved,
  findings: Findings,
): void {
  const byMessage = documentsByMessage(draft);
  for (const { message, passages } of draft.chart.transitions) {
    const document = message === null ? undefined : byMessage.get(message.value);
    if (message === null || document === undefined) continue;
    const all = voices.get(document) ?? [];
    const own = all.filter((voice) => voice.message.id.value === message.value);
    // A message whose voices were not found has its own report.
    if (own.length === 0) continue;
    for (const selector of passages) {
      const extent = extents.get(selector);
      if (extent === undefined) continue;
      const { exact } = selector;
      const line = lineOf(document, extent.start);
      if (voiceWithin(all, extent) !== null) {
        const said = `${quote(exact.value)} (line ${line} of ${document.file}) runs from one speaker's words into another's, or out of the message; quote each by itself.`;
        findings.add(passageOutsideMessage, exact.at, said, exact.value);
      } else if (!own.some((voice) => voice.start <= extent.start && voice.end >= extent.end)) {
        const speaker = innermostVoice(all, extent);
        const where =
          speaker === null ? 'outside every message' : `in the message \`${speaker.message.id.value}\``;
        const said = `${quote(exact.value)} stands on line ${line} of ${document.file}, ${where}, not in \`${message.value}\`; quote words of that message, or name the message that speaks them.`;
        findings.add(passageOutsideMessage, exact.at, said, exact.value);
      }
    }
  }
}
