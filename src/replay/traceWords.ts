import type { Document } from '../format/document.ts';
import type { MessageId, PassageId } from '../format/ids.ts';
import type { TraceId } from './choices/traceChoice.ts';
import { describeMoment } from './describeMoment.ts';
import { lookUp } from './lookUp.ts';
import { type Reach, stepOf } from './reachAt.ts';
import type { Replay } from './replay.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';

/** A trace in words. Every view and screen readers take their words from here. */
export interface TraceWords {
  /** Whether it looks back from an answer or forth from words. */
  readonly kind: 'answer' | 'passage' | 'message';
  /** What is traced: the question, or the message. */
  readonly title: string;
  /** The present answer in words; empty where words are traced. */
  readonly holds: string;
  readonly sections: readonly TraceSection[];
}

export interface TraceSection {
  readonly heading: string;
  readonly entries: readonly TraceEntry[];
}

export interface TraceEntry {
  /** The step that it happened at, as a link names it; null where there is none to go to. */
  readonly step: { readonly n: number; readonly title: string } | null;
  /** What is said, one sentence or more each. */
  readonly sentences: readonly string[];
  /** The words that prove it, to be quoted to the letter. */
  readonly passages: readonly PassageId[];
  /** How the editor knows, and what must be borne in mind. */
  readonly notes: readonly string[];
  /** The documents that hold the words, as their sources print title and archival reference. */
  readonly references: readonly string[];
  /** Where to trace on. */
  readonly onward: readonly { readonly to: TraceId; readonly title: string }[];
  /** How far along a chain it stands: 0 at its beginning. */
  readonly depth: number;
  /** Whether it comes after the step in view: then nobody's words are repeated. */
  readonly ahead: boolean;
}

/** An entry in which only what is given is said. */
export function entryOf(given: Partial<TraceEntry>): TraceEntry {
  return {
    step: null,
    sentences: [],
    passages: [],
    notes: [],
    references: [],
    onward: [],
    depth: 0,
    ahead: false,
    ...given,
  };
}

/** "Step 7. Mao to Stalin, 2 October", for a link. */
export function stepNamed(index: ScenarioIndex, replay: Replay, n: number): TraceEntry['step'] {
  const step = replay.steps[n - 1];
  return step === undefined ? null : { n, title: lookUp(index.messages, step.message).title };
}

/** The step of a message, for a link, and when it was written or came into a seat's hands. */
export function messageNamed(index: ScenarioIndex, replay: Replay, message: MessageId) {
  const n = stepOf(replay, message);
  const { title, written } = lookUp(index.messages, message);
  const moment = replay.steps[(n ?? 0) - 1]?.delivery.moment ?? written;
  return { step: n === null ? null : { n, title }, title, date: describeMoment(moment, index.clocks) };
}

/**
 * Where a document lies, as its source prints title and archival reference, and what must be borne in mind about it.
 * Of a document that this reader has only in part no more is said than the archival reference.
 */
export function archived({ title, reference, badges, messages }: Document, reach: Reach) {
  const whole = messages.every(({ id }) => reach.message(id));
  return {
    references: [whole ? title : '', reference].filter((words) => words !== ''),
    notes: whole ? badges.map(({ text }) => `To be borne in mind: ${text}`) : [],
  };
}
