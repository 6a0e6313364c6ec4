import type { Transition } from '../format/chart.ts';
import type { AnswerId, QuestionId } from '../format/ids.ts';
import type { Scenario } from '../format/scenario.ts';
import { buildMachine } from '../machine/buildMachine.ts';
import { answerIn, type ChartSnapshot, hearMessage, openMachine } from '../machine/runMachine.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { lookUp } from './lookUp.ts';
import type { Change, Held, Replay, Situation, Step } from './replay.ts';
import { indexScenario, type ScenarioIndex } from './scenarioIndex.ts';

/**
 * Replays a schedule from its opening to its end.
 * Pure: the same scenario and schedule always give the same replay.
 * @throws Error with a sentence, where the statechart is at fault; a compiled scenario's never is.
 */
export function replaySchedule(scenario: Scenario, schedule: Schedule): Replay {
  const index = indexScenario(scenario);
  const machine = buildMachine(scenario);
  const opened = openMachine(machine, schedule.given);
  const opening = openingSituation(index, schedule, opened.snapshot, opened.transitions);

  const steps: Step[] = [];
  let { snapshot } = opened;
  let situation = opening;
  for (const delivery of schedule.deliveries) {
    const n = steps.length + 1;
    const taken = hearMessage(machine, snapshot, delivery.message);
    const changes = changesOf(index, situation, taken.transitions);
    situation = situationAfter(n, situation, changes, taken.snapshot);
    snapshot = taken.snapshot;
    const { document } = lookUp(index.messages, delivery.message);
    steps.push({ n, delivery, message: delivery.message, document, changes, situation });
  }
  return { schedule, situations: [opening, ...steps.map((step) => step.situation)], steps };
}

/** The opening itself may set off automatic transitions: they count as before the first message. */
function openingSituation(
  index: ScenarioIndex,
  { given }: Schedule,
  snapshot: ChartSnapshot,
  transitions: readonly string[],
): Situation {
  const first = [...index.questions.values()].map(({ id, initial, unheard }): [QuestionId, Held] => [
    id,
    { answer: given.includes(id) ? initial : (unheard ?? initial), since: 0, transition: null },
  ]);
  const before: Situation = { n: 0, answers: new Map(first) };
  return situationAfter(0, before, changesOf(index, before, transitions), snapshot);
}

/** What the transitions taken changed. One that leads to the answer that holds already changes nothing. */
function changesOf(index: ScenarioIndex, before: Situation, taken: readonly string[]): readonly Change[] {
  const now = new Map<QuestionId, AnswerId>([...before.answers].map(([id, held]) => [id, held.answer]));
  return taken
    .map((id) => lookUp(index.transitions, id))
    .map((transition) => {
      const from = lookUp(now, transition.question);
      now.set(transition.question, transition.to);
      return changeBy(transition, from);
    })
    .filter((change) => change.from !== change.to);
}

function changeBy({ id, question, to, why, passages, cause }: Transition, from: AnswerId): Change {
  return { question, from, to, why, passages, transition: id, cause: cause.kind };
}

function situationAfter(
  n: number,
  before: Situation,
  changes: readonly Change[],
  snapshot: ChartSnapshot,
): Situation {
  const brought = new Map(changes.map((change) => [change.question, change.transition]));
  const answers = [...before.answers].map(([question, held]): [QuestionId, Held] => {
    const transition = brought.get(question);
    if (transition === undefined) return [question, held];
    return [question, { answer: answerIn(snapshot, question), since: n, transition }];
  });
  return { n, answers: new Map(answers) };
}
