import type { WrittenReference } from '../files/documentFile.ts';
import type { Draft } from '../files/draft.ts';
import type { Findings } from '../findings.ts';
import { quote } from '../names/quote.ts';
import { innermostVoice } from '../passages/innermostVoice.ts';
import type { Resolved } from '../passages/resolvePassages.ts';
import type { Rule } from './rule.ts';

export const circularReference: Rule = {
  name: 'circular-reference',
  sentence: 'Answers do not run in a circle: nothing answers what answers it.',
};

interface Answer {
  readonly to: string;
  readonly reference: WrittenReference;
}

/** Reports each reference that closes a circle of answers. */
export function checkAnswersEnd(draft: Draft, resolved: Resolved, findings: Findings): void {
  const answers = answersBySpeaker(draft, resolved);
  const done = new Set<string>();
  for (const start of answers.keys()) {
    if (done.has(start)) continue;
    /** The way from the start to here, each with the answers that are still to be followed. */
    const way = [{ id: start, rest: [...(answers.get(start) ?? [])] }];
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const next = here.rest.shift();
      if (next === undefined) {
        done.add(here.id);
        way.pop();
        continue;
      }
      const circle = way.findIndex(({ id }) => id === next.to);
      if (circle >= 0) {
        const ids = [...way.slice(circle).map(({ id }) => id), next.to]
          .map((id) => `\`${id}\``)
          .join(' answers ');
        const said = `${quote(next.reference.at.exact.value)} closes a circle of answers: ${ids}. One of them only mentions the other, or the target is another.`;
        findings.add(circularReference, next.reference.to.at, said, next.to);
      } else if (!done.has(next.to)) {
        way.push({ id: next.to, rest: [...(answers.get(next.to) ?? [])] });
      }
    }
  }
}

/** What each message answers; a document that holds one message counts as that message. */
function answersBySpeaker(
  draft: Draft,
  { extents, voices }: Resolved,
): ReadonlyMap<string, readonly Answer[]> {
  const onlyMessage = new Map(
    draft.documents.flatMap(({ head }) => {
      const [first, second] = head.messages;
      return first !== undefined && second === undefined
        ? [[head.id.value as string, first.id.value as string] as const]
        : [];
    }),
  );
  const answers = new Map<string, Answer[]>();
  for (const document of draft.documents) {
    for (const reference of document.head.references) {
      if (reference.relation.value !== 'answers' || reference.status.value === 'missing') continue;
      const extent = extents.get(reference.at);
      const voice = extent === undefined ? null : innermostVoice(voices.get(document) ?? [], extent);
      const own = document.head.id.value;
      const speaker = voice?.message.id.value ?? onlyMessage.get(own) ?? own;
      const to = onlyMessage.get(reference.to.value) ?? reference.to.value;
      answers.set(speaker, [...(answers.get(speaker) ?? []), { to, reference }]);
    }
  }
  return answers;
}
