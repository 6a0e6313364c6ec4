import type { Folded } from '../../format/foldSpace.ts';
import { foldSpace } from '../../format/foldSpace.ts';
import type { DocumentFile } from '../files/documentFile.ts';
import type { Draft } from '../files/draft.ts';
import type { Findings, Located } from '../findings.ts';
import { quote } from '../names/quote.ts';
import type { Stretch } from '../passages/findPassage.ts';
import { lineOf, linesOf } from '../passages/lineOf.ts';
import { nearestPassage } from '../passages/nearestPassage.ts';
import type { Resolved } from '../passages/resolvePassages.ts';
import { place } from './duplicateId.ts';
import type { Rule } from './rule.ts';

export const voiceBounds: Rule = {
  name: 'voice-bounds',
  sentence:
    'A voice runs from its first words, which stand once in the document, to its last words after them; voices are apart or one inside the other.',
};

/** Reports first or last words of a voice that do not say where it begins or ends. */
export function reportVoiceBounds(
  which: 'begins' | 'ends',
  words: Located<string>,
  places: readonly Stretch[],
  document: DocumentFile,
  folded: Folded,
  findings: Findings,
): void {
  const { id } = document.head;
  const quoted = quote(words.value);
  if (places.length > 0) {
    const lines = linesOf(
      document,
      places.map(({ start }) => start),
    );
    findings.add(
      voiceBounds,
      words.at,
      `The first words ${quoted} stand ${places.length} times in ${id.value} (${lines}); write more of them.`,
      words.value,
    );
    return;
  }
  if (which === 'ends' && folded.text.includes(foldSpace(words.value).trim())) {
    findings.add(
      voiceBounds,
      words.at,
      `The last words ${quoted} stand in ${id.value} only before the end of the first words; write the words with which the voice ends.`,
      words.value,
    );
    return;
  }
  const near = nearestPassage(words.value, folded.text, findings);
  const hint =
    near === null
      ? 'quote the document to the letter.'
      : `the nearest text is ${quote(folded.text.slice(near.start, near.end))} on line ${lineOf(document, folded.offsets[near.start] ?? 0)}.`;
  const name = which === 'begins' ? 'first' : 'last';
  findings.add(
    voiceBounds,
    words.at,
    `The ${name} words ${quoted} are not in ${id.value}; ${hint}`,
    words.value,
  );
}

/** Reports voices of a document that overlap without one being inside the other, or that are the same stretch. */
export function checkVoicesNest(draft: Draft, { voices }: Resolved, findings: Findings): void {
  for (const document of draft.documents) {
    const spans = [...(voices.get(document) ?? [])].sort((a, b) => a.start - b.start || b.end - a.end);
    const open: typeof spans = [];
    for (const span of spans) {
      while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= span.start) open.pop();
      const outer = open.at(-1);
      const same = outer?.start === span.start && outer.end === span.end;
      if (outer !== undefined && (same || span.end > outer.end)) {
        const fault = same ? 'is the same stretch of text as' : 'begins inside and ends outside of';
        const said = `This voice ${fault} the one ${place(outer.spot, span.spot)}; voices are apart, or one inside the other.`;
        findings.add(voiceBounds, span.spot, said);
      }
      open.push(span);
    }
  }
}
