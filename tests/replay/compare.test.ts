import { describe, expect, it } from 'vitest';
import type { MessageId } from '../../src/format/ids.ts';
import type { Compared } from '../../src/format/scenario.ts';
import { comparedAt, comparedRoles, stepsOf } from '../../src/replay/compare.ts';
import { replaySchedule } from '../../src/replay/replaySchedule.ts';
import { recordSchedule } from '../../src/schedule/recordSchedule.ts';
import { day, sketchScenario } from './sketchScenario.ts';

const scenario = sketchScenario({
  questions: [],
  messages: ['one', 'two', 'three'].map((id, at) => ({ id, written: day(`1950-01-0${at + 1}`) })),
});
const replay = replaySchedule(scenario, recordSchedule(scenario));
const ids = (...names: string[]) => names as MessageId[];
const [two] = ids('two');

const pair = (id: string, report: string, source: string, lead = false): Compared => ({
  id,
  lead,
  report: ids(report),
  source: ids(source),
});

const COMPARED = [
  pair('ahead', 'three', 'two'),
  pair('back', 'two', 'one'),
  pair('lead-ahead', 'three', 'two', true),
  pair('lead-back', 'two', 'one', true),
  pair('elsewhere', 'three', 'one', true),
  pair('itself', 'two', 'two'),
];

describe('the comparisons of a message', () => {
  it('come with those that matter most first, and what looks ahead after what does not', () => {
    const found = comparedAt(COMPARED, replay, two ?? null).map(({ id }) => id);
    expect(found).toEqual(['lead-back', 'lead-ahead', 'back', 'itself', 'ahead']);
  });

  it('are none before the first message', () => {
    expect(comparedAt(COMPARED, replay, null)).toEqual([]);
  });

  it('are counted as report and as source', () => {
    expect(comparedRoles(COMPARED, two ?? ('' as MessageId))).toEqual({ asReport: 3, asSource: 3, all: 5 });
  });
});

it('the steps of messages come in order, without those that a schedule lacks', () => {
  expect(stepsOf(replay, ids('three', 'lost', 'one'))).toEqual([1, 3]);
});
