import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageId } from '../../../src/format/ids.ts';
import type { Scenario } from '../../../src/format/scenario.ts';
import { narrateStep } from '../../../src/replay/narrateStep.ts';
import { replaySchedule } from '../../../src/replay/replaySchedule.ts';
import { replaySeat } from '../../../src/replay/replaySeat.ts';
import { indexScenario } from '../../../src/replay/scenarioIndex.ts';
import { traceText } from '../../../src/replay/traceText.ts';
import { besideWhatIf } from '../../../src/replay/whatIf/besideWhatIf.ts';
import { partingOf } from '../../../src/replay/whatIf/partingOf.ts';
import { replayWhatIf } from '../../../src/replay/whatIf/replayWhatIf.ts';
import { minutesLater, type Outcomes } from '../../../src/schedule/outcome.ts';
import { recordSchedule } from '../../../src/schedule/recordSchedule.ts';
import type { Intervention } from '../../../src/schedule/whatIf.ts';
import { whatIfModel } from '../../../src/schedule/whatIfModel.ts';
import { whatIfSchedule } from '../../../src/schedule/whatIfSchedule.ts';
import { workOutWhatIf } from '../../../src/schedule/workOutWhatIf.ts';
import { linkedScenario } from './linkedScenario.ts';

/** Making a scenario takes longer than working out a what-if of it: each of these serves many. */
const SCENARIOS = fc.sample(linkedScenario(), 100);
const scenarios = fc.constantFrom(...SCENARIOS);
const models = fc.constantFrom(
  ...SCENARIOS.map((scenario) => ({ scenario, model: whatIfModel(scenario), answers: answersIn(scenario) })),
);
const RUNS = { numRuns: 100 };
const MANY = { numRuns: 2_000 };
const DAYS = 24 * 60;

describe('laws of the what-if, over generated scenarios', { timeout: 60_000 }, () => {
  it('is the record, byte for byte, where nothing is withheld or delayed', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const nothing = { name: null, interventions: [] };
        const model = whatIfModel(scenario);
        const outcomes = workOutWhatIf(model, []);
        const schedule = whatIfSchedule(model, nothing, outcomes, { title: '', reasons: new Map() });
        const [record, other] = [recordSchedule(scenario), schedule].map((each) =>
          traceText(indexScenario(scenario), replaySchedule(scenario, each)),
        );
        expect(other).toBe(record);
        expect([...outcomes.values()].every(({ kind }) => kind === 'documented')).toBe(true);
        expect(replayWhatIf(scenario, nothing)).toBeNull();
      }),
      RUNS,
    );
  });

  it('ends, with one outcome for every message, and sends nothing before what it answers', () => {
    fc.assert(
      fc.property(models, changes, ({ scenario, model, answers }, pick) => {
        const interventions = pick(scenario);
        const outcomes = workOutWhatIf(model, interventions);
        expect([...outcomes.keys()]).toEqual(scenario.record.map(({ message }) => message));
        const whatIf = { name: null, interventions };
        const { deliveries } = whatIfSchedule(model, whatIf, outcomes, { title: '', reasons: new Map() });
        const place = new Map(deliveries.map(({ message }, n) => [message, n]));
        expect(
          interventions.filter(({ kind, message }) => kind === 'withheld' && place.has(message)),
        ).toEqual([]);
        const tooEarly = answers.filter(({ speaker, target, stoodBefore }) => {
          const [sent, came] = [place.get(speaker), place.get(target)];
          return sent !== undefined && (came === undefined || (stoodBefore && came > sent));
        });
        expect(tooEarly).toEqual([]);
      }),
      MANY,
    );
  });

  it('brings nothing earlier by more delay', () => {
    fc.assert(
      fc.property(models, changes, fc.nat({ max: 5 * DAYS }), ({ scenario, model }, pick, more) => {
        const some = pick(scenario);
        const longer = some.map(
          (one): Intervention => (one.kind === 'delayed' ? { ...one, minutes: one.minutes + more } : one),
        );
        const [none, less, later] = [[], some, longer].map((each) => lateness(workOutWhatIf(model, each)));
        expect(none?.filter((minutes, n) => minutes > (less?.[n] ?? 0))).toEqual([]);
        expect(less?.filter((minutes, n) => minutes > (later?.[n] ?? 0))).toEqual([]);
      }),
      MANY,
    );
  });

  it('puts what is withheld on nobody’s desk, and says at every step that it is a what-if', () => {
    fc.assert(
      fc.property(scenarios, changes, (scenario, pick) => {
        const whatIf = { name: null, interventions: pick(scenario) };
        const run = replayWhatIf(scenario, whatIf);
        if (run === null) return;
        const sent = run.replay.steps.map(({ message }) => message);
        const lost = [...run.replay.schedule.outcomes].flatMap(([id, { kind }]) =>
          kind === 'never' ? [id] : [],
        );
        expect(new Set([...sent, ...lost]).size).toBe(scenario.record.length);
        for (const seat of scenario.seats) {
          const seen = replaySeat(run.index.scenario, seat, whatIf);
          for (const { message } of seen.replay.steps) expect(lost).not.toContain(message);
          expect(narrateStep(seen.index, seen.replay, 0).sentence).toContain('what-if');
        }
        for (const { n } of run.replay.situations)
          expect(narrateStep(run.index, run.replay, n).sentence).toContain('in a what-if');
      }),
      RUNS,
    );
  });

  it('agrees with the record until the two part, and says where', () => {
    fc.assert(
      fc.property(scenarios, changes, (scenario, pick) => {
        const run = replayWhatIf(scenario, { name: null, interventions: pick(scenario) });
        if (run === null) return;
        const record = replaySchedule(scenario, recordSchedule(scenario));
        const parting = partingOf(scenario, record, run);
        expect(run.replay.situations.slice(0, parting.n)).toEqual(record.situations.slice(0, parting.n));
        const parted = run.replay.steps[parting.n - 1];
        const late = parted === undefined ? null : run.replay.schedule.outcomes.get(parted.message);
        const same = parted?.message === record.steps[parting.n - 1]?.message;
        expect(same && late?.kind === 'documented').toBe(false);
        const last = besideWhatIf(scenario, record, run, run.replay.steps.length);
        expect(last.step).toBe(record.steps.at(-1));
        expect(parting.ends).toEqual(last.answers.filter((both) => both.record !== both.whatIf));
      }),
      RUNS,
    );
  });
});

/** Some messages of a scenario withheld or delayed, in the order of the record; one or more where it has any. */
const changes: fc.Arbitrary<(scenario: Scenario) => readonly Intervention[]> = fc
  .array(fc.tuple(fc.nat(), fc.option(fc.integer({ min: 1, max: 10 * DAYS }))), {
    minLength: 1,
    maxLength: 4,
  })
  .map((picked) => ({ record }: Scenario) => {
    const by = new Map(picked.map(([n, minutes]) => [n % Math.max(1, record.length), minutes]));
    return record.flatMap(({ message }, n): Intervention[] => {
      const minutes = by.get(n);
      if (minutes === undefined) return [];
      return [minutes === null ? { kind: 'withheld', message } : { kind: 'delayed', message, minutes }];
    });
  });

interface Answering {
  readonly speaker: MessageId;
  readonly target: MessageId;
  readonly stoodBefore: boolean;
}

/** What answers what among the messages of a dossier; a document stands for all of its messages that it does not quote. */
function answersIn({ documents, record }: Scenario): readonly Answering[] {
  const references = documents.flatMap((document) => document.references);
  const quoted = new Set<string>(
    references.flatMap(({ status, target }) => (status === 'quoted' ? [target] : [])),
  );
  const place = (id: MessageId) => record.findIndex(({ message }) => message === id);
  return references
    .filter(({ relation }) => relation === 'answers')
    .flatMap(({ message: speaker, target, document: own }) => {
      const named = documents.flatMap(({ id, messages }) =>
        messages.flatMap((one) =>
          one.id === target || (id === target && !quoted.has(one.id)) ? [{ id: one.id, paper: id }] : [],
        ),
      );
      return named.flatMap(({ id, paper }): Answering[] =>
        speaker === null || speaker === id || (paper === own && !quoted.has(id) && !quoted.has(speaker))
          ? []
          : [{ speaker, target: id, stoodBefore: place(id) < place(speaker) }],
      );
    });
}

/** In the order of the record; never counts as later than anything. */
function lateness(outcomes: Outcomes): readonly number[] {
  return [...outcomes.values()].map((outcome) => minutesLater(outcome) ?? Number.POSITIVE_INFINITY);
}
