import type { AnswerId, QuestionId } from '../format/ids.ts';
import type { Scenario, Seat } from '../format/scenario.ts';
import { seatSchedule } from '../schedule/seatSchedule.ts';
import type { WhatIf } from '../schedule/whatIf.ts';
import type { Replay } from './replay.ts';
import { replaySchedule } from './replaySchedule.ts';
import { indexScenario, type ScenarioIndex } from './scenarioIndex.ts';
import { type Reached, seatScenario } from './seatScenario.ts';

/** A replay through one seat. */
export interface SeatReplay {
  /** All of it. Not to be shown: at no step does the seat know what is to come. */
  readonly replay: Replay;
  readonly index: ScenarioIndex;
  /** What may be shown at step n: the seat's dossier and replay as far as it has come. */
  readonly at: (n: number) => { readonly replay: Replay; readonly index: ScenarioIndex };
}

/**
 * Replays a seat's schedule through the same machine, on what of the dossier that seat had.
 * @param whatIf the what-if that the scenario is delivered in; null: as documented
 */
export function replaySeat(scenario: Scenario, seat: Seat, whatIf: WhatIf | null = null): SeatReplay {
  const { deliveries } = seatSchedule(scenario, seat);
  const messages = deliveries.map(({ message }) => message);
  const whole = seatScenario(scenario, seat, { had: messages, reached: null });
  const replay = replaySchedule(whole, seatSchedule(whole, seat));
  return {
    replay,
    index: indexScenario(whole, seat.id, whatIf),
    at: (n) => {
      const had = messages.slice(0, n);
      const index = indexScenario(
        seatScenario(scenario, seat, { had, reached: reachedAt(replay, n) }),
        seat.id,
        whatIf,
      );
      return { index, replay: cutReplay(replay, n, index) };
    },
  };
}

function reachedAt({ situations, steps }: Replay, n: number): Reached {
  const answers = new Map<QuestionId, Set<AnswerId>>();
  for (const situation of situations.slice(0, n + 1)) {
    for (const [question, { answer }] of situation.answers) {
      answers.set(question, (answers.get(question) ?? new Set()).add(answer));
    }
  }
  for (const { question, from, to } of steps.slice(0, n).flatMap(({ changes }) => changes)) {
    answers.set(question, (answers.get(question) ?? new Set()).add(from).add(to));
  }
  const opened = [...(situations[0]?.answers ?? [])];
  const transitions = new Map<string, Set<AnswerId>>();
  for (const [, { transition }] of opened) if (transition !== null) transitions.set(transition, new Set());
  for (const { transition, from } of steps.slice(0, n).flatMap(({ changes }) => changes))
    transitions.set(transition, (transitions.get(transition) ?? new Set()).add(from));
  const opening = new Map(opened.map(([question, { answer }]) => [question, answer]));
  return { answers, opening, transitions };
}

/** The steps up to n; a consequence keeps the words that have been heard by then. */
function cutReplay({ schedule, situations, steps }: Replay, n: number, { passages }: ScenarioIndex): Replay {
  return {
    schedule,
    situations: situations.slice(0, n + 1),
    steps: steps.slice(0, n).map((step) => ({
      ...step,
      changes: step.changes.map((change) => ({
        ...change,
        passages: change.passages.filter((passage) => passages.has(passage)),
      })),
    })),
  };
}
