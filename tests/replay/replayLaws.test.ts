import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/format/scenario.ts';
import { buildMachine } from '../../src/machine/buildMachine.ts';
import { hearMessage, openMachine } from '../../src/machine/runMachine.ts';
import { narrateStep } from '../../src/replay/narrateStep.ts';
import type { Replay } from '../../src/replay/replay.ts';
import { replaySchedule } from '../../src/replay/replaySchedule.ts';
import { indexScenario } from '../../src/replay/scenarioIndex.ts';
import { traceText } from '../../src/replay/traceText.ts';
import { recordSchedule } from '../../src/schedule/recordSchedule.ts';
import type { Schedule } from '../../src/schedule/schedule.ts';
import { seatSchedule } from '../../src/schedule/seatSchedule.ts';
import { lawfulScenario } from './lawfulScenario.ts';
import { plainReplay } from './plainReplay.ts';

/** Within a time limit, so that a law that is broken says so soon, if not with the smallest example. */
const RUNS = { numRuns: 300, interruptAfterTimeLimit: 30_000 };

describe('laws of the replay, over generated scenarios', () => {
  it('agrees with a slow and obvious reading of the statechart', () => {
    everySchedule((scenario, schedule, replay) => {
      const plain = plainReplay(scenario, schedule);
      expect(
        replay.situations.map(({ answers }) => [...answers].map(([id, { answer }]) => [id, answer])),
      ).toEqual(plain.map(({ answers }) => [...answers]));
      expect(replay.steps.map(({ changes }) => changes.map(({ transition }) => transition))).toEqual(
        plain.slice(1).map(({ taken }) => taken),
      );
    }, 500);
  });

  it('gives every question exactly one answer, one of its own and innermost, at each step', () => {
    everySchedule((scenario, _, replay) => {
      for (const { answers } of replay.situations) {
        expect([...answers.keys()]).toEqual(scenario.questions.map(({ id }) => id));
        for (const question of scenario.questions) {
          const held = question.answers.find(({ id }) => id === answers.get(question.id)?.answer);
          expect(held?.first).toBeNull();
        }
      }
    });
  });

  it('reaches by seeking what it reaches step by step: the first n deliveries alone lead to situation n', () => {
    everySchedule((scenario, schedule, replay) => {
      for (const { n } of replay.situations) {
        const cut = { ...schedule, deliveries: schedule.deliveries.slice(0, n) };
        expect(replaySchedule(scenario, cut).situations.at(-1)).toEqual(replay.situations[n]);
      }
    });
  });

  it('goes back over the same situations as forth: each change leads from the one before to the one after', () => {
    everySchedule((_, __, replay) => {
      for (const { n, changes, situation } of replay.steps.toReversed()) {
        const answers = new Map(
          [...(replay.situations[n]?.answers ?? [])].map(([id, { answer }]) => [id, answer]),
        );
        expect(situation).toBe(replay.situations[n]);
        for (const { question, from, to } of changes.toReversed()) {
          expect(answers.get(question)).toBe(to);
          answers.set(question, from);
        }
        for (const [id, { answer }] of replay.situations[n - 1]?.answers ?? [])
          expect(answers.get(id)).toBe(answer);
      }
    });
  });

  it('writes the same bytes for the same schedule', () => {
    everySchedule((scenario, schedule, replay) => {
      const again = structuredClone(scenario);
      const text = traceText(indexScenario(scenario), replay);
      expect(traceText(indexScenario(again), replaySchedule(again, structuredClone(schedule)))).toBe(text);
    });
  });

  it('remembers since which step and by which transition each answer holds', () => {
    everySchedule((_, __, replay) => {
      for (const { answers } of replay.situations) {
        for (const [question, { answer, since, transition }] of answers) {
          const last = replay.steps[since - 1]?.changes.findLast((change) => change.question === question);
          if (since > 0) expect([last?.to, last?.transition]).toEqual([answer, transition]);
        }
      }
    });
  });

  it('says so in words where a message moves nothing', () => {
    everySchedule((scenario, _, replay) => {
      const index = indexScenario(scenario);
      for (const { n, changes, situation } of replay.steps) {
        const { nothingMoved, sentence } = narrateStep(index, replay, n);
        expect(nothingMoved !== null).toBe(changes.length === 0);
        expect(sentence.endsWith('Nothing moved.')).toBe(changes.length === 0);
        if (changes.length === 0) expect(situation.answers).toEqual(replay.situations[n - 1]?.answers);
      }
    });
  });

  it('leaves the very same snapshot where nobody listens', () => {
    fc.assert(
      fc.property(lawfulScenario(), (scenario) => {
        const machine = buildMachine(scenario);
        const { snapshot } = openMachine(machine, []);
        // A message of no scenario: ids of messages end in "-message" here.
        const stranger = 'stranger' as Scenario['record'][number]['message'];
        expect(hearMessage(machine, snapshot, stranger).snapshot).toBe(snapshot);
      }),
      RUNS,
    );
  });

  it('replays the record alike, whatever the seats are', () => {
    fc.assert(
      fc.property(lawfulScenario(), (scenario) => {
        const without: Scenario = {
          ...scenario,
          seats: [],
          documents: scenario.documents.map((document) => ({
            ...document,
            messages: document.messages.map((message) => ({ ...message, hands: [] })),
          })),
        };
        expect(replayRecord(without)).toEqual(replayRecord(scenario));
      }),
      RUNS,
    );
  });

  it('keeps from a seat whatever it did not have: noise in other messages changes nothing for it', () => {
    fc.assert(
      fc.property(lawfulScenario(), (scenario) => {
        for (const seat of scenario.seats) {
          const schedule = seatSchedule(scenario, seat);
          const had = new Set(schedule.deliveries.map(({ message }) => message));
          const noisy: Scenario = {
            ...scenario,
            transitions: scenario.transitions.map((transition) =>
              transition.cause.kind === 'automatic' || had.has(transition.cause.message)
                ? transition
                : { ...transition, why: 'noise', passages: [] },
            ),
            documents: scenario.documents.map((document) =>
              document.messages.some(({ id }) => had.has(id))
                ? document
                : { ...document, title: 'noise', text: 'noise' },
            ),
          };
          const [clean, other] = [scenario, noisy].map((each) => {
            const replay = replaySchedule(each, seatSchedule(each, seat));
            return { replay, text: traceText(indexScenario(each), replay) };
          });
          expect(other).toEqual(clean);
        }
      }),
      RUNS,
    );
  });
});

function everySchedule(
  holds: (scenario: Scenario, schedule: Schedule, replay: Replay) => void,
  numRuns = RUNS.numRuns,
): void {
  fc.assert(
    fc.property(lawfulScenario(), (scenario) => {
      for (const schedule of [
        recordSchedule(scenario),
        ...scenario.seats.map((seat) => seatSchedule(scenario, seat)),
      ]) {
        holds(scenario, schedule, replaySchedule(scenario, schedule));
      }
    }),
    { ...RUNS, numRuns },
  );
}

function replayRecord(scenario: Scenario): Replay {
  return replaySchedule(scenario, recordSchedule(scenario));
}
