import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageId, QuestionId } from '../../src/format/ids.ts';
import type { Scenario } from '../../src/format/scenario.ts';
import { lookUp } from '../../src/replay/lookUp.ts';
import { narrateTrace } from '../../src/replay/narrateTrace.ts';
import type { Change, Replay } from '../../src/replay/replay.ts';
import { replaySchedule } from '../../src/replay/replaySchedule.ts';
import { indexScenario, type ScenarioIndex } from '../../src/replay/scenarioIndex.ts';
import { traceAnswer } from '../../src/replay/traceAnswer.ts';
import { traceForward } from '../../src/replay/traceForward.ts';
import { waitingFor } from '../../src/replay/waitingFor.ts';
import { recordSchedule } from '../../src/schedule/recordSchedule.ts';
import { seatSchedule } from '../../src/schedule/seatSchedule.ts';
import { lawfulScenario } from './lawfulScenario.ts';

/** A failure is not shrunk: that takes many times as long, and its seed is said. */
const RUNS = { numRuns: 100, endOnFailure: true };

describe('over any lawful scenario and schedule, a trace', () => {
  it('of a question that has just moved holds each of its changes, the last being what put the answer there', () => {
    everyReplay((index, replay) => {
      for (const { n, message, changes } of replay.steps) {
        for (const change of changes) {
          const { origin, answer } = traceAnswer(index, replay, n, change.question);
          if (origin.kind !== 'transition') throw new Error(`${change.transition} left no trace.`);
          expect(origin.way).toContainEqual(change);
          expect([origin.way.at(-1)?.to, origin.transition]).toEqual([answer, origin.way.at(-1)?.transition]);
          expect([origin.step, origin.message]).toEqual([n, message]);
          expect(origin.left).toEqual(replay.situations[n - 1]?.answers.get(change.question));
        }
      }
    });
  });

  it('is the same until the answer moves again', () => {
    everyReplay((index, replay) => {
      if (replay.schedule.kind === 'seat') return;
      for (const { n, answers } of replay.situations)
        for (const [question, { since }] of answers) {
          const then = traceAnswer(index, replay, since, question);
          expect(traceAnswer(index, replay, n, question)).toEqual({ ...then, n });
        }
    });
  });

  it('forth from a message finds exactly the changes whose trace back finds that message', () => {
    everyReplay((index, replay) => {
      const last = replay.steps.length;
      for (const { message } of replay.steps) {
        const forth = traceForward(index, replay, { kind: 'message', message }, last);
        const back = foundBack(index, replay, message);
        expect({
          moved: forth.moved.map(({ step, change }) => at(step, change)),
          gaveWay: forth.gaveWay.map(({ step, change }) => [step, change.question]),
          answeredBy: forth.answeredBy.map(({ step }) => step),
        }).toEqual(back);
      }
    });
  });

  it('forth to a later consequence goes only where that hangs on the message, by the chart', () => {
    everyReplay((index, replay) => {
      const last = replay.steps.length;
      for (const { n, message } of replay.steps) {
        const { followed } = traceForward(index, replay, { kind: 'message', message }, last);
        for (const { step, change } of replay.steps.flatMap((other) =>
          other.changes.map((change) => ({ step: other.n, change })),
        )) {
          const { origin } = traceAnswer(index, replay, step, change.question);
          if (origin.kind !== 'transition' || origin.transition !== change.transition || step === n) continue;
          const hangs = origin.hangsOn.some((cause) => cause.step === n);
          expect(followed.some((effect) => effect.step === step && effect.change === change)).toBe(hangs);
        }
      }
    });
  });

  it('forth from a passage finds exactly the changes that it proves', () => {
    everyReplay((index, replay) => {
      const last = replay.schedule.kind === 'record' ? replay.steps.length : 0;
      for (const passage of index.passages.keys()) {
        const { shown, moved, proves } = traceForward(index, replay, { kind: 'passage', passage }, last);
        if (!shown) continue;
        const proven = replay.steps.flatMap(({ n, changes }) =>
          changes.filter(({ passages }) => passages.includes(passage)).map((change) => at(n, change)),
        );
        expect(moved.map(({ step, change }) => at(step, change))).toEqual(proven);
        for (const question of proves) {
          const { origin } = traceAnswer(index, replay, 0, question);
          if (origin.kind === 'initial') expect(origin.passages).toContain(passage);
        }
      }
    });
  });

  it('names every way out of an answer once, and waits for nothing that has happened', () => {
    everyReplay((index, replay) => {
      for (const { n, answers } of replay.situations) {
        const past = new Set(replay.steps.slice(0, n).map(({ message }) => message));
        const coming = new Set(replay.steps.slice(n).map(({ message }) => message));
        for (const question of answers.keys()) {
          const { open, closed } = waitingFor(index, replay, n, question);
          const ways = index.scenario.transitions.filter(
            (t) => t.question === question && leaves(replay, n, t),
          );
          expect([...open, ...closed].map(({ transition }) => transition).toSorted()).toEqual(
            ways.map(({ id }) => id).toSorted(),
          );
          for (const { step, transition, waitsFor } of open) {
            expect(step).toBeGreaterThan(n);
            expect(replay.steps[step - 1]?.changes.some((change) => change.transition === transition)).toBe(
              true,
            );
            if (waitsFor.kind === 'message' && waitsFor.known !== null)
              expect(past.has(waitsFor.known.message)).toBe(false);
          }
          const taken = new Set(
            replay.steps.slice(n).flatMap(({ changes }) => changes.map((change) => change.transition)),
          );
          for (const { transition, because } of closed) {
            expect(taken.has(transition)).toBe(false);
            const { cause } = lookUp(index.transitions, transition);
            if (cause.kind === 'automatic') expect(because.kind).toBe('unmet');
            else if (past.has(cause.message)) expect(because.kind).toBe('past');
            else expect(because.kind).toBe(coming.has(cause.message) ? 'overtaken' : 'absent');
          }
        }
      }
    });
  });

  it('waits for the very transition that the next step takes', () => {
    everyReplay((index, replay) => {
      for (const { n, changes } of replay.steps) {
        const first = new Map(changes.toReversed().map((change) => [change.question, change]));
        for (const [question, { transition }] of first) {
          const { open } = waitingFor(index, replay, n - 1, question);
          expect(open.find((exit) => exit.transition === transition)).toMatchObject({ step: n, after: null });
        }
      }
    });
  });

  it('keeps from a seat whatever it does not have at a step: noise in all of that changes no word', () => {
    fc.assert(
      fc.property(lawfulScenario(), (scenario) => {
        for (const seat of scenario.seats) {
          const { steps } = replaySchedule(scenario, seatSchedule(scenario, seat));
          for (const n of [0, Math.ceil(steps.length / 2), steps.length]) {
            const had = new Set(steps.slice(0, n).map(({ message }) => message));
            const [clean, other] = [scenario, withNoise(scenario, had)].map((each) => {
              const index = indexScenario(each);
              const replay = replaySchedule(each, seatSchedule(each, seat));
              const ids = [...index.questions.keys(), ...index.passages.keys(), ...index.messages.keys()];
              return ids.map((id) => narrateTrace(index, replay, n, id));
            });
            expect(other).toEqual(clean);
          }
        }
      }),
      RUNS,
    );
  });
});

/** What the traces back say of a message: which changes are its step's, which left its answers, which steps answer it. */
function foundBack(index: ScenarioIndex, replay: Replay, message: MessageId) {
  const moved: string[] = [];
  const gaveWay: (readonly [number, QuestionId])[] = [];
  const answeredBy: number[] = [];
  for (const { n, changes, message: own } of replay.steps) {
    const questions = [...new Set(changes.map(({ question }) => question))];
    const origins = questions.map((question) => traceAnswer(index, replay, n, question).origin);
    for (const origin of origins) {
      if (origin.kind !== 'transition') continue;
      const since = origin.left?.since ?? 0;
      const question = origin.way[0]?.question;
      if (since > 0 && replay.steps[since - 1]?.message === message && question !== undefined)
        gaveWay.push([n, question]);
    }
    if (own === message) moved.push(...changes.map((change) => at(n, change)));
    if (own !== message && answersInTurn(index, replay, own).has(message)) answeredBy.push(n);
  }
  return { moved, gaveWay, answeredBy };
}

/** What a message answers, and what that answers, read off the references alone; a seat follows only what it has. */
function answersInTurn(index: ScenarioIndex, { steps }: Replay, message: MessageId): ReadonlySet<string> {
  const had = new Set<string>(steps.map((step) => step.message));
  const found = new Set<string>();
  const waiting: string[] = [message];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const { message: speaker, target, relation } of index.scenario.documents.flatMap(
      (d) => d.references,
    ))
      if (speaker === next && relation === 'answers' && had.has(target) && !found.has(target)) {
        found.add(target);
        waiting.push(target);
      }
  return found;
}

function at(step: number, { transition }: Change): string {
  return `${step} ${transition}`;
}

/** Whether a transition leaves the present answer; answers nest by their names in generated scenarios. */
function leaves(replay: Replay, n: number, { question, from }: Scenario['transitions'][number]) {
  const held = replay.situations[n]?.answers.get(question)?.answer ?? '';
  return from.some((outer) => held === outer || held.startsWith(`${outer}-`));
}

function withNoise(scenario: Scenario, had: ReadonlySet<MessageId>): Scenario {
  return {
    ...scenario,
    questions: scenario.questions.map((question) => ({ ...question, initialWhy: 'noise' })),
    passages: scenario.passages.map((passage) => {
      const holder = scenario.documents.find(({ id }) => id === passage.document);
      return holder?.messages.some(({ id }) => had.has(id)) ? passage : { ...passage, exact: 'noise' };
    }),
    transitions: scenario.transitions.map((transition) =>
      transition.cause.kind === 'automatic' || had.has(transition.cause.message)
        ? transition
        : { ...transition, why: 'noise' },
    ),
    documents: scenario.documents.map((document) => {
      const references = document.references.map((reference) => ({ ...reference, note: 'noise' }));
      if (document.messages.some(({ id }) => had.has(id))) return { ...document, references };
      const messages = document.messages.map((message) => ({ ...message, title: 'noise' }));
      return { ...document, title: 'noise', text: 'noise', reference: 'noise', messages, references };
    }),
  };
}

function everyReplay(holds: (index: ScenarioIndex, replay: Replay) => void): void {
  fc.assert(
    fc.property(lawfulScenario(), (scenario) => {
      const index = indexScenario(scenario);
      const schedules = [
        recordSchedule(scenario),
        ...scenario.seats.map((seat) => seatSchedule(scenario, seat)),
      ];
      for (const schedule of schedules) holds(index, replaySchedule(scenario, schedule));
    }),
    RUNS,
  );
}
