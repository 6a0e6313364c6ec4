import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/format/scenario.ts';
import { replaySchedule } from '../../../src/replay/replaySchedule.ts';
import { indexScenario } from '../../../src/replay/scenarioIndex.ts';
import { dependenceCsv } from '../../../src/replay/whatIf/dependenceCsv.ts';
import {
  dependenceOf,
  type Withholding,
  workOutDependence,
} from '../../../src/replay/whatIf/dependenceOf.ts';
import { partingOf } from '../../../src/replay/whatIf/partingOf.ts';
import { replayWhatIf } from '../../../src/replay/whatIf/replayWhatIf.ts';
import { recordSchedule } from '../../../src/schedule/recordSchedule.ts';
import { sketchScenario } from '../sketchScenario.ts';
import { linkedScenario } from './linkedScenario.ts';

describe('dependenceOf', () => {
  it('says of every message and pair what its own what-if does when it is replayed', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(linkedScenario(), (scenario) => {
        const { singles, pairs, record } = dependenceOf(scenario, true);
        const replayed = replaySchedule(scenario, recordSchedule(scenario));
        expect([...record]).toEqual(
          [...(replayed.situations.at(-1)?.answers ?? [])].map(([question, { answer }]) => [
            question,
            answer,
          ]),
        );
        expect(new Set(singles.flatMap(({ withheld }) => withheld)).size).toBe(scenario.record.length);
        for (const row of [...singles, ...pairs.slice(0, 3)])
          expect(shown(row)).toEqual(replayOf(scenario, row));
        const weights = singles.map(({ weight }) => weight);
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      }),
      { numRuns: 40 },
    );
  });

  it('finds the pair that carries what neither of the two carries alone', () => {
    const scenario = sketchScenario({
      questions: [{ id: 'road', answers: ['closed', 'open'] }],
      messages: [{ id: 'one' }, { id: 'idle' }, { id: 'other' }],
      transitions: [
        { by: 'one', question: 'road', from: ['closed'], to: 'open' },
        { by: 'other', question: 'road', from: ['closed'], to: 'open' },
      ],
    });
    const { singles, pairs, pairsTried } = dependenceOf(scenario, true);
    expect(singles.map(({ withheld, weight }) => [...withheld, weight])).toEqual([
      ['one', 0],
      ['idle', 0],
      ['other', 0],
    ]);
    expect(pairsTried).toBe(3);
    expect(pairs.map(({ withheld, beyond, n }) => ({ withheld, beyond, n }))).toEqual([
      { withheld: ['one', 'other'], beyond: ['road'], n: 1 },
    ]);
    expect(dependenceOf(scenario, false).pairs).toEqual([]);
  });
});

describe('workOutDependence', () => {
  it('hands over how much is done after each run, up to all of it', () => {
    const scenario = sketchScenario({
      questions: [{ id: 'road', answers: ['closed'] }],
      messages: [{ id: 'one' }, { id: 'other' }],
    });
    expect([...workOutDependence(scenario, true)]).toEqual([1 / 3, 2 / 3, 1]);
    expect([...workOutDependence(scenario, false)]).toEqual([1 / 2, 1]);
  });
});

describe('dependenceCsv', () => {
  it('says that it is of this model, and holds no cell that a program could take for a formula', () => {
    const scenario = sketchScenario({
      questions: [{ id: 'road', title: '=HYPERLINK("x")', answers: ['@closed', 'open'] }],
      messages: [{ id: 'one', from: '+1,2' }],
      transitions: [{ by: 'one', question: 'road', from: ['@closed'], to: 'open' }],
    });
    const csv = dependenceCsv(indexScenario(scenario), dependenceOf(scenario, true));
    expect(csv.split('\r\n')).toEqual([
      '\uFEFF"Withheld, in this model","Messages","Parts from the record at step","Messages not sent","Questions that end elsewhere","\'=HYPERLINK(""x"") Ends in this model with"',
      '"Nothing (the record)","","","0","0","“Open”"',
      '"\'+1,2 to Boris: one","one","1","1","1","“@closed”"',
      '',
    ]);
  });
});

function shown({ n, ends, unsent }: Withholding) {
  return { n, unsent, ends: [...ends] };
}

function replayOf(scenario: Scenario, { whatIf }: Withholding) {
  const run = replayWhatIf(scenario, whatIf);
  if (run === null) throw new Error('Nothing is withheld.');
  const { n, ends } = partingOf(scenario, replaySchedule(scenario, recordSchedule(scenario)), run);
  return {
    n,
    unsent: scenario.record.length - run.replay.steps.length,
    ends: ends.map(({ question, whatIf: answer }) => [question, answer]),
  };
}
