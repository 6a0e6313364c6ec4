import type { Voice } from '../format/document.ts';
import type { MessageId, PassageId } from '../format/ids.ts';
import type { Passage } from '../format/passage.ts';
import { lookUp } from './lookUp.ts';
import type { Replay } from './replay.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';

/** What the reader of a replay has before the eyes at a step. */
export interface Reach {
  readonly message: (id: MessageId) => boolean;
  readonly passage: (id: PassageId) => boolean;
}

/**
 * What may be shown at step n: in the record the whole dossier; to a seat only the messages that it has by then, and
 * only the words that these messages speak.
 */
export function reachAt(index: ScenarioIndex, replay: Replay, n: number): Reach {
  if (replay.schedule.kind !== 'seat') return { message: () => true, passage: () => true };
  const had = new Set(replay.steps.slice(0, n).map(({ message }) => message));
  return {
    message: (id) => had.has(id),
    passage: (id) => {
      const speaker = speakerOf(index, lookUp(index.passages, id));
      return speaker !== null && had.has(speaker);
    },
  };
}

/** The message that speaks a passage, the innermost where messages nest; null for what stands outside all of them. */
export function speakerOf(index: ScenarioIndex, passage: PassagePlace): MessageId | null {
  return voiceOver(index, passage)?.message ?? null;
}

/** The innermost voice that speaks a passage, and its message; null for what stands outside all of them. */
export function voiceOver(
  index: ScenarioIndex,
  { document, start, end }: PassagePlace,
): { readonly message: MessageId; readonly voice: Voice } | null {
  const over = lookUp(index.documents, document)
    .messages.flatMap(({ id, voices }) => voices.map((voice) => ({ message: id, voice })))
    .filter(({ voice }) => voice.start <= start && end <= voice.end);
  const [innermost] = over.sort((a, b) => lengthOf(a.voice) - lengthOf(b.voice));
  return innermost ?? null;
}

type PassagePlace = Pick<Passage, 'document' | 'start' | 'end'>;

function lengthOf({ start, end }: Voice): number {
  return end - start;
}

/** The step that delivers a message, or null where this replay has none. */
export function stepOf({ steps }: Replay, message: MessageId): number | null {
  return steps.find((step) => step.message === message)?.n ?? null;
}

/** The step whose document shows a passage: that of the message that speaks it, else the first of its document. */
export function stepShowing(index: ScenarioIndex, replay: Replay, id: PassageId): number | null {
  const passage = lookUp(index.passages, id);
  const speaker = speakerOf(index, passage);
  const spoken = speaker === null ? null : stepOf(replay, speaker);
  return spoken ?? replay.steps.find(({ document }) => document === passage.document)?.n ?? null;
}
