import { lookUp } from './lookUp.ts';
import { narrateStep } from './narrateStep.ts';
import type { Replay, Step } from './replay.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';

/** At speed 1. Unhurried: silent reading of plain prose is about 240 words a minute (Brysbaert 2019). */
export const WORDS_PER_MINUTE = 180;
/** To find one's way on the screen before the first word, in milliseconds. */
const TO_LOOK_AROUND = 3_000;

/**
 * How long to stay at each situation of a replay, 0 to the last, at speed 1, in milliseconds: long enough to read the
 * message that arrived, what it changed, and why.
 */
export function readingPauses(index: ScenarioIndex, replay: Replay): readonly number[] {
  return replay.situations.map(({ n }) => {
    const step = replay.steps[n - 1];
    const texts = step === undefined ? [] : textsOf(index, step);
    const words = [narrateStep(index, replay, n).sentence, ...texts].map(countWords);
    const total = words.reduce((sum, count) => sum + count, 0);
    return TO_LOOK_AROUND + Math.round((total * 60_000) / WORDS_PER_MINUTE);
  });
}

/** What there is to read at a step: the message, and why it changed what it changed. */
function textsOf(index: ScenarioIndex, step: Step): string[] {
  const { text } = lookUp(index.documents, step.document);
  const { voices } = lookUp(index.messages, step.message);
  const heard = voices
    .filter(
      (voice) =>
        !voices.some((outer) => outer !== voice && outer.start <= voice.start && voice.end <= outer.end),
    )
    .map(({ start, end }) => text.slice(start, end));
  return [...heard, ...step.changes.map((change) => change.why)];
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
