import type { PassageId, QuestionId } from '../format/ids.ts';
import type { TraceId } from './choices/traceChoice.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';

/** The passage that a trace is of; null where it is of a question or a message. */
export function tracedPassage(index: ScenarioIndex, trace: TraceId | null): PassageId | null {
  // One id, three kinds: each map says whether it knows it; a question goes before a passage.
  if (trace === null || index.questions.has(trace as QuestionId)) return null;
  return index.passages.get(trace as PassageId)?.id ?? null;
}
