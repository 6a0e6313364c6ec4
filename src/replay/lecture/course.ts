import type { MessageId, PassageId } from '../../format/ids.ts';
import type { DecisionPoint, Scenario } from '../../format/scenario.ts';
import { lookUp } from '../lookUp.ts';
import type { Replay } from '../replay.ts';
import type { ScenarioIndex } from '../scenarioIndex.ts';
import type { Bounds } from './position.ts';
import { type Section, sectionsOf } from './sections.ts';

/** What a lecture goes through, worked out once: the messages, the decision points between them, the sections. */
export interface Course {
  /** `messages[n - 1]` is delivered at step n. */
  readonly messages: readonly MessageId[];
  readonly stepOf: ReadonlyMap<MessageId, number>;
  /** In the order in which they are come to. */
  readonly points: readonly CoursePoint[];
  readonly sections: readonly Section[];
  /** What is told after the last message and its questions, by id. */
  readonly epilogue: Scenario['epilogue'];
  readonly bounds: Bounds;
}

/** A decision point at its place. */
export interface CoursePoint {
  readonly point: DecisionPoint;
  /** The step after which the class is asked. */
  readonly after: number;
  /** The words, in the document of the next step, that show what the record took; null where there are none. */
  readonly opens: PassageId | null;
}

/** The course of a lecture over a replay. Decision points before messages that the replay does not hold are left out. */
export function courseOf(index: ScenarioIndex, replay: Replay): Course {
  const { decisions, record, epilogue } = index.scenario;
  const messages = replay.steps.map(({ message }) => message);
  const stepOf = new Map(messages.map((message, at) => [message, at + 1]));
  const points = decisions
    .flatMap((point): CoursePoint[] => {
      if (point.before === null) return [{ point, after: messages.length, opens: null }];
      const step = replay.steps.find(({ message }) => message === point.before);
      if (step === undefined) return [];
      const opens = point.passages.find((id) => lookUp(index.passages, id).document === step.document);
      return [{ point, after: step.n - 1, opens: opens ?? null }];
    })
    .toSorted((a, b) => a.after - b.after);
  const sections = sectionsOf(record, stepOf, index.scenario.title);
  return {
    messages,
    stepOf,
    points,
    sections,
    epilogue,
    bounds: {
      messages: stepOf,
      passages: index.passages,
      options: new Map(decisions.map(({ id, options }) => [id, options.length])),
      told: new Set(epilogue),
      sections: sections.length,
    },
  };
}

/** The step that a message is delivered at; 0 for none. */
export function stepAt({ stepOf }: Course, message: MessageId | null): number {
  return message === null ? 0 : (stepOf.get(message) ?? 0);
}
