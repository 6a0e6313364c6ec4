import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/format/scenario.ts';
import { replaySchedule } from '../../src/replay/replaySchedule.ts';
import { indexScenario } from '../../src/replay/scenarioIndex.ts';
import { traceText } from '../../src/replay/traceText.ts';
import { replayWhatIf } from '../../src/replay/whatIf/replayWhatIf.ts';
import { recordSchedule } from '../../src/schedule/recordSchedule.ts';
import type { Intervention } from '../../src/schedule/whatIf.ts';
import { whatIfModel } from '../../src/schedule/whatIfModel.ts';
import { whatIfSchedule } from '../../src/schedule/whatIfSchedule.ts';
import { workOutWhatIf } from '../../src/schedule/workOutWhatIf.ts';
import { lawfulScenario } from './lawfulScenario.ts';

const RUNS = { numRuns: 300, interruptAfterTimeLimit: 30_000 };

describe('laws of the what-if, over generated scenarios', { timeout: 60_000 }, () => {
  it('is the record, byte for byte, where nothing is withheld or delayed', () => {
    fc.assert(
      fc.property(lawfulScenario(), (scenario) => {
        const nothing = { name: null, interventions: [] };
        const model = whatIfModel(scenario);
        const outcomes = workOutWhatIf(model, []);
        const schedule = whatIfSchedule(model, nothing, outcomes, { title: '', reasons: new Map() });
        const [record, other] = [recordSchedule(scenario), schedule].map((each) =>
          traceText(indexScenario(scenario), replaySchedule(scenario, each)),
        );
        expect(other).toBe(record);
        expect(new Set([...outcomes.values()].map(({ kind }) => kind)).has('never')).toBe(false);
        expect(replayWhatIf(scenario, nothing)).toBeNull();
      }),
      RUNS,
    );
  });

  it('replays what is not withheld, and what is withheld nowhere', () => {
    fc.assert(
      fc.property(scenarioWithWhatIf(), ([scenario, interventions]) => {
        const run = replayWhatIf(scenario, { name: null, interventions });
        const sent = new Set(run?.replay.steps.map(({ message }) => message));
        for (const { kind, message } of interventions)
          if (kind === 'withheld') expect(sent).not.toContain(message);
      }),
      RUNS,
    );
  });
});

/** A scenario with some of its messages withheld or delayed, in the order of the record; one or more where it has any. */
function scenarioWithWhatIf(): fc.Arbitrary<[Scenario, readonly Intervention[]]> {
  return lawfulScenario().chain((scenario) => {
    const messages = scenario.record.map(({ message }) => message);
    return fc.tuple(
      fc.constant(scenario),
      fc
        .subarray(messages, { minLength: Math.min(1, messages.length) })
        .chain((some) =>
          fc.tuple(
            ...some.map((message) =>
              fc
                .option(fc.integer({ min: 1, max: 10 * 24 * 60 }))
                .map(
                  (minutes): Intervention =>
                    minutes === null ? { kind: 'withheld', message } : { kind: 'delayed', message, minutes },
                ),
            ),
          ),
        ),
    );
  });
}
